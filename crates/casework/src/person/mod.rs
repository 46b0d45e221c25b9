//! A person: name, number, contact, protection, family relations. Names of employees stand with
//! their employment in `organisation`; this stream is about the child and its family.

mod command;
mod event;
mod people;
mod protecting;
mod refusal;
mod relate;
mod rows;
mod state;
#[cfg(test)]
mod tests;
mod view;

pub use command::{
    About, Written, born, change_care, change_contact, change_language, employee_account,
    give_number, national_number, register, rename,
};
pub use event::{
    Birth, CareStatus, Name, PersonEvent, PersonThing, Protection, Relation, RelationKind,
};
pub use people::{KnownPerson, People};
pub use protecting::{
    Before, OtherAdult, Protecting, ProtectionForm, Stay, StayAnswer, hidden_with, hide_address,
    protection_form,
};
pub use refusal::PersonRefusal;
pub use relate::{end_relation, exclude, readmit, relate};
pub use rows::person_rows;
pub use state::{Contact, Person, words};
pub use view::{
    AdultCard, FamilyPage, FoundPerson, KeptOut, PersonCard, family_page, found_people,
};

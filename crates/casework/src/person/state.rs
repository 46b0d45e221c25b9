//! The person as folded.

use super::event::{Birth, CareStatus, Name, PersonEvent, Protection, Relation, RelationKind};
use crate::entry::Entry;
use crate::id::PersonId;
use crate::label::{Kind, Label, Labelled, Strictness};
use crate::moment::{Date, Moment};
use crate::stream::{Stream, StreamKind};
use crate::told::Told;
use law::years_between;

/// Longer than from one birthday to the next: who is born on a leap day waits a day more.
const DAYS: usize = 367;

/// Address, telephone and e-mail.
#[derive(Clone, PartialEq, Eq)]
pub struct Contact {
    /// Telephone.
    pub telephone: Told,
    /// E-mail.
    pub email: Told,
}

/// A person. Everything about it stands behind a label.
#[derive(Clone, Default)]
pub struct Person {
    pub(crate) name: Option<Labelled<Name>>,
    pub(crate) birth: Option<Labelled<Birth>>,
    pub(crate) number: Option<Labelled<Told>>,
    pub(crate) contact: Option<Labelled<Contact>>,
    pub(crate) address: Option<Labelled<Told>>,
    pub(crate) language: Option<Labelled<(Told, bool)>>,
    pub(crate) protection: Protection,
    pub(crate) relations: Vec<Labelled<Relation>>,
    pub(crate) care: CareStatus,
    pub(crate) excluded: Vec<PersonId>,
    /// Why each of them is kept out, for the family alone.
    pub(crate) kept_out_why: Vec<(PersonId, Labelled<Told>)>,
    /// Who was kept out and let in again, and when.
    pub(crate) let_in_again: Vec<(PersonId, Moment)>,
    /// Why somebody goes on seeing the case although an address is hidden, for the one who wrote it alone.
    pub(crate) sees_why: Vec<(PersonId, Moment, Labelled<Told>)>,
    /// Who stays in the shelter together with the child.
    pub(crate) stays_there: Vec<PersonId>,
    /// What was said to each whom a hidden address had hidden, when it was hidden no longer.
    pub(crate) shown_again: Vec<(Moment, Labelled<Told>)>,
}

impl Person {
    /// The age in whole years, where the date of birth is known.
    pub(crate) fn age(&self, on: Date) -> Option<i64> {
        let born = self.birth.as_ref()?.inside().date()?;
        (born <= on).then(|| years_between(born, on))
    }

    /// The relation to an adult that holds on a date.
    pub(crate) fn relation_to(&self, adult: PersonId, on: Date) -> Option<&Relation> {
        self.relations_on(on).find(|relation| relation.to == adult)
    }

    /// A relation by which an adult has parental responsibility on a date, whatever else the adult
    /// is to the child: of several the one that lasts longest.
    pub(crate) fn parental_relation(&self, adult: PersonId, on: Date) -> Option<&Relation> {
        let all = self.relations_on(on).filter(|one| one.to == adult);
        longest(all.filter(|one| one.responsibility))
    }

    /// A relation by which an adult without parental responsibility cares for the child on a date:
    /// of several the one that lasts longest.
    pub(crate) fn caring_relation(&self, adult: PersonId, on: Date) -> Option<&Relation> {
        let all = self.relations_on(on).filter(|one| one.to == adult);
        longest(all.filter(|one| {
            let cares = matches!(
                one.kind,
                RelationKind::FosterParent | RelationKind::Institution
            );
            cares && !one.responsibility
        }))
    }

    /// The adults with parental responsibility on a date who stay in a shelter together with the child. Nobody where it
    /// stays in none: where the child is registered as living says nothing of who fled with it.
    pub(crate) fn in_shelter_with(&self, on: Date) -> impl Iterator<Item = PersonId> {
        let stays = self.protection == Protection::Shelter;
        let there = self.stays_there.iter().copied().filter(move |_| stays);
        there.filter(move |person| self.parental_relation(*person, on).is_some())
    }

    /// The first birthday after a day, of a child that is born.
    pub(crate) fn next_birthday(&self, today: Date) -> Option<Date> {
        let born = self.birth.as_ref()?.inside().date()?;
        let turned = years_between(born, today);
        let mut days = std::iter::successors(today.tomorrow().ok(), |day| day.tomorrow().ok());
        let birthday = |day: &Date| turned >= 0 && years_between(born, *day) > turned;
        days.by_ref().take(DAYS).find(birthday)
    }

    /// All relations there have been or will be.
    pub(crate) fn relations(&self) -> impl Iterator<Item = &Relation> {
        self.relations.iter().map(Labelled::inside)
    }

    /// All relations that hold on a date.
    pub(crate) fn relations_on(&self, on: Date) -> impl Iterator<Item = &Relation> {
        self.relations
            .iter()
            .map(Labelled::inside)
            .filter(move |relation| relation.holds_on(on))
    }

    /// The name as the log of openings shows it: who looked is told to whoever may read the log,
    /// and is looked up from nowhere else.
    pub fn name_for_log(&self) -> String {
        let name = self.name.as_ref();
        name.map(|name| name.inside().full()).unwrap_or_default()
    }

    /// The adults around this child, so that the office knows whose streams to load.
    pub fn adults(&self) -> impl Iterator<Item = PersonId> {
        self.relations.iter().map(|relation| relation.inside().to)
    }

    /// The adults with parental responsibility on a date, so that the office knows whom to tell
    /// that something has come.
    pub fn family_on(&self, date: Date) -> Vec<PersonId> {
        self.relations_on(date)
            .filter(|relation| relation.responsibility)
            .map(|relation| relation.to)
            .collect()
    }

    /// The adults around this child on a date.
    pub fn adults_on(&self, on: Date) -> impl Iterator<Item = PersonId> {
        self.relations_on(on).map(|relation| relation.to)
    }

    /// Whether an adult belongs to the family of this child on a date.
    pub fn is_related(&self, adult: PersonId, on: Date) -> bool {
        self.relation_to(adult, on).is_some()
    }

    /// Those who never see the case, so that the office knows whose names to load.
    pub fn kept_out(&self) -> impl Iterator<Item = PersonId> {
        self.excluded.iter().copied()
    }

    /// Those who were kept out once, and see again what the access rule lets them.
    pub fn let_in_again(&self) -> impl Iterator<Item = PersonId> {
        self.let_in_again.iter().map(|(person, _)| *person)
    }

    /// Whole words and numbers by which the person is found; the journal keeps only their hash.
    pub fn search_words(&self) -> Vec<String> {
        let name = self.name.iter().map(|name| name.inside().full());
        let number = self
            .number
            .iter()
            .map(|number| number.inside().or_empty().to_owned());
        name.flat_map(|name| words(&name))
            .chain(number.flat_map(|number| words(&number)))
            .collect()
    }
}

fn longest<'r>(relations: impl Iterator<Item = &'r Relation>) -> Option<&'r Relation> {
    relations.max_by_key(|one| one.until.unwrap_or(Date::MAX))
}

/// The words of a text as they are searched for: lower case, without punctuation.
pub fn words(text: &str) -> Vec<String> {
    text.split(|character: char| !character.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

impl Stream for Person {
    type Event = PersonEvent;

    const KIND: StreamKind = StreamKind::Person;

    fn empty() -> Self {
        Self::default()
    }

    fn apply(&mut self, entry: Entry<PersonEvent>) {
        let label = entry.label;
        match entry.event {
            PersonEvent::Registered { name, birth } => {
                self.name = Some(Labelled::new(label, name));
                self.birth = Some(Labelled::new(label, birth));
            }
            PersonEvent::Named { name } => self.name = Some(Labelled::new(label, name)),
            PersonEvent::Born { on } => self.birth = Some(Labelled::new(label, Birth::Born { on })),
            PersonEvent::NumberGiven { number, .. } => {
                self.number = Some(Labelled::new(label, number));
            }
            PersonEvent::ContactChanged {
                telephone,
                email,
                address,
            } => self.contact_changed(label, Contact { telephone, email }, address),
            PersonEvent::LanguageChanged {
                language,
                interpreter,
            } => self.language = Some(Labelled::new(label, (language, interpreter))),
            PersonEvent::ProtectionChanged { protection } => self.protection_changed(protection),
            PersonEvent::RelationAdded { relation } => {
                self.relations.push(Labelled::new(label, relation));
            }
            PersonEvent::RelationEnded { relation, until } => self.relation_ended(relation, until),
            PersonEvent::CareChanged { care, .. } => self.care = care,
            PersonEvent::Excluded { person, reason } => {
                self.let_in(person);
                self.excluded.push(person);
                self.sees_why.retain(|(one, ..)| *one != person);
                self.stays_there.retain(|one| *one != person);
                self.kept_out_why
                    .push((person, Labelled::new(label, reason)));
            }
            PersonEvent::Readmitted { person, .. } => {
                self.let_in(person);
                self.let_in_again.push((person, entry.at));
            }
            PersonEvent::GoesOnSeeing { person, reason } => {
                self.sees_why.retain(|(one, ..)| *one != person);
                self.stays_there.retain(|one| *one != person);
                let why = Labelled::new(label, reason);
                self.sees_why.push((person, entry.at, why));
            }
            PersonEvent::StaysThere { person, reason } => {
                self.sees_why.retain(|(one, ..)| *one != person);
                self.stays_there.retain(|one| *one != person);
                self.stays_there.push(person);
                let why = Labelled::new(label, reason);
                self.sees_why.push((person, entry.at, why));
            }
            PersonEvent::ShownAgain { reason, .. } => {
                let reason = Labelled::new(label, reason);
                self.shown_again.push((entry.at, reason));
            }
        }
    }

    fn weight(&self) -> usize {
        1_024 + self.relations.len() * 160
    }
}

impl Person {
    fn contact_changed(&mut self, label: Label, contact: Contact, address: Told) {
        let label = Label {
            kind: Kind::Contact,
            ..label
        };
        self.contact = Some(Labelled::new(label, contact));
        self.address = Some(Labelled::new(self.address_label(label), address));
    }

    fn let_in(&mut self, person: PersonId) {
        self.let_in_again.retain(|(one, _)| *one != person);
        self.excluded.retain(|out| *out != person);
        self.kept_out_why.retain(|(out, _)| *out != person);
    }

    fn protection_changed(&mut self, protection: Protection) {
        self.protection = protection;
        // who is there is answered anew for each stay
        self.stays_there.clear();
        if protection.hides_address() {
            self.shown_again.clear();
        }
        if let Some(address) = self.address.take() {
            let label = self.address_label(*address.label());
            self.address = Some(Labelled::new(label, address.inside().clone()));
        }
    }

    fn address_label(&self, label: Label) -> Label {
        let strictness = match self.protection {
            Protection::None => Strictness::Ordinary,
            Protection::Confidential | Protection::StrictlyConfidential => {
                Strictness::ProtectedAddress
            }
            Protection::Shelter => Strictness::Shelter,
        };
        Label {
            strictness,
            ..label
        }
    }

    fn relation_ended(&mut self, id: crate::id::ItemId, until: Date) {
        let ended = self
            .relations
            .iter_mut()
            .find(|relation| relation.inside().id == id);
        if let Some(relation) = ended {
            relation.inside_mut().until = Some(until);
        }
    }
}

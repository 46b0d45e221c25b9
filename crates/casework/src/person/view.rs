//! Who belongs to the family, and how one reaches them.

use super::command::{About, may_change};
use super::event::{Birth, CareStatus, Name, Protection, Relation};
use super::people::{KnownPerson, People};
use super::relate::may_readmit;
use crate::access::{Permit, Role, Seen, Viewing};
use crate::case::{Case, CaseHead, case_head};
use crate::code::{CodeLine, code_line};
use crate::entry::Sequence;
use crate::id::{CaseId, PersonId};
use crate::label::{Labelled, Sphere};
use crate::moment::Date;
use crate::organisation::Directory;
use crate::told::Told;

/// One person, as far as the reader has a ground for it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PersonCard {
    /// Who.
    pub id: PersonId,
    /// Where the person's stream stands, for the forms.
    pub sequence: Sequence,
    /// Given names; empty where not known.
    pub given: String,
    /// Family name; empty where not known.
    pub family: String,
    /// Whether and when the person was born.
    pub birth: Option<Birth>,
    /// The national number.
    pub number: Option<String>,
    /// Telephone; empty where not known.
    pub telephone: String,
    /// E-mail; empty where not known.
    pub email: String,
    /// The address; never there while it is hidden.
    pub address: String,
    /// Whether the address is hidden everywhere.
    pub hidden: bool,
    /// Which protection, told only to those who set it.
    pub protection: Option<Protection>,
    /// The language, and whether an interpreter is needed.
    pub language: Option<(String, bool)>,
    /// Whether the reader may write about the person.
    pub may_change: bool,
}

impl PersonCard {
    /// Given and family name, with one space between.
    pub fn name(&self) -> String {
        Name::new(&self.given, &self.family).full()
    }
}

/// An adult with what it is to the child.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AdultCard {
    /// The adult.
    pub card: PersonCard,
    /// What it is to the child, and since when.
    pub relation: Relation,
}

/// Somebody who never sees the case.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct KeptOut {
    /// Who.
    pub person: PersonId,
    /// The name.
    pub name: String,
    /// Why, for the one who wrote it alone.
    pub why: String,
    /// Whether the reader can let the person in again.
    pub may_readmit: bool,
}

/// The page about the family.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FamilyPage {
    /// The head of the case page.
    pub head: CaseHead,
    /// The child.
    pub child: PersonCard,
    /// Who has the care, where there is a ground for it.
    pub care: Option<CareStatus>,
    /// The adults around the child today.
    pub adults: Vec<AdultCard>,
    /// Relations that have ended: name and relation.
    pub earlier: Vec<(String, Relation)>,
    /// Who never sees the case; `None` for readers who are not told.
    pub excluded: Option<Vec<KeptOut>>,
    /// Who was kept out once and was let in again, with the day; for those who can keep somebody out.
    pub let_in_again: Vec<(PersonId, String, Date)>,
    /// That an address of theirs is hidden no longer, for those whom it hid: the day, and why.
    pub shown_again: Vec<(Date, String)>,
    /// Whether the reader may change who belongs to the family.
    pub may_relate: bool,
    /// The code on paper that opens the child's own page, for those who may know of it.
    pub code: Option<CodeLine>,
}

/// The page about the family. Nothing where the reader has no ground to know who it is.
pub fn family_page(
    case: &Case,
    id: CaseId,
    permit: &Permit,
    people: &People,
    directory: &Directory,
) -> Option<Seen<FamilyPage>> {
    let child = people.get(case.child()?)?;
    let today = permit.at().date();
    let mut viewing = Viewing::new(permit);
    let head = case_head(&mut viewing, id, &child.state);
    let mut adults = Vec::new();
    let mut earlier = Vec::new();
    // where a protected child lives is hidden on the adult's card as well
    let home_hidden = child.state.protection.hides_address();
    let mut any = false;
    for relation in &child.state.relations {
        let Some(relation) = viewing.show(relation) else {
            continue;
        };
        any = true;
        if relation.until.is_none_or(|until| until >= today) {
            let known = people.get(relation.to);
            adults.extend(known.map(|known| AdultCard {
                card: card(
                    &mut viewing,
                    known,
                    false,
                    home_hidden && relation.lives_with,
                ),
                relation: relation.clone(),
            }));
        } else {
            let name = people.name(&mut viewing, relation.to).unwrap_or_default();
            earlier.push((name, relation.clone()));
        }
    }
    let keeps_out = permit.of_both(|one| one.coordinates() || decides(one));
    let again = child.state.let_in_again.iter().filter(|_| keeps_out);
    let let_in_again = again
        .map(|(person, at)| {
            let name = name_of(&mut viewing, *person, people, directory);
            (*person, name, at.date())
        })
        .collect();
    let excluded = keeps_out.then(|| excluded(&mut viewing, case, (child, people), directory));
    let card = card(&mut viewing, child, true, home_hidden);
    if card.name().is_empty() && card.birth.is_none() && adults.is_empty() {
        return None;
    }
    let page = FamilyPage {
        head,
        child: card,
        care: (any || permit.coordinates()).then_some(child.state.care),
        adults,
        earlier,
        excluded,
        let_in_again,
        shown_again: shown_again(&mut viewing, child),
        may_relate: permit.coordinates(),
        code: code_line(&mut viewing, case, directory),
    };
    Some(viewing.finish("family", page))
}

fn shown_again(viewing: &mut Viewing<'_>, child: &KnownPerson) -> Vec<(Date, String)> {
    let said = child.state.shown_again.iter();
    let said = said.filter_map(|(at, why)| Some((at.date(), viewing.show(why)?)));
    let mut all: Vec<(Date, String)> = said
        .map(|(on, why)| (on, why.or_empty().to_owned()))
        .collect();
    all.dedup();
    all
}

/// The name of an employee or of somebody whose name the reader sees.
fn name_of(
    viewing: &mut Viewing<'_>,
    person: PersonId,
    people: &People,
    directory: &Directory,
) -> String {
    let employee = directory.employee(person);
    let employee = employee.map(|employee| employee.name.or_empty().to_owned());
    let name = employee.or_else(|| people.name(viewing, person));
    name.unwrap_or_default()
}

fn excluded(
    viewing: &mut Viewing<'_>,
    case: &Case,
    (child, people): (&KnownPerson, &People),
    directory: &Directory,
) -> Vec<KeptOut> {
    let family = viewing.permit().of_both(decides);
    let mut line = |person: &PersonId| {
        let name = name_of(viewing, *person, people, directory);
        // a reason in nobody's own sphere was written for the family
        let reasons = child.state.kept_out_why.iter();
        let mut reasons = reasons.filter(|(_, why)| family || why.label().sphere != Sphere::Shared);
        let why = reasons.find(|(out, _)| out == person);
        let why = why.and_then(|(_, why)| viewing.show(why));
        KeptOut {
            person: *person,
            name,
            why: why.map(|why| why.or_empty().to_owned()).unwrap_or_default(),
            may_readmit: may_readmit(viewing.permit(), case, &child.state, *person),
        }
    };
    child.state.excluded.iter().map(&mut line).collect()
}

fn card(
    viewing: &mut Viewing<'_>,
    known: &KnownPerson,
    child: bool,
    home_hidden: bool,
) -> PersonCard {
    let state = &known.state;
    let about = About {
        person: known.id,
        child,
    };
    let hidden = home_hidden || state.protection.hides_address();
    let may_change = may_change(viewing.permit(), about);
    let name = shown(viewing, state.name.as_ref());
    let permit = viewing.permit();
    let theirs = !permit.of_both(|one| !is_theirs(one, about));
    let settles = permit.of_both(|one| one.coordinates() || is_reader(one, known.id));
    let contact = if theirs || (hidden && !settles) {
        None
    } else {
        shown(viewing, state.contact.as_ref())
    };
    let address = if theirs || hidden {
        None
    } else {
        shown(viewing, state.address.as_ref())
    };
    let told = |told: &Told| told.or_empty().to_owned();
    PersonCard {
        id: known.id,
        sequence: known.sequence,
        given: name.map(|name| told(&name.given)).unwrap_or_default(),
        family: name.map(|name| told(&name.family)).unwrap_or_default(),
        birth: (!theirs)
            .then(|| shown(viewing, state.birth.as_ref()).copied())
            .flatten(),
        number: (child || settles)
            .then(|| shown(viewing, state.number.as_ref()).map(told))
            .flatten(),
        telephone: contact
            .map(|contact| told(&contact.telephone))
            .unwrap_or_default(),
        email: contact
            .map(|contact| told(&contact.email))
            .unwrap_or_default(),
        address: address.map(told).unwrap_or_default(),
        hidden,
        protection: viewing.permit().coordinates().then_some(state.protection),
        language: shown(viewing, state.language.as_ref())
            .map(|(language, interpreter)| (told(language), *interpreter)),
        may_change,
    }
}

fn decides(permit: &Permit) -> bool {
    permit.has(Role::Parent) || permit.has(Role::Child)
}

/// Whether it is about another adult, for one of the family: when a parent or foster parent is born and how it is
/// reached, they tell each other themselves.
fn is_theirs(permit: &Permit, about: About) -> bool {
    let family = permit.is_family() && !permit.has(Role::Child);
    family && !about.child && !is_reader(permit, about.person)
}

fn is_reader(permit: &Permit, person: PersonId) -> bool {
    permit.viewer().person == person
}

fn shown<'v, T>(viewing: &mut Viewing<'_>, labelled: Option<&'v Labelled<T>>) -> Option<&'v T> {
    labelled.and_then(|labelled| viewing.show(labelled))
}

/// A person whom a search found: the child of a case, or an adult around one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FoundPerson {
    /// Who.
    pub id: PersonId,
    /// The name.
    pub name: String,
    /// The date of birth, where it is known.
    pub born: Option<Date>,
}

/// The people of one case whose name there is a ground for, for a search across cases.
pub fn found_people(permit: &Permit, people: &[&KnownPerson]) -> Seen<Vec<FoundPerson>> {
    let mut viewing = Viewing::new(permit);
    let mut found = Vec::new();
    for known in people {
        let name = shown(&mut viewing, known.state.name.as_ref()).map(Name::full);
        let birth = shown(&mut viewing, known.state.birth.as_ref()).copied();
        found.extend(name.map(|name| FoundPerson {
            id: known.id,
            name,
            born: birth.and_then(Birth::date),
        }));
    }
    viewing.finish("person-search", found)
}

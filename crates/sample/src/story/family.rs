//! The people of a family: who they are, how they are reached, what they are to the child.

use super::hand::Hand;
use super::thread::Story;
use crate::number::number;
use crate::random::Random;
use casework::id::PersonId;
use casework::label::Kind;
use casework::moment::Date;
use casework::person::{Birth, CareStatus, Name, PersonEvent, Protection, Relation, RelationKind};
use casework::told::Told;

/// An adult of a family.
#[derive(Clone)]
pub(crate) struct Adult {
    pub(crate) id: PersonId,
    pub(crate) name: String,
}

/// A child.
#[derive(Clone)]
pub(crate) struct Child {
    pub(crate) id: PersonId,
    pub(crate) name: String,
}

/// What is known of an adult.
#[derive(Clone, Copy)]
pub(crate) struct Sketch<'t> {
    pub(crate) given: &'t str,
    pub(crate) family: &'t str,
    /// Age in years.
    pub(crate) age: i16,
    pub(crate) address: &'t str,
}

/// What is known of a child.
#[derive(Clone, Copy)]
pub(crate) struct ChildSketch<'t> {
    pub(crate) given: &'t str,
    pub(crate) family: &'t str,
    pub(crate) birth: Birth,
    pub(crate) address: &'t str,
}

/// What an adult is to a child.
#[derive(Clone, Copy)]
pub(crate) struct Tie {
    pub(crate) kind: RelationKind,
    pub(crate) responsibility: bool,
    pub(crate) lives_with: bool,
}

impl Tie {
    /// A parent with whom the child lives.
    pub(crate) fn parent(kind: RelationKind) -> Self {
        Self {
            kind,
            responsibility: true,
            lives_with: true,
        }
    }
}

impl Story {
    /// Registers an adult.
    pub(crate) fn adult(&mut self, by: impl Into<Hand>, sketch: Sketch<'_>) -> Adult {
        let hand = by.into();
        let days = self.random.between(10, 350);
        let born = crate::calendar::years_before(self.setting.today, sketch.age, days);
        let birth = Birth::Born { on: born };
        let name = Name::new(sketch.given, sketch.family);
        let full = name.full();
        let id = self.person(&full, hand, name, birth);
        self.numbered(id, hand, born);
        self.contact(id, hand, &full, sketch.address);
        Adult { id, name: full }
    }

    /// Registers a child.
    pub(crate) fn child(&mut self, by: impl Into<Hand>, sketch: ChildSketch<'_>) -> Child {
        let hand = by.into();
        let name = Name::new(sketch.given, sketch.family);
        let full = name.full();
        let id = self.person(&full, hand, name, sketch.birth);
        if let Birth::Born { on } = sketch.birth {
            self.numbered(id, hand, on);
        }
        if !sketch.address.is_empty() {
            let event = PersonEvent::ContactChanged {
                telephone: Told::new(""),
                email: Told::new(""),
                address: Told::new(sketch.address),
            };
            self.person_event(id, hand, Kind::Contact, event);
        }
        Child { id, name: full }
    }

    /// Ties an adult to a child.
    pub(crate) fn ties(&mut self, by: impl Into<Hand>, child: &Child, adult: &Adult, tie: Tie) {
        let relation = Relation {
            id: self.item(),
            to: adult.id,
            kind: tie.kind,
            responsibility: tie.responsibility,
            lives_with: tie.lives_with,
            from: self.day(),
            until: None,
        };
        self.person_event(
            child.id,
            by.into(),
            Kind::Family,
            PersonEvent::RelationAdded { relation },
        );
    }

    /// The language of a person, and whether an interpreter is needed.
    pub(crate) fn speaks(
        &mut self,
        by: impl Into<Hand>,
        person: PersonId,
        language: &str,
        interpreter: bool,
    ) {
        let event = PersonEvent::LanguageChanged {
            language: language.into(),
            interpreter,
        };
        self.person_event(person, by.into(), Kind::Identity, event);
    }

    /// Protects the address of a person.
    pub(crate) fn protects(
        &mut self,
        by: impl Into<Hand>,
        person: PersonId,
        protection: Protection,
    ) {
        let event = PersonEvent::ProtectionChanged { protection };
        self.person_event(person, by.into(), Kind::Contact, event);
    }

    /// Who has the care from now on.
    pub(crate) fn care(&mut self, by: impl Into<Hand>, child: &Child, care: CareStatus) {
        let from = self.day();
        let event = PersonEvent::CareChanged { care, from };
        self.person_event(child.id, by.into(), Kind::Family, event);
    }

    /// An adult stays in a shelter together with the child.
    pub(crate) fn stays_there(
        &mut self,
        by: impl Into<Hand>,
        child: &Child,
        person: PersonId,
        reason: &str,
    ) {
        let event = PersonEvent::StaysThere {
            person,
            reason: reason.into(),
        };
        self.person_event(child.id, by.into(), Kind::Family, event);
    }

    /// Keeps somebody out for good.
    pub(crate) fn excludes(
        &mut self,
        by: impl Into<Hand>,
        child: &Child,
        person: PersonId,
        reason: &str,
    ) {
        let event = PersonEvent::Excluded {
            person,
            reason: reason.into(),
        };
        self.person_event(child.id, by.into(), Kind::Family, event);
    }

    fn person(&mut self, full: &str, hand: Hand, name: Name, birth: Birth) -> PersonId {
        let seed = format!("person {full} of {}", self.key);
        let id = PersonId::from_bytes(Random::of(&seed).id());
        self.streams.persons.push((id, Vec::new()));
        self.person_event(
            id,
            hand,
            Kind::Identity,
            PersonEvent::Registered { name, birth },
        );
        id
    }

    fn numbered(&mut self, id: PersonId, hand: Hand, born: Date) {
        let number = self.free_number(born);
        self.streams.numbers.push((number.clone(), id));
        let event = PersonEvent::NumberGiven {
            number: Told::new(number),
            from: born,
        };
        self.person_event(id, hand, Kind::Identity, event);
    }

    /// A number that nobody has.
    fn free_number(&mut self, born: Date) -> String {
        loop {
            let number = number(born, &mut self.random);
            if self.setting.taken.borrow_mut().insert(number.clone()) {
                return number;
            }
        }
    }

    fn contact(&mut self, id: PersonId, hand: Hand, full: &str, address: &str) {
        let telephone = telephone(&mut self.random);
        let event = PersonEvent::ContactChanged {
            telephone: Told::new(telephone),
            email: Told::new(email(full)),
            address: Told::new(address),
        };
        self.person_event(id, hand, Kind::Contact, event);
    }

    pub(crate) fn person_event(
        &mut self,
        id: PersonId,
        hand: Hand,
        kind: Kind,
        event: PersonEvent,
    ) {
        let entry = hand.entry(self.tick(), hand.common(kind), event);
        let stream = self
            .streams
            .persons
            .iter_mut()
            .find(|(known, _)| *known == id);
        if let Some((_, entries)) = stream {
            entries.push(entry);
        }
    }
}

/// A telephone number that no subscriber has: eight digits that begin with 0.
fn telephone(random: &mut Random) -> String {
    let (first, second, third) = (
        random.between(10, 99),
        random.between(10, 99),
        random.between(10, 99),
    );
    format!("07 {first} {second} {third}")
}

/// An address at a domain that is kept for examples.
fn email(full: &str) -> String {
    let plain: String = full
        .to_lowercase()
        .chars()
        .map(|sign| match sign {
            'æ' | 'á' | 'å' | 'à' | 'ä' => 'a',
            'ø' | 'ó' | 'ö' => 'o',
            'é' | 'ë' => 'e',
            'đ' => 'd',
            'č' => 'c',
            'š' => 's',
            'ŋ' => 'n',
            'ŧ' => 't',
            'ž' => 'z',
            'ł' => 'l',
            ' ' => '.',
            other => other,
        })
        .collect();
    format!("{plain}@example.no")
}

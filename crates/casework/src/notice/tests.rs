//! Giving a notice, and taking it out of the inbox.

use super::*;
use crate::access::{Level, NoticeScene, Permit, Sharing, SharingRow, Viewer, notice_permit};
use crate::case::testing::{ADVISER, House, MOTHER, TEACHER, UNIT};
use crate::entry::{Actor, Capacity, Entry, Function};
use crate::id::{NoticeId, PersonId};
use crate::index::WorkKind;
use crate::label::{Kind, Label, Source, Sphere, Strictness};
use crate::person::{Birth, Name};
use crate::stream::Stream;
use crate::told::Told;
use jiff::civil::date;

const NOTICE: NoticeId = NoticeId::from_bytes([60; 16]);

fn told(children: Vec<ChildTold>, need: &str) -> Given {
    Given {
        to: UNIT,
        sender: Sender {
            kind: SenderKind::Family,
            person: Some(MOTHER),
            unit: None,
            name: Told::from("Mor Prøve"),
            contact: Told::from("22334455"),
        },
        channel: Channel::Program,
        children,
        need: Told::from(need),
        services: Told::from(""),
        consent: ConsentKnown::Agreed,
        language: Told::from(""),
        paper: None,
    }
}

fn child(name: &str, birth: Birth) -> ChildTold {
    ChildTold {
        name: Name::new(name, ""),
        birth,
    }
}

struct Desk {
    house: House,
    notice: Notice,
    sharing: Sharing,
}

impl Desk {
    fn new() -> Self {
        let today = date(2026, 11, 23);
        let house = House::new(Birth::Unknown, today);
        let rows = house.rules.sharing(today);
        let rows = rows.iter().map(|row| SharingRow {
            ground: &row.ground,
            holder: &row.holder,
            kind: &row.kind,
            strictness: &row.strictness,
            until_age: row.until_age,
        });
        let mut desk = Self {
            sharing: Sharing::compile(rows).unwrap(),
            notice: Notice::empty(),
            house,
        };
        let unborn = child("", Birth::Expected { due: None });
        desk.happens(give(told(vec![unborn, child("Ylva", Birth::Unknown)], "Hjelp")).unwrap());
        desk
    }

    fn happens(&mut self, event: NoticeEvent) {
        self.notice.apply(Entry {
            at: self.house.at,
            by: Actor::Person(MOTHER),
            capacity: Capacity::Family,
            label: Label {
                kind: Kind::Notice,
                strictness: Strictness::Ordinary,
                sphere: Sphere::Shared,
                source: Source::Family(MOTHER),
            },
            event,
        });
    }

    fn permit(&self, person: PersonId, capacity: Capacity) -> Option<Permit> {
        self.permit_at(person, capacity, Level::High)
    }

    fn permit_at(&self, person: PersonId, capacity: Capacity, level: Level) -> Option<Permit> {
        let scene = NoticeScene {
            id: NOTICE,
            notice: &self.notice,
            directory: &self.house.directory,
            sharing: &self.sharing,
            cases: &[],
        };
        let viewer = Viewer {
            person,
            capacity,
            organisation: None,
            level,
        };
        notice_permit(scene, viewer, self.house.at)
    }

    fn unit(&self) -> Option<Permit> {
        let function = Function::CoordinatingUnit;
        self.permit(
            ADVISER,
            Capacity::Function {
                unit: UNIT,
                function,
            },
        )
    }
}

#[test]
fn a_notice_is_about_a_child_and_says_what_is_needed() {
    let nobody = give(told(Vec::new(), "Hjelp"));
    assert_eq!(nobody, Err(NoticeRefusal::NoChild));
    let silent = give(told(vec![child("Ylva", Birth::Unknown)], " \n"));
    assert_eq!(silent, Err(NoticeRefusal::NoNeed));
}

#[test]
fn a_child_may_be_unborn_and_a_notice_may_be_about_several() {
    let desk = Desk::new();
    let row = inbox_row(&desk.notice, NOTICE, &desk.unit().unwrap()).unwrap();
    let (opening, row) = row.into_parts();
    assert_eq!(row.children, ["", "Ylva"]);
    assert_eq!(opening.subjects, [NOTICE.0]);
    assert!(!opening.parts.is_empty());
}

#[test]
fn the_unit_and_the_sender_see_it_and_nobody_else() {
    let desk = Desk::new();
    let mother = desk.permit(MOTHER, Capacity::Family).unwrap();
    let page = notice_page(&desk.notice, NOTICE, &mother, &desk.house.directory).unwrap();
    let page = page.into_parts().1;
    assert_eq!((page.need.as_str(), page.may_settle), ("Hjelp", false));
    let unit = desk.unit().unwrap();
    let page = notice_page(&desk.notice, NOTICE, &unit, &desk.house.directory).unwrap();
    assert!(page.into_parts().1.may_settle);
    assert!(desk.permit(TEACHER, Capacity::Family).is_none());
    assert!(desk.permit(ADVISER, Capacity::Family).is_none());
    assert!(desk.permit(MOTHER, Capacity::Public).is_none());
}

#[test]
fn not_even_the_sender_sees_it_below_the_level_that_is_needed() {
    let desk = Desk::new();
    assert!(
        desk.permit_at(MOTHER, Capacity::Family, Level::High)
            .is_some()
    );
    let less = desk.permit_at(MOTHER, Capacity::Family, Level::Substantial);
    assert!(less.is_none());
}

#[test]
fn only_the_unit_takes_it_out_of_the_inbox_and_only_once() {
    let mut desk = Desk::new();
    let mother = desk.permit(MOTHER, Capacity::Family).unwrap();
    let by_mother = close(&desk.notice, &mother, Outcome::NotWanted, Told::from("Nei"));
    assert_eq!(by_mother, Err(NoticeRefusal::NoGround));
    let unit = desk.unit().unwrap();
    let event = close(&desk.notice, &unit, Outcome::NoConsent, Told::from("Takk")).unwrap();
    desk.happens(event);
    let again = close(
        &desk.notice,
        &desk.unit().unwrap(),
        Outcome::NotWanted,
        Told::from(""),
    );
    assert_eq!(again, Err(NoticeRefusal::NotWaiting));
}

#[test]
fn a_notice_that_waits_is_work_and_a_closed_one_is_counted_by_its_outcome() {
    let mut desk = Desk::new();
    let rows = notice_rows(&desk.notice, NOTICE.0);
    assert_eq!(
        rows.work.iter().map(|row| row.kind).collect::<Vec<_>>(),
        [WorkKind::Notice]
    );
    assert!(rows.measures.is_empty());
    let event = close(
        &desk.notice,
        &desk.unit().unwrap(),
        Outcome::NotWanted,
        Told::from(""),
    );
    desk.happens(event.unwrap());
    let rows = notice_rows(&desk.notice, NOTICE.0);
    assert!(rows.work.is_empty());
    assert_eq!(rows.measures[0].value, Outcome::NotWanted.code());
}

#[test]
fn the_receipt_says_when_and_where_and_nothing_that_was_told() {
    let desk = Desk::new();
    let receipt = receipt_page(&desk.notice, NOTICE, &desk.house.directory).unwrap();
    assert_eq!(receipt.unit, "Koordinerende enhet");
    assert!(!format!("{receipt:?}").contains("Hjelp"));
}

//! The life of a code, what the child sees by it, and what it never sees.

use super::{Code, CodeEvent, CodeRefusal, OwnPage, code_line, end, make, own_page};
use crate::access::{Level, Permit, Role, Viewer, Viewing};
use crate::case::CaseEvent;
use crate::case::testing::{ADVISER, CASE, CHILD, House, MOTHER, SCHOOL, TEACHER, UNIT, Who};
use crate::entry::{Capacity, Function, Means};
use crate::id::{CaseId, Id, ItemId};
use crate::label::{Kind, Label, Source, Sphere, Strictness};
use crate::message::{self, MessageRefusal};
use crate::person::{Birth, People, PersonEvent};
use crate::told::Told;
use jiff::ToSpan;
use jiff::civil::date;

fn house() -> House {
    let on = date(2016, 5, 4);
    House::new(Birth::Born { on }, date(2026, 11, 23))
}

/// Makes a code that lasts for some days from today on.
fn made(house: &mut House, days: i64) -> ItemId {
    let (id, permit) = (house.draw(), house.permit(Who::Adviser));
    let until = house.at.date().checked_add(days.days()).unwrap();
    let (label, event) = make(&permit, id, (hash(id), until)).unwrap();
    house.apply(permit.entry(label, CaseEvent::Code(event)));
    id
}

fn hash(id: ItemId) -> Id {
    id.into()
}

fn ends(house: &mut House, permit: &Permit) -> Result<(), CodeRefusal> {
    let (label, event) = end(&house.case, permit)?;
    house.apply(permit.entry(label, CaseEvent::Code(event)));
    Ok(())
}

fn child_by(case: CaseId, means: Means) -> Viewer {
    Viewer {
        person: CHILD,
        capacity: Capacity::OwnPage { case, means },
        organisation: None,
        level: Level::Low,
    }
}

fn with_code(house: &House, code: ItemId) -> Option<Permit> {
    house.permit_of(child_by(CASE, Means::Code(code)))
}

fn beside(house: &House) -> Option<Permit> {
    let (person, unit) = (ADVISER, UNIT);
    house.permit_of(child_by(CASE, Means::Together { person, unit }))
}

fn page(house: &House, permit: &Permit) -> OwnPage {
    let shown = own_page(&house.case, CASE, &house.child, permit, &house.directory);
    shown.unwrap().into_parts().1
}

#[test]
fn a_code_lasts_until_its_last_day_and_a_new_one_ends_the_former() {
    let mut house = house();
    let first = made(&mut house, 2);
    assert!(with_code(&house, first).is_some());
    house.days_later(2);
    assert!(with_code(&house, first).is_some(), "the last day counts");
    house.days_later(1);
    assert!(with_code(&house, first).is_none());
    let second = made(&mut house, 30);
    let third = made(&mut house, 30);
    assert!(with_code(&house, second).is_none());
    assert!(with_code(&house, third).is_some());
    assert_eq!(
        house.case.codes().with_hash(hash(third), house.at.date()),
        Some(third)
    );
    assert_eq!(
        house.case.codes().with_hash(hash(second), house.at.date()),
        None
    );
    assert_eq!(house.case.codes().claimed(), Some(hash(third)));
}

#[test]
fn who_coordinates_makes_it_and_the_parents_and_the_child_can_end_it_too() {
    let mut house = house();
    for who in [Who::Mother, Who::Child] {
        let (id, permit) = (house.draw(), house.permit(who));
        let refused = make(&permit, id, (hash(id), house.at.date()));
        assert_eq!(refused.unwrap_err(), CodeRefusal::NoGround);
    }
    let mother = house.permit(Who::Mother);
    assert_eq!(ends(&mut house, &mother), Err(CodeRefusal::NoCode));
    for who in [Who::Adviser, Who::Mother, Who::Child] {
        let code = made(&mut house, 30);
        let permit = house.permit(who);
        assert_eq!(ends(&mut house, &permit), Ok(()));
        assert!(with_code(&house, code).is_none(), "{who:?}");
        assert_eq!(house.case.codes().claimed(), None);
    }
    let code = made(&mut house, 30);
    let own = with_code(&house, code).unwrap();
    assert_eq!(ends(&mut house, &own), Ok(()));
    assert!(with_code(&house, code).is_none());
}

#[test]
fn a_teacher_who_wrote_in_the_case_neither_ends_it_nor_reads_of_it() {
    let mut house = house();
    made(&mut house, 30);
    house.case.written.push((SCHOOL, house.at.date()));
    let teacher = house.permit(Who::Teacher);
    assert_eq!(ends(&mut house, &teacher), Err(CodeRefusal::NoGround));
    for (who, knows) in [
        (Who::Teacher, false),
        (Who::Mother, true),
        (Who::Adviser, true),
    ] {
        let permit = house.permit(who);
        let line = code_line(&mut Viewing::new(&permit), &house.case, &house.directory);
        assert_eq!(line.is_some(), knows, "{who:?}");
    }
}

#[test]
fn a_code_opens_no_other_case_and_nobody_elses_page() {
    let mut house = house();
    let code = made(&mut house, 30);
    let other = CaseId::from_bytes([77; 16]);
    assert!(
        house
            .permit_of(child_by(other, Means::Code(code)))
            .is_none()
    );
    let mother = Viewer {
        person: MOTHER,
        ..child_by(CASE, Means::Code(code))
    };
    assert!(house.permit_of(mother).is_none());
    // the level alone makes no family of anybody
    let viewer = child_by(CASE, Means::Code(code));
    let family = Viewer {
        capacity: Capacity::Family,
        ..viewer
    };
    assert!(house.permit_of(family).is_none());
}

#[test]
fn by_a_code_the_child_sees_few_kinds_and_nothing_that_is_kept_strictly() {
    let mut house = house();
    let code = made(&mut house, 30);
    let permit = with_code(&house, code).unwrap();
    let opens = |kind, strictness, sphere| {
        let source = Source::Program;
        permit
            .ground(&Label {
                kind,
                strictness,
                sphere,
                source,
            })
            .is_some()
    };
    let open: Vec<Kind> = Kind::ALL
        .into_iter()
        .filter(|kind| opens(*kind, Strictness::Ordinary, Sphere::Shared))
        .collect();
    assert_eq!(
        open,
        [Kind::Identity, Kind::Team, Kind::Plan, Kind::Promise]
    );
    for kind in Kind::ALL {
        assert!(
            !opens(kind, Strictness::HealthPersonnel, Sphere::Shared),
            "{kind:?}"
        );
        assert!(
            !opens(kind, Strictness::Shelter, Sphere::Shared),
            "{kind:?}"
        );
        assert!(
            !opens(kind, Strictness::Ordinary, Sphere::Adult(MOTHER)),
            "{kind:?}"
        );
    }
    assert!(opens(Kind::Message, Strictness::Ordinary, Sphere::Child));
    assert!(!permit.is_family() && !permit.coordinates() && permit.has(Role::ChildWithCode));
}

#[test]
fn an_exclusion_or_a_hidden_address_changes_nothing_in_it() {
    let mut house = house();
    let code = made(&mut house, 30);
    let before = with_code(&house, code).unwrap().opens();
    let label = house.permit(Who::Adviser).common_label(Kind::Family);
    let out = PersonEvent::Excluded {
        person: CHILD,
        reason: Told::from("prøve"),
    };
    house.child_is(Who::Adviser, (label, out));
    assert_eq!(with_code(&house, code).unwrap().opens(), before);
}

#[test]
fn the_page_opens_together_with_whoever_coordinates_and_with_nobody_else() {
    let mut house = house();
    let permit = beside(&house).unwrap();
    assert_eq!(
        page(&house, &permit).beside.as_deref(),
        Some("Rådgiver Prøve")
    );
    let teacher = Means::Together {
        person: TEACHER,
        unit: SCHOOL,
    };
    assert!(house.permit_of(child_by(CASE, teacher)).is_none());
    let label = house.permit(Who::Mother).common_label(Kind::Family);
    let out = PersonEvent::Excluded {
        person: ADVISER,
        reason: Told::from("prøve"),
    };
    house.child_is(Who::Mother, (label, out));
    assert!(
        beside(&house).is_none(),
        "who is kept out sits beside nobody"
    );
}

#[test]
fn the_child_writes_to_its_coordinator_alone_and_reads_what_was_answered() {
    let mut house = house();
    let code = made(&mut house, 30);
    let own = with_code(&house, code).unwrap();
    let ids = [house.draw(), house.draw(), house.draw()];
    let all = message::send(&house.case, &own, ids[0], (Sphere::Shared, "Hei".into()));
    assert_eq!(all.unwrap_err(), MessageRefusal::NoGround);
    let alone = (Sphere::Child, Told::from("Jeg vil ha en venn med"));
    let (label, event) = message::send(&house.case, &own, ids[1], alone).unwrap();
    house.apply(own.entry(label, CaseEvent::Message(event)));
    let shared = (Sphere::Shared, Told::from("Til hele familien"));
    let adviser = house.permit_in(ADVISER, UNIT, Function::CoordinatingUnit);
    let (label, event) = message::send(&house.case, &adviser, ids[2], shared).unwrap();
    house.apply(adviser.entry(label, CaseEvent::Message(event)));
    let texts = page(&house, &own).said.into_iter().map(|said| said.text);
    assert_eq!(texts.collect::<Vec<_>>(), ["Jeg vil ha en venn med"]);
    // the mother reads nothing of it
    let mother = house.permit(Who::Mother);
    let known = (&house.directory, &People::default());
    let hers = message::message_page(&house.case, CASE, &house.child, &mother, known);
    let hers = hers.into_parts().1.lines;
    assert_eq!(hers.len(), 1, "{hers:?}");
}

#[test]
fn a_code_is_drawn_evenly_typed_forgivingly_and_never_printed() {
    let mut next = 0_u8;
    let mut draw = || {
        [(); 32].map(|()| {
            next = next.wrapping_add(89);
            next
        })
    };
    let mut seen = std::collections::BTreeMap::new();
    for _ in 0..400 {
        let code = Code::drawn(&mut draw);
        assert_eq!(code.groups().concat(), code.text());
        assert_eq!(code.groups().len(), 5);
        for sign in code.text().chars() {
            *seen.entry(sign).or_insert(0) += 1;
        }
    }
    assert_eq!(seen.len(), 22);
    assert!(seen.keys().all(|sign| !"01OIQLUSZBGAEY".contains(*sign)));
    let code = Code::drawn(&mut draw);
    let typed = format!(" {}\n", code.groups().join("-").to_lowercase());
    assert_eq!(Code::typed(&typed), Some(code.clone()));
    assert_eq!(
        Code::typed("ZSGB 2568 ZSGB 256").unwrap().text(),
        "256825682568256"
    );
    for wrong in [
        "",
        "K7M",
        "K7M 4XT 9PW H2C V6O",
        "K7M 4XT 9PW H2C V6RR",
        "ÆØÅ 4XT 9PW H2C V6R",
    ] {
        assert_eq!(Code::typed(wrong), None, "{wrong}");
    }
    assert_eq!(format!("{code:?}"), "Code");
}

#[test]
fn events_keep_their_names() {
    let id = ItemId::from_bytes([1; 16]);
    let event = CodeEvent::Made {
        id,
        hash: hash(id),
        until: date(2026, 12, 24),
    };
    let written = serde_json::to_value(CaseEvent::Code(event.clone())).unwrap();
    assert_eq!(written["code"]["kind"], "code-made/1");
    let read: CaseEvent = serde_json::from_value(written).unwrap();
    assert_eq!(read, CaseEvent::Code(event));
    let capacity = Capacity::OwnPage {
        case: CASE,
        means: Means::Code(id),
    };
    let written = serde_json::to_value(capacity).unwrap();
    assert_eq!(written["own-page"]["means"]["code"], id.to_string());
}

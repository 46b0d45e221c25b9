//! A teacher opens the case of a child that is in danger.

mod alone;

use super::{
    EmergencyEvent, EmergencyRefusal, Said, Verdict, emergency_lines, is_hidden, open, release,
    review,
};
use crate::access::{
    Ground, Level, Opening, Part, Viewer, Viewing, access_page, emergency_permit, would_open,
};
use crate::case::testing::{ADVISER, CASE, House, NEIGHBOUR, SCHOOL, TEACHER, UNIT, Who};
use crate::case::{CaseEvent, case_rows};
use crate::consent::{Consent, Receiver, Scope};
use crate::entry::{Capacity, Function};
use crate::id::{ConsentId, Id, ItemId};
use crate::index::WorkKind;
use crate::label::{Kind, Label, Labelled, Source, Sphere, Strictness};
use crate::moment::Date;
use crate::person::{Birth, People, PersonEvent};
use crate::told::Told;

const HOUR: i64 = 3_600_000;

fn today() -> Date {
    "2026-09-01".parse().unwrap()
}

fn house() -> House {
    House::new(Birth::Born { on: today() }, today())
}

fn teacher() -> Viewer {
    Viewer {
        person: TEACHER,
        capacity: Capacity::Function {
            unit: SCHOOL,
            function: Function::Worker,
        },
        organisation: None,
        level: Level::NEEDED,
    }
}

fn said(held_back: Option<&str>) -> Said {
    Said {
        danger: Told::from("Hun puster tungt"),
        needed: Told::from("Hva hun tåler"),
        held_back: held_back.map(Told::from),
    }
}

/// The teacher opens the case for four hours.
fn opens(house: &mut House, viewer: Viewer, held_back: Option<&str>) -> ItemId {
    let id = house.draw();
    let permit = emergency_permit(house.scene(), viewer, house.at).unwrap();
    let until = house.at.plus(4 * HOUR);
    let opened = open(house.scene(), &permit, id, said(held_back), until);
    let (label, event) = opened.unwrap();
    house.apply(permit.entry(label, CaseEvent::Emergency(event)));
    id
}

fn of(kind: Kind, strictness: Strictness) -> Label {
    Label {
        kind,
        strictness,
        sphere: Sphere::Shared,
        source: Source::Program,
    }
}

#[test]
fn it_opens_little_for_some_hours_and_to_nobody_else() {
    let mut house = house();
    assert!(house.try_permit(Who::Teacher).is_none());
    opens(&mut house, teacher(), None);
    let permit = house.permit(Who::Teacher);
    for kind in Kind::ALL {
        let narrow = [
            Kind::Identity,
            Kind::Contact,
            Kind::Family,
            Kind::Health,
            Kind::Team,
        ];
        let ground = permit.ground(&of(kind, Strictness::Ordinary));
        let wanted = narrow.contains(&kind).then_some(Ground::Emergency);
        assert_eq!(ground, wanted, "{kind:?}");
        for hidden in [Strictness::Shelter, Strictness::ProtectedAddress] {
            assert_eq!(permit.ground(&of(kind, hidden)), None, "{kind:?}");
        }
    }
    let own = Label {
        sphere: Sphere::Child,
        ..of(Kind::Health, Strictness::Ordinary)
    };
    assert_eq!(permit.ground(&own), None);
    // a colleague, and the same person in another function, are let in by nothing
    house.employs(NEIGHBOUR, SCHOOL, Function::Worker, 0);
    house.employs(TEACHER, SCHOOL, Function::Leader, 0);
    let leader = Viewer {
        capacity: Capacity::Function {
            unit: SCHOOL,
            function: Function::Leader,
        },
        ..teacher()
    };
    let colleague = Viewer {
        person: NEIGHBOUR,
        ..teacher()
    };
    for viewer in [leader, colleague] {
        assert!(house.permit_of(viewer).is_none(), "{viewer:?}");
    }
    house.at = house.at.plus(4 * HOUR - 1);
    assert!(house.permit_of(teacher()).is_some());
    house.at = house.at.plus(1);
    assert!(house.permit_of(teacher()).is_none());
}

#[test]
fn leaders_officers_families_and_those_kept_out_cannot_open_it() {
    let mut house = house();
    house.employs(NEIGHBOUR, SCHOOL, Function::Leader, 0);
    house.employs(NEIGHBOUR, UNIT, Function::SecurityOfficer, 0);
    let as_what = |unit, function| Viewer {
        person: NEIGHBOUR,
        capacity: Capacity::Function { unit, function },
        ..teacher()
    };
    let not_sure = Viewer {
        level: Level::Substantial,
        ..teacher()
    };
    let not_there = as_what(SCHOOL, Function::Worker);
    let family = Viewer {
        capacity: Capacity::Family,
        ..teacher()
    };
    let all = [
        as_what(SCHOOL, Function::Leader),
        as_what(UNIT, Function::SecurityOfficer),
        not_sure,
        not_there,
        family,
    ];
    for viewer in all {
        let permit = emergency_permit(house.scene(), viewer, house.at);
        assert!(permit.is_none(), "{viewer:?}");
    }
    assert!(emergency_permit(house.scene(), teacher(), house.at).is_some());
    opens(&mut house, teacher(), None);
    let label = of(Kind::Family, Strictness::Ordinary);
    let (person, reason) = (TEACHER, Told::from("nei"));
    house.child_is(
        Who::Mother,
        (label, PersonEvent::Excluded { person, reason }),
    );
    assert!(emergency_permit(house.scene(), teacher(), house.at).is_none());
    assert!(house.permit_of(teacher()).is_none(), "what was opened ends");
}

#[test]
fn without_saying_why_nothing_opens() {
    let house = house();
    let tries = [
        (("", "alt", None), EmergencyRefusal::NoDanger),
        (("fare", " ", None), EmergencyRefusal::NotNeeded),
        (("fare", "alt", Some(" ")), EmergencyRefusal::NoWhy),
    ];
    for ((danger, needed, held_back), refusal) in tries {
        let said = Said {
            danger: Told::from(danger),
            needed: Told::from(needed),
            held_back: held_back.map(Told::from),
        };
        let id = ItemId(Id::from_bytes([9; 16]));
        let permit = emergency_permit(house.scene(), teacher(), house.at).unwrap();
        let opened = open(house.scene(), &permit, id, said, house.at);
        assert_eq!(opened, Err(refusal));
    }
}

fn read_by(house: &House, who: Who) -> usize {
    let permit = house.permit(who);
    let mut viewing = Viewing::new(&permit);
    emergency_lines(&mut viewing, &house.case, &house.directory).len()
}

fn waiting(house: &House) -> usize {
    let rows = case_rows(&house.case, CASE.into(), &house.child);
    let kinds = rows.work.iter();
    kinds.filter(|row| row.kind == WorkKind::Emergency).count()
}

#[test]
fn unit_and_family_read_it_at_once_and_somebody_else_reviews_it() {
    let mut house = house();
    let id = opens(&mut house, teacher(), None);
    assert_eq!(waiting(&house), 1);
    assert_eq!(read_by(&house, Who::Mother), 1);
    assert_eq!(read_by(&house, Who::Adviser), 1);
    assert_eq!(read_by(&house, Who::Teacher), 0);
    let found = (Verdict::Wrong, Told::from("Det var ingen fare"));
    let mother = house.permit(Who::Mother);
    let by_mother = review(&house.case, &mother, id, found.clone());
    assert_eq!(by_mother, Err(EmergencyRefusal::NoGround));
    let adviser = house.permit(Who::Adviser);
    let nothing = (Verdict::Wrong, Told::from(""));
    let empty = review(&house.case, &adviser, id, nothing);
    assert_eq!(empty, Err(EmergencyRefusal::Nothing));
    let (label, event) = review(&house.case, &adviser, id, found.clone()).unwrap();
    house.apply(adviser.entry(label, CaseEvent::Emergency(event)));
    assert!(house.permit_of(teacher()).is_none(), "what was wrong ends");
    let again = review(&house.case, &adviser, id, found);
    assert_eq!(again, Err(EmergencyRefusal::Reviewed));
    assert_eq!(waiting(&house), 0);
    let mother = house.permit(Who::Mother);
    let mut viewing = Viewing::new(&mother);
    let lines = emergency_lines(&mut viewing, &house.case, &house.directory);
    let read = lines[0]
        .review
        .as_ref()
        .map(|review| review.follows.as_str());
    assert_eq!(read, Some("Det var ingen fare"));
}

#[test]
fn nobody_reviews_what_it_opened_itself() {
    let mut house = house();
    let adviser = Viewer {
        person: ADVISER,
        capacity: Capacity::Function {
            unit: UNIT,
            function: Function::CoordinatingUnit,
        },
        ..teacher()
    };
    let id = opens(&mut house, adviser, None);
    let permit = house.permit(Who::Adviser);
    let found = (Verdict::Right, Told::from("Ja"));
    let own = review(&house.case, &permit, id, found.clone());
    assert_eq!(own, Err(EmergencyRefusal::Oneself));
    house.employs(NEIGHBOUR, UNIT, Function::SecurityOfficer, 0);
    let officer = house.permit_in(NEIGHBOUR, UNIT, Function::SecurityOfficer);
    assert!(review(&house.case, &officer, id, found).is_ok());
}

/// What the teacher sees already, as the mother reads it before she consents to something.
fn seen_already(house: &House) -> Vec<Kind> {
    let consent = Consent {
        id: ConsentId::from_bytes([70; 16]),
        scope: Scope::Sharing {
            receiver: Receiver::Person(TEACHER),
            kinds: vec![Kind::Plan],
            lifts_health_secrecy: false,
            purpose: Told::from("prøve"),
        },
        needed: Vec::new(),
        from: today(),
        until: None,
        rule: String::new(),
    };
    let consent = Labelled::new(of(Kind::Consent, Strictness::Ordinary), consent);
    let opens = would_open(house.scene(), &consent, house.at);
    opens.into_iter().flat_map(|one| one.already).collect()
}

#[test]
fn what_would_endanger_stays_with_the_unit_until_it_lets_the_family_know() {
    let mut house = house();
    let id = opens(&mut house, teacher(), Some("Far kan slå"));
    assert_eq!(read_by(&house, Who::Mother), 0);
    assert_eq!(read_by(&house, Who::Child), 0);
    assert_eq!(read_by(&house, Who::Adviser), 1);
    let part = |kind, sphere, ground| Part {
        kind,
        sphere,
        ground,
    };
    let opening = |by, part| Opening {
        at: house.at.plus(HOUR),
        by,
        capacity: teacher().capacity,
        organisation: None,
        subjects: vec![CASE.into()],
        view: "family".to_owned(),
        parts: vec![part],
    };
    let looked = opening(
        TEACHER,
        part(Kind::Contact, Sphere::Shared, Ground::Emergency),
    );
    let read = opening(
        ADVISER,
        part(Kind::Log, Sphere::Service(UNIT), Ground::WrittenHere),
    );
    let other = opening(
        ADVISER,
        part(Kind::Contact, Sphere::Shared, Ground::OwnTask),
    );
    let hidden = |house: &House, who, opening| {
        let permit = house.permit(who);
        is_hidden(&house.case, &permit, opening)
    };
    for (opening, from_family) in [(&looked, true), (&read, true), (&other, false)] {
        assert_eq!(hidden(&house, Who::Mother, opening), from_family);
        assert!(!hidden(&house, Who::Adviser, opening));
    }
    let teachers = |house: &House| {
        let permit = house.permit(Who::Mother);
        let page = access_page(house.scene(), &permit, &People::default());
        let (_, page) = page.unwrap().into_parts();
        format!("{:?}", page.lines).contains("Lærer")
    };
    assert!(!teachers(&house), "who sees what does not tell either");
    assert_eq!(seen_already(&house), [], "nor does what a consent opens");

    let adviser = house.permit(Who::Adviser);
    let (label, event) = release(&house.case, &adviser, id).unwrap();
    house.apply(adviser.entry(label, CaseEvent::Emergency(event)));
    assert!(!hidden(&house, Who::Mother, &looked));
    assert!(teachers(&house));
    assert_eq!(seen_already(&house).len(), 5);
    assert_eq!(waiting(&house), 1, "nobody has reviewed it yet");
    let mother = house.permit(Who::Mother);
    let mut viewing = Viewing::new(&mother);
    let lines = emergency_lines(&mut viewing, &house.case, &house.directory);
    assert_eq!(lines.len(), 1);
    assert_eq!(lines[0].why_held_back, None, "why stays with the unit");
    let again = release(&house.case, &adviser, id);
    assert_eq!(again, Err(EmergencyRefusal::NotHeldBack));
    let gone = EmergencyEvent::Released { id };
    assert_ne!(CaseEvent::Emergency(gone).thing(), None);
}

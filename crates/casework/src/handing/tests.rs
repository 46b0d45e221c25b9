//! Something is handed out in a letter, a call or a meeting.

use super::{Basis, Handing, HandingEvent, HandingRefusal, Way, check, hand_out, handing_lines};
use crate::access::Viewing;
use crate::case::testing::{CASE, House, NEIGHBOUR, SCHOOL, UNIT, Who};
use crate::case::{CaseEvent, case_rows};
use crate::consent::{Consent, ConsentEvent, Form, Giver, GiverCapacity, Receiver, Scope};
use crate::entry::Function;
use crate::id::ConsentId;
use crate::index::{Holder, WorkKind};
use crate::label::Kind;
use crate::moment::Date;
use crate::person::Birth;
use crate::told::Told;

const CONSENT: ConsentId = ConsentId::from_bytes([77; 16]);

fn today() -> Date {
    "2026-09-01".parse().unwrap()
}

fn house() -> House {
    let mut house = House::new(Birth::Born { on: today() }, today());
    house.employs(NEIGHBOUR, UNIT, Function::SecurityOfficer, 0);
    house
}

/// The mother lets the school see the needs that were mapped.
fn consents(house: &mut House) {
    let giver = Giver {
        person: crate::case::testing::MOTHER,
        capacity: GiverCapacity::Parent,
    };
    let consent = Consent {
        id: CONSENT,
        scope: Scope::Sharing {
            receiver: Receiver::Unit(SCHOOL),
            kinds: vec![Kind::Need],
            lifts_health_secrecy: false,
            purpose: Told::from("skolestart"),
        },
        needed: vec![giver],
        from: today(),
        until: None,
        rule: String::new(),
    };
    let (id, form) = (CONSENT, Form::Digital);
    for event in [
        ConsentEvent::Asked { consent },
        ConsentEvent::Given { id, giver, form },
    ] {
        house.happens(Who::Mother, Kind::Consent, CaseEvent::Consent(event));
    }
}

fn handing(kinds: &[Kind], basis: Basis) -> Handing {
    Handing {
        kinds: kinds.to_vec(),
        to: Told::from("Rektor ved Prøvebygda skole"),
        way: Way::Call,
        basis,
        words: Told::from("barnet sto ved elva"),
        on: today(),
    }
}

fn hands(house: &mut House, handing: Handing, known: bool) -> Result<HandingEvent, HandingRefusal> {
    let id = house.draw();
    let permit = house.permit(Who::Adviser);
    let (label, event) = hand_out(house.scene(), &permit, id, handing, known)?;
    let entry = permit.entry(label, CaseEvent::Handing(event.clone()));
    house.apply(entry);
    Ok(event)
}

#[test]
fn each_ground_is_looked_for_and_what_lacks_it_is_named() {
    let mut house = house();
    consents(&mut house);
    let tries = [
        (Basis::Consent(CONSENT), Kind::Need, true),
        (Basis::Consent(CONSENT), Kind::Health, false),
        (
            Basis::Consent(ConsentId::from_bytes([1; 16])),
            Kind::Need,
            false,
        ),
        (Basis::OtherConsent, Kind::Need, false),
        (Basis::OwnTask, Kind::Assessment, true),
        (Basis::OwnTask, Kind::Note, false),
        (Basis::Danger, Kind::Health, true),
        (Basis::Danger, Kind::Plan, false),
        (Basis::Duty, Kind::Plan, true),
        (Basis::Family, Kind::Plan, true),
    ];
    for (basis, kind, stands) in tries {
        let done = hands(&mut house, handing(&[kind], basis), false);
        match stands {
            true => assert!(done.is_ok(), "{basis:?} {kind:?}"),
            false => assert_eq!(done, Err(HandingRefusal::Lacking(kind)), "{basis:?}"),
        }
    }
}

#[test]
fn a_consent_that_was_taken_back_held_until_then() {
    let mut house = house();
    consents(&mut house);
    house.days_later(3);
    let withdrawn = ConsentEvent::Withdrawn {
        id: CONSENT,
        by: crate::case::testing::MOTHER,
        form: Form::Digital,
    };
    house.happens(Who::Mother, Kind::Consent, CaseEvent::Consent(withdrawn));
    house.days_later(1);
    let before = handing(&[Kind::Need], Basis::Consent(CONSENT));
    let after = Handing {
        on: house.at.date(),
        ..before.clone()
    };
    assert!(hands(&mut house, before, false).is_ok());
    let late = hands(&mut house, after, false);
    assert_eq!(late, Err(HandingRefusal::Lacking(Kind::Need)));
}

#[test]
fn what_is_not_told_is_asked_for() {
    let mut house = house();
    let whole = handing(&[Kind::Plan], Basis::Duty);
    let tries = [
        (
            Handing {
                kinds: Vec::new(),
                ..whole.clone()
            },
            HandingRefusal::Nothing,
        ),
        (
            Handing {
                to: Told::from(" "),
                ..whole.clone()
            },
            HandingRefusal::Nobody,
        ),
        (
            Handing {
                words: Told::from(""),
                ..whole.clone()
            },
            HandingRefusal::NoWords,
        ),
        (
            Handing {
                on: today().tomorrow().unwrap(),
                ..whole.clone()
            },
            HandingRefusal::NotYet,
        ),
    ];
    for (handing, refusal) in tries {
        assert_eq!(hands(&mut house, handing, true), Err(refusal));
    }
    let mother = house.permit(Who::Mother);
    let id = house.draw();
    let by_mother = hand_out(house.scene(), &mother, id, whole, true);
    assert_eq!(by_mother, Err(HandingRefusal::NoGround));
}

#[test]
fn what_has_happened_without_ground_is_kept_and_looked_into_by_somebody_else() {
    let mut house = house();
    let handed = hands(&mut house, handing(&[Kind::Note], Basis::OwnTask), true).unwrap();
    let HandingEvent::Handed { id, to_check, .. } = handed else {
        panic!("what is handed out is handed out");
    };
    assert_eq!(to_check, Some(NEIGHBOUR));
    let work = |house: &House| {
        let rows = case_rows(&house.case, CASE.into(), &house.child);
        let mut work = rows.work.into_iter();
        work.find(|row| row.kind == WorkKind::Handing)
    };
    let holder = work(&house).map(|row| row.holder);
    assert_eq!(holder, Some(Holder::Person(NEIGHBOUR)));
    for who in [Who::Mother, Who::Adviser] {
        let permit = house.permit(who);
        let mut viewing = Viewing::new(&permit);
        let lines = handing_lines(&mut viewing, &house.case, &house.directory);
        assert_eq!(lines[0].lacking, [Kind::Note], "{who:?}");
        assert!(!lines[0].may_check, "{who:?}");
    }
    let own = house.permit(Who::Adviser);
    let by_oneself = check(&house.case, &own, id, Told::from("greit"));
    assert_eq!(by_oneself, Err(HandingRefusal::Oneself));
    let officer = house.permit_in(NEIGHBOUR, UNIT, Function::SecurityOfficer);
    let nothing = check(&house.case, &officer, id, Told::from(" "));
    assert_eq!(nothing, Err(HandingRefusal::NothingFound));
    let found = Told::from("Skolen har slettet det");
    let (label, event) = check(&house.case, &officer, id, found).unwrap();
    house.apply(officer.entry(label, CaseEvent::Handing(event)));
    assert_eq!(work(&house), None);
    let again = check(&house.case, &officer, id, Told::from("igjen"));
    assert_eq!(again, Err(HandingRefusal::Checked));
    let mother = house.permit(Who::Mother);
    let mut viewing = Viewing::new(&mother);
    let lines = handing_lines(&mut viewing, &house.case, &house.directory);
    let found = lines[0].check.as_ref().map(|check| check.follows.as_str());
    assert_eq!(found, Some("Skolen har slettet det"));
}

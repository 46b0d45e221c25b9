//! Objecting to everything of a kind: what goes no further, to whom, for how long, and of which kinds.

use super::*;
use crate::case::testing::{MOTHER, SCHOOL};
use crate::consent::{Consent, ConsentEvent, Form, Giver, GiverCapacity, Receiver, Scope};
use crate::demand::CAN_BE_HELD_BACK;
use crate::emergency::EmergencyEvent;
use crate::id::ConsentId;
use crate::need::need_page;

/// The house, in which the mother has consented that the school sees what is known of some kinds.
fn sharing(kinds: &[Kind]) -> House {
    let (mut house, ..) = house();
    let id = ConsentId::from_bytes([51; 16]);
    let giver = Giver {
        person: MOTHER,
        capacity: GiverCapacity::Parent,
    };
    let consent = Consent {
        id,
        scope: Scope::Sharing {
            receiver: Receiver::Unit(SCHOOL),
            kinds: kinds.to_vec(),
            lifts_health_secrecy: true,
            purpose: Told::from("skolestart"),
        },
        needed: vec![giver],
        from: today(),
        until: None,
        rule: String::new(),
    };
    let form = Form::Digital;
    let given = ConsentEvent::Given { id, giver, form };
    for event in [ConsentEvent::Asked { consent }, given] {
        house.happens(Who::Mother, Kind::Consent, CaseEvent::Consent(event));
    }
    house
}

fn sees(house: &House, who: Who, kind: Kind) -> bool {
    house.permit(who).opens_of(kind)
}

#[test]
fn what_is_objected_to_as_a_whole_is_shared_no_further_until_that_is_settled() {
    let mut house = sharing(&[Kind::Health, Kind::Education]);
    assert!(sees(&house, Who::Teacher, Kind::Health));
    let about = About::All(Kind::Health);
    let id = demand(&mut house, Who::Mother, Wish::Objection, about).unwrap();
    assert!(!sees(&house, Who::Teacher, Kind::Health), "while it waits");
    assert!(sees(&house, Who::Teacher, Kind::Education), "that alone");
    for who in [Who::Mother, Who::Child] {
        assert!(sees(&house, who, Kind::Health), "{who:?}");
    }
    assert!(page(&house, Who::Adviser).unwrap().lines[0].restricts);
    judge(&mut house, Who::Adviser, id, (Verdict::Agreed, "")).unwrap();
    assert!(
        !sees(&house, Who::Teacher, Kind::Health),
        "granted, it stays"
    );
    assert!(page(&house, Who::Adviser).unwrap().lines[0].may_lift);
    let adviser = house.permit(Who::Adviser);
    let (label, event) = lift(&house.case, &adviser, id, Told::from("alle er enige")).unwrap();
    house.apply(adviser.entry(label, CaseEvent::Demand(event)));
    assert!(sees(&house, Who::Teacher, Kind::Health), "lifted");
    let again = demand(&mut house, Who::Child, Wish::Objection, about).unwrap();
    assert!(!sees(&house, Who::Teacher, Kind::Health));
    judge(&mut house, Who::Adviser, again, (Verdict::Refused, "")).unwrap();
    assert!(sees(&house, Who::Teacher, Kind::Health), "refused");
}

#[test]
fn danger_goes_before_an_objection() {
    let mut house = sharing(&[Kind::Health]);
    let about = About::All(Kind::Health);
    demand(&mut house, Who::Mother, Wish::Objection, about).unwrap();
    let opened = EmergencyEvent::Opened {
        id: house.draw(),
        danger: Told::from("puster ikke"),
        needed: Told::from("medisiner"),
        until: house.at.plus(3_600_000),
        held_back: None,
        to: None,
    };
    house.happens(Who::Teacher, Kind::Log, CaseEvent::Emergency(opened));
    assert!(sees(&house, Who::Teacher, Kind::Health));
}

#[test]
fn an_objection_in_words_to_something_of_a_kind_holds_nothing_back() {
    let mut house = sharing(&[Kind::Health]);
    let about = About::Kind(Kind::Health);
    let id = demand(&mut house, Who::Mother, Wish::Objection, about).unwrap();
    assert!(sees(&house, Who::Teacher, Kind::Health));
    judge(&mut house, Who::Adviser, id, (Verdict::Agreed, "")).unwrap();
    assert!(sees(&house, Who::Teacher, Kind::Health));
    let line = page(&house, Who::Adviser).unwrap().lines.remove(0);
    assert!(!line.restricts && !line.may_lift && !line.whole);
}

#[test]
fn only_what_reaches_others_by_consent_alone_can_be_held_back_as_a_whole() {
    let (mut house, ..) = house();
    for kind in Kind::ALL {
        let about = About::All(kind);
        let made = demand(&mut house, Who::Mother, Wish::Objection, about);
        assert_eq!(made.is_ok(), CAN_BE_HELD_BACK.contains(&kind), "{kind:?}");
        let corrected = demand(&mut house, Who::Mother, Wish::Correction, about);
        assert_eq!(corrected, Err(DemandRefusal::NotWhole), "{kind:?}");
        let erased = demand(&mut house, Who::Mother, Wish::Erasure, about);
        assert_eq!(erased, Err(DemandRefusal::NoThing), "{kind:?}");
    }
    let by_unit = demand(
        &mut house,
        Who::Adviser,
        Wish::Objection,
        About::All(Kind::Health),
    );
    assert_eq!(by_unit, Err(DemandRefusal::NoGround));
}

#[test]
fn the_page_of_needs_says_so_to_who_demanded_and_those_who_know_of_it() {
    let mut house = sharing(&[Kind::Health]);
    let about = About::All(Kind::Health);
    demand(&mut house, Who::Child, Wish::Objection, about).unwrap();
    let held = |who| {
        let permit = house.permit(who);
        let seen = need_page(&house.case, CASE, &house.child, &house.directory, &permit);
        seen.into_parts().1.held_back
    };
    assert_eq!(held(Who::Child), [Kind::Health]);
    assert_eq!(held(Who::Adviser), [Kind::Health]);
    let empty: [Kind; 0] = [];
    assert_eq!(
        held(Who::Mother),
        empty,
        "what the child demands is its own"
    );
    assert_eq!(held(Who::Teacher), empty);
}

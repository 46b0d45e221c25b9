//! A service tells another only what its act asks for, on a consent or where none is needed.

use super::*;
use crate::access::{NoticeScene, Sharing, Viewer, notice_permit};
use crate::case::CaseEvent;
use crate::case::testing::{ADVISER, House, MOTHER, SCHOOL, TEACHER, UNIT, Who};
use crate::consent::{Consent, ConsentEvent, Form, Giver, GiverCapacity, Receiver, Scope};
use crate::entry::{Capacity, Function};
use crate::id::{ConsentId, ItemId, NoticeId, PersonId, UnitId};
use crate::label::{Act, Kind};
use crate::notice::{Notice, NoticeRefusal, notice_page, notice_rows, receive};
use crate::organisation::Service;
use crate::person::Birth;
use crate::stream::Stream;
use crate::team::{Member, Nearness, TeamEvent};
use crate::told::Told;
use jiff::civil::{Date, date};

const TODAY: Date = date(2026, 11, 23);
const CLINIC: UnitId = UnitId::from_bytes([60; 16]);
const NURSE: PersonId = PersonId::from_bytes([61; 16]);
const NAV: UnitId = UnitId::from_bytes([62; 16]);
const NOTICE: NoticeId = NoticeId::from_bytes([63; 16]);

fn town() -> House {
    let mut house = House::new(
        Birth::Born {
            on: date(2019, 3, 1),
        },
        TODAY,
    );
    house.has_unit(CLINIC, "Enhet", (Service::HealthStation, Act::Health));
    house.has_unit(NAV, "Enhet", (Service::Nav, Act::SocialServices));
    house.employs(NURSE, CLINIC, Function::Worker, 0);
    let member = Member {
        id: house.draw(),
        unit: Some(SCHOOL),
        person: None,
        name: Told::from("Skolen"),
        role: Told::from("med"),
        contribution: Told::from(""),
        nearness: Nearness::Often,
        from: TODAY,
    };
    house.happens(
        Who::Adviser,
        Kind::Team,
        CaseEvent::Team(TeamEvent::Joined { member }),
    );
    house
}

fn told(to: UnitId, seen: &str, basis: Option<Basis>) -> Informing {
    Informing {
        to,
        seen: seen.to_owned(),
        kind: Kind::Need,
        text: "Trenger hjelp".into(),
        basis,
        telling: None,
    }
}

fn recorded() -> Option<Basis> {
    Some(Basis::Recorded {
        by: "Mor".into(),
        how: "på telefon".into(),
    })
}

type Given = Result<(crate::label::Label, InformEvent, crate::notice::NoticeEvent), InformRefusal>;

fn teacher_tells(house: &House, told: Informing) -> Given {
    let ids = (ItemId::from_bytes([64; 16]), NOTICE);
    inform(
        house.scene(),
        &house.permit(Who::Teacher),
        house.rules,
        ids,
        told,
    )
}

const HEALTH: &str = "need-of-health-services";
const SOCIAL: &str = "need-of-social-services";
const PREGNANT: &str = "pregnant-misuse-likely-to-harm";

#[test]
fn a_consent_that_the_writer_got_carries_it_to_the_right_receiver() {
    let house = town();
    assert!(teacher_tells(&house, told(CLINIC, HEALTH, recorded())).is_ok());
    assert!(teacher_tells(&house, told(NAV, SOCIAL, recorded())).is_ok());
    for (to, seen) in [(NAV, HEALTH), (CLINIC, SOCIAL), (SCHOOL, HEALTH)] {
        let refused = teacher_tells(&house, told(to, seen, recorded()));
        assert_eq!(refused.err(), Some(InformRefusal::NotReceiver));
    }
    let half = Some(Basis::Recorded {
        by: "".into(),
        how: "på telefon".into(),
    });
    let refused = teacher_tells(&house, told(CLINIC, HEALTH, half));
    assert_eq!(refused.err(), Some(InformRefusal::NoBasis));
}

#[test]
fn a_consent_in_the_case_counts_for_the_receiver_and_kind_it_names() {
    let mut house = town();
    let without = teacher_tells(&house, told(CLINIC, HEALTH, None));
    assert_eq!(without.err(), Some(InformRefusal::NoConsent));
    let id = ConsentId::from_bytes([65; 16]);
    let giver = Giver {
        person: MOTHER,
        capacity: GiverCapacity::Parent,
    };
    let consent = Consent {
        id,
        scope: Scope::Sharing {
            receiver: Receiver::Unit(CLINIC),
            kinds: vec![Kind::Need],
            lifts_health_secrecy: false,
            purpose: "hjelp".into(),
        },
        from: TODAY,
        until: None,
        needed: vec![giver],
        rule: String::new(),
    };
    let asked = ConsentEvent::Asked { consent };
    house.happens(Who::Adviser, Kind::Consent, CaseEvent::Consent(asked));
    let given = ConsentEvent::Given {
        id,
        giver,
        form: Form::Digital,
    };
    house.happens(Who::Mother, Kind::Consent, CaseEvent::Consent(given));
    let (_, event, _) = teacher_tells(&house, told(CLINIC, HEALTH, None)).unwrap();
    let InformEvent::Given { informed } = event else {
        panic!("given");
    };
    assert_eq!(informed.basis, Basis::Consent { consent: id });
    let other = Informing {
        kind: Kind::Economy,
        ..told(CLINIC, HEALTH, None)
    };
    let refused = teacher_tells(&house, other);
    assert_eq!(refused.err(), Some(InformRefusal::NoConsent));
}

#[test]
fn only_acts_with_an_exception_let_it_be_told_without_consent() {
    let house = town();
    let exception = || Some(Basis::Exception { why: "Rus".into() });
    let at_once = Informing {
        telling: Some(Telling::AtOnce),
        ..told(CLINIC, PREGNANT, exception())
    };
    let school = teacher_tells(&house, at_once);
    assert_eq!(school.err(), Some(InformRefusal::NotByLaw));
    let ids = (ItemId::from_bytes([64; 16]), NOTICE);
    let permit = house.permit(Who::Adviser);
    let tells = |seen, basis| {
        let told = Informing {
            telling: Some(Telling::AtOnce),
            ..told(CLINIC, seen, basis)
        };
        inform(house.scene(), &permit, house.rules, ids, told).err()
    };
    assert_eq!(tells(PREGNANT, exception()), None);
    assert_eq!(tells(HEALTH, exception()), Some(InformRefusal::NotByLaw));
}

/// The coordinating unit tells of a danger to an unborn child, without consent.
fn adviser_tells(house: &House, telling: Option<Telling>) -> Given {
    let ids = (ItemId::from_bytes([64; 16]), NOTICE);
    let basis = Some(Basis::Exception { why: "Rus".into() });
    let told = Informing {
        telling,
        ..told(CLINIC, PREGNANT, basis)
    };
    inform(
        house.scene(),
        &house.permit(Who::Adviser),
        house.rules,
        ids,
        told,
    )
}

#[test]
fn without_consent_the_writer_says_whether_the_family_is_told() {
    let house = town();
    let undecided = adviser_tells(&house, None);
    assert_eq!(undecided.err(), Some(InformRefusal::TellsOrNot));
    let silent = adviser_tells(&house, Some(Telling::HeldBack(" ".into())));
    assert_eq!(silent.err(), Some(InformRefusal::NoWhy));
    assert!(adviser_tells(&house, Some(Telling::AtOnce)).is_ok());
    let consented = Informing {
        telling: Some(Telling::HeldBack("vil ikke".into())),
        ..told(CLINIC, HEALTH, recorded())
    };
    let (label, event, _) = teacher_tells(&house, consented).unwrap();
    let InformEvent::Given { informed } = event else {
        panic!("given");
    };
    assert_eq!(informed.held_back, None, "who consented knows");
    assert_eq!(label.sphere, crate::label::Sphere::Shared);
}

fn lines(house: &House, who: Who) -> Vec<InformLine> {
    let page = inform_page(house.scene(), &house.permit(who), house.rules);
    page.into_parts().1.lines
}

#[test]
fn what_is_held_back_stays_with_the_unit_until_it_lets_the_family_know() {
    let mut house = town();
    let held = Some(Telling::HeldBack("kan holde seg unna hjelp".into()));
    let (label, event, _) = adviser_tells(&house, held).unwrap();
    let adviser = house.permit(Who::Adviser);
    house.apply(adviser.entry(label, CaseEvent::Inform(event)));
    for who in [Who::Mother, Who::Child, Who::Teacher] {
        assert_eq!(lines(&house, who), [], "{who:?}");
    }
    let own = lines(&house, Who::Adviser);
    assert_eq!(
        own[0].held_back.as_deref(),
        Some("kan holde seg unna hjelp")
    );
    assert!(own[0].may_release && house.case.holds_back());
    // that the unit read its own record is kept from the log as well
    let read = inform_page(house.scene(), &house.permit(Who::Adviser), house.rules);
    let read = read.into_parts().0;
    let hidden =
        |house: &House, who| crate::emergency::is_hidden(&house.case, &house.permit(who), &read);
    assert!(hidden(&house, Who::Mother) && !hidden(&house, Who::Adviser));

    let id = own[0].id;
    let stranger = release(house.scene(), &house.permit(Who::Teacher), id);
    assert_eq!(stranger.err(), Some(InformRefusal::NoGround));
    let (label, event) = release(house.scene(), &adviser, id).unwrap();
    house.apply(adviser.entry(label, CaseEvent::Inform(event)));
    let [line] = &lines(&house, Who::Mother)[..] else {
        panic!("the family reads it now");
    };
    assert_eq!(
        line.held_back, None,
        "why it was held back stays with the unit"
    );
    assert!(!hidden(&house, Who::Mother));
    let again = release(house.scene(), &adviser, id);
    assert_eq!(again.err(), Some(InformRefusal::NotHeldBack));
}

#[test]
fn what_was_given_before_it_could_be_held_back_folds_as_told() {
    let (_, event, _) = teacher_tells(&town(), told(CLINIC, HEALTH, recorded())).unwrap();
    let kept = serde_json::to_value(&event).unwrap();
    assert!(
        kept["informed"].get("held_back").is_none(),
        "written as it was before"
    );
    assert_eq!(serde_json::from_value::<InformEvent>(kept).unwrap(), event);
}

#[test]
fn a_family_member_and_a_stranger_inform_nobody() {
    let house = town();
    let ids = (ItemId::from_bytes([64; 16]), NOTICE);
    let mother = house.permit(Who::Mother);
    let told = told(CLINIC, HEALTH, recorded());
    let refused = inform(house.scene(), &mother, house.rules, ids, told);
    assert_eq!(refused.err(), Some(InformRefusal::NoGround));
}

#[test]
fn the_family_reads_that_it_was_told_to_whom_and_why() {
    let mut house = town();
    let (label, event, _) = teacher_tells(&house, told(CLINIC, HEALTH, recorded())).unwrap();
    let entry = house
        .permit(Who::Teacher)
        .entry(label, CaseEvent::Inform(event));
    house.apply(entry);
    let page = inform_page(house.scene(), &house.permit(Who::Mother), house.rules);
    let page = page.into_parts().1;
    let [line] = page.lines.as_slice() else {
        panic!("one line: {:?}", page.lines);
    };
    assert_eq!(line.from, "Prøvebygda skole");
    assert_eq!(line.basis, recorded().unwrap());
    assert!(!page.may_write());
    let own = inform_page(house.scene(), &house.permit(Who::Teacher), house.rules);
    assert!(own.into_parts().1.may_write());
}

#[test]
fn whoever_works_in_the_receiving_unit_reads_it_takes_it_in_and_sees_no_case() {
    let house = town();
    let (_, _, event) = teacher_tells(&house, told(CLINIC, HEALTH, recorded())).unwrap();
    let teacher = house.permit(Who::Teacher);
    let mut notice = Notice::empty();
    notice.apply(teacher.entry(teacher.common_label(Kind::Notice), event));
    let rows = notice_rows(&notice, NOTICE.0);
    assert_eq!(rows.work.len(), 2, "one for each who can take it in");
    let sharing = house.scene().sharing;
    let permit =
        |person, unit, function| permit(&house, &notice, sharing, (person, unit, function));
    assert_eq!(notice.known_cases(), [house.scene().id]);
    let nurse = permit(NURSE, CLINIC, Function::Worker).unwrap();
    let page = notice_page(&notice, NOTICE, &nurse, &house.directory).unwrap();
    let page = page.into_parts().1;
    assert!(page.informs && page.may_receive && !page.may_settle);
    assert_eq!(page.need, "Trenger hjelp");
    assert!(permit(ADVISER, UNIT, Function::CoordinatingUnit).is_none());
    assert!(permit(NURSE, CLINIC, Function::Leader).is_none());
    assert!(
        permit(TEACHER, SCHOOL, Function::Worker).is_some(),
        "the writer"
    );
    let writer = permit(TEACHER, SCHOOL, Function::Worker).unwrap();
    assert_eq!(receive(&notice, &writer), Err(NoticeRefusal::NoGround));
    let event = receive(&notice, &nurse).unwrap();
    notice.apply(nurse.entry(nurse.common_label(Kind::Notice), event));
    assert_eq!(receive(&notice, &nurse), Err(NoticeRefusal::NotWaiting));
    let rows = notice_rows(&notice, NOTICE.0);
    assert!(rows.work.is_empty() && rows.measures.is_empty());
}

fn permit(
    house: &House,
    notice: &Notice,
    sharing: &Sharing,
    (person, unit, function): (PersonId, UnitId, Function),
) -> Option<crate::access::Permit> {
    let scene = NoticeScene {
        id: NOTICE,
        notice,
        directory: &house.directory,
        sharing,
        cases: &[],
    };
    let viewer = Viewer {
        person,
        capacity: Capacity::Function { unit, function },
        organisation: None,
        level: crate::access::Level::High,
    };
    notice_permit(scene, viewer, house.at)
}

#[test]
fn whoever_is_kept_out_of_the_case_does_not_read_what_is_told_about_the_child() {
    let mut house = town();
    let (_, _, event) = teacher_tells(&house, told(CLINIC, HEALTH, recorded())).unwrap();
    let teacher = house.permit(Who::Teacher);
    let mut notice = Notice::empty();
    notice.apply(teacher.entry(teacher.common_label(Kind::Notice), event));
    let reads = |house: &House| {
        let cases = [house.scene()];
        let scene = NoticeScene {
            id: NOTICE,
            notice: &notice,
            directory: &house.directory,
            sharing: cases[0].sharing,
            cases: &cases,
        };
        let (unit, function) = (CLINIC, Function::Worker);
        let viewer = Viewer {
            person: NURSE,
            capacity: Capacity::Function { unit, function },
            organisation: None,
            level: crate::access::Level::High,
        };
        notice_permit(scene, viewer, house.at).is_some()
    };
    assert!(reads(&house));
    let mother = house.permit(Who::Mother);
    let kept_out = crate::person::exclude(
        &mother,
        &house.case,
        &house.child,
        NURSE,
        "kjenner oss".into(),
    );
    house.child_is(Who::Mother, kept_out.unwrap());
    assert!(!reads(&house));
}

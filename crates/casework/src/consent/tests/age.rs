//! What the birthdays of a child change, when it is told, and to whom.

use super::{ID, TODAY, asks, give, happen, house, scene, sharing, wanted, young};
use crate::access::{Grown, Viewer, grown};
use crate::case::CaseEvent;
use crate::case::testing::{ADVISER, CHILD, House, MOTHER, NEIGHBOUR, TEACHER, UNIT, Who};
use crate::consent::{
    Ages, ConsentEvent, Form, Gain, Receiver, Scope, announce_turns, consent_page, withdraw,
};
use crate::coordinator::{Appointment, CoordinatorEvent, Role};
use crate::id::{ItemId, PersonId};
use crate::label::{Kind, Label, Source, Sphere, Strictness};
use crate::moment::Date;
use crate::person::{CareStatus, People, PersonEvent, change_care};
use crate::today::now_page;
use crate::told::Told;
use jiff::civil::date;

const BIRTHDAY: Date = date(2027, 1, 3);

/// A child that turns so many years in 41 days.
fn turning(years: i16) -> House {
    house(date(2027 - years, 1, 3))
}

fn ages(house: &House, who: Who) -> Ages {
    let permit = house.permit(who);
    now_page(house.scene(), &permit).into_parts().1.ages
}

fn gains(ages: &Ages) -> (Option<&[Gain]>, Option<&[Gain]>) {
    (
        ages.coming.as_ref().map(|one| one.gains.as_slice()),
        ages.come.as_ref().map(|one| one.gains.as_slice()),
    )
}

/// Each age at which the law gives something, and what.
const GIVEN: [(i16, &[Gain]); 5] = [
    (7, &[Gain::Heard]),
    (12, &[Gain::GreatWeight, Gain::OwnReasons]),
    (15, &[Gain::Party, Gain::Notified, Gain::School]),
    (16, &[Gain::Health, Gain::Informed]),
    (18, &[Gain::Adult]),
];

#[test]
fn each_age_is_told_ahead_and_again_when_it_has_come() {
    for (years, wanted) in GIVEN {
        let mut house = turning(years);
        for day in [0, 40] {
            house.days_later(day);
            let told = ages(&house, Who::Mother);
            assert_eq!(gains(&told), (Some(wanted), None), "{years} after {day}");
            let coming = told.coming.unwrap();
            assert_eq!((coming.on, coming.years), (BIRTHDAY, i64::from(years)));
        }
        house.days_later(1);
        let told = ages(&house, Who::Child);
        assert!(told.you);
        let come = told.come.unwrap();
        assert_eq!((come.on, come.gains.as_slice()), (BIRTHDAY, wanted));
        house.days_later(60);
        assert!(ages(&house, Who::Child).come.is_some(), "{years}");
        house.days_later(1);
        assert!(ages(&house, Who::Child).come.is_none(), "{years}");
    }
}

#[test]
fn a_birthday_that_changes_nothing_is_not_told() {
    let all = GIVEN.map(|(years, _)| years);
    for years in (1..25).filter(|years| !all.contains(years)) {
        let house = turning(years);
        assert_eq!(ages(&house, Who::Child).coming, None, "{years}");
        assert!(announce_turns(house.scene(), TODAY).is_empty(), "{years}");
    }
}

#[test]
fn the_law_is_asked_with_what_is_known_of_the_child() {
    let mut house = turning(12);
    let permit = house.permit(Who::Adviser);
    let order = change_care(&permit, CareStatus::CareOrder, TODAY).unwrap();
    house.child_is(Who::Adviser, order);
    // in care it is judged who is told, so nothing more than the weight is said
    let told = ages(&house, Who::Child);
    assert_eq!(gains(&told), (Some(&[Gain::GreatWeight][..]), None));
}

#[test]
fn the_family_and_the_coordinating_unit_read_it_and_whoever_received_a_consent_does_not() {
    let mut house = turning(15);
    let kinds = [Kind::Identity, Kind::Plan];
    asks(&mut house, Who::Mother, &wanted(sharing(&kinds, false)));
    assert!(ages(&house, Who::Mother).coming.is_some());
    assert!(ages(&house, Who::Adviser).coming.is_some());
    assert_eq!(ages(&house, Who::Teacher), Ages::default());
    for who in [Who::Mother, Who::Child] {
        let (permit, people) = (house.permit(who), People::default());
        let page = consent_page(scene(&house), house.scene(), &permit, &people);
        let (opening, page) = page.unwrap().into_parts();
        assert!(page.ages.coming.is_some());
        assert_eq!(page.ages.you, who == Who::Child);
        assert!(opening.parts.iter().any(|part| part.kind == Kind::Identity));
    }
}

fn happens(house: &mut House, all: Vec<super::super::Announced>) {
    for one in all {
        house.happens(Who::Adviser, Kind::Consent, one.event);
    }
}

fn age_announced(house: &House) -> Vec<(Date, Vec<PersonId>)> {
    let told = announce_turns(house.scene(), house.at.date());
    let ages = told.into_iter().filter_map(|one| match one.event {
        CaseEvent::Consent(ConsentEvent::AgeAnnounced { on }) => Some((on, one.to)),
        _ => None,
    });
    ages.collect()
}

#[test]
fn it_is_announced_once_ahead_and_once_on_the_day() {
    for (years, _) in GIVEN {
        let mut house = turning(years);
        let mut both = vec![CHILD, MOTHER];
        both.sort_unstable();
        assert_eq!(age_announced(&house), [(BIRTHDAY, both.clone())], "{years}");
        let all = announce_turns(house.scene(), TODAY);
        happens(&mut house, all);
        house.days_later(40);
        assert!(age_announced(&house).is_empty(), "{years}");
        house.days_later(1);
        let now = age_announced(&house);
        assert!(now.contains(&(BIRTHDAY, both)), "{years}");
        let all = announce_turns(house.scene(), house.at.date());
        happens(&mut house, all);
        assert!(age_announced(&house).is_empty(), "{years}");
    }
}

#[test]
fn whoever_coordinates_is_told_too_and_whoever_is_kept_out_is_not() {
    let mut house = turning(12);
    let appointment = Appointment {
        id: ItemId::from_bytes([70; 16]),
        role: Role::ChildCoordinator,
        person: ADVISER,
        unit: UNIT,
        deputy: TEACHER,
        deputy_unit: UNIT,
        from: TODAY,
    };
    let appointed = CoordinatorEvent::Appointed {
        appointment,
        reasons: Told::from("kjenner familien"),
    };
    house.happens(Who::Adviser, Kind::Team, CaseEvent::Coordinator(appointed));
    excludes(&mut house);
    let mut told = vec![CHILD, ADVISER];
    told.sort_unstable();
    assert_eq!(age_announced(&house), [(BIRTHDAY, told)]);
}

#[test]
fn a_case_that_was_opened_after_the_birthday_is_not_told_of_it() {
    let house = house(date(2011, 11, 10));
    assert!(ages(&house, Who::Child).come.is_some());
    let told: Vec<Date> = age_announced(&house).iter().map(|(on, _)| *on).collect();
    assert_eq!(told, [date(2027, 11, 10)]);
}

fn family_label() -> Label {
    Label {
        kind: Kind::Family,
        strictness: Strictness::Ordinary,
        sphere: Sphere::Shared,
        source: Source::Program,
    }
}

fn excludes(house: &mut House) {
    let event = PersonEvent::Excluded {
        person: MOTHER,
        reason: Told::from("har besøksforbud"),
    };
    house.child_is(Who::Adviser, (family_label(), event));
}

fn closed_by_age(house: &House, viewer: Viewer) -> Option<Grown> {
    grown(house.scene(), viewer, house.at)
}

#[test]
fn a_mother_is_told_that_the_child_has_come_of_age_and_a_stranger_is_not() {
    let mut house = turning(18);
    let mother = house.permit(Who::Mother).viewer();
    let neighbour = Viewer {
        person: NEIGHBOUR,
        ..mother
    };
    house.days_later(40);
    assert_eq!(closed_by_age(&house, mother), None);
    house.days_later(1);
    assert_eq!(closed_by_age(&house, mother), Some(Grown { new: true }));
    assert_eq!(closed_by_age(&house, neighbour), None);
    house.days_later(100);
    assert_eq!(closed_by_age(&house, mother), Some(Grown { new: false }));
}

#[test]
fn nobody_is_told_to_whom_the_case_closed_otherwise_or_never_was_open() {
    let mut excluded = turning(18);
    let mother = excluded.permit(Who::Mother).viewer();
    excludes(&mut excluded);
    excluded.days_later(41);
    assert_eq!(closed_by_age(&excluded, mother), None);
    // let in again when the child had come of age: the case was never closed by the age alone
    let again = PersonEvent::Readmitted {
        person: MOTHER,
        reason: Told::from("forbudet er over"),
    };
    excluded.child_is(Who::Adviser, (family_label(), again));
    assert_eq!(closed_by_age(&excluded, mother), None);

    let mut ended = turning(18);
    let until = PersonEvent::RelationEnded {
        relation: ItemId::from_bytes([20; 16]),
        until: date(2026, 12, 24),
    };
    ended.child_is(Who::Adviser, (family_label(), until));
    ended.days_later(41);
    assert_eq!(closed_by_age(&ended, mother), None);

    let late = house(date(2008, 1, 3));
    assert_eq!(closed_by_age(&late, mother), None);
    let mut growing = young();
    growing.days_later(41);
    assert_eq!(closed_by_age(&growing, mother), None);
}

#[test]
fn whom_the_grown_child_lets_in_reads_the_case_instead() {
    let mut house = turning(18);
    let mother = house.permit(Who::Mother).viewer();
    house.days_later(41);
    let scope = Scope::Sharing {
        receiver: Receiver::Person(MOTHER),
        kinds: vec![Kind::Plan],
        lifts_health_secrecy: false,
        purpose: Told::from("hun hjelper meg"),
    };
    asks(&mut house, Who::Child, &wanted(scope));
    assert!(give(scene(&house), &house.permit(Who::Child), ID).is_err());
    assert_eq!(closed_by_age(&house, mother), None);
    let back = withdraw(scene(&house), &house.permit(Who::Child), ID, Form::Digital).unwrap();
    happen(&mut house, Who::Child, vec![back]);
    assert_eq!(closed_by_age(&house, mother), Some(Grown { new: true }));
}

//! A family that wishes a child coordinator, and what the program stops and warns of.

use super::{
    Appointment, CoordinatorEvent, CoordinatorRefusal, EndReason, Ground, Role, Warning,
    answer_change, appoint, back, coordinator_page, end, replace, request_change, substitute,
    tell_wish, warnings, your_person,
};
use crate::access::{Level, Viewer, Viewing};
use crate::case::testing::{ADVISER, CASE, House, MOTHER, NEIGHBOUR, SCHOOL, TEACHER, UNIT, Who};
use crate::case::{Case, CaseEvent};
use crate::entry::{Capacity, Function};
use crate::id::{ItemId, PersonId};
use crate::label::{Kind, Label};
use crate::moment::Date;
use crate::organisation::{Delegation, OrganisationEvent};
use crate::person::{Birth, People};
use crate::told::Told;
use jiff::civil::date;
use std::collections::BTreeMap;

const TODAY: Date = date(2026, 11, 23);
const NURSE: PersonId = PersonId::from_bytes([40; 16]);
const DEPUTY: PersonId = PersonId::from_bytes([41; 16]);

fn house(born: Date) -> House {
    let mut house = House::new(Birth::Born { on: born }, TODAY);
    house.employs(NURSE, SCHOOL, Function::Worker, 10);
    house.employs(DEPUTY, UNIT, Function::Worker, 0);
    house
}

fn young() -> House {
    house(date(2019, 5, 3))
}

fn wished(mut house: House) -> House {
    let wish = wish(&house, Who::Mother, MOTHER, true).unwrap();
    happens(&mut house, Who::Mother, wish);
    house
}

fn wish(
    house: &House,
    who: Who,
    by: PersonId,
    wishes: bool,
) -> Result<(Label, CaseEvent), CoordinatorRefusal> {
    let id = ItemId::from_bytes([60; 16]);
    tell_wish(
        &house.case,
        &house.permit(who),
        &house.child,
        id,
        (by, wishes),
    )
}

fn happens(house: &mut House, who: Who, (_, event): (Label, CaseEvent)) {
    house.happens(who, Kind::Team, event);
}

fn appointment(from: Date) -> Appointment {
    Appointment {
        id: ItemId::from_bytes([50; 16]),
        role: Role::ChildCoordinator,
        person: NURSE,
        unit: SCHOOL,
        deputy: DEPUTY,
        deputy_unit: UNIT,
        from,
    }
}

fn ground(house: &House) -> Ground<'_> {
    Ground {
        case: &house.case,
        child: &house.child,
        directory: &house.directory,
        rules: house.rules,
    }
}

fn try_appoint(
    house: &House,
    appointment: Appointment,
    reasons: &str,
) -> Result<(Label, CaseEvent), CoordinatorRefusal> {
    appoint(
        ground(house),
        &house.permit(Who::Adviser),
        appointment,
        Told::from(reasons),
    )
}

fn appointed(house: House) -> House {
    let mut house = wished(house);
    let event = try_appoint(&house, appointment(TODAY), "kjenner familien").unwrap();
    happens(&mut house, Who::Adviser, event);
    house
}

fn worker(person: PersonId, house: &House) -> Option<crate::access::Permit> {
    let unit = if person == DEPUTY { UNIT } else { SCHOOL };
    let function = Function::Worker;
    house.permit_of(Viewer {
        person,
        capacity: Capacity::Function { unit, function },
        organisation: None,
        level: Level::High,
    })
}

#[test]
fn the_family_tells_its_own_wish_and_the_unit_records_it() {
    let house = young();
    assert!(wish(&house, Who::Mother, MOTHER, true).is_ok());
    assert!(wish(&house, Who::Adviser, MOTHER, false).is_ok());
    assert_eq!(
        wish(&house, Who::Adviser, NEIGHBOUR, true),
        Err(CoordinatorRefusal::NotTheFamily)
    );
    assert_eq!(
        wish(&house, Who::Mother, ADVISER, true),
        Err(CoordinatorRefusal::NoGround)
    );
}

#[test]
fn nobody_is_appointed_against_the_wish() {
    let mut house = young();
    let refused = try_appoint(&house, appointment(TODAY), "fordi");
    assert_eq!(refused, Err(CoordinatorRefusal::NoWish));
    for wishes in [true, false] {
        let told = wish(&house, Who::Mother, MOTHER, wishes).unwrap();
        happens(&mut house, Who::Mother, told);
        let outcome = try_appoint(&house, appointment(TODAY), "fordi");
        assert_eq!(outcome.is_ok(), wishes);
    }
}

#[test]
fn an_ordinary_coordinator_needs_no_wish_for_a_child_coordinator() {
    let house = young();
    let ordinary = Appointment {
        role: Role::Coordinator,
        ..appointment(TODAY)
    };
    assert!(try_appoint(&house, ordinary, "fordi").is_ok());
}

#[test]
fn the_last_day_is_the_one_before_the_birthday_also_on_29_february() {
    for (born, last, first) in [
        (date(2008, 11, 24), TODAY, date(2026, 11, 24)),
        (date(2009, 2, 28), date(2027, 2, 27), date(2027, 2, 28)),
        (date(2008, 12, 1), date(2026, 11, 30), date(2026, 12, 1)),
    ] {
        let house = wished(house(born));
        assert!(
            try_appoint(&house, appointment(last), "fordi").is_ok(),
            "{born}"
        );
        let refused = try_appoint(&house, appointment(first), "fordi");
        assert_eq!(refused, Err(CoordinatorRefusal::OfAge), "{born}");
    }
}

#[test]
fn an_expected_child_has_a_coordinator_and_an_unknown_birth_is_asked_for() {
    for (birth, outcome) in [
        (Birth::Expected { due: None }, None),
        (Birth::Allocated { born: None }, None),
        (Birth::Unknown, Some(CoordinatorRefusal::BirthUnknown)),
    ] {
        let mut house = House::new(birth, TODAY);
        house.employs(NURSE, SCHOOL, Function::Worker, 10);
        house.employs(DEPUTY, UNIT, Function::Worker, 0);
        let house = wished(house);
        let refusal = try_appoint(&house, appointment(TODAY), "fordi").err();
        assert_eq!(refusal, outcome, "{birth:?}");
    }
}

#[test]
fn there_is_never_a_second_one() {
    let mut house = appointed(young());
    let second = Appointment {
        id: ItemId::from_bytes([51; 16]),
        ..appointment(date(2027, 3, 1))
    };
    let refused = try_appoint(&house, second.clone(), "fordi");
    assert_eq!(refused, Err(CoordinatorRefusal::AlreadyAppointed));
    let permit = house.permit(Who::Adviser);
    let ended = end(&house.case, &permit, date(2027, 2, 28), EndReason::Moved).unwrap();
    happens(&mut house, Who::Adviser, ended);
    assert!(try_appoint(&house, second.clone(), "fordi").is_ok());
    let sooner = Appointment {
        from: date(2027, 2, 28),
        ..second
    };
    let refused = try_appoint(&house, sooner, "fordi");
    assert_eq!(refused, Err(CoordinatorRefusal::AlreadyAppointed));
}

#[test]
fn only_those_with_hours_are_chosen_and_the_deputy_is_somebody_else() {
    let house = wished(young());
    let teacher = Appointment {
        person: TEACHER,
        ..appointment(TODAY)
    };
    assert_eq!(
        try_appoint(&house, teacher, "fordi"),
        Err(CoordinatorRefusal::NotACandidate)
    );
    let alone = Appointment {
        deputy: NURSE,
        deputy_unit: SCHOOL,
        ..appointment(TODAY)
    };
    assert_eq!(
        try_appoint(&house, alone, "fordi"),
        Err(CoordinatorRefusal::SamePerson)
    );
    assert_eq!(
        appoint(
            ground(&house),
            &house.permit(Who::Mother),
            appointment(TODAY),
            Told::from("fordi")
        ),
        Err(CoordinatorRefusal::NoGround)
    );
}

#[test]
fn somebody_of_the_family_is_not_chosen() {
    let mut house = wished(young());
    house.employs(MOTHER, SCHOOL, Function::Worker, 5);
    let mother = Appointment {
        person: MOTHER,
        ..appointment(TODAY)
    };
    assert_eq!(
        try_appoint(&house, mother, "fordi"),
        Err(CoordinatorRefusal::OfTheFamily)
    );
}

#[test]
fn a_warning_that_is_passed_over_needs_reasons() {
    let mut house = wished(young());
    let all = warnings(&ground(&house), Role::ChildCoordinator, SCHOOL, TODAY);
    assert_eq!(all, [Warning::NoDelegation, Warning::NotGranted]);
    let refused = try_appoint(&house, appointment(TODAY), " ");
    assert_eq!(refused, Err(CoordinatorRefusal::NoReasons));
    let delegation = Delegation {
        id: ItemId::from_bytes([70; 16]),
        powers: "koordinere".to_owned(),
        from: TODAY,
        until: None,
    };
    house.town(OrganisationEvent::Delegated { delegation });
    let all = warnings(&ground(&house), Role::ChildCoordinator, SCHOOL, TODAY);
    assert_eq!(all, [Warning::NotGranted]);
}

#[test]
fn a_replacement_ends_the_one_before_on_the_day_before() {
    let house = appointed(young());
    let other = Appointment {
        id: ItemId::from_bytes([51; 16]),
        person: NURSE,
        from: date(2026, 12, 1),
        ..appointment(TODAY)
    };
    let both = replace(
        ground(&house),
        &house.permit(Who::Adviser),
        other,
        Told::from("fordi"),
    );
    let [(_, ended), (_, appointed)] = both.unwrap();
    let CaseEvent::Coordinator(CoordinatorEvent::Ended { until, reason, .. }) = ended else {
        unreachable!("the first is an end");
    };
    assert_eq!((until, reason), (date(2026, 11, 30), EndReason::Replaced));
    assert!(matches!(
        appointed,
        CaseEvent::Coordinator(CoordinatorEvent::Appointed { .. })
    ));
}

#[test]
fn the_deputy_sees_the_case_only_while_the_coordinator_is_away() {
    let mut house = appointed(young());
    let sees = |house: &House| worker(DEPUTY, house).is_some();
    assert!(worker(NURSE, &house).is_some());
    assert!(!sees(&house));
    let permit = house.permit(Who::Adviser);
    let away = substitute(&house.case, &permit, (TODAY, None)).unwrap();
    happens(&mut house, Who::Adviser, away);
    assert!(sees(&house));
    let twice = substitute(&house.case, &permit, (TODAY, None));
    assert_eq!(twice, Err(CoordinatorRefusal::AlreadyAway));
    let event = back(&house.case, &permit).unwrap();
    happens(&mut house, Who::Adviser, event);
    assert!(!sees(&house));
    assert_eq!(back(&house.case, &permit), Err(CoordinatorRefusal::NotAway));
}

#[test]
fn your_person_says_who_stands_in_today() {
    let mut house = appointed(young());
    let permit = house.permit(Who::Mother);
    let person = |case: &Case| {
        your_person(&mut Viewing::new(&permit), case, &house.directory, TODAY).unwrap()
    };
    let before = person(&house.case);
    assert_eq!((before.person, before.away), (NURSE, false));
    assert_eq!(before.deputy.unwrap().person, DEPUTY);
    let until = Some(date(2026, 12, 1));
    let away = substitute(&house.case, &house.permit(Who::Adviser), (TODAY, until)).unwrap();
    house.happens(Who::Adviser, Kind::Team, away.1);
    let after = your_person(
        &mut Viewing::new(&permit),
        &house.case,
        &house.directory,
        TODAY,
    );
    let after = after.unwrap();
    assert_eq!((after.away, after.away_until), (true, until));
}

#[test]
fn the_family_asks_for_another_and_is_answered_once() {
    let mut house = appointed(young());
    let id = ItemId::from_bytes([61; 16]);
    let why = || Told::from("vi kommer ikke overens");
    let mother = house.permit(Who::Mother);
    let asked = request_change(&house.case, &mother, id, why()).unwrap();
    happens(&mut house, Who::Mother, asked);
    assert_eq!(
        request_change(&house.case, &mother, id, why()),
        Err(CoordinatorRefusal::AlreadyAsked)
    );
    let unit = house.permit(Who::Adviser);
    let empty = answer_change(&house.case, &unit, id, (true, Told::from(" ")));
    assert_eq!(empty, Err(CoordinatorRefusal::NoAnswer));
    let answered = answer_change(
        &house.case,
        &unit,
        id,
        (true, Told::from("dere får en annen")),
    );
    happens(&mut house, Who::Adviser, answered.unwrap());
    let again = answer_change(&house.case, &unit, id, (true, Told::from("ja")));
    assert_eq!(again, Err(CoordinatorRefusal::NoRequest));
}

#[test]
fn the_coordinator_does_not_read_why_the_family_wants_another() {
    let mut house = appointed(young());
    let id = ItemId::from_bytes([61; 16]);
    let mother = house.permit(Who::Mother);
    let asked = request_change(&house.case, &mother, id, Told::from("hun lytter ikke")).unwrap();
    happens(&mut house, Who::Mother, asked);
    let nurse = worker(NURSE, &house).unwrap();
    for (permit, hears) in [
        (&mother, true),
        (&house.permit(Who::Adviser), true),
        (&nurse, false),
    ] {
        let families = BTreeMap::new();
        let seen = coordinator_page(ground(&house), CASE, permit, &People::default(), &families);
        let (_, page) = seen.into_parts();
        assert_eq!(page.request.is_some(), hears);
    }
}

#[test]
fn candidates_are_shown_to_the_unit_alone_with_their_load() {
    let house = wished(young());
    let families = BTreeMap::from([(NURSE, 4)]);
    let page = |who| {
        let permit = house.permit(who);
        let people = People::default();
        coordinator_page(ground(&house), CASE, &permit, &people, &families)
            .into_parts()
            .1
    };
    let unit = page(Who::Adviser);
    let [nurse] = unit.candidates.as_slice() else {
        unreachable!("one has hours");
    };
    assert_eq!((nurse.person, nurse.families, nurse.hours), (NURSE, 4, 10));
    assert!(page(Who::Mother).candidates.is_empty());
}

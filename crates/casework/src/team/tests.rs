//! Who takes part, and who lets whom.

use super::{Member, Nearness, TeamEvent, TeamRefusal, join, leave, team_page};
use crate::case::CaseEvent;
use crate::case::testing::{ADVISER, CASE, House, SCHOOL, TEACHER, Who};
use crate::id::{ItemId, PersonId, UnitId};
use crate::label::Kind;
use crate::moment::Date;
use crate::person::Birth;
use crate::told::Told;
use jiff::civil::date;

const TODAY: Date = date(2026, 11, 23);

fn house() -> House {
    House::new(
        Birth::Born {
            on: date(2019, 5, 3),
        },
        TODAY,
    )
}

fn member(unit: Option<UnitId>, person: Option<PersonId>, name: &str) -> Member {
    Member {
        id: ItemId::from_bytes([30; 16]),
        unit,
        person,
        name: Told::from(name),
        role: Told::from("kontaktlærer"),
        contribution: Told::from(""),
        nearness: Nearness::Often,
        from: TODAY,
    }
}

fn try_join(house: &House, who: Who, member: Member) -> Result<CaseEvent, TeamRefusal> {
    let joined = join(&house.case, &house.permit(who), &house.directory, member)?;
    Ok(joined.1)
}

#[test]
fn those_who_coordinate_bring_in_a_service_and_the_family_its_own_network() {
    let house = house();
    let school = || member(Some(SCHOOL), Some(TEACHER), "");
    assert!(try_join(&house, Who::Adviser, school()).is_ok());
    assert_eq!(
        try_join(&house, Who::Mother, school()),
        Err(TeamRefusal::NoGround)
    );
    assert!(try_join(&house, Who::Mother, member(None, None, "Tante Prøve")).is_ok());
}

#[test]
fn a_member_is_somebody_who_works_there_and_has_a_role() {
    let house = house();
    for (member, refusal) in [
        (member(None, None, " "), TeamRefusal::Nobody),
        (
            member(Some(SCHOOL), Some(ADVISER), ""),
            TeamRefusal::NotThere,
        ),
        (
            member(Some(UnitId::from_bytes([99; 16])), None, ""),
            TeamRefusal::NoSuchUnit,
        ),
        (
            Member {
                role: Told::from(""),
                ..member(Some(SCHOOL), None, "")
            },
            TeamRefusal::NoRole,
        ),
    ] {
        assert_eq!(try_join(&house, Who::Adviser, member), Err(refusal));
    }
}

#[test]
fn the_same_does_not_join_twice_and_a_change_keeps_its_place() {
    let mut house = house();
    let first = try_join(&house, Who::Adviser, member(Some(SCHOOL), None, "")).unwrap();
    house.happens(Who::Adviser, Kind::Team, first);
    let again = Member {
        id: ItemId::from_bytes([31; 16]),
        ..member(Some(SCHOOL), None, "")
    };
    assert_eq!(
        try_join(&house, Who::Adviser, again),
        Err(TeamRefusal::AlreadyIn)
    );
    let changed = Member {
        role: Told::from("rektor"),
        ..member(Some(SCHOOL), None, "")
    };
    let event = try_join(&house, Who::Adviser, changed).unwrap();
    house.happens(Who::Adviser, Kind::Team, event);
    assert_eq!(house.case.team.all.len(), 1);
}

#[test]
fn who_takes_part_opens_the_case_until_the_last_day() {
    let mut house = house();
    assert!(house.try_permit(Who::Teacher).is_none());
    let event = try_join(
        &house,
        Who::Adviser,
        member(Some(SCHOOL), Some(TEACHER), ""),
    )
    .unwrap();
    house.happens(Who::Adviser, Kind::Team, event);
    assert!(house.try_permit(Who::Teacher).is_some());
    let id = ItemId::from_bytes([30; 16]);
    let permit = house.permit(Who::Adviser);
    let sooner = leave(&house.case, &permit, id, date(2026, 11, 22));
    assert_eq!(sooner.err(), Some(TeamRefusal::Backwards));
    let (_, left) = leave(&house.case, &permit, id, TODAY).unwrap();
    assert!(matches!(left, CaseEvent::Team(TeamEvent::Left { .. })));
    house.happens(Who::Adviser, Kind::Team, left);
    assert!(house.try_permit(Who::Teacher).is_some());
    house.days_later(1);
    assert!(house.try_permit(Who::Teacher).is_none());
    let gone = leave(&house.case, &house.permit(Who::Adviser), id, TODAY);
    assert_eq!(gone.err(), Some(TeamRefusal::NoSuchMember));
}

#[test]
fn the_page_shows_those_who_take_part_and_those_who_have() {
    let mut house = house();
    let event = try_join(
        &house,
        Who::Adviser,
        member(Some(SCHOOL), Some(TEACHER), ""),
    )
    .unwrap();
    house.happens(Who::Adviser, Kind::Team, event);
    let page = |house: &House, who| {
        let permit = house.permit(who);
        team_page(&house.case, CASE, &house.child, &permit, &house.directory)
            .into_parts()
            .1
    };
    let mother = page(&house, Who::Mother);
    assert_eq!(mother.members[0].name, "Lærer Prøve");
    assert_eq!(mother.members[0].telephone, "22334455");
    assert!(!mother.members[0].may_change && mother.callable.is_empty());
    assert!(page(&house, Who::Adviser).members[0].may_change);
    let id = ItemId::from_bytes([30; 16]);
    let (_, left) = leave(&house.case, &house.permit(Who::Adviser), id, TODAY).unwrap();
    house.happens(Who::Adviser, Kind::Team, left);
    house.days_later(1);
    let mother = page(&house, Who::Mother);
    assert!(mother.members.is_empty());
    assert_eq!(mother.earlier[0].until, TODAY);
}

//! A stay in a shelter is told to nobody who does not know of it: not in what a consent says, not
//! among those who see, not in the team.

use super::{scene, sharing, wanted, young};
use crate::access::access_page;
use crate::case::testing::{CASE, CHILD, House, MOTHER, NEIGHBOUR, UNIT, Who};
use crate::consent::{PreviewPage, preview_page};
use crate::entry::{Function, Sequence};
use crate::id::{ItemId, PersonId, UnitId};
use crate::label::{Act, Kind};
use crate::organisation::Service;
use crate::person::{
    KnownPerson, People, PersonEvent, Protection, Relation, RelationKind, family_page,
};
use crate::promise::{NewPromise, Owner, make, promise_lines};
use crate::stream::Stream;
use crate::team::{Member, Nearness, join, team_page};
use crate::told::Told;
use std::sync::Arc;

/// The neighbour is the father here: he has a share in the responsibility and lives elsewhere.
const FATHER: Who = Who::Neighbour;
const SHELTER: UnitId = UnitId::from_bytes([50; 16]);
const WORKER: PersonId = PersonId::from_bytes([51; 16]);

fn stay() -> House {
    let mut house = young();
    let today = house.at.date();
    let label = house.permit(Who::Adviser).common_label(Kind::Family);
    let relation = Relation {
        id: ItemId::from_bytes([52; 16]),
        to: NEIGHBOUR,
        kind: RelationKind::Father,
        responsibility: true,
        lives_with: false,
        from: today,
        until: None,
    };
    let protection = Protection::Shelter;
    for event in [
        PersonEvent::RelationAdded { relation },
        PersonEvent::ProtectionChanged { protection },
        PersonEvent::StaysThere {
            person: MOTHER,
            reason: Told::from("kom dit sammen"),
        },
    ] {
        house.child_is(Who::Adviser, (label, event));
    }
    house.has_unit(SHELTER, "Krisesenteret", (Service::Shelter, Act::Shelter));
    house.employs(WORKER, SHELTER, Function::Worker, 0);
    let member = Member {
        id: ItemId::from_bytes([53; 16]),
        unit: Some(SHELTER),
        person: None,
        name: Told::from(""),
        role: Told::from("bor der nå"),
        contribution: Told::from(""),
        nearness: Nearness::Often,
        from: today,
    };
    let adviser = house.permit(Who::Adviser);
    let joined = join(&house.case, &adviser, &house.directory, member).unwrap();
    house.apply(adviser.entry(joined.0, joined.1));
    house
}

fn look(house: &House, who: Who) -> PreviewPage {
    let permit = house.permit(who);
    let wanted = wanted(sharing(&[Kind::Need], false));
    let people = People::default();
    let seen = preview_page(scene(house), house.scene(), &permit, &people, &wanted);
    seen.unwrap().into_parts().1
}

#[test]
fn the_law_tells_the_parent_who_stays_there_and_not_the_other() {
    let house = stay();
    let hers = look(&house, Who::Mother);
    assert!(hers.gives && !hers.law.answers.is_empty());
    let his = look(&house, FATHER);
    assert!(!his.gives && !his.law.settled);
    assert_eq!((his.law.answers.len(), his.givers.len()), (0, 0));
    let near: Vec<&str> = his
        .receivers
        .iter()
        .filter(|one| one.in_team)
        .map(|one| one.name.as_str())
        .collect();
    assert!(near.is_empty(), "{near:?}");
}

#[test]
fn neither_the_team_nor_the_table_of_who_sees_names_it_to_the_other_parent() {
    let house = stay();
    let named = |who: Who| {
        let permit = house.permit(who);
        let (case, child) = (&house.case, &house.child);
        let team = team_page(case, CASE, child, &permit, &house.directory);
        let table = access_page(house.scene(), &permit, &People::default());
        let table = table.map(|seen| format!("{:?}", seen.into_parts().1.lines));
        let team = format!("{:?}", team.into_parts().1.members);
        (
            team.contains("Krisesenteret"),
            table.is_some_and(|table| table.contains("Krisesenteret")),
        )
    };
    assert_eq!(named(FATHER), (false, false));
    assert_eq!(named(Who::Mother), (true, true));
    assert!(named(Who::Adviser).0, "the unit wrote it down");
    let shelter = house.permit_in(WORKER, SHELTER, Function::Worker);
    assert!(shelter.has(crate::access::Role::Member));
}

#[test]
fn a_promise_that_the_shelter_owes_is_seen_where_it_is_owed_and_written() {
    let mut house = stay();
    let adviser = house.permit(Who::Adviser);
    let id = ItemId::from_bytes([54; 16]);
    let owner = Owner::Worker {
        person: WORKER,
        unit: SHELTER,
    };
    let new = NewPromise {
        id,
        what: Told::from("Finne barnehageplass"),
        owner,
        due: house.at.date(),
        from: None,
    };
    let made = make(&adviser, new).unwrap();
    let label = crate::promise::label(&adviser, &house.directory, &made);
    house.apply(adviser.entry(label, crate::case::CaseEvent::Promise(made)));
    let sees = |permit: &crate::access::Permit| {
        let mut viewing = crate::access::Viewing::new(permit);
        promise_lines(&mut viewing, &house.case, &house.directory).len()
    };
    assert_eq!(sees(&house.permit(FATHER)), 0);
    assert_eq!(sees(&house.permit(Who::Mother)), 1);
    assert_eq!(sees(&house.permit(Who::Adviser)), 1);
    let worker = house.permit_in(WORKER, SHELTER, Function::Worker);
    assert_eq!(sees(&worker), 1);
}

#[test]
fn how_one_parent_is_reached_the_other_does_not_read() {
    let mut house = young();
    let mut mother = crate::person::Person::empty();
    let adviser = house.permit(Who::Adviser);
    let label = adviser.common_label(Kind::Contact);
    let contact = PersonEvent::ContactChanged {
        telephone: Told::from("90000001"),
        email: Told::from(""),
        address: Told::from("Veien 1"),
    };
    mother.apply(adviser.entry(label, contact));
    let relation = Relation {
        id: ItemId::from_bytes([52; 16]),
        to: NEIGHBOUR,
        kind: RelationKind::Father,
        responsibility: true,
        lives_with: false,
        from: house.at.date(),
        until: None,
    };
    let related = PersonEvent::RelationAdded { relation };
    let label = adviser.common_label(Kind::Family);
    house.child_is(Who::Adviser, (label, related));
    let known = |id, state| KnownPerson::new(id, Sequence::NONE, Arc::new(state));
    let people = People::new(vec![
        known(CHILD, house.child.clone()),
        known(MOTHER, mother),
    ]);
    let read = |who| {
        let permit = house.permit(who);
        let seen = family_page(&house.case, CASE, &permit, &people, &house.directory);
        let page = seen.unwrap().into_parts().1;
        let card = page.adults.into_iter().find(|one| one.card.id == MOTHER);
        card.unwrap().card.telephone
    };
    assert_eq!(read(FATHER), "");
    assert_eq!(read(Who::Mother), "90000001");
    assert_eq!(read(Who::Adviser), "90000001");
    assert_eq!(house.permit(Who::Adviser).unit(), Some(UNIT));
}

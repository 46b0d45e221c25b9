//! Whoever takes care of the child takes part, and decides nothing in the parents' stead.

use super::*;
use crate::coordinator::{CoordinatorRefusal, request_change, tell_wish};
use crate::demand::{About, Demand, DemandRefusal, Wish, make as demand};
use crate::person::{Relation, RelationKind, relate};
use crate::promise::{NewPromise, Owner, PromiseEvent, PromiseRefusal, drop, keep, make};

const FOSTER: PersonId = crate::case::testing::NEIGHBOUR;

/// A plan that is begun, and a foster parent from today.
fn fostered() -> House {
    let mut house = begun();
    let unit = house.permit(Who::Adviser);
    let relation = Relation {
        id: ItemId::from_bytes([80; 16]),
        to: FOSTER,
        kind: RelationKind::FosterParent,
        responsibility: false,
        lives_with: true,
        from: TODAY,
        until: None,
    };
    let added = relate(&unit, &house.case, &house.child, (relation, None))
        .unwrap()
        .remove(0);
    house.child_is(Who::Adviser, added);
    house
}

#[test]
fn a_carer_writes_no_goal_changes_none_and_takes_none_out() {
    let house = fostered();
    let carer = house.permit(Who::Neighbour);
    let (case, new) = (&house.case, ItemId::from_bytes([81; 16]));
    let refused = Some(PlanRefusal::OnlyCares);
    assert_eq!(set_goal(case, &carer, new, words("Sove")).err(), refused);
    assert_eq!(
        change_goal(case, &carer, GOAL, words("Sove")).err(),
        refused
    );
    let why = || crate::told::Told::from("passer ikke");
    assert_eq!(remove_goal(case, &carer, GOAL, why()).err(), refused);
    let mother = house.permit(Who::Mother);
    assert!(change_goal(case, &mother, GOAL, words("Sove")).is_ok());
    assert!(remove_goal(case, &mother, GOAL, why()).is_ok());
}

#[test]
fn a_carer_says_how_it_goes_with_the_plan() {
    let mut house = fostered();
    happens(&mut house, PlanEvent::Activated {});
    let said = Evaluation {
        works: "sover bedre".into(),
        does_not: "".into(),
        family_says: "".into(),
        changes: "".into(),
    };
    let carer = house.permit(Who::Neighbour);
    assert!(evaluate(&house.case, &carer, said).is_ok());
}

#[test]
fn a_carer_neither_wishes_for_a_coordinator_nor_asks_for_another() {
    let house = fostered();
    let (carer, id) = (house.permit(Who::Neighbour), ItemId::from_bytes([82; 16]));
    let wish = tell_wish(&house.case, &carer, &house.child, id, (FOSTER, false));
    assert_eq!(wish.err(), Some(CoordinatorRefusal::OnlyCares));
    let another = request_change(&house.case, &carer, id, "".into());
    assert_eq!(another.err(), Some(CoordinatorRefusal::OnlyCares));
    let mother = house.permit(Who::Mother);
    assert!(tell_wish(&house.case, &mother, &house.child, id, (MOTHER, true)).is_ok());
}

fn promised(house: &mut House, owner: PersonId, id: ItemId) {
    let permit = coordinator(house);
    let new = NewPromise {
        id,
        what: "pakke badetøy".into(),
        owner: Owner::Family(owner),
        due: date(2027, 1, 1),
        from: None,
    };
    let event: PromiseEvent = make(&permit, new).unwrap();
    house.happens(Who::Mother, Kind::Promise, CaseEvent::Promise(event));
}

#[test]
fn a_carer_settles_what_it_promised_itself_and_not_what_the_mother_did() {
    let mut house = fostered();
    let (hers, own) = (ItemId::from_bytes([83; 16]), ItemId::from_bytes([84; 16]));
    promised(&mut house, MOTHER, hers);
    promised(&mut house, FOSTER, own);
    let carer = house.permit(Who::Neighbour);
    let refused = Some(PromiseRefusal::OnlyCares);
    assert_eq!(keep(&house.case, &carer, hers, "".into()).err(), refused);
    assert_eq!(drop(&house.case, &carer, hers, "".into()).err(), refused);
    assert!(keep(&house.case, &carer, own, "".into()).is_ok());
    let mother = house.permit(Who::Mother);
    assert!(keep(&house.case, &mother, own, "".into()).is_ok());
}

#[test]
fn a_carer_demands_nothing_about_what_others_told() {
    let house = fostered();
    let wanted = |item| Demand {
        id: ItemId::from_bytes([item; 16]),
        wish: Wish::Objection,
        about: About::Kind(Kind::Health),
        text: "vi vil ikke".into(),
        due: date(2027, 1, 1),
    };
    let carer = demand(&house.case, &house.permit(Who::Neighbour), wanted(85));
    assert_eq!(carer.err(), Some(DemandRefusal::OnlyCares));
    assert!(demand(&house.case, &house.permit(Who::Mother), wanted(86)).is_ok());
}

//! Who must give a consent, as the law answers.

use super::{TODAY, house, scene, sharing, wanted, young};
use crate::case::testing::{CHILD, MOTHER, Who};
use crate::consent::{ConsentRefusal, GiverCapacity, ask, who_gives};
use crate::label::Kind;
use crate::person::{CareStatus, change_care};
use jiff::civil::date;

#[test]
fn the_law_says_who_gives_by_age_kind_and_care() {
    for (born, kind, givers) in [
        (
            date(2019, 5, 3),
            Kind::Health,
            vec![(MOTHER, GiverCapacity::Parent)],
        ),
        (
            date(2010, 11, 24),
            Kind::Health,
            vec![(MOTHER, GiverCapacity::Parent)],
        ),
        (
            date(2010, 11, 23),
            Kind::Health,
            vec![(CHILD, GiverCapacity::Oneself)],
        ),
        (
            date(2008, 11, 23),
            Kind::Education,
            vec![(CHILD, GiverCapacity::Oneself)],
        ),
    ] {
        let house = house(born);
        let scope = sharing(&[kind], true);
        let who = who_gives(house.rules, &house.case, &house.child, &scope, TODAY);
        let named: Vec<_> = who
            .givers
            .iter()
            .map(|one| (one.person, one.capacity))
            .collect();
        assert_eq!((named, who.settled), (givers, true), "{born} {kind:?}");
        assert!(!who.answers[0].because.is_empty());
    }
}

#[test]
fn after_a_care_order_the_child_protection_service_is_named() {
    let mut house = young();
    let permit = house.permit(Who::Adviser);
    let care = change_care(&permit, CareStatus::CareOrder, TODAY).unwrap();
    house.child_is(Who::Adviser, care);
    let scope = sharing(&[Kind::Health], true);
    let who = who_gives(house.rules, &house.case, &house.child, &scope, TODAY);
    assert!(who.child_protection && who.givers.is_empty());
    let mother = ask(
        scene(&house),
        &house.permit(Who::Mother),
        &wanted(scope.clone()),
        &[],
    );
    assert_eq!(mother.err(), Some(ConsentRefusal::NotTheGiver));
    let unit = ask(scene(&house), &permit, &wanted(scope), &[]);
    assert_eq!(unit.err(), Some(ConsentRefusal::NobodyNamed));
}

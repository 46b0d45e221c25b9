//! What may lie on paper: nothing that tells of a stay in a shelter.

use super::*;
use crate::case::testing::CHILD;
use crate::organisation::Service;
use crate::person::People;
use crate::team::{Member, Nearness, join};

const SHELTER: crate::id::UnitId = crate::id::UnitId::from_bytes([70; 16]);

/// A plan in which a shelter takes part and answers for a measure.
fn with_shelter() -> House {
    let mut house = in_state(State::Active);
    house.has_unit(SHELTER, "Krisesenteret", (Service::Shelter, Act::Shelter));
    let permit = coordinator(&house);
    let member = Member {
        id: ItemId::from_bytes([71; 16]),
        unit: Some(SHELTER),
        person: None,
        name: "".into(),
        role: "bor der nå".into(),
        contribution: "natten".into(),
        nearness: Nearness::Often,
        from: TODAY,
    };
    let (label, event) = join(&house.case, &permit, &house.directory, member).unwrap();
    house.apply(permit.entry(label, event));
    let measure = Measure {
        id: ItemId::from_bytes([72; 16]),
        unit: SHELTER,
        person: None,
        ..measure("Trygg leking", None)
    };
    let label = permit.common_label(Kind::Plan);
    let label = label.naming(&house.directory, Some(SHELTER));
    let event = CaseEvent::Plan(PlanEvent::MeasureAgreed { measure });
    house.apply(permit.entry(label, event));
    house
}

fn read(house: &House, which: Which) -> PlanPage {
    let permit = coordinator(house);
    let seen = plan_page(house.scene(), &permit, &People::default(), which);
    seen.into_parts().1
}

#[test]
fn the_page_for_paper_leaves_out_the_shelter_and_the_other_says_that_it_is_not_to_be_printed() {
    let house = with_shelter();
    let page = read(&house, Which::Standing);
    let tells = |page: &PlanPage| {
        let text = format!("{page:?}");
        ["Krisesenteret", "Trygg leking", "bor der nå", "natten"].map(|word| text.contains(word))
    };
    assert!(page.off_paper);
    assert!(tells(&page).contains(&true), "{:?}", tells(&page));
    let paper = read(&house, Which::Paper);
    assert_eq!(tells(&paper), [false; 4]);
    assert!(!paper.off_paper);
    assert!(format!("{paper:?}").contains("Bading"), "the rest stands");
    assert_eq!(house.case.child(), Some(CHILD));
}

#[test]
fn a_plan_without_a_shelter_is_printed_as_it_stands() {
    let house = in_state(State::Active);
    assert!(!read(&house, Which::Standing).off_paper);
}

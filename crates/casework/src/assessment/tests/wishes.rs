//! The wish for a child coordinator is asked once, wherever it was written.

use super::{CHILD_COORDINATOR, TODAY, all_needs, known, page, seven_years_old, start};
use crate::assessment::facts::AssessedWish;
use crate::assessment::{AssessmentPage, FactSource};
use crate::case::CaseEvent;
use crate::case::testing::{House, MOTHER, Who};
use crate::coordinator::CoordinatorEvent;
use crate::label::Kind;
use law::Said;

const WISH: &str = "adults-wish";

fn tells(house: &mut House, wishes: bool) {
    let id = house.draw();
    let told = CoordinatorEvent::WishTold {
        id,
        wishes,
        by: MOTHER,
    };
    house.happens(Who::Mother, Kind::Team, CaseEvent::Coordinator(told));
}

fn wish(page: &AssessmentPage) -> bool {
    let line = page.facts.iter().find(|line| line.name == WISH);
    line.is_some_and(super::super::FactLine::is_wish)
}

#[test]
fn what_the_family_says_holds_before_what_was_written_in_the_assessment() {
    let mut house = seven_years_old();
    let id = start(&mut house, CHILD_COORDINATOR);
    all_needs(&mut house, id);
    assert!(!wish(&page(&house, Who::Adviser, id)), "asked here");
    tells(&mut house, false);
    let page = page(&house, Who::Adviser, id);
    let none = Said::Text("none-wishes".to_owned());
    assert_eq!(known(&page, WISH), Some((none, FactSource::Wish(TODAY))));
    assert!(wish(&page), "told elsewhere, and not asked again");
}

#[test]
fn what_the_assessment_says_counts_until_the_family_tells() {
    let mut house = seven_years_old();
    let id = start(&mut house, CHILD_COORDINATOR);
    assert!(AssessedWish::of(&house.case, &house.child, TODAY).is_none());
    all_needs(&mut house, id);
    let written = AssessedWish::of(&house.case, &house.child, TODAY);
    assert!(written.is_some_and(|written| written.is_wished()));
    tells(&mut house, true);
    assert!(AssessedWish::of(&house.case, &house.child, TODAY).is_none());
}

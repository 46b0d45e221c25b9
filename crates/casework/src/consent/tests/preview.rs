//! What the preview says to a family where those in one unit stand differently.

use super::{scene, sharing, wanted, young};
use crate::case::CaseEvent;
use crate::case::testing::{House, SCHOOL, TEACHER, UNIT, Who};
use crate::consent::{PreviewPage, preview_page};
use crate::coordinator::{Appointment, CoordinatorEvent, Role};
use crate::entry::Function;
use crate::id::{ItemId, PersonId};
use crate::label::Kind;
use crate::person::{People, PersonEvent};
use crate::told::Told;
use jiff::civil::date;

const NURSE: PersonId = PersonId::from_bytes([40; 16]);
const DEPUTY: PersonId = PersonId::from_bytes([41; 16]);

fn look(house: &House, kinds: &[Kind]) -> PreviewPage {
    let permit = house.permit(Who::Mother);
    let wanted = wanted(sharing(kinds, false));
    let seen = preview_page(
        scene(house),
        house.scene(),
        &permit,
        &People::default(),
        &wanted,
    );
    seen.unwrap().into_parts().1
}

/// A colleague of the teacher, who is first in the unit's list, coordinates for the child.
fn coordinated_from_the_school() -> House {
    let mut house = young();
    house.employs(NURSE, SCHOOL, Function::Worker, 10);
    house.employs(DEPUTY, UNIT, Function::Worker, 0);
    let appointment = Appointment {
        id: ItemId::from_bytes([70; 16]),
        role: Role::ChildCoordinator,
        person: NURSE,
        unit: SCHOOL,
        deputy: DEPUTY,
        deputy_unit: UNIT,
        from: date(2026, 11, 23),
    };
    let appointed = CoordinatorEvent::Appointed {
        appointment,
        reasons: Told::from("kjenner barnet"),
    };
    house.happens(Who::Adviser, Kind::Team, CaseEvent::Coordinator(appointed));
    house
}

#[test]
fn a_unit_where_one_coordinates_still_opens_to_the_others() {
    let house = coordinated_from_the_school();
    let page = look(&house, &[Kind::Need]);
    assert!(page.opens.iter().any(|(kind, _)| *kind == Kind::Need));
    let new: Vec<bool> = page.who.iter().map(|one| one.opens.is_empty()).collect();
    assert_eq!(
        new.len(),
        2,
        "the teacher and the colleague who coordinates"
    );
    assert!(new.contains(&true), "one of them sees it already");
    assert!(new.contains(&false), "the other does not");
}

#[test]
fn what_all_see_already_is_not_said_to_stay_closed() {
    let house = young();
    let mut coordinated = coordinated_from_the_school();
    let label = coordinated.permit(Who::Adviser).common_label(Kind::Family);
    let reason = Told::from("prøve");
    let excluded = PersonEvent::Excluded {
        person: TEACHER,
        reason,
    };
    coordinated.child_is(Who::Adviser, (label, excluded));
    let page = look(&coordinated, &[Kind::Need]);
    assert_eq!(
        (page.already, page.stays_closed),
        (vec![Kind::Need], vec![])
    );
    let page = look(&house, &[Kind::Note]);
    assert_eq!(
        (page.already, page.stays_closed),
        (vec![], vec![Kind::Note])
    );
}

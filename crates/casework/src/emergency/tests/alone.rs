//! Nobody reviews itself, also where nobody else works in the unit.

use super::*;
use crate::emergency::reviewers;
use crate::index::Holder;

#[test]
fn what_the_only_one_of_the_unit_holds_back_is_reviewed_by_the_one_who_checks_access() {
    let mut house = house();
    let adviser = Viewer {
        person: ADVISER,
        capacity: Capacity::Function {
            unit: UNIT,
            function: Function::CoordinatingUnit,
        },
        ..teacher()
    };
    let permit = emergency_permit(house.scene(), adviser, house.at).unwrap();
    let alone = |house: &House, why| {
        let id = ItemId(Id::from_bytes([9; 16]));
        let until = house.at.plus(HOUR);
        open(house.scene(), &permit, id, said(why), until)
    };
    let nobody = alone(&house, Some("Far kan slå"));
    assert_eq!(nobody, Err(EmergencyRefusal::NobodyReviews));
    assert!(
        alone(&house, None).is_ok(),
        "danger opens the case all the same"
    );
    // the one who checks access works elsewhere
    house.employs(NEIGHBOUR, SCHOOL, Function::SecurityOfficer, 0);
    assert_eq!(reviewers(house.scene(), &permit), [NEIGHBOUR]);
    let id = opens(&mut house, adviser, Some("Far kan slå"));
    let rows = case_rows(&house.case, CASE.into(), &house.child);
    let mut work = rows
        .work
        .iter()
        .filter(|row| row.kind == WorkKind::Emergency);
    let officer = Holder::Person(NEIGHBOUR);
    assert_eq!(work.next().map(|row| row.holder), Some(officer));
    assert!(rows.grants.iter().any(|grant| grant.holder == officer));
    assert_eq!(read_by(&house, Who::Mother), 0);
    let found = (Verdict::Right, Told::from("Ja"));
    let own = review(&house.case, &house.permit(Who::Adviser), id, found.clone());
    assert_eq!(
        own,
        Err(EmergencyRefusal::NoGround),
        "its own unit has no say"
    );
    let officer = house.permit_in(NEIGHBOUR, SCHOOL, Function::SecurityOfficer);
    let mut viewing = Viewing::new(&officer);
    let lines = emergency_lines(&mut viewing, &house.case, &house.directory);
    assert_eq!(lines[0].why_held_back.as_deref(), Some("Far kan slå"));
    let read = viewing.finish("log", ()).into_parts().0;
    let mother = house.permit(Who::Mother);
    assert!(
        is_hidden(&house.case, &mother, &read),
        "the reading is kept as well"
    );
    assert!(review(&house.case, &officer, id, found).is_ok());
    assert!(release(&house.case, &officer, id).is_ok());
    // a colleague in the unit reviews before anybody who checks access does
    house.employs(TEACHER, UNIT, Function::CoordinatingUnit, 0);
    assert_eq!(reviewers(house.scene(), &permit), [TEACHER]);
}

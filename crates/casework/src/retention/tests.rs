//! When something is due, and who keeps it.

use super::{Fate, Keep, RetentionEvent, RetentionRefusal, due_case, keep};
use crate::case::CaseEvent;
use crate::case::testing::{CASE, House, Who};
use crate::label::Kind;
use crate::moment::Date;
use crate::person::Birth;
use crate::told::Told;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

#[test]
fn nothing_is_due_before_the_municipality_has_decided() {
    let today = day("2026-08-31");
    assert_eq!(Keep::before(None, today), None);
    assert_eq!(Keep::before(Some(6), today), Some(day("2026-02-28")));
    assert_eq!(Keep::before(Some(120), today), Some(day("2016-08-31")));
    assert!(!Fate::Kept.erases() && Fate::Archived.erases() && Fate::NotForArchive.erases());
}

#[test]
fn only_the_coordinating_unit_sees_what_is_due_and_keeps_it_with_a_reason() {
    let mut house = House::new(
        Birth::Born {
            on: day("2019-03-01"),
        },
        day("2026-09-01"),
    );
    let why = Told::from("Barnet kommer tilbake til høsten");
    let (adviser, mother) = (house.permit(Who::Adviser), house.permit(Who::Mother));
    assert_eq!(keep(&mother, &why), Err(RetentionRefusal::NoGround));
    assert_eq!(
        keep(&adviser, &Told::from(" ")),
        Err(RetentionRefusal::Nothing)
    );
    keep(&adviser, &why).unwrap();
    let event = CaseEvent::Retention(RetentionEvent::Kept { why });
    house.happens(Who::Adviser, Kind::Decision, event);
    let scene = (&house.case, CASE, &house.child);
    assert!(due_case(scene, &mother, house.at).is_none());
    let line = due_case(scene, &adviser, house.at).unwrap().into_parts().1;
    assert_eq!(line.kept[0].1, "Barnet kommer tilbake til høsten");
}

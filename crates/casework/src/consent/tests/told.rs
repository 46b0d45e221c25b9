//! What the first page of a case tells of consents.

use super::*;
use crate::consent::TakenBack;
use crate::today::{NowPage, now_page};

fn now(house: &House, who: Who) -> NowPage {
    let permit = house.permit(who);
    let page = now_page(house.scene(), &permit);
    page.into_parts().1
}

#[test]
fn a_consent_that_waits_for_the_reader_stands_on_its_first_page() {
    let mut house = young();
    let kinds = [Kind::Need];
    asks(&mut house, Who::Adviser, &wanted(sharing(&kinds, false)));
    assert!(now(&house, Who::Mother).consent_waits);
    assert!(!now(&house, Who::Child).consent_waits);
    assert!(!now(&house, Who::Adviser).consent_waits);
    let given = give(scene(&house), &house.permit(Who::Mother), ID).unwrap();
    happen(&mut house, Who::Mother, vec![given]);
    assert!(!now(&house, Who::Mother).consent_waits);
}

#[test]
fn who_received_is_told_that_it_was_taken_back_for_a_while() {
    let mut house = young();
    let kinds = [Kind::Need, Kind::Plan];
    asks(&mut house, Who::Mother, &wanted(sharing(&kinds, false)));
    assert!(now(&house, Who::Teacher).taken_back.is_empty());
    // the unit has written something, and so still knows of the case
    let note = CaseEvent::NoticeJoined {
        notice: crate::id::NoticeId::from_bytes([90; 16]),
    };
    house.happens(Who::Teacher, Kind::Promise, note);
    let back = withdraw(scene(&house), &house.permit(Who::Mother), ID, Form::Digital).unwrap();
    happen(&mut house, Who::Mother, vec![back]);
    let told = TakenBack {
        on: TODAY,
        kinds: kinds.to_vec(),
    };
    assert_eq!(now(&house, Who::Teacher).taken_back, [told]);
    assert!(now(&house, Who::Mother).taken_back.is_empty());
    let works_there = house.case.received(ID, &house.directory, TODAY);
    assert!(works_there.contains(&crate::case::testing::TEACHER));
    house.days_later(61);
    assert!(now(&house, Who::Teacher).taken_back.is_empty());
}

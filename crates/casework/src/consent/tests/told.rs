//! What the first page of a case tells of consents.

use super::*;
use crate::access::Viewer;
use crate::case::case_rows;
use crate::case::testing::{CASE, SCHOOL};
use crate::consent::{Ended, TakenBack, ended};
use crate::index::WorkKind;
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

fn told(house: &House, viewer: Viewer) -> Vec<Ended> {
    ended(house.scene(), viewer, house.at)
}

fn kinds_of_rows(house: &House) -> Vec<WorkKind> {
    let rows = case_rows(&house.case, CASE.into(), &house.child);
    let mine = rows.work.iter().map(|row| row.kind);
    mine.filter(|kind| matches!(kind, WorkKind::Shared | WorkKind::TakenBack))
        .collect()
}

#[test]
fn who_has_no_other_ground_is_told_what_not_to_use_and_a_stranger_is_not() {
    let mut house = young();
    let kinds = [Kind::Need];
    asks(&mut house, Who::Mother, &wanted(sharing(&kinds, false)));
    let teacher = house.permit(Who::Teacher).viewer();
    assert_eq!(kinds_of_rows(&house), [WorkKind::Shared]);
    assert!(told(&house, teacher).is_empty(), "the case is open");
    let back = withdraw(scene(&house), &house.permit(Who::Mother), ID, Form::Digital).unwrap();
    happen(&mut house, Who::Mother, vec![back]);
    assert!(house.try_permit(Who::Teacher).is_none());
    assert_eq!(kinds_of_rows(&house), [WorkKind::TakenBack]);
    let one = told(&house, teacher).remove(0);
    assert_eq!(one.receiver, Receiver::Unit(SCHOOL));
    assert_eq!(one.kinds, kinds);
    let elsewhere = Viewer {
        person: NEIGHBOUR,
        ..teacher
    };
    assert!(told(&house, elsewhere).is_empty(), "works nowhere");
    let mother = house.permit(Who::Mother).viewer();
    assert!(told(&house, mother).is_empty());
    house.days_later(61);
    assert!(told(&house, teacher).is_empty(), "for a while only");
}

#[test]
fn a_consent_that_not_everybody_gave_opened_nothing_and_is_not_told() {
    let mut house = two_parents();
    let kinds = [Kind::Need];
    asks(&mut house, Who::Mother, &wanted(sharing(&kinds, false)));
    let teacher = Viewer {
        person: crate::case::testing::TEACHER,
        capacity: crate::entry::Capacity::Function {
            unit: SCHOOL,
            function: crate::entry::Function::Worker,
        },
        ..house.permit(Who::Adviser).viewer()
    };
    let back = withdraw(scene(&house), &house.permit(Who::Mother), ID, Form::Digital).unwrap();
    happen(&mut house, Who::Mother, vec![back]);
    assert!(told(&house, teacher).is_empty());
    assert!(kinds_of_rows(&house).is_empty());
}

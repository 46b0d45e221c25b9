//! Which way a message goes, who reads it, and when it is answered.

use super::*;
use crate::case::CaseEvent;
use crate::case::testing::{CASE, House, Who};
use crate::label::Kind;
use crate::person::Birth;
use crate::told::Told;
use jiff::civil::date;

fn house() -> House {
    House::new(
        Birth::Born {
            on: date(2019, 5, 4),
        },
        date(2026, 11, 23),
    )
}

fn writes(house: &mut House, who: Who, text: &str) {
    let id = house.draw();
    let event = send(&house.case, &house.permit(who), id, Told::from(text)).unwrap();
    house.happens(who, Kind::Message, CaseEvent::Message(event));
}

fn page(house: &House, who: Who) -> MessagePage {
    let permit = house.permit(who);
    message_page(&house.case, CASE, &house.child, &permit, &house.directory)
        .into_parts()
        .1
}

#[test]
fn the_family_and_the_coordinator_write_to_each_other() {
    let mut house = house();
    writes(&mut house, Who::Mother, "Hvordan går det med søknaden?");
    writes(&mut house, Who::Adviser, "Den er sendt.");
    let page = page(&house, Who::Mother);
    let directions: Vec<_> = page.lines.iter().map(|line| line.direction).collect();
    assert_eq!(directions, [Direction::ToCoordinator, Direction::ToFamily]);
    assert!(page.lines[0].mine && !page.lines[1].mine);
    assert_eq!(page.lines[1].by.as_deref(), Some("Rådgiver Prøve"));
}

#[test]
fn an_answer_settles_what_waited_and_a_new_message_waits_again() {
    let mut house = house();
    writes(&mut house, Who::Mother, "Hei");
    assert!(!house.case.message.all[0].answered);
    writes(&mut house, Who::Adviser, "Hei");
    assert!(house.case.message.all[0].answered);
    writes(&mut house, Who::Mother, "Takk");
    assert!(!house.case.message.all[2].answered);
}

#[test]
fn what_was_sent_to_one_is_unread_until_it_is_read() {
    let mut house = house();
    writes(&mut house, Who::Adviser, "Møtet er flyttet.");
    assert!(page(&house, Who::Mother).unread);
    assert!(!page(&house, Who::Adviser).unread);
    for event in read(&house.case, &house.permit(Who::Mother)) {
        house.happens(Who::Mother, Kind::Message, CaseEvent::Message(event));
    }
    assert!(!page(&house, Who::Mother).unread);
    assert!(page(&house, Who::Adviser).lines[0].read.is_some());
}

#[test]
fn nothing_is_not_sent() {
    let mut house = house();
    let id = house.draw();
    let sent = send(
        &house.case,
        &house.permit(Who::Mother),
        id,
        Told::from(" \n"),
    );
    assert_eq!(sent, Err(MessageRefusal::Nothing));
}

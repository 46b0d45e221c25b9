//! Which way a message goes, who reads it, and when it is answered.

use super::*;
use crate::case::CaseEvent;
use crate::case::testing::{ADVISER, CASE, House, MOTHER, SCHOOL, TEACHER, UNIT, Who};
use crate::coordinator::{Appointment, CoordinatorEvent, Role};
use crate::label::{Kind, Sphere};
use crate::person::{Birth, People};
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
    says(house, who, Sphere::Shared, text).unwrap();
}

/// Says something in a sphere.
fn says(house: &mut House, who: Who, sphere: Sphere, text: &str) -> Result<(), MessageRefusal> {
    let (id, permit) = (house.draw(), house.permit(who));
    let (label, event) = send(&house.case, &permit, id, (sphere, Told::from(text)))?;
    house.apply(permit.entry(label, CaseEvent::Message(event)));
    Ok(())
}

fn page(house: &House, who: Who) -> MessagePage {
    let permit = house.permit(who);
    let known = (&house.directory, &People::default());
    message_page(&house.case, CASE, &house.child, &permit, known)
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
    let sent = says(&mut house, Who::Mother, Sphere::Shared, " \n");
    assert_eq!(sent, Err(MessageRefusal::Nothing));
}

/// The adviser is appointed to coordinate, so that there is somebody to speak with apart.
fn coordinated() -> House {
    let mut house = house();
    let appointment = Appointment {
        id: house.draw(),
        role: Role::ChildCoordinator,
        person: ADVISER,
        unit: UNIT,
        deputy: TEACHER,
        deputy_unit: SCHOOL,
        from: date(2026, 11, 23),
    };
    let reasons = Told::from("kjenner familien");
    let appointed = CoordinatorEvent::Appointed {
        appointment,
        reasons,
    };
    let event = CaseEvent::Coordinator(appointed);
    house.happens(Who::Adviser, Kind::Team, event);
    house
}

#[test]
fn what_the_mother_says_apart_only_she_and_the_coordinator_read() {
    let mut house = coordinated();
    let hers = Sphere::Adult(MOTHER);
    says(&mut house, Who::Mother, Sphere::Shared, "Hei").unwrap();
    says(&mut house, Who::Mother, hers, "Jeg er redd").unwrap();
    says(&mut house, Who::Adviser, hers, "Vi tar det på mandag").unwrap();
    let texts = |who| -> Vec<String> {
        let lines = page(&house, who).lines.into_iter();
        lines.map(|line| line.text).collect()
    };
    let all = ["Hei", "Jeg er redd", "Vi tar det på mandag"];
    assert_eq!(texts(Who::Mother), all);
    assert_eq!(texts(Who::Adviser), all);
    assert_eq!(texts(Who::Child), ["Hei"]);
    // an answer apart leaves what was said to everybody waiting
    assert!(!house.case.message.all[0].answered && house.case.message.all[1].answered);
    let choices = |who| page(&house, who).apart.len();
    assert_eq!((choices(Who::Mother), choices(Who::Adviser)), (1, 1));
}

#[test]
fn nobody_writes_in_a_sphere_that_is_not_theirs() {
    let mut house = coordinated();
    says(&mut house, Who::Child, Sphere::Child, "Jeg vil bo her").unwrap();
    for (who, sphere) in [
        (Who::Mother, Sphere::Child),
        (Who::Child, Sphere::Adult(MOTHER)),
        (Who::Adviser, Sphere::Adult(MOTHER)),
        (Who::Mother, Sphere::Service(UNIT)),
    ] {
        let sent = says(&mut house, who, sphere, "Hei");
        assert_eq!(sent, Err(MessageRefusal::NoGround), "{who:?} {sphere:?}");
    }
    assert!(says(&mut house, Who::Adviser, Sphere::Child, "Takk").is_ok());
    assert!(page(&house, Who::Mother).lines.is_empty());
    assert_eq!(page(&house, Who::Child).lines.len(), 2);
}

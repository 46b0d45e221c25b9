//! Asking why somebody looked.

use super::{LogEvent, LogRefusal, Looked, answer_why, ask_why, question_lines};
use crate::access::{Ground, Part, Viewing};
use crate::case::CaseEvent;
use crate::case::testing::{House, NEIGHBOUR, SCHOOL, TEACHER, UNIT, Who};
use crate::entry::{Capacity, Function};
use crate::label::{Kind, Sphere};
use crate::moment::Date;
use crate::person::Birth;
use crate::told::Told;

fn today() -> Date {
    "2026-09-01".parse().unwrap()
}

fn house() -> House {
    House::new(Birth::Born { on: today() }, today())
}

fn looked(house: &House) -> Looked {
    Looked {
        at: house.at,
        by: TEACHER,
        capacity: Capacity::Function {
            unit: SCHOOL,
            function: Function::Worker,
        },
        parts: vec![Part {
            kind: Kind::Plan,
            sphere: Sphere::Shared,
            ground: Ground::OwnTask,
        }],
    }
}

fn ask(house: &mut House, who: Who) -> Result<LogEvent, LogRefusal> {
    let id = house.draw();
    let (looked, text) = (looked(house), Told::from("Hvorfor?"));
    let permit = house.permit(who);
    let asked = (looked, text, today());
    ask_why(&house.case, &permit, &house.directory, id, asked)
}

#[test]
fn the_question_goes_to_the_one_who_checks_and_comes_back_with_an_answer() {
    let mut house = house();
    // the neighbour works as security officer: a person of the family's street, no less
    house.employs(NEIGHBOUR, UNIT, Function::SecurityOfficer, 0);
    let asked = ask(&mut house, Who::Mother).unwrap();
    let LogEvent::Asked { id, to, .. } = asked.clone() else {
        panic!("an asking is an asking");
    };
    assert_eq!(to, NEIGHBOUR);
    house.happens(Who::Mother, Kind::Log, CaseEvent::Log(asked));
    assert_eq!(ask(&mut house, Who::Mother), Err(LogRefusal::Asked));

    let officer = house.permit_in(NEIGHBOUR, UNIT, Function::SecurityOfficer);
    let mut viewing = Viewing::new(&officer);
    let seen = question_lines(&mut viewing, &house.case, &house.directory);
    assert!(seen[0].may_answer, "{seen:?}");

    let nothing = answer_why(&house.case, &officer, id, Told::from("  "));
    assert_eq!(nothing, Err(LogRefusal::Nothing));
    let answer = answer_why(&house.case, &officer, id, Told::from("Læreren er med.")).unwrap();
    let entry = officer.entry(officer.common_label(Kind::Log), CaseEvent::Log(answer));
    house.apply(entry);
    let mother = house.permit(Who::Mother);
    let mut viewing = Viewing::new(&mother);
    let seen = question_lines(&mut viewing, &house.case, &house.directory);
    let answer = seen[0].answer.as_ref().map(|(_, _, text)| text.as_str());
    assert_eq!(answer, Some("Læreren er med."));
    let again = answer_why(&house.case, &officer, id, Told::from("Igjen"));
    assert_eq!(again, Err(LogRefusal::Answered));
}

#[test]
fn nobody_but_the_family_asks_and_nobody_but_the_officer_answers() {
    let mut house = house();
    house.employs(NEIGHBOUR, UNIT, Function::SecurityOfficer, 0);
    assert_eq!(ask(&mut house, Who::Adviser), Err(LogRefusal::NoGround));
    let asked = ask(&mut house, Who::Mother).unwrap();
    let LogEvent::Asked { id, .. } = asked.clone() else {
        panic!("an asking is an asking");
    };
    house.happens(Who::Mother, Kind::Log, CaseEvent::Log(asked));
    let adviser = house.permit(Who::Adviser);
    let answered = answer_why(&house.case, &adviser, id, Told::from("Bare fordi"));
    assert_eq!(answered, Err(LogRefusal::NoGround));
    let mut viewing = Viewing::new(&adviser);
    assert!(question_lines(&mut viewing, &house.case, &house.directory).is_empty());
}

#[test]
fn where_nobody_can_answer_the_family_is_told() {
    let mut house = house();
    assert_eq!(ask(&mut house, Who::Mother), Err(LogRefusal::Nobody));
    // the one who looked never answers for it
    house.employs(TEACHER, UNIT, Function::SecurityOfficer, 0);
    assert_eq!(ask(&mut house, Who::Mother), Err(LogRefusal::Nobody));
}

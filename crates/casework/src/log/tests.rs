//! Asking why somebody looked.

use super::{LogEvent, LogRefusal, Looked, answer_why, ask_why, question_lines};
use crate::access::{Ground, Level, Part, Permit, Viewer, Viewing, supervision_permit};
use crate::case::testing::{ADVISER, CASE, House, NEIGHBOUR, SCHOOL, TEACHER, UNIT, Who};
use crate::case::{CaseEvent, case_rows};
use crate::entry::{Capacity, Function};
use crate::id::{ItemId, PersonId};
use crate::index::Holder;
use crate::label::{Kind, Label, Source, Sphere};
use crate::moment::Date;
use crate::person::{Birth, PersonEvent};
use crate::stream::Stream;
use crate::told::Told;

/// Somebody who works here and is in no family.
const OTHER: PersonId = PersonId::from_bytes([41; 16]);

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
    ask_why(house.scene(), &permit, id, asked)
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
    keeps_out(&mut house, ADVISER);
    assert_eq!(ask(&mut house, Who::Mother), Err(LogRefusal::Nobody));
    // the one who looked never answers for it
    house.employs(TEACHER, UNIT, Function::SecurityOfficer, 0);
    assert_eq!(ask(&mut house, Who::Mother), Err(LogRefusal::Nobody));
    // nor does one whom the family keeps out, who would never see the question
    house.employs(NEIGHBOUR, UNIT, Function::SecurityOfficer, 0);
    keeps_out(&mut house, NEIGHBOUR);
    assert_eq!(ask(&mut house, Who::Mother), Err(LogRefusal::Nobody));
}

/// The family keeps somebody out.
fn keeps_out(house: &mut House, person: PersonId) {
    let permit = house.permit(Who::Mother);
    let reason = Told::from("Kjenner oss");
    let event = PersonEvent::Excluded { person, reason };
    let entry = permit.entry(permit.common_label(Kind::Family), event);
    house.child.apply(entry);
}

fn asked(house: &mut House) -> (ItemId, PersonId) {
    let asked = ask(house, Who::Mother).unwrap();
    let LogEvent::Asked { id, to, .. } = asked.clone() else {
        panic!("an asking is an asking");
    };
    house.happens(Who::Mother, Kind::Log, CaseEvent::Log(asked));
    (id, to)
}

#[test]
fn a_question_goes_past_an_officer_who_is_kept_out_to_another_one() {
    let mut house = house();
    house.employs(NEIGHBOUR, UNIT, Function::SecurityOfficer, 0);
    keeps_out(&mut house, NEIGHBOUR);
    house.employs(OTHER, SCHOOL, Function::SecurityOfficer, 0);
    let (id, to) = asked(&mut house);
    assert_eq!(to, OTHER);
    let officer = house.permit_in(OTHER, SCHOOL, Function::SecurityOfficer);
    assert!(answer_why(&house.case, &officer, id, Told::from("Læreren er med.")).is_ok());
}

#[test]
fn without_an_officer_who_may_see_the_case_the_unit_answers_that_question_and_sees_no_other() {
    let mut house = house();
    house.employs(NEIGHBOUR, UNIT, Function::SecurityOfficer, 0);
    let (before, to) = asked(&mut house);
    assert_eq!(to, NEIGHBOUR);
    keeps_out(&mut house, NEIGHBOUR);
    let answer = || Told::from("Læreren er med.");
    house.at = house.at.plus(1);
    let (id, to) = asked(&mut house);
    assert_eq!(to, ADVISER);
    let rows = case_rows(&house.case, CASE.into(), &house.child);
    let on_desk = rows.work.iter().find(|row| row.item == id.into());
    assert_eq!(on_desk.map(|row| row.holder), Some(Holder::Person(ADVISER)));

    let adviser = house.permit(Who::Adviser);
    let read = |permit: &Permit| {
        let mut viewing = Viewing::new(permit);
        question_lines(&mut viewing, &house.case, &house.directory)
    };
    let lines = read(&adviser);
    assert_eq!(lines.iter().map(|line| line.id).collect::<Vec<_>>(), [id]);
    assert!(lines[0].may_answer);
    let log = adviser.common_label(Kind::Log);
    let of_program = Label {
        source: Source::Program,
        ..log
    };
    assert_eq!(
        adviser.ground(&of_program),
        None,
        "the log itself stays closed"
    );
    let other = answer_why(&house.case, &adviser, before, answer());
    assert_eq!(other, Err(LogRefusal::NoGround));
    // a colleague in the same unit has nothing to do with it
    house.employs(OTHER, UNIT, Function::CoordinatingUnit, 0);
    let colleague = house.permit_in(OTHER, UNIT, Function::CoordinatingUnit);
    let read = |house: &House, permit: &Permit| {
        let mut viewing = Viewing::new(permit);
        question_lines(&mut viewing, &house.case, &house.directory)
    };
    assert!(read(&house, &colleague).is_empty());
    let by_colleague = answer_why(&house.case, &colleague, id, answer());
    assert_eq!(by_colleague, Err(LogRefusal::NoGround));

    let answered = answer_why(&house.case, &adviser, id, answer()).unwrap();
    house.happens(Who::Adviser, Kind::Log, CaseEvent::Log(answered));
    assert!(read(&house, &colleague).is_empty());
    let mother = house.permit(Who::Mother);
    let line = read(&house, &mother).into_iter().find(|line| line.id == id);
    assert!(line.unwrap().answer.is_some());
    assert!(
        read(&house, &house.permit(Who::Adviser))[0]
            .answer
            .is_some()
    );
}

#[test]
fn what_the_only_officer_looked_at_is_answered_by_somebody_else() {
    let mut house = house();
    // the teacher, who looked, checks access as well
    house.employs(TEACHER, UNIT, Function::SecurityOfficer, 0);
    let (id, to) = asked(&mut house);
    assert_eq!(to, ADVISER);
    let officer = house.permit_in(TEACHER, UNIT, Function::SecurityOfficer);
    let own = answer_why(&house.case, &officer, id, Told::from("Bare fordi"));
    assert_eq!(own, Err(LogRefusal::NoGround));
    let adviser = house.permit(Who::Adviser);
    assert!(answer_why(&house.case, &adviser, id, Told::from("Læreren er med.")).is_ok());
}

#[test]
fn an_officer_of_another_organisation_neither_answers_nor_sees_the_log() {
    let mut house = house();
    let (unit, organisation) = house.neighbours(OTHER, Function::SecurityOfficer);
    assert_eq!(asked(&mut house).1, ADVISER);
    let officer = Viewer {
        person: OTHER,
        capacity: Capacity::Function {
            unit,
            function: Function::SecurityOfficer,
        },
        organisation: Some(organisation),
        level: Level::NEEDED,
    };
    assert!(house.permit_of(officer).is_none());
    let sharing = house.scene().sharing;
    assert!(supervision_permit(&house.directory, sharing, officer, house.at).is_none());
}

//! What is shown of a plan, to whom, on which ground, and what lists find.

use super::*;
use crate::access::{Ground, Viewing, Who as Sees, access_page};
use crate::case::case_rows;
use crate::case::testing::CASE;
use crate::index::{Holder, WorkKind};
use crate::person::People;
use crate::team::{Member, Nearness, TeamEvent};

#[test]
fn work_rows_follow_what_is_in_force_and_not_what_is_being_written() {
    let mut house = in_state(State::Revising);
    happens(
        &mut house,
        PlanEvent::MeasureAgreed {
            measure: measure("Ny bading", None),
        },
    );
    let rows = case_rows(&house.case, CASE.into(), &house.child);
    let work = |kind| rows.work.iter().find(move |row| row.kind == kind).unwrap();
    let due = |day| Some(crate::moment::day_number(day));
    assert_eq!(work(WorkKind::PlanRevision).due, due(date(2027, 5, 1)));
    assert_eq!(work(WorkKind::Measure).due, due(date(2027, 1, 15)));
    let teacher = Holder::Person(TEACHER);
    assert_eq!(work(WorkKind::Measure).holder, teacher);
    assert!(
        rows.grants.iter().any(|grant| grant.holder == teacher),
        "who owes it finds it"
    );

    let draft = case_rows(&begun().case, CASE.into(), &house.child);
    let planned = [WorkKind::PlanRevision, WorkKind::Measure];
    assert!(
        !draft.work.iter().any(|row| planned.contains(&row.kind)),
        "nothing is in force"
    );
}

#[test]
fn whoever_owes_a_measure_is_recorded_as_seeing_it_for_that_reason() {
    let house = in_state(State::Active);
    let permit = house.permit(Who::Teacher);
    let seen = plan_page(house.scene(), &permit, &People::default(), Which::Standing);
    let grounds: Vec<Ground> = seen
        .opening()
        .parts
        .iter()
        .map(|part| part.ground)
        .collect();
    assert_eq!(grounds, [Ground::Responsible(MEASURE)]);
}

#[test]
fn the_next_step_of_a_goal_is_what_is_due_first_and_not_done() {
    let mut house = begun();
    let later = ItemId::from_bytes([62; 16]);
    let second = Measure {
        id: later,
        ..measure("Svømmekurs", Some(date(2027, 2, 1)))
    };
    happens(&mut house, PlanEvent::MeasureAgreed { measure: second });
    let step = |house: &House| {
        let permit = house.permit(Who::Mother);
        let mut viewing = Viewing::new(&permit);
        let lines = goal_lines(&mut viewing, &house.case, &house.directory);
        (
            lines[0].words.clone(),
            lines[0].next.clone().map(|next| (next.what, next.who)),
        )
    };
    let next = |what: &str| Some((what.to_owned(), "Lærer Prøve".to_owned()));
    assert_eq!(step(&house), ("Svømme".to_owned(), next("Bading")));
    for (measure, expected) in [(MEASURE, next("Svømmekurs")), (later, None)] {
        let state = MeasureState::Done;
        happens(
            &mut house,
            PlanEvent::MeasureMoved {
                measure,
                state,
                note: "".into(),
            },
        );
        assert_eq!(step(&house).1, expected);
    }
    let permit = house.permit(Who::Adviser);
    let lines = goal_lines(&mut Viewing::new(&permit), &house.case, &house.directory);
    assert!(
        lines.is_empty(),
        "the coordinating unit as such does not see the plan"
    );
}

#[test]
fn what_the_plan_lacks_is_told_to_those_who_write_it() {
    let house = begun();
    let page = |permit: &Permit| {
        let seen = plan_page(house.scene(), permit, &People::default(), Which::Standing);
        seen.into_parts().1.plan.unwrap()
    };
    use Missing::{ChildPart, Contribution, Cooperation, Extent, How, Participants};
    let expected = [
        Participants,
        Contribution,
        Extent,
        How,
        Cooperation,
        ChildPart,
    ];
    assert_eq!(page(&coordinator(&house)).missing, expected);
    assert!(page(&house.permit(Who::Mother)).missing.is_empty());
}

fn joins(house: &mut House, id: u8, unit: Option<crate::id::UnitId>, name: &str) {
    let member = Member {
        id: ItemId::from_bytes([id; 16]),
        unit,
        person: unit.map(|_| TEACHER),
        name: name.into(),
        role: "hjelper".into(),
        contribution: "".into(),
        nearness: Nearness::Often,
        from: TODAY,
    };
    let joined = CaseEvent::Team(TeamEvent::Joined { member });
    house.happens(Who::Adviser, Kind::Team, joined);
}

#[test]
fn the_point_on_consent_is_the_table_of_who_sees_what() {
    let mut house = begun();
    house.employs(PersonId::from_bytes([41; 16]), SCHOOL, Function::Leader, 0);
    joins(&mut house, 70, Some(SCHOOL), "");
    joins(&mut house, 71, None, "Tante Prøve");
    let sees = |permit: &Permit| {
        let people = People::default();
        let seen = plan_page(house.scene(), permit, &people, Which::Standing);
        seen.into_parts().1.plan.and_then(|plan| plan.points)?.sees
    };
    let permit = coordinator(&house);
    let table = access_page(house.scene(), &permit, &People::default()).unwrap();
    let table = table.into_parts().1.lines;
    let plan = sees(&permit).unwrap();
    let (aunt, others) = plan.split_last().unwrap();
    assert!(others.iter().all(|line| table.contains(line)), "{others:?}");
    let units = |lines: &[crate::access::SeesLine]| {
        let works = lines
            .iter()
            .filter(|line| matches!(line.who, Sees::Unit { .. }));
        works.count()
    };
    assert_eq!(units(others), 2, "coordinator and member: {others:?}");
    assert!(
        units(&table) > units(others),
        "the coordinating unit takes no part in the plan"
    );
    assert!(matches!(&aunt.who, Sees::Other { name, .. } if name == "Tante Prøve"));
    assert!(aunt.cells.is_empty());
    assert!(others.iter().flat_map(|line| &line.cells).count() > 0);
    assert!(sees(&house.permit(Who::Mother)).is_some());
}

#[test]
fn a_goal_that_is_held_back_is_marked_for_those_who_still_see_it() {
    use crate::demand::{About, Demand, DemandEvent, Thing, Wish};
    let mut house = in_state(State::Active);
    let marks = |house: &House| {
        let permit = coordinator(house);
        let seen = plan_page(house.scene(), &permit, &People::default(), Which::Standing);
        let goal = seen.into_parts().1.plan.unwrap().goals.remove(0);
        let lines = goal_lines(&mut Viewing::new(&permit), &house.case, &house.directory);
        (goal.restricted, lines[0].restricted)
    };
    assert_eq!(marks(&house), (false, false));
    let demand = Demand {
        id: ItemId::from_bytes([90; 16]),
        wish: Wish::Objection,
        about: About::Thing(Thing::Goal, GOAL),
        text: "det er ikke vårt mål".into(),
        due: TODAY,
    };
    let made = CaseEvent::Demand(DemandEvent::Made { demand });
    house.happens(Who::Mother, Kind::Decision, made);
    assert_eq!(marks(&house), (true, true));
}

//! A plan from consent to its end: who may do what, in which state, and what stands meanwhile.

mod carers;
mod paper;
mod views;

use super::*;
use crate::access::Permit;
use crate::case::CaseEvent;
use crate::case::testing::{House, MOTHER, SCHOOL, TEACHER, Who};
use crate::consent::{Consent, ConsentEvent, Form, Giver, GiverCapacity, Scope};
use crate::coordinator::{Appointment, CoordinatorEvent, Role};
use crate::entry::Function;
use crate::id::{ConsentId, ItemId, PersonId};
use crate::label::{Act, Kind};
use crate::person::Birth;
use jiff::civil::{Date, date};

const TODAY: Date = date(2026, 11, 23);
const COORDINATOR: PersonId = PersonId::from_bytes([40; 16]);
const GOAL: ItemId = ItemId::from_bytes([60; 16]);
const MEASURE: ItemId = ItemId::from_bytes([61; 16]);

/// A child with a coordinator; nobody has consented to anything.
fn house() -> House {
    let mut house = House::new(
        Birth::Born {
            on: date(2019, 5, 3),
        },
        TODAY,
    );
    house.employs(COORDINATOR, SCHOOL, Function::Worker, 10);
    let appointed = CoordinatorEvent::Appointed {
        appointment: Appointment {
            id: ItemId::from_bytes([50; 16]),
            role: Role::ChildCoordinator,
            person: COORDINATOR,
            unit: SCHOOL,
            deputy: TEACHER,
            deputy_unit: SCHOOL,
            from: TODAY,
        },
        reasons: "kjenner familien".into(),
    };
    house.happens(Who::Adviser, Kind::Team, CaseEvent::Coordinator(appointed));
    house
}

fn consents(mut house: House) -> House {
    let (id, capacity) = (ConsentId::from_bytes([51; 16]), GiverCapacity::Parent);
    let giver = Giver {
        person: MOTHER,
        capacity,
    };
    let consent = Consent {
        id,
        scope: Scope::PlanStart,
        needed: vec![giver],
        from: TODAY,
        until: None,
        rule: String::new(),
    };
    let given = ConsentEvent::Given {
        id,
        giver,
        form: Form::Digital,
    };
    for event in [ConsentEvent::Asked { consent }, given] {
        house.happens(Who::Mother, Kind::Consent, CaseEvent::Consent(event));
    }
    house
}

fn coordinator(house: &House) -> Permit {
    let capacity = crate::entry::Capacity::Function {
        unit: SCHOOL,
        function: Function::Worker,
    };
    let viewer = crate::access::Viewer {
        person: COORDINATOR,
        capacity,
        organisation: None,
        level: crate::access::Level::High,
    };
    house.permit_of(viewer).unwrap()
}

fn frame() -> Frame {
    Frame {
        lead: Some(SCHOOL),
        act: Act::Health,
        resources_and_needs: "glad i vann".into(),
        family_contribution: "".into(),
        kin_contribution: "".into(),
        contact_doctor: "".into(),
        other_cooperation: "".into(),
        culture_and_language: "".into(),
        child_part: "".into(),
        from: TODAY,
        until: date(2027, 11, 22),
        revise: date(2027, 5, 1),
    }
}

fn words(own: &str) -> GoalWords {
    GoalWords {
        own_words: Some(own.into()),
        whose: Whose::Family,
        services_words: Some("mer balanse".into()),
    }
}

fn measure(what: &str, due: Option<Date>) -> Measure {
    Measure {
        id: MEASURE,
        goal: GOAL,
        what: what.into(),
        how: "".into(),
        extent: "".into(),
        unit: SCHOOL,
        person: Some(TEACHER),
        due,
        state: MeasureState::Agreed,
        decision: ServiceDecision::NotDecided,
    }
}

fn happens(house: &mut House, event: PlanEvent) {
    house.happens(Who::Mother, Kind::Plan, CaseEvent::Plan(event));
}

/// A plan that is begun, with one goal and one measure.
fn begun() -> House {
    let mut house = consents(house());
    let id = ItemId::from_bytes([52; 16]);
    let event = begin(&house.case, &coordinator(&house), id, frame()).unwrap();
    happens(&mut house, event);
    let event = set_goal(&house.case, &coordinator(&house), GOAL, words("Svømme")).unwrap();
    happens(&mut house, event);
    let due = Some(date(2027, 1, 15));
    let event = agree_measure(&house.case, &coordinator(&house), measure("Bading", due)).unwrap();
    happens(&mut house, event);
    house
}

fn in_state(state: State) -> House {
    let mut house = begun();
    let path: &[PlanEvent] = match state {
        State::Draft => &[],
        State::Active => &[PlanEvent::Activated {}],
        State::Revising => &[PlanEvent::Activated {}, revised()],
        State::Paused => &[
            PlanEvent::Activated {},
            PlanEvent::Paused {
                why: "sommer".into(),
            },
        ],
        State::Closed => &[PlanEvent::Closed {
            why: "flyttet".into(),
        }],
    };
    for event in path {
        happens(&mut house, event.clone());
    }
    house
}

fn revised() -> PlanEvent {
    PlanEvent::Revised {
        why: "ny skole".into(),
        revise: date(2027, 6, 1),
    }
}

#[test]
fn a_plan_needs_consent_a_coordinator_and_an_act_that_knows_plans() {
    let house = house();
    let id = ItemId::from_bytes([52; 16]);
    let without = begin(&house.case, &coordinator(&house), id, frame());
    assert_eq!(without, Err(PlanRefusal::NoConsent));

    let house = consents(house);
    for who in [Who::Mother, Who::Adviser, Who::Child] {
        let begun = begin(&house.case, &house.permit(who), id, frame());
        assert_eq!(begun, Err(PlanRefusal::NoGround), "{who:?}");
    }
    let school = Frame {
        act: Act::Education,
        ..frame()
    };
    let begun = begin(&house.case, &coordinator(&house), id, school);
    assert_eq!(begun, Err(PlanRefusal::Act));
    for (until, revise) in [(date(2026, 1, 1), TODAY), (TODAY, date(2026, 1, 1))] {
        let wrong = Frame {
            until,
            revise,
            ..frame()
        };
        let begun = begin(&house.case, &coordinator(&house), id, wrong);
        assert_eq!(begun, Err(PlanRefusal::Dates));
    }
    assert!(begin(&house.case, &coordinator(&house), id, frame()).is_ok());
}

#[test]
fn each_step_is_open_in_its_states_and_in_no_other() {
    use State::{Active, Draft, Paused, Revising};
    type Step = fn(&House) -> Result<PlanEvent, PlanRefusal>;
    let steps: [(&str, Step, &[State]); 6] = [
        (
            "activate",
            |h| activate(&h.case, &coordinator(h)),
            &[Draft, Revising],
        ),
        (
            "revise",
            |h| revise(&h.case, &coordinator(h), "fordi".into(), TODAY),
            &[Active],
        ),
        (
            "drop",
            |h| drop_revision(&h.case, &coordinator(h), "fordi".into()),
            &[Revising],
        ),
        (
            "pause",
            |h| pause(&h.case, &coordinator(h), "fordi".into()),
            &[Active],
        ),
        ("resume", |h| resume(&h.case, &coordinator(h)), &[Paused]),
        (
            "close",
            |h| close(&h.case, &coordinator(h), "fordi".into()),
            &[Draft, Active, Revising, Paused],
        ),
    ];
    for (name, step, open) in steps {
        for state in [Draft, Active, Revising, Paused] {
            let done = step(&in_state(state));
            let expected = if open.contains(&state) {
                Ok(())
            } else {
                Err(PlanRefusal::NotNow)
            };
            assert_eq!(done.map(|_| ()), expected, "{name} in {state:?}");
        }
        let closed = step(&in_state(State::Closed));
        assert_eq!(
            closed.map(|_| ()),
            Err(PlanRefusal::NoPlan),
            "{name} after the end"
        );
    }
}

#[test]
fn a_step_that_changes_what_others_rely_on_says_why() {
    let house = in_state(State::Active);
    let permit = coordinator(&house);
    assert_eq!(
        pause(&house.case, &permit, " ".into()),
        Err(PlanRefusal::NoWhy)
    );
    assert_eq!(
        close(&house.case, &permit, "".into()),
        Err(PlanRefusal::NoWhy)
    );
    assert_eq!(
        revise(&house.case, &permit, "".into(), TODAY),
        Err(PlanRefusal::NoWhy)
    );
    let past = revise(&house.case, &permit, "ny".into(), date(2026, 11, 22));
    assert_eq!(past, Err(PlanRefusal::Dates));
    let removed = remove_goal(&house.case, &house.permit(Who::Mother), GOAL, "".into());
    assert_eq!(removed, Err(PlanRefusal::NoWhy));
}

#[test]
fn the_family_speaks_for_itself_and_never_for_the_services() {
    let house = begun();
    for who in [Who::Mother, Who::Child] {
        let event = change_goal(&house.case, &house.permit(who), GOAL, words("Dykke")).unwrap();
        let PlanEvent::GoalSet { goal } = event else {
            panic!("no goal was set")
        };
        assert_eq!(goal.own_words.or_empty(), "Dykke");
        let new = set_goal(&house.case, &house.permit(who), MEASURE, words("En venn")).unwrap();
        let PlanEvent::GoalSet { goal } = new else {
            panic!("no goal was set")
        };
        assert!(goal.services_words.or_empty().is_empty(), "{who:?}");
    }
    let silent = set_goal(&house.case, &house.permit(Who::Mother), MEASURE, words(" "));
    assert_eq!(silent, Err(PlanRefusal::NoWords));
    let unit = change_goal(
        &house.case,
        &house.permit(Who::Adviser),
        GOAL,
        words("Enheten"),
    );
    assert_eq!(unit, Err(PlanRefusal::NoGround));
}

#[test]
fn a_measure_written_anew_keeps_how_it_goes() {
    let mut house = begun();
    let going = MeasureState::Going;
    let moved = move_measure(
        &house.case,
        &house.permit(Who::Teacher),
        MEASURE,
        going,
        "".into(),
    );
    happens(&mut house, moved.unwrap());
    let event = change_measure(
        &house.case,
        &coordinator(&house),
        measure("Bading ute", None),
    );
    let PlanEvent::MeasureAgreed { measure } = event.unwrap() else {
        panic!("no measure")
    };
    assert_eq!(measure.state, going);
}

#[test]
fn the_mother_does_not_say_how_it_goes_with_a_measure_of_the_school() {
    let house = begun();
    let done = MeasureState::Done;
    let moved = move_measure(
        &house.case,
        &house.permit(Who::Mother),
        MEASURE,
        done,
        "".into(),
    );
    assert_eq!(moved, Err(PlanRefusal::NoGround));
}

#[test]
fn a_goal_that_is_taken_out_takes_its_measures_along() {
    let mut house = begun();
    let event = remove_goal(&house.case, &house.permit(Who::Mother), GOAL, "nådd".into());
    happens(&mut house, event.unwrap());
    let plan = house.case.plan.current.as_ref().unwrap();
    assert!(plan.working.goals.is_empty() && plan.working.measures.is_empty());
    let again = change_goal(&house.case, &coordinator(&house), GOAL, words("Svømme"));
    assert_eq!(again, Err(PlanRefusal::NoSuchGoal));
}

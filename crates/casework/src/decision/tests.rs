//! The letter: what it must hold, who opens it, and when it is announced again.

use super::*;
use crate::assessment::{AssessmentEvent, AssessmentScene, Conclusion, LawAnswer, Matter, Right};
use crate::case::testing::{CASE, CHILD, House, MOTHER, Who};
use crate::case::{CaseEvent, case_rows};
use crate::entry::{Actor, Sweep};
use crate::id::ItemId;
use crate::index::WorkKind;
use crate::label::Kind;
use crate::person::Birth;
use crate::stream::Stream;
use crate::told::Told;
use jiff::civil::{Date, date};
use law::RuleSet;

const TODAY: Date = date(2026, 9, 1);

fn house(born: Date) -> House {
    House::new(Birth::Born { on: born }, TODAY)
}

fn concluded(house: &mut House, matter: Matter, conclusion: Conclusion) -> ItemId {
    let id = house.draw();
    let opened = AssessmentEvent::Opened {
        id,
        right: matter.right,
        act: matter.act,
    };
    let ended = AssessmentEvent::Concluded {
        id,
        conclusion,
        reasons: Told::from("Samlet vurdering"),
        law: LawAnswer {
            outcome: "yes".to_owned(),
            rules: vec!["child-coordinator".to_owned()],
            rule_set: String::new(),
            facts: String::new(),
            conditions: Vec::new(),
        },
    };
    for event in [opened, ended] {
        house.happens(Who::Adviser, Kind::Assessment, CaseEvent::Assessment(event));
    }
    id
}

fn write(house: &mut House, assessment: ItemId) -> Result<DecisionEvent, DecisionRefusal> {
    let id = house.draw();
    let reasons = Told::from("Fordi hverdagen er sammensatt.");
    let permit = house.permit(Who::Adviser);
    decide(&house.case, &permit, house.rules, id, assessment, reasons)
}

fn send(house: &mut House, matter: Matter, conclusion: Conclusion) -> ItemId {
    let assessment = concluded(house, matter, conclusion);
    let event = write(house, assessment).unwrap();
    let DecisionEvent::Decided { id, .. } = event else {
        panic!("a decision was decided");
    };
    house.happens(Who::Adviser, Kind::Decision, CaseEvent::Decision(event));
    id
}

fn page(house: &House, who: Who, id: ItemId) -> DecisionPage {
    let scene = AssessmentScene {
        id: CASE,
        case: &house.case,
        child: &house.child,
        directory: &house.directory,
        rules: house.rules,
    };
    let names = Names::from([(MOTHER, "Mor Prøve".to_owned())]);
    let seen = decision_page(scene, id, &names, &house.permit(who)).unwrap();
    seen.into_parts().1
}

#[test]
fn only_where_the_law_says_so_it_is_an_individual_decision() {
    for matter in Matter::ALL {
        let mut house = house(date(2019, 5, 4));
        let id = send(&mut house, matter, Conclusion::Met);
        let page = page(&house, Who::Mother, id);
        let health =
            matter.right != Right::IndividualPlan || matter.act == Some(crate::label::Act::Health);
        assert!(!(health && page.individual_decision), "{matter:?}");
        let nav = matter.act == Some(crate::label::Act::Nav);
        assert!(!nav || page.individual_decision, "{matter:?}");
        assert!(page.complaint.is_some(), "{matter:?}");
    }
}

#[test]
fn the_complaint_runs_for_four_weeks_from_when_the_reader_opened_it() {
    let mut house = house(date(2019, 5, 4));
    let id = send(&mut house, Matter::ALL[0], Conclusion::NotMet);
    let sent = page(&house, Who::Adviser, id).complaint.unwrap();
    assert!(!sent.from_opening);
    assert_eq!(sent.deadline.counted_from, TODAY);
    assert_eq!(sent.deadline.date, date(2026, 9, 29));
    assert_eq!(house.rules.role(sent.to).0, "county-governor");
    house.days_later(3);
    let event = opened(&house.case, &house.permit(Who::Mother), id).unwrap();
    house.happens(Who::Mother, Kind::Decision, CaseEvent::Decision(event));
    let read = page(&house, Who::Mother, id);
    let complaint = read.complaint.unwrap();
    assert!(complaint.from_opening);
    assert_eq!(complaint.deadline.date, date(2026, 10, 2));
    assert_eq!(read.outcome, Outcome::Refused);
    assert_eq!(read.opened[0].1, "Mor Prøve");
    assert!(!read.rules.is_empty(), "the letter cites its rule");
}

#[test]
fn the_deadline_that_was_sent_is_kept_with_the_decision() {
    let mut house = house(date(2019, 5, 4));
    let assessment = concluded(&mut house, Matter::ALL[0], Conclusion::Met);
    let Ok(DecisionEvent::Decided { decision, .. }) = write(&mut house, assessment) else {
        panic!("it can be decided");
    };
    assert_eq!(decision.complaint.deadline, date(2026, 9, 29));
    assert_eq!(decision.complaint.authority, "county-governor");
    assert_eq!(decision.outcome, Outcome::Granted);
}

#[test]
fn an_opening_is_an_event_once_for_each_of_the_family() {
    let mut house = house(date(2010, 5, 4));
    let id = send(&mut house, Matter::ALL[0], Conclusion::Met);
    for who in [Who::Mother, Who::Child] {
        let event = opened(&house.case, &house.permit(who), id).unwrap();
        house.happens(who, Kind::Decision, CaseEvent::Decision(event));
        let again = opened(&house.case, &house.permit(who), id);
        assert_eq!(again, Err(DecisionRefusal::OpenedBefore), "{who:?}");
    }
    let by_the_unit = opened(&house.case, &house.permit(Who::Adviser), id);
    assert_eq!(by_the_unit, Err(DecisionRefusal::NoGround));
    assert_eq!(openers(&house.case, id), [MOTHER, CHILD]);
}

#[test]
fn a_letter_is_sent_once_with_reasons_and_only_on_a_conclusion() {
    let mut house = house(date(2019, 5, 4));
    let unwanted = concluded(&mut house, Matter::ALL[0], Conclusion::NotWanted);
    assert_eq!(
        write(&mut house, unwanted),
        Err(DecisionRefusal::NotConcluded)
    );
    send(&mut house, Matter::ALL[1], Conclusion::Met);
    let assessment = house.case.assessment.newest_of(Matter::ALL[1]).unwrap().id;
    assert_eq!(write(&mut house, assessment), Err(DecisionRefusal::Decided));
    let next = concluded(&mut house, Matter::ALL[2], Conclusion::Met);
    let id = house.draw();
    let permit = house.permit(Who::Adviser);
    let silent = decide(&house.case, &permit, house.rules, id, next, Told::from(" "));
    assert_eq!(silent, Err(DecisionRefusal::NoReasons));
    let mother = house.permit(Who::Mother);
    let hers = decide(
        &house.case,
        &mother,
        house.rules,
        id,
        next,
        Told::from("Ja"),
    );
    assert_eq!(hers, Err(DecisionRefusal::NoGround));
}

fn announce(house: &mut House) -> usize {
    let entries = announce_again(&house.case, house.rules, house.at);
    let count = entries.len();
    for entry in entries {
        assert_eq!(entry.by, Actor::Sweep(Sweep::AnnounceAgain));
        house.case.apply(entry);
    }
    count
}

#[test]
fn an_unopened_letter_is_announced_again_after_a_week_and_then_once_a_week() {
    let mut house = house(date(2019, 5, 4));
    let id = send(&mut house, Matter::ALL[0], Conclusion::Met);
    let announced: Vec<usize> = (0..=20)
        .map(|_| {
            let count = announce(&mut house);
            house.days_later(1);
            count
        })
        .collect();
    assert_eq!(announced.iter().sum::<usize>(), 2);
    assert_eq!(
        (announced[8], announced[16]),
        (1, 1),
        "more than a week has passed"
    );
    assert_eq!(announce(&mut house), 0, "not twice on one day");
    let rows = case_rows(&house.case, CASE.into(), &house.child);
    let mut rows = rows.work.iter();
    assert!(rows.any(|row| row.kind == WorkKind::UnopenedDecision && row.state == 2));
    let event = opened(&house.case, &house.permit(Who::Mother), id).unwrap();
    house.happens(Who::Mother, Kind::Decision, CaseEvent::Decision(event));
    house.days_later(30);
    assert_eq!(announce(&mut house), 0);
    let rows = case_rows(&house.case, CASE.into(), &house.child);
    let mut rows = rows.work.iter();
    assert!(rows.all(|row| row.kind != WorkKind::UnopenedDecision));
}

#[test]
fn a_young_person_of_fifteen_is_told_and_a_younger_child_is_not() {
    let rules = RuleSet::embedded();
    for (born, expected) in [
        (date(2011, 9, 1), vec![CHILD, MOTHER]),
        (date(2011, 9, 2), vec![MOTHER]),
    ] {
        let house = house(born);
        assert_eq!(
            receivers(&house.case, &house.child, rules, TODAY),
            expected,
            "{born}"
        );
    }
}

#[test]
fn why_there_is_no_plan_is_counted() {
    let mut house = house(date(2019, 5, 4));
    for reason in NoPlanReason::ALL {
        let id = house.draw();
        let permit = house.permit(Who::Adviser);
        let event = no_plan(&house.case, &permit, id, reason, Told::from("Vil vente"));
        house.happens(
            Who::Adviser,
            Kind::Decision,
            CaseEvent::Decision(event.unwrap()),
        );
        let rows = case_rows(&house.case, CASE.into(), &house.child);
        let mut counted = rows.measures.iter();
        let counted = counted.find(|row| row.measure == NO_PLAN_REASON);
        assert_eq!(counted.map(|row| row.value), Some(reason.code()));
    }
    let id = house.draw();
    let mother = house.permit(Who::Mother);
    let hers = no_plan(
        &house.case,
        &mother,
        id,
        NoPlanReason::Later,
        Told::from(""),
    );
    assert_eq!(hers, Err(DecisionRefusal::NoGround));
}

//! From an opened assessment to a conclusion, as the law of the program answers it.

mod wishes;

use super::*;
use crate::case::CaseEvent;
use crate::case::testing::{CASE, House, MOTHER, Who};
use crate::coordinator::CoordinatorEvent;
use crate::id::ItemId;
use crate::label::Kind;
use crate::need::{Area, AreaNeed, Mapping, NeedEvent};
use crate::person::Birth;
use crate::told::Told;
use jiff::civil::{Date, date};
use law::{Outcome, Said};
use std::collections::BTreeMap;

const TODAY: Date = date(2026, 9, 1);
const CHILD_COORDINATOR: Matter = Matter::ALL[0];

fn house(birth: Birth) -> House {
    House::new(birth, TODAY)
}

fn seven_years_old() -> House {
    house(Birth::Born {
        on: date(2019, 5, 4),
    })
}

fn start(house: &mut House, matter: Matter) -> ItemId {
    let id = house.draw();
    let event = open(&house.case, &house.permit(Who::Adviser), id, matter).unwrap();
    happens(house, event);
    id
}

fn happens(house: &mut House, event: AssessmentEvent) {
    house.happens(Who::Adviser, Kind::Assessment, CaseEvent::Assessment(event));
}

fn answers(house: &mut House, id: ItemId, facts: &[(&str, FactAnswer)]) {
    let facts = facts
        .iter()
        .map(|(name, answer)| ((*name).to_owned(), answer.clone()));
    let facts: BTreeMap<_, _> = facts.collect();
    let permit = house.permit(Who::Adviser);
    let event = answer(&house.case, &permit, house.rules, id, facts).unwrap();
    happens(house, event);
}

fn all_needs(house: &mut House, id: ItemId) {
    let word = |word: &str| FactAnswer::One(word.to_owned());
    let facts = [
        ("needs-long-lasting-services", FactAnswer::YesNo(true)),
        ("needs-complex-services", FactAnswer::YesNo(true)),
        ("needs-coordinated-services", FactAnswer::YesNo(true)),
        ("needs-health-services", FactAnswer::YesNo(true)),
        ("other-welfare-services", word("for-child-or-family")),
        ("adults-wish", word("all-wish")),
    ];
    answers(house, id, &facts);
}

fn serious(house: &mut House, id: ItemId, found: bool) {
    let judgement = Judgement {
        fact: "serious-condition".to_owned(),
        factors: vec!["pain".to_owned()],
        found,
        reasons: Told::from("Vi har sett på hverdagen samlet."),
    };
    let permit = house.permit(Who::Adviser);
    let event = judge(&house.case, &permit, house.rules, id, judgement).unwrap();
    happens(house, event);
}

fn try_to_conclude(
    house: &mut House,
    id: ItemId,
    conclusion: Conclusion,
) -> Result<Vec<AssessmentEvent>, AssessmentRefusal> {
    let by = Conclude {
        id,
        conclusion,
        reasons: Told::from("Samlet vurdering."),
        next: house.draw(),
    };
    let permit = house.permit(Who::Adviser);
    conclude(&house.case, &house.child, &permit, house.rules, by)
}

fn page(house: &House, who: Who, id: ItemId) -> AssessmentPage {
    let scene = AssessmentScene {
        id: CASE,
        case: &house.case,
        child: &house.child,
        directory: &house.directory,
        rules: house.rules,
    };
    let seen = assessment_page(scene, id, &house.permit(who)).unwrap();
    seen.into_parts().1
}

fn known(page: &AssessmentPage, name: &str) -> Option<(Said, FactSource)> {
    let line = page.facts.iter().find(|line| line.name == name)?;
    Some((line.said.clone()?, line.source?))
}

#[test]
fn every_matter_is_a_question_that_the_law_answers() {
    let mut house = seven_years_old();
    for matter in Matter::ALL {
        assert!(house.rules.question(matter.word()).is_ok(), "{matter:?}");
        assert_eq!(Matter::from_word(matter.word()), Some(matter));
        let id = start(&mut house, matter);
        let page = page(&house, Who::Adviser, id);
        assert!(
            matches!(page.answer.outcome, Outcome::Missing { .. }),
            "{matter:?}"
        );
        assert!(!page.conditions.is_empty(), "{matter:?}");
        assert!(!page.facts.is_empty(), "{matter:?}");
    }
}

#[test]
fn what_the_case_knows_fills_itself_in() {
    let mut house = seven_years_old();
    let mapping = Mapping {
        goals: Told::from("Gå til skolen"),
        resources: Told::from(""),
        needs: vec![
            AreaNeed {
                area: Area::Health,
                need: Told::from("Lege og fysioterapi"),
            },
            AreaNeed {
                area: Area::Education,
                need: Told::from("Assistent"),
            },
        ],
        asked: Told::from("mor"),
    };
    let id = house.draw();
    let kept = Vec::new();
    let mapped = CaseEvent::Need(NeedEvent::Mapped { id, mapping, kept });
    house.happens(Who::Adviser, Kind::Need, mapped);
    let wish = CoordinatorEvent::WishTold {
        id,
        wishes: true,
        by: MOTHER,
    };
    house.happens(Who::Mother, Kind::Team, CaseEvent::Coordinator(wish));
    let id = start(&mut house, CHILD_COORDINATOR);
    let page = page(&house, Who::Adviser, id);
    let born = Said::Text("2019-05-04".to_owned());
    assert_eq!(known(&page, "child-born"), Some((born, FactSource::Child)));
    let mapped = FactSource::Mapping(TODAY);
    assert_eq!(
        known(&page, "needs-health-services"),
        Some((Said::YesNo(true), mapped))
    );
    let wished = (Said::Text("all-wish".to_owned()), FactSource::Wish(TODAY));
    assert_eq!(known(&page, "adults-wish"), Some(wished));
    assert_eq!(
        known(&page, "needs-long-lasting-services"),
        None,
        "nobody has said"
    );
    assert!(
        page.conditions
            .iter()
            .any(|one| one.state == ConditionState::Met)
    );
    assert!(
        page.conditions
            .iter()
            .any(|one| one.state == ConditionState::Missing)
    );
}

#[test]
fn an_unborn_child_and_one_allocated_for_adoption_are_known_as_such() {
    for birth in [
        Birth::Expected { due: None },
        Birth::Allocated { born: None },
    ] {
        let mut house = house(birth);
        let id = start(&mut house, CHILD_COORDINATOR);
        let page = page(&house, Who::Adviser, id);
        let not_yet_18 = &page.conditions[1];
        assert_eq!(not_yet_18.state, ConditionState::Met, "{birth:?}");
    }
}

#[test]
fn unknown_is_missing_and_a_person_takes_an_answer_back() {
    let mut house = seven_years_old();
    let id = start(&mut house, CHILD_COORDINATOR);
    answers(
        &mut house,
        id,
        &[("needs-long-lasting-services", FactAnswer::YesNo(false))],
    );
    assert!(page(&house, Who::Adviser, id).answer.is_no());
    answers(
        &mut house,
        id,
        &[("needs-long-lasting-services", FactAnswer::Unknown)],
    );
    let page = page(&house, Who::Adviser, id);
    assert!(matches!(page.answer.outcome, Outcome::Missing { .. }));
}

#[test]
fn a_judgement_is_asked_for_and_only_a_person_makes_it() {
    let mut house = seven_years_old();
    let id = start(&mut house, CHILD_COORDINATOR);
    all_needs(&mut house, id);
    let before = page(&house, Who::Adviser, id);
    assert!(matches!(before.answer.outcome, Outcome::Judgement { .. }));
    assert_eq!(before.judgements[0].fact, "serious-condition");
    assert!(before.judgements[0].factors.len() > 10);
    assert_eq!(
        try_to_conclude(&mut house, id, Conclusion::Met),
        Err(AssessmentRefusal::ToBeJudged)
    );
    serious(&mut house, id, true);
    let after = page(&house, Who::Adviser, id);
    assert!(after.answer.is_yes());
    assert_eq!(
        after.judgements[0].made.as_ref().unwrap().by,
        "Rådgiver Prøve"
    );
}

#[test]
fn how_many_factors_were_looked_at_decides_nothing() {
    let mut house = seven_years_old();
    let id = start(&mut house, CHILD_COORDINATOR);
    all_needs(&mut house, id);
    let factors = page(&house, Who::Adviser, id).judgements[0].factors.clone();
    let names = factors
        .iter()
        .map(|factor| house.rules.factor(*factor).0.to_owned());
    for (factors, found) in [(Vec::new(), true), (names.collect(), false)] {
        let judgement = Judgement {
            fact: "serious-condition".to_owned(),
            factors,
            found,
            reasons: Told::from("Begrunnelse"),
        };
        let permit = house.permit(Who::Adviser);
        let event = judge(&house.case, &permit, house.rules, id, judgement).unwrap();
        happens(&mut house, event);
        assert_eq!(page(&house, Who::Adviser, id).answer.is_yes(), found);
    }
}

#[test]
fn a_refusal_of_child_coordinator_opens_the_assessment_of_coordinator_at_once() {
    let mut house = seven_years_old();
    let id = start(&mut house, CHILD_COORDINATOR);
    all_needs(&mut house, id);
    serious(&mut house, id, false);
    let events = try_to_conclude(&mut house, id, Conclusion::NotMet).unwrap();
    let opened = &events[1];
    assert!(
        matches!(
            opened,
            AssessmentEvent::Opened {
                right: Right::Coordinator,
                ..
            }
        ),
        "{opened:?}"
    );
    for event in events {
        happens(&mut house, event);
    }
    let refused = page(&house, Who::Mother, id);
    let next = page(&house, Who::Adviser, refused.follows.unwrap());
    assert_eq!(next.matter.right, Right::Coordinator);
    let told = known(&next, "needs-long-lasting-services");
    assert_eq!(told, Some((Said::YesNo(true), FactSource::Earlier(TODAY))));
}

#[test]
fn a_coordinator_assessment_that_is_open_is_not_opened_twice() {
    let mut house = seven_years_old();
    start(&mut house, Matter::ALL[1]);
    let id = start(&mut house, CHILD_COORDINATOR);
    all_needs(&mut house, id);
    serious(&mut house, id, false);
    let events = try_to_conclude(&mut house, id, Conclusion::NotMet).unwrap();
    assert_eq!(events.len(), 1);
}

#[test]
fn the_conclusion_follows_and_keeps_what_the_law_answered() {
    let mut house = seven_years_old();
    let id = start(&mut house, CHILD_COORDINATOR);
    assert_eq!(
        try_to_conclude(&mut house, id, Conclusion::Met),
        Err(AssessmentRefusal::FactsMissing)
    );
    all_needs(&mut house, id);
    serious(&mut house, id, true);
    assert_eq!(
        try_to_conclude(&mut house, id, Conclusion::NotMet),
        Err(AssessmentRefusal::AgainstTheLaw)
    );
    let events = try_to_conclude(&mut house, id, Conclusion::Met).unwrap();
    for event in events {
        happens(&mut house, event);
    }
    let concluded = house
        .case
        .assessment
        .find(id)
        .unwrap()
        .concluded
        .as_ref()
        .unwrap();
    let law = &concluded.inside().law;
    assert_eq!(law.outcome, "yes");
    assert_eq!(law.rules, ["child-coordinator"]);
    assert_eq!(law.rule_set, house.rules.hash().to_string());
    assert!(law.conditions.iter().all(|(_, state)| state == "met"));
    let read = page(&house, Who::Mother, id);
    assert_eq!(read.concluded.unwrap().by, "Rådgiver Prøve");
    assert!(!read.may_assess);
    assert_eq!(
        try_to_conclude(&mut house, id, Conclusion::Met),
        Err(AssessmentRefusal::NotOpen)
    );
}

#[test]
fn a_family_that_does_not_want_it_ends_the_assessment_whatever_is_missing() {
    let mut house = seven_years_old();
    let id = start(&mut house, CHILD_COORDINATOR);
    assert!(try_to_conclude(&mut house, id, Conclusion::NotWanted).is_ok());
}

#[test]
fn only_the_coordinating_unit_assesses_and_outsiders_see_nothing() {
    let mut house = seven_years_old();
    let id = house.draw();
    let permit = house.permit(Who::Mother);
    let refused = open(&house.case, &permit, id, CHILD_COORDINATOR);
    assert_eq!(refused, Err(AssessmentRefusal::NoGround));
    let id = start(&mut house, CHILD_COORDINATOR);
    assert!(!page(&house, Who::Mother, id).may_assess);
    assert!(house.try_permit(Who::Neighbour).is_none());
    assert_eq!(
        open(
            &house.case,
            &house.permit(Who::Adviser),
            id,
            CHILD_COORDINATOR
        ),
        Err(AssessmentRefusal::AlreadyOpen)
    );
}

#[test]
fn an_answer_that_the_law_does_not_know_is_refused() {
    let mut house = seven_years_old();
    let id = start(&mut house, CHILD_COORDINATOR);
    let wrong = [
        ("no-such-fact", FactAnswer::YesNo(true)),
        ("needs-health-services", FactAnswer::One("maybe".to_owned())),
        ("serious-condition", FactAnswer::YesNo(true)),
    ];
    for (name, given) in wrong {
        let facts = BTreeMap::from([(name.to_owned(), given)]);
        let permit = house.permit(Who::Adviser);
        let refused = answer(&house.case, &permit, house.rules, id, facts);
        assert_eq!(refused, Err(AssessmentRefusal::UnknownFact), "{name}");
    }
}

#[test]
fn of_an_ordered_list_each_fact_is_shown_for_itself() {
    let mut house = seven_years_old();
    let id = start(&mut house, Matter::ALL[1]);
    let facts = [
        ("needs-municipal-health-services", FactAnswer::YesNo(true)),
        ("needs-long-lasting-services", FactAnswer::YesNo(false)),
        ("needs-complex-services", FactAnswer::YesNo(false)),
    ];
    answers(&mut house, id, &facts);
    let page = page(&house, Who::Adviser, id);
    assert!(page.answer.is_no());
    let states: Vec<ConditionState> = page.conditions.iter().map(|one| one.state).collect();
    assert_eq!(states[0], ConditionState::Met);
    assert!(states.contains(&ConditionState::NotMet));
}

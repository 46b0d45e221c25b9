//! One assessment as it is read: what the law answers, why, and what is still open.

use super::asked::{Asked, ask, is_judged};
use super::event::Conclusion;
use super::facts::{FactSource, for_the_law, told_in};
use super::overview::is_undecided;
use super::page::{
    AssessmentPage, ConclusionLine, ConditionLine, ConditionState, FactLine, JudgeLine,
    JudgementLine,
};
use super::state::{Assessment, Judged};
use crate::access::{Permit, Seen, Viewing};
use crate::case::{Case, case_head};
use crate::id::{CaseId, ItemId, PersonId};
use crate::label::{Kind, Labelled};
use crate::need::AreaNeed;
use crate::organisation::Directory;
use crate::person::Person;
use law::{Change, FactId, RuleSet, Said, State};

/// What an assessment is read from.
#[derive(Clone, Copy)]
pub struct AssessmentScene<'a> {
    /// Which case.
    pub id: CaseId,
    /// The case.
    pub case: &'a Case,
    /// The child.
    pub child: &'a Person,
    /// All organisations.
    pub directory: &'a Directory,
    /// The law.
    pub rules: &'a RuleSet,
}

/// One assessment, or nothing where it is not there or there is no ground.
pub fn assessment_page(
    scene: AssessmentScene<'_>,
    item: ItemId,
    permit: &Permit,
) -> Option<Seen<AssessmentPage>> {
    let mut viewing = Viewing::new(permit);
    let head = case_head(&mut viewing, scene.id, scene.child);
    let assessment = scene.case.assessment.find(item)?;
    viewing.show(&assessment.answers)?;
    let concluded = assessment.concluded.as_ref();
    let on = concluded.map_or(permit.at(), |concluded| concluded.inside().at);
    let asked = ask(scene.case, scene.child, scene.rules, assessment, on.date())?;
    let view = AssessmentPage {
        id: item,
        matter: assessment.matter,
        opened: assessment.opened.date(),
        changes: changes(scene, assessment, &asked),
        conditions: conditions(scene, assessment, &asked, &mut viewing),
        facts: facts(scene, assessment, &asked, &mut viewing),
        judgements: judgements(scene, assessment, &asked, &mut viewing),
        concluded: conclusion(scene, assessment, &mut viewing),
        follows: follows(scene.case, assessment),
        may_assess: permit.settles(Kind::Assessment) && assessment.is_open(),
        answer: asked.answer,
        head,
    };
    Some(viewing.finish("assessment", view))
}

/// What would make a no a yes.
fn changes(scene: AssessmentScene<'_>, assessment: &Assessment, asked: &Asked) -> Vec<Change> {
    if !asked.answer.is_no() {
        return Vec::new();
    }
    let facts = for_the_law(scene.rules, &asked.known, assessment);
    let changes = scene.rules.what_would_change(&asked.answer, &facts);
    changes.unwrap_or_default()
}

fn conditions(
    scene: AssessmentScene<'_>,
    assessment: &Assessment,
    asked: &Asked,
    viewing: &mut Viewing<'_>,
) -> Vec<ConditionLine> {
    if asked.is_list {
        return facts_as_conditions(scene, asked, viewing);
    }
    let concluded = assessment.concluded.as_ref();
    let kept = concluded.map(|concluded| &concluded.inside().law.conditions);
    let line = |one: &law::Condition| {
        let facts = asked.facts_of(one.text).iter();
        let lines = facts.map(|fact| fact_line(scene, asked, *fact, viewing));
        let name = scene.rules.text_name(one.text);
        let then = kept.and_then(|kept| kept.iter().find(|(known, _)| known == name));
        ConditionLine {
            text: one.text,
            state: then.map_or_else(|| state(&one.state), |(_, then)| state_then(then)),
            citation: one.citation,
            known: lines.filter(|line| line.said.is_some()).collect(),
        }
    };
    asked.answer.conditions.iter().map(line).collect()
}

/// A list answers by one of its rows, so that each fact it rests on is shown for itself.
fn facts_as_conditions(
    scene: AssessmentScene<'_>,
    asked: &Asked,
    viewing: &mut Viewing<'_>,
) -> Vec<ConditionLine> {
    let Some(row) = asked.answer.conditions.first() else {
        return Vec::new();
    };
    let facts = asked.facts().into_iter();
    let lines = facts.map(|fact| {
        let (name, text) = scene.rules.fact(fact);
        let line = fact_line(scene, asked, fact, viewing);
        let state = match asked.known.get(name).map(|(said, _)| said) {
            Some(Said::YesNo(false)) => ConditionState::NotMet,
            Some(_) => ConditionState::Met,
            None if is_judged(scene.rules, name) => ConditionState::ToBeJudged,
            None => ConditionState::Missing,
        };
        ConditionLine {
            text,
            state,
            citation: row.citation,
            known: line.said.is_some().then_some(line).into_iter().collect(),
        }
    });
    lines.collect()
}

fn state(state: &State) -> ConditionState {
    match state {
        State::Met => ConditionState::Met,
        State::NotMet => ConditionState::NotMet,
        State::Missing => ConditionState::Missing,
        State::ToBeJudged { .. } => ConditionState::ToBeJudged,
    }
}

fn state_then(name: &str) -> ConditionState {
    match name {
        "met" => ConditionState::Met,
        "not-met" => ConditionState::NotMet,
        "to-be-judged" => ConditionState::ToBeJudged,
        _ => ConditionState::Missing,
    }
}

/// What can be answered: first what the law says is missing, in its order, then what its conditions
/// ask for.
fn facts(
    scene: AssessmentScene<'_>,
    assessment: &Assessment,
    asked: &Asked,
    viewing: &mut Viewing<'_>,
) -> Vec<FactLine> {
    let mut ids: Vec<FactId> = match &asked.answer.outcome {
        law::Outcome::Missing { facts } => facts.clone(),
        _ => Vec::new(),
    };
    ids.extend(asked.facts());
    let mut lines: Vec<FactLine> = Vec::with_capacity(ids.len());
    for fact in ids {
        let name = scene.rules.fact(fact).0;
        if !is_judged(scene.rules, name) && lines.iter().all(|line| line.name != name) {
            lines.push(fact_line(scene, asked, fact, viewing));
        }
    }
    // an answer that no condition asks for any longer can still be taken back
    for name in assessment.answers.inside().1.keys() {
        let open = lines.iter().all(|line| &line.name != name);
        if let Some((said, source)) = asked.known.get(name).filter(|_| open) {
            lines.push(FactLine {
                name: name.clone(),
                said: Some(said.clone()),
                source: Some(*source),
                missing: false,
            });
        }
    }
    lines
}

fn fact_line(
    scene: AssessmentScene<'_>,
    asked: &Asked,
    fact: FactId,
    viewing: &mut Viewing<'_>,
) -> FactLine {
    let name = scene.rules.fact(fact).0;
    let known = asked.known.get(name);
    let known = known.filter(|(_, source)| may_see(scene, (name, *source), viewing));
    let missing = match &asked.answer.outcome {
        law::Outcome::Missing { facts } => facts.contains(&fact),
        _ => false,
    };
    FactLine {
        name: name.to_owned(),
        said: known.map(|(said, _)| said.clone()),
        source: known.map(|(_, source)| *source),
        missing,
    }
}

/// Whether the reader has a ground for where a fact comes from.
fn may_see(
    scene: AssessmentScene<'_>,
    (name, source): (&str, FactSource),
    viewing: &mut Viewing<'_>,
) -> bool {
    match source {
        FactSource::Child => {
            let birth = scene.child.birth.as_ref();
            birth.is_none_or(|birth| viewing.show(birth).is_some())
        }
        FactSource::Mapping(_) => {
            let newest = scene.case.need.newest();
            newest.is_some_and(|newest| {
                let told = |need: &&Labelled<AreaNeed>| Some(need.inside().area) == told_in(name);
                let mut needs = newest.needs.iter().filter(told);
                needs.any(|need| viewing.show_item(newest.id, need).is_some())
            })
        }
        FactSource::Wish(_) => {
            let wishes = &scene.case.coordinator.wishes;
            wishes.iter().all(|(_, wish)| viewing.show(wish).is_some())
        }
        FactSource::Earlier(_) | FactSource::Answered => true,
    }
}

fn judgements(
    scene: AssessmentScene<'_>,
    assessment: &Assessment,
    asked: &Asked,
    viewing: &mut Viewing<'_>,
) -> Vec<JudgeLine> {
    let open = asked.to_be_judged(scene.rules, assessment);
    let open = open.iter().map(|fact| scene.rules.fact(*fact).0.to_owned());
    let mut lines: Vec<JudgeLine> = open
        .map(|fact| judge_line(scene.rules, fact, None))
        .collect();
    for labelled in &assessment.judgements {
        if let Some(judged) = viewing.show(labelled) {
            let made = made(scene.directory, judged);
            let fact = judged.judgement.fact.clone();
            lines.push(judge_line(scene.rules, fact, Some(made)));
        }
    }
    lines
}

fn judge_line(rules: &RuleSet, fact: String, made: Option<JudgementLine>) -> JudgeLine {
    let judged = rules.judged(&fact);
    let factors = match judged {
        Ok(Some((_, factors))) => factors.to_vec(),
        _ => Vec::new(),
    };
    JudgeLine {
        fact,
        factors,
        made,
    }
}

fn made(directory: &Directory, judged: &Judged) -> JudgementLine {
    let judgement = &judged.judgement;
    JudgementLine {
        on: judged.at.date(),
        by: name(directory, judged.by),
        found: judgement.found,
        reasons: judgement.reasons.or_empty().to_owned(),
        looked_at: judgement.factors.clone(),
    }
}

fn conclusion(
    scene: AssessmentScene<'_>,
    assessment: &Assessment,
    viewing: &mut Viewing<'_>,
) -> Option<ConclusionLine> {
    let concluded = viewing.show(assessment.concluded.as_ref()?)?;
    let decision = scene.case.decision.of(assessment.id);
    Some(ConclusionLine {
        at: concluded.at,
        by: name(scene.directory, concluded.by),
        conclusion: concluded.conclusion,
        reasons: concluded.reasons.or_empty().to_owned(),
        rule_set: concluded.law.rule_set.clone(),
        facts: concluded.law.facts.clone(),
        undecided: is_undecided(scene.case, assessment),
        decision: decision.map(|sent| sent.id),
    })
}

/// The assessment of coordinator that came with or after a refusal of child coordinator.
fn follows(case: &Case, assessment: &Assessment) -> Option<ItemId> {
    use super::event::Right;
    let concluded = assessment.concluded.as_ref()?.inside();
    let refused = assessment.matter.right == Right::ChildCoordinator
        && concluded.conclusion == Conclusion::NotMet;
    let newest = case.assessment.newest(Right::Coordinator);
    newest.filter(|_| refused).map(|newest| newest.id)
}

fn name(directory: &Directory, person: Option<PersonId>) -> String {
    let employee = person.and_then(|person| directory.employee(person));
    employee.map_or_else(String::new, |known| known.name.or_empty().to_owned())
}

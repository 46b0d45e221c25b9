//! Assessing a right: open, answer, judge, conclude. A named person concludes; the law is asked on
//! the newest state, and its answer is kept beside the conclusion.

use super::asked::{Asked, ask};
use super::event::{AssessmentEvent, Conclusion, FactAnswer, Judgement, Matter, Right};
use super::facts::said;
use super::state::Assessment;
use crate::access::Permit;
use crate::case::Case;
use crate::id::ItemId;
use crate::label::Kind;
use crate::person::Person;
use crate::told::Told;
use law::{Outcome, RuleSet};
use std::collections::BTreeMap;

/// Why it was not done.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum AssessmentRefusal {
    /// This right is being assessed already.
    #[error("an assessment of this is open already")]
    AlreadyOpen,
    /// It is concluded.
    #[error("the assessment is concluded")]
    NotOpen,
    /// The law knows no such fact, or not this answer to it.
    #[error("no such fact or answer")]
    UnknownFact,
    /// No reasons were given.
    #[error("reasons are missing")]
    NoReasons,
    /// Facts are missing that the law needs for an answer.
    #[error("facts are missing")]
    FactsMissing,
    /// Something that the law leaves to a person is not judged.
    #[error("a judgement is missing")]
    ToBeJudged,
    /// The conclusion says the opposite of what follows from facts and judgements.
    #[error("the conclusion does not follow from facts and judgements")]
    AgainstTheLaw,
    /// The permit does not open this.
    #[error("no ground")]
    NoGround,
}

/// Opens an assessment.
///
/// # Errors
/// When the matter is being assessed already, or the viewer is not the coordinating unit.
pub fn open(
    case: &Case,
    permit: &Permit,
    id: ItemId,
    matter: Matter,
) -> Result<AssessmentEvent, AssessmentRefusal> {
    may_assess(permit)?;
    let newest = case.assessment.newest_of(matter);
    if newest.is_some_and(Assessment::is_open) {
        return Err(AssessmentRefusal::AlreadyOpen);
    }
    Ok(opened(id, matter))
}

/// Answers facts.
///
/// # Errors
/// When it is concluded, or the law knows no such fact or answer, or the fact is for judgement.
pub fn answer(
    case: &Case,
    permit: &Permit,
    rules: &RuleSet,
    id: ItemId,
    facts: BTreeMap<String, FactAnswer>,
) -> Result<AssessmentEvent, AssessmentRefusal> {
    find_open(case, permit, id)?;
    let mut tried = rules.facts();
    for (name, answer) in &facts {
        let judged = rules.judged(name);
        let judged = judged.map_err(|_| AssessmentRefusal::UnknownFact)?;
        let fits = said(answer).is_none_or(|said| tried.say(name, &said).is_ok());
        if judged.is_some() || !fits {
            return Err(AssessmentRefusal::UnknownFact);
        }
    }
    Ok(AssessmentEvent::Answered { id, facts })
}

/// Judges what the law leaves to a person. The factors are those that the person looked at; they
/// are a checklist and decide nothing.
///
/// # Errors
/// When it is concluded, no reasons are given, or the law does not leave this to a person.
pub fn judge(
    case: &Case,
    permit: &Permit,
    rules: &RuleSet,
    id: ItemId,
    judgement: Judgement,
) -> Result<AssessmentEvent, AssessmentRefusal> {
    find_open(case, permit, id)?;
    let Ok(Some((_, factors))) = rules.judged(&judgement.fact) else {
        return Err(AssessmentRefusal::UnknownFact);
    };
    let known = |name: &String| factors.iter().any(|factor| rules.factor(*factor).0 == name);
    if !judgement.factors.iter().all(known) {
        return Err(AssessmentRefusal::UnknownFact);
    }
    if is_empty(&judgement.reasons) {
        return Err(AssessmentRefusal::NoReasons);
    }
    Ok(AssessmentEvent::Judged { id, judgement })
}

/// What concludes an assessment.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Conclude {
    /// Which assessment.
    pub id: ItemId,
    /// What the person concludes.
    pub conclusion: Conclusion,
    /// Why, in words that the family can read.
    pub reasons: Told,
    /// The id of an assessment of coordinator, which a refusal of child coordinator opens.
    pub next: ItemId,
}

/// Concludes an assessment. A refusal of child coordinator opens the assessment of coordinator in
/// the same breath, unless that is open already.
///
/// # Errors
/// When it is concluded already, no reasons are given, facts or judgements are missing, or the
/// conclusion says the opposite of what follows from them.
pub fn conclude(
    case: &Case,
    child: &Person,
    permit: &Permit,
    rules: &RuleSet,
    by: Conclude,
) -> Result<Vec<AssessmentEvent>, AssessmentRefusal> {
    let assessment = find_open(case, permit, by.id)?;
    if is_empty(&by.reasons) {
        return Err(AssessmentRefusal::NoReasons);
    }
    let asked = ask(case, child, rules, assessment, permit.at().date());
    let asked = asked.ok_or(AssessmentRefusal::FactsMissing)?;
    if by.conclusion != Conclusion::NotWanted {
        follows(rules, &asked, assessment, by.conclusion)?;
    }
    let concluded = AssessmentEvent::Concluded {
        id: by.id,
        conclusion: by.conclusion,
        reasons: by.reasons,
        law: asked.to_keep(rules),
    };
    let mut events = vec![concluded];
    let refused =
        assessment.matter.right == Right::ChildCoordinator && by.conclusion == Conclusion::NotMet;
    let coordinator = Matter {
        right: Right::Coordinator,
        act: None,
    };
    let newest = case.assessment.newest_of(coordinator);
    if refused && !newest.is_some_and(Assessment::is_open) {
        events.push(opened(by.next, coordinator));
    }
    Ok(events)
}

/// Whether a conclusion can stand beside the law's answer. Where the law leaves the whole matter to
/// a person, both can.
fn follows(
    rules: &RuleSet,
    asked: &Asked,
    assessment: &Assessment,
    conclusion: Conclusion,
) -> Result<(), AssessmentRefusal> {
    match (&asked.answer.outcome, conclusion) {
        (Outcome::Missing { .. }, _) => Err(AssessmentRefusal::FactsMissing),
        (Outcome::Judgement { .. }, _) => {
            if asked.to_be_judged(rules, assessment).is_empty() {
                Ok(())
            } else {
                Err(AssessmentRefusal::ToBeJudged)
            }
        }
        (Outcome::Yes, Conclusion::Met) | (Outcome::No, Conclusion::NotMet) => Ok(()),
        _ => Err(AssessmentRefusal::AgainstTheLaw),
    }
}

fn opened(id: ItemId, matter: Matter) -> AssessmentEvent {
    AssessmentEvent::Opened {
        id,
        right: matter.right,
        act: matter.act,
    }
}

fn may_assess(permit: &Permit) -> Result<(), AssessmentRefusal> {
    if permit.settles(Kind::Assessment) {
        Ok(())
    } else {
        Err(AssessmentRefusal::NoGround)
    }
}

fn find_open<'c>(
    case: &'c Case,
    permit: &Permit,
    id: ItemId,
) -> Result<&'c Assessment, AssessmentRefusal> {
    may_assess(permit)?;
    let found = case
        .assessment
        .find(id)
        .ok_or(AssessmentRefusal::NoGround)?;
    if found.is_open() {
        Ok(found)
    } else {
        Err(AssessmentRefusal::NotOpen)
    }
}

fn is_empty(text: &Told) -> bool {
    text.or_empty().trim().is_empty()
}

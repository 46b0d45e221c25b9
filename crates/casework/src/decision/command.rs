//! Deciding in writing, recording that a letter was opened, and writing down why there is no plan.

use super::event::{ComplaintRoute, Decision, DecisionEvent, NoPlanReason, Outcome};
use crate::access::Permit;
use crate::assessment::{Conclusion, Matter};
use crate::case::Case;
use crate::id::ItemId;
use crate::label::Kind;
use crate::moment::Date;
use crate::told::Told;
use law::{Answer, RuleSet};

/// Why it was not done.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum DecisionRefusal {
    /// The assessment is not concluded, or it was concluded that the family does not want it.
    #[error("there is no conclusion to decide on")]
    NotConcluded,
    /// A decision on this assessment was sent already.
    #[error("it was decided already")]
    Decided,
    /// No reasons were given.
    #[error("reasons are missing")]
    NoReasons,
    /// The law does not say how one complains, and no letter goes out without that.
    #[error("the law gives no complaint route")]
    NoRoute,
    /// The letter was opened by this person before.
    #[error("opened before")]
    OpenedBefore,
    /// There is a plan, so that no reason for having none can be given.
    #[error("there is a plan")]
    HasPlan,
    /// The permit does not open this.
    #[error("no ground")]
    NoGround,
}

/// Decides in writing what an assessment concluded.
///
/// # Errors
/// When nothing is concluded, it was decided before, no reasons are given, the law gives no
/// complaint route, or the viewer is not the coordinating unit.
pub fn decide(
    case: &Case,
    permit: &Permit,
    rules: &RuleSet,
    id: ItemId,
    assessment: ItemId,
    reasons: Told,
) -> Result<DecisionEvent, DecisionRefusal> {
    may_decide(permit)?;
    let found = case.assessment.find(assessment);
    let found = found.ok_or(DecisionRefusal::NoGround)?;
    let concluded = found.concluded.as_ref();
    let concluded = concluded.ok_or(DecisionRefusal::NotConcluded)?.inside();
    let outcome = match concluded.conclusion {
        Conclusion::Met => Outcome::Granted,
        Conclusion::NotMet => Outcome::Refused,
        Conclusion::NotWanted => return Err(DecisionRefusal::NotConcluded),
    };
    if case.decision.of(assessment).is_some() {
        return Err(DecisionRefusal::Decided);
    }
    if reasons.or_empty().trim().is_empty() {
        return Err(DecisionRefusal::NoReasons);
    }
    let today = permit.at().date();
    let decision = Decision {
        assessment,
        right: found.matter.right,
        act: found.matter.act,
        outcome,
        individual_decision: is_individual_decision(rules, found.matter, today),
        reasons,
        rules: concluded.law.rules.clone(),
        complaint: complaint_route(rules, found.matter, today).ok_or(DecisionRefusal::NoRoute)?,
    };
    Ok(DecisionEvent::Decided { id, decision })
}

/// Records that somebody of the family opened a letter. Once for each person.
///
/// # Errors
/// `OpenedBefore` the second time, `NoGround` for somebody who may not read it or is not of the
/// family.
pub fn opened(case: &Case, permit: &Permit, id: ItemId) -> Result<DecisionEvent, DecisionRefusal> {
    let sent = case.decision.find(id).ok_or(DecisionRefusal::NoGround)?;
    let may_read = permit.ground(sent.decision.label()).is_some();
    if !permit.is_family() || !may_read {
        return Err(DecisionRefusal::NoGround);
    }
    let by = permit.viewer().person;
    if sent.opened_by(by).is_some() {
        return Err(DecisionRefusal::OpenedBefore);
    }
    Ok(DecisionEvent::Opened { id, by })
}

/// Writes down why there is no plan. The newest reason holds.
///
/// # Errors
/// When there is a plan, or the viewer does not coordinate.
pub fn no_plan(
    case: &Case,
    permit: &Permit,
    id: ItemId,
    reason: NoPlanReason,
    explanation: Told,
) -> Result<DecisionEvent, DecisionRefusal> {
    may_decide(permit)?;
    if case.plan.current.is_some() {
        return Err(DecisionRefusal::HasPlan);
    }
    Ok(DecisionEvent::NoPlan {
        id,
        reason,
        explanation,
    })
}

/// Whether the law calls such a decision an individual decision. It is called so only on a plain
/// yes.
fn is_individual_decision(rules: &RuleSet, matter: Matter, on: Date) -> bool {
    about(rules, "individual-decision", matter, on).is_some_and(|answer| answer.is_yes())
}

/// How one complains over a decision that is sent on a date. `None` where the law leaves it to a person.
pub fn complaint_route(rules: &RuleSet, matter: Matter, on: Date) -> Option<ComplaintRoute> {
    let answer = about(rules, "complaint", matter, on)?;
    let route = rules.route(answer.complaint?);
    let deadline = rules.deadline(&route.deadline, on).ok()?;
    Some(ComplaintRoute {
        route: route.name.clone(),
        authority: rules.role(route.to).0.to_owned(),
        deadline: deadline.date,
    })
}

/// What the law says of a decision about a matter.
fn about(rules: &RuleSet, question: &str, matter: Matter, on: Date) -> Option<Answer> {
    let mut facts = rules.facts();
    facts.one("decision-kind", matter.decision_kind()).ok()?;
    Some(rules.ask(on, rules.question(question).ok()?, &facts))
}

fn may_decide(permit: &Permit) -> Result<(), DecisionRefusal> {
    if permit.settles(Kind::Decision) {
        Ok(())
    } else {
        Err(DecisionRefusal::NoGround)
    }
}

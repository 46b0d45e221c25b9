//! What has been assessed and decided in a case, on one page.

use super::event::{Conclusion, Matter};
use super::state::Assessment;
use crate::access::{Permit, Seen, Viewing};
use crate::case::{Case, CaseHead, case_head};
use crate::decision::{NoPlanReason, Outcome, Sent};
use crate::id::{CaseId, ItemId};
use crate::label::Kind;
use crate::moment::Date;
use crate::person::Person;

/// Where the assessment of one matter stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Standing {
    /// It is not assessed.
    NotAssessed,
    /// It is being assessed.
    Open {
        /// Which assessment.
        id: ItemId,
        /// Since when.
        since: Date,
    },
    /// It is concluded.
    Concluded {
        /// Which assessment.
        id: ItemId,
        /// When.
        on: Date,
        /// What was concluded.
        conclusion: Conclusion,
        /// Whether a decision in writing is still to be made.
        undecided: bool,
    },
}

/// One matter.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct MatterLine {
    /// What it is about.
    pub matter: Matter,
    /// Where it stands.
    pub standing: Standing,
}

/// One decision.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct DecisionLine {
    /// Which decision.
    pub id: ItemId,
    /// What it is about.
    pub matter: Matter,
    /// What was decided.
    pub outcome: Outcome,
    /// When it was sent.
    pub sent: Date,
    /// When somebody of the family first opened it.
    pub opened: Option<Date>,
    /// When it was last announced again.
    pub announced_again: Option<Date>,
}

/// Why there is no plan.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NoPlanLine {
    /// When it was written down.
    pub on: Date,
    /// The reason.
    pub reason: NoPlanReason,
    /// More about it.
    pub explanation: String,
}

/// Assessments and decisions of one case.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AssessmentsPage {
    /// Whose.
    pub head: CaseHead,
    /// Each matter; for those who do not assess, the ones that were opened.
    pub matters: Vec<MatterLine>,
    /// Decisions, newest first.
    pub decisions: Vec<DecisionLine>,
    /// Why there is no plan, where that was written down.
    pub no_plan: Option<NoPlanLine>,
    /// Whether a plan is active, so that no reason is asked for.
    pub has_plan: bool,
    /// Whether the needs are mapped.
    pub mapped: bool,
    /// Whether the reader assesses.
    pub may_assess: bool,
}

/// The page with all assessments and decisions.
pub fn assessments_page(
    case: &Case,
    id: CaseId,
    child: &Person,
    permit: &Permit,
) -> Seen<AssessmentsPage> {
    let mut viewing = Viewing::new(permit);
    let head = case_head(&mut viewing, id, child);
    let may_assess = permit.settles(Kind::Assessment);
    let lines = Matter::ALL.into_iter().map(|matter| MatterLine {
        matter,
        standing: standing(case, matter, &mut viewing),
    });
    let lines = lines.filter(|line| may_assess || line.standing != Standing::NotAssessed);
    let matters = lines.collect();
    let decisions = case.decision.all.iter().rev();
    let decisions = decisions.filter_map(|sent| decision_line(sent, &mut viewing));
    let view = AssessmentsPage {
        matters,
        decisions: decisions.collect(),
        no_plan: no_plan(case, &mut viewing),
        has_plan: case.plan.current.is_some(),
        mapped: case.need.newest().is_some(),
        may_assess,
        head,
    };
    viewing.finish("assessment", view)
}

fn standing(case: &Case, matter: Matter, viewing: &mut Viewing<'_>) -> Standing {
    let Some(assessment) = case.assessment.newest_of(matter) else {
        return Standing::NotAssessed;
    };
    if viewing.show(&assessment.answers).is_none() {
        return Standing::NotAssessed;
    }
    let concluded = assessment.concluded.as_ref();
    match concluded.and_then(|concluded| viewing.show(concluded)) {
        Some(concluded) => Standing::Concluded {
            id: assessment.id,
            on: concluded.at.date(),
            conclusion: concluded.conclusion,
            undecided: is_undecided(case, assessment),
        },
        None => Standing::Open {
            id: assessment.id,
            since: assessment.opened.date(),
        },
    }
}

/// Whether a decision in writing is to be made: concluded one way or the other, and none sent.
pub(crate) fn is_undecided(case: &Case, assessment: &Assessment) -> bool {
    let concluded = assessment.concluded.as_ref();
    let conclusion = concluded.map(|concluded| concluded.inside().conclusion);
    matches!(conclusion, Some(Conclusion::Met | Conclusion::NotMet))
        && case.decision.of(assessment.id).is_none()
}

fn decision_line(sent: &Sent, viewing: &mut Viewing<'_>) -> Option<DecisionLine> {
    let decision = viewing.show(&sent.decision)?;
    Some(DecisionLine {
        id: sent.id,
        matter: decision.matter(),
        outcome: decision.outcome,
        sent: sent.at.date(),
        opened: sent.opened.first().map(|(at, _)| at.date()),
        announced_again: sent.announced_again.last().map(|at| at.date()),
    })
}

fn no_plan(case: &Case, viewing: &mut Viewing<'_>) -> Option<NoPlanLine> {
    let (at, written) = case.decision.no_plan.as_ref()?;
    let (reason, explanation) = viewing.show(written)?;
    Some(NoPlanLine {
        on: at.date(),
        reason: *reason,
        explanation: explanation.or_empty().to_owned(),
    })
}

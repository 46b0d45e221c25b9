//! What the page of one assessment shows.

use super::event::{Conclusion, Matter};
use super::facts::FactSource;
use crate::case::CaseHead;
use crate::id::ItemId;
use crate::moment::{Date, Moment};
use law::{Answer, Change, CitationId, FactorId, Said, TextId};

/// What is known of a condition.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ConditionState {
    /// It holds.
    Met,
    /// It does not hold.
    NotMet,
    /// A fact is missing.
    Missing,
    /// A person must judge it.
    ToBeJudged,
}

/// One condition of the rule.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ConditionLine {
    /// What it says.
    pub text: TextId,
    /// What is known of it; of a concluded assessment, what was known then.
    pub state: ConditionState,
    /// Where it stands in the law.
    pub citation: CitationId,
    /// What is known for it.
    pub known: Vec<FactLine>,
}

/// A fact.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FactLine {
    /// Its name in the vocabulary.
    pub name: String,
    /// What is known; `None` where nothing is.
    pub said: Option<Said>,
    /// Where it comes from.
    pub source: Option<FactSource>,
    /// Whether the law lacks it for an answer.
    pub missing: bool,
}

impl FactLine {
    /// Whether it is what the family has said it wishes, which is told and changed elsewhere.
    pub fn is_wish(&self) -> bool {
        matches!(self.source, Some(FactSource::Wish(_)))
    }
}

/// Something that the law leaves to a person.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct JudgeLine {
    /// The fact, by its name in the vocabulary.
    pub fact: String,
    /// What the person weighs: a checklist, never a score.
    pub factors: Vec<FactorId>,
    /// The judgement, where it is made.
    pub made: Option<JudgementLine>,
}

/// A judgement.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct JudgementLine {
    /// When.
    pub on: Date,
    /// By whom.
    pub by: String,
    /// What was found.
    pub found: bool,
    /// Why.
    pub reasons: String,
    /// The factors that the person looked at, by name.
    pub looked_at: Vec<String>,
}

/// How an assessment ended.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ConclusionLine {
    /// When.
    pub at: Moment,
    /// By whom.
    pub by: String,
    /// What was concluded.
    pub conclusion: Conclusion,
    /// Why.
    pub reasons: String,
    /// The fingerprint of the rules that were asked.
    pub rule_set: String,
    /// The fingerprint of the facts.
    pub facts: String,
    /// Whether a decision in writing is still to be made.
    pub undecided: bool,
    /// The decision, where it is made.
    pub decision: Option<ItemId>,
}

/// One assessment.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AssessmentPage {
    /// Whose.
    pub head: CaseHead,
    /// Which assessment.
    pub id: ItemId,
    /// What it is about.
    pub matter: Matter,
    /// When it was opened.
    pub opened: Date,
    /// What the law answers.
    pub answer: Answer,
    /// What would have to be otherwise for a no to be a yes; empty where no few facts would do it.
    pub changes: Vec<Change>,
    /// The conditions of the rule.
    pub conditions: Vec<ConditionLine>,
    /// What can be answered: what is missing first, the most useful of it first.
    pub facts: Vec<FactLine>,
    /// What a person judges.
    pub judgements: Vec<JudgeLine>,
    /// How it ended, where it has.
    pub concluded: Option<ConclusionLine>,
    /// The assessment of coordinator that follows a refusal of child coordinator.
    pub follows: Option<ItemId>,
    /// Whether the reader assesses.
    pub may_assess: bool,
}

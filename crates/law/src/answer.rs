//! What the law answers.

use crate::facts::{FactsHash, Value};
use crate::hash::RuleSetHash;
use crate::id::{CitationId, FactId, FactorId, QuestionId, RoleId, RouteId, RuleId, TextId};
use jiff::civil::Date;
use std::sync::Arc;

/// One of the four ways in which the law answers.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Outcome {
    /// Yes; for a question that asks for a value, the value is known.
    Yes,
    /// No.
    No,
    /// A person must judge.
    Judgement {
        /// Who judges.
        who: RoleId,
        /// What the person weighs; none decides alone, and they are never added up.
        factors: Arc<[FactorId]>,
    },
    /// Facts are missing.
    Missing {
        /// Which, the most useful first.
        facts: Vec<FactId>,
    },
}

/// What is known of one condition.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum State {
    /// It holds.
    Met,
    /// It does not hold.
    NotMet,
    /// A fact is lacking.
    Missing,
    /// A person must judge it.
    ToBeJudged {
        /// What the person weighs.
        factors: Arc<[FactorId]>,
    },
}

/// A condition of the rule that answered.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Condition {
    /// What it says; its name is stable between rule sets.
    pub text: TextId,
    /// What is known of it.
    pub state: State,
    /// Where it stands.
    pub citation: CitationId,
}

/// Why the answer is what it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Reason {
    /// The words.
    pub text: TextId,
    /// Where it stands; `None` when no rule was in force.
    pub citation: Option<CitationId>,
}

/// Which rule answered, as it read from a date.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct AnsweredBy {
    /// The rule.
    pub rule: RuleId,
    /// The first day on which it read so.
    pub since: Date,
}

/// Enough to ask again and compare: the rules and the facts that were used.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Receipt {
    /// The rules.
    pub rules: RuleSetHash,
    /// The facts.
    pub facts: FactsHash,
}

/// An answer, with its reasons. It holds ids; texts come from the rule set.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Answer {
    /// The question.
    pub question: QuestionId,
    /// The date on which the law was asked.
    pub on: Date,
    /// Yes, no, a person must judge, or facts are missing.
    pub outcome: Outcome,
    /// The value, for a question that asks for one: who consents, who leads.
    pub value: Option<Value>,
    /// The conditions; of an ordered list, the row that answered or stands open.
    pub conditions: Vec<Condition>,
    /// The reasons, the most important first.
    pub because: Vec<Reason>,
    /// Where one can complain over a decision that rests on this answer.
    pub complaint: Option<RouteId>,
    /// A no warns and does not stop.
    pub warning: bool,
    /// The rule that answered; `None` when no rule was in force.
    pub by: Option<AnsweredBy>,
    /// What it rests on.
    pub receipt: Receipt,
}

impl Answer {
    /// Whether the answer is yes.
    pub fn is_yes(&self) -> bool {
        self.outcome == Outcome::Yes
    }

    /// Whether the answer is a plain no. Missing facts and judgement are not a no.
    pub fn is_no(&self) -> bool {
        self.outcome == Outcome::No
    }
}

//! Conditions over facts, and what is known of them: yes, no, to be judged, or missing.

mod parse;
mod written;

pub use parse::ExpressionError;
pub(crate) use parse::parse;

use crate::facts::{Known, Value};
use crate::id::{FactId, WordId};

/// How a number is compared.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Comparison {
    Under,
    AtMost,
    Over,
    AtLeast,
    Equal,
}

/// A condition over facts.
#[derive(Clone, PartialEq, Debug)]
pub(crate) enum Expression {
    Always,
    Holds(FactId),
    Is(FactId, WordId),
    Number(FactId, Comparison, i64),
    All(Vec<Expression>),
    Any(Vec<Expression>),
    Not(Box<Expression>),
}

/// What is known of a condition. Unknown is never no.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Truth {
    Yes,
    No,
    /// Only a person's judgement is lacking.
    Judge,
    /// A fact is lacking.
    Missing,
}

impl Truth {
    /// Whether nothing more needs to be known.
    pub(crate) fn is_settled(self) -> bool {
        matches!(self, Self::Yes | Self::No)
    }

    fn not(self) -> Self {
        match self {
            Self::Yes => Self::No,
            Self::No => Self::Yes,
            open => open,
        }
    }

    /// Both, where `decisive` settles the matter alone: no for all, yes for any.
    fn join(self, other: Self, decisive: Self) -> Self {
        match (self, other) {
            (one, two) if one == decisive || two == decisive => decisive,
            (Self::Missing, _) | (_, Self::Missing) => Self::Missing,
            (Self::Judge, _) | (_, Self::Judge) => Self::Judge,
            _ => decisive.not(),
        }
    }
}

impl Expression {
    /// What is known of the condition.
    pub(crate) fn truth(&self, known: &Known<'_>) -> Truth {
        match self {
            Self::Always => Truth::Yes,
            Self::Holds(fact) => known.truth(*fact, |value| value == Value::YesNo(true)),
            Self::Is(fact, word) => known.truth(*fact, |value| value == Value::One(*word)),
            Self::Number(fact, comparison, bound) => {
                known.truth(*fact, |value| compare(value, *comparison, *bound))
            }
            Self::All(parts) => Self::joined(parts, known, Truth::No),
            Self::Any(parts) => Self::joined(parts, known, Truth::Yes),
            Self::Not(part) => part.truth(known).not(),
        }
    }

    fn joined(parts: &[Self], known: &Known<'_>, decisive: Truth) -> Truth {
        let mut all = decisive.not();
        for part in parts {
            all = all.join(part.truth(known), decisive);
            if all == decisive {
                break;
            }
        }
        all
    }

    /// Hands over each fact that keeps the condition open.
    pub(crate) fn open_facts(&self, known: &Known<'_>, found: &mut impl FnMut(FactId)) {
        if self.truth(known).is_settled() {
            return;
        }
        match self {
            Self::Always => {}
            Self::Holds(fact) | Self::Is(fact, _) | Self::Number(fact, _, _) => found(*fact),
            Self::All(parts) | Self::Any(parts) => {
                for part in parts {
                    part.open_facts(known, found);
                }
            }
            Self::Not(part) => part.open_facts(known, found),
        }
    }

    /// Hands over each place where a fact is asked for.
    pub(crate) fn leaves(&self, found: &mut impl FnMut(&Self)) {
        match self {
            Self::Always => {}
            Self::Holds(_) | Self::Is(_, _) | Self::Number(_, _, _) => found(self),
            Self::All(parts) | Self::Any(parts) => {
                parts.iter().for_each(|part| part.leaves(found));
            }
            Self::Not(part) => part.leaves(found),
        }
    }

    /// The fact that a leaf asks for.
    pub(crate) fn fact(&self) -> Option<FactId> {
        match self {
            Self::Holds(fact) | Self::Is(fact, _) | Self::Number(fact, _, _) => Some(*fact),
            Self::Always | Self::All(_) | Self::Any(_) | Self::Not(_) => None,
        }
    }
}

fn compare(value: Value, comparison: Comparison, bound: i64) -> bool {
    let Value::Number(number) = value else {
        return false;
    };
    match comparison {
        Comparison::Under => number < bound,
        Comparison::AtMost => number <= bound,
        Comparison::Over => number > bound,
        Comparison::AtLeast => number >= bound,
        Comparison::Equal => number == bound,
    }
}

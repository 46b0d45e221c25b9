//! Rules as the program asks them: compiled conditions, ids instead of texts.

use crate::expression::{Expression, Truth};
use crate::facts::{Known, Value};
use crate::id::{CitationId, FactId, FactorId, QuestionId, RoleId, RouteId, TextId};
use jiff::civil::Date;
use std::sync::Arc;

/// A rule with everything that was or is in force of it.
#[derive(Clone)]
pub(crate) struct Rule {
    pub(crate) name: String,
    pub(crate) question: QuestionId,
    pub(crate) precedence: i32,
    pub(crate) off: bool,
    pub(crate) warning: bool,
    pub(crate) binds: RoleId,
    pub(crate) right_of: Option<RoleId>,
    pub(crate) citation: CitationId,
    pub(crate) also: Vec<CitationId>,
    /// In the order of time, without overlap.
    pub(crate) versions: Vec<Version>,
}

/// A rule as it reads in one period.
#[derive(Clone)]
pub(crate) struct Version {
    pub(crate) from: Date,
    /// The last day.
    pub(crate) to: Option<Date>,
    pub(crate) applies: Expression,
    pub(crate) body: Body,
    pub(crate) complaint: Option<RouteId>,
    /// Other paragraphs in which it stands, each when its condition holds.
    pub(crate) places: Vec<(Expression, CitationId)>,
    /// Where the dates come from, as the file says it.
    pub(crate) source: Arc<str>,
    /// Values that stand for all that a fact of the rule can have.
    pub(crate) possible: Vec<(FactId, Vec<Value>)>,
}

/// How a rule answers.
#[derive(Clone)]
pub(crate) enum Body {
    /// Yes when all hold.
    All {
        conditions: Vec<Test>,
        yes: TextId,
        no: TextId,
    },
    /// The first that holds answers.
    First(Vec<Choice>),
}

/// A condition.
#[derive(Clone)]
pub(crate) struct Test {
    pub(crate) text: TextId,
    pub(crate) citation: CitationId,
    pub(crate) when: Expression,
    /// Every fact that it rests on, those from which another follows included.
    pub(crate) rests_on: Box<[FactId]>,
}

/// A row of an ordered list.
#[derive(Clone)]
pub(crate) struct Choice {
    pub(crate) test: Test,
    pub(crate) says: Says,
    pub(crate) complaint: Option<RouteId>,
}

/// What a row answers.
#[derive(Clone, PartialEq)]
pub(crate) enum Says {
    Yes(Option<Value>),
    No,
    Judgement {
        who: RoleId,
        factors: Arc<[FactorId]>,
    },
}

impl Says {
    /// Whether it leaves nothing to a person.
    pub(crate) fn is_settled(&self) -> bool {
        matches!(self, Self::Yes(_) | Self::No)
    }
}

impl Version {
    pub(crate) fn holds_on(&self, date: Date) -> bool {
        self.from <= date && self.to.is_none_or(|last| date <= last)
    }

    /// Values that stand for all that a fact can have; none for a fact that is not asked.
    pub(crate) fn possible(&self, fact: FactId) -> &[Value] {
        let mut possible = self.possible.iter();
        let found = possible.find(|(asked, _)| *asked == fact);
        found.map_or(&[], |(_, values)| values)
    }

    /// Where it stands for what is known: the first place that fits, or else its own paragraph.
    pub(crate) fn place(&self, own: CitationId, known: &Known<'_>) -> CitationId {
        let mut places = self.places.iter();
        let found = places.find(|(when, _)| when.truth(known) == Truth::Yes);
        found.map_or(own, |(_, place)| *place)
    }

    /// Every condition of the version, the one about where it applies included.
    pub(crate) fn expressions(&self) -> impl Iterator<Item = &Expression> {
        let tests: Vec<&Test> = match &self.body {
            Body::All { conditions, .. } => conditions.iter().collect(),
            Body::First(choices) => choices.iter().map(|choice| &choice.test).collect(),
        };
        std::iter::once(&self.applies).chain(tests.into_iter().map(|test| &test.when))
    }
}

impl Rule {
    pub(crate) fn version_on(&self, date: Date) -> Option<&Version> {
        self.versions.iter().find(|version| version.holds_on(date))
    }
}

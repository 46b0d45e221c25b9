//! What would change a no: the smallest set of facts that would make it a yes.
//!
//! The search goes where the answer fails. A set that makes a yes must change a fact of the first
//! condition that does not hold (or of the rows of a list down to the one that answered, or of what
//! decides which rule is asked), so only such facts are tried, in sets of one, then of two, and so
//! on: the first set that is found is a smallest one.

mod candidates;
mod failing;

use crate::answer::Answer;
use crate::facts::{Facts, Known, Value};
use crate::id::{FactId, QuestionId};
use crate::rule::{Body, Says};
use crate::rule_set::RuleSet;
use candidates::Candidates;
use failing::Standing;
use jiff::civil::Date;

/// A fact that would have to be another for the answer to be yes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Change {
    /// The fact.
    pub fact: FactId,
    /// What it would have to be.
    pub to: Value,
}

/// The largest set that is looked for. A no that needs more is not about single facts.
const LARGEST: usize = 10;

/// How often the rules are looked at before the search gives up.
const LOOKS: u32 = 20_000;

impl RuleSet {
    /// The smallest set of facts that would make a no a yes, all else as it is; empty for a yes.
    ///
    /// `None` when no set would, or none was found in reasonable time. A set that would contradict
    /// what other facts say is no answer, and neither is one that changes what is fixed: when somebody
    /// was born, or which service it is. Of several smallest sets it is the one whose facts the rule
    /// asks first; what decides which rule is asked comes last. Meant for a person who
    /// reads, not for many answers in a row: it takes up to some milliseconds.
    pub fn what_would_change(&self, answer: &Answer, facts: &Facts) -> Option<Vec<Change>> {
        if !self.can_be_yes(answer.question, answer.on) {
            return None;
        }
        let told: Vec<FactId> = facts.values().map(|(fact, _)| fact).collect();
        let told = told.into_iter().filter(|fact| self.can_contradict(*fact));
        let mut search = Search {
            rules: self,
            on: answer.on,
            question: answer.question,
            candidates: Candidates::new(self, answer.question, answer.on),
            facts: facts.clone(),
            told: told.collect(),
            contradictions: self.contradictions(facts, answer.on),
            changes: Vec::new(),
            forbidden: Vec::new(),
            looks: LOOKS,
        };
        (0..=LARGEST).find_map(|size| search.within(size))
    }

    /// Whether any rule of a question that is in force on a date knows a yes at all.
    fn can_be_yes(&self, question: QuestionId, on: Date) -> bool {
        let rules = self.by_question[question.index()].iter();
        let rules = rules.map(|rule| &self.rules[rule.index()]);
        let mut versions = rules
            .filter(|rule| !rule.off)
            .filter_map(|rule| rule.version_on(on));
        versions.any(|version| match &version.body {
            Body::All { .. } => true,
            Body::First(rows) => rows.iter().any(|row| matches!(row.says, Says::Yes(_))),
        })
    }

    /// The facts that were told and of which other facts say something else.
    pub(crate) fn contradictions(&self, facts: &Facts, on: Date) -> Vec<FactId> {
        let told = facts.values().map(|(fact, _)| fact);
        told.filter(|fact| self.is_contradicted(*fact, facts, on))
            .collect()
    }

    fn is_contradicted(&self, fact: FactId, facts: &Facts, on: Date) -> bool {
        let follows = || Known::new(facts, on).untold(fact);
        let told = facts.get(fact).filter(|_| self.can_contradict(fact));
        told.is_some_and(|told| follows().is_some_and(|follows| follows != told))
    }

    /// Whether other facts say anything about a fact.
    fn can_contradict(&self, fact: FactId) -> bool {
        let meaning = self.vocabulary.meaning(fact);
        meaning.since.is_some() || !meaning.follows.is_empty()
    }
}

struct Search<'r> {
    rules: &'r RuleSet,
    on: Date,
    question: QuestionId,
    candidates: Candidates<'r>,
    facts: Facts,
    /// What was told and other facts may say something else about.
    told: Vec<FactId>,
    /// The contradictions that were there before anything was changed.
    contradictions: Vec<FactId>,
    changes: Vec<Change>,
    /// Changes that were tried with the same facts before: every set with them is done.
    forbidden: Vec<Change>,
    looks: u32,
}

impl Search<'_> {
    /// A set with at most so many more changes.
    fn within(&mut self, more: usize) -> Option<Vec<Change>> {
        self.looks = self.looks.checked_sub(1)?;
        let failing = match self.rules.standing(self.question, &self.facts, self.on) {
            Standing::Yes => return Some(self.changes.clone()),
            Standing::Fails(failing) => failing,
        };
        if more == 0 || failing.at_least() > more {
            return None;
        }
        let known = Known::new(&self.facts, self.on);
        let candidates = self.candidates.of(&failing, &known);
        let done = self.forbidden.len();
        let found = candidates
            .into_iter()
            .find_map(|change| self.with(change, more));
        self.forbidden.truncate(done);
        found
    }

    /// A set that holds one change.
    fn with(&mut self, change: Change, more: usize) -> Option<Vec<Change>> {
        let again = |other: &Change| other.fact == change.fact;
        if self.changes.iter().any(again) || self.forbidden.contains(&change) {
            return None;
        }
        let before = self.facts.get(change.fact);
        self.facts.put(change.fact, Some(change.to));
        self.changes.push(change);
        let found = if self.is_consistent() {
            self.within(more - 1)
        } else {
            None
        };
        self.changes.pop();
        self.facts.put(change.fact, before);
        self.forbidden.push(change);
        found
    }

    fn is_consistent(&self) -> bool {
        let changed = self.changes.iter().map(|change| change.fact);
        let mut asked = changed.chain(self.told.iter().copied());
        asked.all(|fact| {
            self.contradictions.contains(&fact)
                || !self.rules.is_contradicted(fact, &self.facts, self.on)
        })
    }
}

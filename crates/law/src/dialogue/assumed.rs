//! What an answer takes for granted because nobody told otherwise, and says that it does.
//!
//! The rules themselves leave open what is unknown. Somebody who tells a story leaves out what the
//! story has nothing to do with: that no adoption is going on, that nobody has lost competence. The
//! vocabulary names the few facts that may be left out so, by `untold`. They are filled in only
//! where the answer would else be missing, and never where somebody says that it is unknown.

use super::telling::{ToldAnswer, ToldReason};
use super::wrong::filled;
use crate::answer::{Answer, Outcome};
use crate::expression::Expression;
use crate::facts::{FactMeaning, Facts, Known, Value};
use crate::id::{FactId, QuestionId};
use crate::language::Language;
use crate::rule_set::RuleSet;
use crate::source::FactKind;
use jiff::civil::Date;
use serde::Serialize;

/// Something that nobody told, and that the answer rests on.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct ToldAssumption {
    /// The fact.
    pub fact: String,
    /// What it is taken to be.
    pub is: serde_json::Value,
    /// The same in words.
    pub text: String,
}

/// An answer, with the facts it was given on and those among them that nobody told.
pub(super) struct Assuming {
    pub(super) answer: Answer,
    pub(super) facts: Facts,
    assumed: Vec<(FactId, Value)>,
}

impl RuleSet {
    /// Asks, and fills in what may be left out where the answer is missing without it. What is in
    /// `unknown` stays open.
    pub(super) fn ask_assuming(
        &self,
        on: Date,
        question: QuestionId,
        told: &Facts,
        unknown: &[FactId],
    ) -> Assuming {
        let mut facts = told.clone();
        let mut assumed: Vec<(FactId, Value)> = Vec::new();
        let mut answer = self.ask(on, question, &facts);
        if !self.tells_something(question, told) {
            // who has told nothing has left nothing out
            return Assuming {
                answer,
                facts,
                assumed,
            };
        }
        loop {
            let open = self.open_facts(question, &answer.outcome);
            let open = open.into_iter().filter(|fact| !unknown.contains(fact));
            let more = open.filter(|fact| facts.get(*fact).is_none());
            let more = more.filter_map(|fact| Some((fact, self.left_out(question, fact)?)));
            let more: Vec<(FactId, Value)> = more.collect();
            if more.is_empty() {
                break;
            }
            for (fact, value) in &more {
                facts.put(*fact, Some(*value));
            }
            assumed.extend(more);
            answer = self.ask(on, question, &facts);
        }
        let assumed = self.needed(&answer, &mut facts, &assumed);
        let mut answer = self.ask(on, question, &facts);
        answer.receipt.facts = told.hash();
        Assuming {
            answer,
            facts,
            assumed,
        }
    }

    /// The facts that leave an answer open: those that are missing, or where a person must judge
    /// those that the question itself lets be left out.
    fn open_facts(&self, question: QuestionId, outcome: &Outcome) -> Vec<FactId> {
        match outcome {
            Outcome::Missing { facts } => facts.clone(),
            Outcome::Judgement { .. } => {
                let of_question = self.untold[question.index()].iter();
                let judged = of_question.map(|(fact, _)| *fact);
                judged
                    .filter(|fact| self.vocabulary.meaning(*fact).judge.is_some())
                    .collect()
            }
            Outcome::Yes | Outcome::No => Vec::new(),
        }
    }

    /// What it means that a fact is left out of a question; `None` when it means nothing.
    pub(super) fn left_out(&self, question: QuestionId, fact: FactId) -> Option<Value> {
        let mut of_question = self.untold[question.index()].iter();
        let found = of_question.find(|(known, _)| *known == fact);
        let found = found.map(|(_, value)| *value);
        found.or(self.vocabulary.meaning(fact).untold)
    }

    /// Whether anything was told that a question looks at.
    fn tells_something(&self, question: QuestionId, told: &Facts) -> bool {
        let asked = self.facts_of(question);
        told.values().any(|(fact, _)| {
            let told = self.vocabulary.told(fact);
            asked.contains(&fact) || asked.contains(&told)
        })
    }

    /// Those without which the answer would be another; the others are forgotten again.
    fn needed(
        &self,
        answer: &Answer,
        facts: &mut Facts,
        assumed: &[(FactId, Value)],
    ) -> Vec<(FactId, Value)> {
        let mut needed = Vec::new();
        for (fact, value) in assumed {
            facts.put(*fact, None);
            let without = self.ask(answer.on, answer.question, facts);
            if (&without.outcome, without.value) != (&answer.outcome, answer.value) {
                facts.put(*fact, Some(*value));
                needed.push((*fact, *value));
            }
        }
        needed
    }

    /// Adds what the answer takes for granted: what was filled in, and what the vocabulary itself
    /// presumes and would change the answer if it were otherwise.
    pub(super) fn tell_assumptions(
        &self,
        told: &mut ToldAnswer,
        given: &Assuming,
        language: Language,
    ) {
        let presumed = self.presumed(given);
        let rule = told.version.as_ref().map(|version| version.rule.clone());
        for (fact, value) in given.assumed.iter().copied().chain(presumed) {
            let (name, meaning) = self.fact(fact);
            let text = filled(self, "assumed", language)
                .replace("{fact}", self.text(meaning, language))
                .replace("{is}", &self.value_said(value, language));
            told.because.push(ToldReason {
                rule: rule.clone(),
                citation: None,
                text: text.clone(),
            });
            told.assumed.push(ToldAssumption {
                fact: name.to_owned(),
                is: self.json(value),
                text,
            });
        }
    }

    fn presumed(&self, given: &Assuming) -> Vec<(FactId, Value)> {
        if !given.answer.is_yes() && !given.answer.is_no() {
            return Vec::new();
        }
        let known = Known::new(&given.facts, given.answer.on);
        let facts = (0..self.vocabulary.len()).map(FactId::new);
        let presumed = facts.filter_map(|fact| {
            let meaning = self.vocabulary.meaning(fact);
            let always = |from: &&crate::facts::Implication| from.when == Expression::Always;
            let value = meaning.follows.last().filter(always)?.value;
            let untold = given.facts.get(fact).is_none() && !meaning.placeholder;
            let follows = untold && known.value(fact) == Some(value);
            let matters = follows && self.would_change(given, fact, meaning, value);
            matters.then_some((fact, value))
        });
        presumed.collect()
    }

    /// Whether another value of a fact would settle it otherwise.
    fn would_change(
        &self,
        given: &Assuming,
        fact: FactId,
        meaning: &FactMeaning,
        value: Value,
    ) -> bool {
        let answer = &given.answer;
        others(meaning, value).into_iter().any(|other| {
            let mut facts = given.facts.clone();
            facts.put(fact, Some(other));
            let changed = self.ask(answer.on, answer.question, &facts);
            let settled = changed.is_yes() || changed.is_no();
            settled && (&changed.outcome, changed.value) != (&answer.outcome, answer.value)
        })
    }

    fn value_said(&self, value: Value, language: Language) -> String {
        match value {
            Value::YesNo(true) => filled(self, "said-yes", language),
            Value::YesNo(false) => filled(self, "said-no", language),
            Value::Number(number) => number.to_string(),
            Value::Date(date) => date.to_string(),
            Value::One(word) => self.text(self.word(word).1, language).to_owned(),
        }
    }
}

/// What a fact could be instead.
fn others(meaning: &FactMeaning, value: Value) -> Vec<Value> {
    let all: Vec<Value> = match meaning.kind {
        FactKind::YesNo => vec![Value::YesNo(true), Value::YesNo(false)],
        FactKind::OneOf => meaning.words.iter().copied().map(Value::One).collect(),
        FactKind::Number | FactKind::Date => Vec::new(),
    };
    all.into_iter().filter(|other| *other != value).collect()
}

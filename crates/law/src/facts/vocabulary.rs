//! The facts that exist: their kinds, words and what follows from what.

use crate::deadline::Deadlines;
use crate::expression::Expression;
use crate::facts::Value;
use crate::id::{FactId, FactorId, RoleId, TextId, WordId};
use crate::source::{Counts, FactKind};
use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

/// What a fact means.
#[derive(Clone)]
pub(crate) struct FactMeaning {
    pub(crate) name: String,
    pub(crate) kind: FactKind,
    pub(crate) text: TextId,
    pub(crate) words: Vec<WordId>,
    pub(crate) since: Option<Since>,
    /// The deadline that began to run on the date, where days past it are counted.
    pub(crate) deadline: Option<String>,
    pub(crate) judge: Option<RoleId>,
    pub(crate) factors: Arc<[FactorId]>,
    pub(crate) follows: Vec<Implication>,
    /// What whoever asks from outside is taken to mean by leaving it out.
    pub(crate) untold: Option<Value>,
    /// Whether what it is taken to be only says that nothing was told.
    pub(crate) placeholder: bool,
    /// The fact that somebody is asked for instead.
    pub(crate) told_by: Option<FactId>,
    /// Whether it cannot be changed, or would make it another case.
    pub(crate) fixed: bool,
    /// What it can be at all.
    pub(crate) limits: Limits,
    /// Where the fact comes from.
    pub(crate) source: String,
}

/// What a fact can be at all, whatever the case.
#[derive(Clone, Default)]
pub(crate) struct Limits {
    /// The smallest number.
    pub(crate) least: Option<i64>,
    /// Whether a date lies no later than the day that is asked about.
    pub(crate) not_in_the_future: bool,
    /// What cannot be told, or cannot be true, while this is true.
    pub(crate) excludes: Vec<FactId>,
}

/// A number that follows from a date.
#[derive(Clone, Copy)]
pub(crate) struct Since {
    pub(crate) date: FactId,
    pub(crate) counts: Counts,
}

/// A fact that follows when a condition holds.
#[derive(Clone)]
pub(crate) struct Implication {
    pub(crate) when: Expression,
    pub(crate) value: Value,
}

/// All facts and words, by name and by number.
#[derive(Clone, Default)]
pub(crate) struct Vocabulary {
    pub(crate) facts: Vec<FactMeaning>,
    pub(crate) fact_names: HashMap<String, FactId>,
    pub(crate) words: Vec<(String, TextId)>,
    pub(crate) word_names: HashMap<String, WordId>,
    /// For each fact those from which it follows, near or far.
    pub(crate) sources: Vec<Box<[FactId]>>,
    /// When deadlines end; known once the paragraphs are read.
    pub(crate) deadlines: OnceLock<Deadlines>,
}

impl Vocabulary {
    /// How many facts there are.
    pub(crate) fn len(&self) -> usize {
        self.facts.len()
    }

    pub(crate) fn fact(&self, name: &str) -> Option<FactId> {
        self.fact_names.get(name).copied()
    }

    pub(crate) fn meaning(&self, fact: FactId) -> &FactMeaning {
        &self.facts[fact.index()]
    }

    pub(crate) fn name(&self, fact: FactId) -> &str {
        &self.meaning(fact).name
    }

    pub(crate) fn kind(&self, fact: FactId) -> FactKind {
        self.meaning(fact).kind
    }

    pub(crate) fn word(&self, name: &str) -> Option<WordId> {
        self.word_names.get(name).copied()
    }

    pub(crate) fn word_name(&self, word: WordId) -> &str {
        &self.words[word.index()].0
    }

    /// The word, if the fact can have it.
    pub(crate) fn word_of(&self, fact: FactId, name: &str) -> Option<WordId> {
        self.word(name)
            .filter(|word| self.meaning(fact).words.contains(word))
    }

    /// Every fact that a condition rests on: first those that it asks for, then those from which
    /// they follow.
    pub(crate) fn behind(&self, condition: &Expression) -> Vec<FactId> {
        let mut found = Vec::new();
        let mut seen = vec![false; self.facts.len()];
        condition.leaves(&mut |leaf| note(&mut found, &mut seen, leaf.fact()));
        for asked in 0..found.len() {
            for source in &self.sources[found[asked].index()] {
                note(&mut found, &mut seen, Some(*source));
            }
        }
        found
    }

    /// Finds, once and for all, from which facts each fact follows.
    pub(crate) fn trace_sources(&mut self) {
        let all = (0..self.facts.len()).map(|index| self.sources_of(FactId::new(index)));
        self.sources = all.collect();
    }

    fn sources_of(&self, fact: FactId) -> Box<[FactId]> {
        let mut found = vec![fact];
        let mut seen = vec![false; self.facts.len()];
        seen[fact.index()] = true;
        let mut next = 0;
        while let Some(fact) = found.get(next).copied() {
            let meaning = self.meaning(fact);
            note(&mut found, &mut seen, meaning.since.map(|since| since.date));
            for implication in &meaning.follows {
                let when = &implication.when;
                when.leaves(&mut |leaf| note(&mut found, &mut seen, leaf.fact()));
            }
            next += 1;
        }
        found.drain(1..).collect()
    }

    /// The fact that somebody can tell: the date, where a number follows from one, or the fact that
    /// the file names.
    pub(crate) fn told(&self, fact: FactId) -> FactId {
        let meaning = self.meaning(fact);
        let date = meaning.since.map(|since| since.date);
        date.or(meaning.told_by).unwrap_or(fact)
    }
}

/// Adds a fact that was not seen before.
fn note(found: &mut Vec<FactId>, seen: &mut [bool], fact: Option<FactId>) {
    if let Some(fact) = fact
        && !std::mem::replace(&mut seen[fact.index()], true)
    {
        found.push(fact);
    }
}

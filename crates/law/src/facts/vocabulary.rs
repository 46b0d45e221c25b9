//! The facts that exist: their kinds, words and what follows from what.

use crate::expression::Expression;
use crate::facts::Value;
use crate::id::{FactId, FactorId, RoleId, TextId, WordId};
use crate::source::{Counts, FactKind};
use std::collections::HashMap;
use std::sync::Arc;

/// What a fact means.
#[derive(Clone)]
pub(crate) struct FactMeaning {
    pub(crate) name: String,
    pub(crate) kind: FactKind,
    pub(crate) text: TextId,
    pub(crate) words: Vec<WordId>,
    pub(crate) since: Option<Since>,
    pub(crate) judge: Option<RoleId>,
    pub(crate) factors: Arc<[FactorId]>,
    pub(crate) follows: Vec<Implication>,
    /// Where the fact comes from.
    pub(crate) source: String,
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

    /// Every fact that a condition rests on, those from which another follows included.
    pub(crate) fn behind(&self, condition: &Expression) -> Vec<FactId> {
        let mut found = Vec::new();
        let add = |found: &mut Vec<FactId>, fact: Option<FactId>| {
            found.extend(fact.filter(|fact| !found.contains(fact)));
        };
        condition.leaves(&mut |leaf| add(&mut found, leaf.fact()));
        let mut next = 0;
        while let Some(fact) = found.get(next).copied() {
            let meaning = self.meaning(fact);
            add(&mut found, meaning.since.map(|since| since.date));
            for implication in &meaning.follows {
                let when = &implication.when;
                when.leaves(&mut |leaf| add(&mut found, leaf.fact()));
            }
            next += 1;
        }
        found
    }

    /// The fact that somebody can tell: the date, where a number follows from one.
    pub(crate) fn told(&self, fact: FactId) -> FactId {
        self.meaning(fact).since.map_or(fact, |since| since.date)
    }
}

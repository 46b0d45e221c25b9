//! How one fact is asked for in one situation.

use super::Situation;
use crate::id::{FactId, RoleId, RouteId, TextId, WordId};
use crate::rule::Body;
use crate::rule_set::RuleSet;
use crate::source::FactKind;
use jiff::civil::Date;

impl Situation {
    /// The words among which one chooses for a fact, each with what it is called in plain words.
    pub fn words(&self, rules: &RuleSet, fact: FactId) -> Vec<(WordId, TextId)> {
        let all = &rules.vocabulary.meaning(fact).words;
        let only = self.only.iter().find(|(narrowed, _)| *narrowed == fact);
        let words = only.map_or(all.as_slice(), |(_, words)| words.as_slice());
        words
            .iter()
            .map(|word| (*word, rules.plain_word(fact, *word)))
            .collect()
    }

    /// Every fact that may be asked for in this situation, in the order of the rules as they read
    /// on a date: for paper, where nobody can leave out what no longer matters.
    pub fn every_fact(&self, rules: &RuleSet, on: Date) -> Vec<FactId> {
        let given = self.facts(rules);
        let mut facts: Vec<FactId> = Vec::new();
        for question in &self.questions {
            for rule in &rules.by_question[question.index()] {
                let rule = &rules.rules[rule.index()];
                let versions = rule.version_on(on).filter(|_| !rule.off);
                for expression in versions.iter().flat_map(|version| version.expressions()) {
                    expression.leaves(&mut |leaf| facts.extend(leaf.fact()));
                }
            }
        }
        let told = facts.into_iter().map(|fact| rules.vocabulary.told(fact));
        let mut once: Vec<FactId> = Vec::new();
        for fact in told.chain(self.also.iter().copied()) {
            let known = crate::facts::Known::new(&given, on).value(fact).is_some();
            if !known && !self.is_settled_by_given(rules, fact) && !once.contains(&fact) {
                once.push(fact);
            }
        }
        once
    }

    /// The routes of complaint over decisions that rest on its questions, each once.
    pub fn routes(&self, rules: &RuleSet, on: Date) -> Vec<RouteId> {
        let mut routes: Vec<RouteId> = Vec::new();
        let of_questions = self.questions.iter();
        for rule in of_questions.flat_map(|question| &rules.by_question[question.index()]) {
            let rule = &rules.rules[rule.index()];
            let Some(version) = rule.version_on(on).filter(|_| !rule.off) else {
                continue;
            };
            let rows = match &version.body {
                Body::First(rows) => rows.as_slice(),
                Body::All { .. } => &[],
            };
            let of_rows = rows.iter().filter_map(|row| row.complaint);
            for route in version.complaint.into_iter().chain(of_rows) {
                if !routes.contains(&route) {
                    routes.push(route);
                }
            }
        }
        routes
    }

    /// Whether a date is of no use because what is counted from it is given.
    fn is_settled_by_given(&self, rules: &RuleSet, fact: FactId) -> bool {
        let given = self.facts(rules);
        let mut counted = rules.vocabulary.facts.iter().enumerate();
        counted.any(|(index, meaning)| {
            let number = FactId::new(index);
            meaning.since.is_some_and(|since| since.date == fact)
                && crate::facts::Known::new(&given, Date::ZERO)
                    .value(number)
                    .is_some()
        })
    }
}

impl RuleSet {
    /// What kind of answer a fact has.
    pub fn kind(&self, fact: FactId) -> FactKind {
        self.vocabulary.kind(fact)
    }

    /// Who must judge a fact; `None` for one that somebody can simply tell.
    pub fn judge(&self, fact: FactId) -> Option<RoleId> {
        self.vocabulary.meaning(fact).judge
    }

    /// What a word of a fact is called in plain words.
    pub fn plain_word(&self, fact: FactId, word: WordId) -> TextId {
        let plain = self.plain(fact).into_iter();
        let mut words = plain.flat_map(|plain| &plain.words);
        let found = words.find(|(known, _)| *known == word);
        found.map_or_else(|| self.word(word).1, |(_, text)| *text)
    }
}

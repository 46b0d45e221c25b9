//! How a fact is asked for, and which facts each condition of a rule asks for: what a form needs.

use crate::answer::AnsweredBy;
use crate::id::{FactId, RuleId, TextId, WordId};
use crate::route::Route;
use crate::rule::{Body, Test};
use crate::rule_set::{RuleSet, UnknownName};
use crate::source::FactKind;

/// How a fact is asked for.
#[derive(Clone, Copy, Debug)]
pub struct Asking<'r> {
    /// What it says.
    pub text: TextId,
    /// What kind of answer it has.
    pub kind: FactKind,
    /// The words to choose among, for a fact that is one of several.
    pub words: &'r [WordId],
}

impl RuleSet {
    /// How a fact is asked for.
    ///
    /// # Errors
    /// When no fact has that name.
    pub fn asking(&self, fact: &str) -> Result<Asking<'_>, UnknownName> {
        let found = self.vocabulary.fact(fact).ok_or_else(|| UnknownName {
            what: "fact",
            name: fact.to_owned(),
        })?;
        let meaning = self.vocabulary.meaning(found);
        Ok(Asking {
            text: meaning.text,
            kind: meaning.kind,
            words: &meaning.words,
        })
    }

    /// The conditions of a rule as it read then, each with the facts that somebody can tell or
    /// judge for it.
    pub fn conditions_of(&self, by: AnsweredBy) -> Vec<(TextId, Vec<FactId>)> {
        let rule = &self.rules[by.rule.index()];
        let Some(version) = rule.version_on(by.since) else {
            return Vec::new();
        };
        match &version.body {
            Body::All { conditions, .. } => {
                conditions.iter().map(|test| self.told_by(test)).collect()
            }
            Body::First(rows) => rows.iter().map(|row| self.told_by(&row.test)).collect(),
        }
    }

    /// Whether a rule is an ordered list of which the first row that holds answers, instead of
    /// conditions that must all hold.
    pub fn is_list(&self, by: AnsweredBy) -> bool {
        let version = self.rules[by.rule.index()].version_on(by.since);
        version.is_some_and(|version| matches!(version.body, Body::First(_)))
    }

    fn told_by(&self, test: &Test) -> (TextId, Vec<FactId>) {
        let mut facts = Vec::new();
        test.when.leaves(&mut |leaf| {
            let told = leaf.fact().map(|fact| self.vocabulary.told(fact));
            facts.extend(told.filter(|fact| !facts.contains(fact)));
        });
        (test.text, facts)
    }
}

impl RuleSet {
    /// A rule by its name.
    ///
    /// # Errors
    /// When no rule has that name.
    pub fn rule_called(&self, name: &str) -> Result<RuleId, UnknownName> {
        let found = self.rules.iter().position(|rule| rule.name == name);
        let found = found.map(RuleId::new);
        found.ok_or_else(|| UnknownName {
            what: "rule",
            name: name.to_owned(),
        })
    }

    /// A complaint route by its name.
    ///
    /// # Errors
    /// When no route has that name.
    pub fn route_called(&self, name: &str) -> Result<&Route, UnknownName> {
        let found = self.routes.iter().find(|route| route.name == name);
        found.ok_or_else(|| UnknownName {
            what: "route",
            name: name.to_owned(),
        })
    }
}

//! Questions as a list, each with the facts that its rules ask for.

use crate::body_of_law::BodyOfLaw;
use crate::dialogue::DEADLINE;
use crate::facts::Value;
use crate::id::{FactId, QuestionId, RuleId};
use crate::language::Language;
use crate::rule::{Body, Says};
use crate::rule_set::RuleSet;
use serde::Serialize;
use std::collections::BTreeSet;
use std::fmt;

/// A question, or a deadline, which is asked in the same way.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct ListedQuestion {
    /// What to `ask`.
    pub ask: String,
    /// The bodies of law that answer it.
    pub law: Vec<&'static str>,
    /// What it says; for a deadline, when it begins to run.
    pub text: String,
    /// The facts that somebody can tell, in the order in which the rules ask for them.
    pub facts: Vec<String>,
    /// The values that a yes can have; none for a question of yes or no.
    pub values: Vec<String>,
    /// The rules that answer.
    pub rules: Vec<String>,
    /// Questions that are easily taken for this one and ask for something else.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub see: Vec<String>,
    /// What leaving a fact out of this question is taken to mean, beside what any question takes
    /// for granted: the fact, and what it is.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub untold: Vec<(String, String)>,
}

impl RuleSet {
    /// Every question of all bodies of law, and after them every deadline.
    pub fn list_questions(language: Language) -> Vec<ListedQuestion> {
        let mut all: Vec<ListedQuestion> = Vec::new();
        for body in BodyOfLaw::ALL {
            let rules = Self::embedded_of(body);
            let questions = rules.questions().map(|(id, _, _)| id);
            let answered = questions.filter(|id| rules.has_rules_for(*id));
            for listed in answered.map(|id| rules.listed_question(id, body, language)) {
                join(&mut all, listed);
            }
        }
        all.sort_by(|one, other| one.ask.cmp(&other.ask));
        let questions = all.len();
        for body in BodyOfLaw::ALL {
            let rules = Self::embedded_of(body);
            for ask in rules.deadline_questions() {
                let listed = rules.listed_deadline(&ask, body, language);
                join(&mut all, listed);
            }
        }
        all[questions..].sort_by(|one, other| one.ask.cmp(&other.ask));
        all
    }

    /// The facts that the rules of a question ask for, as somebody can tell them, in the order in
    /// which they do.
    pub fn facts_of(&self, question: QuestionId) -> Vec<FactId> {
        let mut facts: Vec<FactId> = Vec::new();
        let versions = self.by_question[question.index()].iter();
        for version in versions.flat_map(|rule| &self.rules[rule.index()].versions) {
            for expression in version.expressions() {
                expression.leaves(&mut |leaf| {
                    let told = leaf.fact().map(|fact| self.vocabulary.told(fact));
                    facts.extend(told.filter(|fact| !facts.contains(fact)));
                });
            }
        }
        facts
    }

    /// Every fact that a rule, a deadline or another fact rests on.
    pub fn facts_asked_for(&self) -> impl Iterator<Item = FactId> {
        let versions = self.rules.iter().flat_map(|rule| &rule.versions);
        let of_rules = versions
            .flat_map(|version| version.expressions().collect::<Vec<_>>())
            .flat_map(|expression| self.vocabulary.behind(expression));
        let of_deadlines = self.deadlines.iter().map(|rule| rule.starts_on);
        let all: BTreeSet<FactId> = of_rules.chain(of_deadlines).collect();
        all.into_iter()
    }

    fn listed_question(
        &self,
        id: QuestionId,
        body: BodyOfLaw,
        language: Language,
    ) -> ListedQuestion {
        let (name, text) = &self.questions[id.index()];
        let rules = &self.by_question[id.index()];
        let facts = self.facts_of(id);
        ListedQuestion {
            ask: name.clone(),
            law: vec![body.name()],
            text: self.text(*text, language).to_owned(),
            facts: facts
                .iter()
                .map(|fact| self.fact(*fact).0.to_owned())
                .collect(),
            values: self.values_of(rules),
            rules: rules
                .iter()
                .map(|rule| self.rule(*rule).to_owned())
                .collect(),
            see: self.see[id.index()]
                .iter()
                .map(|other| self.questions[other.index()].0.clone())
                .collect(),
            untold: self.untold[id.index()]
                .iter()
                .map(|(fact, value)| (self.fact(*fact).0.to_owned(), self.value_written(*value)))
                .collect(),
        }
    }

    fn values_of(&self, rules: &[RuleId]) -> Vec<String> {
        let mut values: Vec<String> = Vec::new();
        let versions = rules
            .iter()
            .flat_map(|rule| &self.rules[rule.index()].versions);
        for version in versions {
            let Body::First(rows) = &version.body else {
                continue;
            };
            for row in rows {
                if let Says::Yes(Some(Value::One(word))) = &row.says {
                    let name = self.word(*word).0.to_owned();
                    values.extend((!values.contains(&name)).then_some(name));
                }
            }
        }
        values
    }

    fn listed_deadline(&self, ask: &str, body: BodyOfLaw, language: Language) -> ListedQuestion {
        let name = ask.strip_prefix(DEADLINE).unwrap_or(ask);
        let rules = self.deadlines.iter().filter(|rule| rule.name == name);
        let newest = rules.max_by_key(|rule| rule.from);
        ListedQuestion {
            law: vec![body.name()],
            text: newest.map_or_else(String::new, |rule| {
                self.text(rule.starts, language).to_owned()
            }),
            facts: newest
                .iter()
                .map(|rule| self.fact(rule.starts_on).0.to_owned())
                .collect(),
            values: Vec::new(),
            rules: vec![name.to_owned()],
            see: Vec::new(),
            untold: Vec::new(),
            ask: ask.to_owned(),
        }
    }
}

/// Adds a question, or another body of law to one that is there.
fn join(all: &mut Vec<ListedQuestion>, listed: ListedQuestion) {
    let Some(known) = all.iter_mut().find(|known| known.ask == listed.ask) else {
        all.push(listed);
        return;
    };
    known.law.extend(listed.law);
    add(&mut known.facts, listed.facts);
    add(&mut known.values, listed.values);
    add(&mut known.rules, listed.rules);
}

fn add(to: &mut Vec<String>, more: Vec<String>) {
    for name in more {
        if !to.contains(&name) {
            to.push(name);
        }
    }
}

/// For a terminal: the name, and below it what is asked, the facts and the values.
impl fmt::Display for ListedQuestion {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(formatter, "{} ({})", self.ask, self.law.join(", "))?;
        writeln!(formatter, "    {}", self.text)?;
        if !self.values.is_empty() {
            writeln!(formatter, "    = {}", self.values.join(" | "))?;
        }
        write!(formatter, "    {{ {} }}", self.facts.join(", "))?;
        for (fact, is) in &self.untold {
            write!(formatter, "\n    untold: {fact} = {is}")?;
        }
        if !self.see.is_empty() {
            write!(formatter, "\n    see: {}", self.see.join(", "))?;
        }
        Ok(())
    }
}

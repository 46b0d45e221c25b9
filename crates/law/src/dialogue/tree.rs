//! The tree of reasons: what a rule asks, down to each fact, and what is known of it.

use crate::answer::Answer;
use crate::expression::{Expression, Truth};
use crate::facts::{Facts, Known};
use crate::id::CitationId;
use crate::language::Language;
use crate::rule::{Body, Test};
use crate::rule_set::RuleSet;
use serde::Serialize;
use serde_json::Value;

/// A condition of a rule, or a row of its list.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Row {
    /// Its name: `applies` says whether the rule is asked at all.
    pub id: String,
    /// What it says.
    pub text: Option<String>,
    /// Where it stands.
    pub citation: Option<String>,
    /// What it asks.
    #[serde(rename = "if")]
    pub when: Node,
}

/// A part of a condition, with what is known of it.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Node {
    /// `met`, `not-met`, `to-be-judged` or `missing`.
    pub state: &'static str,
    /// All of these must hold.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub all: Vec<Node>,
    /// One of these must hold.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub any: Vec<Node>,
    /// This must not hold.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub not: Option<Box<Node>>,
    /// The fact that is asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fact: Option<String>,
    /// What it must be, as the file writes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is: Option<String>,
    /// What it is; absent while nobody knows it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub known: Option<Value>,
}

impl RuleSet {
    /// What the rule that answered asks. Of a list, the rows down to the one that answered.
    pub(super) fn tree(&self, answer: &Answer, facts: &Facts, language: Language) -> Vec<Row> {
        let version = answer
            .by
            .and_then(|by| self.rules[by.rule.index()].version_on(by.since));
        let Some(version) = version else {
            return Vec::new();
        };
        let known = Known::new(facts, answer.on);
        let tests: Vec<&Test> = match &version.body {
            Body::All { conditions, .. } => conditions.iter().collect(),
            Body::First(rows) => {
                let last = self
                    .said(&version.body, &known)
                    .row
                    .map(|row| row.test.text);
                let asked = rows.iter().map(|row| &row.test);
                let end = rows.iter().position(|row| Some(row.test.text) == last);
                asked.take(end.map_or(rows.len(), |end| end + 1)).collect()
            }
        };
        let applies = (version.applies != Expression::Always).then(|| Row {
            id: "applies".to_owned(),
            text: None,
            citation: None,
            when: self.node(&version.applies, &known),
        });
        let own = answer.by.map(|by| self.rules[by.rule.index()].citation);
        let here = own.map(|own| version.place(own, &known));
        let rows = tests.into_iter().map(|test| {
            let elsewhere = here.filter(|_| own == Some(test.citation));
            self.row(test, elsewhere.unwrap_or(test.citation), &known, language)
        });
        applies.into_iter().chain(rows).collect()
    }

    fn row(&self, test: &Test, citation: CitationId, known: &Known<'_>, language: Language) -> Row {
        Row {
            id: self.row_name(test.text).to_owned(),
            text: Some(self.text(test.text, language).to_owned()),
            citation: Some(self.citation(citation, language).to_owned()),
            when: self.node(&test.when, known),
        }
    }

    fn node(&self, part: &Expression, known: &Known<'_>) -> Node {
        let nodes =
            |parts: &[Expression]| parts.iter().map(|part| self.node(part, known)).collect();
        let mut node = Node {
            state: state(part.truth(known)),
            all: Vec::new(),
            any: Vec::new(),
            not: None,
            fact: None,
            is: None,
            known: None,
        };
        match part {
            Expression::Always => {}
            Expression::All(parts) => node.all = nodes(parts),
            Expression::Any(parts) => node.any = nodes(parts),
            Expression::Not(part) => node.not = Some(Box::new(self.node(part, known))),
            leaf => self.leaf(leaf, known, &mut node),
        }
        node
    }

    fn leaf(&self, leaf: &Expression, known: &Known<'_>, node: &mut Node) {
        node.is = leaf.demand(&self.vocabulary);
        node.fact = leaf.fact().map(|fact| self.fact(fact).0.to_owned());
        let value = leaf.fact().and_then(|fact| known.value(fact));
        node.known = value.map(|value| self.json(value));
    }
}

fn state(truth: Truth) -> &'static str {
    match truth {
        Truth::Yes => "met",
        Truth::No => "not-met",
        Truth::Judge => "to-be-judged",
        Truth::Missing => "missing",
    }
}

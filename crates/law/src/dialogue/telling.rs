//! An answer in words, as data.

use super::assumed::ToldAssumption;
use super::complaint::ToldRoute;
use super::expected::AsExpected;
use super::tree::Row;
use super::wrong::filled;
use crate::answer::{Answer, AnsweredBy, Outcome, Reason};
use crate::case::{outcome_name, value_name};
use crate::change::Change;
use crate::facts::Facts;
use crate::id::{FactorId, RoleId};
use crate::language::Language;
use crate::rule_set::RuleSet;
use jiff::civil::Date;
use serde::Serialize;
use serde_json::Value;

/// An answer in one language. Names are those of the rules and the vocabulary.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct ToldAnswer {
    /// The `id` of the question.
    pub id: Value,
    /// `yes`, `no`, `judgement` or `missing`.
    pub answer: &'static str,
    /// The value, for a question that asks for one.
    pub value: Option<String>,
    /// The reasons, the most important first.
    pub because: Vec<ToldReason>,
    /// The facts that are missing, the one that decides the most first.
    pub missing: Vec<String>,
    /// Who must judge, and what is weighed.
    pub judge: Option<ToldJudge>,
    /// Which version of the rule was asked, and why; `None` when none was in force.
    pub version: Option<ToldVersion>,
    /// What makes the answer reproducible.
    pub receipt: ToldReceipt,
    /// For a no: the smallest set of facts that would make it a yes; `None` when none would.
    pub change: Option<Vec<ToldChange>>,
    /// What the rule asks, down to each fact, and what is known of it.
    pub conditions: Vec<Row>,
    /// Where and how one complains over a decision that rests on the answer.
    pub complaint: Option<ToldRoute>,
    /// Whether a no warns and does not stop.
    pub warning: bool,
    /// What was told and the question never looks at.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub unused: Vec<String>,
    /// What nobody told and the answer takes for granted; each stands among the reasons, too.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub assumed: Vec<ToldAssumption>,
    /// Whether it is the answer that the worked case expects, where the question is one.
    #[serde(rename = "as-expected", skip_serializing_if = "Option::is_none")]
    pub as_expected: Option<AsExpected>,
}

/// A reason with the place where it stands.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct ToldReason {
    /// The name of the rule; `None` when none was in force.
    pub rule: Option<String>,
    /// Act and paragraph.
    pub citation: Option<String>,
    /// The reason.
    pub text: String,
}

/// Who must judge.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct ToldJudge {
    /// The name of the role.
    pub who: String,
    /// What the role is called.
    pub title: String,
    /// What is weighed; no factor decides alone.
    pub factors: Vec<ToldFactor>,
}

/// Something that is weighed.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct ToldFactor {
    /// Its name.
    pub factor: String,
    /// What it says.
    pub text: String,
}

/// A version of a rule, and why it was chosen.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct ToldVersion {
    /// The name of the rule.
    pub rule: String,
    /// The first day on which it reads so.
    pub from: Date,
    /// The last day; `None` when none is known.
    pub to: Option<Date>,
    /// Where the dates come from.
    pub source: String,
    /// Why this version.
    pub why: String,
}

/// What makes an answer reproducible: the same rules and the same facts give it again.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct ToldReceipt {
    /// The fingerprint of the rules.
    pub rules: String,
    /// The fingerprint of the facts.
    pub facts: String,
}

/// A fact that would have to be another.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct ToldChange {
    /// The fact.
    pub fact: String,
    /// What it would have to be.
    pub to: Value,
    /// What the fact says.
    pub text: String,
}

impl RuleSet {
    /// An answer to a question about these facts, in words.
    pub fn tell(
        &self,
        id: Value,
        answer: &Answer,
        facts: &Facts,
        language: Language,
    ) -> ToldAnswer {
        let rule = answer.by.map(|by| self.rule(by.rule));
        let because = answer.because.iter();
        let change = match answer.outcome {
            Outcome::No => self.what_would_change(answer, facts),
            _ => None,
        };
        ToldAnswer {
            id,
            answer: outcome_name(&answer.outcome),
            value: value_name(self, answer),
            because: because
                .map(|reason| self.reason(rule, reason, language))
                .collect(),
            missing: self.missing_names(&answer.outcome),
            judge: self.judge_of(&answer.outcome, language),
            version: answer
                .by
                .and_then(|by| self.version(by, answer.on, language)),
            receipt: ToldReceipt {
                rules: answer.receipt.rules.to_string(),
                facts: answer.receipt.facts.to_string(),
            },
            change: change.map(|change| self.changes(&change, language)),
            conditions: self.tree(answer, facts, language),
            complaint: answer
                .complaint
                .map(|route| self.told_route(route, answer.on, facts, language)),
            warning: answer.warning,
            unused: self.unused(answer, facts),
            assumed: Vec::new(),
            as_expected: None,
        }
    }

    fn reason(&self, rule: Option<&str>, reason: &Reason, language: Language) -> ToldReason {
        let citation = reason.citation;
        ToldReason {
            rule: rule.map(str::to_owned),
            citation: citation.map(|place| self.citation(place, language).to_owned()),
            text: self.text(reason.text, language).to_owned(),
        }
    }

    fn missing_names(&self, outcome: &Outcome) -> Vec<String> {
        let Outcome::Missing { facts } = outcome else {
            return Vec::new();
        };
        let names = facts.iter().map(|fact| self.fact(*fact).0.to_owned());
        names.collect()
    }

    fn judge_of(&self, outcome: &Outcome, language: Language) -> Option<ToldJudge> {
        match outcome {
            Outcome::Judgement { who, factors } => Some(self.told_judge(*who, factors, language)),
            _ => None,
        }
    }

    pub(super) fn told_judge(
        &self,
        who: RoleId,
        factors: &[FactorId],
        language: Language,
    ) -> ToldJudge {
        let (name, title) = self.role(who);
        let factors = factors.iter().map(|factor| {
            let (name, text) = self.factor(*factor);
            ToldFactor {
                factor: name.to_owned(),
                text: self.text(text, language).to_owned(),
            }
        });
        ToldJudge {
            who: name.to_owned(),
            title: self.text(title, language).to_owned(),
            factors: factors.collect(),
        }
    }

    fn version(&self, by: AnsweredBy, on: Date, language: Language) -> Option<ToldVersion> {
        let version = self.rules[by.rule.index()].version_on(by.since)?;
        Some(ToldVersion {
            rule: self.rule(by.rule).to_owned(),
            from: version.from,
            to: version.to,
            source: version.source.to_string(),
            why: self.why(on, version.from, version.to, language),
        })
    }

    /// Why a version is the one that is asked.
    pub(super) fn why(&self, on: Date, from: Date, to: Option<Date>, language: Language) -> String {
        let text = match to {
            None => filled(self, "version-still-in-force", language),
            Some(to) => {
                filled(self, "version-of-a-period", language).replace("{to}", &to.to_string())
            }
        };
        text.replace("{on}", &on.to_string())
            .replace("{from}", &from.to_string())
    }

    fn changes(&self, changes: &[Change], language: Language) -> Vec<ToldChange> {
        let told = changes.iter().map(|change| {
            let (name, text) = self.fact(change.fact);
            ToldChange {
                fact: name.to_owned(),
                to: self.json(change.to),
                text: self.text(text, language).to_owned(),
            }
        });
        told.collect()
    }

    /// A value as JSON holds it.
    pub(super) fn json(&self, value: crate::facts::Value) -> Value {
        match value {
            crate::facts::Value::YesNo(holds) => Value::Bool(holds),
            crate::facts::Value::Number(number) => Value::from(number),
            crate::facts::Value::Date(date) => Value::String(date.to_string()),
            crate::facts::Value::One(word) => Value::String(self.word(word).0.to_owned()),
        }
    }
}

//! A rule as it reads on a date, in words.

use crate::dialogue::{filled, nearest};
use crate::expression::Expression;
use crate::facts::Value;
use crate::id::{RuleId, TextId};
use crate::language::Language;
use crate::rule::{Body, Choice, Rule, Says, Test, Version};
use crate::rule_set::RuleSet;
use jiff::civil::Date;
use serde::Serialize;
use std::fmt;

/// A rule as it reads on a date, with the keys that its file has.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct ExplainedRule {
    /// Its name.
    pub rule: String,
    /// The question it answers.
    pub answers: String,
    /// What that question says.
    pub question: String,
    /// Act and paragraph, the first one first.
    pub citations: Vec<String>,
    /// Whom it binds.
    pub binds: String,
    /// Whose right it is, where it is one.
    pub right_of: Option<String>,
    /// The first day on which it reads so.
    pub from: Date,
    /// The last day; `None` when none is known.
    pub to: Option<Date>,
    /// Where the dates come from.
    pub source: String,
    /// It is written and not in use.
    pub off: bool,
    /// A no warns and does not stop.
    pub warning: bool,
    /// When it is asked; always where nothing stands here.
    pub applies: Option<String>,
    /// Its conditions, which must all hold, or its rows, of which the first that holds answers.
    pub rows: Vec<ExplainedRow>,
    /// What a yes says, for a rule with conditions.
    pub yes: Option<String>,
    /// What a no says, for a rule with conditions.
    pub no: Option<String>,
    /// The complaint route.
    pub complaint: Option<String>,
    /// Every version there is: first and last day.
    pub versions: Vec<(Date, Option<Date>)>,
}

/// A condition or a row.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct ExplainedRow {
    /// Its name.
    pub id: String,
    /// The condition, as the file writes it.
    #[serde(rename = "if")]
    pub when: String,
    /// What it answers, for a row: `yes`, `yes: both-parents`, `no`, `judgement: coordinating-unit`.
    pub answer: Option<String>,
    /// What it says.
    pub text: String,
    /// Where it stands.
    pub citation: String,
}

impl RuleSet {
    /// The same, or one sentence that says why there is nothing to explain.
    ///
    /// # Errors
    /// When no rule or question has that name, or none of them was in force on the date.
    pub fn explain_or_say(
        &self,
        name: &str,
        on: Date,
        language: Language,
    ) -> Result<Vec<ExplainedRule>, String> {
        let say = |text: &str| filled(self, text, language).replace("{name}", name);
        if !self.explainable().any(|known| known == name) {
            let near = nearest(name, self.explainable());
            let near = near.map(|near| say("asking-nearest").replace("{nearest}", near));
            return Err(say("explain-unknown") + &near.unwrap_or_default());
        }
        let found = self.explain(name, on, language);
        if !found.is_empty() {
            return Ok(found);
        }
        let rules = self.rules_called(name).into_iter();
        let used = rules.filter(|id| !self.rules[id.index()].off);
        let begins = used.filter_map(|id| self.rules[id.index()].versions.first());
        let first = begins.map(|version| version.from).min();
        let later = first.filter(|first| on < *first);
        let later = later.map(|first| say("explain-first").replace("{from}", &first.to_string()));
        let none = say("explain-not-in-force").replace("{on}", &on.to_string());
        Err(none + &later.unwrap_or_default())
    }

    /// The rule of a name and every rule of the question of that name.
    fn rules_called(&self, name: &str) -> Vec<RuleId> {
        let mut ids: Vec<RuleId> = self.rule_called(name).into_iter().collect();
        if let Ok(question) = self.question(name) {
            let others = self.by_question[question.index()].iter();
            ids.extend(others.filter(|id| self.rules[id.index()].name != name));
        }
        ids
    }

    /// The rule of a name and every rule of the question of that name, as they read on a date. A
    /// rule that was not in force then is left out.
    pub fn explain(&self, name: &str, on: Date, language: Language) -> Vec<ExplainedRule> {
        let found = self.rules_called(name).into_iter().filter_map(|id| {
            let rule = &self.rules[id.index()];
            let version = rule.version_on(on)?;
            Some(self.explained(id, rule, version, language))
        });
        found.collect()
    }

    /// The names that [`RuleSet::explain`] knows.
    pub fn explainable(&self) -> impl Iterator<Item = &str> {
        let rules = self.rules.iter().map(|rule| rule.name.as_str());
        rules.chain(self.questions.iter().map(|(name, _)| name.as_str()))
    }

    pub(super) fn explained(
        &self,
        id: RuleId,
        rule: &Rule,
        version: &Version,
        language: Language,
    ) -> ExplainedRule {
        let say = |text: TextId| self.text(text, language).to_owned();
        let places = self.stands_on(id);
        let (yes, no) = match &version.body {
            Body::All { yes, no, .. } => (Some(say(*yes)), Some(say(*no))),
            Body::First(_) => (None, None),
        };
        let (answers, question) = &self.questions[rule.question.index()];
        ExplainedRule {
            rule: rule.name.clone(),
            answers: answers.clone(),
            question: say(*question),
            citations: places
                .map(|place| self.citation(place, language).to_owned())
                .collect(),
            binds: say(self.role(rule.binds).1),
            right_of: rule.right_of.map(|role| say(self.role(role).1)),
            from: version.from,
            to: version.to,
            source: version.source.to_string(),
            off: rule.off,
            warning: rule.warning,
            applies: self.applies(version),
            rows: self.explained_rows(version, language),
            yes,
            no,
            complaint: version
                .complaint
                .map(|route| self.route(route).name.clone()),
            versions: rule
                .versions
                .iter()
                .map(|version| (version.from, version.to))
                .collect(),
        }
    }

    fn applies(&self, version: &Version) -> Option<String> {
        let somewhere = version.applies != Expression::Always;
        somewhere.then(|| version.applies.written(&self.vocabulary))
    }

    fn explained_rows(&self, version: &Version, language: Language) -> Vec<ExplainedRow> {
        match &version.body {
            Body::All { conditions, .. } => conditions
                .iter()
                .map(|test| self.explained_row(test, None, language))
                .collect(),
            Body::First(rows) => rows
                .iter()
                .map(|row| self.explained_row(&row.test, Some(self.says(row)), language))
                .collect(),
        }
    }

    fn explained_row(
        &self,
        test: &Test,
        answer: Option<String>,
        language: Language,
    ) -> ExplainedRow {
        ExplainedRow {
            id: self.row_name(test.text).to_owned(),
            when: test.when.written(&self.vocabulary),
            answer,
            text: self.text(test.text, language).to_owned(),
            citation: self.citation(test.citation, language).to_owned(),
        }
    }

    /// The name that a row has in its file.
    pub(crate) fn row_name(&self, text: TextId) -> &str {
        // act, paragraph and rule stand before it
        const PLACE: usize = 3;
        let name = self.text_name(text);
        name.split('/').nth(PLACE).unwrap_or(name)
    }

    fn says(&self, row: &Choice) -> String {
        match &row.says {
            Says::Yes(None) => "yes".to_owned(),
            Says::Yes(Some(Value::One(word))) => format!("yes: {}", self.word(*word).0),
            Says::Yes(Some(_)) => "yes: …".to_owned(),
            Says::No => "no".to_owned(),
            Says::Judgement { who, .. } => format!("judgement: {}", self.role(*who).0),
        }
    }
}

/// For a terminal, with the keys of the file.
impl fmt::Display for ExplainedRule {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(formatter, "{}: {}", self.rule, self.citations.join("; "))?;
        writeln!(
            formatter,
            "    answers: {} ({})",
            self.answers, self.question
        )?;
        writeln!(formatter, "    binds: {}", self.binds)?;
        if let Some(role) = &self.right_of {
            writeln!(formatter, "    right-of: {role}")?;
        }
        let to = self.to.map_or_else(String::new, |last| last.to_string());
        writeln!(formatter, "    from: {}  to: {to}", self.from)?;
        writeln!(formatter, "    source: {}", self.source)?;
        if self.off {
            writeln!(formatter, "    off: true")?;
        }
        if let Some(applies) = &self.applies {
            writeln!(formatter, "    applies: {applies}")?;
        }
        for row in &self.rows {
            write!(formatter, "\n    {} if {}\n        ", row.id, row.when)?;
            if let Some(answer) = &row.answer {
                write!(formatter, "{answer}. ")?;
            }
            writeln!(formatter, "{} ({})", row.text, row.citation)?;
        }
        for (key, text) in [("yes", &self.yes), ("no", &self.no)] {
            if let Some(text) = text {
                write!(formatter, "\n    {key}: {text}")?;
            }
        }
        if let Some(route) = &self.complaint {
            write!(formatter, "\n    complaint: {route}")?;
        }
        Ok(())
    }
}

//! What changed between two dates.

use super::explained::{ExplainedRow, ExplainedRule};
use crate::dialogue::DEADLINE;
use crate::id::RuleId;
use crate::language::Language;
use crate::rule_set::RuleSet;
use jiff::civil::Date;
use serde::Serialize;
use std::collections::BTreeSet;
use std::fmt;

/// A rule, a deadline or a row of the sharing table that is not the same on both dates.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Difference {
    /// Its name; `deadline-` or `sharing/` stands before what is no rule.
    pub name: String,
    /// What happened to it.
    pub change: Turn,
    /// Where it stands.
    pub citation: String,
    /// The day on which it became what it is on the second date; the last day of what ended.
    pub day: Option<Date>,
    /// What is another, for a rule that changed.
    pub rows: Vec<RowDifference>,
}

/// What happened between the dates.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Turn {
    /// It holds on the second date only.
    Began,
    /// It holds on the first date only.
    Ended,
    /// It reads otherwise.
    Changed,
}

/// A part of a rule that reads otherwise.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct RowDifference {
    /// The condition or row, or the key of the rule.
    pub id: String,
    /// How it read on the first date.
    pub before: Option<String>,
    /// How it reads on the second.
    pub after: Option<String>,
}

/// What a thing is on a date: where it stands, from and to, and how it reads.
struct Held {
    citation: String,
    from: Date,
    to: Option<Date>,
    rows: Vec<(String, String)>,
}

impl RuleSet {
    /// What is not the same on two dates. Rules that are written and not in use are left out.
    pub fn differences(&self, first: Date, second: Date, language: Language) -> Vec<Difference> {
        let rules = self.rules.iter().enumerate().filter(|(_, rule)| !rule.off);
        let rules = rules.map(|(index, rule)| {
            let held = |on| self.rule_held(RuleId::new(index), on, language);
            difference(rule.name.clone(), held(first), held(second))
        });
        let deadlines = self.deadline_questions().into_iter().map(|ask| {
            let held = |on| self.deadline_held(&ask, on, language);
            difference(ask.clone(), held(first), held(second))
        });
        let names: BTreeSet<&str> = self
            .sharing
            .iter()
            .map(|entry| self.text_name(entry.reason))
            .collect();
        let sharing = names.into_iter().map(|name| {
            let held = |on| self.sharing_held(name, on, language);
            difference(name.to_owned(), held(first), held(second))
        });
        rules.chain(deadlines).chain(sharing).flatten().collect()
    }

    fn rule_held(&self, id: RuleId, on: Date, language: Language) -> Option<Held> {
        let rule = &self.rules[id.index()];
        let version = rule.version_on(on)?;
        let explained = self.explained(id, rule, version, language);
        Some(Held {
            citation: explained.citations.join("; "),
            from: explained.from,
            to: explained.to,
            rows: rows(&explained),
        })
    }

    fn deadline_held(&self, ask: &str, on: Date, language: Language) -> Option<Held> {
        let name = ask.strip_prefix(DEADLINE)?;
        let rule = self.deadline_rule(name, on)?;
        Some(Held {
            citation: self.citation(rule.citation, language).to_owned(),
            from: rule.from,
            to: rule.to,
            rows: vec![
                ("length".to_owned(), format!("{:?}", rule.length)),
                ("moves".to_owned(), rule.moves.to_string()),
                (
                    "starts".to_owned(),
                    self.text(rule.starts, language).to_owned(),
                ),
            ],
        })
    }

    fn sharing_held(&self, name: &str, on: Date, language: Language) -> Option<Held> {
        let mut entries = self.sharing.iter();
        let entry = entries.find(|entry| {
            let in_force = entry.from <= on && entry.to.is_none_or(|last| on <= last);
            in_force && self.text_name(entry.reason) == name
        })?;
        let row = |key: &str, names: &[String]| (key.to_owned(), names.join(", "));
        Some(Held {
            citation: self.citation(entry.citation, language).to_owned(),
            from: entry.from,
            to: entry.to,
            rows: vec![
                ("ground".to_owned(), entry.ground.clone()),
                row("holder", &entry.holders),
                row("kind", &entry.kinds),
                row("strictness", &entry.strictnesses),
                (
                    "reason".to_owned(),
                    self.text(entry.reason, language).to_owned(),
                ),
            ],
        })
    }
}

/// Everything that a rule says, part by part.
fn rows(rule: &ExplainedRule) -> Vec<(String, String)> {
    let row = |row: &ExplainedRow| {
        let answer = row.answer.iter().map(|answer| format!(" → {answer}"));
        let answer = answer.collect::<String>();
        (
            row.id.clone(),
            format!("{}{answer}: {} ({})", row.when, row.text, row.citation),
        )
    };
    let keys = [
        ("applies", &rule.applies),
        ("yes", &rule.yes),
        ("no", &rule.no),
        ("complaint", &rule.complaint),
    ];
    let keys = keys
        .into_iter()
        .filter_map(|(key, text)| Some((key.to_owned(), text.clone()?)));
    rule.rows.iter().map(row).chain(keys).collect()
}

fn difference(name: String, before: Option<Held>, after: Option<Held>) -> Option<Difference> {
    let (change, held, day, rows) = match (before, after) {
        (None, None) => return None,
        (None, Some(after)) => (Turn::Began, after.citation, Some(after.from), Vec::new()),
        (Some(before), None) => (Turn::Ended, before.citation, before.to, Vec::new()),
        (Some(before), Some(after)) => {
            let rows = row_differences(&before.rows, &after.rows);
            if rows.is_empty() {
                return None;
            }
            (Turn::Changed, after.citation, Some(after.from), rows)
        }
    };
    Some(Difference {
        name,
        change,
        citation: held,
        day,
        rows,
    })
}

fn row_differences(before: &[(String, String)], after: &[(String, String)]) -> Vec<RowDifference> {
    let find = |rows: &[(String, String)], id: &str| {
        let mut rows = rows.iter();
        let found = rows.find(|(known, _)| known == id);
        found.map(|(_, text)| text.clone())
    };
    let new = after.iter().filter(|(id, _)| find(before, id).is_none());
    let ids = before.iter().chain(new).map(|(id, _)| id);
    let rows = ids.map(|id| RowDifference {
        id: id.clone(),
        before: find(before, id),
        after: find(after, id),
    });
    rows.filter(|row| row.before != row.after).collect()
}

/// For a terminal: `+` began, `-` ended, `~` changed.
impl fmt::Display for Difference {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = match self.change {
            Turn::Began => '+',
            Turn::Ended => '-',
            Turn::Changed => '~',
        };
        let day = self.day.map_or_else(String::new, |day| format!(" {day}"));
        write!(formatter, "{sign}{day} {} ({})", self.name, self.citation)?;
        for row in &self.rows {
            for (sign, text) in [('-', &row.before), ('+', &row.after)] {
                if let Some(text) = text {
                    write!(formatter, "\n    {sign} {}: {text}", row.id)?;
                }
            }
        }
        Ok(())
    }
}

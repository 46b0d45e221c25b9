//! Deadlines as questions: on which day does it end?

use super::reading::DEADLINE;
use super::telling::{ToldAnswer, ToldReason, ToldReceipt, ToldVersion};
use super::wrong::filled;
use crate::deadline::{Deadline, DeadlineRule};
use crate::facts::{Facts, Value};
use crate::id::TextId;
use crate::language::Language;
use crate::rule_set::RuleSet;
use jiff::civil::Date;
use std::collections::BTreeSet;

impl RuleSet {
    /// What to `ask` for each deadline.
    pub fn deadline_questions(&self) -> BTreeSet<String> {
        let names = self.deadlines.iter();
        names
            .map(|rule| format!("{DEADLINE}{}", rule.name))
            .collect()
    }

    /// The day on which a deadline ends. It is the day on which it began that tells which version
    /// of it holds; the date of the question does when nobody has told that day.
    pub(super) fn tell_deadline(
        &self,
        id: serde_json::Value,
        name: &str,
        on: Date,
        facts: &Facts,
        language: Language,
    ) -> ToldAnswer {
        let begun = |rule: &DeadlineRule| match facts.get(rule.starts_on) {
            Some(Value::Date(begun)) => Some(begun),
            _ => None,
        };
        let all = self.deadlines.iter().filter(|rule| rule.name == name);
        let begun = all.filter_map(begun).next();
        let rule = self.deadline_rule(name, begun.unwrap_or(on));
        let mut told = self.told_nothing(id, facts);
        told.unused = self.unused_by_deadline(name, facts);
        let (Some(rule), end) = (
            rule,
            begun.and_then(|begun| self.deadline(name, begun).ok()),
        ) else {
            told.judge = Some(self.told_judge(self.fallback.who, &[], language));
            told.because.push(ToldReason {
                rule: None,
                citation: None,
                text: self.text(self.fallback.reason.text, language).to_owned(),
            });
            return told;
        };
        told.version = Some(ToldVersion {
            rule: name.to_owned(),
            from: rule.from,
            to: rule.to,
            source: rule.source.to_string(),
            why: self.why(begun.unwrap_or(on), rule.from, rule.to, language),
        });
        match end {
            None => {
                told.answer = "missing";
                told.missing = vec![self.fact(rule.starts_on).0.to_owned()];
                told.because = vec![self.starts(rule, language)];
            }
            Some(end) => {
                told.because = self.reasons_of_end(rule, &end, language);
                match rule.judged {
                    None => {
                        told.answer = "yes";
                        told.value = Some(end.date.to_string());
                    }
                    Some((who, why)) => {
                        told.judge = Some(self.told_judge(who, &[], language));
                        told.because.insert(0, self.said_of(rule, why, language));
                    }
                }
            }
        }
        told
    }

    fn told_nothing(&self, id: serde_json::Value, facts: &Facts) -> ToldAnswer {
        ToldAnswer {
            id,
            answer: "judgement",
            value: None,
            because: Vec::new(),
            missing: Vec::new(),
            judge: None,
            version: None,
            receipt: ToldReceipt {
                rules: self.hash.to_string(),
                facts: facts.hash().to_string(),
            },
            change: None,
            conditions: Vec::new(),
            complaint: None,
            warning: false,
            unused: Vec::new(),
            assumed: Vec::new(),
            as_expected: None,
        }
    }

    fn starts(&self, rule: &DeadlineRule, language: Language) -> ToldReason {
        self.said_of(rule, rule.starts, language)
    }

    fn said_of(&self, rule: &DeadlineRule, text: TextId, language: Language) -> ToldReason {
        ToldReason {
            rule: Some(rule.name.clone()),
            citation: Some(self.citation(rule.citation, language).to_owned()),
            text: self.text(text, language).to_owned(),
        }
    }

    fn reasons_of_end(
        &self,
        rule: &DeadlineRule,
        end: &Deadline,
        language: Language,
    ) -> Vec<ToldReason> {
        let reason = |citation, text: String| ToldReason {
            rule: Some(rule.name.clone()),
            citation: Some(self.citation(citation, language).to_owned()),
            text,
        };
        let ends = filled(self, "deadline-ends", language)
            .replace("{from}", &end.counted_from.to_string())
            .replace("{date}", &end.date.to_string());
        let mut reasons = vec![reason(rule.citation, ends), self.starts(rule, language)];
        if let Some(plain) = end.moved_from {
            let moved = filled(self, "deadline-moved", language);
            let place = rule.also.last().copied().unwrap_or(rule.citation);
            reasons.push(reason(place, moved.replace("{plain}", &plain.to_string())));
        }
        reasons
    }
}

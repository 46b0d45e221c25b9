//! Deadlines: how long, from when, and what happens when they end on a holiday.

use crate::calendar::Calendar;
use crate::id::{CitationId, FactId, TextId};
use crate::rule_set::{RuleSet, UnknownName};
use jiff::civil::Date;
use jiff::{Span, ToSpan};
use std::sync::Arc;

/// How long a deadline is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Length {
    /// Days.
    Days(u16),
    /// Weeks: it ends on the same day of the week.
    Weeks(u16),
    /// Months: it ends on the same day of the month, or on the last one.
    Months(u16),
}

/// A deadline as the files hold it.
#[derive(Clone)]
pub(crate) struct DeadlineRule {
    pub(crate) name: String,
    pub(crate) from: Date,
    pub(crate) to: Option<Date>,
    pub(crate) length: Length,
    pub(crate) moves: bool,
    pub(crate) starts: TextId,
    /// The fact that tells the day on which it begins to run.
    pub(crate) starts_on: FactId,
    pub(crate) citation: CitationId,
    pub(crate) also: Vec<CitationId>,
    /// Where the dates come from, as the file says it.
    pub(crate) source: Arc<str>,
}

/// A deadline with its date.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Deadline {
    /// The last day.
    pub date: Date,
    /// How long it is.
    pub length: Length,
    /// The day on which it began to run.
    pub counted_from: Date,
    /// The day on which it would have ended, when that was a weekend or a holiday.
    pub moved_from: Option<Date>,
    /// When it begins to run, in words.
    pub starts: TextId,
    /// Where it stands.
    pub citation: CitationId,
    /// Other paragraphs that belong to it: how it is counted.
    pub also: Vec<CitationId>,
}

impl RuleSet {
    /// The last day of a deadline that begins to run on a date.
    ///
    /// # Errors
    /// When no deadline of that name was in force on the date.
    pub fn deadline(&self, name: &str, from: Date) -> Result<Deadline, UnknownName> {
        let unknown = || UnknownName {
            what: "deadline",
            name: name.to_owned(),
        };
        let rule = self.deadline_rule(name, from).ok_or_else(unknown)?;
        let plain = rule.plain_end(from, &self.calendar).ok_or_else(unknown)?;
        let date = if rule.moves {
            self.calendar.next_possible_end(plain)
        } else {
            plain
        };
        Ok(Deadline {
            date,
            length: rule.length,
            counted_from: from,
            moved_from: (date != plain).then_some(plain),
            starts: rule.starts,
            citation: rule.citation,
            also: rule.also.clone(),
        })
    }

    /// A deadline as it was on a date.
    pub(crate) fn deadline_rule(&self, name: &str, on: Date) -> Option<&DeadlineRule> {
        self.deadlines.iter().find(|rule| {
            rule.name == name && rule.from <= on && rule.to.is_none_or(|last| on <= last)
        })
    }

    /// The name of the public holiday on a date, if it is one. Ordinary Sundays are holidays.
    pub fn holiday(&self, date: Date) -> Option<TextId> {
        self.calendar.holiday(date)
    }
}

impl DeadlineRule {
    fn plain_end(&self, from: Date, calendar: &Calendar) -> Option<Date> {
        let span: Span = match self.length {
            Length::Days(days) => {
                let first = i64::from(calendar.first_day_counts);
                (i64::from(days) - first).days()
            }
            Length::Weeks(weeks) => i64::from(weeks).weeks(),
            Length::Months(months) => i64::from(months).months(),
        };
        from.checked_add(span).ok()
    }
}

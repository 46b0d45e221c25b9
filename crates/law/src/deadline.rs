//! Deadlines: how long, from when, and what happens when they end on a holiday.

use crate::calendar::Calendar;
use crate::id::{CitationId, FactId, RoleId, TextId};
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
    /// Who must say whether it holds at all, and why, where the sources do not name it.
    pub(crate) judged: Option<(RoleId, TextId)>,
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
        let date = rule.moved(plain, &self.calendar);
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
        let mut named = self.deadlines.iter().filter(|rule| rule.name == name);
        named.find(|rule| rule.holds_on(on))
    }

    /// The name of the public holiday on a date, if it is one. Ordinary Sundays are holidays.
    pub fn holiday(&self, date: Date) -> Option<TextId> {
        self.calendar.holiday(date)
    }
}

/// When deadlines end, for facts that count the days from then.
#[derive(Clone, Default)]
pub(crate) struct Deadlines {
    rules: Vec<DeadlineRule>,
    calendar: Calendar,
}

impl Deadlines {
    pub(crate) fn of(rules: &[DeadlineRule], calendar: &Calendar) -> Self {
        Self {
            rules: rules.to_vec(),
            calendar: calendar.clone(),
        }
    }

    /// The last day of a deadline that began to run on a date. The first version that is held here
    /// counts for what began before it.
    pub(crate) fn end(&self, name: &str, from: Date) -> Option<Date> {
        let mut versions = self.rules.iter().filter(|rule| rule.name == name);
        let first = versions.clone().min_by_key(|rule| rule.from)?;
        let begun = from.max(first.from);
        let rule = versions.find(|rule| rule.holds_on(begun))?;
        let plain = rule.plain_end(from, &self.calendar)?;
        Some(rule.moved(plain, &self.calendar))
    }
}

impl DeadlineRule {
    fn holds_on(&self, date: Date) -> bool {
        self.from <= date && self.to.is_none_or(|last| date <= last)
    }

    /// The day on which it may end, when this is not one.
    fn moved(&self, plain: Date, calendar: &Calendar) -> Date {
        if self.moves {
            calendar.next_possible_end(plain)
        } else {
            plain
        }
    }

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

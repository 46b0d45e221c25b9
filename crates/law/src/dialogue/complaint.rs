//! A complaint route in words.

use super::reading::DEADLINE;
use crate::deadline::Length;
use crate::facts::{Facts, Value};
use crate::id::RouteId;
use crate::language::Language;
use crate::rule_set::RuleSet;
use jiff::civil::Date;
use serde::Serialize;

/// Where and how one complains, and until when.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct ToldRoute {
    /// The name of the route.
    pub route: String,
    /// Who decides the complaint.
    pub to: String,
    /// To whom it is sent.
    pub sent_to: String,
    /// The form.
    pub form: String,
    /// Where the route stands, the most important place first.
    pub citations: Vec<String>,
    /// What to `ask` for the last day.
    pub deadline: String,
    /// The length of the deadline on the date of the question.
    pub length: Option<ToldLength>,
    /// When it begins to run.
    pub starts: Option<String>,
    /// The last day, when the facts tell when it began to run.
    pub ends: Option<Date>,
}

/// How long a deadline is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ToldLength {
    /// Days.
    Days(u16),
    /// Weeks.
    Weeks(u16),
    /// Months.
    Months(u16),
}

impl From<Length> for ToldLength {
    fn from(length: Length) -> Self {
        match length {
            Length::Days(days) => Self::Days(days),
            Length::Weeks(weeks) => Self::Weeks(weeks),
            Length::Months(months) => Self::Months(months),
        }
    }
}

impl RuleSet {
    pub(super) fn told_route(
        &self,
        route: RouteId,
        on: Date,
        facts: &Facts,
        language: Language,
    ) -> ToldRoute {
        let route = self.route(route);
        let rule = self.deadline_rule(&route.deadline, on);
        let begun = rule.and_then(|rule| match facts.get(rule.starts_on) {
            Some(Value::Date(begun)) => Some(begun),
            _ => None,
        });
        let title = |role| self.text(self.role(role).1, language).to_owned();
        let places = std::iter::once(route.citation).chain(route.also.iter().copied());
        ToldRoute {
            route: route.name.clone(),
            to: title(route.to),
            sent_to: title(route.sent_to),
            form: self.text(route.form, language).to_owned(),
            citations: places
                .map(|place| self.citation(place, language).to_owned())
                .collect(),
            deadline: format!("{DEADLINE}{}", route.deadline),
            length: rule.map(|rule| rule.length.into()),
            starts: rule.map(|rule| self.text(rule.starts, language).to_owned()),
            ends: begun
                .and_then(|begun| self.deadline(&route.deadline, begun).ok())
                .map(|deadline| deadline.date),
        }
    }
}

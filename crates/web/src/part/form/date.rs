//! A date in three fields, because that is what everybody can fill in on every device.

use super::described_by;
use jiff::civil::Date;
use language::Words;

/// A question for a date.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct DateField {
    /// The stem of the three names: `born` gives `born-day`, `born-month` and `born-year`.
    pub(crate) name: String,
    /// What is asked.
    pub(crate) legend: String,
    /// Help that stands under the question.
    pub(crate) hint: Option<String>,
    /// What was wrong with the last answer.
    pub(crate) error: Option<String>,
    /// The day as it was written.
    pub(crate) day: String,
    /// The month as it was written.
    pub(crate) month: String,
    /// The year as it was written.
    pub(crate) year: String,
    /// Whether it may stay open.
    pub(crate) optional: bool,
    /// Whether it asks when the reader was born, which the browser may know.
    pub(crate) birth: bool,
}

/// Why three fields are no date.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum DateProblem {
    /// Nothing was written.
    Empty,
    /// What was written is no date.
    NoDate,
}

impl DateProblem {
    /// What the reader is told.
    pub(crate) fn message(self, words: Words) -> String {
        match self {
            Self::Empty => words.form_error_empty(),
            Self::NoDate => words.form_error_date(),
        }
    }
}

impl DateField {
    /// A question for a date that must be answered.
    pub(crate) fn new(name: impl Into<String>, legend: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            legend: legend.into(),
            hint: None,
            error: None,
            day: String::new(),
            month: String::new(),
            year: String::new(),
            optional: false,
            birth: false,
        }
    }

    /// The same question with help under it.
    pub(crate) fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// The same question, which may stay open.
    pub(crate) fn optional(mut self) -> Self {
        self.optional = true;
        self
    }

    /// The same question with a date in it.
    pub(crate) fn date(mut self, date: Option<Date>) -> Self {
        if let Some(date) = date {
            self.day = date.day().to_string();
            self.month = date.month().to_string();
            self.year = date.year().to_string();
        }
        self
    }

    /// The same question with what was written in the three fields, found by their names.
    pub(crate) fn written<'a>(mut self, find: impl Fn(&str) -> Option<&'a str>) -> Self {
        let value = |part: &str| {
            let name = format!("{}-{part}", self.name);
            find(&name).unwrap_or_default().trim().to_owned()
        };
        (self.day, self.month, self.year) = (value("day"), value("month"), value("year"));
        self
    }

    /// The same question with what was wrong, if anything was.
    pub(crate) fn error(mut self, error: Option<String>) -> Self {
        self.error = error;
        self
    }

    /// The date that was written.
    ///
    /// # Errors
    /// When nothing was written, or something that is no date.
    pub(crate) fn parse(&self) -> Result<Date, DateProblem> {
        if self.day.is_empty() && self.month.is_empty() && self.year.is_empty() {
            return Err(DateProblem::Empty);
        }
        let number = |text: &str| text.trim_end_matches('.').parse().ok();
        let (day, month) = (number(&self.day), number(&self.month));
        let year = self.year.parse::<i16>().ok().filter(|year| *year >= 1900);
        match (year, month, day) {
            (Some(year), Some(month), Some(day)) => {
                Date::new(year, month, day).map_err(|_| DateProblem::NoDate)
            }
            _ => Err(DateProblem::NoDate),
        }
    }

    /// The anchor that the summary of errors leads to.
    pub(crate) fn anchor(&self) -> String {
        format!("{}-day", self.name)
    }

    /// The anchors of hint and error, for `aria-describedby`.
    pub(crate) fn described_by(&self) -> Option<String> {
        described_by(&self.name, self.hint.is_some(), self.error.is_some())
    }
}

#[cfg(test)]
mod tests {
    use super::{DateField, DateProblem};
    use jiff::civil::date;

    fn written(day: &str, month: &str, year: &str) -> DateField {
        DateField::new("born", "Når ble barnet født?").written(|name| match name {
            "born-day" => Some(day),
            "born-month" => Some(month),
            "born-year" => Some(year),
            _ => None,
        })
    }

    #[test]
    fn three_fields_are_a_date() {
        assert_eq!(written("3", " 03 ", "2026").parse(), Ok(date(2026, 3, 3)));
        assert_eq!(written("3.", "3.", "2026").parse(), Ok(date(2026, 3, 3)));
    }

    #[test]
    fn what_is_no_date_says_which_kind_of_no_date_it_is() {
        assert_eq!(written("", "", "").parse(), Err(DateProblem::Empty));
        for (day, month, year) in [
            ("31", "2", "2026"),
            ("3", "mars", "2026"),
            ("3", "3", "26"),
            ("3", "", ""),
        ] {
            assert_eq!(
                written(day, month, year).parse(),
                Err(DateProblem::NoDate),
                "{day} {month} {year}"
            );
        }
    }

    #[test]
    fn a_date_fills_the_three_fields() {
        let field = DateField::new("from", "Fra").date(Some(date(2026, 3, 14)));
        assert_eq!(field.parse(), Ok(date(2026, 3, 14)));
    }
}

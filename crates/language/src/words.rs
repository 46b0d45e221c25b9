//! Everything a page needs to speak: texts, dates, times, ages, numbers and lists.

use crate::span::{self, Span};
use crate::{Language, Texts, alphabet, calendar, number};
use jiff::civil::{Date, DateTime, Time};
use std::cmp::Ordering;
use std::ops::Deref;

/// A language on a day. Every message is a method of it, because it stands in for [`Texts`].
#[derive(Clone, Copy)]
pub struct Words {
    language: Language,
    today: Date,
    texts: &'static Texts,
}

impl Deref for Words {
    type Target = Texts;

    fn deref(&self) -> &Texts {
        self.texts
    }
}

impl Words {
    pub(crate) fn new(language: Language, today: Date) -> Self {
        Self {
            language,
            today,
            texts: language.texts(),
        }
    }

    /// The language.
    pub const fn language(&self) -> Language {
        self.language
    }

    /// The code for `lang` in HTML.
    pub const fn code(&self) -> &'static str {
        self.language.code()
    }

    /// The day from which dates are seen.
    pub const fn today(&self) -> Date {
        self.today
    }

    /// "tirsdag 3. mars", with the year when it is another than today's.
    pub fn date(&self, date: Date) -> String {
        let weekday = calendar::weekday(self.language, date);
        format!("{weekday} {}", self.short_date(date))
    }

    /// "3. mars", with the year when it is another than today's.
    pub fn short_date(&self, date: Date) -> String {
        if date.year() == self.today.year() {
            self.day_and_month(date)
        } else {
            self.full_date(date)
        }
    }

    /// "3. mars 2026", always with the year: for decisions, letters and dates of birth.
    pub fn full_date(&self, date: Date) -> String {
        format!("{} {}", self.day_and_month(date), date.year())
    }

    /// The narrowest form, for a column of a table: "3.3.27", "3/3/27"; day before month.
    pub fn narrow_date(&self, date: Date) -> String {
        let between = match self.language {
            Language::Bokmal | Language::Nynorsk => '.',
            Language::English => '/',
        };
        let (day, month, year) = (date.day(), date.month(), date.year() % 100);
        format!("{day}{between}{month}{between}{year:02}")
    }

    fn day_and_month(&self, date: Date) -> String {
        format!("{} {}", self.day(date), self.month(date))
    }

    fn day(&self, date: Date) -> String {
        match self.language {
            Language::Bokmal | Language::Nynorsk => format!("{}.", date.day()),
            Language::English => date.day().to_string(),
        }
    }

    fn month(&self, date: Date) -> &'static str {
        calendar::month(self.language, date.month())
    }

    /// "mars 2026".
    pub fn month_and_year(&self, date: Date) -> String {
        format!("{} {}", self.month(date), date.year())
    }

    /// From one date to another, saying the month and the year once where they are the same:
    /// "3.–7. mars", "28. mars–2. april", "20. desember 2026–4. januar 2027".
    pub fn range(&self, from: Date, to: Date) -> String {
        if from == to {
            return self.short_date(from);
        }
        let start = if (from.year(), from.month()) == (to.year(), to.month()) {
            self.day(from)
        } else if from.year() == to.year() {
            self.day_and_month(from)
        } else {
            self.full_date(from)
        };
        let end = if from.year() == to.year() {
            self.short_date(to)
        } else {
            self.full_date(to)
        };
        format!("{start}–{end}")
    }

    /// "14.30", in English "14:30".
    pub fn time(&self, time: Time) -> String {
        let mark = match self.language {
            Language::Bokmal | Language::Nynorsk => '.',
            Language::English => ':',
        };
        format!("{:02}{mark}{:02}", time.hour(), time.minute())
    }

    /// "tirsdag 3. mars, klokka 14.30".
    pub fn date_and_time(&self, at: DateTime) -> String {
        let clock = self.time_clock(self.time(at.time()));
        self.time_date_clock(self.date(at.date()), clock)
    }

    /// "innen tirsdag 3. mars".
    pub fn by(&self, date: Date) -> String {
        self.time_by(self.date(date))
    }

    /// "fra tirsdag 3. mars".
    pub fn from(&self, date: Date) -> String {
        self.time_from(self.date(date))
    }

    /// "til tirsdag 3. mars".
    pub fn until(&self, date: Date) -> String {
        self.time_until(self.date(date))
    }

    /// How far from today: "i dag", "for 3 dager siden", "om 2 uker".
    pub fn when(&self, date: Date) -> String {
        match span::days(self.today, date) {
            0 => self.time_today(),
            1 => self.time_tomorrow(),
            -1 => self.time_yesterday(),
            2.. => self.ahead(span::between(self.today, date)),
            _ => self.behind(span::between(date, self.today)),
        }
    }

    fn ahead(&self, span: Span) -> String {
        match span {
            Span::Days(count) => self.time_in_days(count),
            Span::Weeks(count) => self.time_in_weeks(count),
            Span::Months(count) => self.time_in_months(count),
            Span::Years(count) => self.time_in_years(count),
        }
    }

    fn behind(&self, span: Span) -> String {
        match span {
            Span::Days(count) => self.time_days_ago(count),
            Span::Weeks(count) => self.time_weeks_ago(count),
            Span::Months(count) => self.time_months_ago(count),
            Span::Years(count) => self.time_years_ago(count),
        }
    }

    /// "3 dager for sent", or nothing while the date has not passed.
    pub fn late(&self, due: Date) -> Option<String> {
        (due < self.today).then(|| match span::between(due, self.today) {
            Span::Days(count) => self.time_late_days(count),
            Span::Weeks(count) => self.time_late_weeks(count),
            Span::Months(count) => self.time_late_months(count),
            Span::Years(count) => self.time_late_years(count),
        })
    }

    /// How old somebody is today: "8 måneder", "4 år", "ikke født ennå".
    pub fn age(&self, born: Date) -> String {
        if born > self.today {
            return self.time_unborn();
        }
        match span::between(born, self.today) {
            Span::Days(count) => self.time_age_days(count),
            Span::Weeks(count) => self.time_age_weeks(count),
            Span::Months(count) => self.time_age_months(count),
            Span::Years(count) => self.time_age_years(count),
        }
    }

    /// "12 345"; in English "12,345".
    pub fn number(&self, number: i64) -> String {
        number::number(self.language, number)
    }

    /// "22 33 44 55", "912 34 567"; a foreign number stays as it was written.
    pub fn telephone(&self, number: &str) -> String {
        number::telephone(number)
    }

    /// "Anna, Bo og Cecilie".
    pub fn list<T: AsRef<str>>(&self, items: &[T]) -> String {
        match items {
            [] => String::new(),
            [one] => one.as_ref().to_owned(),
            [all_but_last @ .., last] => {
                let names: Vec<&str> = all_but_last.iter().map(AsRef::as_ref).collect();
                format!("{} {} {}", names.join(", "), self.time_and(), last.as_ref())
            }
        }
    }

    /// Orders two texts as this language's alphabet does (æ, ø, å last; aa as å), case aside.
    pub fn compare(&self, left: &str, right: &str) -> Ordering {
        self.order(left).cmp(&self.order(right))
    }

    /// What a text is sorted by, for lists that are too long to compare each text again and again.
    pub fn order(&self, text: &str) -> impl Ord + use<> {
        alphabet::sort_key(text)
    }
}

#[cfg(test)]
mod tests;

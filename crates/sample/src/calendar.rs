//! Days around today.

use casework::moment::Date;
use jiff::civil::Weekday;
use jiff::{Span, civil::date};

/// So many days later; the same day where the calendar ends.
pub(crate) fn plus(day: Date, days: i64) -> Date {
    let span = Span::new().try_days(days).unwrap_or_default();
    day.checked_add(span).unwrap_or(day)
}

/// The working day so many days earlier, or the last one before it; today stays today.
pub(crate) fn workday_before(today: Date, days: i64) -> Date {
    let day = plus(today, -days);
    if days == 0 {
        return day;
    }
    match day.weekday() {
        Weekday::Saturday => plus(day, -1),
        Weekday::Sunday => plus(day, -2),
        _ => day,
    }
}

/// The working day so many days later, or the first one after it.
pub(crate) fn workday_after(today: Date, days: i64) -> Date {
    let day = plus(today, days);
    match day.weekday() {
        Weekday::Saturday => plus(day, 2),
        Weekday::Sunday => plus(day, 1),
        _ => day,
    }
}

/// The day so many years and days before another; 29 February becomes 28 where a year lacks it.
pub(crate) fn years_before(day: Date, years: i16, days: i64) -> Date {
    let year = day.year() - years;
    let same = Date::new(year, day.month(), day.day()).unwrap_or(date(year, 2, 28));
    plus(same, -days)
}

/// The last 29 February that is at least so many years before a day.
pub(crate) fn leap_day_before(day: Date, years: i16) -> Date {
    (0..16)
        .filter_map(|more| Date::new(day.year() - years - more, 2, 29).ok())
        .find(|leap| *leap <= years_before(day, years, 0))
        .unwrap_or(date(2020, 2, 29))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn work_is_done_on_working_days() {
        let monday = date(2026, 11, 23);
        assert_eq!(workday_before(monday, 1), date(2026, 11, 20));
        assert_eq!(workday_after(monday, 5), date(2026, 11, 30));
        assert_eq!(workday_before(date(2026, 11, 22), 0), date(2026, 11, 22));
    }

    #[test]
    fn a_leap_day_is_found() {
        assert_eq!(leap_day_before(date(2026, 11, 23), 6), date(2020, 2, 29));
        assert_eq!(years_before(date(2024, 2, 29), 1, 0), date(2023, 2, 28));
    }
}

//! How long between two dates, in the unit that a person would say.

use jiff::Unit;
use jiff::civil::{Date, DateDifference};

/// A length of time in one unit, rounded down.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Span {
    /// Up to two weeks, whole weeks aside.
    Days(i64),
    /// Up to two months.
    Weeks(i64),
    /// Up to two years.
    Months(i64),
    /// Longer.
    Years(i64),
}

/// The time from the earlier to the later date.
pub(crate) fn between(earlier: Date, later: Date) -> Span {
    let months = whole(earlier, later, Unit::Month);
    let days = whole(earlier, later, Unit::Day);
    match (days, months) {
        (..14, _) if days % 7 != 0 || days == 0 => Span::Days(days),
        (_, ..2) => Span::Weeks(days / 7),
        (_, ..24) => Span::Months(months),
        _ => Span::Years(months / 12),
    }
}

/// Days from one date to another; negative when the second is earlier.
pub(crate) fn days(from: Date, to: Date) -> i64 {
    whole(from, to, Unit::Day)
}

fn whole(from: Date, to: Date, unit: Unit) -> i64 {
    let difference = DateDifference::new(to).largest(unit);
    from.until(difference).map_or(0, |span| match unit {
        Unit::Month => i64::from(span.get_months()),
        _ => i64::from(span.get_days()),
    })
}

//! Instants and dates. Dates are civil dates in Norway; instants are stored as milliseconds.

use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};
use std::sync::LazyLock;

/// The time of the whole country, looked up once.
static NORWAY: LazyLock<TimeZone> =
    LazyLock::new(|| TimeZone::get("Europe/Oslo").unwrap_or(TimeZone::UTC));

const SECONDS_OF_A_DAY: i64 = 24 * 60 * 60;

/// A civil date, without a time zone.
pub type Date = jiff::civil::Date;

/// An instant: milliseconds since 1970-01-01T00:00:00Z.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Moment(i64);

impl Moment {
    /// The instant so many milliseconds after the start of 1970 (UTC).
    pub const fn from_milliseconds(milliseconds: i64) -> Self {
        Self(milliseconds)
    }

    /// Milliseconds since the start of 1970 (UTC).
    pub const fn milliseconds(self) -> i64 {
        self.0
    }

    /// This instant and so many milliseconds more.
    pub const fn plus(self, milliseconds: i64) -> Self {
        Self(self.0.saturating_add(milliseconds))
    }

    /// The date and time of day on a clock on a Norwegian wall.
    pub fn local(self) -> jiff::civil::DateTime {
        let instant =
            jiff::Timestamp::from_millisecond(self.0).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
        NORWAY.to_datetime(instant)
    }

    /// The date in Norway at this instant.
    pub fn date(self) -> Date {
        self.local().date()
    }

    /// Noon in Norway on a date, for events that have a date and no time of day.
    pub fn noon(date: Date) -> Self {
        let noon = date.at(12, 0, 0, 0).to_zoned(NORWAY.clone());
        Self(noon.map_or(0, |zoned| zoned.timestamp().as_millisecond()))
    }
}

/// The number of days since 1970-01-01, as index rows hold a date.
pub fn day_number(date: Date) -> i64 {
    let epoch = jiff::civil::date(1970, 1, 1);
    date.duration_since(epoch).as_secs() / SECONDS_OF_A_DAY
}

/// The date of a day number; the first day of 1970 where it is out of range.
pub fn date_of_day_number(day: i64) -> Date {
    let epoch = jiff::civil::date(1970, 1, 1);
    jiff::Span::new()
        .try_days(day)
        .and_then(|span| epoch.checked_add(span))
        .unwrap_or(epoch)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_date_survives_its_day_number() {
        for day in [date(1969, 12, 31), date(2024, 2, 29), date(2026, 11, 22)] {
            assert_eq!(date_of_day_number(day_number(day)), day);
        }
    }

    #[test]
    fn the_date_is_the_one_on_a_norwegian_wall() {
        let half_past_eleven_utc = Moment::noon(date(2026, 7, 1)).plus(12 * 3_600_000 + 1_800_000);
        assert_eq!(half_past_eleven_utc.date(), date(2026, 7, 2));
    }
}

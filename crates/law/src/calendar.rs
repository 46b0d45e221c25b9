//! Public holidays: which days count stands in the files, Easter is computed here.

use crate::id::TextId;
use jiff::civil::{Date, Weekday};
use jiff::{Span, ToSpan};

/// When a holiday falls.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Falls {
    /// Every week on this day.
    Weekly(Weekday),
    /// Every year on this month and day.
    Yearly(i8, i8),
    /// So many days after the first day of Easter; before it, below zero.
    FromEaster(i16),
}

/// The days on which a deadline cannot end.
#[derive(Clone, Default)]
pub(crate) struct Calendar {
    pub(crate) holidays: Vec<(Falls, TextId)>,
    /// Weekdays that move a deadline without being holidays.
    pub(crate) moving_weekdays: Vec<Weekday>,
    /// Whether holidays move a deadline.
    pub(crate) holidays_move: bool,
    /// Whether the day on which days begin to run is the first of them.
    pub(crate) first_day_counts: bool,
}

impl Calendar {
    /// The name of the holiday, if the date is one.
    pub(crate) fn holiday(&self, date: Date) -> Option<TextId> {
        let named = self.holidays.iter();
        let mut falling = named.filter(|(falls, _)| falls.on(date));
        falling.next().map(|(_, name)| *name)
    }

    /// The date itself or the next one on which a deadline can end.
    pub(crate) fn next_possible_end(&self, date: Date) -> Date {
        let mut end = date;
        while self.cannot_end(end) {
            let Ok(next) = end.tomorrow() else { break };
            end = next;
        }
        end
    }

    fn cannot_end(&self, date: Date) -> bool {
        self.moving_weekdays.contains(&date.weekday())
            || (self.holidays_move && self.holiday(date).is_some())
    }
}

impl Falls {
    fn on(self, date: Date) -> bool {
        match self {
            Self::Weekly(weekday) => date.weekday() == weekday,
            Self::Yearly(month, day) => (date.month(), date.day()) == (month, day),
            Self::FromEaster(days) => {
                let span: Span = i64::from(days).days();
                first_day_of_easter(date.year())
                    .and_then(|easter| easter.checked_add(span).ok())
                    .is_some_and(|holiday| holiday == date)
            }
        }
    }
}

/// The first Sunday after the first full moon on or after 21 March, by the rule of Gauss as
/// completed by Meeus, Jones and Butcher for the Gregorian calendar.
pub(crate) fn first_day_of_easter(year: i16) -> Option<Date> {
    let y = i32::from(year);
    let (a, b, c) = (y % 19, y / 100, y % 100);
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let day_of_march = h + l - 7 * m + 22;
    let march = Date::new(year, 3, 1).ok()?;
    march.checked_add((day_of_march - 1).days()).ok()
}

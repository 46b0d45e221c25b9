//! Names of weekdays and months.

use crate::Language;
use jiff::civil::{Date, Weekday};

const MONTHS: [&str; 12] = [
    "januar",
    "februar",
    "mars",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "desember",
];

const ENGLISH_MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// The name of the month, 1 to 12; the two forms of Norwegian share them.
pub(crate) fn month(language: Language, number: i8) -> &'static str {
    let names = match language {
        Language::Bokmal | Language::Nynorsk => &MONTHS,
        Language::English => &ENGLISH_MONTHS,
    };
    let place = usize::try_from(number - 1).unwrap_or_default();
    names.get(place).copied().unwrap_or_default()
}

/// The name of the weekday of a date.
pub(crate) fn weekday(language: Language, date: Date) -> &'static str {
    let names = match date.weekday() {
        Weekday::Monday => ["mandag", "måndag", "Monday"],
        Weekday::Tuesday => ["tirsdag", "tysdag", "Tuesday"],
        Weekday::Wednesday => ["onsdag", "onsdag", "Wednesday"],
        Weekday::Thursday => ["torsdag", "torsdag", "Thursday"],
        Weekday::Friday => ["fredag", "fredag", "Friday"],
        Weekday::Saturday => ["lørdag", "laurdag", "Saturday"],
        Weekday::Sunday => ["søndag", "søndag", "Sunday"],
    };
    match language {
        Language::Bokmal => names[0],
        Language::Nynorsk => names[1],
        Language::English => names[2],
    }
}

//! What the settings say about watching over access: how long danger opens a case, what counts as unusual, and how
//! long a code on paper lasts.

use crate::tell;
use anyhow::{Result, ensure};
use office::Watch;
use serde::Deserialize;

/// The part `[watch]` of the settings. Everything in it is optional.
#[derive(Deserialize, Default, Clone, Copy)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub(crate) struct Written {
    /// How many hours a case stays open that was opened because of danger.
    emergency_hours: Option<i64>,
    /// How many cases somebody opens within an hour, before that is unusual.
    cases_in_an_hour: Option<usize>,
    /// How often somebody looks on a day in a case that it has nothing to do with, before that is unusual.
    looks_without_contact: Option<usize>,
    /// The hour at which the night begins.
    night_from: Option<i8>,
    /// The hour at which it ends.
    night_until: Option<i8>,
    /// For how many days a code on paper opens a child's own page.
    code_days: Option<i32>,
}

impl Written {
    /// What the office goes by.
    ///
    /// # Errors
    /// When a number cannot be: an opening that does not end within a day, a night at no hour, nothing that is many, a
    /// code that lasts no day or more than half a year.
    pub(crate) fn watch(self) -> Result<Watch> {
        let usual = Watch::default();
        let watch = Watch {
            emergency_hours: self.emergency_hours.unwrap_or(usual.emergency_hours),
            cases_in_an_hour: self.cases_in_an_hour.unwrap_or(usual.cases_in_an_hour),
            looks_without_contact: self
                .looks_without_contact
                .unwrap_or(usual.looks_without_contact),
            night_from: self.night_from.unwrap_or(usual.night_from),
            night_until: self.night_until.unwrap_or(usual.night_until),
            code_days: self.code_days.unwrap_or(usual.code_days),
        };
        let hours = (1..=24).contains(&watch.emergency_hours);
        let many = watch.cases_in_an_hour > 1 && watch.looks_without_contact > 0;
        let hour = |hour| (0..24).contains(&hour);
        let night = hour(watch.night_from) && hour(watch.night_until);
        let days = (1..=180).contains(&watch.code_days);
        ensure!(
            hours && many && night && days,
            tell::words().operator_wrong_watch()
        );
        Ok(watch)
    }
}

#[cfg(test)]
mod tests {
    use super::Written;
    use office::Watch;

    fn watch(text: &str) -> Option<Watch> {
        let written: Written = toml::from_str(text).ok()?;
        written.watch().ok()
    }

    #[test]
    fn what_is_not_set_is_as_usual_and_what_cannot_be_is_refused() {
        assert_eq!(watch(""), Some(Watch::default()));
        let night = watch("night-from = 22\nemergency-hours = 2").unwrap();
        assert_eq!((night.night_from, night.emergency_hours), (22, 2));
        assert_eq!(night.night_until, Watch::default().night_until);
        for wrong in [
            "emergency-hours = 0",
            "emergency-hours = 25",
            "cases-in-an-hour = 1",
            "looks-without-contact = 0",
            "night-from = 24",
            "night-until = -1",
            "code-days = 0",
            "code-days = 181",
            "nights = 3",
        ] {
            assert_eq!(watch(wrong), None, "{wrong}");
        }
    }
}

//! What the settings say about how long things are kept.

use crate::tell;
use anyhow::{Result, ensure};
use casework::retention::Keep;
use serde::Deserialize;

/// The longest that can be set, in months: a hundred years.
const LONGEST: i64 = 1200;

/// The part `[keep]` of the settings: how long things are kept, in months; nothing is due where nothing is set.
#[derive(Deserialize, Default, Clone, Copy)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub(crate) struct Written {
    /// A case.
    cases: Option<i64>,
    /// A notice that did not become a case.
    notices: Option<i64>,
}

impl Written {
    /// What the office goes by.
    ///
    /// # Errors
    /// When a number cannot be: everything would be due at once, or nothing ever.
    pub(crate) fn keep(self) -> Result<Keep> {
        let can_be = |months: &i64| (1..=LONGEST).contains(months);
        let all = [self.cases, self.notices];
        ensure!(
            all.iter().flatten().all(can_be),
            tell::words().operator_wrong_keep()
        );
        Ok(Keep {
            cases: self.cases,
            notices: self.notices,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Written;
    use casework::retention::Keep;
    use jiff::civil::date;

    fn keep(text: &str) -> Option<Keep> {
        let written: Written = toml::from_str(text).ok()?;
        written.keep().ok()
    }

    #[test]
    fn what_is_not_set_is_never_due_and_what_cannot_be_is_refused() {
        assert_eq!(keep(""), Some(Keep::default()));
        let notices = keep("notices = 24").unwrap();
        assert_eq!((notices.cases, notices.notices), (None, Some(24)));
        for wrong in [
            "cases = 0",
            "cases = -1",
            "notices = 0",
            "cases = 120\nnotices = 1201",
            "cases = 9223372036854775807",
            "cases = \"long\"",
            "cases = 1.5",
            "people = 3",
        ] {
            assert_eq!(keep(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn whatever_can_be_set_has_a_day_from_which_it_is_due() {
        let today = date(2026, 11, 23);
        for months in [1, 120, super::LONGEST] {
            let kept = keep(&format!("cases = {months}")).unwrap();
            let before = Keep::before(kept.cases, today).unwrap();
            assert!(before < today, "{months}: {before}");
        }
    }
}

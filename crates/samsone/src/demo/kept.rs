//! What the demo keeps beside its data, so that a later start goes on with the same people.

use crate::command::Families;
use crate::tell;
use anyhow::{Context, Result};
use casework::moment::Date;
use jiff::civil::date;
use serde::{Deserialize, Serialize};
use std::path::Path;

const FILE: &str = "demo.toml";

/// The day that the demo takes for today where nobody says otherwise: a Monday.
const TODAY: Date = date(2026, 11, 23);

/// With how many families and on which day the municipality was made.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub(crate) struct Kept {
    pub(crate) families: u32,
    pub(crate) today: Date,
}

/// The choice of the command line, or what goes for it.
pub(crate) fn chosen(options: Families) -> (u32, Date) {
    (
        options.families.unwrap_or(sample::FAMILIES),
        options.today.unwrap_or(TODAY),
    )
}

impl Kept {
    /// What the folder was made with, or what it is to be made with now.
    pub(crate) fn of(data: &Path, options: Families) -> Result<Self> {
        let file = data.join(FILE);
        if !file.is_file() {
            let (families, today) = chosen(options);
            return Ok(Self { families, today });
        }
        let text = std::fs::read_to_string(&file)?;
        toml::from_str(&text)
            .with_context(|| tell::words().operator_demo_changed(tell::name(&file)))
    }

    /// Keeps it.
    pub(crate) fn write(&self, data: &Path) -> Result<()> {
        let text = format!("families = {}\ntoday = \"{}\"\n", self.families, self.today);
        let file = data.join(FILE);
        std::fs::write(&file, text)
            .with_context(|| tell::words().operator_no_file(tell::name(&file)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_goes_before_the_command_line() {
        let folder = std::env::temp_dir().join(format!("samsone-kept-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let first = Families {
            families: Some(3),
            today: Some(date(2025, 2, 3)),
        };
        let kept = Kept::of(&folder, first).unwrap();
        kept.write(&folder).unwrap();
        let second = Families {
            families: Some(50),
            today: None,
        };
        assert_eq!(Kept::of(&folder, second).unwrap(), kept);
        std::fs::remove_dir_all(&folder).unwrap();
    }
}

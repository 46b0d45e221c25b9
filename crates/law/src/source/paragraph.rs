//! `<body>/<act>/act.toml` and `<body>/<act>/<paragraph>.toml`.

use crate::language::Text;
use jiff::civil::Date;
use serde::Deserialize;
use std::collections::BTreeMap;

/// What an act or regulation is called.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ActFile {
    /// Date and number, as the official journal names it.
    #[serde(rename = "id")]
    pub(crate) _id: String,
    /// The name that other crates use for the act a service works under.
    pub(crate) short: Option<String>,
    pub(crate) name: Text,
}

/// One paragraph.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct ParagraphFile {
    pub(crate) paragraph: String,
    pub(crate) title: Text,
    #[serde(default)]
    pub(crate) rule: Vec<WrittenRule>,
    #[serde(default)]
    pub(crate) complaint_route: Vec<WrittenRoute>,
    #[serde(default)]
    pub(crate) deadline: Vec<WrittenDeadline>,
    #[serde(default)]
    pub(crate) holiday: Vec<WrittenHoliday>,
    pub(crate) counting: Option<Counting>,
    pub(crate) extension: Option<Extension>,
}

/// A rule in one version.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct WrittenRule {
    pub(crate) id: String,
    /// The question it answers.
    pub(crate) answers: String,
    /// Whom it binds.
    pub(crate) binds: String,
    /// Whose right it is, where it is one.
    pub(crate) right_of: Option<String>,
    #[serde(deserialize_with = "super::date::deserialize")]
    pub(crate) from: Date,
    /// The last day on which it holds.
    #[serde(default, deserialize_with = "super::date::optional::deserialize")]
    pub(crate) to: Option<Date>,
    /// Where the dates come from.
    pub(crate) source: String,
    /// Why there is a gap between this version and the one before.
    pub(crate) gap: Option<String>,
    /// The higher one is asked first.
    #[serde(default)]
    pub(crate) precedence: i32,
    /// Facts that must have one of the listed words for the rule to be asked.
    #[serde(default)]
    pub(crate) r#where: BTreeMap<String, Vec<String>>,
    pub(crate) applies: Option<String>,
    /// The rule is written and not in use.
    #[serde(default)]
    pub(crate) off: bool,
    /// A no is a warning, not an obstacle.
    #[serde(default)]
    pub(crate) warning: bool,
    #[serde(default)]
    pub(crate) also: Vec<String>,
    /// The requirements that the rule answers to, by their ids.
    #[serde(default, rename = "covers")]
    pub(crate) _covers: Vec<String>,
    /// Where it stands for those it is told about; the paragraph of the file where none fits.
    #[serde(default)]
    pub(crate) place: Vec<WrittenPlace>,
    pub(crate) complaint: Option<String>,
    pub(crate) yes: Option<Text>,
    pub(crate) no: Option<Text>,
    #[serde(default)]
    pub(crate) condition: Vec<WrittenCondition>,
    #[serde(default)]
    pub(crate) choice: Vec<WrittenChoice>,
}

/// Another paragraph in which a rule stands, when a condition holds.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WrittenPlace {
    pub(crate) r#if: String,
    pub(crate) by: String,
    #[serde(default, deserialize_with = "super::date::optional::deserialize")]
    pub(crate) from: Option<Date>,
    #[serde(default, deserialize_with = "super::date::optional::deserialize")]
    pub(crate) to: Option<Date>,
}

/// A condition; all of a rule must hold.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct WrittenCondition {
    pub(crate) id: String,
    pub(crate) r#if: String,
    pub(crate) nb: String,
    pub(crate) nn: String,
    pub(crate) en: String,
    pub(crate) by: Option<String>,
    #[serde(default, deserialize_with = "super::date::optional::deserialize")]
    pub(crate) from: Option<Date>,
    #[serde(default, deserialize_with = "super::date::optional::deserialize")]
    pub(crate) to: Option<Date>,
}

/// How a choice answers.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Answered {
    Yes,
    No,
    Judgement,
}

/// A row of an ordered list; the first that holds answers.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct WrittenChoice {
    pub(crate) id: String,
    pub(crate) r#if: String,
    pub(crate) answer: Answered,
    pub(crate) value: Option<String>,
    pub(crate) who: Option<String>,
    #[serde(default)]
    pub(crate) factors: Vec<String>,
    pub(crate) complaint: Option<String>,
    pub(crate) nb: String,
    pub(crate) nn: String,
    pub(crate) en: String,
    pub(crate) by: Option<String>,
    #[serde(default, deserialize_with = "super::date::optional::deserialize")]
    pub(crate) from: Option<Date>,
    #[serde(default, deserialize_with = "super::date::optional::deserialize")]
    pub(crate) to: Option<Date>,
}

/// A way to complain.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct WrittenRoute {
    pub(crate) id: String,
    /// Who decides the complaint.
    pub(crate) to: String,
    /// To whom it is sent.
    pub(crate) sent_to: String,
    pub(crate) deadline: String,
    /// The requirements that it answers to, by their ids.
    #[serde(default, rename = "covers")]
    pub(crate) _covers: Vec<String>,
    #[serde(default)]
    pub(crate) also: Vec<String>,
    pub(crate) form: Text,
}

/// A deadline.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct WrittenDeadline {
    pub(crate) id: String,
    #[serde(deserialize_with = "super::date::deserialize")]
    pub(crate) from: Date,
    #[serde(default, deserialize_with = "super::date::optional::deserialize")]
    pub(crate) to: Option<Date>,
    pub(crate) source: String,
    /// The fact that tells the day on which it begins to run, where it has one of its own.
    pub(crate) starts_on: Option<String>,
    pub(crate) days: Option<u16>,
    pub(crate) weeks: Option<u16>,
    pub(crate) months: Option<u16>,
    /// Moved to the next working day when it ends on a day that the calendar files name.
    pub(crate) moves_past_holidays: bool,
    /// Who must say whether it holds at all, and why, where the sources do not name it.
    pub(crate) judged: Option<WrittenDoubt>,
    /// The requirements that it answers to, by their ids.
    #[serde(default, rename = "covers")]
    pub(crate) _covers: Vec<String>,
    #[serde(default)]
    pub(crate) also: Vec<String>,
    pub(crate) starts: Text,
}

/// Why a person must say whether something holds.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WrittenDoubt {
    pub(crate) who: String,
    pub(crate) nb: String,
    pub(crate) nn: String,
    pub(crate) en: String,
}

impl WrittenDoubt {
    pub(crate) fn text(&self) -> Text {
        Text {
            nb: self.nb.clone(),
            nn: self.nn.clone(),
            en: self.en.clone(),
        }
    }
}

/// A public holiday.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct WrittenHoliday {
    pub(crate) name: Text,
    /// `MM-DD`.
    pub(crate) day: Option<String>,
    /// Days after (or, below zero, before) the first day of Easter.
    pub(crate) easter: Option<i16>,
    pub(crate) weekday: Option<String>,
}

/// How days are counted.
#[derive(Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Counting {
    /// Whether the day on which the time starts is the first of the days.
    pub(crate) first_day_counts: bool,
}

/// On which days a deadline cannot end.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Extension {
    pub(crate) weekdays: Vec<String>,
    pub(crate) holidays: bool,
}

//! `sharing/*.toml`: what may be shown to whom on which ground.

use crate::language::Text;
use jiff::civil::Date;
use serde::Deserialize;
use std::collections::BTreeMap;

/// A file of the sharing table.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SharingFile {
    #[serde(default)]
    pub(crate) words: Words,
    #[serde(default)]
    pub(crate) row: Vec<SharingRow>,
}

/// The words that rows may use, with their meaning.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Words {
    pub(crate) ground: BTreeMap<String, Text>,
    pub(crate) holder: BTreeMap<String, Text>,
    pub(crate) kind: BTreeMap<String, Text>,
    pub(crate) strictness: BTreeMap<String, Text>,
}

/// Several cells of the table that hold for the same reason.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct SharingRow {
    pub(crate) id: String,
    pub(crate) ground: String,
    pub(crate) holder: Vec<String>,
    /// `["all"]`, or names.
    pub(crate) kind: Vec<String>,
    pub(crate) strictness: Vec<String>,
    #[serde(deserialize_with = "super::date::deserialize")]
    pub(crate) from: Date,
    /// Holds only while the child has not turned this many years.
    #[serde(default)]
    pub(crate) until_age: Option<u8>,
    #[serde(default, deserialize_with = "super::date::optional::deserialize")]
    pub(crate) to: Option<Date>,
    #[serde(rename = "source")]
    pub(crate) _source: String,
    pub(crate) by: String,
    /// The requirements that it answers to, by their ids.
    #[serde(default, rename = "covers")]
    pub(crate) _covers: Vec<String>,
    #[serde(default)]
    pub(crate) also: Vec<String>,
    pub(crate) reason: Text,
}

//! `<body>/<act>/<paragraph>.cases.toml`: worked cases beside the rules.

use jiff::civil::Date;
use serde::Deserialize;
use std::collections::BTreeMap;

/// The cases beside one paragraph.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CaseFile {
    #[serde(default)]
    pub(crate) case: Vec<WrittenCase>,
    #[serde(default)]
    pub(crate) deadline: Vec<WrittenDeadlineCase>,
}

/// A question about facts, with the answer that is right.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct WrittenCase {
    pub(crate) id: String,
    /// The story, for whoever reads the file.
    pub(crate) story: String,
    #[serde(deserialize_with = "super::date::deserialize")]
    pub(crate) on: Date,
    pub(crate) ask: String,
    /// Another case of the same file whose facts are taken over.
    pub(crate) like: Option<String>,
    #[serde(default)]
    pub(crate) facts: BTreeMap<String, toml::Value>,
    /// Facts of the other case that nobody knows here.
    #[serde(default)]
    pub(crate) without: Vec<String>,
    /// Rules that are off and are tried here.
    #[serde(default)]
    pub(crate) switched_on: Vec<String>,
    pub(crate) answer: String,
    pub(crate) value: Option<String>,
    pub(crate) who: Option<String>,
    /// The missing facts, most useful first.
    pub(crate) missing: Option<Vec<String>>,
    pub(crate) complaint: Option<String>,
    /// The paragraph that the first reason cites.
    pub(crate) by: Option<String>,
    /// That no rule was in force is what the case shows.
    #[serde(default)]
    pub(crate) without_rule: bool,
}

/// A deadline with the date that is right.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct WrittenDeadlineCase {
    pub(crate) id: String,
    pub(crate) story: String,
    pub(crate) deadline: String,
    #[serde(deserialize_with = "super::date::deserialize")]
    pub(crate) from: Date,
    #[serde(deserialize_with = "super::date::deserialize")]
    pub(crate) ends: Date,
}

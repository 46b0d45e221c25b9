//! `guide/*.toml`: the situations of the rights guide, and how facts are asked for in plain words.

use crate::facts::Said;
use crate::language::Text;
use serde::Deserialize;
use std::collections::BTreeMap;

/// One file: a situation, or words and pages that all situations share.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct GuideFile {
    pub(crate) situation: Option<WrittenSituation>,
    /// What staff are told about sharing.
    pub(crate) sharing: Option<WrittenSharingHelp>,
    /// The pages of a case that rest on rules, with the questions that those answer.
    #[serde(default)]
    pub(crate) place: BTreeMap<String, Vec<String>>,
    /// How a fact is asked for.
    #[serde(default)]
    pub(crate) fact: BTreeMap<String, WrittenPlain>,
    /// Facts that are asked for on one page.
    #[serde(default)]
    pub(crate) page: Vec<WrittenPage>,
}

/// A reason to come to the guide.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct WrittenSituation {
    /// Its place on the first page of the guide.
    pub(crate) place: u8,
    pub(crate) title: Text,
    pub(crate) about: Text,
    /// What whoever is in the situation need not be asked.
    #[serde(default)]
    pub(crate) given: BTreeMap<String, Said>,
    /// The questions of the law, in this order.
    pub(crate) questions: Vec<String>,
    /// Facts that are asked for although no question needs them.
    #[serde(default)]
    pub(crate) also: Vec<String>,
    /// Facts of which only some words fit.
    #[serde(default)]
    pub(crate) only: BTreeMap<String, Vec<String>>,
    /// What an answer tells beside itself: fact, word, and the facts that follow in this situation.
    #[serde(default)]
    pub(crate) tells: BTreeMap<String, BTreeMap<String, BTreeMap<String, Said>>>,
    /// The date from which a deadline for complaint is counted; without one, today.
    pub(crate) complaint_from: Option<String>,
    pub(crate) turn_to: Vec<Text>,
    pub(crate) letter: WrittenLetter,
    pub(crate) on_no: Text,
}

/// What staff are told who ask whether they may share.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct WrittenSharingHelp {
    /// What the law is asked.
    pub(crate) questions: Vec<String>,
    /// The fact that says who would share.
    pub(crate) giver: String,
    pub(crate) on_no: Vec<Text>,
}

/// What to write.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WrittenLetter {
    pub(crate) to: Text,
    pub(crate) subject: Text,
    pub(crate) opening: Text,
    pub(crate) closing: Text,
}

/// How a fact is asked for.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WrittenPlain {
    pub(crate) nb: String,
    pub(crate) nn: String,
    pub(crate) en: String,
    pub(crate) hint: Option<Text>,
    /// How a yes reads in a letter; without it, the letter is silent about the fact.
    pub(crate) letter: Option<Text>,
    /// Plainer names of the words among which one chooses.
    #[serde(default)]
    pub(crate) word: BTreeMap<String, Text>,
}

impl WrittenPlain {
    pub(crate) fn text(&self) -> Text {
        Text {
            nb: self.nb.clone(),
            nn: self.nn.clone(),
            en: self.en.clone(),
        }
    }
}

/// A page of the guide.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WrittenPage {
    pub(crate) title: Text,
    pub(crate) facts: Vec<String>,
}

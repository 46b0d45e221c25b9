//! What may be shown to whom on which ground.

use crate::id::{CitationId, TextId};
use crate::rule_set::RuleSet;
use jiff::civil::Date;

/// A cell of the sharing table: with this ground, this holder may see this kind of information at
/// this strictness. What no cell names may not be shown.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SharingRule {
    /// The legal ground.
    pub ground: String,
    /// Who holds it.
    pub holder: String,
    /// The kind of information.
    pub kind: String,
    /// How strictly it is kept.
    pub strictness: String,
    /// How old the child must have turned for it to hold no longer, in whole years.
    pub until_age: Option<u8>,
    /// Where it stands.
    pub citation: CitationId,
    /// Other paragraphs that belong to it.
    pub also: Vec<CitationId>,
    /// Why, in words.
    pub reason: TextId,
}

/// Several cells with one reason, in force in one period.
#[derive(Clone)]
pub(crate) struct SharingEntry {
    pub(crate) from: Date,
    pub(crate) to: Option<Date>,
    pub(crate) ground: String,
    pub(crate) holders: Vec<String>,
    pub(crate) kinds: Vec<String>,
    pub(crate) strictnesses: Vec<String>,
    pub(crate) until_age: Option<u8>,
    pub(crate) citation: CitationId,
    pub(crate) also: Vec<CitationId>,
    pub(crate) reason: TextId,
}

impl RuleSet {
    /// The days on which the sharing table is not what it was the day before, oldest first.
    pub fn sharing_changes(&self) -> Vec<Date> {
        let after = |last: Date| last.tomorrow().ok();
        let mut days: Vec<Date> = self
            .sharing
            .iter()
            .flat_map(|entry| [Some(entry.from), entry.to.and_then(after)])
            .flatten()
            .collect();
        days.sort_unstable();
        days.dedup();
        days
    }

    /// Every cell of the sharing table that holds on a date. No cell comes twice.
    pub fn sharing(&self, on: Date) -> Vec<SharingRule> {
        self.sharing
            .iter()
            .filter(|entry| entry.from <= on && entry.to.is_none_or(|last| on <= last))
            .flat_map(SharingEntry::cells)
            .collect()
    }
}

impl SharingEntry {
    pub(crate) fn cells(&self) -> impl Iterator<Item = SharingRule> {
        self.holders.iter().flat_map(move |holder| {
            self.kinds.iter().flat_map(move |kind| {
                self.strictnesses
                    .iter()
                    .map(move |strictness| self.cell(holder, kind, strictness))
            })
        })
    }

    fn cell(&self, holder: &str, kind: &str, strictness: &str) -> SharingRule {
        SharingRule {
            ground: self.ground.clone(),
            holder: holder.to_owned(),
            kind: kind.to_owned(),
            strictness: strictness.to_owned(),
            until_age: self.until_age,
            citation: self.citation,
            also: self.also.clone(),
            reason: self.reason,
        }
    }
}

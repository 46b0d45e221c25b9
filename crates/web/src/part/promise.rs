//! Promises as lines: what, who, by when, and what one can do about it.

use super::action::Action;
use super::beside::Beside;
use super::tag::{Tag, Tone};

/// One promise.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct PromiseLine {
    /// What was promised.
    pub(crate) what: String,
    /// Where it is shown in full.
    pub(crate) href: Option<String>,
    /// Who is to do it, and for whom where that is not clear: "Ergoterapeuten i kommunen".
    pub(crate) who: String,
    /// By when, in words: "innen tirsdag 3. mars".
    pub(crate) by: Option<String>,
    /// Its state; late and "needs you" also colour the edge.
    pub(crate) state: Option<Tag>,
    /// What stands beside it after a demand.
    pub(crate) beside: Vec<Beside>,
    /// What one can do.
    pub(crate) actions: Vec<Action>,
}

impl PromiseLine {
    /// A promise without a date or a button.
    pub(crate) fn new(what: impl Into<String>, who: impl Into<String>) -> Self {
        Self {
            what: what.into(),
            href: None,
            who: who.into(),
            by: None,
            state: None,
            beside: Vec::new(),
            actions: Vec::new(),
        }
    }

    /// The class of the style sheet.
    pub(crate) fn class(&self) -> &'static str {
        match self.state.as_ref().map(|tag| tag.tone) {
            Some(Tone::Late) => "promise-late",
            Some(Tone::Needs) => "promise-needs",
            Some(Tone::Done) => "promise-done",
            _ => "promise-open",
        }
    }
}

//! Time as a road: what lies behind, today, and what comes.

use super::tag::Tag;

/// One thing on the road.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Step {
    /// When, in words: "tirsdag 3. mars, klokka 14.30".
    pub(crate) when: String,
    /// How far from today, where it helps: "om 2 uker".
    pub(crate) near: Option<String>,
    /// What happens or happened.
    pub(crate) what: String,
    /// Who brings it, and where.
    pub(crate) who: Option<String>,
    /// Where it is shown in full.
    pub(crate) href: Option<String>,
    /// Said when it should have happened: "3 dager for sent".
    pub(crate) late: Option<String>,
}

impl Step {
    /// A thing and when.
    pub(crate) fn new(when: impl Into<String>, what: impl Into<String>) -> Self {
        Self {
            when: when.into(),
            near: None,
            what: what.into(),
            who: None,
            href: None,
            late: None,
        }
    }

    /// The same thing with how far it is from today.
    pub(crate) fn near(mut self, near: impl Into<String>) -> Self {
        self.near = Some(near.into());
        self
    }

    /// The same thing with who brings it.
    pub(crate) fn who(mut self, who: impl Into<String>) -> Self {
        self.who = Some(who.into());
        self
    }

    /// The same thing with the page that shows it.
    pub(crate) fn href(mut self, href: impl Into<String>) -> Self {
        self.href = Some(href.into());
        self
    }

    /// The same thing with how late it is, if it is.
    pub(crate) fn late(mut self, late: Option<String>) -> Self {
        self.late = late;
        self
    }

    /// How late it is, as a tag.
    pub(crate) fn late_tag(&self) -> Option<Tag> {
        self.late.clone().map(Tag::late)
    }
}

/// A road. Each part is in the order of time.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(crate) struct Road {
    /// What was done.
    pub(crate) behind: Vec<Step>,
    /// What happens today.
    pub(crate) today: Vec<Step>,
    /// What comes.
    pub(crate) ahead: Vec<Step>,
}

impl Road {
    /// Whether nothing is on it.
    pub(crate) fn is_empty(&self) -> bool {
        self.behind.is_empty() && self.today.is_empty() && self.ahead.is_empty()
    }
}

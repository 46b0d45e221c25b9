//! The bodies of law that the files hold. They share their words and never mix.

/// A body of law.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum BodyOfLaw {
    /// The law of Norway, dated, from the texts in force.
    Norway,
    /// The bill of the consultation paper of 2020, which was changed before it became law.
    Proposal2020,
}

impl BodyOfLaw {
    /// Every body of law.
    pub const ALL: [Self; 2] = [Self::Norway, Self::Proposal2020];

    /// What questions and folders call it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Norway => "norway",
            Self::Proposal2020 => "proposal-2020",
        }
    }

    /// The body of law of that name.
    pub fn called(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|body| body.name() == name)
    }

    /// Whether a file belongs to it: its own paragraphs, and what all share.
    pub(crate) fn holds(self, path: &str) -> bool {
        let folder = path.split('/').next().unwrap_or(path);
        let of_another = Self::ALL
            .into_iter()
            .any(|body| body != self && body.name() == folder);
        let of_norway_only = ["sharing", "guide"].contains(&folder);
        !of_another && (self == Self::Norway || !of_norway_only)
    }
}

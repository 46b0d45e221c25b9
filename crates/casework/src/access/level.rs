//! How surely somebody has shown who it is.

use serde::{Deserialize, Serialize};

/// A level of assurance, in the words of the eIDAS regulation. What is lower is no sign-in here.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// Substantial: enough to give a notice and to be told that more is needed.
    Substantial,
    /// High: what every case and every plan asks for.
    High,
}

impl Level {
    /// What it takes to open a case or a notice.
    pub const NEEDED: Self = Self::High;

    /// Whether cases and notices open at this level.
    pub fn opens(self) -> bool {
        self >= Self::NEEDED
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_higher_level_opens_a_case() {
        assert!(Level::High.opens());
        assert!(!Level::Substantial.opens());
    }
}

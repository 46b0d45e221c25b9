//! How surely somebody has shown who it is.

use serde::{Deserialize, Serialize};

/// A level of assurance, in the words of the eIDAS regulation.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// Low: a code on paper, or somebody at work who says who the child beside is. It opens the child's
    /// own page and nothing else.
    Low,
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
    use crate::access::Viewer;
    use crate::case::testing::{House, Who};
    use crate::person::Birth;
    use jiff::civil::date;

    #[test]
    fn whoever_sees_a_case_sees_nothing_of_it_below_the_level_that_is_needed() {
        let on = date(2019, 3, 1);
        let house = House::new(Birth::Born { on }, date(2026, 11, 23));
        for who in [Who::Child, Who::Mother, Who::Adviser] {
            let viewer = house.permit(who).viewer();
            let less = Viewer {
                level: Level::Substantial,
                ..viewer
            };
            assert!(house.permit_of(viewer).is_some());
            assert!(house.permit_of(less).is_none());
        }
    }
}

//! What may lie on paper, where anybody can pick it up.

use super::permit::Permit;
use crate::label::{Label, Strictness};

impl Permit {
    /// The same permit for what is to lie on paper: it never opens what tells of a stay in a shelter or of a hidden
    /// address, whoever prints it.
    #[must_use]
    pub fn for_paper(&self) -> Self {
        Self {
            on_paper: true,
            ..self.clone()
        }
    }

    pub(super) fn is_kept_off_paper(&self, label: &Label) -> bool {
        let hidden = matches!(
            label.strictness,
            Strictness::Shelter | Strictness::ProtectedAddress
        );
        self.on_paper && hidden
    }
}

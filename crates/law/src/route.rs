//! Complaint routes.

use crate::id::{CitationId, RoleId, TextId};

/// Where and how one complains.
#[derive(Clone, Debug)]
pub struct Route {
    /// The name, the same in every rule set.
    pub name: String,
    /// Who decides the complaint.
    pub to: RoleId,
    /// To whom it is sent.
    pub sent_to: RoleId,
    /// The form: in writing, signed.
    pub form: TextId,
    /// The name of the deadline, for [`crate::RuleSet::deadline`].
    pub deadline: String,
    /// Where the route stands.
    pub citation: CitationId,
    /// Other paragraphs that belong to it.
    pub also: Vec<CitationId>,
}

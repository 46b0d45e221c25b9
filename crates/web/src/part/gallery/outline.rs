//! The four pages that set the tone: the family's, the coordinator's day, a case, a consent.

mod consent;
mod family;
mod work;

pub(super) use consent::consent;
pub(super) use family::family;
pub(super) use work::{case, today};

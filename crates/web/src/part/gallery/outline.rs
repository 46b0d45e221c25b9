//! The four pages that set the tone: the family's, the coordinator's day, a case, a consent.

mod family;
mod work;

pub(super) use family::{consent, family};
pub(super) use work::{case, today};

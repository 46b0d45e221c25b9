//! What somebody else would see, for a reader who may read no more than it reads anyway.

use super::permit::Permit;
use std::sync::Arc;

impl Permit {
    /// The same, bound within the permit of whoever looks: it opens what both open and nothing else, and what is
    /// shown by it is recorded as shown to the reader, on the grounds of the reader. It can only narrow.
    pub(super) fn within(mut self, reader: Arc<Permit>) -> Self {
        self.within = Some(reader);
        self
    }

    /// The permit of whoever looks: its own, where it is bound within none.
    pub(super) fn reader(&self) -> &Permit {
        self.within.as_deref().map_or(self, Permit::reader)
    }

    /// Whether something that a view asks of a role, beyond the grounds, holds of everybody whose permit this is.
    pub(crate) fn of_both(&self, holds: impl Fn(&Permit) -> bool) -> bool {
        holds(self) && self.within.as_deref().is_none_or(holds)
    }

    /// Whether another sees the very same, in the same capacity. Who it is does not matter.
    pub(super) fn opens_like(&self, other: &Permit) -> bool {
        let place = |one: &Permit| (one.viewer.capacity, one.act, one.subject, one.stranger);
        place(self) == place(other)
            && self.roles == other.roles
            && self.shared == other.shared
            && (&self.responsible, &self.opened_by_responsibility)
                == (&other.responsible, &other.opened_by_responsibility)
            && (&self.judged, &self.opened_by_judging) == (&other.judged, &other.opened_by_judging)
            && (&self.withheld, &self.lapsed) == (&other.withheld, &other.lapsed)
    }
}

//! Handing out a view: the opening is on the disk before anybody sees it.

use crate::Office;
use crate::error::Error;
use casework::access::Seen;
use casework::entry::Sequence;

/// A view that was recorded, with the sequence of what it shows.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Shown<V> {
    /// The view.
    pub view: V,
    /// The sequence of the stream that forms on the page carry.
    pub sequence: Sequence,
}

impl Office {
    /// Records the opening and hands out the view. The one place where a view is opened.
    ///
    /// # Errors
    /// `NotFound`, and no record, where not one thing is shown to somebody who has no part in the case: an empty page
    /// would tell that there is one.
    pub(crate) async fn show<V>(
        &self,
        seen: Seen<V>,
        sequence: Sequence,
    ) -> Result<Shown<V>, Error> {
        if seen.is_nothing() {
            return Err(Error::NotFound);
        }
        let (opening, view) = seen.into_parts();
        #[cfg(feature = "bench")]
        if self.inner.bare.is_some() {
            return Ok(Shown { view, sequence });
        }
        if !opening.parts.is_empty() {
            self.journal().record(opening).await?;
        }
        Ok(Shown { view, sequence })
    }
}

//! The desk that finding the session has opened, for the errand of the same request: one request, one reading.

use crate::Office;
use crate::desk::Desk;
use std::sync::{Arc, Mutex, PoisonError};

/// Where the desk of a request waits.
#[derive(Clone, Default)]
pub(crate) struct Begun(Arc<Mutex<Option<Desk>>>);

impl Begun {
    /// Leaves a desk for the errand.
    pub(crate) fn leave(&self, desk: Desk) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(desk);
    }

    /// The desk, for whoever asks first.
    pub(crate) fn take(&self) -> Option<Desk> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

impl Office {
    /// The same office for one request that only reads: its errand goes on with the reading that found the
    /// session. A request that still has to send something must not hold a reading meanwhile.
    #[must_use]
    pub fn for_one_reading(&self) -> Self {
        Self {
            inner: self.inner.clone(),
            begun: Some(Begun::default()),
            entrances: self.entrances.clone(),
            watch: self.watch,
            keep: self.keep,
        }
    }
}

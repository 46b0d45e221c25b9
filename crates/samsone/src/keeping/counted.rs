//! A file that tells how much of it was written or read.

use crate::tell;
use std::io::{Read, Result, Write};

/// After how many bytes the progress is told.
const STEP: u64 = 64 << 20;

/// A reader or writer whose progress is told.
pub(super) struct Counted<F> {
    inner: F,
    bytes: u64,
}

impl<F> Counted<F> {
    /// Nothing of it has been counted yet.
    pub(super) fn new(inner: F) -> Self {
        Self { inner, bytes: 0 }
    }

    /// What is inside.
    pub(super) fn into_inner(self) -> F {
        self.inner
    }

    fn count(&mut self, more: usize) {
        let before = self.bytes / STEP;
        self.bytes += u64::try_from(more).unwrap_or_default();
        if self.bytes / STEP > before {
            let megabytes = tell::number(self.bytes >> 20);
            tell::progress(&tell::words().operator_megabytes(megabytes));
        }
    }
}

impl<F: Write> Write for Counted<F> {
    fn write(&mut self, bytes: &[u8]) -> Result<usize> {
        let written = self.inner.write(bytes)?;
        self.count(written);
        Ok(written)
    }

    fn flush(&mut self) -> Result<()> {
        self.inner.flush()
    }
}

impl<F: Read> Read for Counted<F> {
    fn read(&mut self, bytes: &mut [u8]) -> Result<usize> {
        let read = self.inner.read(bytes)?;
        self.count(read);
        Ok(read)
    }
}

//! What must stand on a page for it to count.

use anyhow::{Result, ensure};

use crate::client::Answer;

/// A question with what its answer must hold.
pub(crate) struct Ask {
    /// The bytes of the request.
    pub(crate) request: Vec<u8>,
    /// The status that the answer must have.
    pub(crate) status: u16,
    /// Texts, and how often each must stand in the answer at least.
    pub(crate) holds: Vec<(String, usize)>,
}

impl Ask {
    /// Looks whether an answer is the one that was asked for.
    pub(crate) fn check(&self, answer: &Answer<'_>) -> Result<()> {
        let (expected, found) = (self.status, answer.status);
        ensure!(
            expected == found,
            "{} was answered with {found}",
            self.what()
        );
        let body = std::str::from_utf8(answer.body)?;
        for (text, times) in &self.holds {
            let found = match times {
                1 => usize::from(body.contains(text.as_str())),
                _ => body.matches(text.as_str()).count(),
            };
            ensure!(
                found >= *times,
                "{} holds `{text}` {found} times",
                self.what()
            );
        }
        Ok(())
    }

    fn what(&self) -> String {
        let request = String::from_utf8_lossy(&self.request);
        request.lines().next().unwrap_or_default().to_owned()
    }
}

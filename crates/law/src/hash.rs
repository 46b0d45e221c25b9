//! Fingerprints of the rule set.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fmt;

/// A fingerprint of every rule, word and calendar of a rule set. Cases are not part of it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub struct RuleSetHash(pub(crate) [u8; 32]);

impl RuleSetHash {
    /// Over the files in the order of their paths, each with its length, so that no text can move between files.
    pub(crate) fn of(files: &[(&str, &str)]) -> Self {
        let mut hasher = Sha256::new();
        for (path, content) in files {
            if !crate::source::holds_cases(path) {
                hasher.update(format!("{path} {}\n", content.len()));
                hasher.update(content);
            }
        }
        Self(hasher.finalize().into())
    }

    /// The 32 bytes.
    pub fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Display for RuleSetHash {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        hexadecimal(&self.0, formatter)
    }
}

pub(crate) fn hexadecimal(bytes: &[u8], formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
    bytes
        .iter()
        .try_for_each(|byte| write!(formatter, "{byte:02x}"))
}

//! Personal text: what somebody told or wrote.

use serde::{Deserialize, Serialize};
use std::fmt;

/// A text about a person, sealed in the journal with a key of its own.
///
/// Its `Debug` prints only the length, so that it cannot slip into a log. In the serialised form it
/// is an object with the one key `told`, which is how the journal recognises it and seals it apart;
/// a text whose key was destroyed comes back as [`Told::Erased`].
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Wire", into = "Wire")]
pub enum Told {
    /// The text is there.
    Text(String),
    /// The key was destroyed: that something stood here is known, what it was is not.
    Erased,
}

#[derive(Serialize, Deserialize)]
struct Wire {
    told: Option<String>,
}

impl From<Wire> for Told {
    fn from(wire: Wire) -> Self {
        wire.told.map_or(Self::Erased, Self::Text)
    }
}

impl From<Told> for Wire {
    fn from(told: Told) -> Self {
        Self {
            told: match told {
                Told::Text(text) => Some(text),
                Told::Erased => None,
            },
        }
    }
}

impl Told {
    /// A text as it was told.
    pub fn new(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// The text, or `None` where it was erased.
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Erased => None,
        }
    }

    /// The text, or nothing where it was erased.
    pub fn or_empty(&self) -> &str {
        self.text().unwrap_or_default()
    }
}

impl From<&str> for Told {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl fmt::Debug for Told {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => write!(formatter, "told({} characters)", text.chars().count()),
            Self::Erased => formatter.write_str("told(erased)"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_prints_only_the_length() {
        assert_eq!(format!("{:?}", Told::new("hemmelig")), "told(8 characters)");
    }

    #[test]
    fn erased_text_is_read_back_as_erased() {
        let read: Told = serde_json::from_str(r#"{"told":null}"#).unwrap();
        assert_eq!(read, Told::Erased);
    }
}

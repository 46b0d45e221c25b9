//! Random identifiers. None of them says anything about what it names.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};
use std::fmt;
use std::str::FromStr;

const DIGITS: &[u8; 16] = b"0123456789abcdef";

/// Sixteen random bytes, written as 32 hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id([u8; 16]);

/// The text is not 32 hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("an identifier is 32 hexadecimal digits")]
pub struct NotAnId;

impl Id {
    /// Makes an identifier of bytes that the caller drew at random.
    pub const fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// The bytes as stored.
    pub const fn bytes(&self) -> &[u8; 16] {
        &self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut digits = [0; 32];
        for (pair, byte) in digits.chunks_exact_mut(2).zip(self.0) {
            let digit = |half: u8| DIGITS[usize::from(half)];
            pair.copy_from_slice(&[digit(byte >> 4), digit(byte & 15)]);
        }
        // digits are always text
        formatter.write_str(std::str::from_utf8(&digits).unwrap_or_default())
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

impl FromStr for Id {
    type Err = NotAnId;

    fn from_str(text: &str) -> Result<Self, NotAnId> {
        let digits = text.as_bytes();
        if digits.len() != 32 {
            return Err(NotAnId);
        }
        let mut bytes = [0; 16];
        for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
            *byte = digit(pair[0])? << 4 | digit(pair[1])?;
        }
        Ok(Self(bytes))
    }
}

fn digit(character: u8) -> Result<u8, NotAnId> {
    match character {
        b'0'..=b'9' => Ok(character - b'0'),
        b'a'..=b'f' => Ok(character - b'a' + 10),
        _ => Err(NotAnId),
    }
}

impl Serialize for Id {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        text.parse().map_err(D::Error::custom)
    }
}

macro_rules! identifiers {
    ($($(#[$meaning:meta])* $name:ident),* $(,)?) => {$(
        $(#[$meaning])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Id);

        impl $name {
            /// Makes an identifier of bytes that the caller drew at random.
            pub const fn from_bytes(bytes: [u8; 16]) -> Self {
                Self(Id::from_bytes(bytes))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(formatter)
            }
        }

        impl FromStr for $name {
            type Err = NotAnId;

            fn from_str(text: &str) -> Result<Self, NotAnId> {
                text.parse().map(Self)
            }
        }

        impl From<$name> for Id {
            fn from(id: $name) -> Id {
                id.0
            }
        }
    )*};
}

identifiers! {
    /// A stream of the journal, of any kind.
    StreamId,
    /// A person: child, parent, employee.
    PersonId,
    /// An organisation: a municipality, a hospital trust, a private kindergarten.
    OrganisationId,
    /// A unit of an organisation: a school, a health station, the coordinating unit.
    UnitId,
    /// A notice of need (melding om behov).
    NoticeId,
    /// A person's own report to child protection (bekymringsmelding).
    ReportId,
    /// The case around one child.
    CaseId,
    /// One sending of a form, or one call that changes something: a retry carries the same.
    ErrandId,
    /// A part of a case that is named later: a goal, a measure, a promise, a note.
    ItemId,
    /// A consent that somebody gave.
    ConsentId,
    /// A document attached to a case or a notice.
    DocumentId,
}

impl From<CaseId> for StreamId {
    fn from(id: CaseId) -> Self {
        Self(id.0)
    }
}

impl From<NoticeId> for StreamId {
    fn from(id: NoticeId) -> Self {
        Self(id.0)
    }
}

impl From<ReportId> for StreamId {
    fn from(id: ReportId) -> Self {
        Self(id.0)
    }
}

impl From<PersonId> for StreamId {
    fn from(id: PersonId) -> Self {
        Self(id.0)
    }
}

impl From<OrganisationId> for StreamId {
    fn from(id: OrganisationId) -> Self {
        Self(id.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_identifier_survives_its_own_text() {
        let id = PersonId::from_bytes(*b"0123456789abcdef");
        assert_eq!(id.to_string().parse(), Ok(id));
    }

    #[test]
    fn only_32_lower_case_hexadecimal_digits_are_an_identifier() {
        for text in [
            "",
            "00",
            "g0000000000000000000000000000000",
            "A0000000000000000000000000000000",
        ] {
            assert_eq!(text.parse::<Id>(), Err(NotAnId), "{text}");
        }
    }
}

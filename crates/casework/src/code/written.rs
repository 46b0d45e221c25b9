//! The code as it stands on the paper.

use std::fmt;

/// The signs of a code. Nothing that looks like another sign, and no vowels, so that no words come
/// out of it.
const SIGNS: &[u8; 22] = b"23456789CDFHJKMNPRTVWX";
/// How many signs a code has: 66 bits.
const LENGTH: usize = 15;
/// How many signs stand together, so that they are easy to type.
const GROUP: usize = 3;
/// What is left above this would make some signs likelier than others.
const EVEN: u8 = 242;

/// A code on paper. It is shown once and kept nowhere; it prints as nothing but its kind.
#[derive(Clone, PartialEq, Eq)]
pub struct Code(String);

impl fmt::Debug for Code {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Code")
    }
}

impl Code {
    /// A code made of bytes that nobody can foretell.
    pub fn drawn(mut draw: impl FnMut() -> [u8; 32]) -> Self {
        let mut text = String::with_capacity(LENGTH);
        while text.len() < LENGTH {
            let even = draw().into_iter().filter(|byte| *byte < EVEN);
            let signs = even.map(|byte| char::from(SIGNS[usize::from(byte) % SIGNS.len()]));
            let missing = LENGTH - text.len();
            text.extend(signs.take(missing));
        }
        Self(text)
    }

    /// The code that somebody typed: with or without spaces and hyphens, in large or small letters, and
    /// with the sign that was meant where only one of two that look alike can be.
    pub fn typed(text: &str) -> Option<Self> {
        let signs = text
            .chars()
            .filter(|sign| !sign.is_whitespace() && !matches!(sign, '-' | '–' | '.'));
        let signs: Option<String> = signs.map(meant).collect();
        signs.filter(|text| text.len() == LENGTH).map(Self)
    }

    /// The signs without spaces.
    pub fn text(&self) -> &str {
        &self.0
    }

    /// The signs in groups, as the paper shows them.
    pub fn groups(&self) -> Vec<&str> {
        let places = (0..LENGTH).step_by(GROUP);
        places.filter_map(|at| self.0.get(at..at + GROUP)).collect()
    }

    /// The first group. Who tries codes that begin alike is counted by it, whatever follows.
    pub fn family(&self) -> &str {
        self.0.get(..GROUP).unwrap_or_default()
    }
}

/// The sign of a code that was meant by one that somebody typed.
fn meant(typed: char) -> Option<char> {
    let large = typed.to_ascii_uppercase();
    let sign = match large {
        'Z' => '2',
        'S' => '5',
        'G' => '6',
        'B' => '8',
        other => other,
    };
    let known = u8::try_from(sign).is_ok_and(|sign| SIGNS.contains(&sign));
    known.then_some(sign)
}

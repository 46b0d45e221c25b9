//! Why nobody was signed in. No sentence here holds anything that a person or a token said.

use super::token::TokenFault;

/// Why nobody was signed in.
#[derive(Debug, thiserror::Error)]
pub(super) enum Fault {
    /// The reader turned back at the provider.
    #[error("the reader turned back")]
    Cancelled,
    /// The provider says no.
    #[error("the provider answers {0}")]
    Refused(Code),
    /// No sign-in began in this browser with this state, or it was taken, or it is too old.
    #[error("no sign-in began here, or it is over")]
    NotBegun,
    /// The answer comes from another provider than the one that was asked.
    #[error("the answer is of another provider")]
    OtherProvider,
    /// The provider was not reached, or answered nothing that can be read.
    #[error("the provider was not reached: {0}")]
    Unreachable(&'static str),
    /// What the provider says about itself cannot be used.
    #[error("what the provider says about itself: {0}")]
    Unfit(&'static str),
    /// The token is not to be trusted.
    #[error("the token: {0}")]
    Token(#[from] TokenFault),
    /// The sign-in was less sure than what was asked for.
    #[error("the sign-in was at a lower level than asked")]
    TooLow,
    /// Too many begin at once.
    #[error("too many sign-ins at once")]
    Busy,
    /// A proof could not be signed.
    #[error("a proof could not be signed")]
    NotSigned,
    /// The store failed.
    #[error(transparent)]
    Office(#[from] office::Error),
}

/// A code by which a provider says what is wrong, if it looks like one: anything else might be a
/// text about somebody.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Code(String);

/// The longest code.
const LONGEST: usize = 40;

impl Code {
    pub(super) fn of(text: &str) -> Self {
        let is_code = text.len() <= LONGEST
            && !text.is_empty()
            && text
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte == b'_');
        Self(if is_code { text } else { "something else" }.to_owned())
    }
}

impl std::fmt::Display for Code {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_code_is_told() {
        assert_eq!(Code::of("login_required").to_string(), "login_required");
        for text in ["", "Kari Nordmann", "01819012345", &"a".repeat(41)] {
            assert_eq!(Code::of(text).to_string(), "something else");
        }
    }
}

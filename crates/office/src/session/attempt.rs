//! A sign-in that has begun: what must come back from the provider, kept until it does.

use super::Token;
use crate::Office;
use crate::error::Error;
use casework::access::Level;
use casework::id::Id;
use casework::moment::Moment;
use serde::{Deserialize, Serialize};

/// How long a sign-in may take, in milliseconds: ten minutes.
const TAKES: i64 = 10 * 60 * 1000;

/// A sign-in that has begun. Kept sealed, found only by the browser that began it, taken once.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attempt {
    /// The way in.
    pub entrance: String,
    /// The level that is asked for.
    pub level: Level,
    /// What the token must repeat.
    pub nonce: String,
    /// The secret behind the challenge that the provider was shown (PKCE).
    pub verifier: String,
    /// Where the reader wanted to go.
    pub to: String,
    /// When it began.
    pub begun: Moment,
}

impl Office {
    /// A token that nobody can guess.
    pub fn new_token(&self) -> Token {
        Token(self.draw())
    }

    /// Begins a sign-in in a browser, and says by which state the provider is to answer.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn begin_attempt(
        &self,
        browser: Token,
        entrance: &str,
        level: Level,
        to: &str,
    ) -> Result<(Token, Attempt), Error> {
        let state = self.new_token();
        let begun = self.now();
        let attempt = Attempt {
            entrance: entrance.to_owned(),
            level,
            nonce: self.new_token().to_string(),
            verifier: self.new_token().to_string(),
            to: to.to_owned(),
            begun,
        };
        let body = serde_json::to_vec(&attempt).map_err(|_| Error::SignIn)?;
        let key = self.attempt_key(browser, state);
        self.journal()
            .begin_session(key, body, begun.plus(TAKES))
            .await?;
        Ok((state, attempt))
    }

    /// Takes the sign-in that began in a browser with a state; the second who asks gets nothing.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn take_attempt(
        &self,
        browser: Token,
        state: Token,
    ) -> Result<Option<Attempt>, Error> {
        let key = self.attempt_key(browser, state);
        let body = self.journal().take_session(key, self.now()).await?;
        Ok(body.and_then(|body| serde_json::from_slice(&body).ok()))
    }

    fn attempt_key(&self, browser: Token, state: Token) -> [u8; 32] {
        self.wide_key(&format!("sign-in {browser} {state}"))
    }

    /// A key of the store for a text that nobody outside can make.
    pub(super) fn wide_key(&self, text: &str) -> [u8; 32] {
        let halves: [Id; 2] =
            ["first", "second"].map(|half| self.journal().keyed(&format!("{half} half of {text}")));
        let mut key = [0; 32];
        for (place, half) in key.chunks_mut(16).zip(halves) {
            place.copy_from_slice(half.bytes());
        }
        key
    }
}

//! Beginning, changing and ending a session.

use super::{Kept, REMEMBERED};
use crate::Office;
use crate::error::Error;
use casework::entry::Capacity;
use casework::id::PersonId;
use casework::moment::Moment;
use std::fmt;
use std::str::FromStr;

/// The random token that a browser holds. The store knows only its hash.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Token(pub(crate) [u8; 32]);

impl fmt::Display for Token {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0
            .iter()
            .try_for_each(|byte| write!(formatter, "{byte:02x}"))
    }
}

/// The text is no token.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("a token is 64 hexadecimal digits")]
pub struct NotAToken;

impl FromStr for Token {
    type Err = NotAToken;

    fn from_str(text: &str) -> Result<Self, NotAToken> {
        if text.len() != 64 || !text.is_ascii() {
            return Err(NotAToken);
        }
        let mut bytes = [0; 32];
        for (place, byte) in bytes.iter_mut().enumerate() {
            let pair = &text[place * 2..place * 2 + 2];
            *byte = u8::from_str_radix(pair, 16).map_err(|_| NotAToken)?;
        }
        Ok(Self(bytes))
    }
}

/// Proof that somebody has shown who it is. Only a way of signing in makes one: a provider of
/// electronic identity, or the link of the demo.
pub struct SignIn {
    person: PersonId,
    previous: Option<Token>,
}

impl SignIn {
    /// A person whom the caller has authenticated.
    pub fn authenticated(person: PersonId) -> Self {
        Self {
            person,
            previous: None,
        }
    }

    /// The same, in a browser that had a session: it ends when the new one begins.
    #[must_use]
    pub fn instead_of(self, previous: Option<Token>) -> Self {
        Self { previous, ..self }
    }
}

impl Office {
    /// Begins a session in the capacity that the person has, or in one of several.
    ///
    /// # Errors
    /// `NotFound` when the person has neither a family here nor a function today.
    pub async fn begin_session(&self, sign_in: SignIn) -> Result<Token, Error> {
        let capacities = self.capacities(sign_in.person).await?;
        let capacity = *capacities.first().ok_or(Error::NotFound)?;
        let now = self.now();
        let token = self
            .begin(Kept {
                person: sign_in.person,
                capacity,
                begun: now,
                expires: now,
            })
            .await?;
        if let Some(previous) = sign_in.previous {
            self.end_session(previous).await?;
        }
        Ok(token)
    }

    /// Changes the capacity of a session. The old token is worth nothing afterwards.
    ///
    /// # Errors
    /// `SignIn` when the session has ended, `NotFound` when the person lacks the capacity.
    pub async fn change_capacity(&self, token: Token, capacity: Capacity) -> Result<Token, Error> {
        self.session(token).await?.ok_or(Error::SignIn)?;
        let kept = self.kept(token).await?.ok_or(Error::SignIn)?;
        if !self.capacities(kept.person).await?.contains(&capacity) {
            return Err(Error::NotFound);
        }
        // whoever signed out meanwhile has ended it, and gets no new one
        if !self.journal().end_session(token.0).await? {
            return Err(Error::SignIn);
        }
        self.begin(Kept { capacity, ..kept }).await
    }

    /// Ends a session.
    pub async fn end_session(&self, token: Token) -> Result<(), Error> {
        self.journal().end_session(token.0).await?;
        Ok(())
    }

    /// The capacities that a person can choose among today: functions first, then the family.
    pub async fn capacities(&self, person: PersonId) -> Result<Vec<Capacity>, Error> {
        let mut desk = self.desk().await?;
        let mut capacities = desk.directory.capacities(person, desk.today());
        if desk.person(person).await?.is_some() {
            capacities.push(Capacity::Family);
        }
        Ok(capacities)
    }

    /// Stores a session under a new token.
    async fn begin(&self, kept: Kept) -> Result<Token, Error> {
        let token = Token(self.draw());
        let (body, remembered) = self.written(kept)?;
        self.journal()
            .begin_session(token.0, body, remembered)
            .await?;
        Ok(token)
    }

    /// Lengthens a session that is being used. One that was ended meanwhile stays ended.
    pub(super) async fn lengthen(&self, token: Token, kept: Kept) -> Result<(), Error> {
        let (body, remembered) = self.written(kept)?;
        self.journal()
            .renew_session(token.0, body, remembered)
            .await?;
        Ok(())
    }

    /// A session that is used now, as the store keeps it and how long it remembers it.
    fn written(&self, kept: Kept) -> Result<(Vec<u8>, Moment), Error> {
        let now = self.now();
        let body = serde_json::to_vec(&kept.used(now)).map_err(|_| Error::SignIn)?;
        Ok((body, now.plus(REMEMBERED)))
    }
}

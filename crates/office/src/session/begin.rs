//! Beginning, changing and ending a session.

use super::{By, Done, Kept, Proof, REMEMBERED};
use crate::Office;
use crate::desk::Desk;
use crate::error::Error;
use casework::entry::Capacity;
use casework::id::PersonId;
use casework::moment::Moment;
use casework::person::{employee_account, national_number};
use journal::ClaimKind;
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
    by: By,
}

impl SignIn {
    /// A person whom the caller has authenticated: the link of the demo.
    pub fn authenticated(person: PersonId) -> Self {
        Self {
            person,
            by: By::Link,
        }
    }

    /// Who it is.
    pub fn person(&self) -> PersonId {
        self.person
    }
}

/// What is left to do with a provider after a session was ended here.
pub struct Farewell {
    /// The way in.
    pub entrance: String,
    /// The token by which the provider knows which sign-in it was.
    pub id_token: String,
}

impl Kept {
    /// What is left to do with the provider that a session came from, once it has ended here.
    pub(super) fn farewell(self) -> Option<Farewell> {
        match self.by {
            By::Provider(proof) => Some(Farewell {
                entrance: proof.entrance,
                id_token: proof.id_token,
            }),
            By::Link | By::OwnPage => None,
        }
    }
}

impl Office {
    /// The person with a national number among those whom a way in is for; nothing when there is
    /// none, when the number is none, or when there is no such way in.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn sign_in(&self, number: &str, proof: Proof) -> Result<Option<SignIn>, Error> {
        let entrance = self.entrance(&proof.entrance);
        let (Some(entrance), Ok(number)) = (entrance, national_number(number)) else {
            return Ok(None);
        };
        let (kind, subject) = match entrance.opens {
            super::Opens::Family => (ClaimKind::PersonNumber, number),
            super::Opens::Staff | super::Opens::StaffSaid(_) => {
                (ClaimKind::Account, employee_account(&number))
            }
        };
        let subject = self.journal().keyed(&subject);
        let mut desk = self.desk().await?;
        let found = desk.reading.claim(kind, subject).await?;
        Ok(found.map(|person| SignIn {
            person: PersonId(person),
            by: By::Provider(proof),
        }))
    }

    /// Begins a session in the capacity that the person has, or in one of several.
    ///
    /// # Errors
    /// `NotFound` when the person has neither a family here nor a function today.
    pub async fn begin_session(&self, sign_in: SignIn) -> Result<Token, Error> {
        let mut desk = self.desk().await?;
        let capacities = self
            .capacities(&mut desk, sign_in.person, &sign_in.by)
            .await?;
        let known = self.ended(&mut desk, &sign_in.by).await?;
        drop(desk);
        if let (
            By::Provider(Proof {
                entrance,
                sid: Some(sid),
                ..
            }),
            None,
        ) = (&sign_in.by, known)
        {
            self.set_ended(entrance, sid, None).await?;
        }
        let capacity = *capacities.first().ok_or(Error::NotFound)?;
        self.note(sign_in.person, Done::signed_in(&sign_in.by))
            .await?;
        let now = self.now();
        self.begin(Kept {
            person: sign_in.person,
            capacity,
            begun: now,
            expires: now,
            by: sign_in.by,
        })
        .await
    }

    /// Changes the capacity of a session. The old token is worth nothing afterwards.
    ///
    /// # Errors
    /// `SignIn` when the session has ended, `NotFound` when the person lacks the capacity.
    pub async fn change_capacity(&self, token: Token, capacity: Capacity) -> Result<Token, Error> {
        let session = self.session(token).await?.ok_or(Error::SignIn)?;
        if !session.capacities.contains(&capacity) {
            return Err(Error::NotFound);
        }
        // whoever signed out meanwhile has ended it, and gets no new one
        let taken = self.journal().take_session(token.0, self.now()).await?;
        let kept: Option<Kept> = taken.and_then(|body| serde_json::from_slice(&body).ok());
        let kept = kept.ok_or(Error::SignIn)?;
        self.begin(Kept { capacity, ..kept }).await
    }

    /// Ends a session, and says what is left to do with the provider that it came from.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn end_session(&self, token: Token) -> Result<Option<Farewell>, Error> {
        let taken = self.journal().take_session(token.0, self.now()).await?;
        let kept: Option<Kept> = taken.and_then(|body| serde_json::from_slice(&body).ok());
        // one that had lasted too long was over before
        if let Some(kept) = kept.as_ref().filter(|kept| self.now() <= kept.expires) {
            self.note(kept.person, Done::Out).await?;
        }
        Ok(kept.and_then(Kept::farewell))
    }

    /// Ends every session that came from one sign-in at a provider, until now. A sign-in that nobody
    /// here came from is not written down.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn end_sessions_of(&self, entrance: &str, sid: &str) -> Result<(), Error> {
        let key = self.sign_in_key(entrance, sid);
        let mut desk = self.desk().await?;
        let known = desk.reading.session(&key, desk.at).await?.is_some();
        drop(desk);
        if known {
            self.set_ended(entrance, sid, Some(self.now())).await?;
        }
        Ok(())
    }

    /// When the provider ended the sign-in that somebody came by, if it did; nothing where the store
    /// does not know the sign-in.
    pub(super) async fn ended(
        &self,
        desk: &mut Desk,
        by: &By,
    ) -> Result<Option<Option<Moment>>, Error> {
        let By::Provider(Proof {
            entrance,
            sid: Some(sid),
            ..
        }) = by
        else {
            return Ok(Some(None));
        };
        let key = self.sign_in_key(entrance, sid);
        let body = desk.reading.session(&key, desk.at).await?;
        Ok(body.and_then(|body| serde_json::from_slice(&body).ok()))
    }

    async fn set_ended(
        &self,
        entrance: &str,
        sid: &str,
        ended: Option<Moment>,
    ) -> Result<(), Error> {
        let body = serde_json::to_vec(&ended).map_err(|_| Error::SignIn)?;
        let key = self.sign_in_key(entrance, sid);
        let remembered = self.now().plus(REMEMBERED);
        let journal = self.journal();
        if !journal.renew_session(key, body.clone(), remembered).await? {
            journal.begin_session(key, body, remembered).await?;
        }
        Ok(())
    }

    fn sign_in_key(&self, entrance: &str, sid: &str) -> [u8; 32] {
        self.wide_key(&format!("signed in {entrance} {sid}"))
    }

    /// The capacities that a person can choose among today: functions first, then the family; of
    /// these, what the way in opens.
    pub(super) async fn capacities(
        &self,
        desk: &mut Desk,
        person: PersonId,
        by: &By,
    ) -> Result<Vec<Capacity>, Error> {
        let mut capacities = desk.directory.capacities(person, desk.today());
        if desk.person(person).await?.is_some() {
            capacities.push(Capacity::Family);
        }
        if let By::Provider(proof) = by {
            let entrance = self.entrance(&proof.entrance);
            capacities.retain(|capacity| {
                entrance.is_some_and(|entrance| entrance.opens.lets(*capacity, &proof.said))
            });
        }
        Ok(capacities)
    }

    /// Stores a session under a new token.
    pub(super) async fn begin(&self, kept: Kept) -> Result<Token, Error> {
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
        let kept = Kept {
            expires: kept.lasts_from(now),
            ..kept
        };
        let body = serde_json::to_vec(&kept).map_err(|_| Error::SignIn)?;
        Ok((body, now.plus(REMEMBERED)))
    }
}

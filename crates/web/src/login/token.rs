//! Reading a signed token of a provider, and looking whether it says what was asked.

use super::key::{Algorithm, Keys, decoded};
use serde::Deserialize;
use serde_json::{Map, Value};

/// How far the clocks of a provider and of this machine may be apart, in seconds.
const SKEW: i64 = 60;
/// How old a token about a sign-out may be, in seconds.
const FRESH: i64 = 10 * 60;
/// The event of a token about a sign-out.
const SIGNED_OUT: &str = "http://schemas.openid.net/event/backchannel-logout";

/// Why a token is not taken.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub(super) enum TokenFault {
    /// It is no signed token.
    #[error("it cannot be read")]
    Unreadable,
    /// It is signed in a way that is not taken, or not at all.
    #[error("it is signed in a way that is not taken")]
    WayOfSigning,
    /// No key of the provider fits it.
    #[error("its key is unknown")]
    UnknownKey,
    /// The signature is wrong.
    #[error("its signature is wrong")]
    WrongSignature,
    /// It is of another kind.
    #[error("it is of another kind")]
    OtherKind,
    /// Another has issued it.
    #[error("another has issued it")]
    Issuer,
    /// It is for somebody else.
    #[error("it is for another receiver")]
    Audience,
    /// It belongs to another sign-in.
    #[error("it belongs to another sign-in")]
    Nonce,
    /// Its time is over, has not come, or is not told.
    #[error("its time is not now")]
    Time,
    /// It does not say who signed in.
    #[error("it does not say who signed in")]
    NoPerson,
    /// It does not say which sign-in was ended.
    #[error("it does not say which sign-in was ended")]
    NoSession,
}

/// What a token must say.
pub(super) struct Expected<'a> {
    pub(super) issuer: &'a str,
    pub(super) client: &'a str,
    /// Now, in seconds.
    pub(super) now: i64,
}

/// What a token says, after its signature was found right.
pub(super) struct Claims(Map<String, Value>);

#[derive(Deserialize)]
struct Header {
    alg: String,
    kid: Option<String>,
    typ: Option<String>,
    crit: Option<Value>,
}

/// Reads a token that one of the keys has signed. `kinds` are the types it may name beside `JWT`.
///
/// # Errors
/// When it is no token, not signed by one of the keys in a way that is taken, or of another type.
pub(super) fn read(text: &str, keys: &Keys, kinds: &[&str]) -> Result<Claims, TokenFault> {
    let mut parts = text.split('.');
    let (Some(header), Some(body), Some(signature), None) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return Err(TokenFault::Unreadable);
    };
    let bytes = decoded(header).ok_or(TokenFault::Unreadable)?;
    let told: Header = serde_json::from_slice(&bytes).map_err(|_| TokenFault::Unreadable)?;
    // an extension that must be understood is one that we do not
    if told.crit.is_some() {
        return Err(TokenFault::WayOfSigning);
    }
    let algorithm = Algorithm::named(&told.alg).ok_or(TokenFault::WayOfSigning)?;
    let is_known = |kind: &str| {
        let same = |known: &&str| kind.eq_ignore_ascii_case(known);
        same(&"JWT") || kinds.iter().any(same)
    };
    if !told.typ.as_deref().is_none_or(is_known) {
        return Err(TokenFault::OtherKind);
    }
    let signature = decoded(signature).ok_or(TokenFault::Unreadable)?;
    let message = &text[..header.len() + 1 + body.len()];
    keys.verify(
        algorithm,
        told.kid.as_deref(),
        message.as_bytes(),
        &signature,
    )?;
    let bytes = decoded(body).ok_or(TokenFault::Unreadable)?;
    let claims = serde_json::from_slice(&bytes).map_err(|_| TokenFault::Unreadable)?;
    Ok(Claims(claims))
}

impl Claims {
    /// Claims as a test writes them.
    #[cfg(test)]
    pub(super) fn of(value: Value) -> Self {
        match value {
            Value::Object(claims) => Self(claims),
            _ => Self(Map::new()),
        }
    }

    /// The token as a value, for whoever looks for a claim by its path.
    pub(super) fn value(&self) -> Value {
        Value::Object(self.0.clone())
    }

    /// A claim that is a text.
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        self.0.get(name)?.as_str()
    }

    fn seconds(&self, name: &str) -> Result<Option<i64>, TokenFault> {
        match self.0.get(name) {
            None => Ok(None),
            Some(value) => {
                let whole = value.as_i64();
                // some providers write fractions; what is no number is no time
                let seconds = whole.or_else(|| value.as_f64().map(|seconds| seconds as i64));
                seconds.map(Some).ok_or(TokenFault::Time)
            }
        }
    }

    /// Checks the token of a sign-in that began at a time and asked for a nonce.
    ///
    /// # Errors
    /// When it is another's, for another, of another sign-in, or not of now.
    pub(super) fn check_sign_in(
        &self,
        expected: &Expected<'_>,
        nonce: &str,
        begun: i64,
    ) -> Result<(), TokenFault> {
        self.check_parties(expected)?;
        if self.text("nonce") != Some(nonce) {
            return Err(TokenFault::Nonce);
        }
        let ends = self.seconds("exp")?.ok_or(TokenFault::Time)?;
        let issued = self.seconds("iat")?.ok_or(TokenFault::Time)?;
        let valid = expected.now < ends.saturating_add(SKEW)
            && issued <= expected.now.saturating_add(SKEW)
            && issued.saturating_add(SKEW) >= begun;
        let from = self.seconds("nbf")?.unwrap_or(issued);
        match valid && from <= expected.now.saturating_add(SKEW) {
            true => Ok(()),
            false => Err(TokenFault::Time),
        }
    }

    /// Checks a token by which the provider says that a sign-in has ended, and says which.
    ///
    /// # Errors
    /// When it is another's, for another, no such token, or not of now.
    pub(super) fn check_sign_out(&self, expected: &Expected<'_>) -> Result<&str, TokenFault> {
        self.check_parties(expected)?;
        let events = self.0.get("events").and_then(Value::as_object);
        let is_sign_out = events.is_some_and(|events| events.contains_key(SIGNED_OUT));
        if !is_sign_out || self.0.contains_key("nonce") {
            return Err(TokenFault::OtherKind);
        }
        let issued = self.seconds("iat")?.ok_or(TokenFault::Time)?;
        let last = issued.saturating_add(FRESH);
        let ends = self.seconds("exp")?.unwrap_or(last);
        let fresh = (issued.saturating_sub(SKEW)..=last).contains(&expected.now);
        if !fresh || expected.now >= ends.saturating_add(SKEW) {
            return Err(TokenFault::Time);
        }
        self.text("sid").ok_or(TokenFault::NoSession)
    }

    fn check_parties(&self, expected: &Expected<'_>) -> Result<(), TokenFault> {
        if self.text("iss") != Some(expected.issuer) {
            return Err(TokenFault::Issuer);
        }
        let client = Value::from(expected.client);
        // a token for others as well could have been shown to us by one of them
        let for_us = match self.0.get("aud") {
            Some(Value::Array(all)) => !all.is_empty() && all.iter().all(|one| *one == client),
            Some(one) => *one == client,
            None => false,
        };
        let party = self.0.get("azp").is_none_or(|party| *party == client);
        match for_us && party {
            true => Ok(()),
            false => Err(TokenFault::Audience),
        }
    }
}

//! A provider of electronic identity: what the operator set, what it says about itself, its keys.

use super::address::Address;
use super::claim::ClaimPath;
use super::fault::Fault;
use super::key::Keys;
use super::outward::Outward;
use super::signing::SigningKey;
use super::token::{self, Claims, TokenFault};
use crate::counter::Together;
use axum::http::StatusCode;
use casework::access::Level;
use governor::Quota;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::fmt;
use std::num::NonZeroU32;
use std::sync::Arc;
use tokio::sync::Mutex;

/// How often keys are asked for because a token names one that is unknown: now and then, however
/// many such tokens come.
const KEYS_A_MINUTE: NonZeroU32 = NonZeroU32::new(6).unwrap();
/// How long what a provider says about itself is believed, in milliseconds: an hour.
const BELIEVED: i64 = 60 * 60 * 1000;

/// How the program shows a provider that it is the client.
#[derive(Clone)]
pub enum Credentials {
    /// By a secret that both hold.
    Secret(String),
    /// By a signature.
    Key(SigningKey),
}

impl fmt::Debug for Credentials {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Secret(_) => "Secret",
            Self::Key(_) => "Key",
        })
    }
}

/// Which provider it is, as far as pages call it by a name of their own.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Brand {
    /// ID-porten: everybody, as oneself.
    IdPorten,
    /// Ansattporten: those who work, for their organisation.
    Ansattporten,
    /// HelseID: health personnel.
    HelseId,
    /// Another, such as the municipality's own.
    Own {
        /// What the button says in bokmål.
        nb: String,
        /// In nynorsk.
        nn: String,
        /// In English.
        en: String,
    },
}

/// A provider as the operator set it.
#[derive(Clone, Debug)]
pub struct Provider {
    /// Its name in addresses; that of its entrance.
    pub name: String,
    /// What pages call it.
    pub brand: Brand,
    /// Who issues the tokens, exactly as they say it.
    pub issuer: Address,
    /// Who we are there.
    pub client: String,
    /// How we show it.
    pub credentials: Credentials,
    /// What is asked for.
    pub scopes: Vec<String>,
    /// The level that is asked for at first.
    pub asks: Level,
    /// Where the level of a sign-in stands.
    pub level: ClaimPath,
    /// The words that stand there, each with the level that it is taken for.
    pub levels: Vec<(String, Level)>,
    /// The words by which a level is asked for, where they are others.
    pub asked_by: Vec<(Level, String)>,
    /// The level of a sign-in that names none.
    pub unnamed_level: Option<Level>,
    /// Where the national number of the one who signed in stands.
    pub person: ClaimPath,
    /// Where the organisation number stands.
    pub organisation: Option<ClaimPath>,
    /// Where the role stands.
    pub role: Option<ClaimPath>,
    /// What else is asked for, in the form of RFC 9396.
    pub authorization_details: Option<String>,
    /// Whether a proof of holding a key goes with the exchange (DPoP).
    pub proves_key: bool,
}

impl Provider {
    /// The level of a sign-in; nothing where its word is unknown, or it has several.
    pub(super) fn level_of(&self, claims: &Value) -> Option<Level> {
        match self.level.texts(claims).as_slice() {
            [] => self.unnamed_level,
            [named] => {
                let found = self.levels.iter().find(|(word, _)| word == named);
                found.map(|(_, level)| *level)
            }
            _ => None,
        }
    }

    /// Whether a sign-in here can be as sure as that.
    pub fn reaches(&self, level: Level) -> bool {
        let named = self.levels.iter().any(|(_, found)| *found >= level);
        named || self.unnamed_level.is_some_and(|found| found >= level)
    }

    /// The words by which a level is asked for: its own, or all that are taken for it and above, the
    /// lowest first.
    pub(super) fn words_for(&self, level: Level) -> String {
        if let Some((_, words)) = self.asked_by.iter().find(|(asked, _)| *asked == level) {
            return words.clone();
        }
        let mut taken: Vec<&(String, Level)> = self
            .levels
            .iter()
            .filter(|(_, found)| *found >= level)
            .collect();
        taken.sort_by_key(|(_, found)| *found);
        let words: Vec<&str> = taken.into_iter().map(|(word, _)| word.as_str()).collect();
        words.join(" ")
    }
}

/// What a provider says about itself.
#[derive(Deserialize)]
struct Told {
    issuer: String,
    authorization_endpoint: String,
    token_endpoint: String,
    jwks_uri: String,
    pushed_authorization_request_endpoint: Option<String>,
    end_session_endpoint: Option<String>,
    code_challenge_methods_supported: Option<Vec<String>>,
    token_endpoint_auth_methods_supported: Option<Vec<String>>,
    #[serde(default)]
    authorization_response_iss_parameter_supported: bool,
}

/// The same, checked.
pub(super) struct Metadata {
    pub(super) authorization: Address,
    pub(super) token: Address,
    pub(super) pushed: Option<Address>,
    pub(super) end_session: Option<Address>,
    pub(super) names_itself: bool,
    /// Whether a secret goes into the form because the provider does not take it in the header.
    pub(super) secret_in_form: bool,
    keys: Address,
}

/// A provider with what was learnt about it.
pub(super) struct Door {
    pub(super) provider: Provider,
    known: Mutex<Option<Known>>,
    limiter: Together,
}

#[derive(Clone)]
struct Known {
    metadata: Arc<Metadata>,
    keys: Arc<Keys>,
    at: i64,
}

impl Door {
    pub(super) fn new(provider: Provider) -> Self {
        Self {
            provider,
            known: Mutex::default(),
            limiter: Together::new(Quota::per_minute(KEYS_A_MINUTE)),
        }
    }

    /// What the provider says about itself; asked for when it is not known or too old.
    pub(super) async fn metadata(
        &self,
        outward: &Outward,
        now: i64,
    ) -> Result<Arc<Metadata>, Fault> {
        Ok(self.known(outward, now).await?.metadata)
    }

    /// Reads a token of the provider. A key that is unknown is looked for once more.
    pub(super) async fn read(
        &self,
        outward: &Outward,
        text: &str,
        kinds: &[&str],
        now: i64,
    ) -> Result<Claims, Fault> {
        let known = self.known(outward, now).await?;
        match token::read(text, &known.keys, kinds) {
            Err(TokenFault::UnknownKey) if self.limiter.take().is_ok() => {
                let keys = self.fetch_keys(outward, &known.metadata).await?;
                Ok(token::read(text, &keys, kinds)?)
            }
            read => Ok(read?),
        }
    }

    async fn known(&self, outward: &Outward, now: i64) -> Result<Known, Fault> {
        let known = self.known.lock().await.clone();
        if let Some(known) = known
            && (known.at..known.at + BELIEVED).contains(&now)
        {
            return Ok(known);
        }
        // nobody waits for another's question: a provider that does not answer keeps each for as long
        // as one answer may take
        let metadata = Arc::new(self.ask(outward).await?);
        let keys = Arc::new(fetch(outward, &metadata.keys).await?);
        let found = Known {
            metadata,
            keys,
            at: now,
        };
        *self.known.lock().await = Some(found.clone());
        Ok(found)
    }

    async fn fetch_keys(&self, outward: &Outward, metadata: &Metadata) -> Result<Arc<Keys>, Fault> {
        let keys: Arc<Keys> = Arc::new(fetch(outward, &metadata.keys).await?);
        if let Some(known) = self.known.lock().await.as_mut() {
            known.keys = keys.clone();
        }
        Ok(keys)
    }

    async fn ask(&self, outward: &Outward) -> Result<Metadata, Fault> {
        let issuer = self.provider.issuer.text();
        let place = format!(
            "{}/.well-known/openid-configuration",
            issuer.trim_end_matches('/')
        );
        let place = place
            .parse()
            .map_err(|_| Fault::Unfit("no address to ask"))?;
        let told: Told = fetch(outward, &place).await?;
        self.checked(told)
    }

    fn checked(&self, told: Told) -> Result<Metadata, Fault> {
        if told.issuer != self.provider.issuer.text() {
            return Err(Fault::Unfit("it names another issuer"));
        }
        let challenges = told.code_challenge_methods_supported;
        if challenges.is_some_and(|all| !all.iter().any(|one| one == "S256")) {
            return Err(Fault::Unfit("it takes no challenge by hash"));
        }
        let usable = |text: String| self.usable(&text);
        let methods = told.token_endpoint_auth_methods_supported;
        let takes = |name: &str| {
            let methods = methods.as_ref();
            methods.is_some_and(|all| all.iter().any(|one| one == name))
        };
        Ok(Metadata {
            authorization: usable(told.authorization_endpoint)?,
            token: usable(told.token_endpoint)?,
            pushed: told
                .pushed_authorization_request_endpoint
                .map(usable)
                .transpose()?,
            end_session: told.end_session_endpoint.map(usable).transpose()?,
            names_itself: told.authorization_response_iss_parameter_supported,
            secret_in_form: takes("client_secret_post") && !takes("client_secret_basic"),
            keys: usable(told.jwks_uri)?,
        })
    }

    /// An address of the provider: over HTTPS, as the provider itself is.
    fn usable(&self, text: &str) -> Result<Address, Fault> {
        let address: Option<Address> = text.parse().ok();
        address
            .filter(|address| address.is_secure() || !self.provider.issuer.is_secure())
            .ok_or(Fault::Unfit("it names an address that is not used"))
    }
}

async fn fetch<T: DeserializeOwned>(outward: &Outward, address: &Address) -> Result<T, Fault> {
    let answered = outward.get(address).await?;
    if answered.status != StatusCode::OK {
        return Err(Fault::Unreachable("an answer that is an error"));
    }
    serde_json::from_slice(&answered.body)
        .map_err(|_| Fault::Unreachable("an answer that cannot be read"))
}

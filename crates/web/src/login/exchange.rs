//! What is said to a provider directly: what a sign-in is to ask, and the code for the token.

use super::Login;
use super::fault::{Code, Fault};
use super::outward::{Answered, Beside};
use super::provider::{Credentials, Door, Metadata};
use super::signing::Holder;
use super::token::TokenFault;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use office::Office;
use serde::Deserialize;

/// What a client that signs says it hands in.
const ASSERTION: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

#[derive(Deserialize)]
struct Pushed {
    request_uri: String,
}

#[derive(Deserialize)]
struct Tokens {
    id_token: Option<String>,
}

#[derive(Deserialize)]
struct Refusal {
    error: String,
}

/// Names and values of a form.
type Pairs = Vec<(&'static str, String)>;

/// One who talks to a provider on behalf of a request.
pub(super) struct Exchange<'a> {
    pub(super) login: &'a Login,
    pub(super) office: &'a Office,
    pub(super) door: &'a Door,
    pub(super) metadata: &'a Metadata,
}

impl Exchange<'_> {
    /// Hands in what a sign-in is to ask (RFC 9126), and says by which name it is found.
    pub(super) async fn push(
        &self,
        endpoint: &super::Address,
        asked: &[(&'static str, String)],
    ) -> Result<String, Fault> {
        let (mut form, beside) = self.client()?;
        form.extend(asked.iter().cloned());
        let answered = self.post(endpoint, beside, form).await?;
        let pushed: Pushed = read(&answered)?;
        Ok(pushed.request_uri)
    }

    /// Gives the code for the token that says who signed in.
    pub(super) async fn token(&self, code: &str, verifier: &str) -> Result<String, Fault> {
        let form = || -> Result<(Pairs, Beside), Fault> {
            let (mut form, beside) = self.client()?;
            form.extend([
                ("grant_type", "authorization_code".to_owned()),
                ("code", code.to_owned()),
                ("code_verifier", verifier.to_owned()),
                ("redirect_uri", self.login.callback(self.door)),
            ]);
            Ok((form, beside))
        };
        let endpoint = &self.metadata.token;
        if !self.door.provider.proves_key {
            let (form, beside) = form()?;
            return id_token(&self.post(endpoint, beside, form).await?);
        }
        let holder = Holder::new()?;
        let proved = async |nonce: Option<&str>| {
            let (form, mut beside) = form()?;
            let id = self.office.new_token().to_string();
            beside.proof = Some(holder.proof(endpoint.text(), &id, self.now(), nonce)?);
            self.post(endpoint, beside, form).await
        };
        let first = proved(None).await?;
        // the provider may want its own word repeated, and says so once
        let answered = match &first.nonce {
            Some(nonce) if asks_for_nonce(&first) => proved(Some(nonce)).await?,
            _ => first,
        };
        id_token(&answered)
    }

    /// How the program shows that it is the client.
    fn client(&self) -> Result<(Pairs, Beside), Fault> {
        let provider = &self.door.provider;
        let client = provider.client.as_str();
        let mut form = vec![("client_id", client.to_owned())];
        let mut beside = Beside::default();
        match &provider.credentials {
            Credentials::Secret(secret) if self.metadata.secret_in_form => {
                form.push(("client_secret", secret.clone()));
            }
            Credentials::Secret(secret) => {
                let pair = format!("{}:{}", escaped(client), escaped(secret));
                beside.authorization = Some(format!("Basic {}", STANDARD.encode(pair)));
            }
            Credentials::Key(key) => {
                let id = self.office.new_token().to_string();
                let issuer = provider.issuer.text();
                let assertion = key.assertion(client, issuer, &id, self.now())?;
                form.push(("client_assertion_type", ASSERTION.to_owned()));
                form.push(("client_assertion", assertion));
            }
        }
        Ok((form, beside))
    }

    async fn post(
        &self,
        endpoint: &super::Address,
        beside: Beside,
        form: Pairs,
    ) -> Result<Answered, Fault> {
        let form: Vec<(&str, &str)> = form
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        self.login.outward.post(endpoint, beside, &form).await
    }

    fn now(&self) -> i64 {
        super::seconds(self.office)
    }
}

/// A name or secret as the header of RFC 6749 takes it.
fn escaped(text: &str) -> String {
    let pair = serde_urlencoded::to_string([("", text)]).unwrap_or_default();
    pair.trim_start_matches('=').to_owned()
}

fn id_token(answered: &Answered) -> Result<String, Fault> {
    let token = read::<Tokens>(answered)?.id_token;
    token.ok_or(Fault::Token(TokenFault::Unreadable))
}

fn asks_for_nonce(answered: &Answered) -> bool {
    let refusal: Option<Refusal> = serde_json::from_slice(&answered.body).ok();
    refusal.is_some_and(|refusal| refusal.error == "use_dpop_nonce")
}

fn read<T: serde::de::DeserializeOwned>(answered: &Answered) -> Result<T, Fault> {
    if answered.status.is_success() {
        return serde_json::from_slice(&answered.body)
            .map_err(|_| Fault::Unreachable("an answer that cannot be read"));
    }
    match serde_json::from_slice::<Refusal>(&answered.body) {
        Ok(refusal) => Err(Fault::Refused(Code::of(&refusal.error))),
        Err(_) => Err(Fault::Unreachable("an answer that is an error")),
    }
}

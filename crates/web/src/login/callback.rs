//! What comes back from a provider: believed only when everything fits.

use super::exchange::Exchange;
use super::fault::{Code, Fault};
use super::page::{stranger, trouble};
use super::provider::{Door, Provider};
use super::start::login;
use super::token::{Claims, Expected, TokenFault};
use super::{Login, claim, seconds};
use crate::answer::Answer;
use crate::session::signed_in;
use crate::visit::{BROWSER_COOKIE, Visit, cookie};
use axum::extract::{Path, RawQuery};
use axum::http::HeaderMap;
use casework::access::Level;
use casework::id::PersonId;
use office::session::{Attempt, Proof, Token};

/// Names and values of the query, as they came.
struct Told(Vec<(String, String)>);

impl Told {
    fn of(query: Option<&str>) -> Self {
        Self(serde_urlencoded::from_str(query.unwrap_or_default()).unwrap_or_default())
    }

    /// The value of a name that stands there once; what is said twice is not said.
    fn get(&self, name: &str) -> Option<&str> {
        let mut found = self.0.iter().filter(|(known, _)| known == name);
        let (_, value) = found.next()?;
        found.next().is_none().then_some(value.as_str())
    }
}

pub(super) async fn callback(
    visit: Visit,
    Path(name): Path<String>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Answer {
    let login = login(&visit)?;
    let door = login.named(&name, &visit)?;
    let arriving = Arriving {
        visit: &visit,
        login: &login,
        door,
    };
    match arriving.finish(&Told::of(query.as_deref()), &headers).await {
        Ok(Some(arrived)) => {
            tracing::info!(entrance = name, level = ?arrived.level, "somebody signed in");
            signed_in(&visit, arrived.token, arrived.person, &arrived.to).await
        }
        Ok(None) => {
            tracing::info!(
                entrance = name,
                "somebody who has nothing here was not signed in"
            );
            Ok(stranger(&visit))
        }
        Err(fault) => Ok(trouble(&visit, &door.provider, &fault)),
    }
}

/// A reader who has come in.
struct Arrived {
    token: Token,
    person: PersonId,
    level: Level,
    to: String,
}

/// A reader who comes back.
struct Arriving<'a> {
    visit: &'a Visit,
    login: &'a Login,
    door: &'a Door,
}

impl Arriving<'_> {
    /// Signs the reader in; nothing where we have nobody for that number.
    async fn finish(&self, told: &Told, headers: &HeaderMap) -> Result<Option<Arrived>, Fault> {
        let office = self.visit.office();
        let attempt = self.attempt(told, headers).await?;
        let milliseconds = office.now().milliseconds();
        let metadata = self
            .door
            .metadata(&self.login.outward, milliseconds)
            .await?;
        let issuer = self.door.provider.issuer.text();
        // who answers must be who was asked (RFC 9207)
        match told.get("iss") {
            Some(named) if named != issuer => return Err(Fault::OtherProvider),
            None if metadata.names_itself => return Err(Fault::OtherProvider),
            _ => {}
        }
        match told.get("error") {
            Some("access_denied") => return Err(Fault::Cancelled),
            Some(error) => return Err(Fault::Refused(Code::of(error))),
            None => {}
        }
        let code = told.get("code").ok_or(Fault::NotBegun)?;
        let exchange = Exchange {
            login: self.login,
            office,
            door: self.door,
            metadata: &metadata,
        };
        let id_token = exchange.token(code, &attempt.verifier).await?;
        let claims = self
            .door
            .read(&self.login.outward, &id_token, &[], milliseconds)
            .await?;
        let number = self.checked(&claims, &attempt)?;
        let proof = self.proof(&claims, &attempt, id_token)?;
        self.enter(&number, proof, attempt.to).await
    }

    /// The sign-in that began in this browser with this state; nobody can take it twice.
    async fn attempt(&self, told: &Told, headers: &HeaderMap) -> Result<Attempt, Fault> {
        let name = self.visit.site.settings.cookie_name(BROWSER_COOKIE);
        let browser: Option<Token> = cookie(headers, &name).and_then(|text| text.parse().ok());
        let state: Option<Token> = told.get("state").and_then(|text| text.parse().ok());
        let (Some(browser), Some(state)) = (browser, state) else {
            return Err(Fault::NotBegun);
        };
        let attempt = self.visit.office().take_attempt(browser, state).await?;
        let attempt = attempt.ok_or(Fault::NotBegun)?;
        match attempt.entrance == self.door.provider.name {
            true => Ok(attempt),
            false => Err(Fault::OtherProvider),
        }
    }

    /// The national number in a token that answers what was asked.
    fn checked(&self, claims: &Claims, attempt: &Attempt) -> Result<String, Fault> {
        let Provider {
            issuer,
            client,
            person,
            ..
        } = &self.door.provider;
        let expected = Expected {
            issuer: issuer.text(),
            client,
            now: seconds(self.visit.office()),
        };
        let begun = attempt.begun.milliseconds().div_euclid(1000);
        claims.check_sign_in(&expected, &attempt.nonce, begun)?;
        match person.texts(&claims.value()).as_slice() {
            [number] => Ok(number.clone()),
            _ => Err(TokenFault::NoPerson.into()),
        }
    }

    fn proof(&self, claims: &Claims, attempt: &Attempt, id_token: String) -> Result<Proof, Fault> {
        let provider = &self.door.provider;
        let level = provider.level_of(&claims.value()).ok_or(Fault::TooLow)?;
        if level < attempt.level {
            return Err(Fault::TooLow);
        }
        let (organisation, role) = (provider.organisation.as_ref(), provider.role.as_ref());
        Ok(Proof {
            entrance: provider.name.clone(),
            level,
            said: claim::said(&claims.value(), organisation, role),
            sid: claims.text("sid").map(str::to_owned),
            id_token,
        })
    }

    async fn enter(
        &self,
        number: &str,
        proof: Proof,
        to: String,
    ) -> Result<Option<Arrived>, Fault> {
        let office = self.visit.office();
        let level = proof.level;
        let Some(sign_in) = office.sign_in(number, proof).await? else {
            return Ok(None);
        };
        let person = sign_in.person();
        let arrived = |token| Arrived {
            token,
            person,
            level,
            to,
        };
        match office.begin_session(sign_in).await {
            Ok(token) => Ok(Some(arrived(token))),
            // known by number, but with neither family nor work here today
            Err(office::Error::NotFound) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }
}

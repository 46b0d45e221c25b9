//! Signing in with an electronic identity: OpenID Connect with one or several providers.
//!
//! The browser is sent to the provider with a state, a nonce and a challenge that are kept here
//! ([`office::session::Attempt`]); what comes back is believed only when all of them fit, and the
//! token is signed by the provider, for us, now, and as surely as was asked. The only place beside
//! `delivery` from which the program connects to others.

mod address;
mod callback;
mod claim;
mod exchange;
mod fault;
mod key;
mod leave;
mod outward;
mod page;
mod provider;
mod signing;
mod start;
#[cfg(test)]
mod tests;
mod token;
mod ways;

pub use address::{Address, NotAnAddress};
pub use claim::ClaimPath;
pub use provider::{Brand, Credentials, Provider};
pub use signing::{NotAKey, SigningKey};

pub(crate) use leave::leave;
pub(crate) use page::{sign_in_at, surer, way_named};
pub(crate) use ways::link as ways_link;

use crate::answer::Trouble;
use crate::counter::Together;
use crate::site::Site;
use crate::visit::Visit;
use axum::Router;
use axum::routing::get;
use governor::Quota;
use office::Office;
use outward::Outward;
use provider::Door;
use std::num::NonZeroU32;

/// Where one signs in.
pub(crate) const PATH: &str = "/sign-in";
/// Where one comes when one has signed out.
const LEFT: &str = "/signed-out";
/// How many sign-ins begin in a second, from everybody together; each is kept for some minutes.
const A_SECOND: NonZeroU32 = NonZeroU32::new(20).unwrap();

/// How people sign in, as the operator set it.
#[derive(Clone, Debug)]
pub struct SignIn {
    /// The address of the pages, as browsers know it.
    pub address: Address,
    /// The providers, in the order in which they are shown.
    pub providers: Vec<Provider>,
}

/// Sign-in as it runs.
pub(crate) struct Login {
    address: Address,
    doors: Vec<Door>,
    outward: Outward,
    limiter: Together,
}

impl Login {
    pub(crate) fn new(sign_in: SignIn) -> Self {
        Self {
            address: sign_in.address,
            doors: sign_in.providers.into_iter().map(Door::new).collect(),
            outward: Outward::new(),
            limiter: Together::new(Quota::per_second(A_SECOND)),
        }
    }

    fn door(&self, name: &str) -> Option<&Door> {
        self.doors.iter().find(|door| door.provider.name == name)
    }

    /// The way in that an address names.
    fn named(&self, name: &str, visit: &Visit) -> Result<&Door, Trouble> {
        self.door(name).ok_or_else(|| Trouble::not_found(visit))
    }

    /// A page of ours as browsers know it, to stand on paper.
    pub(crate) fn shown_address(&self, path: &str) -> String {
        let address = self.address.to_string();
        let (_, plain) = address.split_once("://").unwrap_or(("", &address));
        format!("{plain}{path}")
    }

    /// Where the provider sends the reader back to.
    fn callback(&self, door: &Door) -> String {
        format!("{}{PATH}/{}/callback", self.address, door.provider.name)
    }
}

pub(crate) fn routes() -> Router<Site> {
    Router::new()
        .route(PATH, get(start::choose))
        .route("/sign-in/{provider}", get(start::begin))
        .route("/sign-in/{provider}/callback", get(callback::callback))
        .route(
            "/sign-in/{provider}/ended",
            get(leave::ended_in_front).post(leave::ended_behind),
        )
        .route("/sign-in-surer", get(start::begin_surer))
        .route(LEFT, get(leave::left))
        .route(ways::PATH, get(ways::list))
}

/// Now, in seconds.
fn seconds(office: &Office) -> i64 {
    office.now().milliseconds().div_euclid(1000)
}

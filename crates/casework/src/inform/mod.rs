//! Information to the municipal health and social services on a service's own initiative: with a
//! consent, or where an act asks for it without one (helsepersonelloven § 32, opplæringslova § 24-2,
//! barnehageloven § 45, privatskolelova § 7-5, krisesenterlova § 6 a, familievernkontorloven § 9).

mod command;
mod event;
mod law;
mod state;
#[cfg(test)]
mod tests;
mod view;

pub use command::{InformRefusal, Informing, Telling, inform, release};
pub use event::{Basis, InformEvent, Informed};
pub use state::Informs;
pub use view::{InformLine, InformPage, Noticed, inform_page};

//! Consents: to start a plan, and to share information. Per giver, receiver, kind, purpose, period.

mod command;
mod event;
mod givers;
mod life;
mod preview;
mod rows;
mod state;
#[cfg(test)]
mod tests;
mod view;

pub use command::{
    ConsentRefusal, Scene, Wanted, Written, ask, change, consent_of, give, record, refuse, withdraw,
};
pub use event::{Consent, ConsentEvent, Form, Giver, GiverCapacity, Receiver, Scope};
pub use givers::{WhoGives, who_gives};
pub(crate) use life::stands;
pub use life::{Announced, announce_turns};
pub use preview::{PreviewPage, ReceiverChoice, WhoSees, preview_page};
pub(crate) use rows::consent_rows;
pub use state::{Asked, Consents, State};
pub use view::{
    ConsentLine, ConsentPage, FormLine, GiverLine, ScopeLine, Standing, TurnLine, consent_page,
};

//! Consents: to start a plan, and to share information. Per giver, receiver, kind, purpose, period.

mod age;
mod answer;
mod command;
mod event;
mod givers;
mod life;
mod preview;
mod rows;
mod standing;
mod state;
#[cfg(test)]
mod tests;
mod told;
mod view;

pub(crate) use age::ages;
pub use age::{Ages, Birthday, Gain};
pub use answer::{confirm, give, record, refuse, withdraw};
pub use command::{ConsentRefusal, Scene, Wanted, Written, ask, change, consent_of};
pub use event::{Consent, ConsentEvent, Form, Giver, GiverCapacity, Receiver, Scope};
pub use givers::{WhoGives, who_gives};
pub(crate) use life::stands;
pub use life::{Announced, announce_turns};
pub use preview::{NewlyRead, PreviewPage, ReceiverChoice, WhoSees, preview_page, preview_reads};
pub(crate) use rows::consent_rows;
pub use standing::Standing;
pub use state::{Asked, Consents, State, Word};
pub use told::{Ended, TakenBack, ended};
pub(crate) use told::{taken_back, waits};
pub use view::{ConsentLine, ConsentPage, FormLine, GiverLine, ScopeLine, TurnLine, consent_page};

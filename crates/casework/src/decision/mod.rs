//! Decisions: in writing, with reasons, rule and the right way to complain.
//!
//! That the family opened a letter is an event; while nobody has, it is announced again. Whether a
//! decision is an individual decision (enkeltvedtak), where one complains and by when, the law
//! answers.

mod announce;
mod command;
mod event;
mod rows;
mod state;
#[cfg(test)]
mod tests;
mod view;

pub use announce::{announce_again, receivers};
pub use command::{DecisionRefusal, complaint_route, decide, no_plan, opened};
pub use event::{ComplaintRoute, Decision, DecisionEvent, NoPlanReason, Outcome};
pub use rows::NO_PLAN_REASON;
pub use state::{Decisions, Sent};
pub use view::{
    ComplaintLine, DecisionPage, DraftPage, Names, Signature, decision_page, draft_page, openers,
};

//! Demands about one's own information: that it is corrected, restricted, erased, or not used (personvernforordningen
//! artikkel 16, 17, 18 og 21; helsepersonelloven §§ 42–44). The coordinating unit judges and answers in words.

mod command;
mod event;
mod state;
#[cfg(test)]
mod tests;
mod view;

pub use command::{Answered, DemandRefusal, answer, carried_out, lift, make};
pub use event::{About, CAN_BE_HELD_BACK, Demand, DemandEvent, Thing, Verdict, Wish};
pub(crate) use state::Beside;
pub use state::Demands;
pub use view::{
    AnswerLine, BesideLine, DemandLine, DemandPage, ThingLine, beside_lines, demand_lines,
    demand_page,
};

//! Promises and action points: one owner, one deadline, one state.

mod command;
mod state;
#[cfg(test)]
mod tests;
mod view;

pub use command::{
    NewPromise, PromiseRefusal, ask, drop, gone, hand, keep, label, lift, make, postpone, read_from,
};
pub use state::{Made, Owner, Promise, PromiseEvent, Promises, State};
pub use view::{
    PossibleOwner, PromiseLine, PromisePage, Standing, open_deadlines, promise_lines, promise_page,
};

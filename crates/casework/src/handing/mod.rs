//! What was handed out outside the program: a letter, a call, a meeting, with what, to whom and on which ground.

mod command;
mod state;
#[cfg(test)]
mod tests;
mod view;

pub use command::{HandingRefusal, check, hand_out};
pub(crate) use state::handing_rows;
pub use state::{Basis, Handing, HandingEvent, Handings, Way};
pub use view::{
    Checked, ConsentChoice, HandingForm, HandingLine, HandingPage, handing_form, handing_lines,
    handing_page,
};

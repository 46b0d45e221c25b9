//! A person's own report to child protection (bekymringsmelding, barnevernsloven § 13-2). It is
//! kept apart from every case, and nobody but its writer can know of it.

mod command;
mod duty;
mod event;
mod rows;
mod state;
#[cfg(test)]
mod tests;
mod view;

pub use command::{ReportRefusal, arrived, discard, hand_over, send, write};
pub use duty::{Duty, duty, goes_in_record};
pub use event::{How, ReportEvent, Written};
pub use rows::report_rows;
pub use state::{Report, Standing};
pub(crate) use view::VIEWS;
pub use view::{
    Receiver, ReportDocument, ReportPage, ReportRow, Reporter, report_document, report_page,
    report_row,
};

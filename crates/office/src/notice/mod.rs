//! Notices of need: give, list, read, pass on, close, open cases from.

mod about;
mod close;
mod give;
mod inbox;
mod open_case;
mod paper;
mod pass_on;
mod read;
mod receive;
mod scan;
mod sent;

pub(crate) use close::change_notice;
pub use give::{NewNotice, Stored};
pub use inbox::Inbox;
pub(crate) use inbox::inbox;
pub use open_case::NewCase;
pub use scan::{Scan, ScanKind, ScanRefusal};
pub(crate) use sent::sent;

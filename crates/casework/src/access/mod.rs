//! Who sees what, on which ground. Only this module makes a permit.
//!
//! The rule has two halves. Which ground may open which kind of information is law: it comes from
//! `law/sharing` as a table ([`Sharing`]). Who stands in which relation to a case today, and which
//! consents and exclusions there are, is found here ([`case_permit`], [`notice_permit`]).

mod ground;
mod level;
mod matrix;
mod opening;
mod permit;
mod preview;
mod report;
mod rule;
mod sharing;
#[cfg(test)]
mod tests;
mod view;
mod viewing;

pub use ground::Ground;
pub use level::Level;
pub use matrix::{Cell, Sees, who_sees};
pub use opening::{Opening, Part};
pub use permit::{Opened, Permit, Role, Viewer};
pub use preview::{Opens, would_open};
pub use report::{ReportScene, report_permit};
pub use rule::{CaseScene, NoticeScene, case_permit, notice_permit};
pub use sharing::{Sharing, SharingRow, UnknownWord};
pub use view::{AccessPage, SeesLine, Who, access_page};
pub use viewing::{Seen, Viewing};

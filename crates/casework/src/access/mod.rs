//! Who sees what, on which ground. Only this module makes a permit.
//!
//! The rule has two halves. Which ground may open which kind of information is law: it comes from
//! `law/sharing` as a table ([`Sharing`]). Who stands in which relation to a case today, and which
//! consents and exclusions there are, is found here ([`case_permit`], [`notice_permit`]).

mod asked;
mod bound;
mod closing;
mod demanded;
mod emergency;
mod family;
mod ground;
mod grown;
mod level;
mod matrix;
mod notice;
mod opening;
mod own_page;
mod paper;
mod permit;
mod preview;
mod report;
mod rule;
mod sharing;
mod supervision;
#[cfg(test)]
mod tests;
mod view;
mod viewing;

pub use closing::{Closes, Closing, closing};
pub use emergency::emergency_permit;
pub(crate) use emergency::may_tell_in_danger;
pub use ground::Ground;
pub use grown::{Grown, grown};
pub use level::Level;
pub(crate) use matrix::family_sees;
pub use matrix::{Cell, Sees, who_sees};
pub use notice::{NoticeScene, notice_permit};
pub use opening::{Opening, Part};
pub use permit::{Opened, Permit, Role, Viewer};
pub use preview::{Opens, Recipient, WouldRead, would_open, would_read};
pub use report::{ReportScene, report_permit};
pub use rule::{CaseScene, case_permit};
pub(crate) use rule::{holds_case, receivers};
pub use sharing::{Sharing, SharingRow, UnknownWord};
pub use supervision::supervision_permit;
pub use view::{AccessPage, SeesLine, Who, access_page};
pub(crate) use view::{sees_line, told_of};
pub use viewing::{Seen, Viewing};

//! A notice of need (melding om behov): somebody says that a child may need a coordinator or plan.

mod command;
mod event;
mod rows;
mod state;
#[cfg(test)]
mod tests;
mod view;

pub use command::{GiveNotice, NoticeRefusal, close, give, pass_on, receive};
pub use event::{
    Channel, ChildTold, ConsentKnown, Given, NoticeEvent, Outcome, Paper, Sender, SenderKind,
};
pub use rows::{NOTICE_OUTCOME, notice_rows};
pub use state::Notice;
pub use view::{
    ChildLine, InboxRow, NoticePage, OutcomeLine, ReceiptPage, SentRow, Standing, inbox_row,
    notice_page, receipt_page, sent_row,
};

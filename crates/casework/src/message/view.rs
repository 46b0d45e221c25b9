//! What one sees of messages.

use super::state::{Direction, Message};
use crate::access::{Permit, Seen, Viewing};
use crate::case::{Case, CaseHead, case_head};
use crate::demand::{BesideLine, beside_lines};
use crate::id::{CaseId, ItemId};
use crate::moment::Moment;
use crate::organisation::Directory;
use crate::person::Person;

/// One message.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MessageLine {
    /// Which.
    pub id: ItemId,
    /// When it was sent.
    pub at: Moment,
    /// Who sent it: the name of an employee; `None` for the family.
    pub by: Option<String>,
    /// Whether the reader sent it.
    pub mine: bool,
    /// Which way it went.
    pub direction: Direction,
    /// The text.
    pub text: String,
    /// What stands beside it.
    pub beside: Vec<BesideLine>,
    /// Whether it is held back while it is judged.
    pub restricted: bool,
    /// When somebody to whom it was sent first read it.
    pub read: Option<Moment>,
}

/// All messages of a case, oldest first.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MessagePage {
    /// The head of the page.
    pub head: CaseHead,
    /// The messages.
    pub lines: Vec<MessageLine>,
    /// Whether the reader may write one.
    pub may_write: bool,
    /// Whether something was sent to the reader that it has not read before.
    pub unread: bool,
}

/// The page of messages.
pub fn message_page(
    case: &Case,
    id: CaseId,
    child: &Person,
    permit: &Permit,
    directory: &Directory,
) -> Seen<MessagePage> {
    let mut viewing = Viewing::new(permit);
    let head = case_head(&mut viewing, id, child);
    let messages = case.message.all.iter();
    let lines: Vec<MessageLine> = messages
        .filter_map(|message| line(&mut viewing, case, message, directory))
        .collect();
    let page = MessagePage {
        head,
        unread: !super::command::read(case, permit).is_empty(),
        lines,
        may_write: permit.is_family() || permit.coordinates(),
    };
    viewing.finish("messages", page)
}

fn line(
    viewing: &mut Viewing<'_>,
    case: &Case,
    message: &Message,
    directory: &Directory,
) -> Option<MessageLine> {
    let text = viewing.show_item(message.id, &message.text)?;
    let text = text.or_empty().to_owned();
    let by = match message.direction {
        Direction::ToCoordinator => None,
        Direction::ToFamily => message.by.and_then(|by| directory.employee(by)),
    };
    Some(MessageLine {
        id: message.id,
        at: message.at,
        by: by.map(|by| by.name.or_empty().to_owned()),
        mine: message.by == Some(viewing.permit().viewer().person),
        direction: message.direction,
        text,
        beside: beside_lines(viewing, case, message.id),
        restricted: case.demand.restricts(message.id),
        read: message.read.first().map(|(at, _)| *at),
    })
}

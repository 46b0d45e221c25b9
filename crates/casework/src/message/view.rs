//! What one sees of messages.

use super::state::{Direction, Message};
use crate::access::{Permit, Seen, Viewing};
use crate::case::{Case, CaseHead, case_head};
use crate::demand::{BesideLine, beside_lines};
use crate::id::{CaseId, ItemId};
use crate::label::Sphere;
use crate::moment::Moment;
use crate::organisation::Directory;
use crate::person::{People, Person};

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
    /// Whose sphere it was said in; nothing where the whole family reads it.
    pub apart: Option<Apart>,
    /// The text.
    pub text: String,
    /// What stands beside it.
    pub beside: Vec<BesideLine>,
    /// Whether it is held back while it is judged.
    pub restricted: bool,
    /// When somebody to whom it was sent first read it.
    pub read: Option<Moment>,
}

/// Somebody of the family with whom the coordinator speaks apart from the others.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Apart {
    /// The sphere.
    pub sphere: Sphere,
    /// The name; empty where it is the reader.
    pub name: String,
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
    /// In whose sphere the reader can write, beside the shared zone.
    pub apart: Vec<Apart>,
    /// Whether something was sent to the reader that it has not read before.
    pub unread: bool,
}

/// The page of messages.
pub fn message_page(
    case: &Case,
    id: CaseId,
    child: &Person,
    permit: &Permit,
    (directory, people): (&Directory, &People),
) -> Seen<MessagePage> {
    let mut viewing = Viewing::new(permit);
    let head = case_head(&mut viewing, id, child);
    let messages = case.message.all.iter();
    let lines: Vec<MessageLine> = messages
        .filter_map(|message| line(&mut viewing, message, case, (directory, people)))
        .collect();
    let apart = super::command::spheres(case, permit).into_iter();
    let apart = apart.filter_map(|sphere| self::apart(&mut viewing, sphere, case, people));
    let apart = apart.collect();
    let page = MessagePage {
        head,
        unread: !super::command::read(case, permit).is_empty(),
        lines,
        apart,
        may_write: permit.is_family() || permit.coordinates(),
    };
    viewing.finish("messages", page)
}

fn line(
    viewing: &mut Viewing<'_>,
    message: &Message,
    case: &Case,
    (directory, people): (&Directory, &People),
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
        apart: apart(viewing, message.text.label().sphere, case, people),
        text,
        beside: beside_lines(viewing, case, message.id),
        restricted: case.demand.restricts(message.id),
        read: message.read.first().map(|(at, _)| *at),
    })
}

/// Who it is that is spoken with apart.
fn apart(viewing: &mut Viewing<'_>, sphere: Sphere, case: &Case, people: &People) -> Option<Apart> {
    let person = match sphere {
        Sphere::Child => case.child()?,
        Sphere::Adult(adult) => adult,
        Sphere::Shared | Sphere::Service(_) => return None,
    };
    let you = viewing.permit().own() == Some(sphere);
    let name = people.name(viewing, person).filter(|_| !you);
    Some(Apart {
        sphere,
        name: name.unwrap_or_default(),
    })
}

//! Sending and reading a message.

use super::state::{Direction, MessageEvent};
use crate::access::Permit;
use crate::case::Case;
use crate::id::ItemId;
use crate::told::Told;

/// Why it was not done.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum MessageRefusal {
    /// Nothing is written.
    #[error("a message says something")]
    Nothing,
    /// The permit gives no ground.
    #[error("no ground")]
    NoGround,
}

/// Sends a message: from the family to the coordinator, or the other way.
///
/// # Errors
/// When nothing is written, or the viewer is neither family nor coordinates.
pub fn send(
    case: &Case,
    permit: &Permit,
    id: ItemId,
    text: Told,
) -> Result<MessageEvent, MessageRefusal> {
    let direction = if permit.is_family() {
        Direction::ToCoordinator
    } else if permit.coordinates() {
        Direction::ToFamily
    } else {
        return Err(MessageRefusal::NoGround);
    };
    if text.or_empty().trim().is_empty() {
        return Err(MessageRefusal::Nothing);
    }
    let waiting = case
        .message
        .all
        .iter()
        .rfind(|message| message.direction != direction && !message.answered);
    Ok(MessageEvent::Sent {
        id,
        direction,
        text,
        answers: waiting.map(|message| message.id),
    })
}

/// The events that say that the viewer has read what was sent to its side.
pub fn read(case: &Case, permit: &Permit) -> Vec<MessageEvent> {
    let to_me = if permit.is_family() {
        Direction::ToFamily
    } else if permit.coordinates() {
        Direction::ToCoordinator
    } else {
        return Vec::new();
    };
    let by = permit.viewer().person;
    case.message
        .all
        .iter()
        .filter(|message| {
            message.direction == to_me && permit.ground(message.text.label()).is_some()
        })
        .filter(|message| !message.read.iter().any(|(_, reader)| *reader == by))
        .map(|message| MessageEvent::Read { id: message.id, by })
        .collect()
}

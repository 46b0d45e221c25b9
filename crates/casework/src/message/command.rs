//! Sending and reading a message.

use super::state::{Direction, MessageEvent};
use crate::access::{Permit, Role};
use crate::case::Case;
use crate::id::ItemId;
use crate::label::{Kind, Label, Sphere};
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

/// Sends a message: from the family to the coordinator, or the other way. In the shared zone the
/// whole family reads it; in the sphere of one of the family, that one and the coordinator.
///
/// # Errors
/// When nothing is written, the viewer is neither family nor coordinates, or may not write in the
/// sphere.
pub fn send(
    case: &Case,
    permit: &Permit,
    id: ItemId,
    (sphere, text): (Sphere, Told),
) -> Result<(Label, MessageEvent), MessageRefusal> {
    let direction = if permit.is_family() || permit.has(Role::ChildWithCode) {
        Direction::ToCoordinator
    } else if permit.coordinates() {
        Direction::ToFamily
    } else {
        return Err(MessageRefusal::NoGround);
    };
    if text.or_empty().trim().is_empty() {
        return Err(MessageRefusal::Nothing);
    }
    if !writes_in(case, permit, sphere) {
        return Err(MessageRefusal::NoGround);
    }
    let waiting = case.message.all.iter().rfind(|message| {
        let here = message.text.label().sphere == sphere;
        here && message.direction != direction && !message.answered
    });
    let event = MessageEvent::Sent {
        id,
        direction,
        text,
        answers: waiting.map(|message| message.id),
    };
    let label = Label {
        sphere,
        ..permit.common_label(Kind::Message)
    };
    Ok((label, event))
}

/// Whether the viewer writes in a sphere: in the shared zone and in its own; who coordinates also in
/// that of somebody of the family who has written there. On its own page the child writes to the
/// coordinator alone.
fn writes_in(case: &Case, permit: &Permit, sphere: Sphere) -> bool {
    let shared = sphere == Sphere::Shared && !permit.has(Role::ChildWithCode);
    shared || spheres(case, permit).contains(&sphere)
}

/// The spheres beside the shared zone in which the viewer can write.
pub(super) fn spheres(case: &Case, permit: &Permit) -> Vec<Sphere> {
    if let Some(own) = permit.own() {
        return vec![own];
    }
    let mut spheres: Vec<Sphere> = Vec::new();
    for message in &case.message.all {
        let label = message.text.label();
        let known = spheres.contains(&label.sphere);
        if label.sphere != Sphere::Shared && !known && permit.ground(label).is_some() {
            spheres.push(label.sphere);
        }
    }
    spheres
}

/// The events that say that the viewer has read what was sent to its side.
pub fn read(case: &Case, permit: &Permit) -> Vec<MessageEvent> {
    let to_me = if permit.is_family() || permit.has(Role::ChildWithCode) {
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

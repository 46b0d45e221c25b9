//! Mapping needs, and writing down how the child was heard.

use super::event::{Area, AreaNeed, Hearing, Mapping, NeedEvent};
use crate::access::Permit;
use crate::case::Case;
use crate::id::ItemId;
use crate::label::{Kind, Label, Sphere};
use crate::told::Told;

/// Why it was not done.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum NeedRefusal {
    /// The mapping says neither a goal, a resource nor a need.
    #[error("a mapping says something")]
    Empty,
    /// The mapping does not say who was asked.
    #[error("a mapping says who was asked")]
    NobodyAsked,
    /// The hearing does not say who heard the child, what it said, or why it was not heard.
    #[error("a hearing says by whom and what, or why not")]
    NothingHeard,
    /// The hearing has not been yet.
    #[error("the hearing has not been yet")]
    NotBeenYet,
    /// The permit does not open this.
    #[error("no ground")]
    NoGround,
}

/// Maps goals, resources and needs; the newest mapping holds, the older ones stay readable. What the
/// mapping before says and its writer cannot read, stands on beside it.
///
/// # Errors
/// When nothing is said, nobody was asked, or the viewer does not coordinate.
pub fn map(
    case: &Case,
    permit: &Permit,
    id: ItemId,
    mapping: Mapping,
) -> Result<NeedEvent, NeedRefusal> {
    may_write(case, permit)?;
    let no_need = mapping.needs.iter().all(AreaNeed::is_empty);
    if no_need && is_empty(&mapping.goals) && is_empty(&mapping.resources) {
        return Err(NeedRefusal::Empty);
    }
    if is_empty(&mapping.asked) {
        return Err(NeedRefusal::NobodyAsked);
    }
    let kept = unread(case, permit);
    Ok(NeedEvent::Mapped { id, mapping, kept })
}

/// The areas of the mapping that holds which the writer has no ground to read. What one cannot read,
/// one cannot take away.
fn unread(case: &Case, permit: &Permit) -> Vec<Area> {
    let Some(newest) = case.need.newest() else {
        return Vec::new();
    };
    let mut unread: Vec<Area> = newest
        .needs
        .iter()
        .filter(|need| permit.ground_for(need.label(), newest.id).is_none())
        .map(|need| need.inside().area)
        .collect();
    unread.dedup();
    unread
}

/// Writes down how the child was heard, or why not yet. What the child wants kept between itself and
/// the coordinator is the child's own, and the rest of the family does not read it.
///
/// # Errors
/// When it does not say by whom and what, lies in the future, or the viewer does not coordinate.
pub fn hear(
    case: &Case,
    permit: &Permit,
    id: ItemId,
    (sphere, hearing): (HeardFor, Hearing),
) -> Result<(Label, NeedEvent), NeedRefusal> {
    may_write(case, permit)?;
    match &hearing {
        Hearing::Heard { on, .. } if *on > permit.at().date() => {
            return Err(NeedRefusal::NotBeenYet);
        }
        Hearing::Heard { by, said, .. } if is_empty(by) || is_empty(said) => {
            return Err(NeedRefusal::NothingHeard);
        }
        Hearing::NotYet { why } if is_empty(why) => return Err(NeedRefusal::NothingHeard),
        Hearing::Heard { .. } | Hearing::NotYet { .. } => {}
    }
    let label = Label {
        sphere: match sphere {
            HeardFor::Everybody => Sphere::Shared,
            HeardFor::Coordinator => Sphere::Child,
        },
        ..permit.common_label(Kind::Need)
    };
    Ok((label, NeedEvent::Heard { id, hearing }))
}

/// For whom the child said it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum HeardFor {
    /// For all who may see what the child needs.
    #[default]
    Everybody,
    /// For the coordinator alone.
    Coordinator,
}

fn may_write(case: &Case, permit: &Permit) -> Result<(), NeedRefusal> {
    if case.child().is_some() && permit.coordinates() {
        Ok(())
    } else {
        Err(NeedRefusal::NoGround)
    }
}

fn is_empty(text: &Told) -> bool {
    text.or_empty().trim().is_empty()
}

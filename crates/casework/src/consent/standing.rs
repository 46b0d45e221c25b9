//! Where a consent stands on a day.

use super::event::Consent;
use super::state::{Asked, State};
use crate::access::Permit;
use crate::moment::Date;

/// Where a consent stands today.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Standing {
    /// Somebody has not answered.
    Waiting,
    /// It holds.
    Holds,
    /// It holds from a day that comes.
    Coming,
    /// Its last day has passed.
    Ended,
    /// Somebody refused.
    Refused(Date),
    /// Others must give it by now, and have not.
    Fallen,
    /// It was taken back.
    Withdrawn(Date),
    /// Another was given in its place.
    Replaced(Date),
}

/// When another consent took the place of this one: it was asked for in the same breath.
pub(super) fn replaced(all: &[Asked], asked: &Asked) -> Option<Date> {
    let State::Withdrawn { at } = asked.state else {
        return None;
    };
    let id = asked.consent.inside().id;
    let mut others = all.iter().filter(|other| other.consent.inside().id != id);
    others.any(|other| other.asked == at).then(|| at.date())
}

pub(super) fn standing(asked: &Asked, consent: &Consent, permit: &Permit) -> Standing {
    let today = permit.at().date();
    let passed = consent.until.is_some_and(|until| until < today);
    match asked.state {
        State::Refused { at } => Standing::Refused(at.date()),
        State::Withdrawn { at } => Standing::Withdrawn(at.date()),
        _ if passed => Standing::Ended,
        State::Asked => Standing::Waiting,
        State::Given { .. } if consent.from > today => Standing::Coming,
        State::Given { .. } if permit.upholds(asked) => Standing::Holds,
        State::Given { .. } => Standing::Fallen,
    }
}

//! What may be shared with each of those who take part.

use crate::access::Viewing;
use crate::case::Case;
use crate::consent::{Asked, Receiver, Scope, State as ConsentState};
use crate::label::Kind;
use crate::moment::Date;
use crate::team::Member;

/// How it stands with the sharing of information with one participant.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Sharing {
    /// Consent is given.
    Given {
        /// For these kinds of information.
        kinds: Vec<Kind>,
        /// Until when, where it ends.
        until: Option<Date>,
    },
    /// Somebody has not answered.
    Asked,
    /// Refused, withdrawn or run out.
    Ended,
    /// Nobody has asked.
    None,
}

/// How the newest consent to share with a participant stands. Nothing where the reader may not
/// know, which is also the case where the newest one is not open to it.
pub(super) fn sharing(viewing: &mut Viewing<'_>, case: &Case, member: &Member) -> Option<Sharing> {
    if member.unit.is_none() && member.person.is_none() {
        return None;
    }
    let about = |asked: &&Asked| is_about(asked, member);
    let Some(asked) = case.consent.all.iter().rfind(about) else {
        let may_know = viewing.permit().is_family() || viewing.permit().coordinates();
        return may_know.then_some(Sharing::None);
    };
    let consent = viewing.show(&asked.consent)?;
    let Scope::Sharing { kinds, .. } = &consent.scope else {
        return None;
    };
    Some(match asked.state {
        ConsentState::Asked => Sharing::Asked,
        ConsentState::Given { .. } if viewing.permit().upholds(asked) => Sharing::Given {
            kinds: kinds.clone(),
            until: consent.until,
        },
        _ => Sharing::Ended,
    })
}

fn is_about(asked: &Asked, member: &Member) -> bool {
    let Scope::Sharing { receiver, .. } = &asked.consent.inside().scope else {
        return false;
    };
    match receiver {
        Receiver::Unit(unit) => member.unit == Some(*unit),
        Receiver::Person(person) => member.person == Some(*person),
    }
}

//! Joining and leaving the team.

use super::event::{Member, TeamEvent};
use super::state::Joined;
use crate::access::{Permit, Role};
use crate::case::{Case, CaseEvent};
use crate::id::{ItemId, UnitId};
use crate::label::{Kind, Label};
use crate::moment::Date;
use crate::organisation::Directory;

/// Why it was not done.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum TeamRefusal {
    /// The permit does not let the viewer change the team.
    #[error("no ground")]
    NoGround,
    /// Neither a unit nor a person nor a name was given.
    #[error("a member is somebody")]
    Nobody,
    /// What the member does was not told.
    #[error("a member has a role")]
    NoRole,
    /// The unit is not known.
    #[error("no such unit")]
    NoSuchUnit,
    /// The person does not work in the unit on the first day.
    #[error("the person does not work there")]
    NotThere,
    /// The unit or person takes part already.
    #[error("takes part already")]
    AlreadyIn,
    /// Nobody takes part under this id now.
    #[error("no such member")]
    NoSuchMember,
    /// The last day comes before the first.
    #[error("the last day comes before the first")]
    Backwards,
}

/// Lets a service or a person take part, or changes what is written about one that does. The
/// family's own network is added by the family as well; services by those who coordinate.
///
/// # Errors
/// Without a ground, without somebody or a role, or when it takes part already.
pub fn join(
    case: &Case,
    permit: &Permit,
    directory: &Directory,
    member: Member,
) -> Result<(Label, CaseEvent), TeamRefusal> {
    may_change(permit, &member)?;
    if let Some(known) = find(case, member.id) {
        may_change(permit, known.member.inside())?;
    }
    somebody(directory, &member)?;
    if member.role.or_empty().trim().is_empty() {
        return Err(TeamRefusal::NoRole);
    }
    let same = |joined: &Joined| {
        let known = joined.member.inside();
        let listed = known.unit.is_some() || known.person.is_some();
        let whom = (known.unit, known.person) == (member.unit, member.person);
        known.id != member.id && listed && whom && still_in(joined, member.from)
    };
    if case.team.all.iter().any(same) {
        return Err(TeamRefusal::AlreadyIn);
    }
    let label = label(permit, directory, &member);
    Ok((label, CaseEvent::Team(TeamEvent::Joined { member })))
}

/// That a shelter takes part tells that the child stays in one: it is kept as the stay is.
fn label(permit: &Permit, directory: &Directory, member: &Member) -> Label {
    permit
        .common_label(Kind::Team)
        .naming(directory, member.unit)
}

/// Whether a reader may know that a unit has to do with a case: every unit but a shelter, which is
/// named to those who see that it takes part, and within itself.
pub fn may_name(case: &Case, permit: &Permit, directory: &Directory, unit: UnitId) -> bool {
    let seen = |joined: &Joined| {
        joined.member.inside().unit == Some(unit) && permit.ground(joined.member.label()).is_some()
    };
    !directory.is_shelter(unit) || permit.unit() == Some(unit) || case.team.all.iter().any(seen)
}

fn still_in(joined: &Joined, from: Date) -> bool {
    joined.until.is_none_or(|until| until >= from)
}

fn somebody(directory: &Directory, member: &Member) -> Result<(), TeamRefusal> {
    let named = !member.name.or_empty().trim().is_empty();
    if member.unit.is_none() && member.person.is_none() && !named {
        return Err(TeamRefusal::Nobody);
    }
    let Some(unit) = member.unit else {
        return Ok(());
    };
    if directory.unit(unit).is_none() {
        return Err(TeamRefusal::NoSuchUnit);
    }
    let works = |person| {
        directory
            .employments(member.from)
            .any(|employment| employment.person == person && employment.unit == unit)
    };
    if member.person.is_some_and(|person| !works(person)) {
        return Err(TeamRefusal::NotThere);
    }
    Ok(())
}

/// Lets a member leave; what it wrote itself it keeps seeing.
///
/// # Errors
/// Without a ground, when nobody takes part under the id, or when it would leave before it came.
pub fn leave(
    case: &Case,
    permit: &Permit,
    id: ItemId,
    until: Date,
) -> Result<(Label, CaseEvent), TeamRefusal> {
    let joined = find(case, id).ok_or(TeamRefusal::NoSuchMember)?;
    let member = joined.member.inside();
    may_change(permit, member)?;
    if joined.until.is_some() {
        return Err(TeamRefusal::NoSuchMember);
    }
    if until < member.from {
        return Err(TeamRefusal::Backwards);
    }
    let label = permit.common_label(Kind::Team);
    Ok((label, CaseEvent::Team(TeamEvent::Left { id, until })))
}

fn find(case: &Case, id: ItemId) -> Option<&Joined> {
    let mut all = case.team.all.iter();
    all.find(|joined| joined.member.inside().id == id)
}

/// The family changes its own network; those who coordinate change everybody.
pub(super) fn may_change(permit: &Permit, member: &Member) -> Result<(), TeamRefusal> {
    let network = member.unit.is_none() && member.person.is_none();
    let family = permit.has(Role::Parent) || permit.has(Role::Child);
    let may = permit.coordinates() || (family && network);
    may.then_some(()).ok_or(TeamRefusal::NoGround)
}

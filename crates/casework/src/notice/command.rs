//! What one can do with a notice.

use super::event::{Given, NoticeEvent, Outcome};
use super::state::Notice;
use crate::access::{Permit, Role};
use crate::id::UnitId;
use crate::label::Kind;
use crate::told::Told;

/// A notice that somebody wants to give.
pub type GiveNotice = Given;

/// Why it was not done.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum NoticeRefusal {
    /// There is no child in it.
    #[error("a notice is about at least one child")]
    NoChild,
    /// It says nothing about the need.
    #[error("a notice says what is needed")]
    NoNeed,
    /// It has left the inbox already.
    #[error("the notice has left the inbox")]
    NotWaiting,
    /// The permit does not open this notice.
    #[error("no ground")]
    NoGround,
}

/// Gives a notice. Anybody may; what the form asks for must be there.
///
/// # Errors
/// When no child or no need is told.
pub fn give(given: GiveNotice) -> Result<NoticeEvent, NoticeRefusal> {
    if given.children.is_empty() {
        return Err(NoticeRefusal::NoChild);
    }
    if given.need.or_empty().trim().is_empty() {
        return Err(NoticeRefusal::NoNeed);
    }
    Ok(NoticeEvent::Given {
        given: Box::new(given),
    })
}

/// Passes a wrongly addressed notice on.
///
/// # Errors
/// When it has left the inbox, or the permit has no ground for notices.
pub fn pass_on(
    notice: &Notice,
    permit: &Permit,
    to: UnitId,
    why: Told,
) -> Result<NoticeEvent, NoticeRefusal> {
    may_settle(notice, permit)?;
    Ok(NoticeEvent::PassedOn { to, why })
}

/// Takes a notice out of the inbox with an outcome.
///
/// # Errors
/// When it has left the inbox, or the permit has no ground for notices.
pub fn close(
    notice: &Notice,
    permit: &Permit,
    outcome: Outcome,
    why: Told,
) -> Result<NoticeEvent, NoticeRefusal> {
    may_settle(notice, permit)?;
    Ok(NoticeEvent::Closed { outcome, why })
}

/// The receiving unit takes information in.
///
/// # Errors
/// When it waits no longer, or the permit is not the receiver's.
pub fn receive(notice: &Notice, permit: &Permit) -> Result<NoticeEvent, NoticeRefusal> {
    if !notice.informs || !permit.has(Role::Member) {
        return Err(NoticeRefusal::NoGround);
    }
    if !notice.is_waiting() {
        return Err(NoticeRefusal::NotWaiting);
    }
    Ok(NoticeEvent::Received {})
}

fn may_settle(notice: &Notice, permit: &Permit) -> Result<(), NoticeRefusal> {
    if !permit.settles(Kind::Notice) {
        return Err(NoticeRefusal::NoGround);
    }
    if !notice.is_waiting() {
        return Err(NoticeRefusal::NotWaiting);
    }
    Ok(())
}

//! A case that closed to somebody of the family because the child came of age, and for nothing else. Whoever saw it until
//! then is told that much: that a child comes of age is no secret to its parents.

use super::closing::last_day;
use super::ground::Ground;
use super::permit::Viewer;
use super::rule::{CaseScene, case_permit, pairs};
use crate::entry::Capacity;
use crate::id::PersonId;
use crate::moment::{Date, Moment, day_number};

/// For how many days it is new.
const NEW: i64 = 60;

/// That a case closed to somebody because the child came of age.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Grown {
    /// Whether it happened not long ago.
    pub new: bool,
}

/// Whether a case closed to the viewer because the child came of age. Nothing for whoever was kept out then or is now,
/// whose relation ended, who never saw the case, or to whom it is open.
pub fn grown(scene: CaseScene<'_>, viewer: Viewer, at: Moment) -> Option<Grown> {
    let today = at.date();
    let open = case_permit(scene, viewer, at).is_some();
    if viewer.capacity != Capacity::Family || !viewer.level.opens() || open {
        return None;
    }
    let last = last_seen(&scene, viewer.person, today)?;
    let opened = scene.case.opened.as_ref()?.0.date();
    if opened > last || was_kept_out(&scene, viewer.person, last) {
        return None;
    }
    Some(Grown {
        new: day_number(last) + NEW >= day_number(today),
    })
}

/// The last day on which the viewer saw the case as somebody who acts for the child, where only the age ended it.
fn last_seen(scene: &CaseScene<'_>, person: PersonId, today: Date) -> Option<Date> {
    let all: Vec<_> = pairs().collect();
    let child = scene.child;
    let until = |ground, relation: &dyn Fn(Date) -> bool| {
        let last = last_day(scene, ground, &all)?;
        (last < today && relation(last) && relation(today)).then_some(last)
    };
    let parent = until(Ground::ParentalResponsibility, &|on| {
        child.parental_relation(person, on).is_some()
    });
    let carer = until(Ground::Care, &|on| {
        child.caring_relation(person, on).is_some()
    });
    parent.max(carer)
}

/// Whether the viewer is kept out, or was until after a day.
fn was_kept_out(scene: &CaseScene<'_>, person: PersonId, on: Date) -> bool {
    let mut again = scene.child.let_in_again.iter();
    scene.child.excluded.contains(&person)
        || again.any(|(one, at)| *one == person && at.date() > on)
}

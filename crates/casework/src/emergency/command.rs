//! Opening a case because of danger, reviewing that, and telling the family of what was held back.

use super::state::{Emergency, EmergencyEvent, Verdict};
use crate::access::{CaseScene, Permit, Role, Viewer};
use crate::case::Case;
use crate::entry::Function;
use crate::id::{ItemId, PersonId};
use crate::label::{Label, Sphere};
use crate::log::{officer, record_label};
use crate::moment::Moment;
use crate::told::Told;

/// The view under which a reason is written down that was given where there was nothing to open.
pub const FRUITLESS: &str = "emergency-for-nothing";

/// Why it was not done.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum EmergencyRefusal {
    /// Without a danger nothing is opened.
    #[error("what the danger is was not told")]
    NoDanger,
    /// Nothing is opened without saying what must be known.
    #[error("what is needed was not told")]
    NotNeeded,
    /// The family is told at once unless somebody says why that would endanger.
    #[error("why the family is not told was not told")]
    NoWhy,
    /// A review says something.
    #[error("a review says something")]
    Nothing,
    /// Nothing is kept from a family while nobody could review it.
    #[error("nobody could review what is kept from the family")]
    NobodyReviews,
    /// It is reviewed already.
    #[error("it is reviewed already")]
    Reviewed,
    /// Nobody reviews what it did itself.
    #[error("nobody reviews itself")]
    Oneself,
    /// The family knows already, or it is not reviewed yet.
    #[error("there is nothing to release")]
    NotHeldBack,
    /// The permit gives no ground.
    #[error("no ground")]
    NoGround,
}

/// What somebody says who opens a case because of danger.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Said {
    /// What the danger is.
    pub danger: Told,
    /// What somebody must know to avert it.
    pub needed: Told,
    /// Why the family would be in danger if it were told at once; `None` where it is told.
    pub held_back: Option<Told>,
}

impl Said {
    /// Whether everything was said.
    ///
    /// # Errors
    /// Without a danger, without what must be known, or without a reason for not telling the family.
    pub fn is_whole(&self) -> Result<(), EmergencyRefusal> {
        let is_empty = |text: &Told| text.or_empty().trim().is_empty();
        if is_empty(&self.danger) {
            return Err(EmergencyRefusal::NoDanger);
        }
        if is_empty(&self.needed) {
            return Err(EmergencyRefusal::NotNeeded);
        }
        match &self.held_back {
            Some(why) if is_empty(why) => Err(EmergencyRefusal::NoWhy),
            Some(_) | None => Ok(()),
        }
    }
}

/// Opens a case because of danger, until a moment. The record belongs to the coordinating unit, which reviews it: the
/// unit of the one who opened does not come to know of the case by it. Where nobody else in the coordinating unit could
/// review it, the one who checks access does.
///
/// # Errors
/// When what must be said was not said, and where something is held back that nobody could review.
pub fn open(
    scene: CaseScene<'_>,
    permit: &Permit,
    id: ItemId,
    said: Said,
    until: Moment,
) -> Result<(Label, EmergencyEvent), EmergencyRefusal> {
    said.is_whole()?;
    let mut label = record_label(scene.case, scene.directory).ok_or(EmergencyRefusal::NoGround)?;
    let nobody = reviews_in_unit(scene, permit).is_empty();
    let checks = || officer(scene, permit.viewer().person, permit.at().date());
    let officer = nobody.then(checks).flatten();
    if said.held_back.is_some() {
        let unit = match officer {
            Some(officer) => Some(officer.unit),
            None if nobody => None,
            None => scene.case.unit(),
        };
        let unit = unit.ok_or(EmergencyRefusal::NobodyReviews)?;
        label.sphere = Sphere::Service(unit);
    }
    let event = EmergencyEvent::Opened {
        id,
        danger: said.danger,
        needed: said.needed,
        until,
        held_back: said.held_back,
        to: officer.map(|officer| officer.person),
    };
    Ok((label, event))
}

/// Whether the case is open to somebody already because of danger.
pub fn is_open_to(case: &Case, viewer: Viewer, at: Moment) -> bool {
    case.emergency.standing(viewer, at).is_some()
}

/// Those who review what somebody opens, so that the office can tell them: the others in the coordinating unit, or the
/// one who checks access; never the one who opens.
pub fn reviewers(scene: CaseScene<'_>, permit: &Permit) -> Vec<PersonId> {
    let mut all = reviews_in_unit(scene, permit);
    if all.is_empty() {
        let officer = officer(scene, permit.viewer().person, permit.at().date());
        all.extend(officer.map(|officer| officer.person));
    }
    all
}

/// The others in the coordinating unit, without those whom the family keeps out.
fn reviews_in_unit(scene: CaseScene<'_>, permit: &Permit) -> Vec<PersonId> {
    let employments = scene.directory.employments(permit.at().date());
    let of_unit = employments.filter(|one| {
        Some(one.unit) == scene.case.unit()
            && one.function == Function::CoordinatingUnit
            && one.person != permit.viewer().person
            && !scene.child.excluded.contains(&one.person)
    });
    of_unit.map(|employment| employment.person).collect()
}

/// Whether a viewer may review: somebody else than the one who opened, in the coordinating unit of the case, or the one
/// who checks access where it is shown what was said.
pub(super) fn may_review(permit: &Permit, emergency: &Emergency) -> Result<(), EmergencyRefusal> {
    let reviews = permit.has(Role::CoordinatingUnit) || permit.has(Role::SecurityOfficer);
    if !reviews || permit.ground(emergency.told.label()).is_none() {
        return Err(EmergencyRefusal::NoGround);
    }
    match emergency.by == Some(permit.viewer().person) {
        true => Err(EmergencyRefusal::Oneself),
        false => Ok(()),
    }
}

/// Reviews an opening: whether it was right, and what follows. What was not right ends at once.
///
/// # Errors
/// When the viewer does not review it, nothing is written, or it is reviewed already.
pub fn review(
    case: &Case,
    permit: &Permit,
    id: ItemId,
    (verdict, follows): (Verdict, Told),
) -> Result<(Label, EmergencyEvent), EmergencyRefusal> {
    let emergency = case.emergency.find(id);
    let emergency = emergency.ok_or(EmergencyRefusal::NoGround)?;
    may_review(permit, emergency)?;
    if emergency.review.is_some() {
        return Err(EmergencyRefusal::Reviewed);
    }
    if follows.or_empty().trim().is_empty() {
        return Err(EmergencyRefusal::Nothing);
    }
    let event = EmergencyEvent::Reviewed {
        id,
        verdict,
        follows,
    };
    Ok((*emergency.told.label(), event))
}

/// Lets the family be told of what was held back, together with the review of it.
///
/// # Errors
/// When the viewer does not review it, or there is nothing held back.
pub fn release(
    case: &Case,
    permit: &Permit,
    id: ItemId,
) -> Result<(Label, EmergencyEvent), EmergencyRefusal> {
    let emergency = case.emergency.find(id);
    let emergency = emergency.ok_or(EmergencyRefusal::NoGround)?;
    may_review(permit, emergency)?;
    if !emergency.held_back {
        return Err(EmergencyRefusal::NotHeldBack);
    }
    Ok((*emergency.told.label(), EmergencyEvent::Released { id }))
}

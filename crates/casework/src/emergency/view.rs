//! What one sees of an opening because of danger.

use super::command::may_review;
use super::state::{Emergency, Verdict, unit_of};
use crate::access::{Ground, Opening, Part, Permit, Role, Seen, Viewing};
use crate::case::{Case, CaseHead, case_head};
use crate::coordinator::unit_name;
use crate::id::{CaseId, ItemId, PersonId};
use crate::label::{Kind, Sphere};
use crate::moment::{Date, Moment};
use crate::organisation::Directory;
use crate::person::Person;
use crate::team::may_name;

/// A review as it is read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Review {
    /// When.
    pub on: Date,
    /// By whom, by name.
    pub by: String,
    /// Whether it was right.
    pub verdict: Verdict,
    /// What was found, and what follows.
    pub follows: String,
}

/// One opening because of danger.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct EmergencyLine {
    /// Which.
    pub id: ItemId,
    /// When.
    pub at: Moment,
    /// When it ends, or ended, by itself.
    pub until: Moment,
    /// Who: name, title and unit; `None` where the unit cannot be named to the reader.
    pub who: Option<(String, String, String)>,
    /// What the danger was.
    pub danger: String,
    /// What somebody had to know.
    pub needed: String,
    /// Why the family is not told, or was not at once; only for the unit that reviews.
    pub why_held_back: Option<String>,
    /// Whether the family is not told yet.
    pub held_back: bool,
    /// The review, where there is one.
    pub review: Option<Review>,
    /// Whether the reader can review it.
    pub may_review: bool,
    /// Whether the reader can let the family know.
    pub may_release: bool,
}

/// An opening because of danger on a page of its own.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct EmergencyPage {
    /// The head of the page.
    pub head: CaseHead,
    /// The opening.
    pub line: EmergencyLine,
}

/// Every opening because of danger that the reader may know of, newest first.
pub fn emergency_lines(
    viewing: &mut Viewing<'_>,
    case: &Case,
    directory: &Directory,
) -> Vec<EmergencyLine> {
    let all = case.emergency.all.iter().rev();
    all.filter_map(|one| line(viewing, case, directory, one))
        .collect()
}

/// One opening, or nothing where there is no ground.
pub fn emergency_page(
    (case, id, child): (&Case, CaseId, &Person),
    permit: &Permit,
    directory: &Directory,
    emergency: ItemId,
) -> Option<Seen<EmergencyPage>> {
    let mut viewing = Viewing::new(permit);
    let head = case_head(&mut viewing, id, child);
    let emergency = case.emergency.find(emergency)?;
    let line = line(&mut viewing, case, directory, emergency)?;
    Some(viewing.finish("emergency", EmergencyPage { head, line }))
}

fn line(
    viewing: &mut Viewing<'_>,
    case: &Case,
    directory: &Directory,
    one: &Emergency,
) -> Option<EmergencyLine> {
    let (danger, needed) = viewing.show(&one.told)?;
    let why = one.why_held_back.as_ref();
    let why = why.and_then(|why| viewing.show(why));
    let review = one.review.as_ref().and_then(|review| {
        let follows = viewing.show(&review.follows)?.or_empty().to_owned();
        Some(Review {
            on: review.at.date(),
            by: review.by.map(|by| name(directory, by)).unwrap_or_default(),
            verdict: review.verdict,
            follows,
        })
    });
    let permit = viewing.permit();
    let reviews = may_review(permit, one).is_ok();
    Some(EmergencyLine {
        id: one.id,
        at: one.at,
        until: one.until,
        who: who(case, permit, directory, one),
        danger: danger.or_empty().to_owned(),
        needed: needed.or_empty().to_owned(),
        why_held_back: why.map(|why| why.or_empty().to_owned()),
        held_back: one.held_back,
        may_review: reviews && review.is_none(),
        may_release: reviews && review.is_some() && one.held_back,
        review,
    })
}

fn name(directory: &Directory, person: PersonId) -> String {
    let employee = directory.employee(person);
    employee
        .map(|employee| employee.name.or_empty().to_owned())
        .unwrap_or_default()
}

fn who(
    case: &Case,
    permit: &Permit,
    directory: &Directory,
    one: &Emergency,
) -> Option<(String, String, String)> {
    let (unit, person) = (unit_of(one)?, one.by?);
    if !may_name(case, permit, directory, unit) {
        return None;
    }
    let title = directory.employee(person).map(|one| one.title.clone());
    Some((
        name(directory, person),
        title.unwrap_or_default(),
        unit_name(directory, unit),
    ))
}

/// Whether an opening in the log belongs to what the family is not told of yet: what somebody saw because of the danger,
/// that it was read about, and that a service read what it told another without consent. Those who review and the one who checks access see it.
pub fn is_hidden(case: &Case, permit: &Permit, opening: &Opening) -> bool {
    if permit.has(Role::CoordinatingUnit) || permit.has(Role::SecurityOfficer) {
        return false;
    }
    // whoever keeps something back reads it within its own unit
    let kept = |part: &Part| part.kind == Kind::Log && matches!(part.sphere, Sphere::Service(_));
    if case.holds_back() && opening.parts.iter().any(kept) {
        return true;
    }
    let mut held_back = case.emergency.all.iter().filter(|one| one.held_back);
    held_back.any(|one| {
        let by = one.by == Some(opening.by) && (one.at..=one.until).contains(&opening.at);
        let looked = |part: &Part| part.ground == Ground::Emergency;
        by && opening.parts.iter().any(looked)
    })
}

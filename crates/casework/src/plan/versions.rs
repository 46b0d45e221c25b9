//! Two versions of the plan side by side.

use super::compare::compare;
use super::event::{MeasureState, ServiceDecision};
use super::state::{State, Version};
use super::write::takes_part;
use crate::access::{Permit, Seen, Viewing};
use crate::case::{Case, CaseHead, case_head};
use crate::id::CaseId;
use crate::label::Act;
use crate::moment::Date;
use crate::organisation::Directory;
use crate::person::Person;

/// Which version: as it came into force, or as it is written today.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum VersionName {
    /// As it was on the day when it came into force.
    Activated(i64),
    /// As it is written today.
    Today,
}

/// A version that one can choose.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct VersionChoice {
    /// Which.
    pub name: VersionName,
    /// When it came into force; `None` for today's.
    pub on: Option<Date>,
}

/// Two versions side by side.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct VersionsPage {
    /// Whose case.
    pub head: CaseHead,
    /// All versions, oldest first.
    pub versions: Vec<VersionChoice>,
    /// Where the plan stands.
    pub state: State,
    /// The two that are compared; `None` while there is only one.
    pub compared: Option<Comparison>,
}

/// The comparison.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Comparison {
    /// The older one.
    pub older: VersionName,
    /// The newer one.
    pub newer: VersionName,
    /// Everything in either of them: the frame first, then goals, then measures.
    pub parts: Vec<ComparedPart>,
}

/// What a compared part is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Subject {
    /// The frame.
    Frame,
    /// A goal.
    Goal,
    /// A measure.
    Measure,
}

/// What became of a part.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Change {
    /// It is the same in both.
    Same,
    /// It is only in the newer one.
    Added,
    /// It is only in the older one.
    Removed,
    /// It says something else.
    Changed,
}

/// One part in both versions.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ComparedPart {
    /// What it is.
    pub subject: Subject,
    /// What became of it.
    pub change: Change,
    /// Field by field.
    pub fields: Vec<ComparedField>,
}

/// One field in both versions.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ComparedField {
    /// Which.
    pub field: Field,
    /// In the older one.
    pub older: Value,
    /// In the newer one.
    pub newer: Value,
}

/// The fields of frame, goal and measure.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[expect(
    missing_docs,
    reason = "each is named as the field of frame, goal or measure"
)]
pub enum Field {
    Lead,
    Act,
    ResourcesAndNeeds,
    FamilyContribution,
    KinContribution,
    ContactDoctor,
    OtherCooperation,
    CultureAndLanguage,
    ChildPart,
    From,
    Until,
    Revise,
    OwnWords,
    ServicesWords,
    What,
    How,
    Extent,
    Responsible,
    Due,
    State,
    Decision,
}

/// What a field says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Value {
    /// Nothing.
    Nothing,
    /// A text or a name.
    Text(String),
    /// A date.
    Date(Date),
    /// An act.
    Act(Act),
    /// How a measure goes.
    State(MeasureState),
    /// Whether a service has decided.
    Decision(ServiceDecision),
}

/// One version with the case as it was then.
#[derive(Clone, Copy)]
pub struct Then<'a> {
    /// Which.
    pub name: VersionName,
    /// The case at that moment.
    pub case: &'a Case,
}

/// The versions of the current plan, oldest first, today's last.
pub fn version_choices(case: &Case) -> Vec<VersionChoice> {
    let plan = case.plan.current.iter();
    plan.flat_map(|plan| {
        let past = plan.activated.iter().map(|(number, at)| VersionChoice {
            name: VersionName::Activated(*number),
            on: Some(at.date()),
        });
        let today = VersionChoice {
            name: VersionName::Today,
            on: None,
        };
        past.chain([today])
    })
    .collect()
}

/// Whether the newest thing in a case so far is that a version with this number came into force.
pub fn stands_at(case: &Case, number: i64) -> bool {
    let plan = case.plan.current.as_ref();
    plan.is_some_and(|plan| {
        plan.activated
            .last()
            .is_some_and(|(last, _)| *last == number)
    })
}

/// Two versions side by side: content of then, access of now. Nothing for whoever has no part in
/// the plan.
pub fn versions_page(
    case: &Case,
    id: CaseId,
    child: &Person,
    permit: &Permit,
    directory: &Directory,
    two: Option<(Then<'_>, Then<'_>)>,
) -> Option<Seen<VersionsPage>> {
    takes_part(permit).ok()?;
    let plan = case.plan.current.as_ref()?;
    let mut viewing = Viewing::new(permit);
    let head = case_head(&mut viewing, id, child);
    let compared = two.and_then(|(older, newer)| {
        Some(Comparison {
            older: older.name,
            newer: newer.name,
            parts: compare(
                &mut viewing,
                working(older.case)?,
                working(newer.case)?,
                directory,
            ),
        })
    });
    let page = VersionsPage {
        head,
        versions: version_choices(case),
        state: plan.state,
        compared,
    };
    Some(viewing.finish("plan-versions", page))
}

fn working(case: &Case) -> Option<&Version> {
    case.plan.current.as_ref().map(|plan| &plan.working)
}

//! Two versions of the plan side by side.

use super::event::{Frame, Goal, Measure, MeasureState, ServiceDecision};
use super::goal_view::named;
use super::state::{State, Version};
use super::write::takes_part;
use crate::access::{Permit, Seen, Viewing};
use crate::case::{Case, CaseHead, case_head};
use crate::id::{CaseId, ItemId};
use crate::label::{Act, Labelled};
use crate::moment::Date;
use crate::organisation::Directory;
use crate::person::Person;
use crate::told::Told;

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
#[expect(missing_docs, reason = "each is named as the field of frame, goal or measure")]
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

type Fields = Vec<(Field, Value)>;

/// The versions of the current plan, oldest first, today's last.
pub fn version_choices(case: &Case) -> Vec<VersionChoice> {
    let plan = case.plan.current.iter();
    plan.flat_map(|plan| {
        let past = plan.activated.iter().map(|(number, at)| VersionChoice {
            name: VersionName::Activated(*number),
            on: Some(at.date()),
        });
        let today = VersionChoice { name: VersionName::Today, on: None };
        past.chain([today])
    })
    .collect()
}

/// Whether the newest thing in a case so far is that a version with this number came into force.
pub fn stands_at(case: &Case, number: i64) -> bool {
    let plan = case.plan.current.as_ref();
    plan.is_some_and(|plan| plan.activated.last().is_some_and(|(last, _)| *last == number))
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
            parts: compare(&mut viewing, working(older.case)?, working(newer.case)?, directory),
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

fn compare(
    viewing: &mut Viewing<'_>,
    older: &Version,
    newer: &Version,
    directory: &Directory,
) -> Vec<ComparedPart> {
    let mut frame = |version: &Version| {
        let frame = viewing.show(&version.frame);
        frame.map(|frame| frame_fields(frame, directory)).unwrap_or_default()
    };
    let frames = (frame(older), frame(newer));
    let mut parts = vec![part(Subject::Frame, Some(frames.0), Some(frames.1))];
    for id in ids(&older.goals, &newer.goals, |goal| goal.id) {
        let mut fields = |version: &Version| {
            let goal = viewing.show(version.goal(id)?)?;
            Some(goal_fields(goal))
        };
        let (old, new) = (fields(older), fields(newer));
        parts.push(part(Subject::Goal, old, new));
    }
    for id in ids(&older.measures, &newer.measures, |measure| measure.id) {
        let mut fields = |version: &Version| {
            let measure = viewing.show_item(id, version.measure(id)?)?;
            Some(measure_fields(measure, directory))
        };
        let (old, new) = (fields(older), fields(newer));
        parts.push(part(Subject::Measure, old, new));
    }
    parts.retain(|part| !part.fields.is_empty());
    parts
}

/// The ids in the order of the newer version, then those that are gone.
fn ids<T>(older: &[Labelled<T>], newer: &[Labelled<T>], id: fn(&T) -> ItemId) -> Vec<ItemId> {
    let mut all: Vec<ItemId> = newer.iter().map(|item| id(item.inside())).collect();
    for item in older {
        let gone = id(item.inside());
        if !all.contains(&gone) {
            all.push(gone);
        }
    }
    all
}

fn part(subject: Subject, older: Option<Fields>, newer: Option<Fields>) -> ComparedPart {
    let change = match (&older, &newer) {
        (None, _) => Change::Added,
        (_, None) => Change::Removed,
        (older, newer) if older == newer => Change::Same,
        _ => Change::Changed,
    };
    let names: Vec<Field> = newer.iter().chain(&older).flatten().map(|(field, _)| *field).collect();
    let mut fields: Vec<ComparedField> = Vec::new();
    for field in names {
        let known = fields.iter().any(|known| known.field == field);
        let (older, newer) = (value(older.as_ref(), field), value(newer.as_ref(), field));
        let says = older != Value::Nothing || newer != Value::Nothing;
        if !known && says {
            fields.push(ComparedField { field, older, newer });
        }
    }
    ComparedPart { subject, change, fields }
}

fn value(fields: Option<&Fields>, wanted: Field) -> Value {
    let mut fields = fields.into_iter().flatten();
    let found = fields.find(|(field, _)| *field == wanted);
    found.map_or(Value::Nothing, |(_, value)| value.clone())
}

fn text(told: &Told) -> Value {
    match told.or_empty().trim() {
        "" => Value::Nothing,
        text => Value::Text(text.to_owned()),
    }
}

fn frame_fields(frame: &Frame, directory: &Directory) -> Fields {
    let lead = frame.lead.and_then(|lead| directory.unit(lead));
    let lead = lead.map_or(Value::Nothing, |unit| Value::Text(unit.name.clone()));
    vec![
        (Field::Lead, lead),
        (Field::Act, Value::Act(frame.act)),
        (Field::From, Value::Date(frame.from)),
        (Field::Until, Value::Date(frame.until)),
        (Field::Revise, Value::Date(frame.revise)),
        (Field::ResourcesAndNeeds, text(&frame.resources_and_needs)),
        (Field::FamilyContribution, text(&frame.family_contribution)),
        (Field::KinContribution, text(&frame.kin_contribution)),
        (Field::ContactDoctor, text(&frame.contact_doctor)),
        (Field::OtherCooperation, text(&frame.other_cooperation)),
        (Field::CultureAndLanguage, text(&frame.culture_and_language)),
        (Field::ChildPart, text(&frame.child_part)),
    ]
}

fn goal_fields(goal: &Goal) -> Fields {
    vec![
        (Field::OwnWords, text(&goal.own_words)),
        (Field::ServicesWords, text(&goal.services_words)),
    ]
}

fn measure_fields(measure: &Measure, directory: &Directory) -> Fields {
    let unit = directory.unit(measure.unit).map(|unit| unit.name.clone());
    let person = measure.person.and_then(|person| named(directory, person));
    let who: Vec<String> = person.map(|person| person.name).into_iter().chain(unit).collect();
    let due = measure.due.map_or(Value::Nothing, Value::Date);
    vec![
        (Field::What, text(&measure.what)),
        (Field::How, text(&measure.how)),
        (Field::Extent, text(&measure.extent)),
        (Field::Responsible, Value::Text(who.join(", "))),
        (Field::Due, due),
        (Field::State, Value::State(measure.state)),
        (Field::Decision, Value::Decision(measure.decision)),
    ]
}

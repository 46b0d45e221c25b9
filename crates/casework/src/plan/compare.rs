//! Comparing two versions of the plan, part by part and field by field.

use super::event::{Frame, Goal, Measure};
use super::goal_view::named;
use super::state::Version;
use super::versions::{Change, ComparedField, ComparedPart, Field, Subject, Value};
use crate::access::Viewing;
use crate::id::ItemId;
use crate::label::Labelled;
use crate::organisation::Directory;
use crate::told::Told;

type Fields = Vec<(Field, Value)>;

/// Everything in either version: the frame first, then goals, then measures.
pub(super) fn compare(
    viewing: &mut Viewing<'_>,
    older: &Version,
    newer: &Version,
    directory: &Directory,
) -> Vec<ComparedPart> {
    let mut frame = |version: &Version| {
        let frame = viewing.show(&version.frame);
        frame
            .map(|frame| frame_fields(frame, directory))
            .unwrap_or_default()
    };
    let frames = (frame(older), frame(newer));
    let mut parts = vec![part(Subject::Frame, Some(frames.0), Some(frames.1))];
    for id in ids(&older.goals, &newer.goals, |goal| goal.id) {
        let mut fields = |version: &Version| {
            let goal = viewing.show_item(id, version.goal(id)?)?;
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
    let names: Vec<Field> = newer
        .iter()
        .chain(&older)
        .flatten()
        .map(|(field, _)| *field)
        .collect();
    let mut fields: Vec<ComparedField> = Vec::new();
    for field in names {
        let known = fields.iter().any(|known| known.field == field);
        let (older, newer) = (value(older.as_ref(), field), value(newer.as_ref(), field));
        let says = older != Value::Nothing || newer != Value::Nothing;
        if !known && says {
            fields.push(ComparedField {
                field,
                older,
                newer,
            });
        }
    }
    ComparedPart {
        subject,
        change,
        fields,
    }
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
    let who: Vec<String> = person
        .map(|person| person.name)
        .into_iter()
        .chain(unit)
        .collect();
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

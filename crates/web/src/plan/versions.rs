//! Two versions of the plan side by side. What differs is marked in words.

use super::wording;
use crate::answer::{Answer, OrTrouble, Trouble, html};
use crate::case::{Tab, tabs};
use crate::part::action::Link;
use crate::part::form::{Choice, Group};
use crate::part::page::Page;
use crate::part::tag::{Tag, Tone};
use crate::part::wording as kinds;
use crate::visit::Member;
use askama::Template;
use axum::extract::{Path, RawQuery};
use casework::id::CaseId;
use casework::plan::{
    Change, ComparedField, ComparedPart, Field, Subject, Value, VersionChoice, VersionName,
    VersionsPage,
};
use language::Words;

#[derive(Template)]
#[template(path = "plan/versions.html")]
struct Versions {
    page: Page,
    tabs: Vec<Link>,
    action: String,
    back: String,
    older: Group,
    newer: Group,
    heads: Option<(String, String)>,
    parts: Vec<PartBlock>,
    same: Vec<PartBlock>,
    unchanged: bool,
}

/// One part in both versions. What differs stands open, the rest can be opened.
struct PartBlock {
    heading: String,
    about: String,
    change: Tag,
    both: Vec<RowBlock>,
    one: Vec<(String, String)>,
}

/// One field that differs.
struct RowBlock {
    field: String,
    older: String,
    newer: String,
}

pub(super) async fn versions(
    member: Member,
    Path(case): Path<String>,
    RawQuery(query): RawQuery,
) -> Answer {
    let case: CaseId = case
        .parse()
        .map_err(|_| Trouble::not_found(&member.visit))?;
    let asked = asked(query.as_deref().unwrap_or_default());
    let shown = member
        .office()
        .plan_versions(member.viewer(), case, asked)
        .await;
    let view = shown.or_trouble(&member.visit)?.view;
    let w = member.words();
    let names = view
        .compared
        .as_ref()
        .map(|compared| (compared.older, compared.newer));
    let compared = view.compared.iter().flat_map(|compared| &compared.parts);
    let all = compared.clone().count();
    let (same, parts): (Vec<_>, Vec<_>) = compared.partition(|part| part.change == Change::Same);
    let blocks = |parts: Vec<&ComparedPart>| {
        parts
            .into_iter()
            .map(|part| part_block(w, part))
            .collect::<Vec<_>>()
    };
    let (same, parts) = (blocks(same), blocks(parts));
    html(&Versions {
        page: member.page(w.plan_versions_title()),
        tabs: tabs(w, &view.head, Tab::Plan),
        action: format!("/case/{case}/plan/versions"),
        back: format!("/case/{case}/plan"),
        older: choices(
            w,
            "older",
            w.plan_versions_older(),
            &view,
            names.map(|(older, _)| older),
        ),
        newer: choices(
            w,
            "newer",
            w.plan_versions_newer(),
            &view,
            names.map(|(_, newer)| newer),
        ),
        heads: names.map(|(older, newer)| (head(w, &view, older), head(w, &view, newer))),
        unchanged: same.len() == all,
        parts,
        same,
    })
}

fn asked(query: &str) -> Option<(VersionName, VersionName)> {
    let find = |name: &str| {
        query
            .split('&')
            .find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))
    };
    Some((name(find("older")?)?, name(find("newer")?)?))
}

fn name(code: &str) -> Option<VersionName> {
    match code {
        "today" => Some(VersionName::Today),
        number => number.parse().ok().map(VersionName::Activated),
    }
}

fn code(name: VersionName) -> String {
    match name {
        VersionName::Today => "today".to_owned(),
        VersionName::Activated(number) => number.to_string(),
    }
}

fn choices(
    w: Words,
    field: &str,
    legend: String,
    view: &VersionsPage,
    chosen: Option<VersionName>,
) -> Group {
    let all = view
        .versions
        .iter()
        .map(|one| Choice::new(code(one.name), label(w, one)).chosen(chosen == Some(one.name)));
    Group::new(field, legend, all.collect())
}

fn label(w: Words, choice: &VersionChoice) -> String {
    match (choice.name, choice.on) {
        (VersionName::Activated(number), Some(on)) => {
            w.plan_versions_number(number, w.full_date(on))
        }
        _ => w.plan_versions_today(),
    }
}

fn head(w: Words, view: &VersionsPage, name: VersionName) -> String {
    let choice = view.versions.iter().find(|choice| choice.name == name);
    choice.map(|choice| label(w, choice)).unwrap_or_default()
}

fn part_block(w: Words, part: &ComparedPart) -> PartBlock {
    let change = match part.change {
        Change::Same => Tag::new(Tone::Plain, w.plan_versions_same()),
        Change::Added => Tag::new(Tone::Done, w.plan_versions_added()),
        Change::Removed => Tag::new(Tone::Late, w.plan_versions_removed()),
        Change::Changed => Tag::new(Tone::Needs, w.plan_versions_changed()),
    };
    let both = part
        .fields
        .iter()
        .filter(|one| part.change == Change::Changed && one.older != one.newer);
    let one = part
        .fields
        .iter()
        .filter(|one| part.change != Change::Changed || one.older == one.newer);
    PartBlock {
        heading: match part.subject {
            Subject::Frame => w.plan_versions_frame(),
            Subject::Goal => w.plan_versions_goal(),
            Subject::Measure => w.plan_versions_measure(),
        },
        about: about(w, part),
        change,
        both: both
            .map(|one| RowBlock {
                field: field(w, one.field),
                older: value(w, &one.older, w.plan_versions_nothing()),
                newer: value(w, &one.newer, w.plan_versions_nothing_now()),
            })
            .collect(),
        one: one.map(|one| (field(w, one.field), only(w, one))).collect(),
    }
}

/// What a field says in the one version that has it, or in both where they agree.
fn only(w: Words, one: &ComparedField) -> String {
    match &one.newer {
        Value::Nothing => value(w, &one.older, String::new()),
        newer => value(w, newer, String::new()),
    }
}

/// By what a reader knows the part: the words of the goal, or what is done.
fn about(w: Words, part: &ComparedPart) -> String {
    let known = [Field::OwnWords, Field::ServicesWords, Field::What];
    let first = part.fields.iter().find(|one| known.contains(&one.field));
    first.map(|one| only(w, one)).unwrap_or_default()
}

fn value(w: Words, value: &Value, nothing: String) -> String {
    match value {
        Value::Nothing => nothing,
        Value::Text(text) => text.clone(),
        Value::Date(date) => w.full_date(*date),
        Value::Act(act) => kinds::act(w, *act),
        Value::State(state) => wording::state(w, *state),
        Value::Decision(decision) => wording::decision(w, *decision),
    }
}

fn field(w: Words, field: Field) -> String {
    match field {
        Field::Lead => w.plan_lead(),
        Field::Act => w.plan_act(),
        Field::ResourcesAndNeeds => w.plan_point_needs(),
        Field::FamilyContribution => w.plan_contribution_family(),
        Field::KinContribution => w.plan_contribution_kin(),
        Field::ContactDoctor => w.plan_contact_doctor(),
        Field::OtherCooperation => w.plan_point_cooperation(),
        Field::CultureAndLanguage => w.plan_point_culture(),
        Field::ChildPart => w.plan_point_child(),
        Field::From => w.plan_field_from(),
        Field::Until => w.plan_field_until(),
        Field::Revise => w.plan_field_revise(),
        Field::OwnWords => w.goal_field_own_work(),
        Field::ServicesWords => w.goal_services(),
        Field::What => w.plan_versions_field(),
        Field::How => w.goal_measure_how(),
        Field::Extent => w.goal_measure_extent(),
        Field::Responsible => w.goal_measure_who(),
        Field::Due => w.goal_measure_due(),
        Field::State => w.goal_measure_state(),
        Field::Decision => w.goal_measure_decision(),
    }
}

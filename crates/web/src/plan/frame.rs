//! Beginning the plan, and writing what it says beside goals and measures.

use super::{Ground, Part, Sheet, again, blank, merged, wants_both, wrong};
use crate::answer::{Answer, OrTrouble, Trouble, to};
use crate::fields::Fields;
use crate::part::form::{Choice, DateField, Field, Group};
use crate::part::wording;
use crate::refused;
use crate::said::Said;
use crate::visit::Member;
use axum::extract::Path;
use casework::id::CaseId;
use casework::label::Act;
use casework::plan::{Frame, FrameForm, HearingView, PLAN_ACTS, PlanRefusal};
use casework::told::Told;
use jiff::ToSpan;
use jiff::civil::Date;
use language::Words;
use office::{Refusal, Shown};

pub(super) async fn form(member: Member, Path(case): Path<String>) -> Answer {
    let case: CaseId = case
        .parse()
        .map_err(|_| Trouble::not_found(&member.visit))?;
    let shown = load(&member, case).await?;
    let form = &shown.view;
    if form.frame.is_none() && !form.consent {
        // the page of the plan says so, and leads to consent
        return to(&format!("/case/{case}/plan"));
    }
    let ground = Ground {
        head: &form.head,
        sequence: shown.sequence,
    };
    blank(&member, ground, sheet(member.words(), case, form))
}

pub(super) async fn send(member: Member, Path(case): Path<String>, fields: Fields) -> Answer {
    let case = case
        .parse()
        .map_err(|_| Trouble::not_found(&member.visit))?;
    let form = fields
        .form()
        .ok_or_else(|| Trouble::not_found(&member.visit))?;
    let words = member.words();
    let now = load(&member, case).await?;
    let ground = Ground {
        head: &now.view.head,
        sequence: now.sequence,
    };
    let mut mine = sheet(words, case, &now.view);
    mine.fill(&fields);
    if wants_both(&fields) {
        return merged(&member, ground, mine, &sheet(words, case, &now.view), form);
    }
    let Some(frame) = read(words, &mut mine) else {
        return wrong(&member, &now.view.head, mine, form);
    };
    // where somebody else began the plan meanwhile, writing its frame is a conflict, which shows both
    let viewer = member.viewer();
    let done = match now.view.frame {
        None => member.office().begin_plan(viewer, case, form, frame).await,
        Some(_) => {
            member
                .office()
                .write_plan_frame(viewer, case, form, frame)
                .await
        }
    };
    let Err(error) = done else {
        return to(&Said::Saved.at(&format!("/case/{case}/plan/next")));
    };
    let now = load(&member, case).await?;
    let ground = Ground {
        head: &now.view.head,
        sequence: now.sequence,
    };
    again(
        &member,
        error,
        ground,
        mine,
        sheet(words, case, &now.view),
        form,
    )
}

async fn load(member: &Member, case: CaseId) -> Result<Shown<FrameForm>, Trouble> {
    let form = member.office().plan_frame_form(member.viewer(), case).await;
    form.or_trouble(&member.visit)
}

/// The frame as it stands, or a first one from what the case knows already.
fn sheet(words: Words, case: CaseId, form: &FrameForm) -> Sheet {
    let frame = form.frame.as_ref();
    let title = match frame {
        Some(_) => words.plan_frame_title(),
        None => words.plan_begin(),
    };
    let action = format!("/case/{case}/plan/frame");
    let back = format!("/case/{case}/plan/next");
    let text = |of: fn(&Frame) -> &Told| {
        frame
            .map(|frame| of(frame).or_empty().to_owned())
            .unwrap_or_default()
    };
    let needs = frame.map_or_else(
        || mapped(form),
        |_| text(|frame| &frame.resources_and_needs),
    );
    let child = frame.map_or_else(|| heard(form), |_| text(|frame| &frame.child_part));
    let area = |name: &str, label: String, value: String| {
        Part::Text(Field::new(name, label).value(value).optional(), 4)
    };
    let with_hint = |part: Part, hint: String| match part {
        Part::Text(field, rows) => Part::Text(field.hint(hint), rows),
        part => part,
    };
    let sheet = Sheet::new(title, action, back, words.button_save()).lead(words.plan_frame_lead());
    responsibility(sheet, words, form)
        .with(Part::Heading(words.plan_section_content()))
        .with(with_hint(
            area("needs", words.plan_field_needs(), needs),
            words.plan_field_needs_hint(),
        ))
        .with(area(
            "family",
            words.plan_field_family(),
            text(|frame| &frame.family_contribution),
        ))
        .with(area(
            "kin",
            words.plan_field_kin(),
            text(|frame| &frame.kin_contribution),
        ))
        .with(Part::Line(
            Field::new("doctor", words.plan_field_doctor())
                .value(text(|frame| &frame.contact_doctor))
                .optional(),
        ))
        .with(area(
            "cooperation",
            words.plan_field_cooperation(),
            text(|frame| &frame.other_cooperation),
        ))
        .with(area(
            "culture",
            words.plan_field_culture(),
            text(|frame| &frame.culture_and_language),
        ))
        .with(with_hint(
            area("child", words.plan_field_child(), child),
            words.plan_field_child_hint(),
        ))
}

/// Who leads, under which act, and the three dates.
fn responsibility(sheet: Sheet, words: Words, form: &FrameForm) -> Sheet {
    let frame = form.frame.as_ref();
    let lead = frame.and_then(|frame| frame.lead);
    let units = form
        .units
        .iter()
        .map(|(id, name)| Choice::new(id.to_string(), name.clone()).chosen(lead == Some(*id)));
    let chosen = frame.map_or(Act::Health, |frame| frame.act);
    let acts = PLAN_ACTS
        .map(|act| Choice::new(act_code(act), wording::act(words, act)).chosen(act == chosen));
    let today = words.today();
    let dates = frame.map_or_else(
        || (today, in_months(today, 12), in_months(today, 6)),
        |frame| (frame.from, frame.until, frame.revise),
    );
    let date = |name: &str, legend: String, date: Date| {
        Part::Date(DateField::new(name, legend).date(Some(date)))
    };
    sheet
        .with(Part::Heading(words.plan_section_period()))
        .with(Part::Select(Group::new(
            "lead",
            words.plan_field_lead(),
            units.collect(),
        )))
        .with(Part::Radios(Group::new(
            "act",
            words.plan_field_act(),
            acts.to_vec(),
        )))
        .with(date("from", words.plan_field_from(), dates.0))
        .with(date("until", words.plan_field_until(), dates.1))
        .with(date("revise", words.plan_field_revise(), dates.2))
}

/// What the form suggests; the writer changes it.
fn in_months(from: Date, months: i64) -> Date {
    from.checked_add(months.months()).unwrap_or(from)
}

fn mapped(form: &FrameForm) -> String {
    let Some(mapping) = &form.mapping else {
        return String::new();
    };
    let needs = mapping.needs.iter().map(|(_, need)| need.as_str());
    let all: Vec<&str> = [mapping.resources.as_str()]
        .into_iter()
        .chain(needs)
        .collect();
    all.join("\n")
}

fn heard(form: &FrameForm) -> String {
    match &form.hearing {
        Some(HearingView::Heard { said, .. }) => said.clone(),
        Some(HearingView::NotYet { .. }) | None => String::new(),
    }
}

fn act_code(act: Act) -> &'static str {
    match act {
        Act::SpecialistHealth => "specialist-health",
        Act::ChildProtection => "child-protection",
        Act::SocialServices => "social-services",
        Act::Nav => "nav",
        _ => "health",
    }
}

fn read(words: Words, sheet: &mut Sheet) -> Option<Frame> {
    let act = sheet.chosen(words, "act");
    let from = sheet.date(words, "from");
    let until = sheet.date(words, "until");
    let revise = sheet.date(words, "revise");
    if let (Some(from), Some(until), Some(revise)) = (from, until, revise) {
        for (name, date) in [("until", until), ("revise", revise)] {
            if date < from {
                sheet.wrong(
                    name,
                    refused::text(words, Refusal::Plan(PlanRefusal::Dates)),
                );
            }
        }
    }
    if !sheet.problems().is_empty() {
        return None;
    }
    let act = act?;
    Some(Frame {
        lead: sheet
            .optional_choice("lead")
            .and_then(|lead| lead.parse().ok()),
        act: PLAN_ACTS
            .into_iter()
            .find(|known| act_code(*known) == act)?,
        resources_and_needs: sheet.text("needs"),
        family_contribution: sheet.text("family"),
        kin_contribution: sheet.text("kin"),
        contact_doctor: sheet.text("doctor"),
        other_cooperation: sheet.text("cooperation"),
        culture_and_language: sheet.text("culture"),
        child_part: sheet.text("child"),
        from: from?,
        until: until?,
        revise: revise?,
    })
}

//! The steps in the life of a plan: into force, a new version, rest, evaluation, end.

use super::{Ground, Part, Sheet, again, blank, wrong};
use crate::answer::{Answer, OrTrouble, Trouble, to};
use crate::fields::Fields;
use crate::part::form::{DateField, Field};
use crate::said::Said;
use crate::visit::Member;
use axum::extract::Path;
use casework::id::CaseId;
use casework::plan::{Evaluation, State, StateForm};
use casework::told::Told;
use jiff::civil::Date;
use language::Words;
use office::{Error, Form, Shown};

/// A step.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Step {
    Activate,
    Revise,
    Drop,
    Pause,
    Resume,
    Evaluate,
    Close,
}

const STEPS: [(&str, Step); 7] = [
    ("activate", Step::Activate),
    ("revise", Step::Revise),
    ("drop", Step::Drop),
    ("pause", Step::Pause),
    ("resume", Step::Resume),
    ("evaluate", Step::Evaluate),
    ("close", Step::Close),
];

/// What was written in the form of a step.
enum Written {
    Nothing,
    Why(Told),
    WhyAndDate(Told, Date),
    Evaluation(Evaluation),
}

pub(super) async fn form(member: Member, Path(ids): Path<(String, String)>) -> Answer {
    let (case, step) = parse(&member, &ids)?;
    let shown = load(&member, case).await?;
    if !open_to(step, &shown.view) {
        return Err(Trouble::not_found(&member.visit));
    }
    let ground = Ground {
        head: &shown.view.head,
        sequence: shown.sequence,
    };
    blank(
        &member,
        ground,
        sheet(member.words(), case, step, &shown.view),
    )
}

pub(super) async fn send(
    member: Member,
    Path(ids): Path<(String, String)>,
    fields: Fields,
) -> Answer {
    let (case, step) = parse(&member, &ids)?;
    let form = fields
        .form()
        .ok_or_else(|| Trouble::not_found(&member.visit))?;
    let words = member.words();
    let now = load(&member, case).await?;
    let mut mine = sheet(words, case, step, &now.view);
    mine.fill(&fields);
    let Some(written) = read(words, step, &mut mine) else {
        return wrong(&member, &now.view.head, mine, form);
    };
    let Err(error) = take(&member, case, form, step, written).await else {
        return to(&Said::Saved.at(&format!("/case/{case}/plan")));
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
        sheet(words, case, step, &now.view),
        form,
    )
}

fn parse(member: &Member, (case, step): &(String, String)) -> Result<(CaseId, Step), Trouble> {
    let step = STEPS.iter().find(|(code, _)| code == step);
    match (case.parse(), step) {
        (Ok(case), Some((_, step))) => Ok((case, *step)),
        _ => Err(Trouble::not_found(&member.visit)),
    }
}

async fn load(member: &Member, case: CaseId) -> Result<Shown<StateForm>, Trouble> {
    let form = member.office().plan_state_form(member.viewer(), case).await;
    form.or_trouble(&member.visit)
}

/// Who is shown the form; the office decides again when it is sent.
fn open_to(step: Step, form: &StateForm) -> bool {
    match step {
        Step::Evaluate => form.head.family || form.head.coordinates,
        Step::Resume => form.head.coordinates && form.state == Some(State::Paused),
        Step::Drop => form.head.coordinates && form.state == Some(State::Revising),
        _ => form.head.coordinates,
    }
}

async fn take(
    member: &Member,
    case: CaseId,
    form: Form,
    step: Step,
    written: Written,
) -> Result<(), Error> {
    let (office, viewer) = (member.office(), member.viewer());
    match (step, written) {
        (Step::Activate, _) => office.activate_plan(viewer, case, form).await,
        (Step::Resume, _) => office.resume_plan(viewer, case, form).await,
        (Step::Revise, Written::WhyAndDate(why, next)) => {
            office.revise_plan(viewer, case, form, why, next).await
        }
        (Step::Drop, Written::Why(why)) => office.drop_plan_revision(viewer, case, form, why).await,
        (Step::Pause, Written::Why(why)) => office.pause_plan(viewer, case, form, why).await,
        (Step::Close, Written::Why(why)) => office.close_plan(viewer, case, form, why).await,
        (Step::Evaluate, Written::Evaluation(evaluation)) => {
            office.evaluate_plan(viewer, case, form, evaluation).await
        }
        _ => Err(Error::NotFound),
    }
}

fn sheet(words: Words, case: CaseId, step: Step, form: &StateForm) -> Sheet {
    let (title, lead) = match step {
        Step::Activate if form.state == Some(State::Revising) => {
            (words.plan_activate_new(), words.plan_activate_lead())
        }
        Step::Activate => (words.plan_activate(), words.plan_activate_lead()),
        Step::Revise => (words.plan_revise(), words.plan_revise_lead()),
        Step::Drop => (words.plan_drop(), words.plan_drop_lead()),
        Step::Pause => (words.plan_pause(), words.plan_pause_lead()),
        Step::Resume => (words.plan_resume(), words.plan_resume_lead()),
        Step::Evaluate => (words.plan_evaluate(), words.plan_evaluate_lead()),
        Step::Close => (words.plan_close(), words.plan_close_lead()),
    };
    let code = STEPS
        .iter()
        .find(|(_, known)| *known == step)
        .map(|(code, _)| *code);
    let action = format!("/case/{case}/plan/step/{}", code.unwrap_or_default());
    let back = format!("/case/{case}/plan");
    let button = match step {
        Step::Evaluate => words.button_save(),
        _ => title.clone(),
    };
    let sheet = Sheet::new(title, action, back, button).lead(lead);
    let area = |name: &str, label: String| Part::Text(Field::new(name, label), 3);
    match step {
        Step::Activate | Step::Resume => sheet,
        Step::Revise => sheet
            .with(area("why", words.plan_revise_why()))
            .with(Part::Date(DateField::new(
                "revise",
                words.plan_field_revise(),
            ))),
        Step::Drop | Step::Pause | Step::Close => sheet.with(area("why", words.plan_why())),
        Step::Evaluate => evaluation(sheet, words),
    }
}

fn evaluation(sheet: Sheet, words: Words) -> Sheet {
    let fields = [
        ("works", words.plan_evaluation_works()),
        ("does-not", words.plan_evaluation_not()),
        ("family-says", words.plan_evaluation_family()),
        ("changes", words.plan_evaluation_changes()),
    ];
    let parts = fields.map(|(name, label)| Part::Text(Field::new(name, label).optional(), 3));
    parts.into_iter().fold(sheet, Sheet::with)
}

fn read(words: Words, step: Step, sheet: &mut Sheet) -> Option<Written> {
    Some(match step {
        Step::Activate | Step::Resume => Written::Nothing,
        Step::Drop | Step::Pause | Step::Close => Written::Why(sheet.said(words, "why")?),
        Step::Revise => {
            let (why, date) = (sheet.said(words, "why"), sheet.date(words, "revise"));
            let date = date?;
            if date < words.today() {
                sheet.wrong("revise", words.form_error_date_past());
                return None;
            }
            Written::WhyAndDate(why?, date)
        }
        Step::Evaluate => {
            let evaluation = Evaluation {
                works: sheet.text("works"),
                does_not: sheet.text("does-not"),
                family_says: sheet.text("family-says"),
                changes: sheet.text("changes"),
            };
            let said = [
                &evaluation.works,
                &evaluation.does_not,
                &evaluation.family_says,
                &evaluation.changes,
            ];
            if said.iter().all(|told| told.or_empty().trim().is_empty()) {
                sheet.wrong("works", words.plan_evaluation_empty());
                return None;
            }
            Written::Evaluation(evaluation)
        }
    })
}

//! Saying how it goes with a measure: the state, and a line so that the family understands.

use crate::answer::{Answer, OrTrouble, Trouble, to};
use crate::fields::Fields;
use crate::part::form::{Choice, Field, Group};
use crate::plan::wording;
use crate::plan::{Ground, Part, Sheet, again, blank, merged, wants_both, wrong};
use crate::said::Said;
use crate::visit::Member;
use axum::extract::Path;
use casework::id::{CaseId, ItemId};
use casework::plan::{MeasureState, MoveForm};
use language::Words;
use office::Shown;

pub(super) async fn form(member: Member, Path(ids): Path<(String, String)>) -> Answer {
    let (case, measure) = parse(&member, &ids)?;
    let shown = load(&member, case, measure).await?;
    let ground = Ground {
        head: &shown.view.head,
        sequence: shown.sequence,
    };
    blank(
        &member,
        ground,
        sheet(member.words(), case, &shown.view, ""),
    )
}

pub(super) async fn send(
    member: Member,
    Path(ids): Path<(String, String)>,
    fields: Fields,
) -> Answer {
    let (case, measure) = parse(&member, &ids)?;
    let form = fields
        .form()
        .ok_or_else(|| Trouble::not_found(&member.visit))?;
    let words = member.words();
    let now = load(&member, case, measure).await?;
    let ground = Ground {
        head: &now.view.head,
        sequence: now.sequence,
    };
    let mut mine = sheet(words, case, &now.view, "");
    mine.fill(&fields);
    if wants_both(&fields) {
        return merged(
            &member,
            ground,
            mine,
            &present(words, case, &now.view),
            form,
        );
    }
    let chosen = mine.chosen(words, "state");
    let state = chosen.and_then(|chosen| {
        let mut states = MeasureState::ALL.into_iter();
        states.find(|state| wording::state_code(*state) == chosen)
    });
    let Some(state) = state else {
        return wrong(&member, &now.view.head, mine, form);
    };
    let note = mine.text("note");
    let viewer = member.viewer();
    let done = member
        .office()
        .move_measure(viewer, case, form, measure, state, note)
        .await;
    let Err(error) = done else {
        return to(&Said::Saved.at(&format!("/case/{case}/plan")));
    };
    let now = load(&member, case, measure).await?;
    let ground = Ground {
        head: &now.view.head,
        sequence: now.sequence,
    };
    again(
        &member,
        error,
        ground,
        mine,
        present(words, case, &now.view),
        form,
    )
}

fn parse(member: &Member, (case, measure): &(String, String)) -> Result<(CaseId, ItemId), Trouble> {
    match (case.parse(), measure.parse()) {
        (Ok(case), Ok(measure)) => Ok((case, measure)),
        _ => Err(Trouble::not_found(&member.visit)),
    }
}

async fn load(member: &Member, case: CaseId, measure: ItemId) -> Result<Shown<MoveForm>, Trouble> {
    let form = member
        .office()
        .move_form(member.viewer(), case, measure)
        .await;
    form.or_trouble(&member.visit)
}

/// What stands now: the state with what was last said about it.
fn present(words: Words, case: CaseId, form: &MoveForm) -> Sheet {
    let news = form.measure.news.as_ref();
    sheet(
        words,
        case,
        form,
        news.map(|news| news.note.as_str()).unwrap_or_default(),
    )
}

fn sheet(words: Words, case: CaseId, form: &MoveForm, note: &str) -> Sheet {
    let measure = &form.measure;
    let choices = MeasureState::ALL.map(|state| {
        Choice::new(wording::state_code(state), wording::state(words, state))
            .chosen(state == measure.state)
    });
    let field = Field::new("note", words.goal_field_note())
        .hint(words.goal_field_note_hint())
        .value(note)
        .optional();
    let action = format!("/case/{case}/measure/{}/move", measure.id);
    let back = format!("/case/{case}/plan");
    Sheet::new(words.goal_measure_move(), action, back, words.button_save())
        .lead(measure.what.clone())
        .with(Part::Radios(Group::new(
            "state",
            words.goal_field_state(),
            choices.to_vec(),
        )))
        .with(Part::Text(field, 3))
}

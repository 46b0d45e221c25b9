//! The notes of a case, newest first, with the quick note above.

use crate::answer::{Answer, OrTrouble, Trouble, html};
use crate::case::{Tab, tabs};
use crate::demand::beside;
use crate::part::action::Link;
use crate::part::beside::Beside;
use crate::part::form::Field;
use crate::part::page::Page;
use crate::part::tag::{Tag, Tone};
use crate::visit::Member;
use askama::Template;
use axum::extract::Path;
use casework::note::{NoteLine, NoteStanding, Occasion};
use language::Words;

struct Line {
    head: String,
    text: String,
    tag: Option<Tag>,
    why: String,
    struck: bool,
    href: Option<String>,
    beside: Vec<Beside>,
}

#[derive(Template)]
#[template(path = "note/page.html")]
struct NoteTemplate {
    page: Page,
    tabs: Vec<Link>,
    action: String,
    errand: String,
    shown: i64,
    quick: Option<Field>,
    lines: Vec<Line>,
}

pub(super) async fn read(member: Member, Path(id): Path<String>) -> Answer {
    let id = id.parse().map_err(|_| Trouble::not_found(&member.visit))?;
    let shown = member
        .office()
        .notes(member.viewer(), id)
        .await
        .or_trouble(&member.visit)?;
    let words = member.words();
    let base = format!("/case/{id}/note");
    let lines = shown.view.lines.iter().map(|note| line(words, note, &base));
    html(&NoteTemplate {
        page: member.page(words.note_title()),
        tabs: tabs(words, &shown.view.head, Tab::Promise),
        action: base.clone(),
        errand: member.office().new_errand().to_string(),
        shown: shown.sequence.0,
        quick: shown.view.may_write.then(|| quick_field(words)),
        lines: lines.collect(),
    })
}

/// The one field of a quick note.
pub(crate) fn quick_field(words: Words) -> Field {
    Field::new("quick", words.note_quick()).hint(words.note_quick_hint())
}

fn line(words: Words, note: &NoteLine, base: &str) -> Line {
    let (tag, why) = match &note.standing {
        NoteStanding::Standing => (None, String::new()),
        NoteStanding::Corrected { on, why } => (
            Some(words.note_corrected_on(words.short_date(*on))),
            why.clone(),
        ),
        NoteStanding::Struck { on, why } => (
            Some(words.note_struck_on(words.short_date(*on))),
            why.clone(),
        ),
        NoteStanding::Erased { on } => (
            Some(words.note_erased_on(words.short_date(*on))),
            String::new(),
        ),
    };
    Line {
        head: words.note_head(
            occasion(words, note.occasion),
            words.date_and_time(note.at.local()),
            &note.by,
        ),
        text: note.text.clone(),
        tag: tag.map(|label| Tag::new(Tone::Plain, label)),
        why,
        struck: matches!(note.standing, NoteStanding::Struck { .. }),
        beside: beside(words, &note.beside, note.restricted),
        href: note.may_change.then(|| format!("{base}/{}", note.id)),
    }
}

pub(crate) fn occasion(words: Words, occasion: Occasion) -> String {
    match occasion {
        Occasion::Call => words.note_occasion_call(),
        Occasion::Meeting => words.note_occasion_meeting(),
        Occasion::Visit => words.note_occasion_visit(),
        Occasion::Letter => words.note_occasion_letter(),
        Occasion::Other => words.note_occasion_other(),
    }
}

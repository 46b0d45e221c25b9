//! Writing a report, and writing it anew as long as it is a draft.

use super::{PATH, law_says, law_words};
use crate::answer::{Answer, OrTrouble, Trouble, html, to, unprocessable};
use crate::fields::Fields;
use crate::guide::capital;
use crate::part::form::{Choice, Field, Group, Problems, is_too_long};
use crate::part::page::Page;
use crate::said::Said;
use crate::visit::Member;
use askama::Template;
use axum::extract::Path;
use casework::entry::Sequence;
use casework::id::ReportId;
use casework::report::{Standing, Written};
use casework::told::Told;
use language::Words;
use office::report::Writing;

/// The texts of the form, in its order, with how many lines each has.
const TEXTS: [(&str, usize); 7] = [
    ("child", 1),
    ("born", 1),
    ("place", 2),
    ("adults", 2),
    ("seen", 8),
    ("said", 4),
    ("known", 3),
];

#[derive(Template)]
#[template(path = "report/write.html")]
struct WritePage {
    page: Page,
    action: String,
    back: String,
    errand: String,
    shown: i64,
    problems: Problems,
    concern: Group,
    texts: Vec<(Field, usize)>,
    record: (String, String),
}

/// What a form is filled with before anybody has sent it.
fn stored(writing: &Writing) -> Option<&Written> {
    writing.report.as_ref().map(|page| &page.document.text)
}

pub(super) async fn blank(member: Member) -> Answer {
    let writing = member.office().report_help(member.viewer()).await;
    let writing = writing.or_trouble(&member.visit)?;
    html(&form(&member, &writing, None, Sequence::NONE))
}

pub(super) async fn again(member: Member, Path(id): Path<String>) -> Answer {
    let id = of(&member, &id)?;
    let shown = member.office().report(member.viewer(), id).await;
    let shown = shown.or_trouble(&member.visit)?;
    is_draft(&member, &shown.view)?;
    html(&form(&member, &shown.view, None, shown.sequence))
}

pub(super) async fn first(member: Member, fields: Fields) -> Answer {
    let writing = member.office().report_help(member.viewer()).await;
    let writing = writing.or_trouble(&member.visit)?;
    sent(&member, &writing, &fields, Sequence::NONE).await
}

pub(super) async fn anew(member: Member, Path(id): Path<String>, fields: Fields) -> Answer {
    let id = of(&member, &id)?;
    let shown = member.office().report(member.viewer(), id).await;
    let shown = shown.or_trouble(&member.visit)?;
    sent(&member, &shown.view, &fields, shown.sequence).await
}

pub(super) fn of(member: &Member, id: &str) -> Result<ReportId, Trouble> {
    id.parse().map_err(|_| Trouble::not_found(&member.visit))
}

/// What is on its way or has come is not written anew.
fn is_draft(member: &Member, writing: &Writing) -> Result<(), Trouble> {
    let standing = writing.report.as_ref().map(|page| page.standing);
    match standing {
        None | Some(Standing::Draft) => Ok(()),
        Some(_) => Err(Trouble::not_found(&member.visit)),
    }
}

async fn sent(member: &Member, writing: &Writing, fields: &Fields, shown: Sequence) -> Answer {
    let missing = || Trouble::not_found(&member.visit);
    let sending = fields.form().ok_or_else(missing)?;
    let mut page = form(member, writing, Some(fields), shown);
    page.check(member.words());
    if !page.problems.is_empty() {
        page.page.wrong = true;
        return unprocessable(&page);
    }
    let text = |name: &str| Told::new(fields.get(name));
    let written = Written {
        concern: fields.get("concern").to_owned(),
        child: text("child"),
        born: text("born"),
        place: text("place"),
        adults: text("adults"),
        seen: text("seen"),
        said: text("said"),
        known: text("known"),
    };
    let id = writing.report.as_ref().map(|page| page.id);
    let office = member.office();
    let stored = office
        .write_report(member.viewer(), id, sending, written)
        .await;
    let id = stored.or_trouble(&member.visit)?;
    to(&Said::ReportWritten.at(&format!("{PATH}/{id}")))
}

fn form(member: &Member, writing: &Writing, sent: Option<&Fields>, shown: Sequence) -> WritePage {
    let words = member.words();
    let own = writing.report.as_ref().map(|page| page.id);
    let back = own.map_or_else(|| PATH.to_owned(), |id| format!("{PATH}/{id}"));
    let action = match own {
        Some(_) => format!("{back}/write"),
        None => format!("{PATH}/new"),
    };
    let value = |name: &str| match sent {
        Some(fields) => fields.get(name).to_owned(),
        None => stored(writing).map_or_else(String::new, |written| told(written, name)),
    };
    let shown = sent.and_then(Fields::form).map_or(shown, |form| form.shown);
    let texts = TEXTS.map(|(name, rows)| (field(words, name).value(value(name)), rows));
    WritePage {
        page: member.page(words.report_new()),
        action,
        back,
        errand: member.office().new_errand().to_string(),
        shown: shown.0,
        problems: Problems::default(),
        concern: concern(member, writing, &value("concern")),
        texts: texts.into(),
        record: law_says(member, &writing.place.duty.record),
    }
}

fn told(written: &Written, name: &str) -> String {
    let text = match name {
        "concern" => return written.concern.clone(),
        "child" => &written.child,
        "born" => &written.born,
        "place" => &written.place,
        "adults" => &written.adults,
        "seen" => &written.seen,
        "said" => &written.said,
        _ => &written.known,
    };
    text.or_empty().to_owned()
}

fn field(words: Words, name: &'static str) -> Field {
    match name {
        "child" => Field::new(name, words.report_child()).hint(words.report_child_hint()),
        "born" => Field::new(name, words.report_born()).optional(),
        "place" => Field::new(name, words.report_place()).optional(),
        "adults" => Field::new(name, words.report_adults()).optional(),
        "seen" => Field::new(name, words.report_seen()).hint(words.report_seen_hint()),
        "said" => Field::new(name, words.report_child_said())
            .hint(words.report_child_said_hint())
            .optional(),
        _ => Field::new(name, words.report_known())
            .hint(words.report_known_hint())
            .optional(),
    }
}

/// The grounds, each with what the act of the writer says about it.
fn concern(member: &Member, writing: &Writing, chosen: &str) -> Group {
    let words = member.words();
    let law = law_words(member);
    let choices = writing.place.duty.concerns.iter().map(|(name, answer)| {
        let (text, place) = law_says(member, answer);
        let hint = match answer.is_yes() {
            true => words.report_must(place),
            false => words.report_law(text, place),
        };
        Choice::new(*name, capital(&law.word_called(name)))
            .hint(hint)
            .chosen(chosen == *name)
    });
    Group::new("concern", words.report_about(), choices.collect()).hint(words.report_about_hint())
}

impl WritePage {
    /// Says at each field what is wrong with it.
    fn check(&mut self, words: Words) {
        let mut problems = Problems::default();
        if !self.concern.choices.iter().any(|choice| choice.chosen) {
            self.concern.error = Some(words.form_error_choose());
        }
        problems = problems.of_group(&self.concern);
        for (field, _) in &mut self.texts {
            if field.value.is_empty() && !field.optional {
                field.error = Some(words.form_error_empty());
            }
            if is_too_long(&field.value) {
                field.measure(words);
            }
            problems = problems.of(field);
        }
        self.problems = problems;
    }
}

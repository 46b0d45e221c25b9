//! Deciding about one thing that is due.

use super::page::named;
use crate::answer::{Answer, OrTrouble, Trouble, html, to, unprocessable};
use crate::fields::Fields;
use crate::part::form::{Choice, Field, Group, Problems};
use crate::part::page::Page;
use crate::said::Said;
use crate::visit::Member;
use askama::Template;
use axum::extract::Path;
use casework::retention::{DueLine, Fate, Subject};
use casework::told::Told;
use language::Words;

const FATES: [(&str, Fate); 3] = [
    ("kept", Fate::Kept),
    ("archived", Fate::Archived),
    ("not-for-archive", Fate::NotForArchive),
];

type Two = Path<(String, String)>;

#[derive(Template)]
#[template(path = "retention/decide.html")]
struct DecidePage {
    page: Page,
    what: String,
    last: String,
    errand: String,
    fate: Group,
    why: Field,
    problems: Problems,
}

async fn found(member: &Member, path: &(String, String)) -> Result<DueLine, Trouble> {
    let missing = || Trouble::not_found(&member.visit);
    let subject = match path.0.as_str() {
        "case" => Subject::Case(path.1.parse().map_err(|_| missing())?),
        "notice" => Subject::Notice(path.1.parse().map_err(|_| missing())?),
        _ => return Err(missing()),
    };
    let shown = member.office().retention(member.viewer()).await;
    let mut due = shown.or_trouble(&member.visit)?.view.due.into_iter();
    let line = due.find(|line| line.subject == subject);
    line.ok_or_else(missing)
}

fn page(member: &Member, line: &DueLine, fields: &Fields) -> DecidePage {
    let words = member.words();
    let errand = match fields.get("errand") {
        "" => member.office().new_errand().to_string(),
        errand => errand.to_owned(),
    };
    DecidePage {
        page: member.page(words.retention_decide()),
        what: named(words, line),
        last: words.retention_last(words.date(line.last)),
        errand,
        fate: fate(words, fields),
        why: Field::new("why", words.retention_why()).value(fields.get("why")),
        problems: Problems::default(),
    }
}

fn fate(words: Words, fields: &Fields) -> Group {
    let label = |fate: Fate| match fate {
        Fate::Kept => words.retention_fate_kept(),
        Fate::Archived => words.retention_fate_archived(),
        Fate::NotForArchive => words.retention_fate_not_for_archive(),
    };
    let chosen = fields.get("fate");
    let choices = FATES
        .iter()
        .map(|(code, fate)| Choice::new(*code, label(*fate)).chosen(*code == chosen));
    Group::new("fate", words.retention_fate(), choices.collect())
}

pub(super) async fn form(member: Member, Path(path): Two) -> Answer {
    let line = found(&member, &path).await?;
    html(&page(&member, &line, &Fields::default()))
}

pub(super) async fn send(member: Member, Path(path): Two, fields: Fields) -> Answer {
    let missing = || Trouble::not_found(&member.visit);
    let sent = fields.form().ok_or_else(missing)?;
    let line = found(&member, &path).await?;
    let words = member.words();
    let mut page = page(&member, &line, &fields);
    let chosen = FATES.iter().find(|(code, _)| *code == fields.get("fate"));
    let Some((_, fate)) = chosen.filter(|_| !page.why.value.trim().is_empty()) else {
        page.fate.error = chosen.is_none().then(|| words.form_error_choose());
        if page.why.value.trim().is_empty() {
            page.why.error = Some(words.form_error_empty());
        }
        page.problems = Problems::default().of_group(&page.fate).of(&page.why);
        page.page.wrong = true;
        return unprocessable(&page);
    };
    let why = Told::new(fields.get("why"));
    let office = member.office();
    let done = office.retire(member.viewer(), sent, line.subject, (*fate, why));
    done.await.or_trouble(&member.visit)?;
    let said = match fate.erases() {
        true => Said::Retired,
        false => Said::Retained,
    };
    to(&said.at(super::PATH))
}

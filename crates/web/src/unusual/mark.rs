//! Saying what was found about something unusual.

use super::{PATH, words};
use crate::answer::{Answer, OrTrouble, Trouble, to};
use crate::case::OneForm;
use crate::fields::Fields;
use crate::part::form::Field;
use crate::said::Said;
use crate::visit::Member;
use axum::extract::Path;
use casework::told::Told;
use casework::unusual::{Pattern, Subject, UnusualLine};
use language::Words;

type Four = Path<(String, String, String, String)>;

async fn find(
    member: &Member,
    (day, pattern, unit, by): (String, String, String, String),
) -> Result<UnusualLine, Trouble> {
    let missing = || Trouble::not_found(&member.visit);
    let mut patterns = Pattern::ALL.into_iter();
    let subject = Subject {
        day: day.parse().map_err(|_| missing())?,
        by: by.parse().map_err(|_| missing())?,
        unit: unit.parse().map_err(|_| missing())?,
        pattern: patterns
            .find(|known| known.word() == pattern)
            .ok_or_else(missing)?,
    };
    let shown = member.office().unusual(member.viewer(), subject.day).await;
    let lines = shown.or_trouble(&member.visit)?.view.lines;
    let mut lines = lines.into_iter().filter(|line| line.may_mark);
    lines
        .find(|line| line.subject == subject)
        .ok_or_else(missing)
}

pub(super) async fn form(member: Member, Path(path): Four) -> Answer {
    let line = find(&member, path).await?;
    let form = asked(member.words(), &line, &Fields::default());
    show(&member, form, &line)
}

pub(super) async fn send(member: Member, Path(path): Four, fields: Fields) -> Answer {
    let line = find(&member, path).await?;
    let sent = fields
        .form()
        .ok_or_else(|| Trouble::not_found(&member.visit))?;
    let words = member.words();
    let mut form = asked(words, &line, &fields);
    if form.holds(words) {
        let found = (line.subject, Told::new(fields.get("follows")));
        let office = member.office();
        match office.mark_unusual(member.viewer(), sent, found).await {
            Ok(()) => {
                let path = Said::UnusualMarked.at(PATH);
                return to(&format!("{path}&day={}", line.subject.day));
            }
            Err(error) => form.failed(words, error).or_trouble(&member.visit)?,
        }
    }
    show(&member, form, &line)
}

fn asked(words: Words, line: &UnusualLine, fields: &Fields) -> OneForm {
    let (name, title, unit) = &line.who;
    let follows = Field::new("follows", words.unusual_follows());
    let follows = match &line.mark {
        Some(mark) => follows.value(mark.follows.clone()),
        None => follows,
    };
    OneForm::new(words.unusual_mark_title(), words.unusual_mark_do(), fields)
        .lead(words.log_employee(name, title, unit))
        .said(words::what(words, line))
        .said(words.unusual_when(words.date(line.subject.day), words::when(words, line)))
        .area(follows.hint(words.unusual_follows_hint()))
}

fn show(member: &Member, form: OneForm, line: &UnusualLine) -> Answer {
    form.alone(member, &format!("{PATH}?day={}", line.subject.day))
}

//! One opening because of danger: read by the family, reviewed by the unit.

use super::shown::{Shown, shown};
use crate::answer::{Answer, OrTrouble, Trouble, html, to};
use crate::case::{OneForm, Place, Tab, tabs};
use crate::fields::Fields;
use crate::part::action::Link;
use crate::part::form::{Choice, Field, Group};
use crate::part::page::Page;
use crate::said::Said;
use crate::visit::Member;
use askama::Template;
use axum::extract::Path;
use casework::emergency::{EmergencyLine, EmergencyPage, Verdict};
use casework::id::{CaseId, ItemId};
use casework::told::Told;
use language::Words;

type Two = Path<(String, String)>;
type Read = office::Shown<EmergencyPage>;

#[derive(Template)]
#[template(path = "emergency/page.html")]
struct EmergencyTemplate {
    page: Page,
    tabs: Vec<Link>,
    emergency: Shown,
}

async fn find(
    member: &Member,
    (case, item): (String, String),
) -> Result<(CaseId, ItemId, Read), Trouble> {
    let missing = || Trouble::not_found(&member.visit);
    let case = case.parse().map_err(|_| missing())?;
    let item = item.parse().map_err(|_| missing())?;
    let read = member.office().emergency(member.viewer(), case, item).await;
    Ok((case, item, read.or_trouble(&member.visit)?))
}

pub(super) async fn read(member: Member, Path(path): Two) -> Answer {
    let (case, _, read) = find(&member, path).await?;
    let words = member.words();
    let line = &read.view.line;
    if line.may_review || line.may_release {
        let form = form(words, case, line, &Fields::default());
        return show(&member, form, &read);
    }
    html(&EmergencyTemplate {
        page: member.page(words.emergency_page_title()),
        tabs: tabs(words, &read.view.head, Tab::of_record(&read.view.head)),
        emergency: shown(words, case, line),
    })
}

pub(super) async fn send(member: Member, Path(path): Two, fields: Fields) -> Answer {
    let (case, item, read) = find(&member, path).await?;
    let missing = || Trouble::not_found(&member.visit);
    let line = &read.view.line;
    if !line.may_review && !line.may_release {
        return Err(missing());
    }
    let sent = fields.form().ok_or_else(missing)?;
    let words = member.words();
    let mut form = form(words, case, line, &fields);
    if form.holds(words) {
        let (office, viewer) = (member.office(), member.viewer());
        let (done, said) = match verdict(&fields) {
            Some(verdict) if line.may_review => {
                let lets_know = !fields.get("lets-know").is_empty();
                let found = (verdict, Told::new(fields.get("follows")), lets_know);
                let done = office.review_emergency(viewer, case, sent, item, found);
                (done.await, Said::EmergencyReviewed)
            }
            _ => {
                let done = office.release_emergency(viewer, case, sent, item);
                (done.await, Said::EmergencyReleased)
            }
        };
        match done {
            Ok(()) => return to(&said.at(&format!("/case/{case}/emergency/{item}"))),
            Err(error) => form.failed(words, error).or_trouble(&member.visit)?,
        }
    }
    show(&member, form, &read)
}

fn verdict(fields: &Fields) -> Option<Verdict> {
    match fields.get("verdict") {
        "right" => Some(Verdict::Right),
        "wrong" => Some(Verdict::Wrong),
        _ => None,
    }
}

fn form(words: Words, case: CaseId, line: &EmergencyLine, fields: &Fields) -> OneForm {
    let told = shown(words, case, line);
    let button = match line.may_review {
        true => words.emergency_review_do(),
        false => words.emergency_release_do(),
    };
    let mut form = OneForm::new(words.emergency_page_title(), button, fields)
        .lead(words.emergency_who(&told.who, &told.when))
        .said(words.emergency_told_danger(&told.danger))
        .said(words.emergency_told_needed(&told.needed));
    if let Some(held_back) = told.held_back {
        form = form.said(held_back);
    }
    if !line.may_review {
        return form.said(words.emergency_release_lead());
    }
    let choices = vec![
        Choice::new("right", words.emergency_verdict_right()),
        Choice::new("wrong", words.emergency_verdict_wrong()),
    ];
    let follows = Field::new("follows", words.emergency_follows());
    form = form
        .radios(Group::new("verdict", words.emergency_verdict(), choices))
        .area(follows.hint(words.emergency_follows_hint()));
    match line.held_back {
        true => form.check(
            "lets-know",
            Choice::new("yes", words.emergency_lets_know()).hint(words.emergency_lets_know_hint()),
        ),
        false => form,
    }
}

fn show(member: &Member, form: OneForm, read: &Read) -> Answer {
    let head = &read.view.head;
    form.page(
        member,
        Place {
            head,
            tab: Tab::of_record(head),
            back: format!("/case/{}", head.id),
            shown: read.sequence,
            stands: String::new(),
        },
    )
}

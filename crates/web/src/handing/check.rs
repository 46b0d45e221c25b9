//! Something that was handed out: read, and looked into where the ground was not there.

use super::shown::{Shown, shown};
use crate::answer::{Answer, OrTrouble, Trouble, html, to};
use crate::case::{OneForm, Place, Tab, tabs};
use crate::fields::Fields;
use crate::part::action::Link;
use crate::part::form::Field;
use crate::part::page::Page;
use crate::said::Said;
use crate::visit::Member;
use askama::Template;
use axum::extract::Path;
use casework::handing::{HandingLine, HandingPage};
use casework::id::{CaseId, ItemId};
use casework::told::Told;
use language::Words;

type Two = Path<(String, String)>;
type Read = office::Shown<HandingPage>;

#[derive(Template)]
#[template(path = "handing/page.html")]
struct HandingTemplate {
    page: Page,
    tabs: Vec<Link>,
    handing: Shown,
}

async fn find(
    member: &Member,
    (case, item): (String, String),
) -> Result<(CaseId, ItemId, Read), Trouble> {
    let missing = || Trouble::not_found(&member.visit);
    let case = case.parse().map_err(|_| missing())?;
    let item = item.parse().map_err(|_| missing())?;
    let read = member.office().handing(member.viewer(), case, item).await;
    Ok((case, item, read.or_trouble(&member.visit)?))
}

pub(super) async fn read(member: Member, Path(path): Two) -> Answer {
    let (case, _, read) = find(&member, path).await?;
    let (words, line) = (member.words(), &read.view.line);
    if line.may_check {
        let form = form(words, case, line, &Fields::default());
        return show(&member, form, &read);
    }
    html(&HandingTemplate {
        page: member.page(words.handing_page_title()),
        tabs: tabs(words, &read.view.head, Tab::of_record(&read.view.head)),
        handing: shown(words, case, line),
    })
}

pub(super) async fn send(member: Member, Path(path): Two, fields: Fields) -> Answer {
    let (case, item, read) = find(&member, path).await?;
    let missing = || Trouble::not_found(&member.visit);
    let line = &read.view.line;
    if !line.may_check {
        return Err(missing());
    }
    let sent = fields.form().ok_or_else(missing)?;
    let words = member.words();
    let mut form = form(words, case, line, &fields);
    if form.holds(words) {
        let found = (item, Told::new(fields.get("follows")));
        let office = member.office();
        let done = office.check_handing(member.viewer(), case, sent, found);
        match done.await {
            Ok(()) => {
                let back = format!("/case/{case}/handing/{item}");
                return to(&Said::HandingChecked.at(&back));
            }
            Err(error) => form.failed(words, error).or_trouble(&member.visit)?,
        }
    }
    show(&member, form, &read)
}

fn form(words: Words, case: CaseId, line: &HandingLine, fields: &Fields) -> OneForm {
    let told = shown(words, case, line);
    let mut form = OneForm::new(words.handing_page_title(), words.handing_check_do(), fields)
        .lead(told.who)
        .said(told.to)
        .said(told.kinds.join(" · "));
    for reason in told.why.into_iter().chain(told.lacking) {
        form = form.said(reason);
    }
    let follows = Field::new("follows", words.handing_follows());
    form.area(follows.hint(words.handing_follows_hint()))
}

fn show(member: &Member, form: OneForm, read: &Read) -> Answer {
    let head = &read.view.head;
    form.page(
        member,
        Place {
            head,
            tab: Tab::of_record(head),
            back: "/".to_owned(),
            shown: read.sequence,
            stands: String::new(),
        },
    )
}

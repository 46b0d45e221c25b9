//! The code of a child, for those around it: making one, ending it, and opening the child's page and
//! sitting beside.

use super::{OWN_PAGE, PATH, stands};
use crate::answer::{Answer, OrTrouble, Trouble, html, to};
use crate::case::{Tab, tabs};
use crate::fields::Fields;
use crate::login;
use crate::part::action::{Action, Link, Weight};
use crate::part::page::Page;
use crate::said::Said;
use crate::session::{session_cookie, with_token};
use crate::visit::Member;
use askama::Template;
use axum::extract::Path;
use axum::http::HeaderValue;
use axum::http::header::{REFRESH, SET_COOKIE};
use casework::id::CaseId;
use office::Form;

#[derive(Template)]
#[template(path = "code/page.html")]
struct CodeTemplate {
    page: Page,
    tabs: Vec<Link>,
    /// Whether there is a code, and until when.
    stands: String,
    /// For how many days a new one lasts.
    lasts: String,
    make: Option<Action>,
    end: Option<Action>,
    together: Option<Action>,
}

fn case(member: &Member, id: &str) -> Result<CaseId, Trouble> {
    id.parse().map_err(|_| Trouble::not_found(&member.visit))
}

fn form(member: &Member, fields: &Fields) -> Result<Form, Trouble> {
    let form = fields.form();
    form.ok_or_else(|| Trouble::not_found(&member.visit))
}

pub(super) async fn page(member: Member, Path(id): Path<String>) -> Answer {
    let id = case(&member, &id)?;
    let shown = member.office().code_of(member.viewer(), id).await;
    let shown = shown.or_trouble(&member.visit)?;
    let (words, view) = (member.words(), shown.view);
    let base = format!("/case/{id}/code");
    let send = |href: String, label: String| {
        let errand = member.office().new_errand().to_string();
        let action = Action::send(href, label).with("errand", errand);
        action.with("shown", shown.sequence.0.to_string())
    };
    let make = || match view.code {
        None => send(base.clone(), words.code_make()).main(),
        Some(_) => send(base.clone(), words.code_make_new()),
    };
    let end = || send(format!("{base}/end"), words.code_end()).weighing(Weight::Quiet);
    let together = || send(format!("{base}/together"), words.code_together());
    html(&CodeTemplate {
        page: member.page(words.code_title()),
        tabs: tabs(words, &view.head, Tab::People),
        stands: stands(words, view.code.as_ref()),
        lasts: words.code_lasts(i64::from(member.office().watch().code_days)),
        make: view.may_make.then(make),
        end: view.may_end.then(end),
        together: view.may_make.then(together),
    })
}

/// The paper. It is shown once: the answer to the form is the only place where the code stands.
#[derive(Template)]
#[template(path = "code/paper.html")]
struct PaperTemplate {
    page: Page,
    tabs: Vec<Link>,
    groups: Vec<String>,
    /// The address of the pages, where it is known.
    address: Option<String>,
    until: String,
    back: String,
}

pub(super) async fn make(member: Member, Path(id): Path<String>, fields: Fields) -> Answer {
    let id = case(&member, &id)?;
    let form = form(&member, &fields)?;
    let office = member.office();
    let code = office.make_code(member.viewer(), id, form).await;
    let code = code.or_trouble(&member.visit)?;
    let back = format!("/case/{id}/code");
    // the same form once more: the code was shown, and stands nowhere
    let Some(code) = code else {
        return to(&back);
    };
    let shown = office.code_of(member.viewer(), id).await;
    let view = shown.or_trouble(&member.visit)?.view;
    let words = member.words();
    let login = member.visit.site.login.as_ref();
    let mut page = member.page(words.child_paper_title());
    page.path.clone_from(&back);
    html(&PaperTemplate {
        page,
        tabs: tabs(words, &view.head, Tab::People),
        groups: code.groups().into_iter().map(str::to_owned).collect(),
        address: login.map(|login| login.shown_address(PATH)),
        until: view
            .code
            .map(|code| words.full_date(code.until))
            .unwrap_or_default(),
        back,
    })
}

pub(super) async fn end(member: Member, Path(id): Path<String>, fields: Fields) -> Answer {
    let id = case(&member, &id)?;
    let form = form(&member, &fields)?;
    let ended = member.office().end_code(member.viewer(), id, form).await;
    ended.or_trouble(&member.visit)?;
    to(&Said::CodeEnded.at(&format!("/case/{id}/code")))
}

/// Ends the session at work and goes on to the child's own page; over the provider, so that nobody can
/// come back in there without showing who it is.
pub(super) async fn together(member: Member, Path(id): Path<String>, fields: Fields) -> Answer {
    let id = case(&member, &id)?;
    form(&member, &fields)?;
    let missing = || Trouble::not_found(&member.visit);
    let token = member.visit.token.ok_or_else(missing)?;
    let sitting = member.office().sit_beside((token, member.viewer()), id);
    let (token, farewell) = sitting.await.or_trouble(&member.visit)?;
    let mut visit = member.visit;
    visit.session = None;
    let mut left = login::leave(&visit, farewell).await?;
    if !left.headers().contains_key(REFRESH) {
        return Ok(with_token(&visit.site, Some(token), OWN_PAGE));
    }
    let cookie = session_cookie(&visit.site, Some(token));
    if let Ok(cookie) = HeaderValue::from_str(&cookie) {
        left.headers_mut().insert(SET_COOKIE, cookie);
    }
    Ok(left)
}

//! Coming in by a code on paper. The code is sent in a form and stands in no address.

use super::{OWN_PAGE, PATH};
use crate::answer::{Answer, OrTrouble, html};
use crate::fields::Fields;
use crate::part::page::Page;
use crate::session::with_token;
use crate::visit::Visit;
use askama::Template;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};

#[derive(Template)]
#[template(path = "code/enter.html")]
struct EnterPage {
    page: Page,
    /// What was typed.
    typed: String,
    /// What is wrong with it.
    wrong: Option<String>,
}

pub(super) async fn ask(visit: Visit) -> Answer {
    html(&page(&visit, String::new(), None))
}

fn page(visit: &Visit, typed: String, wrong: Option<String>) -> EnterPage {
    let mut page = visit.page(visit.words.child_enter_title());
    page.path = PATH.to_owned();
    page.wrong = wrong.is_some();
    EnterPage { page, typed, wrong }
}

pub(super) async fn enter(visit: Visit, headers: HeaderMap, fields: Fields) -> Answer {
    let typed = fields.get("code");
    let from = visit.site.limits.address(&headers);
    if !visit.site.tries.take(typed, from) {
        let wait = visit.words.child_enter_wait();
        let status = StatusCode::TOO_MANY_REQUESTS;
        return again(&visit, status, (String::new(), wait));
    }
    let office = visit.office();
    let Some(token) = office.enter_by_code(typed).await.or_trouble(&visit)? else {
        let wrong = visit.words.child_enter_wrong();
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return again(&visit, status, (typed.to_owned(), wrong));
    };
    // whoever used this browser before is out
    if let Some(before) = visit.token {
        office.end_session(before).await.or_trouble(&visit)?;
    }
    Ok(with_token(&visit.site, Some(token), OWN_PAGE))
}

/// The same page with what is wrong. It is the same for a code that is wrong, has ended, or never was.
fn again(visit: &Visit, status: StatusCode, (typed, wrong): (String, String)) -> Answer {
    let response: Response = html(&page(visit, typed, Some(wrong)))?;
    Ok((status, response).into_response())
}

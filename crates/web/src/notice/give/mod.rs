//! The form for giving notice: public, for a family that is signed in, and for staff.

mod child;
mod form;
mod read;

use crate::answer::{Answer, OrTrouble, Trouble, html, later, to, unprocessable};
use crate::counter::TooOften;
use crate::fields::Fields;
use crate::part::page::Page;
use crate::site::FORM_LIMIT;
use crate::visit::Visit;
use askama::Template;
use axum::extract::{DefaultBodyLimit, FromRequest, Request};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
pub(super) use child::ChildForm;
use form::NoticeForm;
use office::notice::NewNotice;

#[derive(Template)]
#[template(path = "notice/give/give.html")]
struct GivePage {
    page: Page,
    form: NoticeForm,
}

impl GivePage {
    /// What the button says that takes a child out.
    fn less(&self, child: &ChildForm) -> String {
        let words = self.page.words;
        words.notice_one_child_less(child.called(words))
    }
}

/// The page of the form; anybody who writes without signing in can leave it at once.
fn page(visit: &Visit) -> Page {
    let mut page = visit.page(visit.words.notice_new_title());
    page.leave = visit.session.is_none();
    page
}

pub(super) async fn blank(visit: Visit) -> Answer {
    let form = NoticeForm::blank(&visit);
    let page = page(&visit);
    html(&GivePage { page, form })
}

pub(super) async fn send(visit: Visit, mut request: Request) -> Result<Response, Response> {
    if visit.is_staff() {
        DefaultBodyLimit::max(FORM_LIMIT).apply(&mut request);
    }
    let fields = Fields::from_request(request, &visit.site).await?;
    sent(&visit, &fields)
        .await
        .map_err(IntoResponse::into_response)
}

async fn sent(visit: &Visit, fields: &Fields) -> Answer {
    if fields.find("more").is_some() {
        let form = NoticeForm::written(visit, fields).one_more_child();
        let page = page(visit);
        return html(&GivePage { page, form });
    }
    if let Some(number) = fields.parse("less") {
        let form = NoticeForm::written(visit, fields).without_child(number);
        let page = page(visit);
        return html(&GivePage { page, form });
    }
    let mut form = NoticeForm::written(visit, fields);
    let Some((given, paper)) = read::given(visit, fields, &mut form).await? else {
        let mut page = page(visit);
        page.wrong = true;
        return unprocessable(&GivePage { page, form });
    };
    if visit.session.is_none()
        && let Err(often) = visit.site.limits.take_notice(visit.address)
    {
        return Ok(too_many(visit, form, often));
    }
    let errand = fields
        .form()
        .ok_or_else(|| Trouble::not_found(visit))?
        .errand;
    let new = NewNotice {
        errand,
        viewer: visit.session.as_ref().map(|session| session.viewer),
        given,
        paper,
    };
    let stored = visit.office().give_notice(new).await.or_trouble(visit)?;
    to(&format!("/notice/{}/receipt", stored.notice))
}

/// The form again, with everything that was written, and a word about why it was not taken.
fn too_many(visit: &Visit, mut form: NoticeForm, often: TooOften) -> Response {
    form.busy = true;
    let mut page = page(visit);
    page.wrong = true;
    let answer = unprocessable(&GivePage { page, form });
    let mut response = answer.unwrap_or_else(IntoResponse::into_response);
    *response.status_mut() = StatusCode::TOO_MANY_REQUESTS;
    later(response, often)
}

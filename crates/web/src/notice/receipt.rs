//! The receipt: stored, by whom received, what happens next. It says nothing that was told.

use crate::answer::{Answer, OrTrouble, Trouble, html};
use crate::part::page::Page;
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use casework::notice::ReceiptPage;

#[derive(Template)]
#[template(path = "notice/receipt.html")]
struct Receipt {
    page: Page,
    receipt: ReceiptPage,
    stored: String,
    leads_on: bool,
}

pub(super) async fn receipt(visit: Visit, Path(id): Path<String>) -> Answer {
    let id = id.parse().map_err(|_| Trouble::not_found(&visit))?;
    let receipt = visit.office().notice_receipt(id).await.or_trouble(&visit)?;
    let words = visit.words;
    let leads_on = match &visit.session {
        Some(session) => visit.office().opens_notice(session.viewer, id).await,
        None => Ok(false),
    };
    html(&Receipt {
        page: visit.page(words.notice_receipt_title()),
        stored: words.date_and_time(receipt.given.local()),
        leads_on: leads_on.or_trouble(&visit)?,
        receipt,
    })
}

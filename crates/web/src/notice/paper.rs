//! The paper that a notice came on, as a file to look at.

use crate::answer::{Answer, OrTrouble, Trouble};
use crate::visit::Member;
use axum::extract::Path;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::IntoResponse;

pub(super) async fn paper(member: Member, Path(id): Path<String>) -> Answer {
    let id = id.parse().map_err(|_| Trouble::not_found(&member.visit))?;
    let paper = member.office().notice_paper(member.viewer(), id).await;
    let (media_type, bytes) = paper.or_trouble(&member.visit)?;
    // the name says nothing about anybody; the type is one of those that the form takes
    let headers = [
        (CONTENT_TYPE, media_type),
        (
            CONTENT_DISPOSITION,
            "inline; filename=\"document\"".to_owned(),
        ),
    ];
    Ok((headers, bytes).into_response())
}

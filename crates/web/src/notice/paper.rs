//! The paper that a notice came on, as a file to save and look at elsewhere: nothing in it is shown
//! or run on the address of these pages.

use crate::answer::{Answer, OrTrouble, Trouble};
use crate::visit::Member;
use axum::extract::Path;
use axum::http::header::{
    CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY, CONTENT_TYPE, X_CONTENT_TYPE_OPTIONS,
};
use axum::response::IntoResponse;
use office::notice::ScanKind;

pub(super) async fn paper(member: Member, Path(id): Path<String>) -> Answer {
    let id = id.parse().map_err(|_| Trouble::not_found(&member.visit))?;
    let paper = member.office().notice_paper(member.viewer(), id).await;
    let (kind, bytes) = paper.or_trouble(&member.visit)?;
    // the name says nothing about anybody; the type is ours, by the first bytes
    let (media_type, disposition) = match kind {
        Some(ScanKind::Pdf) => (
            ScanKind::Pdf.media_type(),
            "attachment; filename=\"paper.pdf\"",
        ),
        Some(ScanKind::Png) => (
            ScanKind::Png.media_type(),
            "attachment; filename=\"paper.png\"",
        ),
        Some(ScanKind::Jpeg) => (
            ScanKind::Jpeg.media_type(),
            "attachment; filename=\"paper.jpg\"",
        ),
        None => ("application/octet-stream", "attachment; filename=\"paper\""),
    };
    let headers = [
        (CONTENT_TYPE, media_type),
        (CONTENT_DISPOSITION, disposition),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (
            CONTENT_SECURITY_POLICY,
            "sandbox; default-src 'none'; frame-ancestors 'none'",
        ),
    ];
    Ok((headers, bytes).into_response())
}

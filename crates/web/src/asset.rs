//! Style sheet, icons and font, from the program itself.

use crate::part::asset;
use crate::site::Site;
use axum::Router;
use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;

pub(crate) fn routes() -> Router<Site> {
    Router::new().route("/assets/{name}", get(read))
}

mod built {
    include!(concat!(env!("OUT_DIR"), "/files.rs"));
}

/// The media type and bytes of a built file.
fn find(name: &str) -> Option<(&'static str, &'static [u8])> {
    let known = asset::all().values().find(|asset| asset.file == name)?;
    let (_, bytes) = built::FILES.iter().find(|(file, _)| *file == name)?;
    Some((known.kind.as_str(), bytes))
}

/// The name holds a hash of the content, so a browser may keep the file for good.
async fn read(Path(name): Path<String>) -> Response {
    match find(&name) {
        Some((media_type, bytes)) => (
            [
                (header::CONTENT_TYPE, media_type),
                (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
            ],
            bytes,
        )
            .into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

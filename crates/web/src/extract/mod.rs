//! A copy of everything about oneself: as a page to read and print, and as a file for machines.

pub(crate) mod words;

use crate::answer::{Answer, OrTrouble, Trouble, html};
use crate::part::page::Page;
use crate::site::Site;
use crate::visit::Member;
use askama::Template;
use axum::Router;
use axum::http::header::{
    CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY, CONTENT_TYPE, X_CONTENT_TYPE_OPTIONS,
};
use axum::response::IntoResponse;
use axum::routing::get;
use casework::extract::{Chapter, Extract, Line, Part};
use language::Words;

/// Where the copy is.
pub(crate) const PATH: &str = "/extract";

pub(crate) fn routes() -> Router<Site> {
    Router::new()
        .route(PATH, get(read))
        .route("/extract/file", get(file))
}

/// The values of a thing, each with its name.
type Rows = Vec<(String, String)>;

struct Section {
    id: String,
    title: String,
    parts: Vec<(String, Vec<Rows>)>,
}

#[derive(Template)]
#[template(path = "extract/page.html")]
struct ExtractPage {
    page: Page,
    lead: String,
    sections: Vec<Section>,
}

async fn read(member: Member) -> Answer {
    let words = member.words();
    let shown = member.office().extract(member.viewer()).await;
    let extract: Extract = shown.or_trouble(&member.visit)?.view;
    let sections = extract.chapters.iter().enumerate();
    html(&ExtractPage {
        page: member.page(words.extract_title()),
        lead: words.extract_made(words.date_and_time(extract.made.local())),
        sections: sections
            .map(|(place, chapter)| section(words, place, chapter))
            .collect(),
    })
}

fn section(words: Words, place: usize, chapter: &Chapter) -> Section {
    let child = || match &chapter.child {
        Some(child) => words.extract_about(child),
        None => words.zone_child_unnamed(),
    };
    Section {
        id: format!("chapter-{place}"),
        title: match chapter.own {
            true => words.extract_own(),
            false => child(),
        },
        parts: chapter.parts.iter().map(|one| part(words, one)).collect(),
    }
}

fn part(words: Words, part: &Part) -> (String, Vec<Rows>) {
    let lines = part.lines.iter().map(|line| rows(words, line));
    (words::part(words, part.part), lines.collect())
}

fn rows(words: Words, line: &Line) -> Rows {
    let values = line.0.iter();
    values
        .map(|(name, value)| (words::name(words, *name), words::value(words, value)))
        .collect()
}

/// The same for machines, to be saved and read elsewhere. Its name says nothing about anybody.
async fn file(member: Member) -> Answer {
    let shown = member.office().extract(member.viewer()).await;
    let extract = shown.or_trouble(&member.visit)?.view;
    let bytes = serde_json::to_vec_pretty(&extract).map_err(|error| {
        tracing::error!(%error, "a copy could not be written");
        Trouble::not_found(&member.visit)
    })?;
    let headers = [
        (CONTENT_TYPE, "application/json"),
        (CONTENT_DISPOSITION, "attachment; filename=\"samsone.json\""),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (
            CONTENT_SECURITY_POLICY,
            "sandbox; default-src 'none'; frame-ancestors 'none'",
        ),
    ];
    Ok((headers, bytes).into_response())
}

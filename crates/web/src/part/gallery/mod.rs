//! Every part and four outline pages with made-up people, rendered so that one can look at them.
//!
//! `cargo test -p web gallery` writes them to `target/gallery` (or to the folder named by
//! `SAMSONE_GALLERY`); `node assets/check-gallery.mjs` then opens them in a browser, takes pictures
//! and measures accessibility.

mod made;
mod outline;
mod people;
mod shelf;

use super::action::Link;
use super::page::{Page, Visitor};
use askama::Template;
use jiff::civil::{Date, date};
use language::{Language, Words};
use std::path::PathBuf;

const TODAY: Date = date(2026, 3, 3);

fn folder() -> PathBuf {
    let usual = concat!(env!("CARGO_MANIFEST_DIR"), "/../../target/gallery");
    let folder = std::env::var("SAMSONE_GALLERY").unwrap_or_else(|_| usual.to_owned());
    std::fs::create_dir_all(&folder).unwrap();
    folder.into()
}

fn foot(w: Words) -> Vec<Link> {
    vec![
        Link::new("#seen", w.shell_seen()).with_icon("eye"),
        Link::new(
            "#rights",
            people::say(w, "Rettighetene deres", "Rettane dykkar", "Your rights"),
        )
        .with_icon("book"),
        Link::new("#help", people::say(w, "Hjelp", "Hjelp", "Help")).with_icon("help"),
    ]
}

fn framed(mut page: Page, name: &str, capacity: String, menu: Vec<Link>) -> Page {
    page.visitor = Some(Visitor {
        name: name.to_owned(),
        capacity,
        change: Some("#change".to_owned()),
    });
    page.foot = foot(page.words);
    page.menu = menu;
    page.municipality = "Fjellbygda kommune".to_owned();
    page.demo = true;
    page
}

/// What the rules of the house say about every page, whatever stands on it.
fn inspect(name: &str, html: &str) {
    for forbidden in [
        "style=\"",
        "<script",
        "onclick",
        "javascript:",
        "\u{2068}",
        "http://",
        "https://",
    ] {
        assert!(!html.contains(forbidden), "{name} has {forbidden}");
    }
    let mut anchors: Vec<&str> = html
        .split(" id=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect();
    let count = anchors.len();
    anchors.sort_unstable();
    anchors.dedup();
    assert_eq!(anchors.len(), count, "{name} has an anchor twice");
    assert_eq!(
        html.matches("<h1").count(),
        1,
        "{name} has one heading of the first order"
    );
    for reference in html.split("icons-").skip(1) {
        let icon = reference.split(['#', '"']).nth(1).unwrap();
        assert!(icons().contains_key(icon), "{name} wants the icon {icon}");
    }
}

fn icons() -> std::collections::BTreeMap<String, String> {
    serde_json::from_str(include_str!("../../../../../assets/icons.json")).unwrap()
}

fn keep(name: &str, language: Language, template: &impl Template) {
    let html = template.render().unwrap();
    inspect(name, &html);
    assert!(html.contains(&format!("<html lang=\"{}\"", language.code())));
    std::fs::write(
        folder().join(format!("{name}-{}.html", language.code())),
        html,
    )
    .unwrap();
}

#[test]
fn gallery_renders_in_every_language() {
    for language in Language::ALL {
        let w = language.words(TODAY);
        keep("family", language, &outline::family(w));
        keep("today", language, &outline::today(w));
        keep("case", language, &outline::case(w));
        keep("consent", language, &outline::consent(w));
        keep("parts", language, &shelf::parts(w));
        keep("form", language, &shelf::form(w));
    }
}

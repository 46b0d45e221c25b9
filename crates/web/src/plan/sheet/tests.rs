//! Tests of a sheet: filling, differing and merging.

use super::{Part, Sheet, both};
use crate::part::form::{DateField, Field};
use jiff::civil::date;
use language::Language;

fn sheet(own: &str, services: &str) -> Sheet {
    Sheet::new("Mål".into(), "/goal".into(), "/plan".into(), "Lagre".into())
        .with(Part::Text(Field::new("own", "Egne ord").value(own), 3))
        .with(Part::Text(
            Field::new("services", "Tjenestene").value(services),
            3,
        ))
        .with(Part::Date(DateField::new("due", "Frist").optional()))
}

#[test]
fn only_what_differs_is_shown_side_by_side() {
    let words = Language::Bokmal.words(date(2026, 3, 3));
    let differences =
        sheet("gå på ski", "balanse").differences(&sheet("gå på tur", "balanse"), words);
    assert_eq!(differences.len(), 1);
    assert_eq!(differences[0].mine, "gå på ski");
    assert_eq!(differences[0].theirs, "gå på tur");
}

#[test]
fn merging_keeps_both_texts_and_neither_twice() {
    let mut mine = sheet("gå på ski", "balanse");
    mine.merge(&sheet("gå på tur", "balanse"));
    assert_eq!(mine.text("own").or_empty(), "gå på ski\n\ngå på tur");
    assert_eq!(mine.text("services").or_empty(), "balanse");
    assert_eq!(
        both("gå på ski om vinteren", "gå på ski"),
        "gå på ski om vinteren"
    );
    assert_eq!(both("gå", "gå på ski"), "gå på ski");
}

#[test]
fn an_open_date_is_no_error_and_a_wrong_one_is() {
    let words = Language::Bokmal.words(date(2026, 3, 3));
    let mut open = sheet("", "");
    assert_eq!(open.date(words, "due"), None);
    assert!(open.problems().is_empty());
    if let Some(Part::Date(field)) = open.parts.last_mut() {
        field.day = "31".into();
        field.month = "2".into();
        field.year = "2026".into();
    }
    assert_eq!(open.date(words, "due"), None);
    assert_eq!(open.problems().0.len(), 1);
}

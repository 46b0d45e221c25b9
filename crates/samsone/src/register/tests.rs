//! Files that describe organisations: what is read, and every mistake with its line.

use super::read::read;
use casework::entry::Function;
use casework::label::Act;
use casework::organisation::Service;

/// The example that the operator's page tells of.
const EXAMPLE: &str = include_str!("../../../../docs/organisations.toml");

#[test]
fn the_example_of_the_documentation_is_read() {
    let described = read(EXAMPLE).unwrap();
    let municipality = &described.organisations[0];
    let unit = &municipality.units[0];
    assert_eq!(unit.service, Service::CoordinatingUnit);
    assert_eq!(unit.act, Act::Health, "the one act of the service");
    assert_eq!(unit.employees[0].function, Function::CoordinatingUnit);
    assert!(described.employees().any(|one| one.coordinator_hours > 0));
    assert!(described.employees().any(|one| one.until.is_some()));
    assert!(described.organisations.len() > 1);
}

/// Every line with a mistake and a word of what was said about it.
fn said(text: &str) -> Vec<(usize, String)> {
    read(text).expect_err("there are mistakes")
}

#[test]
fn every_mistake_is_told_at_once_with_its_line() {
    let text = "\
[[organisation]]
name = \"Fjellvik kommune\"
owner = \"comune\"
adress = \"Storgata\"

[[organisation.unit]]
name = 5
service = \"school\"
telephone = \"\"

[[organisation.unit.employee]]
name = \"Kari Hemmelig\"
number = \"01810012312\"
title = \"lærer\"
function = \"coordinating-unit\"
coordinator-hours = \"ti\"
from = \"2026-01-01\"
until = 2025-13-01

[[organisation.unit]]
name = \"Skolen\"
service = \"school\"
act = \"health\"
telephone = \"1\"
employee = \"Kari Hemmelig\"
";
    let found = said(&text.replace("2025-13-01", "2025-12-01"));
    let expected = [
        (3, "state"),
        (4, "adress"),
        (6, "private-school"),
        (7, "name"),
        (9, "telephone"),
        (13, "number"),
        (15, "service = \"coordinating-unit\""),
        (16, "coordinator-hours"),
        (17, "2026-11-23"),
        (23, "education, private-school"),
        (25, "employee"),
    ];
    let lines: Vec<usize> = found.iter().map(|(line, _)| *line).collect();
    let wanted: Vec<usize> = expected.iter().map(|(line, _)| *line).collect();
    assert_eq!(lines, wanted, "{found:#?}");
    for ((line, said), (_, word)) in found.iter().zip(expected) {
        assert!(said.contains(word), "line {line}: {said}");
        for secret in ["Hemmelig", "01810012312"] {
            assert!(!said.contains(secret), "line {line}: {said}");
        }
    }
}

#[test]
fn what_is_no_toml_is_told_with_its_lines() {
    let found = said("[[organisation]]\nname = Fjellvik kommune\nowner = \"state\"\nname = \"a\n");
    let lines: Vec<usize> = found.iter().map(|(line, _)| *line).collect();
    assert!(lines.contains(&2) && lines.contains(&4), "{found:?}");
    assert!(
        found
            .iter()
            .all(|(_, said)| said.contains("TOML") && !said.contains("Fjellvik"))
    );
}

#[test]
fn a_file_that_describes_nobody_is_told_of() {
    for text in ["", "# nothing yet\n"] {
        assert_eq!(said(text).len(), 1);
    }
    let found = said("[organisation]\nname = \"a\"\n");
    assert!(found[0].1.contains("organisation"), "{found:?}");
}

#[test]
fn days_that_are_no_days_and_periods_that_end_before_they_begin_are_told_of() {
    let with = |days: &str| {
        let start = EXAMPLE.find("from = ").unwrap();
        let end = start + EXAMPLE[start..].find('\n').unwrap();
        let line = EXAMPLE[..start].lines().count() + 1;
        (
            line,
            format!("{}{days}{}", &EXAMPLE[..start], &EXAMPLE[end..]),
        )
    };
    for days in [
        "from = 2026-01-01T08:00:00",
        "from = 2026-02-30",
        "from = 20260101",
    ] {
        let (line, text) = with(days);
        let found = said(&text);
        assert_eq!(found[0].0, line, "{days}: {found:?}");
    }
    let (line, text) = with("from = 2026-02-01\nuntil = 2026-01-31");
    assert_eq!(said(&text)[0].0, line + 1);
}

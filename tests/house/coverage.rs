//! Every requirement about the law is answered by a file of `law/`, or `docs/law-coverage.md` says
//! why not.

use std::collections::{BTreeMap, BTreeSet};

use crate::tree;

/// Where the requirements that no rule answers stand with their reasons.
const PAGE: &str = "docs/law-coverage.md";

/// The key of a rule, a route, a deadline or a row that names the requirements it answers.
const KEY: &str = "covers";

/// A requirement about the law: `R2-`, a section and a number.
fn is_requirement(word: &str) -> bool {
    let Some((section, number)) = word
        .strip_prefix("R2-")
        .and_then(|rest| rest.split_once('-'))
    else {
        return false;
    };
    let is_section = section.len() == 1 && section.chars().all(|sign| sign.is_ascii_uppercase());
    let digits = number.trim_end_matches(|sign: char| sign.is_ascii_lowercase());
    let is_number = digits.len() >= 2 && digits.chars().all(|sign| sign.is_ascii_digit());
    is_section && is_number && number.len() - digits.len() <= 1
}

/// Every requirement that begins a row of a table.
fn rows(text: &str) -> BTreeMap<String, String> {
    let cells = |line: &str| -> Option<(String, String)> {
        let (first, rest) = line.trim().strip_prefix('|')?.split_once('|')?;
        let first = first.trim().trim_matches(['`', '*']);
        is_requirement(first).then(|| (first.to_owned(), rest.trim_matches([' ', '|']).to_owned()))
    };
    text.lines().filter_map(cells).collect()
}

/// Every requirement that a file of `law/` says it answers, with the file.
fn covered() -> BTreeMap<String, String> {
    let mut covered = BTreeMap::new();
    for file in tree::files() {
        if file.starts_with("law/") && file.ends_with(".toml") && !file.ends_with(".cases.toml") {
            gather(
                &toml::Value::Table(tree::manifest(&file)),
                &file,
                &mut covered,
            );
        }
    }
    covered
}

fn gather(value: &toml::Value, file: &str, covered: &mut BTreeMap<String, String>) {
    match value {
        toml::Value::Array(values) => values.iter().for_each(|value| gather(value, file, covered)),
        toml::Value::Table(table) => {
            for (key, value) in table {
                match value.as_array().filter(|_| key == KEY) {
                    None => gather(value, file, covered),
                    Some(names) => {
                        let names = names.iter().filter_map(toml::Value::as_str);
                        covered.extend(names.map(|name| (name.to_owned(), file.to_owned())));
                    }
                }
            }
        }
        _ => {}
    }
}

fn excused() -> BTreeMap<String, String> {
    rows(&tree::text(PAGE).unwrap_or_default())
}

#[test]
fn what_a_rule_covers_is_a_requirement_and_is_not_excused() {
    let excused = excused();
    let mut findings = Vec::new();
    for (name, file) in covered() {
        if !is_requirement(&name) {
            findings.push(format!("{file}: `{name}` is not written as a requirement"));
        } else if excused.contains_key(&name) {
            findings.push(format!("{name} stands in {PAGE}, but {file} covers it"));
        }
    }
    let silent = excused.iter().filter(|(_, reason)| reason.is_empty());
    findings.extend(silent.map(|(name, _)| format!("{name} stands in {PAGE} without a reason")));
    tree::none(&format!("`{KEY}` and {PAGE} do not fit."), &findings);
}

/// Needs the catalogue of requirements beside the project, as `../shared/requirements.md`, or where
/// `SAMSONE_REQUIREMENTS` says. Without it the test is not run, and is counted as skipped.
#[test]
#[cfg_attr(
    not(requirements),
    ignore = "the catalogue of requirements does not lie beside the project"
)]
fn every_requirement_is_answered_by_the_law_or_excused() {
    let catalogue = option_env!("SAMSONE_REQUIREMENTS").unwrap_or_default();
    let catalogue = std::fs::read_to_string(catalogue).expect("the catalogue can be read");
    let required: BTreeSet<String> = rows(&catalogue).into_keys().collect();
    assert!(required.len() > 300, "only {} were found", required.len());
    let (covered, excused) = (covered(), excused());
    let known = |name: &String| covered.contains_key(name) || excused.contains_key(name);
    let open = required.iter().filter(|name| !known(name));
    let mut findings: Vec<String> = open
        .map(|name| format!("{name} is answered nowhere"))
        .collect();
    let named = covered.keys().chain(excused.keys());
    let unknown = named.filter(|name| !required.contains(*name));
    findings.extend(unknown.map(|name| format!("{name} is no requirement of the catalogue")));
    tree::none(
        &format!("A requirement has neither a rule with `{KEY}` nor a reason in {PAGE}."),
        &findings,
    );
}

#[test]
fn requirements_are_recognised() {
    assert!(is_requirement("R2-A-01") && is_requirement("R2-J-45b"));
    assert!(!is_requirement("R1-A-01") && !is_requirement("R2-A") && !is_requirement("R2-A-1x2"));
    let read = rows("| id | rule |\n|---|---|\n| R2-A-01 | one | x |\n| **R2-B-02** | two |\n");
    assert_eq!(read.len(), 2);
    assert_eq!(read["R2-B-02"], "two");
}

//! Files that do not hold together are refused, each for its own reason.

use super::{borrowed, files};
use crate::body_of_law::BodyOfLaw;
use crate::load::LoadError;
use crate::rule_set::RuleSet;
use std::collections::BTreeMap;

const RULE: &str = "norway/helse-og-omsorgstjenesteloven/7-2a.toml";

fn load(files: BTreeMap<String, String>) -> Result<RuleSet, LoadError> {
    RuleSet::load_and_try(BodyOfLaw::Norway, borrowed(&files))
}

/// Loads the files with a passage of one replaced.
fn with(path: &str, passage: &str, instead: &str) -> LoadError {
    let mut files = files();
    let content = files.get_mut(path).expect("a file");
    assert!(
        content.contains(passage),
        "`{passage}` does not stand in {path}"
    );
    *content = content.replacen(passage, instead, 1);
    load(files)
        .err()
        .expect("the files no longer hold together")
}

fn with_more(path: &str, more: &str) -> LoadError {
    let mut files = files();
    files.entry(path.to_owned()).or_default().push_str(more);
    load(files)
        .err()
        .expect("the files no longer hold together")
}

#[test]
fn a_fact_that_nobody_defined() {
    let error = with(RULE, "if = \"serious-condition\"", "if = \"diagnosis\"");
    assert!(matches!(error, LoadError::Expression { .. }), "{error}");
}

#[test]
fn a_missing_language() {
    let error = with(RULE, "nn = \"Barnet har ikkje fylt 18 år\"", "nn = \" \"");
    assert!(
        error.to_string().contains("a language is missing"),
        "{error}"
    );
}

#[test]
fn a_paragraph_or_role_that_does_not_exist() {
    let error = with(RULE, "rettighetsloven 2-5 c\"", "rettighetsloven 2-5 x\"");
    assert!(
        matches!(
            error,
            LoadError::Undefined {
                what: "paragraph",
                ..
            }
        ),
        "{error}"
    );
    let error = with(RULE, "binds = \"municipality\"", "binds = \"mayor\"");
    assert!(
        matches!(error, LoadError::Undefined { what: "role", .. }),
        "{error}"
    );
    let error = with(RULE, "complaint = \"health\"", "complaint = \"king\"");
    assert!(
        matches!(
            error,
            LoadError::Undefined {
                what: "complaint route",
                ..
            }
        ),
        "{error}"
    );
}

#[test]
fn versions_that_overlap_or_leave_a_gap() {
    let path = "norway/barnevernsloven/15-9.toml";
    let error = with(path, "to = 2022-12-31", "to = 2023-01-01");
    assert!(error.to_string().contains("overlaps"), "{error}");
    let error = with(path, "to = 2022-12-31", "to = 2022-12-30");
    assert!(error.to_string().contains("gap"), "{error}");
    let error = with(path, "to = 2022-12-31", "to = 2022-07-31");
    assert!(
        error.to_string().contains("ends before it begins"),
        "{error}"
    );
}

#[test]
fn two_rules_that_answer_one_question() {
    let rule = "\n[[rule]]\nid = \"twice\"\nanswers = \"great-weight-health\"\nbinds = \"service\"\n\
        from = 2022-08-01\nsource = \"none\"\n[[rule.choice]]\nid = \"always\"\nif = \"always\"\n\
        answer = \"no\"\nnb = \"nei\"\nnn = \"nei\"\nen = \"no\"\n";
    let error = with_more(RULE, rule);
    assert!(matches!(error, LoadError::Competing { .. }), "{error}");
    let elsewhere = rule.replace("\"twice\"", "\"child-coordinator\"");
    let error = with_more("norway/helse-og-omsorgstjenesteloven/7-3.toml", &elsewhere);
    assert!(error.to_string().contains("another paragraph"), "{error}");
}

#[test]
fn a_case_with_another_answer_or_a_rule_without_a_case() {
    let path = "norway/helse-og-omsorgstjenesteloven/7-2a.cases.toml";
    let error = with(path, "answer = \"yes\"", "answer = \"no\"");
    assert!(
        error.to_string().contains("child-coordinator-all-met"),
        "{error}"
    );
    let mut files = files();
    files
        .remove("norway/barnevernsloven/3-6.cases.toml")
        .expect("a file");
    let error = load(files).err().expect("an untried rule");
    assert!(
        error
            .to_string()
            .contains("no case tries `aftercare-is-individual-decision`")
    );
}

#[test]
fn a_list_that_can_end_without_an_answer() {
    let path = "norway/helse-og-omsorgstjenesteloven/3-1.toml";
    let error = with(
        path,
        "if = \"always\"",
        "if = \"tied-to-several-municipalities\"",
    );
    assert!(
        error.to_string().contains("the last choice holds always"),
        "{error}"
    );
}

#[test]
fn a_file_in_the_wrong_place_and_one_that_does_not_parse() {
    let error = with_more("norway/stray.toml", "");
    assert!(matches!(error, LoadError::UnknownPlace { .. }), "{error}");
    let error = with_more(RULE, "\nnonsense");
    assert!(matches!(error, LoadError::Unreadable { .. }), "{error}");
    let error = with_more(RULE, "\nprice = 3");
    assert!(matches!(error, LoadError::Unreadable { .. }), "{error}");
}

#[test]
fn a_cell_of_the_sharing_table_that_is_said_twice_or_names_an_unknown_word() {
    let path = "sharing/control.toml";
    let error = with(path, "kind = [\"log\"]", "kind = [\"gossip\"]");
    assert!(matches!(error, LoadError::Undefined { .. }), "{error}");
    let mut files = files();
    let row = files[path].clone();
    files.insert(
        "sharing/twice.toml".to_owned(),
        row.replace("log-is-checked", "again"),
    );
    let error = load(files).err().expect("a cell said twice");
    assert!(
        error.to_string().contains("another row says the same cell"),
        "{error}"
    );
}

#[test]
fn the_fingerprint_changes_with_a_rule_and_not_with_a_case() {
    let original = load(files()).expect("the files").hash();
    let mut changed = files();
    let rule = changed.get_mut(RULE).expect("a file");
    *rule = rule.replacen("Barnet har ikke fylt", "Barnet har ennå ikke fylt", 1);
    assert_ne!(load(changed).expect("the files").hash(), original);
    let mut commented = files();
    let path = "norway/helse-og-omsorgstjenesteloven/7-2a.cases.toml";
    commented
        .get_mut(path)
        .expect("a file")
        .push_str("\n# one more story\n");
    assert_eq!(load(commented).expect("the files").hash(), original);
}

/// The rules are built in twice: as they are written, and as the program reads them at its start.
#[test]
fn what_the_program_starts_with_is_what_the_files_say() {
    for body in BodyOfLaw::ALL {
        let started = RuleSet::read_embedded(body).expect("the embedded rules");
        let written = RuleSet::load(body, crate::embedded_files()).expect("the files");
        assert_eq!(started.hash(), written.hash());
        for language in crate::Language::ALL {
            let facts = |rules: &RuleSet| rules.list_facts(language);
            assert_eq!(facts(&started), facts(&written));
            for rule in &written.rules {
                for version in &rule.versions {
                    let explain =
                        |rules: &RuleSet| rules.explain(&rule.name, version.from, language);
                    assert_eq!(explain(&started), explain(&written));
                }
            }
        }
        let sharing = |rules: &RuleSet| rules.sharing(jiff::civil::date(2026, 7, 2));
        assert_eq!(sharing(&started), sharing(&written));
        assert_eq!(started.deadlines.len(), written.deadlines.len());
        assert_eq!(started.calendar.holidays, written.calendar.holidays);
    }
}

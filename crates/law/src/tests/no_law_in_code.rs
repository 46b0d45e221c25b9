//! No paragraph, act, age or deadline stands in the code.

use std::fs;
use std::path::{Path, PathBuf};

fn code() -> Vec<(PathBuf, String)> {
    let mut files = Vec::new();
    collect(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("src"),
        &mut files,
    );
    let tests = |path: &Path| {
        let mut parts = path.components().map(|part| part.as_os_str());
        parts.any(|part| part == "tests" || part == "tests.rs")
    };
    files.retain(|(path, _)| !tests(path));
    assert!(files.len() > 20, "the code was not found");
    files
}

fn collect(folder: &Path, files: &mut Vec<(PathBuf, String)>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            collect(&path, files);
        } else {
            files.push((path.clone(), fs::read_to_string(&path).expect("a text")));
        }
    }
}

/// Code without comments: examples may name a rule.
fn without_comments(text: &str) -> String {
    let lines = text
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn no_paragraph_and_no_act() {
    let (_, sources) = crate::load::read(crate::BodyOfLaw::Norway, crate::embedded_files())
        .expect("the embedded rules");
    let acts = sources.acts;
    assert!(acts.len() > 20);
    for (path, text) in code() {
        let text = without_comments(&text).to_lowercase();
        // the sign stands once: where a citation is made of the name of an act and a number
        let signs = text.matches('§').count();
        let allowed = usize::from(path.ends_with("load/mod.rs"));
        assert_eq!(signs, allowed, "{} names a paragraph", path.display());
        assert!(
            !text.contains("lov-") && !text.contains("forskrift"),
            "{}",
            path.display()
        );
        for (act, _) in &acts {
            assert!(
                !text.contains(act.as_str()),
                "{} names {act}",
                path.display()
            );
        }
    }
}

#[test]
fn no_age_and_no_deadline() {
    // ages of the rules and lengths of deadlines; 7 is also the week of the calendar
    let telling = ["12", "15", "16", "18", "21"];
    for (path, text) in code() {
        if path.ends_with("calendar.rs") {
            continue;
        }
        let text = without_comments(&text);
        let words = text.split(|letter: char| !letter.is_alphanumeric());
        let found: Vec<&str> = words.filter(|word| telling.contains(word)).collect();
        assert!(found.is_empty(), "{} holds {found:?}", path.display());
    }
}

#[test]
fn no_fact_and_no_question_is_named_in_the_code() {
    let rules = crate::RuleSet::embedded();
    let facts = rules.vocabulary.facts.iter().map(|fact| fact.name.as_str());
    let questions = rules.questions.iter().map(|(name, _)| name.as_str());
    let names: Vec<String> = facts
        .chain(questions)
        .map(|name| format!("\"{name}\""))
        .collect();
    let ours = ["\"complaint\"", "\"service\""];
    for (path, text) in code() {
        let text = without_comments(&text);
        let named = names.iter().filter(|name| text.contains(name.as_str()));
        let named: Vec<_> = named
            .filter(|name| !ours.contains(&name.as_str()))
            .collect();
        assert!(named.is_empty(), "{} names {named:?}", path.display());
    }
}

//! The law is data: no paragraph and no number of an act stands in the program.

use std::collections::BTreeSet;

use crate::source::{literals, sources};
use crate::tree;

/// Texts that may hold the sign, as file, text and reason.
const EXCEPTIONS: [(&str, &str, &str); 1] = [(
    "crates/law/src/load/mod.rs",
    "\"{name} \u{a7} {paragraph}\"",
    "how a citation is written; the act and the paragraph come from `law/`",
)];

fn is_excepted(file: &str, literal: &str) -> bool {
    EXCEPTIONS
        .iter()
        .any(|(place, text, _)| *place == file && *text == literal)
}

/// Whether a text names a paragraph or an act by its number.
fn names_a_law(text: &str) -> bool {
    text.contains('\u{a7}') || text.contains("\\u{a7}") || holds_an_act_number(text)
}

/// An act is numbered by its date and a running number: four digits, two, two and one more group.
fn holds_an_act_number(text: &str) -> bool {
    let groups: Vec<&str> = text
        .split(|sign: char| !sign.is_ascii_digit() && sign != '-')
        .collect();
    groups.iter().any(|group| {
        let parts: Vec<&str> = group.split('-').filter(|part| !part.is_empty()).collect();
        let digits = |index: usize| parts.get(index).map_or(0, |part| part.len());
        digits(0) == 4 && digits(1) == 2 && digits(2) == 2 && digits(3) > 0
    })
}

#[test]
fn no_paragraph_stands_in_the_program() {
    let mut findings = Vec::new();
    let program = sources("crates/")
        .into_iter()
        .filter(|source| source.file.contains("/src/") && !source.is_test());
    for source in program {
        let found = literals(source.tokens()).into_iter();
        for literal in found.filter(|literal| names_a_law(&literal.to_string())) {
            if !is_excepted(&source.file, &literal.to_string()) {
                let line = literal.span().start().line;
                findings.push(format!("{}:{line}: {literal}", source.file));
            }
        }
    }
    tree::none("The law stands in Rust instead of in `law/`.", &findings);
}

/// The acts of `law/`, as their folders call them.
fn acts() -> BTreeSet<String> {
    let folders = tree::folders().into_iter();
    folders
        .filter_map(|folder| {
            let (_, act) = folder.strip_prefix("law/")?.split_once('/')?;
            Some(act.to_owned())
        })
        .collect()
}

/// What an act is called stands in `law/`; the people of the sample may speak of one.
#[test]
fn no_act_is_named_in_the_program() {
    let acts = acts();
    assert!(acts.len() > 20, "the acts were not found");
    let mut findings = Vec::new();
    let program = sources("crates/").into_iter().filter(|source| {
        let is_program = source.file.contains("/src/") && !source.is_test();
        is_program && !source.file.starts_with("crates/sample/")
    });
    for source in program {
        for literal in literals(source.tokens()) {
            let text = literal.to_string().to_lowercase();
            if acts.iter().any(|act| text.contains(act.as_str())) {
                let line = literal.span().start().line;
                findings.push(format!("{}:{line}: {literal}", source.file));
            }
        }
    }
    tree::none("An act is named in Rust instead of in `law/`.", &findings);
}

#[test]
fn a_paragraph_is_found() {
    assert!(names_a_law("barnevernsloven \u{a7} 15-8"));
    assert!(names_a_law("LOV-2021-06-18-97"));
    assert!(names_a_law("lov/2021-06-18-97/x"));
    assert!(!names_a_law("2021-06-18"));
    assert!(!names_a_law("bvl-15-8"));
}

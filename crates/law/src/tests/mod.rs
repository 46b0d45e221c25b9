//! Tests of the rules from inside: what the public face does not show.

mod documentation;
mod expressions;
mod guide;
mod loading;
mod mutation;
mod no_law_in_code;
mod properties;

use crate::body_of_law::BodyOfLaw;
use crate::case::{Case, prepare};
use crate::hash::RuleSetHash;
use crate::load::{compile, embedded_files};
use crate::rule_set::RuleSet;
use crate::source::Sources;
use std::collections::BTreeMap;

/// The embedded files of the law of Norway, as written.
fn files() -> BTreeMap<String, String> {
    embedded_files()
        .filter(|(path, _)| BodyOfLaw::Norway.holds(path))
        .collect()
}

fn sources(files: &BTreeMap<String, String>) -> Sources {
    let mut sources = Sources::default();
    for (path, content) in files {
        sources.add(path, content).expect("an embedded file");
    }
    sources
}

/// The embedded rules and their cases, without the checks.
fn rules_and_cases() -> (RuleSet, Vec<Case>) {
    let files = files();
    let sources = sources(&files);
    let rules = compile(&sources, RuleSetHash::of(&files)).expect("the embedded rules");
    let cases = sources.cases.iter().flat_map(|(_, file)| {
        let of_file = file.case.iter();
        of_file.map(|written| prepare(&rules, file, written).expect("a case"))
    });
    let cases = cases.collect();
    (rules, cases)
}

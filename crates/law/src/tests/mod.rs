//! Tests of the rules from inside: what the public face does not show.

mod change;
mod documentation;
mod expressions;
mod loading;
mod mutation;
mod no_law_in_code;
mod properties;

use crate::body_of_law::BodyOfLaw;
use crate::case::{Case, prepare};
use crate::load::{embedded_files, read};
use crate::rule_set::RuleSet;
use std::collections::BTreeMap;

/// The embedded files of the law of Norway, as written.
fn files() -> BTreeMap<String, String> {
    embedded_files()
        .filter(|(path, _)| BodyOfLaw::Norway.holds(path))
        .map(|(path, content)| (path.to_owned(), content.to_owned()))
        .collect()
}

/// Files as the loader takes them.
fn borrowed(files: &BTreeMap<String, String>) -> impl Iterator<Item = (&str, &str)> {
    files
        .iter()
        .map(|(path, content)| (path.as_str(), content.as_str()))
}

/// The embedded rules of a body of law and their cases, which nobody has asked yet.
fn rules_and_cases(body: BodyOfLaw) -> (RuleSet, Vec<Case>) {
    let (rules, sources) = read(body, embedded_files()).expect("the embedded rules");
    let cases = sources.cases.iter().flat_map(|(_, file)| {
        let of_file = file.case.iter();
        of_file.map(|written| prepare(&rules, file, written).expect("a case"))
    });
    let cases = cases.collect();
    (rules, cases)
}

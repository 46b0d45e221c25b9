//! The table of questions in `docs/law.md` is the one the rules make.

use crate::id::FactId;
use crate::rule_set::RuleSet;
use std::fs;
use std::path::Path;

/// The facts that the rules of a question ask for, in the order in which they do.
fn facts_of(rules: &RuleSet, question: usize) -> Vec<&str> {
    let mut facts: Vec<FactId> = Vec::new();
    let versions = rules.by_question[question].iter();
    for version in versions.flat_map(|rule| &rules.rules[rule.index()].versions) {
        for expression in version.expressions() {
            expression.leaves(&mut |leaf| {
                let told = leaf.fact().map(|fact| rules.vocabulary.told(fact));
                facts.extend(told.filter(|fact| !facts.contains(fact)));
            });
        }
    }
    facts
        .into_iter()
        .map(|fact| rules.vocabulary.name(fact))
        .collect()
}

fn table(rules: &RuleSet) -> String {
    let rows = rules
        .questions
        .iter()
        .enumerate()
        .map(|(index, (name, _))| {
            let facts: Vec<String> = facts_of(rules, index)
                .iter()
                .map(|fact| format!("`{fact}`"))
                .collect();
            format!("| `{name}` | {} |\n", facts.join(", "))
        });
    rows.collect()
}

#[test]
fn every_question_stands_in_the_documentation_with_its_facts() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/law.md");
    let documentation = fs::read_to_string(path).expect("docs/law.md");
    let table = table(RuleSet::embedded());
    assert!(
        documentation.contains(&table),
        "the table should be:\n{table}"
    );
}

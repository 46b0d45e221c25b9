//! The vocabulary as a page of the documentation.

use super::facts::{ListedFact, ListedName};
use super::questions::ListedQuestion;
use crate::language::Language;
use crate::rule_set::RuleSet;

const HEAD: &str = "# The vocabulary of the law

Everything that can be asked and told: each question with its facts, each deadline, each fact with
what it can be, each word and each role. This page is made by `cargo xtask law-pages` out of `law/`;
change the files there, never the page. `samsone law questions` and `samsone law vocabulary` print the
same in bokm\u{e5}l, nynorsk or English, and with `--json` for a program.
";

/// The page `docs/law-vocabulary.md`.
pub fn vocabulary_page() -> String {
    let rules = RuleSet::embedded();
    let language = Language::English;
    let all = RuleSet::list_questions(language);
    let (deadlines, questions): (Vec<_>, Vec<_>) = all
        .into_iter()
        .partition(|listed| rules.question(&listed.ask).is_err());
    let facts = rules.list_facts(language);
    [
        HEAD.to_owned(),
        table(
            "Questions",
            &["Ask", "Meaning", "Values", "Facts", "Law"],
            questions.iter().map(question),
        ),
        table(
            "Deadlines",
            &["Ask", "Begins to run", "Fact", "Law"],
            deadlines.iter().map(deadline),
        ),
        table(
            "Facts",
            &["Fact", "Can be", "Meaning", "Comes from"],
            facts.iter().map(fact),
        ),
        names("Words", &rules.list_words(language)),
        names("Roles", &rules.list_roles(language)),
    ]
    .join("\n")
}

fn table<const COLUMNS: usize>(
    title: &str,
    heads: &[&str; COLUMNS],
    rows: impl Iterator<Item = [String; COLUMNS]>,
) -> String {
    let line = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
    let heads = heads.map(str::to_owned);
    let rule = "|---".repeat(COLUMNS);
    let rows: String = rows.map(|row| line(&row)).collect();
    format!("## {title}\n\n{}{rule}|\n{rows}", line(&heads))
}

fn question(listed: &ListedQuestion) -> [String; 5] {
    let mut text = cell(&listed.text);
    if !listed.untold.is_empty() {
        let untold = listed.untold.iter();
        let untold: Vec<String> = untold.map(|(fact, is)| format!("{fact} = {is}")).collect();
        text = format!("{text} Left out means {}.", codes(&untold));
    }
    if !listed.see.is_empty() {
        text = format!("{text} See also {}.", codes(&listed.see));
    }
    [
        code(&listed.ask),
        text,
        codes(&listed.values),
        codes(&listed.facts),
        listed.law.join(", "),
    ]
}

fn deadline(listed: &ListedQuestion) -> [String; 4] {
    [
        code(&listed.ask),
        cell(&listed.text),
        codes(&listed.facts),
        listed.law.join(", "),
    ]
}

fn fact(listed: &ListedFact) -> [String; 4] {
    let mut kind = listed.kind.to_owned();
    if !listed.values.is_empty() {
        let words: Vec<String> = listed
            .values
            .iter()
            .map(|value| value.name.clone())
            .collect();
        kind = codes(&words);
    }
    if let Some((date, unit)) = &listed.counted_from {
        kind = format!("{kind}: {unit} from {}", code(date));
    }
    if let Some(role) = &listed.judged_by {
        kind = format!("{kind}, judged by {}", code(role));
    }
    for limit in listed.limits() {
        kind = format!("{kind}; {limit}");
    }
    [
        code(&listed.fact),
        kind,
        cell(&listed.meaning),
        cell(&listed.source),
    ]
}

fn names(title: &str, names: &[ListedName]) -> String {
    let rows = names
        .iter()
        .map(|name| [code(&name.name), cell(&name.meaning)]);
    table(title, &["Name", "Meaning"], rows)
}

fn code(name: &str) -> String {
    format!("`{name}`")
}

fn codes(names: &[String]) -> String {
    let names: Vec<String> = names.iter().map(|name| code(name)).collect();
    names.join(", ")
}

/// A text in a cell of a table.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}

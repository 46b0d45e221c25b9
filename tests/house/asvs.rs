//! `docs/asvs.md` keeps its word: every line has a known state and stands once, every file it names is there, and
//! the totals at the top are those of the lines.

use std::collections::BTreeSet;

use crate::tree;

/// The self-assessment.
const PAGE: &str = "docs/asvs.md";

/// What a line can say, in the order of the columns of the totals.
const STATES: [&str; 3] = [MET, "not applicable", "open"];

const MET: &str = "met";

/// The row of the totals over all levels.
const ALL: &str = "all";

/// What the page says about one requirement.
struct Line<'t> {
    id: &'t str,
    level: &'t str,
    state: &'t str,
    said: &'t str,
}

/// The cells of a line of the page that is a row of a table.
fn cells(line: &str) -> Option<Vec<&str>> {
    let inside = line.trim().strip_prefix('|')?.strip_suffix('|')?;
    Some(inside.split('|').map(str::trim).collect())
}

/// An id of the standard: `V`, and three numbers with points between.
fn is_id(word: &str) -> bool {
    let numbers: Vec<&str> = word
        .strip_prefix('V')
        .unwrap_or_default()
        .split('.')
        .collect();
    let is_number =
        |text: &&str| !text.is_empty() && text.chars().all(|sign| sign.is_ascii_digit());
    numbers.len() == 3 && numbers.iter().all(is_number)
}

/// Every line about a requirement, and what begins like one and cannot be read.
fn read(text: &str) -> (Vec<Line<'_>>, Vec<String>) {
    let (mut lines, mut unread) = (Vec::new(), Vec::new());
    for cells in text.lines().filter_map(cells) {
        match *cells.as_slice() {
            [id, level, state, said] if is_id(id) => lines.push(Line {
                id,
                level,
                state,
                said,
            }),
            [first, ..] if first.starts_with('V') => {
                unread.push(format!("the row of {first} cannot be read"));
            }
            _ => {}
        }
    }
    (lines, unread)
}

/// The files and folders that a line names: what it marks as code and is written like a path.
fn places(said: &str) -> impl Iterator<Item = &str> {
    let marked = said.split('`').skip(1).step_by(2);
    marked.filter(|word| word.contains(['/', '.']))
}

/// Everything that is wrong with the page.
fn findings(text: &str, is_there: impl Fn(&str) -> bool) -> Vec<String> {
    let (lines, mut findings) = read(text);
    let mut known = BTreeSet::new();
    for line in &lines {
        let Line {
            id, state, said, ..
        } = *line;
        if !known.insert(id) {
            findings.push(format!("{id} stands twice"));
        }
        if !STATES.contains(&state) {
            findings.push(format!("{id} is `{state}`, which is no state"));
        }
        if said.is_empty() || (state == MET && places(said).next().is_none()) {
            findings.push(format!("{id} does not say where or why"));
        }
        for place in places(said) {
            if !is_there(place) {
                findings.push(format!("{id} names `{place}`, which is not there"));
            }
        }
    }
    findings.extend(wrong_totals(text, &lines));
    findings
}

/// The levels whose row of totals is missing, stands twice or does not fit the lines.
fn wrong_totals(text: &str, lines: &[Line<'_>]) -> Vec<String> {
    let levels: BTreeSet<&str> = lines.iter().map(|line| line.level).chain([ALL]).collect();
    let mut findings = Vec::new();
    for level in levels {
        let right = totals(level, lines);
        let rows = text.lines().filter_map(cells);
        let told: Vec<Vec<&str>> = rows
            .filter(|cells| cells.first().is_some_and(|first| *first == level))
            .collect();
        if told.len() != 1 || told.iter().any(|row| *row != right) {
            let right = right.join(" | ");
            findings.push(format!("the row of totals is not `| {right} |`"));
        }
    }
    findings
}

/// The row of totals of a level: how many lines have each state, and how many there are.
fn totals(level: &str, lines: &[Line<'_>]) -> Vec<String> {
    let of_level = || {
        lines
            .iter()
            .filter(move |line| level == ALL || line.level == level)
    };
    let of_state = |state: &str| of_level().filter(|line| line.state == state).count();
    let mut row = vec![level.to_owned()];
    row.extend(STATES.map(|state| of_state(state).to_string()));
    row.push(of_level().count().to_string());
    row
}

#[test]
fn the_self_assessment_keeps_its_word() {
    let text = tree::text(PAGE).expect("the self-assessment is text");
    let lines = read(&text).0.len();
    assert!(lines > 200, "only {lines} lines were read");
    let (files, folders) = (tree::files(), tree::folders());
    let is_there = |place: &str| {
        files.iter().any(|file| file == place) || folders.contains(place.trim_end_matches('/'))
    };
    let rule = format!("{PAGE} says something that is not so.");
    tree::none(&rule, &findings(&text, is_there));
}

#[test]
fn what_is_wrong_is_found() {
    let right = "| level | met | not applicable | open | all |\n|---|---|---|---|---|\n\
        | 1 | 1 | 0 | 1 | 2 |\n| all | 1 | 0 | 1 | 2 |\n\
        | V1.1.1 | 1 | met | here: `a.rs` |\n| V1.1.2 | 1 | open | not yet |\n";
    let found = |text: &str| findings(text, |place| place == "a.rs");
    assert_eq!(found(right), [""; 0]);
    for (there, wrong) in [
        ("| met | h", "| done | h"),
        ("V1.1.2", "V1.1.1"),
        ("V1.1.2 |", "V1.1 |"),
        ("`a.rs`", "`b.rs`"),
        ("`a.rs`", "somewhere"),
        ("not yet", ""),
        ("| 1 | 1 | 0 | 1 | 2 |", "| 1 | 2 | 0 | 0 | 2 |"),
        ("| all | 1 | 0 | 1 | 2 |\n", ""),
    ] {
        let text = right.replace(there, wrong);
        assert_ne!(text, right, "{there}");
        assert_ne!(found(&text), [""; 0], "{wrong}");
    }
}

//! The SQL texts: the order of parameters, and what may be asked without a grant.

use journal::sql::texts;
use std::collections::BTreeMap;

/// SQLite numbers parameters by where they first stand.
#[test]
fn parameters_are_first_used_in_order() {
    for (name, text) in texts() {
        let mut next = 1;
        for part in text.split('$').skip(1) {
            let digits: String = part.chars().take_while(char::is_ascii_digit).collect();
            let number: usize = digits.parse().unwrap();
            assert!(number <= next, "{name} uses ${number} before ${next}");
            next = next.max(number + 1);
        }
    }
}

/// Columns that hold the id of something that somebody must have a grant to.
const SUBJECTS: [&str; 5] = ["subject", "id", "stream", "owner", "holder"];

/// Texts that answer with such an id and are asked without a grant, and why.
const WITHOUT_GRANT: &[(&str, &str)] = &[
    (
        "STREAM_HEADS",
        "answers only with ids that it was asked for",
    ),
    (
        "CLAIM",
        "the caller knows the subject and obtains a permit for what it finds",
    ),
    (
        "CLAIMS",
        "the accounts of employees, for the operator who registers them: nobody sees the ids",
    ),
    (
        "WRAPPED_KEYS",
        "rotation and the check of keys: nobody sees the ids",
    ),
    ("ERASURES", "the erasure list, kept beside the copies"),
    ("DRAFTS", "the id is a keyed hash of the person who asks"),
    (
        "TAKE_OUTGOING",
        "the id of a message, for the loop that delivers",
    ),
    (
        "GRANTS",
        "the rows themselves, of a subject that the caller knows",
    ),
    ("SEAL_STREAMS", "sealing: nobody sees the ids"),
    ("SEAL_SEGMENTS", "segments are no subjects"),
    ("VERIFY_STREAMS", "checking: names only what is broken"),
    ("VERIFY_SEGMENTS", "segments are no subjects"),
    ("STRAY_EVENT", "checking: names only what is broken"),
    ("STRAY_DOCUMENT", "checking: names only what is broken"),
    (
        "OLD_ROWS",
        "names what is to be rebuilt; nobody sees the ids",
    ),
    ("OLD_SUBJECTS", "rebuilding: nobody sees the ids"),
];

/// The columns that a text answers with.
fn answers_with(text: &str) -> Vec<String> {
    let selected = match (
        text.split_once(" RETURNING "),
        text.rsplit_once(") SELECT "),
    ) {
        (Some((_, returned)), _) => returned,
        (None, Some((_, selected))) if text.starts_with("WITH ") => selected,
        _ if text.starts_with("SELECT ") => &text["SELECT ".len()..],
        _ => return Vec::new(),
    };
    let columns = selected.split(" FROM ").next().unwrap();
    let last_word = |column: &str| {
        let name = column.trim().rsplit(['.', ' ']).next().unwrap();
        name.trim_matches(|character: char| !character.is_alphanumeric() && character != '_')
            .to_owned()
    };
    columns.split(',').map(last_word).collect()
}

#[test]
fn every_text_that_finds_a_subject_joins_its_grants() {
    let mut without = Vec::new();
    for (name, text) in texts() {
        let finds = answers_with(text)
            .iter()
            .any(|column| SUBJECTS.contains(&column.as_str()));
        if finds && !text.contains("grant_row g") {
            without.push(name);
        }
    }
    without.sort();
    let mut reviewed: Vec<_> = WITHOUT_GRANT.iter().map(|(name, _)| *name).collect();
    reviewed.sort();
    assert_eq!(without, reviewed);
}

/// The test above would be worth nothing if it did not see what a text answers with.
#[test]
fn the_answers_of_a_text_are_seen() {
    let found: BTreeMap<_, _> = texts().collect();
    assert_eq!(answers_with(found["SUBJECTS"])[0], "subject");
    assert_eq!(answers_with(found["WORK_MINE"])[0], "subject");
    assert_eq!(answers_with(found["FIND"])[0], "subject");
    assert_eq!(answers_with(found["TAKE_OUTGOING"])[0], "id");
    assert!(answers_with(found["ADD_EVENT"]).is_empty());
    let grants = [
        "SUBJECTS",
        "SUBJECT_COUNT",
        "WORK_ANY",
        "WORK_MINE",
        "FIND",
        "MEASURES_GRANTED",
    ];
    for name in grants {
        let text = found[name];
        assert!(
            text.contains("g.holder = who.holder") || text.contains("g.holder IN"),
            "{name}"
        );
        assert!(
            text.contains("g.from_day <= $") && text.contains("g.until_day >= $"),
            "{name}"
        );
    }
}

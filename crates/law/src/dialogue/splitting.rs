//! Finds the questions in a text: one JSON object, however it is broken into lines, or one on each
//! line.

use super::unique;
use super::wrong::Expected;
use serde_json::Value;
use std::collections::BTreeSet;

/// What stands where a question should, with the number of the line on which it begins.
pub(super) struct Piece {
    pub(super) line: usize,
    pub(super) json: Result<Value, NotJson>,
    /// The keys that stand in it more than once.
    pub(super) twice: Vec<String>,
}

/// Where a text stops to be a question, and what should have stood there.
pub(super) struct NotJson {
    pub(super) line: usize,
    pub(super) column: usize,
    pub(super) expected: Expected,
}

/// Every question of a text, in order. Empty lines are passed over.
pub(super) fn pieces(text: &[u8]) -> impl Iterator<Item = Piece> + use<> {
    let unreadable = unreadable(text);
    let text = String::from_utf8_lossy(text);
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    let lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let mut next = 0;
    std::iter::from_fn(move || {
        while lines.get(next)?.trim().is_empty() {
            next += 1;
        }
        let line = next + 1;
        let (piece, read) = piece(&lines[next..], line);
        next += read;
        let bad = unreadable.range(line..line + read).next();
        Some(bad.map_or(piece, |bad| not_text(line, *bad)))
    })
}

/// The lines that are no text, from which nothing can be read.
fn unreadable(text: &[u8]) -> BTreeSet<usize> {
    let lines = text.split(|byte| *byte == b'\n').zip(1..);
    let bad = lines.filter(|(line, _)| std::str::from_utf8(line).is_err());
    bad.map(|(_, number)| number).collect()
}

fn not_text(line: usize, bad: usize) -> Piece {
    Piece {
        line,
        json: Err(NotJson {
            line: bad,
            column: 0,
            expected: Expected::Utf8,
        }),
        twice: Vec::new(),
    }
}

/// The question that begins on the first of the lines, and how many lines it takes.
fn piece(lines: &[String], line: usize) -> (Piece, usize) {
    let (found, read) = match unique::read(&lines[0]) {
        Ok(found) => (Ok(found), 1),
        Err(_) => {
            let read = 1 + continued(lines);
            (unique::read(&lines[..read].join("\n")), read)
        }
    };
    let piece = match found {
        Ok((json, twice)) => Piece {
            line,
            json: Ok(json),
            twice,
        },
        Err(error) => Piece {
            line,
            json: Err(NotJson {
                line: line + error.line().saturating_sub(1),
                column: error.column(),
                expected: what_was_expected(&error),
            }),
            twice: Vec::new(),
        },
    };
    (piece, read)
}

/// What should have stood where JSON could not be read on. The reader has no other way to tell
/// these apart than by what it says.
fn what_was_expected(error: &serde_json::Error) -> Expected {
    let said = error.to_string();
    if said.starts_with("recursion limit exceeded") {
        Expected::Shallow
    } else if said.starts_with("trailing characters") {
        Expected::OneOnTheLine
    } else {
        Expected::Json
    }
}

/// How many lines go on with an object that begins on the first: until another one begins.
fn continued(lines: &[String]) -> usize {
    if !lines[0].starts_with('{') {
        return 0;
    }
    let rest = lines[1..].iter();
    rest.take_while(|line| !line.starts_with('{')).count()
}

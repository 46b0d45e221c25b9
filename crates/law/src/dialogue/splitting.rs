//! Finds the questions in a text: one JSON object, however it is broken into lines, or one on each
//! line.

use super::unique;
use serde_json::Value;

/// What stands where a question should, with the number of the line on which it begins.
pub(super) struct Piece {
    pub(super) line: usize,
    pub(super) json: Result<Value, NotJson>,
    /// The keys that stand in it more than once.
    pub(super) twice: Vec<String>,
}

/// Where a text stops to be JSON.
pub(super) struct NotJson {
    pub(super) line: usize,
    pub(super) column: usize,
}

/// Every question of a text, in order. Empty lines are passed over.
pub(super) fn pieces(text: &str) -> impl Iterator<Item = Piece> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let lines: Vec<&str> = text.lines().collect();
    let mut next = 0;
    std::iter::from_fn(move || {
        while lines.get(next)?.trim().is_empty() {
            next += 1;
        }
        let (piece, read) = piece(&lines[next..], next + 1);
        next += read;
        Some(piece)
    })
}

/// The question that begins on the first of the lines, and how many lines it takes.
fn piece(lines: &[&str], line: usize) -> (Piece, usize) {
    let (found, read) = match unique::read(lines[0]) {
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
            }),
            twice: Vec::new(),
        },
    };
    (piece, read)
}

/// How many lines go on with an object that begins on the first: until another one begins.
fn continued(lines: &[&str]) -> usize {
    if !lines[0].starts_with('{') {
        return 0;
    }
    let rest = lines[1..].iter();
    rest.take_while(|line| !line.starts_with('{')).count()
}

//! Finds the questions in a text: one JSON object, however it is broken into lines, or one on each
//! line.

use serde_json::Value;

/// What stands where a question should, with the number of the line on which it begins.
pub(super) struct Piece {
    pub(super) line: usize,
    pub(super) json: Result<Value, NotJson>,
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
    if let Ok(json) = serde_json::from_str(lines[0]) {
        return (
            Piece {
                line,
                json: Ok(json),
            },
            1,
        );
    }
    let read = 1 + continued(lines);
    let json = serde_json::from_str(&lines[..read].join("\n")).map_err(|error| NotJson {
        line: line + error.line().saturating_sub(1),
        column: error.column(),
    });
    (Piece { line, json }, read)
}

/// How many lines go on with an object that begins on the first: until another one begins.
fn continued(lines: &[&str]) -> usize {
    if !lines[0].starts_with('{') {
        return 0;
    }
    let rest = lines[1..].iter();
    rest.take_while(|line| !line.starts_with('{')).count()
}

//! What a family has sent, with where it stands.

use super::read::standing;
use crate::part::action::Link;
use casework::notice::SentRow;
use language::Words;

/// A notice that was sent, ready to be shown.
pub(crate) struct Sent {
    pub(crate) link: Link,
    /// Where it stands, and why where that was said.
    pub(crate) state: Vec<String>,
}

/// The notices that a family has sent.
pub(crate) fn sent(words: Words, rows: &[SentRow]) -> Vec<Sent> {
    rows.iter().map(|row| line(words, row)).collect()
}

fn line(words: Words, row: &SentRow) -> Sent {
    let name = |name: &String| match name.as_str() {
        "" => words.notice_child_unnamed(),
        name => name.to_owned(),
    };
    let names: Vec<String> = row.children.iter().map(name).collect();
    let on = words.full_date(row.given.date());
    let label = words.notice_sent_line(words.list(&names), &on);
    let (state, why, _) = standing(words, &row.standing);
    Sent {
        link: Link::new(format!("/notice/{}", row.id), label),
        state: [state, why]
            .into_iter()
            .filter(|text| !text.is_empty())
            .collect(),
    }
}

//! What stands beside a text after a demand, in words.

use crate::part::beside::Beside;
use casework::demand::BesideLine;
use language::Words;

/// What stands beside a thing; and that it is held back, where it is.
pub(crate) fn beside(words: Words, all: &[BesideLine], restricted: bool) -> Vec<Beside> {
    let held = restricted.then(|| Beside {
        head: words.demand_restricted(),
        text: String::new(),
    });
    let lines = all.iter().map(|one| {
        let on = words.date(one.on);
        Beside {
            head: match one.corrected {
                true => words.demand_beside_right(on),
                false => words.demand_beside_statement(on),
            },
            text: one.text.clone(),
        }
    });
    held.into_iter().chain(lines).collect()
}

//! Which words of a text can lead to somebody who is known here.

use crate::Office;
use crate::desk::Desk;
use crate::error::Error;
use casework::access::Viewer;
use casework::discussion::{Trace, plain, recognise};
use casework::person::{Person, person_rows, words};
use journal::Rebuild;
use std::collections::HashSet;

impl Office {
    /// Makes the names of those recognisable who were registered before names were. Answers with how many.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn recognise_names(&self) -> Result<u64, Error> {
        let journal = self.journal();
        let made = journal.rebuild::<Person>(Rebuild::Old, |_, person| person_rows(person));
        Ok(made.await?)
    }

    /// What can lead to somebody and was not looked at by the writer.
    pub(super) async fn traces(
        &self,
        viewer: Viewer,
        text: &str,
        looked_at: &[String],
    ) -> Result<Vec<Trace>, Error> {
        let mut desk = self.desk().await?;
        desk.discussions(viewer).await?;
        let names = names(&mut desk, &plain(text)).await?;
        let mut traces = recognise(text, |word| names.contains(word));
        traces.retain(|trace| !(trace.sign.may_stay() && looked_at.contains(&trace.text)));
        Ok(traces)
    }
}

/// Which words of a text are a name in the register – of a child, of its family or of somebody near it – or of
/// somebody who works here.
async fn names(desk: &mut Desk, text: &str) -> Result<HashSet<String>, Error> {
    let today = desk.today();
    let staff: HashSet<String> = desk
        .directory
        .employments(today)
        .flat_map(|employment| words(employment.name.or_empty()))
        .collect();
    let mut asked: HashSet<String> = words(text).into_iter().collect();
    let genitives: Vec<String> = asked
        .iter()
        .filter_map(|word| word.strip_suffix('s').map(str::to_owned))
        .collect();
    asked.extend(genitives);
    let mut known = HashSet::new();
    for word in asked {
        if staff.contains(&word) || desk.reading.is_known_word(&word).await? {
            known.insert(word);
        }
    }
    Ok(known)
}

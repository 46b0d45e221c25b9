//! Which words of a text can lead to somebody who is known here.

use crate::Office;
use crate::desk::Desk;
use crate::error::Error;
use casework::access::Viewer;
use casework::discussion::{Trace, recognise};
use casework::person::words;
use std::collections::HashSet;

impl Office {
    /// What can lead to somebody and was not looked at by the writer.
    pub(super) async fn traces(
        &self,
        viewer: Viewer,
        text: &str,
        looked_at: &[String],
    ) -> Result<Vec<Trace>, Error> {
        let mut desk = self.desk().await?;
        desk.discussions(viewer).await?;
        let names = names(&mut desk, text).await?;
        let mut traces = recognise(text, |word| names.contains(word));
        traces.retain(|trace| !(trace.sign.may_stay() && looked_at.contains(&trace.text)));
        Ok(traces)
    }
}

/// Which words of a text are a name in the register, or of somebody who works here.
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
        if staff.contains(&word) || desk.reading.is_search_word(&word).await? {
            known.insert(word);
        }
    }
    Ok(known)
}

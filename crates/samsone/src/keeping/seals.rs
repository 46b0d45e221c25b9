//! The seal of each day outside the installation: written there, and held against the store.

use crate::tell;
use anyhow::{Context, Result, bail};
use casework::moment::Moment;
use journal::Journal;
use std::fs;
use std::path::Path;

/// Writes the seal of the day that it is, if anything has been sealed today. The last one of a day
/// stays.
pub(crate) async fn write_seal(journal: &Journal, folder: &Path, now: Moment) -> Result<()> {
    let Some(text) = journal.seal_of_day(now).await? else {
        return Ok(());
    };
    let file = folder.join(format!("seal-{}.txt", now.date()));
    let beside = file.with_extension("new");
    fs::write(&beside, text)
        .and_then(|()| fs::rename(&beside, &file))
        .with_context(|| tell::words().operator_no_file(tell::name(&file)))
}

/// Holds the seal in a file against a store that is whole in itself, and says how far it reaches.
pub(super) async fn hold(journal: &Journal, file: &Path) -> Result<String> {
    let (words, name) = (tell::words(), tell::name(file));
    let text = fs::read_to_string(file).with_context(|| words.operator_no_reading(name.clone()))?;
    let seal = journal
        .read_seal(&text)
        .with_context(|| words.operator_wrong_seal(name))?;
    let number = tell::number(seal.number);
    if let Err(broken) = journal.verify_against(&seal).await? {
        bail!(words.operator_seal_broken(number, broken.to_string()));
    }
    Ok(words.operator_seal_holds(number, words.date_and_time(seal.at.local())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trial::{Folder, journal};
    use casework::access::Opening;
    use casework::entry::Capacity;
    use casework::id::{Id, PersonId};

    async fn opened(journal: &Journal, at: Moment) {
        let id = Id::from_bytes([7; 16]);
        let opening = Opening {
            at,
            by: PersonId(id),
            capacity: Capacity::Family,
            organisation: None,
            subjects: vec![id],
            view: "case".to_owned(),
            parts: Vec::new(),
        };
        journal.record(opening).await.unwrap();
    }

    #[tokio::test]
    async fn one_small_file_a_day_holds_against_the_store() {
        let place = Folder::new("seals");
        let journal = journal(&place.0).await;
        let noon = Moment::noon(jiff::civil::date(2026, 11, 23));
        let written = || -> Vec<String> {
            let files = fs::read_dir(&place.0).unwrap();
            let names = files.map(|file| file.unwrap().file_name().into_string().unwrap());
            names.filter(|name| name.starts_with("seal-")).collect()
        };
        write_seal(&journal, &place.0, noon).await.unwrap();
        assert!(written().is_empty(), "nothing has been sealed yet");
        for minutes in [1, 2] {
            let at = noon.plus(minutes * 60_000);
            opened(&journal, at).await;
            journal.seal(at).await.unwrap().unwrap();
            write_seal(&journal, &place.0, at).await.unwrap();
        }
        assert_eq!(written(), ["seal-2026-11-23.txt"]);
        let file = place.0.join("seal-2026-11-23.txt");
        let held = hold(&journal, &file).await.unwrap();
        assert!(held.contains('2'), "{held}");
        let text = fs::read_to_string(&file).unwrap();
        fs::write(&file, text.replacen("seal 2", "seal 1", 1)).unwrap();
        assert!(hold(&journal, &file).await.is_err());
    }
}

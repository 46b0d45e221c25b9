//! Compiles the sharing table.

use super::{Citations, LoadError, broken, undefined};
use crate::language::Text;
use crate::sharing::SharingEntry;
use crate::source::{SharingRow, Sources, Words};
use crate::texts::Texts;
use std::collections::BTreeMap;

/// Stands for every name of its kind.
const ALL: &str = "all";

/// Compiles every row; no two rows may say the same cell on the same date.
pub(crate) fn compile(
    sources: &Sources,
    citations: &Citations,
    texts: &mut Texts,
) -> Result<Vec<SharingEntry>, LoadError> {
    let words = joined(sources, texts);
    let mut entries: Vec<SharingEntry> = Vec::new();
    for (path, file) in &sources.sharing {
        for row in &file.row {
            let place = format!("{path}: {}", row.id);
            let entry = entry(&place, row, &words, citations, texts)?;
            if entries.iter().any(|other| meets(other, &entry)) {
                return Err(broken(&place, "another row says the same cell"));
            }
            entries.push(entry);
        }
    }
    Ok(entries)
}

fn joined(sources: &Sources, texts: &mut Texts) -> Words {
    let mut words = Words::default();
    for (_, file) in &sources.sharing {
        let kinds = [
            ("ground", &file.words.ground, &mut words.ground),
            ("holder", &file.words.holder, &mut words.holder),
            ("kind", &file.words.kind, &mut words.kind),
            ("strictness", &file.words.strictness, &mut words.strictness),
        ];
        for (what, from, into) in kinds {
            for (name, text) in from {
                texts.keep(format!("sharing/{what}/{name}"), text.clone());
                into.insert(name.clone(), text.clone());
            }
        }
    }
    words
}

fn entry(
    place: &str,
    row: &SharingRow,
    words: &Words,
    citations: &Citations,
    texts: &mut Texts,
) -> Result<SharingEntry, LoadError> {
    let ground = std::slice::from_ref(&row.ground);
    let ground = names(place, "ground", ground, &words.ground)?;
    Ok(SharingEntry {
        from: row.from,
        to: row.to,
        ground: ground.concat(),
        holders: names(place, "holder", &row.holder, &words.holder)?,
        kinds: names(place, "kind of information", &row.kind, &words.kind)?,
        until_age: row.until_age,
        strictnesses: names(place, "strictness", &row.strictness, &words.strictness)?,
        citation: citations.find(place, &row.by)?,
        also: citations.all(place, &row.also)?,
        reason: texts.keep(format!("sharing/{}", row.id), row.reason.clone()),
    })
}

fn names(
    place: &str,
    what: &'static str,
    written: &[String],
    known: &BTreeMap<String, Text>,
) -> Result<Vec<String>, LoadError> {
    if written == [ALL] {
        return Ok(known.keys().cloned().collect());
    }
    let unknown = written.iter().find(|name| !known.contains_key(*name));
    match unknown {
        None => Ok(written.to_vec()),
        Some(name) => Err(undefined(place, what, name)),
    }
}

/// Whether two rows say the same cell on some date.
fn meets(one: &SharingEntry, other: &SharingEntry) -> bool {
    let in_time = one.to.is_none_or(|last| other.from <= last)
        && other.to.is_none_or(|last| one.from <= last);
    let common = |one: &[String], other: &[String]| one.iter().any(|name| other.contains(name));
    in_time
        && one.ground == other.ground
        && common(&one.holders, &other.holders)
        && common(&one.kinds, &other.kinds)
        && common(&one.strictnesses, &other.strictnesses)
}

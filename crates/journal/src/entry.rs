//! Entries as they are sealed: the body without its texts, and the texts apart.

use crate::error::StoreError;
use casework::entry::{Entry, Sequence};
use casework::id::StreamId;
use casework::label::Sphere;
use casework::stream::StreamKind;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// The one key of an object that holds a text.
const TOLD: &str = "told";

/// The version of the form in which entries are stored.
const VERSION: i64 = 1;

/// The format number in the clear: the kind of stream and the version of the stored form.
pub(crate) const fn format(kind: StreamKind) -> i64 {
    kind.code() << 16 | VERSION
}

/// Whether this program reads such a format, and it is of this kind of stream.
pub(crate) const fn is_known(format: i64, kind: i64) -> bool {
    format >> 16 == kind && format & 0xffff <= VERSION
}

/// An entry before it is sealed.
pub(crate) struct Unsealed {
    pub(crate) at: i64,
    pub(crate) sphere: Sphere,
    /// The JSON of the entry, with a number where a text stood.
    pub(crate) body: Vec<u8>,
    /// The texts, in the order of their numbers from 1.
    pub(crate) texts: Vec<String>,
}

impl Unsealed {
    /// Takes the texts out of an entry.
    pub(crate) fn of<E: Serialize>(entry: &Entry<E>) -> Result<Self, String> {
        let mut body = serde_json::to_value(entry).map_err(|error| error.to_string())?;
        let mut texts = Vec::new();
        take_out(&mut body, &mut texts);
        Ok(Self {
            at: entry.at.milliseconds(),
            sphere: entry.label.sphere,
            body: serde_json::to_vec(&body).map_err(|error| error.to_string())?,
            texts,
        })
    }
}

/// Reads an entry, with its texts put back; a text that is `None` was erased.
pub(crate) fn read<E: DeserializeOwned>(
    body: &[u8],
    mut texts: Vec<Option<String>>,
    stream: StreamId,
    sequence: Sequence,
) -> Result<Entry<E>, StoreError> {
    let unreadable = |_| StoreError::Unreadable { stream, sequence };
    if texts.is_empty() {
        return serde_json::from_slice(body).map_err(unreadable);
    }
    let whole = put_back(body, &mut texts).map_err(unreadable)?;
    serde_json::from_slice(&whole).map_err(unreadable)
}

/// The number of each text in a body, and the path on which it stands.
pub(crate) fn paths(body: &[u8]) -> Option<Vec<(u32, String)>> {
    let mut body = serde_json::from_slice(body).ok()?;
    let mut paths = Vec::new();
    walk(&mut body, String::new(), &mut paths);
    paths.sort();
    Some(paths)
}

fn walk(value: &mut Value, path: String, paths: &mut Vec<(u32, String)>) {
    if let Some(told) = told(value) {
        let number = told.as_u64().and_then(|number| u32::try_from(number).ok());
        paths.extend(number.map(|number| (number, path)));
        return;
    }
    match value {
        Value::Array(items) => items
            .iter_mut()
            .enumerate()
            .for_each(|(place, item)| walk(item, format!("{path}/{place}"), paths)),
        Value::Object(object) => object
            .iter_mut()
            .for_each(|(name, child)| walk(child, format!("{path}/{name}"), paths)),
        _ => {}
    }
}

fn take_out(value: &mut Value, texts: &mut Vec<String>) {
    if let Some(told) = told(value) {
        if let Value::String(text) = told {
            texts.push(std::mem::take(text));
            *told = Value::from(texts.len());
        }
        return;
    }
    children(value).for_each(|child| take_out(child, texts));
}

/// How an object that holds a number in place of a text begins in our JSON. Inside a string its quotes
/// would be escaped, so it stands nowhere else.
const BEGINS: &[u8] = br#"{"told":"#;

/// The JSON of a body with its texts where the numbers stood.
fn put_back(body: &[u8], texts: &mut [Option<String>]) -> Result<Vec<u8>, serde_json::Error> {
    let length: usize = texts.iter().flatten().map(String::len).sum();
    let mut whole = Vec::with_capacity(body.len() + length + texts.len() * 8);
    let mut rest = body;
    while let Some(place) = rest.windows(BEGINS.len()).position(|part| part == BEGINS) {
        let (before, after) = rest.split_at(place + BEGINS.len());
        whole.extend_from_slice(before);
        let digits = after
            .iter()
            .take_while(|byte| byte.is_ascii_digit())
            .count();
        let (number, behind) = after.split_at(digits);
        rest = after;
        if digits > 0 && behind.first() == Some(&b'}') {
            serde_json::to_writer(&mut whole, &text(number, texts))?;
            rest = behind;
        }
    }
    whole.extend_from_slice(rest);
    Ok(whole)
}

/// The text of a number; nothing when it was erased or never was.
fn text(number: &[u8], texts: &mut [Option<String>]) -> Option<String> {
    let number: usize = std::str::from_utf8(number).ok()?.parse().ok()?;
    texts.get_mut(number.checked_sub(1)?)?.take()
}

/// What stands in an object whose only key is `told`.
fn told(value: &mut Value) -> Option<&mut Value> {
    let object = value.as_object_mut().filter(|object| object.len() == 1)?;
    object.get_mut(TOLD)
}

fn children(value: &mut Value) -> Box<dyn Iterator<Item = &mut Value> + '_> {
    match value {
        Value::Array(items) => Box::new(items.iter_mut()),
        Value::Object(object) => Box::new(object.values_mut()),
        _ => Box::new(std::iter::empty()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn texts_are_taken_out_wherever_they_stand_and_put_back() {
        let whole = json!({
            "a": { "told": "en" },
            "b": [{ "c": { "told": "to" } }, { "told": null }, { "told": "" }],
            "d": { "told": "er ikke alene", "e": 1 },
        });
        let mut body = whole.clone();
        let mut texts = Vec::new();
        take_out(&mut body, &mut texts);
        assert_eq!(texts, ["en", "to", ""]);
        let without = json!({
            "a": { "told": 1 },
            "b": [{ "c": { "told": 2 } }, { "told": null }, { "told": 3 }],
            "d": { "told": "er ikke alene", "e": 1 },
        });
        assert_eq!(body, without);
        let found = paths(&serde_json::to_vec(&body).unwrap()).unwrap();
        let found: Vec<_> = found
            .iter()
            .map(|(text, path)| (*text, path.as_str()))
            .collect();
        assert_eq!(found, [(1, "/a"), (2, "/b/0/c"), (3, "/b/2")]);
        let mut texts: Vec<_> = texts.into_iter().map(Some).collect();
        let bytes = serde_json::to_vec(&body).unwrap();
        let back = put_back(&bytes, &mut texts).unwrap();
        assert_eq!(serde_json::from_slice::<Value>(&back).unwrap(), whole);
    }

    #[test]
    fn a_text_that_was_erased_or_never_was_comes_back_as_nothing() {
        let body = br#"[{"told":1},{"told":9},{"told":0}]"#;
        let back = put_back(body, &mut [None]).unwrap();
        assert_eq!(back, br#"[{"told":null},{"told":null},{"told":null}]"#);
    }

    #[test]
    fn what_only_looks_like_the_place_of_a_text_is_left_alone() {
        let whole = json!({
            "a": "{\"told\":1}",
            "b": { "told": 1, "why": "not alone" },
            "c": { "told": "text" },
        });
        let bytes = serde_json::to_vec(&whole).unwrap();
        let mut texts = [Some("wrong".to_owned())];
        assert_eq!(put_back(&bytes, &mut texts).unwrap(), bytes);
        let quoted = "med \"anførsel\" og\nlinje".to_owned();
        let back = put_back(br#"{"c":{"told":1}}"#, &mut [Some(quoted.clone())]).unwrap();
        let back: Value = serde_json::from_slice(&back).unwrap();
        assert_eq!(back, json!({ "c": { "told": quoted } }));
    }
}

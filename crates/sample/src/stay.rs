//! What tells of a stay in a shelter, kept as the commands keep it.

use crate::town::place::SHELTER;
use casework::entry::Entry;
use casework::label::Strictness;
use serde::Serialize;
use serde_json::Value;

/// What names a shelter is kept as the stay is, as the commands do it; and so is what happens to it
/// afterwards.
pub(crate) fn keep_as_a_stay<E: Serialize>(entries: &mut [Entry<E>]) {
    let mut kept = vec![SHELTER.id().to_string()];
    for entry in entries {
        let mut ids = Vec::new();
        collect_ids(
            &serde_json::to_value(&entry.event).unwrap_or_default(),
            &mut ids,
        );
        if ids.iter().any(|id| kept.contains(id)) {
            entry.label.strictness = Strictness::Shelter;
            // the first id of an entry is the thing itself
            kept.extend(thing(&entry.event));
        }
    }
}

/// The thing that an event is about, where it names one.
fn thing<E: Serialize>(event: &E) -> Option<String> {
    let value = serde_json::to_value(event).unwrap_or_default();
    find_id(&value)
}

fn find_id(value: &Value) -> Option<String> {
    let fields = value.as_object()?;
    match fields.get("id") {
        Some(Value::String(id)) => Some(id.clone()),
        _ => fields.values().find_map(find_id),
    }
}

/// Every id in an event.
pub(crate) fn collect_ids(value: &Value, ids: &mut Vec<String>) {
    match value {
        Value::Object(fields) => fields.values().for_each(|value| collect_ids(value, ids)),
        Value::Array(values) => values.iter().for_each(|value| collect_ids(value, ids)),
        Value::String(text) if text.len() == 32 && text.bytes().all(|b| b.is_ascii_hexdigit()) => {
            ids.push(text.clone());
        }
        _ => {}
    }
}

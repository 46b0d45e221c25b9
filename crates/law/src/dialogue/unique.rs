//! JSON in which no key stands twice. The second would silently win over the first.

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};
use std::fmt;

/// What stands in a text, and the keys that stand in it more than once.
pub(super) fn read(text: &str) -> serde_json::Result<(Value, Vec<String>)> {
    let mut twice = Vec::new();
    let mut reader = serde_json::Deserializer::from_str(text);
    let place = Place {
        path: "",
        twice: &mut twice,
    };
    let value = place.deserialize(&mut reader)?;
    reader.end()?;
    Ok((value, twice))
}

/// Where a value stands, with the keys before it.
struct Place<'a> {
    path: &'a str,
    twice: &'a mut Vec<String>,
}

impl<'de> DeserializeSeed<'de> for Place<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Place<'_> {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON value")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Value, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = sequence.next_element_seed(Place {
            path: self.path,
            twice: &mut *self.twice,
        })? {
            values.push(value);
        }
        Ok(Value::Array(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut map = Map::new();
        while let Some(key) = entries.next_key::<String>()? {
            let path = match self.path {
                "" => key.clone(),
                before => format!("{before}.{key}"),
            };
            let value = entries.next_value_seed(Place {
                path: &path,
                twice: &mut *self.twice,
            })?;
            if map.insert(key, value).is_some() {
                self.twice.push(path);
            }
        }
        Ok(Value::Object(map))
    }
}

//! Reading a record that a newer version may have written.
//!
//! A code that this version does not know must not make a whole record unreadable, nor
//! be erased when the record is next written here.

use casework::Record;
use history::RecordState;
use serde_json::{Map, Value};

/// Reads a document; fields that this version cannot read are left out.
pub(crate) fn read<R: Record>(document: Map<String, Value>) -> R {
    // Read by reference, so that the whole document need not be copied for the rare second try.
    let document = Value::Object(document);
    if let Ok(record) = R::deserialize(&document) {
        return record;
    }
    let Value::Object(document) = document else { return R::default() };
    let readable = document.into_iter().filter(|(field, value)| reads::<R>(field, value)).collect();
    serde_json::from_value(Value::Object(readable)).unwrap_or_default()
}

/// Reads only some fields of a record, for what needs no more.
pub(crate) fn read_fields<R: Record>(state: &RecordState, fields: &[&str]) -> R {
    let value = |field: &&str| Some(((*field).to_owned(), state.field(field)?.value()?.clone()));
    read(fields.iter().filter_map(value).filter(|(_, value)| !value.is_null()).collect())
}

/// The fields of a document that this version cannot read.
pub(crate) fn unreadable<R: Record>(document: &Map<String, Value>) -> Vec<String> {
    if serde_json::from_value::<R>(Value::Object(document.clone())).is_ok() {
        return Vec::new();
    }
    document
        .iter()
        .filter(|(field, value)| !reads::<R>(field, value))
        .map(|(field, _)| field.clone())
        .collect()
}

fn reads<R: Record>(field: &str, value: &Value) -> bool {
    let alone: Map<String, Value> = [(field.to_owned(), value.clone())].into_iter().collect();
    serde_json::from_value::<R>(Value::Object(alone)).is_ok()
}

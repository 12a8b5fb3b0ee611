//! Reading a record that a newer version may have written.
//!
//! A code that this version does not know must not make a whole record unreadable, nor
//! be erased when the record is next written here.

use casework::Record;
use serde_json::{Map, Value};

/// Reads a document; fields that this version cannot read are left out.
pub(crate) fn read<R: Record>(document: Map<String, Value>) -> R {
    if let Ok(record) = serde_json::from_value(Value::Object(document.clone())) {
        return record;
    }
    let readable = document.into_iter().filter(|(field, value)| reads::<R>(field, value)).collect();
    serde_json::from_value(Value::Object(readable)).unwrap_or_default()
}

/// The fields of a document that this version cannot read.
pub(crate) fn unreadable<R: Record>(document: &Map<String, Value>) -> Vec<String> {
    if serde_json::from_value::<R>(Value::Object(document.clone())).is_ok() {
        return Vec::new();
    }
    document.iter().filter(|(field, value)| !reads::<R>(field, value)).map(|(field, _)| field.clone()).collect()
}

fn reads<R: Record>(field: &str, value: &Value) -> bool {
    let alone: Map<String, Value> = [(field.to_owned(), value.clone())].into_iter().collect();
    serde_json::from_value::<R>(Value::Object(alone)).is_ok()
}

//! A record's fields as JSON, and how to read them even if a newer version wrote them.
//!
//! A code that this version does not know must not make a whole record unreadable, nor be
//! lost when the record is saved here.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// Field → value.
pub type Document = Map<String, Value>;

/// A record's fields; `None` for what does not serialize as an object.
pub fn of<R: Serialize>(record: &R) -> Option<Document> {
    match serde_json::to_value(record) {
        Ok(Value::Object(fields)) => Some(fields),
        _ => None,
    }
}

/// Reads a document; fields that this version cannot read are left out.
#[must_use]
pub fn read<R: DeserializeOwned + Default>(document: &Document) -> R {
    if let Ok(record) = R::deserialize(document) {
        return record;
    }
    let readable: Document = document
        .iter()
        .filter(|(field, value)| reads_field::<R>(field, value))
        .map(|(field, value)| (field.clone(), value.clone()))
        .collect();
    R::deserialize(&readable).unwrap_or_default()
}

/// Reads a document from its text; fields that this version cannot read are left out.
///
/// # Errors
/// A text that is not JSON, or holds nothing that a record is read from.
pub fn read_text<R: DeserializeOwned + Default>(text: &str) -> serde_json::Result<R> {
    match serde_json::from_str(text) {
        Ok(record) => Ok(record),
        Err(_) => Ok(read(&serde_json::from_str(text)?)),
    }
}

/// Whether this version can read the value of a field.
#[must_use]
pub fn reads_field<R: DeserializeOwned>(field: &str, value: &Value) -> bool {
    let alone: Document = [(field.to_owned(), value.clone())].into_iter().collect();
    R::deserialize(&alone).is_ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::engagement::{Case, Stage};
    use serde_json::json;

    fn document(value: &Value) -> Document {
        value.as_object().cloned().unwrap_or_default()
    }

    #[test]
    fn a_code_of_a_newer_version_leaves_the_other_fields_readable() {
        let written = json!({ "stage": "aftercare", "presenting_concern": "a warm home" });
        for case in [read(&document(&written)), read_text(&written.to_string()).unwrap()] {
            let case: Case = case;
            assert_eq!((case.stage, case.presenting_concern.as_str()), (None, "a warm home"));
        }
    }

    #[test]
    fn a_field_of_a_newer_version_does_not_hinder_reading() {
        let case: Case = read(&document(&json!({ "stage": "planning", "weather": 7 })));
        assert_eq!(case.stage, Some(Stage::Planning));
    }
}

//! Reading a request: whatever is sent, the answer is a request or an error that names the
//! field.

use crate::{Error, Result};
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Reads a request of any shape, without a copy of it: what is secret in it is copied only
/// into the wiped text of the request's own type.
///
/// # Errors
/// [`Error::BadRequest`] with the path of the field that is missing or of another type.
pub fn read<T: DeserializeOwned>(request: &Value) -> Result<T> {
    serde_path_to_error::deserialize(request).map_err(|error| {
        let path = error.path().to_string();
        let inner = error.into_inner();
        let field = match (path.as_str(), missing_field(&inner)) {
            (".", Some(missing)) => missing,
            (_, Some(missing)) => format!("{path}.{missing}"),
            (_, None) => path,
        };
        // serde's message can quote what was sent; only its kind is kept.
        Error::BadRequest { field, reason: format!("{:?}", inner.classify()) }
    })
}

/// The field that serde says is missing.
fn missing_field(error: &serde_json::Error) -> Option<String> {
    let message = error.to_string();
    let rest = message.strip_prefix("missing field `")?;
    Some(rest.split('`').next()?.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn field_of(request: Value) -> Option<String> {
        match read::<crate::visit::RecordStep<casework::visit::Listen>>(&request) {
            Err(Error::BadRequest { field, .. }) => Some(field),
            _ => None,
        }
    }

    #[test]
    fn a_request_of_another_shape_names_the_field() {
        let id = "0190a6b0-0000-7000-8000-000000000000";
        assert_eq!(field_of(json!(null)), Some(".".into()));
        assert_eq!(field_of(json!({})), Some("case".into()));
        assert_eq!(field_of(json!({"case": 7, "visit": id, "value": {}})), Some("case".into()));
        let value = json!({"concerns": [{"text": 5}]});
        let field = field_of(json!({"case": id, "visit": id, "value": value}));
        assert_eq!(field, Some("value.concerns[0].text".into()));
        assert_eq!(field_of(json!({"case": id, "visit": id, "value": {}})), None);
    }
}

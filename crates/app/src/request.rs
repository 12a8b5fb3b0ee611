//! Reading a request of the window. A malformed one becomes an error that names the field.

use crate::{Error, Result, Secret};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use ts_rs::TS;

/// Reads a request without copying it, so that a secret in it ends up only in the wiped text of
/// the request's own type.
///
/// # Errors
/// [`Error::BadRequest`] with the path of the field that is missing or has another type.
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

/// One recovery word and its place, to show that it was written down. No `Debug`: it is part of a
/// secret.
#[derive(Clone, Deserialize, TS)]
pub struct Confirmation {
    /// Which word, from 1.
    pub place: usize,
    /// The word.
    pub word: Secret,
}

/// The request of a command that takes none.
#[derive(Debug, Clone, Copy, Default, Deserialize, TS)]
pub struct Nothing {}

/// Names a language (BCP 47).
#[derive(Debug, Clone, Deserialize, TS)]
pub struct LanguageRequest {
    /// The tag.
    pub language: String,
}

/// Carries a passphrase. No `Debug`: it holds a secret.
#[derive(Deserialize, TS)]
pub struct PassphraseRequest {
    /// The passphrase.
    pub passphrase: Secret,
}

/// Makes a vault.
#[derive(Deserialize, TS)]
pub struct SetUpRequest {
    /// The passphrase.
    pub passphrase: Secret,
    /// The window's language (BCP 47).
    pub language: String,
}

/// Opens the vault with the recovery words, and sets a new passphrase.
#[derive(Deserialize, TS)]
pub struct RecoveryRequest {
    /// The words.
    pub words: Secret,
    /// The new passphrase.
    pub passphrase: Secret,
}

/// Shows that the recovery words were written down.
#[derive(Deserialize, TS)]
pub struct ConfirmRequest {
    /// Some of the words, by their places.
    pub words: Vec<Confirmation>,
}

/// Makes new recovery words.
#[derive(Default, Deserialize, TS)]
pub struct RenewRequest {
    /// The passphrase; needed once earlier words were confirmed.
    #[ts(optional = nullable)]
    #[serde(default)]
    pub passphrase: Option<Secret>,
}

/// Replaces the passphrase.
#[derive(Deserialize, TS)]
pub struct ChangePassphraseRequest {
    /// The current passphrase.
    pub old: Secret,
    /// The new one.
    pub new: Secret,
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

    fn field_of(request: &Value) -> Option<String> {
        match read::<crate::case::NewFamily>(request) {
            Err(Error::BadRequest { field, .. }) => Some(field),
            _ => None,
        }
    }

    #[test]
    fn a_request_of_another_shape_names_the_field() {
        assert_eq!(field_of(&json!(null)), Some(".".into()));
        assert_eq!(field_of(&json!({ "case": 7 })), Some("case".into()));
        let contacts = json!([{ "kind": "phone" }]);
        let field = field_of(&json!({ "primary_client": { "contacts": contacts } }));
        assert_eq!(field, Some("primary_client.contacts[0].value".into()));
        assert_eq!(field_of(&json!({})), None);
    }
}

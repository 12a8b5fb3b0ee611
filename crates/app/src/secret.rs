//! Secret text: wiped from memory when it is dropped, and never printed.

use serde::{Deserialize, Deserializer};
use std::ops::Deref;
use ts_rs::TS;
use zeroize::Zeroizing;

/// A passphrase, a PIN or recovery words, as they were typed. It has no `Debug` and cannot be
/// written into an answer.
#[derive(Clone, TS)]
#[ts(type = "string")]
pub struct Secret(#[ts(skip)] Zeroizing<String>);

impl Deref for Secret {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl<T: Into<String>> From<T> for Secret {
    fn from(text: T) -> Self {
        Self(Zeroizing::new(text.into()))
    }
}

impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

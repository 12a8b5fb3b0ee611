//! The base of a form: which version of the record was on screen. Opaque to the window.

use crate::{Error, Result};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use history::Context;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A record, and the changes that had been merged into it when it was shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Base {
    #[serde(rename = "r")]
    record: Uuid,
    #[serde(rename = "c")]
    context: Context,
}

impl Base {
    /// The base of a record as it is shown now.
    #[must_use]
    pub fn of(record: Uuid, context: &Context) -> Self {
        Self { record, context: context.clone() }
    }

    /// Reads the base that came back for a record.
    ///
    /// # Errors
    /// [`Error::BadBase`] if it is malformed, or belongs to another record.
    pub fn read(text: &str, record: Uuid) -> Result<Self> {
        let bytes = URL_SAFE_NO_PAD.decode(text).map_err(|_| Error::BadBase)?;
        let base: Self = serde_json::from_slice(&bytes).map_err(|_| Error::BadBase)?;
        if base.record == record { Ok(base) } else { Err(Error::BadBase) }
    }

    /// The changes that were on screen, checked against the record's own (`now`).
    ///
    /// # Errors
    /// [`Error::BadBase`] if it claims to have seen changes that are not here.
    pub fn within(&self, now: &Context) -> Result<&Context> {
        if self.context.is_within(now) { Ok(&self.context) } else { Err(Error::BadBase) }
    }
}

impl std::fmt::Display for Base {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let bytes = serde_json::to_vec(self).map_err(|_| std::fmt::Error)?;
        f.write_str(&URL_SAFE_NO_PAD.encode(bytes))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use history::{DeviceId, Dot};

    #[test]
    fn a_base_of_another_record_from_the_future_or_malformed_is_refused() {
        let (one, two) = (Uuid::from_bytes([1; 16]), Uuid::from_bytes([2; 16]));
        let seen = |seq| Context::from_iter([Dot { device: DeviceId(one), seq }]);
        let text = Base::of(one, &seen(3)).to_string();
        let base = Base::read(&text, one).unwrap();
        assert_eq!(base.within(&seen(4)).unwrap(), &seen(3));
        assert!(matches!(base.within(&seen(2)), Err(Error::BadBase)), "from the future");
        assert!(matches!(Base::read(&text, two), Err(Error::BadBase)), "another record's");
        for bad in ["", "not a base", &text[1..], "e30"] {
            assert!(matches!(Base::read(bad, one), Err(Error::BadBase)), "{bad}");
        }
    }
}

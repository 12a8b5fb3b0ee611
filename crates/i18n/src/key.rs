//! Message keys: only keys that English has exist.

use serde::{Serialize, Serializer};
use std::fmt;

/// The key of a message that English has. Taken from [`keys`], or found by [`Key::find`]
/// where a part of it is only known at run time, such as the code of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Key(&'static str);

impl Key {
    const fn new(text: &'static str) -> Self {
        Self(text)
    }

    /// The key as in the `.ftl` files.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        self.0
    }

    /// The key with this text, if English has it.
    #[must_use]
    pub fn find(text: &str) -> Option<Self> {
        keys::ALL.binary_search_by_key(&text, |key| key.0).ok().map(|at| keys::ALL[at])
    }

    /// The label of a record's field (`name_full` → `field-name-full`), if it has one.
    #[must_use]
    pub fn of_field(field: &str) -> Option<Self> {
        Self::find(&format!("field-{}", field.replace('_', "-")))
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl Serialize for Key {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0)
    }
}

/// One constant per message: `error-required` is [`keys::ERROR_REQUIRED`].
pub mod keys {
    use super::Key;
    include!(concat!(env!("OUT_DIR"), "/keys.rs"));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_that_no_file_has_is_not_found() {
        assert_eq!(Key::find("error-required"), Some(keys::ERROR_REQUIRED));
        assert_eq!(Key::find("error-nobody-wrote-this"), None);
        assert_eq!(Key::find(""), None);
    }

    #[test]
    fn every_key_is_found_by_its_text() {
        for key in keys::ALL {
            assert_eq!(Key::find(key.as_str()), Some(*key));
        }
    }

    #[test]
    fn a_field_of_the_record_leads_to_its_label() {
        assert_eq!(Key::of_field("name_full"), Some(keys::FIELD_NAME_FULL));
        assert_eq!(Key::of_field("no_such_field"), None);
    }
}

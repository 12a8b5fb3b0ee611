//! Code lists: closed sets of codes, spelled the same on disk, on the wire, and in message
//! keys. The spelling is written out at each code, so that renaming a variant in Rust never
//! changes what is stored.

/// Declares an enum whose variants are the codes of a list.
macro_rules! code_list {
    ($(#[$meta:meta])* pub enum $name:ident {
        $( $(#[$vmeta:meta])* $variant:ident = $code:literal ),+ $(,)?
    }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord,
                 serde::Serialize, serde::Deserialize, ts_rs::TS)]
        pub enum $name {
            $( $(#[$vmeta])* #[allow(missing_docs)] #[serde(rename = $code)] $variant ),+
        }

        impl $name {
            /// Every code of the list, in the order in which it is offered.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];
            /// The same as they are written.
            pub const CODES: &'static [&'static str] = &[$($code),+];

            /// The code as it is written on disk and in message keys.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }

            /// Reads a code; `None` if the list lacks it.
            #[must_use]
            pub fn from_code(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.code() == code)
            }
        }
    };
}
pub(crate) use code_list;

code_list! {
    /// An answer that may not have been asked for: no answer is not "no".
    #[derive(Default)]
    pub enum TriState {
        Yes = "yes",
        No = "no",
        #[default]
        NotAsked = "not-asked",
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    /// These codes are on someone's disk: add to them, but never change or remove one.
    #[test]
    fn no_code_on_disk_ever_changes_its_spelling() {
        let mut lines: Vec<String> = crate::KINDS
            .iter()
            .map(|kind| {
                let fields: Vec<&str> = kind.fields.iter().map(|field| field.name).collect();
                format!("kind {}: {}", kind.code, fields.join(" "))
            })
            .collect();
        lines.extend(
            crate::CODE_LISTS.iter().map(|(name, _, codes)| format!("{name}: {}", codes.join(" "))),
        );
        let golden = include_str!("code_golden.txt");
        assert_eq!(lines.join("\n"), golden.trim_end());
    }

    #[test]
    fn a_code_is_written_the_same_by_serde_and_by_code() {
        for state in TriState::ALL {
            assert_eq!(serde_json::to_value(state).unwrap(), state.code());
            assert_eq!(TriState::from_code(state.code()), Some(*state));
        }
        assert_eq!(TriState::default().code(), "not-asked");
        assert_eq!(TriState::from_code("perhaps"), None);
    }
}

//! Code lists: closed sets of codes with one spelling (kebab-case) on disk, on the
//! wire and in message keys.

/// Declares an enum whose variants are the codes of a list.
///
/// The enum serializes as its kebab-case code, knows `ALL` its codes in the order
/// they are offered, and gives its `code()`.
macro_rules! code_list {
    ($(#[$meta:meta])* pub enum $name:ident { $( $(#[$vmeta:meta])* $variant:ident ),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord,
                 serde::Serialize, serde::Deserialize, ts_rs::TS)]
        #[serde(rename_all = "kebab-case")]
        pub enum $name { $( $(#[$vmeta])* #[allow(missing_docs)] $variant ),+ }

        impl $name {
            /// Every code of the list, in the order in which it is offered.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The code as it is written on disk and in message keys.
            #[must_use]
            pub fn code(self) -> String {
                $crate::code::kebab(&format!("{self:?}"))
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

pub(crate) fn kebab(name: &str) -> String {
    let mut out = String::with_capacity(name.len() + 4);
    let mut previous = '-';
    for c in name.chars() {
        let starts_word =
            c.is_ascii_uppercase() || (c.is_ascii_digit() && !previous.is_ascii_digit());
        if starts_word && !out.is_empty() {
            out.push('-');
        }
        out.push(c.to_ascii_lowercase());
        previous = c;
    }
    out
}

code_list! {
    /// An answer that may not have been asked for: absence of an answer is not "no".
    #[derive(Default)]
    pub enum TriState { Yes, No, #[default] NotAsked }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used)]
    use super::TriState;

    #[test]
    fn a_code_is_spelt_the_same_by_serde_and_by_code() {
        for kind in crate::Kind::ALL {
            let by_serde = serde_json::to_string(kind).expect("serializes");
            assert_eq!(by_serde, format!("\"{}\"", kind.code()));
            assert_eq!(crate::Kind::from_code(&kind.code()), Some(*kind));
        }
        for certainty in crate::person::BirthCertainty::ALL {
            assert_eq!(
                serde_json::to_string(certainty).expect("serializes"),
                format!("\"{}\"", certainty.code())
            );
        }
        assert_eq!(TriState::default().code(), "not-asked");
    }
}

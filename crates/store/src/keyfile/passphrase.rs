//! What may be a passphrase, and the bytes that the key is derived from.
//!
//! A passphrase is normalized to NFKC, so that it opens the store however a keyboard composes
//! accents. White space at both ends, which nobody sees, is removed; inside it counts as typed.
//! Letters keep their case.

use super::PassphraseFault;
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

/// A passphrase of fewer words has at least this many characters (Unicode code points, as NIST
/// SP 800-63B-4, section 3.1.1.2, counts and requires).
pub const MIN_CHARACTERS: usize = 15;
/// A passphrase of fewer characters has at least this many words.
pub const MIN_WORDS: usize = 6;
/// A passphrase has at most this many characters.
pub const MAX_CHARACTERS: usize = 1024;

/// No text grows more than this in bytes when it is normalized to NFKC.
const NFKC_GROWTH: usize = 11;

/// Whether a text may be chosen as a passphrase. How easy it is to guess is checked elsewhere.
///
/// # Errors
/// What is wrong with it.
pub fn passphrase_rule(text: &str) -> Result<(), PassphraseFault> {
    let passphrase = Passphrase::typed(text)?;
    let text = passphrase.as_str();
    if text.chars().count() < MIN_CHARACTERS && text.split_whitespace().count() < MIN_WORDS {
        return Err(PassphraseFault::TooShort);
    }
    Ok(())
}

/// A passphrase as the key is derived from it.
pub(super) struct Passphrase(Zeroizing<String>);

impl Passphrase {
    /// What was typed, normalized. A short one is accepted: trying it does no harm.
    pub(super) fn typed(text: &str) -> Result<Self, PassphraseFault> {
        // Looks at 1,025 characters at most, however long the text is.
        if text.chars().nth(MAX_CHARACTERS).is_some() {
            return Err(PassphraseFault::TooLong);
        }
        if text.contains('\0') {
            return Err(PassphraseFault::Nul);
        }
        // Enough capacity from the start: growing would leave a copy behind.
        let mut normalized = Zeroizing::new(String::with_capacity(text.len() * NFKC_GROWTH));
        normalized.extend(text.nfkc());
        Ok(Self(normalized))
    }

    pub(super) fn as_str(&self) -> &str {
        self.0.trim()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    fn normal(text: &str) -> String {
        Passphrase::typed(text).unwrap().as_str().to_owned()
    }

    #[test]
    fn a_passphrase_has_fifteen_characters_or_six_words() {
        let cases = [
            ("", Err(PassphraseFault::TooShort)),
            ("    \t\u{3000}            ", Err(PassphraseFault::TooShort)),
            ("fourteen chars", Err(PassphraseFault::TooShort)),
            ("   fourteen chars   ", Err(PassphraseFault::TooShort)),
            ("fifteen letters", Ok(())),
            ("a b c d e f", Ok(())),
            ("a b c d e", Err(PassphraseFault::TooShort)),
            ("مفتاح الباب القديم", Ok(())),
            ("🌻🚪🏠🌧🚌📚🎻🍞🧵🪁🌙🕯🗝🪴🐈", Ok(())),
            ("with a\0nul inside it", Err(PassphraseFault::Nul)),
        ];
        for (text, expected) in cases {
            assert_eq!(passphrase_rule(text), expected, "{text:?}");
        }
    }

    #[test]
    fn a_passphrase_has_at_most_1024_characters() {
        assert_eq!(passphrase_rule(&"é".repeat(1024)), Ok(()));
        assert_eq!(passphrase_rule(&"é".repeat(1025)), Err(PassphraseFault::TooLong));
    }

    #[test]
    fn composed_decomposed_and_full_width_letters_are_the_same_passphrase() {
        let composed = "caf\u{e9} ni\u{f1}o \u{c5}ngstr\u{f6}m";
        let decomposed = "cafe\u{301} nin\u{303}o A\u{30a}ngstro\u{308}m";
        assert_eq!(normal(composed), normal(decomposed));
        assert_eq!(normal("ｄｏｏｒ"), "door");
        assert_eq!(normal("tea\u{a0}and\u{3000}bread"), "tea and bread");
    }

    #[test]
    fn white_space_at_the_ends_does_not_count_and_inside_it_does() {
        assert_eq!(normal(" \t tea and bread\r\n\u{a0}"), "tea and bread");
        assert_ne!(normal("tea  and bread"), normal("tea and bread"));
    }

    #[test]
    fn normalizing_never_outgrows_the_room_that_was_taken() {
        let longest = (0..=u32::from(char::MAX))
            .filter_map(char::from_u32)
            .filter(|c| c.to_string().nfkc().collect::<String>().len() > c.len_utf8() * NFKC_GROWTH)
            .count();
        assert_eq!(longest, 0);
        let text = "\u{fdfa}".repeat(MAX_CHARACTERS);
        let passphrase = Passphrase::typed(&text).unwrap();
        assert_eq!(passphrase.0.capacity(), text.len() * NFKC_GROWTH);
    }
}

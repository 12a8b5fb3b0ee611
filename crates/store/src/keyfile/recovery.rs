//! The recovery key: 128 random bits as twelve English words of BIP 39. The last word has a
//! checksum, so that a typing mistake is noticed before anything is derived.

use super::{Error, RecoveryFault, Result};
use bip39::{Language, Mnemonic};
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

const WORDS: usize = 12;
const ENTROPY: usize = 16;
/// Twelve words of at most eight letters, with generous numbering, spacing and punctuation.
const MAX_CHARACTERS: usize = 512;

/// The twelve words, to be printed and then forgotten. Wiped from memory when dropped, and
/// never shown by accident: read them through [`Self::as_str`].
pub struct RecoveryWords(Zeroizing<String>);

impl RecoveryWords {
    /// The words in lower case, one space between them.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The words in their order.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.split(' ')
    }
}

/// The random bits behind the words.
pub(super) struct RecoveryKey(Zeroizing<[u8; ENTROPY]>);

impl RecoveryKey {
    pub(super) fn make(random: &mut dyn FnMut(&mut [u8])) -> Self {
        let mut bits = Zeroizing::new([0; ENTROPY]);
        random(bits.as_mut());
        Self(bits)
    }

    /// The key that somebody typed from paper: case, line breaks, numbers and punctuation
    /// between the words do not matter.
    pub(super) fn typed(text: &str) -> Result<Self> {
        if text.chars().nth(MAX_CHARACTERS).is_some() {
            return Err(RecoveryFault::Count.into());
        }
        let mut normalized = Zeroizing::new(String::with_capacity(text.len() * 11));
        normalized.extend(
            text.nfkc()
                .flat_map(char::to_lowercase)
                .map(|c| if c.is_alphabetic() { c } else { ' ' }),
        );
        if normalized.split_whitespace().count() != WORDS {
            return Err(RecoveryFault::Count.into());
        }
        let mnemonic =
            Mnemonic::parse_in_normalized(Language::English, &normalized).map_err(|error| {
                match error {
                    bip39::Error::UnknownWord(index) => {
                        RecoveryFault::UnknownWord { position: index + 1 }
                    }
                    bip39::Error::InvalidChecksum => RecoveryFault::Checksum,
                    bip39::Error::BadWordCount(_)
                    | bip39::Error::BadEntropyBitCount(_)
                    | bip39::Error::AmbiguousLanguages(_) => RecoveryFault::Count,
                }
            })?;
        let (entropy, _) = mnemonic.to_entropy_array();
        let entropy = Zeroizing::new(entropy);
        let mut bits = Zeroizing::new([0; ENTROPY]);
        bits.copy_from_slice(&entropy[..ENTROPY]);
        Ok(Self(bits))
    }

    pub(super) fn as_bytes(&self) -> &[u8] {
        self.0.as_ref()
    }

    pub(super) fn words(&self) -> Result<RecoveryWords> {
        let mnemonic = Mnemonic::from_entropy_in(Language::English, self.as_bytes())
            .map_err(|_| Error::RecoveryWords(RecoveryFault::Count))?;
        let mut text = Zeroizing::new(String::with_capacity(WORDS * 9));
        for (index, word) in mnemonic.words().enumerate() {
            if index > 0 {
                text.push(' ');
            }
            text.push_str(word);
        }
        Ok(RecoveryWords(text))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]
    use super::*;

    /// From BIP 39's own test vectors.
    const BITS: [u8; ENTROPY] = [0x7f; ENTROPY];
    const TEXT: &str =
        "legal winner thank year wave sausage worth useful legal winner thank yellow";

    fn fault(text: &str) -> RecoveryFault {
        match RecoveryKey::typed(text).err() {
            Some(Error::RecoveryWords(fault)) => fault,
            other => panic!("{text}: {other:?}"),
        }
    }

    #[test]
    fn the_words_are_those_of_bip_39() {
        let words = RecoveryKey::make(&mut |out| out.copy_from_slice(&BITS)).words().unwrap();
        assert_eq!(words.as_str(), TEXT);
        assert_eq!(words.iter().count(), WORDS);
        assert_eq!(RecoveryKey::typed(TEXT).unwrap().as_bytes(), BITS);
    }

    #[test]
    fn case_numbers_and_line_breaks_between_the_words_do_not_matter() {
        let numbered: Vec<_> =
            TEXT.split(' ').enumerate().map(|(i, word)| format!("{}. {word}\r\n", i + 1)).collect();
        for text in [
            TEXT.to_uppercase(),
            numbered.concat(),
            format!("\u{a0}{}", TEXT.replace(' ', ",\u{3000}")),
        ] {
            assert_eq!(RecoveryKey::typed(&text).unwrap().as_bytes(), BITS, "{text}");
        }
    }

    #[test]
    fn a_typing_mistake_names_the_word() {
        assert_eq!(
            fault(&TEXT.replace("sausage", "sausages")),
            RecoveryFault::UnknownWord { position: 6 }
        );
    }

    #[test]
    fn another_word_of_the_list_or_two_words_exchanged_break_the_checksum() {
        assert_eq!(fault(&TEXT.replace("year", "yard")), RecoveryFault::Checksum);
        assert_eq!(
            fault(&TEXT.replace("legal winner thank year", "winner legal thank year")),
            RecoveryFault::Checksum
        );
    }

    #[test]
    fn too_few_or_too_many_words_are_told() {
        let eleven = TEXT.rsplit_once(' ').unwrap().0;
        let fifteen = format!("{TEXT} legal winner thank");
        for text in ["", eleven, &fifteen, &"word ".repeat(1_000_000)] {
            assert_eq!(fault(text), RecoveryFault::Count);
        }
    }
}

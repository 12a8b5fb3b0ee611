//! Language tags (BCP 47), and the languages that refugee and immigrant families speak.

use crate::{Error, Result};

/// A BCP 47 tag in the window's types. In Rust it is a text, checked by [`check_tag`].
#[derive(Debug, Clone, Copy, ts_rs::TS)]
#[ts(as = "String")]
pub struct LanguageTag;

/// A language that a family may speak, whether or not the screen can be shown in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Language {
    /// BCP 47 tag.
    pub tag: &'static str,
    /// Its name in itself.
    pub own_name: &'static str,
    /// Whether its script runs from right to left.
    pub rtl: bool,
}

const fn language(tag: &'static str, own_name: &'static str, rtl: bool) -> Language {
    Language { tag, own_name, rtl }
}

/// Interview languages, the most frequent first. Sources: refugee arrivals in the United States
/// in fiscal years 2008–2017 (Refugee Processing Center), and people with limited English there
/// in 2021 (KFF).
pub const INTERVIEW: &[Language] = &[
    language("en", "English", false),
    language("es", "Español", false),
    language("ar", "العربية", true),
    language("fa-AF", "دری", true),
    language("ps", "پښتو", true),
    language("uk", "Українська", false),
    language("ru", "Русский", false),
    language("so", "Soomaali", false),
    language("sw", "Kiswahili", false),
    language("ht", "Kreyòl ayisyen", false),
    language("vi", "Tiếng Việt", false),
    language("zh-Hans", "简体中文", false),
    language("my", "မြန်မာ", false),
    language("fr", "Français", false),
    language("am", "አማርኛ", false),
    language("ti", "ትግርኛ", false),
    language("ne", "नेपाली", false),
    language("rw", "Ikinyarwanda", false),
    language("ur", "اردو", true),
    language("ckb", "کوردیی ناوەندی", true),
    language("pt-BR", "Português (Brasil)", false),
    language("ko", "한국어", false),
    language("fil", "Filipino", false),
    language("hy", "Հայերեն", false),
    language("ksw", "S'gaw Karen", false),
    language("rhg", "Ruáingga", false),
    language("cld", "ܣܘܪܬ", true),
];

/// Checks that a tag is well formed; an empty tag means "not answered".
///
/// # Errors
/// [`Error::NotALanguage`] when it is not `language[-Script][-REGION]…`.
pub fn check_tag(field: &'static str, tag: &str) -> Result<()> {
    if tag.is_empty() {
        return Ok(());
    }
    let mut parts = tag.split('-');
    let primary = parts.next().unwrap_or_default();
    let well_formed = (2..=3).contains(&primary.len())
        && primary.chars().all(|c| c.is_ascii_lowercase())
        && parts.all(|part| {
            (2..=8).contains(&part.len()) && part.chars().all(|c| c.is_ascii_alphanumeric())
        })
        && tag.len() <= 35;
    if well_formed { Ok(()) } else { Err(Error::NotALanguage { field }) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_offered_language_has_a_well_formed_tag() {
        for language in INTERVIEW {
            assert_eq!(check_tag("language", language.tag), Ok(()), "{}", language.tag);
        }
    }

    #[test]
    fn a_sentence_is_refused_as_a_language() {
        for bad in ["Arabic (Iraqi)", "a", "ar-", "AR", "ar--IQ", "<script>"] {
            assert!(check_tag("language", bad).is_err(), "{bad}");
        }
    }
}

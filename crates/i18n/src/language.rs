//! The languages that are shipped, and the best match for a requested one.

use crate::{ENGLISH, source};
use serde::Serialize;
use std::sync::OnceLock;

/// Which way a language's script runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

impl std::fmt::Display for Direction {
    /// `ltr` or `rtl`, as the `dir` attribute of HTML takes it.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        })
    }
}

/// A language in which Doorstep can be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Language {
    /// BCP 47 tag, also the name of its folder.
    pub tag: &'static str,
    /// Its name in the language itself, so that its readers find it.
    pub own_name: &'static str,
    /// Which way its script runs.
    pub dir: Direction,
    /// Whether a native reader has reviewed all of it. If not, the menu says so.
    pub reviewed: bool,
}

/// Tag, own name and direction of every planned language, in the order of the menu. Those
/// without a folder are not offered yet.
const PLANNED: &[(&str, &str, Direction)] = &[
    ("en", "English", Direction::Ltr),
    ("es", "Español", Direction::Ltr),
    ("ar", "العربية", Direction::Rtl),
    ("fa-AF", "دری", Direction::Rtl),
    ("ps", "پښتو", Direction::Rtl),
    ("uk", "Українська", Direction::Ltr),
    ("ru", "Русский", Direction::Ltr),
    ("so", "Soomaali", Direction::Ltr),
    ("sw", "Kiswahili", Direction::Ltr),
    ("ht", "Kreyòl ayisyen", Direction::Ltr),
    ("vi", "Tiếng Việt", Direction::Ltr),
    ("zh-Hans", "简体中文", Direction::Ltr),
    ("my", "မြန်မာ", Direction::Ltr),
    ("fr", "Français", Direction::Ltr),
    ("am", "አማርኛ", Direction::Ltr),
    ("ti", "ትግርኛ", Direction::Ltr),
    ("ne", "नेपाली", Direction::Ltr),
    ("rw", "Ikinyarwanda", Direction::Ltr),
    ("ur", "اردو", Direction::Rtl),
    ("ckb", "کوردیی ناوەندی", Direction::Rtl),
    ("pt-BR", "Português (Brasil)", Direction::Ltr),
    ("ko", "한국어", Direction::Ltr),
    ("fil", "Filipino", Direction::Ltr),
];

/// The languages that are shipped, in the order in which they are offered.
#[must_use]
pub fn languages() -> &'static [Language] {
    static SHIPPED: OnceLock<Vec<Language>> = OnceLock::new();
    SHIPPED.get_or_init(|| PLANNED.iter().filter_map(shipped).collect())
}

fn shipped(&(tag, own_name, dir): &(&'static str, &'static str, Direction)) -> Option<Language> {
    let mut files = source::all().iter().filter(|source| source.tag == tag).peekable();
    files.peek()?;
    // English is what the others are translated from: there is nothing to compare it with.
    let reviewed = tag == ENGLISH || files.all(|file| is_reviewed(file.text));
    Some(Language { tag, own_name, dir, reviewed })
}

/// Reads the head of a file: `# Reviewed: yes (name, date)` or `# Reviewed: no`.
fn is_reviewed(text: &str) -> bool {
    text.lines().next().is_some_and(|head| head.starts_with("# Reviewed: yes"))
}

/// The best match for a requested language: that language, else its parent (`es-MX` → `es`),
/// else English. Takes tags and the system's names of locales (`ar_IQ.UTF-8`).
#[must_use]
pub fn negotiate(wanted: &str) -> &'static str {
    let mut tag = wanted.split(['.', '@']).next().unwrap_or_default().replace('_', "-");
    loop {
        if let Some(language) = languages().iter().find(|one| one.tag.eq_ignore_ascii_case(&tag)) {
            return language.tag;
        }
        match tag.rfind('-') {
            Some(end) => tag.truncate(end),
            None => return ENGLISH,
        }
    }
}

/// The tag itself and its parents that are shipped, nearest first; English last.
pub(crate) fn chain(wanted: &str) -> Vec<&'static str> {
    let nearest = negotiate(wanted);
    let mut chain = vec![nearest];
    if let Some((parent, _)) = nearest.rsplit_once('-') {
        chain.push(negotiate(parent));
    }
    if !chain.contains(&ENGLISH) {
        chain.push(ENGLISH);
    }
    chain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_embedded_folder_is_a_planned_language() {
        for source in source::all() {
            assert!(PLANNED.iter().any(|planned| planned.0 == source.tag), "{}", source.tag);
        }
    }

    #[test]
    fn english_spanish_and_arabic_are_shipped_in_this_order() {
        let tags: Vec<_> =
            languages().iter().take(3).map(|language| (language.tag, language.dir)).collect();
        assert_eq!(tags, [("en", Direction::Ltr), ("es", Direction::Ltr), ("ar", Direction::Rtl)]);
    }

    #[test]
    fn a_language_is_reviewed_only_when_its_head_says_by_whom() {
        assert!(is_reviewed("# Reviewed: yes (Amal Haddad, 2026-11-20)\n\na-key = Text\n"));
        assert!(!is_reviewed("# Reviewed: no\n\na-key = Text\n"));
        assert!(!is_reviewed("a-key = Text\n# Reviewed: yes (too late)\n"));
        assert!(!is_reviewed(""));
    }

    #[test]
    fn a_wish_becomes_the_nearest_language_that_is_shipped() {
        for (wanted, given) in [
            ("ar", "ar"),
            ("AR", "ar"),
            ("ar-IQ", "ar"),
            ("es_MX.UTF-8", "es"),
            ("es-Latn-MX", "es"),
            ("tlh", "en"),
            ("C", "en"),
            ("", "en"),
            ("-", "en"),
            ("<script>", "en"),
        ] {
            assert_eq!(negotiate(wanted), given, "{wanted}");
        }
    }

    #[test]
    fn the_chain_ends_with_english_once() {
        assert_eq!(chain("ar-IQ"), ["ar", "en"]);
        assert_eq!(chain("en-GB"), ["en"]);
    }
}

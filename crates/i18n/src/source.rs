//! The built-in `.ftl` files.

use rust_embed::{Embed, EmbeddedFile};
use std::borrow::Cow;
use std::sync::OnceLock;

#[derive(Embed)]
#[folder = "../../locales"]
struct Files;

/// One built-in file.
pub(crate) struct Source {
    pub tag: &'static str,
    pub area: &'static str,
    pub text: &'static str,
}

/// Every built-in file, by language and area.
pub(crate) fn all() -> &'static [Source] {
    static ALL: OnceLock<Vec<Source>> = OnceLock::new();
    ALL.get_or_init(|| Files::iter().filter_map(read).collect())
}

fn read(path: Cow<'static, str>) -> Option<Source> {
    let file: EmbeddedFile = Files::get(&path)?;
    // The files are built in, so both are borrowed and nothing is copied.
    let (Cow::Borrowed(path), Cow::Borrowed(bytes)) = (path, file.data) else { return None };
    let (tag, name) = path.split_once('/')?;
    Some(Source { tag, area: name.strip_suffix(".ftl")?, text: std::str::from_utf8(bytes).ok()? })
}

/// The files of one language as `(area, text)`, for the window; empty for a language that
/// is not shipped (see [`crate::negotiate`]).
#[must_use]
pub fn sources(tag: &str) -> Vec<(&'static str, &'static str)> {
    all()
        .iter()
        .filter(|source| source.tag == tag)
        .map(|source| (source.area, source.text))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::languages;

    #[test]
    fn every_language_brings_its_errors_and_no_area_that_english_lacks() {
        let areas = |tag| sources(tag).into_iter().map(|(area, _)| area).collect::<Vec<_>>();
        for language in languages() {
            assert!(areas(language.tag).contains(&"error"), "{}", language.tag);
            assert!(
                areas(language.tag).iter().all(|area| areas("en").contains(area)),
                "{}",
                language.tag
            );
        }
    }

    #[test]
    fn a_language_that_is_not_shipped_has_no_sources() {
        assert!(sources("tlh").is_empty());
    }
}

//! Formatting messages in one language, with a fallback for each message.

use crate::{Key, Value, language, source};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use std::fmt;

type Bundle = FluentBundle<FluentResource>;

/// The messages of one language, and of the languages it falls back to.
///
/// Creating one parses the language's files: keep it as long as the reader is the same.
pub struct Catalog {
    tag: &'static str,
    bundles: Vec<Bundle>,
}

impl Catalog {
    /// The catalog of a language or, where that is not shipped, of the nearest one
    /// ([`crate::negotiate`]).
    #[must_use]
    pub fn new(tag: &str) -> Self {
        let bundles =
            language::chain(tag).into_iter().map(|tag| bundle(tag, source::sources(tag))).collect();
        Self { tag: language::negotiate(tag), bundles }
    }

    /// The first language of the chain.
    #[must_use]
    pub fn tag(&self) -> &'static str {
        self.tag
    }

    /// Formats a message in the first language of the chain that has it.
    #[must_use]
    pub fn format(&self, key: Key, args: &[(&str, Value)]) -> String {
        format_first(&self.bundles, key.as_str(), args)
    }
}

impl fmt::Debug for Catalog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Catalog").field("tag", &self.tag).finish_non_exhaustive()
    }
}

fn bundle<'a>(tag: &str, files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Bundle {
    let mut bundle = Bundle::new_concurrent(tag.parse().into_iter().collect());
    bundle.set_use_isolating(true);
    for (_, text) in files {
        // One bad message does not cost the others; `xtask check` finds it.
        let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(whole, _)| whole);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

fn format_first(bundles: &[Bundle], key: &str, args: &[(&str, Value)]) -> String {
    let args: FluentArgs<'_> = args.iter().map(|(name, value)| (*name, value)).collect();
    bundles
        .iter()
        .find_map(|bundle| {
            let pattern = bundle.get_message(key)?.value()?;
            // An argument that is missing shows as its name, in any language: `xtask
            // check` compares the arguments of all languages.
            Some(bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned())
        })
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::{keys, languages, sources};
    use fluent_syntax::{ast, parser};
    use std::collections::BTreeSet;

    const FSI: char = '\u{2068}';
    const PDI: char = '\u{2069}';

    #[test]
    fn a_message_that_a_language_lacks_falls_back_alone() {
        let child = bundle("es-MX", [("a", "both-here = órale\n")]);
        let parent = bundle("es", [("a", "both-here = sí\nonly-parent = padre\n")]);
        let english = bundle(
            "en",
            [("a", "both-here = yes\nonly-parent = parent\nonly-english = English\n")],
        );
        let chain = [child, parent, english];
        assert_eq!(format_first(&chain, "both-here", &[]), "órale");
        assert_eq!(format_first(&chain, "only-parent", &[]), "padre");
        assert_eq!(format_first(&chain, "only-english", &[]), "English");
    }

    #[test]
    fn a_language_that_is_not_shipped_speaks_english() {
        let catalog = Catalog::new("tlh");
        assert_eq!(catalog.tag(), "en");
        assert!(catalog.format(keys::ERROR_LOCKED, &[]).starts_with("Doorstep is locked"));
    }

    #[test]
    fn one_catalog_serves_several_threads() {
        fn shared<T: Send + Sync>(_: &T) {}
        shared(&Catalog::new("ar"));
    }

    #[test]
    fn what_is_put_in_is_isolated_from_the_sentence_around_it() {
        let shown =
            Catalog::new("ar").format(keys::ERROR_REQUIRED, &[("field", "Name (Latin)".into())]);
        assert!(shown.contains(&format!("{FSI}Name (Latin){PDI}")), "{shown}");
    }

    #[test]
    fn markup_that_is_put_in_stays_text() {
        let hostile = "{ error-locked } <b>";
        let shown = Catalog::new("en").format(keys::ERROR_REQUIRED, &[("field", hostile.into())]);
        assert!(shown.contains(hostile), "{shown}");
    }

    #[test]
    fn a_number_chooses_the_plural_form_of_its_language() {
        let wait = |tag, seconds: u32| {
            Catalog::new(tag).format(keys::ERROR_WAIT, &[("seconds", seconds.into())])
        };
        assert!(wait("en", 1).contains(&format!("{FSI}1{PDI} second,")));
        assert!(wait("en", 30).contains(&format!("{FSI}30{PDI} seconds")));
        assert!(wait("ar", 2).contains("ثانيتين"));
        assert!(wait("ar", 5).contains("ثوانٍ"));
        assert!(wait("ar", 100).contains("ثانية "));
    }

    #[test]
    fn every_message_of_every_language_formats_without_an_error() {
        for language in languages() {
            let bundle = bundle(language.tag, sources(language.tag));
            for (area, text) in sources(language.tag) {
                let resource = parser::parse(text).unwrap_or_else(|(_, errors)| {
                    unreachable!("{}/{area}.ftl: {errors:?}", language.tag);
                });
                for entry in &resource.body {
                    let ast::Entry::Message(message) = entry else { continue };
                    for number in [0, 1, 2, 3, 11, 100] {
                        format_all(&bundle, message.id.name, text, number, language.tag);
                    }
                }
            }
        }
    }

    fn format_all(bundle: &Bundle, key: &str, text: &str, number: u32, tag: &str) {
        // Every variable of the file is given, as a number: a number also fits where a text does.
        let number = Value::from(number);
        let args: FluentArgs<'_> =
            variables(text).into_iter().map(|name| (name, &number)).collect();
        let message = bundle.get_message(key).unwrap();
        let patterns = message
            .value()
            .into_iter()
            .chain(message.attributes().map(|attribute| attribute.value()));
        for pattern in patterns {
            let mut errors = Vec::new();
            let shown = bundle.format_pattern(pattern, Some(&args), &mut errors);
            assert!(errors.is_empty(), "{tag}: {key}: {errors:?}");
            assert!(!shown.trim().is_empty(), "{tag}: {key} is empty");
        }
    }

    fn variables(text: &str) -> BTreeSet<&str> {
        text.split('$')
            .skip(1)
            .map(|rest| {
                rest.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_'))
                    .next()
                    .unwrap()
            })
            .collect()
    }

    #[test]
    fn every_key_is_said_in_every_language() {
        for language in languages() {
            let catalog = Catalog::new(language.tag);
            for key in keys::ALL {
                let shown = catalog.format(*key, &[]);
                assert!(!shown.is_empty() && shown != key.as_str(), "{}: {key}", language.tag);
            }
        }
    }
}

//! No text that a person would see or hear is in the markup of a component.
//!
//! Reads a Svelte file without `<script>`, `<style>`, and comments, and looks at the text between
//! tags, the attributes that are shown or read out, and the strings in the `{expressions}` of
//! both. Text without a letter (·, →, %) is allowed, and so are the words of [`ALLOWED`].

use crate::findings::Finding;

/// Names and keys of the keyboard, the same in every language.
const ALLOWED: &[&str] = &["Doorstep", "F8", "Esc"];

/// Attributes, and properties of our components, whose value is shown or read out.
const SHOWN: &[&str] = &[
    "alt",
    "aria-description",
    "aria-label",
    "aria-placeholder",
    "aria-roledescription",
    "aria-valuetext",
    "heading",
    "hint",
    "label",
    "placeholder",
    "text",
    "title",
];

pub fn check(path: &str, text: &str, findings: &mut Vec<Finding>) {
    let mut reader = Reader { text, at: 0, path, findings };
    reader.template();
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
    path: &'a str,
    findings: &'a mut Vec<Finding>,
}

impl<'a> Reader<'a> {
    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    /// Moves past the next `end`, or to the end of the file, and returns the text before it.
    fn skip_past(&mut self, end: &str) -> &'a str {
        let rest = self.rest();
        let length = rest.find(end).unwrap_or(rest.len());
        self.at += (length + end.len()).min(rest.len());
        &rest[..length]
    }

    fn template(&mut self) {
        while !self.rest().is_empty() {
            let rest = self.rest();
            if rest.starts_with("<!--") {
                self.skip_past("-->");
            } else if rest.starts_with("</") {
                self.skip_past(">");
            } else if rest.starts_with('<')
                && rest[1..].starts_with(|c: char| c.is_ascii_alphabetic())
            {
                self.tag();
            } else if rest.starts_with('{') {
                self.expression(true);
            } else {
                let first = rest.chars().next().map_or(0, char::len_utf8);
                let length = rest[first..].find(['<', '{']).map_or(rest.len(), |at| at + first);
                self.judge(&rest[..length], self.at);
                self.at += length;
            }
        }
    }

    /// A tag with its attributes; for `<script>` and `<style>`, with their content.
    fn tag(&mut self) {
        self.at += 1;
        let name = self.word();
        loop {
            self.at += self.rest().len() - self.rest().trim_start().len();
            let rest = self.rest();
            if rest.is_empty() {
                return;
            } else if rest.starts_with('>') {
                self.at += 1;
                break;
            } else if rest.starts_with("/>") {
                self.at += 2;
                return;
            } else if rest.starts_with('{') {
                self.expression(false);
            } else {
                self.attribute();
            }
        }
        if ["script", "style"].contains(&name) {
            self.skip_past(&format!("</{name}>"));
        }
    }

    fn word(&mut self) -> &'a str {
        let rest = self.rest();
        let end = |c: char| c.is_whitespace() || ['=', '>', '/', '{', '"', '\''].contains(&c);
        let length = rest.find(end).unwrap_or(rest.len());
        self.at += length;
        &rest[..length]
    }

    fn attribute(&mut self) {
        let name = self.word();
        if name.is_empty() {
            // A stray character: skip it.
            self.at += self.rest().chars().next().map_or(0, char::len_utf8);
            return;
        }
        let rest = self.rest();
        let Some(value) = rest.trim_start().strip_prefix('=') else { return };
        self.at += rest.len() - value.trim_start().len();
        let shown = SHOWN.contains(&name);
        match self.rest().chars().next() {
            Some(quote @ ('"' | '\'')) => self.quoted(quote, shown),
            Some('{') => self.expression(shown),
            _ => {
                let at = self.at;
                let word = self.word();
                if shown {
                    self.judge(word, at);
                }
            }
        }
    }

    /// A value in quotation marks, which may contain expressions.
    fn quoted(&mut self, quote: char, shown: bool) {
        self.at += 1;
        loop {
            let rest = self.rest();
            let length = rest.find([quote, '{']).unwrap_or(rest.len());
            if shown {
                self.judge(&rest[..length], self.at);
            }
            self.at += length;
            if self.rest().starts_with('{') {
                self.expression(shown);
            } else {
                self.at += self.rest().len().min(1);
                return;
            }
        }
    }

    /// `{…}` up to its end, past strings and nested braces. If its value is shown, a string in it
    /// that is not a code or a key is visible text.
    fn expression(&mut self, shown: bool) {
        let block = ["{#", "{:", "{@const"].iter().any(|opening| self.rest().starts_with(opening));
        let mut depth = 0;
        while let Some(c) = self.rest().chars().next() {
            match c {
                '{' => depth += 1,
                '}' => depth -= 1,
                '"' | '\'' | '`' => {
                    let (text, at) = self.literal(c);
                    if shown && !block && !is_code(text) {
                        self.judge(text, at);
                    }
                    continue;
                }
                '/' if self.rest().starts_with("/*") => {
                    self.skip_past("*/");
                    continue;
                }
                '/' if self.rest().starts_with("//") => {
                    self.skip_past("\n");
                    continue;
                }
                _ => {}
            }
            self.at += c.len_utf8();
            if depth == 0 {
                return;
            }
        }
    }

    /// A string in an expression, without its quotes, and where it starts.
    fn literal(&mut self, mark: char) -> (&'a str, usize) {
        self.at += 1;
        let begin = self.at;
        while let Some(c) = self.rest().chars().next() {
            self.at += c.len_utf8();
            if c == '\\' {
                self.at += self.rest().chars().next().map_or(0, char::len_utf8);
            } else if mark == '`' && c == '$' && self.rest().starts_with('{') {
                self.expression(false);
            } else if c == mark {
                return (&self.text[begin..self.at - 1], begin);
            }
        }
        (&self.text[begin..], begin)
    }

    fn judge(&mut self, text: &str, at: usize) {
        let visible = without_entities(text);
        let mut words =
            visible.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        if words.any(|word| word.chars().any(char::is_alphabetic) && !ALLOWED.contains(&word)) {
            let before = at + (text.len() - text.trim_start().len());
            let line = self.text[..before].matches('\n').count() + 1;
            let shown: String = text.trim().chars().take(60).collect();
            let what = format!("visible text “{shown}” must be a message of locales/");
            self.findings.push(Finding::new(format!("{}:{line}", self.path), what));
        }
    }
}

/// Removes `&nbsp;` and the like: they have letters, and nobody sees them.
fn without_entities(text: &str) -> String {
    let mut parts = text.split('&');
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        match part.split_once(';') {
            Some((name, rest)) if name.chars().all(|c| c.is_ascii_alphanumeric() || c == '#') => {
                out.push_str(rest);
            }
            _ => out.push_str(part),
        }
    }
    out
}

/// Whether a string is a key, a code, a class, or a tag: one word in lower case, or several
/// joined.
fn is_code(text: &str) -> bool {
    let mut outside = String::new();
    let mut rest = text;
    while let Some((before, inside)) = rest.split_once("${") {
        outside.push_str(before);
        rest = inside.split_once('}').map_or("", |(_, after)| after);
    }
    outside.push_str(rest);
    !outside.contains(|c: char| {
        !(c.is_ascii_lowercase() || c.is_ascii_digit() || "-_.:/#%".contains(c))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<String> {
        let mut findings = Vec::new();
        check("ui/src/App.svelte", text, &mut findings);
        findings.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn text_between_tags_is_found_with_its_line() {
        let found = found(
            "<script lang=\"ts\">\n  const a = \"Visit\";\n</script>\n\n<p>\n  Visit\n</p>\n",
        );
        assert_eq!(
            found,
            ["ui/src/App.svelte:6: visible text “Visit” must be a message of locales/"]
        );
    }

    #[test]
    fn text_in_any_script_is_found() {
        for text in [
            "<p>زيارة</p>",
            "<p>é</p>",
            "<p>{t('a-b')} 家</p>",
            "{#if a > b}Saved{/if}",
            "<b>a</b>",
        ] {
            assert_eq!(found(text).len(), 1, "{text}");
        }
    }

    #[test]
    fn text_that_is_read_out_or_shown_by_an_attribute_is_found() {
        for text in [
            "<button aria-label=\"Close\" onclick={() => close()}></button>",
            "<img alt='A house' src={house}>",
            "<input placeholder=\"{name} here\" />",
            "<Field label=Name />",
            "<button title={open ? \"Close it\" : t('visit-open')}></button>",
            "<button\n  onclick={() => { if (a > b) { go('x > y'); } }}\n  title=\"Close\"></button>",
        ] {
            assert_eq!(found(text).len(), 1, "{text}");
        }
    }

    #[test]
    fn text_in_an_expression_that_is_shown_is_found() {
        assert_eq!(found("<p>{open ? 'Open' : 'Closed'}</p>").len(), 2);
        assert_eq!(found("<p>{`${count} Visits`}</p>").len(), 1);
    }

    #[test]
    fn signs_keys_codes_and_names_of_the_keyboard_are_allowed() {
        for text in [
            "<p class=\"big Red\" data-testid=\"Save\">{t('visit-title', { name: person.name })} · → 100 %</p>",
            "<p>Doorstep&nbsp;<kbd>F8</kbd> &middot;</p>",
            "<p>{t(`visit-place-${place.code}`)}{@render children()}</p>",
            "{#each people.filter((p) => p.kind === \"Head\") as person (person.id)}{person.name}{/each}",
            "<!-- A note for us -->",
            "<style>\n  p::before { content: \"Visit\"; }\n</style>",
            "{#if a < b && c > d}{/if}",
            "<Field label={t('visit-title')} {value} {...rest} />",
        ] {
            assert_eq!(found(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn a_truncated_file_ends_the_reading() {
        for text in
            ["<", "<p", "<p a=", "<p title=\"x", "{", "{'", "<script>", "<!--", "<p =>", "a<", "é"]
        {
            let _ = found(text);
        }
    }
}

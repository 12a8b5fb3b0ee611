//! What a person may type, and how long it may be.
//!
//! Text is kept exactly as typed, with its bidirectional marks, combining characters, and line
//! breaks; whoever shows it must isolate it. Only the length is limited, so that one paste of
//! a megabyte cannot make a case unusable.

use crate::{Error, Result};

pub use crate::digits::ascii_digits;

/// Longest name, label or other single line, in Unicode scalar values.
pub const LINE_MAX: usize = 300;
/// Longest narrative, in Unicode scalar values: about forty printed pages.
pub const NARRATIVE_MAX: usize = 100_000;
/// Most rows in a list.
pub const ROWS_MAX: usize = 200;

/// Checks a name or another line that must not be empty.
///
/// # Errors
/// [`Error::Required`] for a line of only white space or invisible characters;
/// [`Error::TooLong`] above [`LINE_MAX`].
pub fn required_line(field: &'static str, text: &str) -> Result<()> {
    if text.chars().all(is_invisible) {
        return Err(Error::Required { field });
    }
    line(field, text)
}

/// Checks a line that may be empty.
///
/// # Errors
/// [`Error::TooLong`] above [`LINE_MAX`].
pub fn line(field: &'static str, text: &str) -> Result<()> {
    at_most(field, text, LINE_MAX)
}

/// Checks a narrative that may be empty.
///
/// # Errors
/// [`Error::TooLong`] above [`NARRATIVE_MAX`].
pub fn narrative(field: &'static str, text: &str) -> Result<()> {
    at_most(field, text, NARRATIVE_MAX)
}

/// Checks the number of rows.
///
/// # Errors
/// [`Error::TooMany`] above [`ROWS_MAX`].
pub fn rows(field: &'static str, rows: usize) -> Result<()> {
    if rows > ROWS_MAX {
        return Err(Error::TooMany { field, max: ROWS_MAX, actual: rows });
    }
    Ok(())
}

fn at_most(field: &'static str, text: &str, max: usize) -> Result<()> {
    // A text has at most as many characters as bytes, so a short one need not be counted.
    if text.len() <= max {
        return Ok(());
    }
    let actual = text.chars().count();
    if actual > max {
        return Err(Error::TooLong { field, max, actual });
    }
    Ok(())
}

/// White space, controls, and the format characters that show nothing (zero-width
/// joiners, bidirectional marks, the byte-order mark).
fn is_invisible(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(c, '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{180E}' | '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{3164}' | '\u{FFA0}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_of_only_spaces_is_no_name() {
        for nothing in ["", "   ", "\u{a0}\u{2003}", "\u{200f}\u{200b} \u{feff}", "\t\n"] {
            assert_eq!(
                required_line("name_full", nothing),
                Err(Error::Required { field: "name_full" })
            );
        }
        assert_eq!(required_line("name_full", " آ "), Ok(()));
    }

    #[test]
    fn a_megabyte_of_text_is_refused_with_its_field_and_its_length() {
        let text = "ن".repeat(1_000_000);
        assert_eq!(
            narrative("client_words", &text),
            Err(Error::TooLong { field: "client_words", max: NARRATIVE_MAX, actual: 1_000_000 })
        );
        assert_eq!(narrative("client_words", &"ن".repeat(NARRATIVE_MAX)), Ok(()));
    }
}

//! What may be typed as a line, a list or a language.
#![allow(missing_docs)]

use casework::Error;
use casework::language::check_tag;
use casework::text::{LINE_MAX, ROWS_MAX, line, required_line, rows};

#[test]
fn what_nobody_sees_is_no_name() {
    for nothing in ["\u{7}", "\u{0}\u{1b}", "\u{3164}", "\u{ad}", " \u{7}\u{200e}"] {
        let required = Err(Error::Required { field: "name_full" });
        assert_eq!(required_line("name_full", nothing), required, "{nothing:?}");
    }
    assert_eq!(required_line("name_full", "\u{200e}a"), Ok(()));
}

#[test]
fn a_line_is_counted_in_characters_and_not_in_bytes() {
    assert_eq!(line("purpose", &"ن".repeat(LINE_MAX)), Ok(()));
    let too_long = Error::TooLong { field: "purpose", max: LINE_MAX, actual: LINE_MAX + 1 };
    for text in ["ن", "a"].map(|letter| letter.repeat(LINE_MAX + 1)) {
        assert_eq!(line("purpose", &text), Err(too_long.clone()));
        assert_eq!(required_line("purpose", &text), Err(too_long.clone()));
    }
}

#[test]
fn a_list_has_at_most_two_hundred_rows() {
    assert_eq!(rows("contacts", ROWS_MAX), Ok(()));
    let too_many = Error::TooMany { field: "contacts", max: ROWS_MAX, actual: ROWS_MAX + 1 };
    assert_eq!(rows("contacts", ROWS_MAX + 1), Err(too_many));
}

#[test]
fn a_language_tag_has_two_or_three_letters_and_parts_of_two_to_eight() {
    let longest = "en-aaaaaaaa-bbbbbbbb-cccccccc-ddddd";
    assert_eq!(longest.len(), 35);
    for good in ["", "en", "fil", "zh-Hans", "es-419", "en-abcdefgh", "ar-IQ", longest] {
        assert_eq!(check_tag("language", good), Ok(()), "{good}");
    }
    let longer = format!("{longest}d");
    for bad in ["e", "engl", "En", "e1", "en-a", "en-abcdefghi", "en-a b", "en_US", &longer] {
        let refused = Err(Error::NotALanguage { field: "language" });
        assert_eq!(check_tag("language", bad), refused, "{bad}");
    }
}

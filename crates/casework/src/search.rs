//! Finding a name by how it sounds, in whatever script it was written.
//!
//! A name is folded (case, diacritics, and letter variants removed). Each folded word also has
//! a *sound*: its consonants in Latin letters. So "Muhamad" finds محمد
//! and *Mohammed*, "Nguyen" finds *Nguyễn*, and one Chinese character finds a name.

use unicode_normalization::UnicodeNormalization;

/// The first letter of a word that is a sound rather than a spelling. A letter, because a
/// full-text index would split off anything else.
const SOUND: char = 'ꜱ';

/// The words under which a text is found: each spelling, and its sound.
#[must_use]
pub fn index_words(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    for word in words(text) {
        push_word(&mut out, &word);
        if let Some(sound) = sound(&word) {
            push_word(&mut out, &sound);
        }
    }
    out
}

/// One word of a query: it matches where a word *begins* with the spelling, or *is* the
/// sound.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryWord {
    /// How the word begins.
    pub begins: String,
    /// How the whole word sounds.
    pub sounds: Option<String>,
}

/// The words of a query, all of which must match.
#[must_use]
pub fn query_words(text: &str) -> Vec<QueryWord> {
    words(text)
        .into_iter()
        .map(|word| QueryWord { sounds: sound(&word), begins: word })
        .take(8)
        .collect()
}

/// The sort key for lists of names: the folded words.
#[must_use]
pub fn sort_key(text: &str) -> String {
    words(text).join(" ")
}

fn push_word(out: &mut String, word: &str) {
    if !out.is_empty() {
        out.push(' ');
    }
    out.push_str(word);
}

/// Folded words: lower case, no marks, one form of each letter, native digits as ASCII,
/// every ideograph a word of its own.
fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    let mut close = |word: &mut String| {
        if !word.is_empty() {
            words.push(std::mem::take(word));
        }
    };
    for c in crate::text::ascii_digits(text).nfkd().flat_map(char::to_lowercase) {
        let c = one_letter(c);
        if is_mark(c) {
            continue;
        }
        if is_ideograph(c) {
            close(&mut word);
            word.push(c);
            close(&mut word);
        } else if c.is_alphanumeric() {
            word.push(c);
        } else if !matches!(c, '\'' | '’' | 'ʼ' | '\u{200c}' | '\u{200d}') {
            close(&mut word);
        }
    }
    close(&mut word);
    words
}

/// Combining marks, Arabic tatweel and the marks that only show direction.
fn is_mark(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c)
        || matches!(c, '\u{0640}' | '\u{061C}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{323AF}')
}

/// Letters that keyboards write in two ways, as one.
fn one_letter(c: char) -> char {
    match c {
        'ى' | 'ی' | 'ې' | 'ۍ' => 'ي',
        'ک' | 'ڪ' => 'ك',
        'ہ' | 'ھ' | 'ة' | 'ۀ' => 'ه',
        'ٱ' => 'ا',
        'đ' => 'd',
        'ł' => 'l',
        'ø' => 'o',
        'ı' => 'i',
        'ß' => 's',
        _ => c,
    }
}

/// The consonants of a word in Latin letters, doubled ones once; `None` if fewer than two
/// remain, because then too many names sound alike.
fn sound(word: &str) -> Option<String> {
    let latin: String = word.chars().map_while(latin_sound).collect::<Vec<_>>().concat();
    if latin.is_empty() {
        return None;
    }
    let latin = latin
        .replace("kh", "h")
        .replace("gh", "g")
        .replace("sh", "s")
        .replace("ch", "s")
        .replace("th", "t")
        .replace("dh", "d")
        .replace("zh", "z")
        .replace("ph", "f")
        .replace("ck", "k");
    let mut sound = String::from(SOUND);
    let mut last = SOUND;
    for c in latin.chars() {
        let c = match c {
            'q' | 'c' => 'k',
            'v' => 'f',
            'j' => 'g',
            'z' => 's',
            'p' => 'b',
            _ => c,
        };
        let vowel = matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'w');
        if vowel {
            last = SOUND;
        } else if c != last {
            sound.push(c);
            last = c;
        }
    }
    // A closing h is often not heard or not written (Fatimah, Fatima, فاطمة).
    if sound.chars().count() > 3 && sound.ends_with('h') {
        sound.pop();
    }
    (sound.chars().count() > 2).then_some(sound)
}

/// The Latin consonant for a letter's sound, `a` for any vowel; `None` for a script whose sounds
/// are not in this table.
fn latin_sound(c: char) -> Option<String> {
    if c.is_ascii_alphanumeric() {
        return Some(c.to_string());
    }
    let latin = match c {
        'ا' | 'أ' | 'إ' | 'آ' | 'ع' | 'ء' | 'ئ' | 'ؤ' | 'و' | 'ي' | 'ъ' | 'ь' | 'а' | 'е' | 'и'
        | 'о' | 'у' | 'ы' | 'э' | 'ю' | 'я' | 'і' | 'є' | 'й' => "a",
        'ب' | 'پ' | 'б' | 'п' => "b",
        'ت' | 'ط' | 'ټ' | 'ث' | 'т' => "t",
        'ح' | 'خ' | 'ه' | 'х' => "h",
        'د' | 'ذ' | 'ض' | 'ډ' | 'д' => "d",
        'ر' | 'ړ' | 'р' => "r",
        'ز' | 'ژ' | 'ظ' | 'ږ' | 'з' | 'ж' => "z",
        'س' | 'ص' | 'ش' | 'څ' | 'ښ' | 'с' | 'ш' | 'щ' | 'ц' | 'ч' => "s",
        'ج' | 'چ' | 'ځ' | 'غ' | 'گ' | 'ګ' | 'г' | 'ґ' => "g",
        'ف' | 'ф' | 'в' => "f",
        'ق' | 'ك' | 'к' => "k",
        'ل' | 'л' => "l",
        'م' | 'м' => "m",
        'ن' | 'ں' | 'ڼ' | 'н' => "n",
        _ => return None,
    };
    Some(latin.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finds(query: &str, name: &str) -> bool {
        let indexed = index_words(name);
        let indexed: Vec<&str> = indexed.split(' ').collect();
        query_words(query).iter().all(|word| {
            indexed
                .iter()
                .any(|have| have.starts_with(&word.begins) || word.sounds.as_deref() == Some(have))
        })
    }

    #[test]
    fn a_name_is_found_across_scripts_and_spellings() {
        for (query, name) in [
            ("Mohammed", "محمد"),
            ("Muhamad", "محمد"),
            ("محمد", "Mohammed Karimi"),
            ("nguyen", "Nguyễn Thị Lan"),
            ("王", "王小明"),
            ("小", "王小明"),
            ("علی", "علي حسين"),
            ("كريم", "کریم"),
            ("Sakina", "سكينة"),
            ("Fatimah", "فاطمة"),
            ("yusuf", "يوسف"),
            ("khal", "Umm Khalid"),
            ("١٢", "House 12"),
            ("Оксана", "Oksana"),
        ] {
            assert!(
                finds(query, name),
                "{query} should find {name}: {:?} in {}",
                query_words(query),
                index_words(name)
            );
        }
    }

    #[test]
    fn another_name_is_not_found() {
        for (query, name) in [("Mohammed", "Karim"), ("王", "李小明"), ("Sakina", "Samira")] {
            assert!(!finds(query, name), "{query} must not find {name}");
        }
    }

    #[test]
    fn marks_of_direction_and_lone_punctuation_find_nothing_and_break_nothing() {
        assert_eq!(query_words("\u{202e}\"*^ ' \u{2066}"), vec![]);
        assert!(finds("\u{202e}karim", "Karim"));
    }
}

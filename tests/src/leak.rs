//! The leak scan: reads everything under a folder and finds planted words.
//!
//! It looks for each word in every way it may be stored: UTF-8, UTF-16, escaped for JSON or for a
//! URL, and in base64 at any of the three offsets that it can have there.

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use std::path::{Path, PathBuf};
use walkdir::WalkDir;

/// A planted word that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leak {
    /// The file.
    pub file: PathBuf,
    /// The word.
    pub word: String,
    /// How it was encoded.
    pub encoding: &'static str,
}

/// What a scan read, and what it found.
#[derive(Debug, Default)]
pub struct Scan {
    /// Every word in every file that has it.
    pub leaks: Vec<Leak>,
    /// How many files were read.
    pub files: usize,
    /// How many bytes.
    pub bytes: u64,
}

/// One spelling of one word.
struct Needle {
    word: usize,
    encoding: &'static str,
    bytes: Vec<u8>,
}

/// Words in all their encodings, by their first two bytes, so that one pass finds any of them.
pub struct Scanner {
    words: Vec<String>,
    needles: Vec<Needle>,
    by_beginning: Vec<Vec<u32>>,
}

impl Scanner {
    /// A scanner for these words.
    pub fn of<W: AsRef<str>>(words: impl IntoIterator<Item = W>) -> Self {
        let words: Vec<String> = words.into_iter().map(|word| word.as_ref().to_owned()).collect();
        let spelled = words.iter().enumerate().flat_map(|(word, text)| {
            spellings(text).into_iter().map(move |(encoding, bytes)| Needle {
                word,
                encoding,
                bytes,
            })
        });
        let needles: Vec<Needle> = spelled.collect();
        let mut by_beginning = vec![Vec::new(); 1 << 16];
        for (at, needle) in needles.iter().enumerate() {
            let beginning = u16::from_be_bytes([needle.bytes[0], needle.bytes[1]]);
            by_beginning[usize::from(beginning)].push(u32::try_from(at).unwrap());
        }
        Self { words, needles, by_beginning }
    }

    /// How many words it looks for.
    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// Whether there is nothing to look for.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Reads a file, or every file under a folder, and the names of the files.
    pub fn scan(&self, place: &Path) -> Scan {
        let mut scan = Scan::default();
        for entry in WalkDir::new(place).into_iter().filter_map(Result::ok) {
            if !entry.file_type().is_file() {
                continue;
            }
            // The file may have been deleted in the meantime.
            let Ok(content) = std::fs::read(entry.path()) else { continue };
            scan.files += 1;
            scan.bytes += content.len() as u64;
            let name = entry.file_name().to_string_lossy().into_owned().into_bytes();
            for needle in self.found_in(&content).chain(self.found_in(&name)) {
                let leak = Leak {
                    file: entry.path().to_owned(),
                    word: self.words[needle.word].clone(),
                    encoding: needle.encoding,
                };
                if !scan.leaks.contains(&leak) {
                    scan.leaks.push(leak);
                }
            }
        }
        scan
    }

    /// How many of the words are in a text, unencoded.
    pub fn count_in(&self, text: &str) -> usize {
        let mut there = vec![false; self.words.len()];
        self.found_in(text.as_bytes()).for_each(|needle| there[needle.word] = true);
        there.iter().filter(|there| **there).count()
    }

    fn found_in<'a>(&'a self, content: &'a [u8]) -> impl Iterator<Item = &'a Needle> {
        content.windows(2).enumerate().flat_map(move |(at, two)| {
            let beginning = usize::from(u16::from_be_bytes([two[0], two[1]]));
            self.by_beginning[beginning]
                .iter()
                .map(|needle| &self.needles[*needle as usize])
                .filter(move |needle| content[at..].starts_with(&needle.bytes))
        })
    }
}

fn spellings(word: &str) -> Vec<(&'static str, Vec<u8>)> {
    let utf16: Vec<u16> = word.encode_utf16().collect();
    let mut all = vec![
        ("utf-8", word.as_bytes().to_vec()),
        ("utf-16", utf16.iter().copied().flat_map(u16::to_le_bytes).collect()),
    ];
    if !word.is_ascii() {
        let json = utf16.iter().map(|unit| match char::from_u32(u32::from(*unit)) {
            Some(c) if c.is_ascii() => c.to_string(),
            _ => format!("\\u{unit:04x}"),
        });
        all.push(("json", json.collect::<String>().into_bytes()));
        let url = word.bytes().map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => char::from(byte).to_string(),
            _ => format!("%{byte:02X}"),
        });
        all.push(("url", url.collect::<String>().into_bytes()));
    }
    // The first and last base64 letters depend on what is before and after the word, so they are
    // left out. A short word would leave too few.
    if word.len() >= 9 {
        for (offset, encoding) in ["base64", "base64+1", "base64+2"].into_iter().enumerate() {
            let whole: Vec<u8> = [&vec![0; offset][..], word.as_bytes()].concat();
            let text = STANDARD_NO_PAD.encode(&whole[..whole.len() / 3 * 3]);
            let from = if offset == 0 { 0 } else { 4 };
            all.push((encoding, text.as_bytes()[from..].to_vec()));
        }
    }
    all.retain(|(_, bytes)| bytes.len() >= 2);
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    const WORD: &str = "البيت بارد";

    fn found(content: impl AsRef<[u8]>) -> Vec<(String, &'static str)> {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("deep")).unwrap();
        std::fs::write(folder.path().join("deep/log"), content).unwrap();
        let scan = Scanner::of([WORD, "lantern-keeper", "absent"]).scan(folder.path());
        assert_eq!(scan.files, 1);
        scan.leaks.into_iter().map(|leak| (leak.word, leak.encoding)).collect()
    }

    #[test]
    fn a_planted_word_is_found_in_every_encoding() {
        let utf16: Vec<u8> = WORD.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let json = "\\u0627\\u0644\\u0628\\u064a\\u062a \\u0628\\u0627\\u0631\\u062f";
        let url = "%D8%A7%D9%84%D8%A8%D9%8A%D8%AA%20%D8%A8%D8%A7%D8%B1%D8%AF";
        for (content, encoding) in [
            (format!("…{WORD}…").into_bytes(), "utf-8"),
            (utf16, "utf-16"),
            (format!("{{\"words\":\"{json}\"}}").into_bytes(), "json"),
            (format!("GET /search?q={url}").into_bytes(), "url"),
        ] {
            assert_eq!(found(content), [(WORD.to_owned(), encoding)]);
        }
    }

    #[test]
    fn a_word_is_found_in_base64_wherever_it_begins() {
        for (before, encoding) in [("", "base64"), ("x", "base64+1"), ("xy", "base64+2")] {
            let text = format!("{before}lantern-keeper and more");
            let content = format!("data:{}", STANDARD_NO_PAD.encode(text));
            assert_eq!(found(content), [("lantern-keeper".to_owned(), encoding)], "{encoding}");
        }
    }

    #[test]
    fn the_name_of_a_file_is_read_too() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("lantern-keeper.txt"), "nothing").unwrap();
        let scan = Scanner::of(["lantern-keeper"]).scan(folder.path());
        assert_eq!((scan.leaks.len(), scan.bytes), (1, 7));
    }

    #[test]
    fn part_of_a_word_and_other_words_are_no_leak() {
        assert_eq!(found("lantern-keepe, البيت، بار"), []);
    }

    #[test]
    fn words_are_counted_once_each() {
        let scanner = Scanner::of(["north", "south", "east"]);
        assert_eq!(scanner.count_in("north and south, north again"), 2);
    }
}

//! The leak scan: everything under a folder is read, and no planted word may be in it.

use std::path::{Path, PathBuf};
use walkdir::WalkDir;

/// A planted word that was found.
#[derive(Debug, PartialEq, Eq)]
pub struct Leak {
    /// Where.
    pub file: PathBuf,
    /// Which word.
    pub word: String,
    /// How it was written.
    pub encoding: &'static str,
}

/// Searches every file under a folder for words, as UTF-8 and as UTF-16, and the names of
/// files too. Returns what was found, and how many files and bytes were read.
#[must_use]
pub fn scan(folder: &Path, words: &[&str]) -> (Vec<Leak>, usize, u64) {
    let needles: Vec<(&str, &'static str, Vec<u8>)> = words
        .iter()
        .flat_map(|word| {
            let utf16 = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
            [(*word, "utf-8", word.as_bytes().to_vec()), (*word, "utf-16", utf16)]
        })
        .collect();
    let (mut leaks, mut files, mut bytes) = (Vec::new(), 0, 0);
    for entry in WalkDir::new(folder).into_iter().filter_map(Result::ok) {
        if !entry.file_type().is_file() {
            continue;
        }
        // A file that went away meanwhile holds nothing.
        let Ok(content) = std::fs::read(entry.path()) else { continue };
        files += 1;
        bytes += content.len() as u64;
        let name = entry.file_name().to_string_lossy().into_owned().into_bytes();
        for (word, encoding, needle) in &needles {
            if contains(&content, needle) || contains(&name, needle) {
                leaks.push(Leak {
                    file: entry.path().to_owned(),
                    word: (*word).to_owned(),
                    encoding,
                });
            }
        }
    }
    (leaks, files, bytes)
}

fn contains(haystack: &[u8], needle: &[u8]) -> bool {
    let Some(first) = needle.first() else { return false };
    let mut from = 0;
    while let Some(at) = haystack[from..].iter().position(|byte| byte == first) {
        let start = from + at;
        if haystack[start..].starts_with(needle) {
            return true;
        }
        from = start + 1;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_planted_word_is_found_in_whatever_file_and_encoding() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("deep")).unwrap();
        std::fs::write(folder.path().join("deep/log"), "…البيت بارد…").unwrap();
        let utf16: Vec<u8> = "lantern".encode_utf16().flat_map(u16::to_le_bytes).collect();
        std::fs::write(folder.path().join("cache"), utf16).unwrap();
        let (leaks, files, _) = scan(folder.path(), &["البيت بارد", "lantern", "absent"]);
        let mut words: Vec<_> =
            leaks.iter().map(|leak| (leak.word.as_str(), leak.encoding)).collect();
        words.sort_unstable();
        assert_eq!(words, [("lantern", "utf-16"), ("البيت بارد", "utf-8")]);
        assert_eq!(files, 2);
    }
}

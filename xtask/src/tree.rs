//! The files that a check reads, in memory, so that a test can pass in its own.

use crate::shell::{Result, root, while_doing};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use walkdir::WalkDir;

/// Text files by their path from the root, with `/` between folders.
#[derive(Debug, Default)]
pub struct Tree(pub BTreeMap<String, String>);

/// Folders with generated files.
const MADE: &[&str] = &["node_modules", "target", "dist", "generated", "gen"];

impl Tree {
    /// Reads the files that the checks need from the workspace.
    pub fn read() -> Result<Self> {
        let mut tree = Self::default();
        tree.add("locales", &["ftl"])?;
        tree.add("ui/src", &["svelte", "ts"])?;
        tree.add("crates", &["rs"])?;
        tree.add("src-tauri", &["rs"])?;
        Ok(tree)
    }

    /// Reads every file with one of these endings that a person wrote.
    pub fn written(endings: &[&str]) -> Result<Self> {
        let mut tree = Self::default();
        tree.add("", endings)?;
        Ok(tree)
    }

    fn add(&mut self, folder: &str, endings: &[&str]) -> Result {
        let root = root();
        if !root.join(folder).is_dir() {
            return Ok(());
        }
        let written = |entry: &walkdir::DirEntry| {
            let name = entry.file_name().to_string_lossy();
            entry.depth() == 0 || !(MADE.contains(&&*name) || name.starts_with('.'))
        };
        for entry in WalkDir::new(root.join(folder)).into_iter().filter_entry(written) {
            let entry = entry.map_err(while_doing(folder))?;
            if !has_ending(entry.path(), endings) {
                continue;
            }
            let text =
                fs::read_to_string(entry.path()).map_err(while_doing(entry.path().display()))?;
            let path = entry.path().strip_prefix(&root).unwrap_or(entry.path());
            let path = path.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/");
            self.0.insert(path, text);
        }
        Ok(())
    }

    /// The files under a folder with one of these endings.
    pub fn under<'a>(
        &'a self,
        folder: &'a str,
        endings: &'a [&'a str],
    ) -> impl Iterator<Item = (&'a str, &'a str)> + 'a {
        let files = self.0.iter().map(|(path, text)| (path.as_str(), text.as_str()));
        files.filter(move |(path, _)| path.starts_with(folder) && has_ending(path, endings))
    }

    #[cfg(test)]
    pub fn of(files: &[(&str, &str)]) -> Self {
        Self(files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect())
    }
}

/// Whether a path ends with one of these endings.
pub fn has_ending(path: impl AsRef<Path>, endings: &[&str]) -> bool {
    path.as_ref()
        .extension()
        .and_then(|ending| ending.to_str())
        .is_some_and(|ending| endings.contains(&ending))
}

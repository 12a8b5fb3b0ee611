//! Writes one typed key per English message, so that a key that no file has does not compile.

use fluent_syntax::{ast, parser};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, error::Error, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let locales = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../../locales");
    // Also makes cargo embed files that are new.
    println!("cargo:rerun-if-changed={}", locales.display());

    let mut files: Vec<PathBuf> = fs::read_dir(locales.join("en"))?
        .map(|entry| entry.map(|e| e.path()))
        .collect::<Result<_, _>>()?;
    files.retain(|file| file.extension().is_some_and(|ending| ending == "ftl"));
    files.sort();

    let mut names = Vec::new();
    for file in files {
        let text = fs::read_to_string(&file)?;
        let resource = parser::parse(text.as_str())
            .map_err(|(_, errors)| format!("{} cannot be read: {}", file.display(), errors[0]))?;
        for entry in &resource.body {
            if let ast::Entry::Message(message) = entry {
                names.push(message.id.name.to_owned());
            }
        }
    }
    names.sort();
    if let Some([twice, _]) = names.windows(2).find(|pair| pair[0] == pair[1]) {
        return Err(format!("the message {twice} stands in two files of locales/en").into());
    }

    let mut out = String::new();
    for name in &names {
        writeln!(out, "/// `{name}`\npub const {}: Key = Key::new({name:?});", constant(name))?;
    }
    writeln!(out, "/// Every key, in order of its text.\npub const ALL: &[Key] = &[")?;
    for name in &names {
        writeln!(out, "    {},", constant(name))?;
    }
    writeln!(out, "];")?;
    fs::write(Path::new(&env::var("OUT_DIR")?).join("keys.rs"), out)?;
    Ok(())
}

fn constant(name: &str) -> String {
    name.replace('-', "_").to_ascii_uppercase()
}

//! Generates the permissions of the commands from the table in `app`, and the window's capability,
//! which lists them all.

use std::fmt::Write;
use std::path::Path;

const TABLE: &str = "../crates/app/src/commands.rs";

fn main() {
    println!("cargo::rerun-if-changed={TABLE}");
    if let Err(error) = build() {
        println!("cargo::error={error}");
    }
}

fn build() -> Result<(), String> {
    let table = std::fs::read_to_string(TABLE).map_err(|error| format!("{TABLE}: {error}"))?;
    let commands: Vec<&'static str> = names(&table).map(|name| &*name.to_owned().leak()).collect();
    write_capability(&commands)?;
    let manifest = tauri_build::AppManifest::new().commands(commands.leak());
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest))
        .map_err(|error| format!("{error:#}"))
}

/// The names of the commands. Each entry of the table starts with the command's kind.
fn names(table: &str) -> impl Iterator<Item = &str> {
    table.lines().filter_map(|line| {
        let (kind, rest) = line.trim().split_once(' ')?;
        let name = rest.split_once(':')?.0;
        matches!(kind, "own" | "read" | "write").then_some(name)
    })
}

/// Writes the capability if it changed.
fn write_capability(commands: &[&str]) -> Result<(), String> {
    let mut permissions = String::new();
    for command in commands {
        // Writing to a String cannot fail.
        let _ = write!(permissions, ",\n    \"allow-{}\"", command.replace('_', "-"));
    }
    let capability = format!(
        "{{\n  \"identifier\": \"main\",\n  \
         \"description\": \"All that the one window may do.\",\n  \
         \"windows\": [\"main\"],\n  \"permissions\": [\n    \"core:event:allow-listen\",\n    \
         \"core:event:allow-unlisten\",\n    \
         \"core:webview:allow-set-webview-zoom\"{permissions}\n  ]\n}}\n"
    );
    let path = Path::new("capabilities/main.json");
    if std::fs::read_to_string(path).is_ok_and(|written| written == capability) {
        return Ok(());
    }
    std::fs::create_dir_all("capabilities")
        .and_then(|()| std::fs::write(path, capability))
        .map_err(|error| format!("{}: {error}", path.display()))
}

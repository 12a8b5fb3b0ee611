//! The generated TypeScript: keys and arguments of messages, and the types that Rust shares with
//! the window. `check` generates them again and compares.

use crate::findings::Finding;
use crate::locales::{Argument, ENGLISH, Language, read_language};
use crate::shell::{
    Failure, Result, build_example, command, example, root, run, target, ui, while_doing,
};
use crate::tree::Tree;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

const MESSAGES: &str = "messages.ts";
const FROM_RUST: [&str; 3] = ["types.ts", "commands.ts", "records.ts"];

/// The example of `app` that writes the types into a given folder.
const EXPORT: &str = "export_types";

/// Writes the files where the window reads them.
pub fn write() -> Result {
    write_to(&ui().join("src/generated"))
}

/// Which of the files differ from what [`write`] would write.
pub fn findings() -> Result<Vec<Finding>> {
    let fresh = target().join("xtask/generated");
    write_to(&fresh)?;
    let stale = |name: &&&str| {
        let read = |folder: &Path| fs::read_to_string(folder.join(name)).unwrap_or_default();
        read(&fresh) != read(&ui().join("src/generated"))
    };
    let what = "is not current: run `cargo xtask types` and commit it";
    Ok([&[MESSAGES], FROM_RUST.as_slice()]
        .concat()
        .iter()
        .filter(stale)
        .map(|name| Finding::new(format!("ui/src/generated/{name}"), what))
        .collect())
}

fn write_to(folder: &Path) -> Result {
    fs::create_dir_all(folder).map_err(while_doing(folder.display()))?;
    let mut findings = Vec::new();
    let english = read_language(&Tree::read()?, ENGLISH, &mut findings);
    if let Some(first) = findings.first() {
        return Err(Failure(first.to_string()));
    }
    let path = folder.join(MESSAGES);
    fs::write(&path, messages(&english)).map_err(while_doing(path.display()))?;

    build_example("app", EXPORT)?;
    run(&mut command(example(EXPORT), &[&folder.to_string_lossy()], &root()))
}

/// One entry per message: its key, and the arguments it is formatted with.
fn messages(english: &Language) -> String {
    let mut out = String::from(
        "// Made by `cargo xtask types` from locales/en: change it there.\n\n\
         /** Every message, with the arguments that it is formatted with. */\n\
         export type Messages = {\n",
    );
    for (key, message) in &english.messages {
        let arguments = message.arguments.iter().map(|(name, kind)| {
            let name = if name.contains('-') { format!("{name:?}") } else { name.clone() };
            let kind = match kind {
                Argument::Text => "string",
                Argument::Number => "number",
            };
            format!("{name}: {kind}")
        });
        let arguments = arguments.collect::<Vec<_>>().join("; ");
        let arguments = if arguments.is_empty() {
            "Record<string, never>".into()
        } else {
            format!("{{ {arguments} }}")
        };
        // Writing to a String cannot fail.
        let _ = writeln!(out, "  {key:?}: {arguments};");
    }
    out.push_str("};\n\n/** The key of a message. */\nexport type MessageKey = keyof Messages;\n");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_has_the_arguments_that_its_english_comment_documents() {
        let tree = Tree::of(&[(
            "locales/en/sync.ftl",
            "sync-title = Sync\n\n\
             # $count (number): how many\n# $time (string): when\n\
             sync-arrived = { $count } at { $time }\n",
        )]);
        let english = read_language(&tree, ENGLISH, &mut Vec::new());
        let made = messages(&english);
        assert!(
            made.contains("\n  \"sync-arrived\": { count: number; time: string };\n"),
            "{made}"
        );
        assert!(made.contains("\n  \"sync-title\": Record<string, never>;\n"), "{made}");
    }
}

//! The command line: its options (`args`), what each command does and prints (`act`), and what it
//! prints when something did not work (`trouble`).

mod act;
mod args;
mod serve;
mod trouble;

use clap::error::ErrorKind;
use i18n::Catalog;
use std::ffi::OsString;
use std::io::Write;
use std::process::ExitCode;

/// Runs the command line.
pub fn run(words: Vec<OsString>) -> ExitCode {
    let catalog = Catalog::new(&language(&words));
    let json = words.iter().any(|word| word == "--json");
    match args::command(&catalog).try_get_matches_from(words) {
        Ok(matches) => match act::act(&matches, &catalog) {
            Ok(said) => {
                say(&said);
                ExitCode::SUCCESS
            }
            Err(message) => {
                complain(&message);
                ExitCode::from(1)
            }
        },
        Err(error) if error.kind() == ErrorKind::DisplayHelp => {
            say(&error.to_string());
            ExitCode::SUCCESS
        }
        Err(error) => {
            let message = trouble::not_understood(&error, &catalog);
            complain(&if json { trouble::json("usage", &message) } else { message });
            ExitCode::from(2)
        }
    }
}

/// `--language`, else the system's language.
fn language(words: &[OsString]) -> String {
    let words: Vec<_> = words.iter().filter_map(|word| word.to_str()).collect();
    let next = words.windows(2).find(|pair| pair[0] == "--language").map(|pair| pair[1]);
    let asked = next.or_else(|| words.iter().find_map(|word| word.strip_prefix("--language=")));
    let system = || {
        ["LC_ALL", "LC_MESSAGES", "LANG"]
            .iter()
            .find_map(|name| std::env::var(name).ok().filter(|v| !v.is_empty()))
    };
    asked.map(str::to_owned).or_else(system).unwrap_or_default()
}

/// A closed pipe is not an error of ours.
fn say(text: &str) {
    let mut out = std::io::stdout().lock();
    let _ = out.write_all(plain(text).as_bytes()).and_then(|()| out.flush());
}

fn complain(text: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{}", plain(text));
}

/// Fluent isolates arguments with two invisible characters, for windows. In a terminal they would
/// be copied along with a path or a name.
fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

//! `doorstep-tour --out FOLDER [--lang TAG] [--short]`: a whole first visit through the real
//! window, with a picture of every screen. Ends with an error at the first thing that is wrong.

use clap::Parser;
use doorstep_tests::tour::{Length, Tour};
use std::path::PathBuf;

/// The languages in which the window is complete.
const LANGUAGES: [&str; 3] = ["en", "es", "ar"];

#[derive(Parser)]
struct Arguments {
    /// Where the pictures go: a folder for each language.
    #[arg(long)]
    out: PathBuf,
    /// The worker's language; all of them if not given.
    #[arg(long)]
    lang: Option<String>,
    /// Without pictures, dark screens, and the demo.
    #[arg(long)]
    short: bool,
}

#[tokio::main]
async fn main() {
    let arguments = Arguments::parse();
    let languages = arguments.lang.as_deref().map_or_else(|| LANGUAGES.to_vec(), |one| vec![one]);
    let length = if arguments.short { Length::Short } else { Length::Whole };
    for language in languages {
        Tour::new(&arguments.out, language, length).go().await;
    }
}

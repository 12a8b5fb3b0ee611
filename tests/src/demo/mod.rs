//! Forty invented families, entered as a worker would have entered them, and a large caseload
//! made of their sentences.
//!
//! Nobody in `tests/demo/*.json` exists: names, streets, telephone numbers (555-01xx), and
//! stories are made up. They say nothing about anyone's papers, as in the product.

mod calendar;
mod clock;
pub mod corpus;
mod enter;
pub mod family;
mod script;
pub mod stage;

pub use calendar::Calendar;
pub use clock::SettableClock;
pub use script::Script;

use app::{Clock, Vault};
use casework::CaseId;
use family::Family;

/// What went wrong.
pub type Error = Box<dyn std::error::Error + Send + Sync>;
/// A result of the demo.
pub type Result<T> = std::result::Result<T, Error>;

/// The families' files. The first family of the first file is the one in the pictures.
const FILES: [(&str, &str); 5] = [
    ("west-asia.json", include_str!("../../demo/west-asia.json")),
    ("europe.json", include_str!("../../demo/europe.json")),
    ("africa.json", include_str!("../../demo/africa.json")),
    ("americas.json", include_str!("../../demo/americas.json")),
    ("south-east-asia.json", include_str!("../../demo/south-east-asia.json")),
];

/// The forty families.
///
/// # Errors
/// When a file is not as [`family`] says.
pub fn families() -> Result<Vec<Family>> {
    let mut families = Vec::new();
    for (name, text) in FILES {
        let of_file: Vec<Family> =
            serde_json::from_str(text).map_err(|error| format!("{name}: {error}"))?;
        families.extend(of_file);
    }
    Ok(families)
}

/// Enters all families up to the clock's time, and returns their cases. The first is the one in
/// the pictures, with its visit in progress.
///
/// # Errors
/// What a use case refuses, with the family's name.
pub fn load(vault: &Vault, clock: &SettableClock) -> Result<Vec<CaseId>> {
    let mut script = Script::of(families()?, clock.now())?;
    script.play_to_the_end(vault, clock)?;
    Ok(script.cases())
}

#[cfg(test)]
mod tests;

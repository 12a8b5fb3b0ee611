//! Doorstep's messages, in every language it ships.
//!
//! The messages are in `locales/<tag>/<area>.ftl` and are built into the program, so a
//! language never depends on a file that may be missing on a laptop. Rust formats its own
//! texts (documents, errors, notifications) with a [`Catalog`]; the window receives the
//! [`sources`] once and formats with the same rules.
//!
//! Invariants:
//! - English has every message. A message that the reader's language lacks falls back to the
//!   parent language and then to English; nobody ever sees a bare key.
//! - Arguments are isolated (FSI … PDI), so a Latin name does not reorder an Arabic
//!   sentence.
//! - A [`Key`] can only be one that English has: [`keys`] is generated from `locales/en`.
//!
//! Neighbors: it uses no other crate of ours. `app` and `documents` use it, `src-tauri` hands
//! its sources to the window, and `xtask check` proves that the languages are complete.

mod catalog;
mod key;
mod language;
mod source;
mod value;

pub use catalog::Catalog;
pub use key::{Key, keys};
pub use language::{Direction, Language, languages, negotiate};
pub use source::sources;
pub use value::Value;

/// The language that has every message, and that all others are translated from.
pub const ENGLISH: &str = "en";

//! What a case worker does: one function per use case, over `casework`, `store` and
//! `sync`. Whoever calls (the desktop shell, a test, the demo) hands in a clock and
//! randomness, and gets views back: what the window shows.
//!
//! [`Desk`] is the app with its vault closed or open; [`Session`] is the open vault. Every
//! function of a concept's module takes the session, applies the concept's rules, writes
//! in one transaction and returns the fresh view.

pub mod assessment;
pub mod case;
pub mod caseload;
pub mod conflict;
pub mod culturagram;
mod desk;
pub mod draft;
pub mod enrolment;
mod error;
pub mod household;
pub mod interpreter;
mod outward;
pub mod person;
mod preferences;
mod request;
mod session;
pub mod settings;
mod status;
pub mod syncing;
pub mod task;
pub mod today;
pub mod visit;
mod world;

pub use desk::{Confirmation, Desk, RecoveryView, messages, passphrase_strength};
pub use error::{Error, Result};
pub use outward::{Argument, Outward};
pub use request::read as read_request;
pub use session::Session;
pub use status::{AppStatus, LanguageView, MessagesView, Phase, StrengthView};
pub use world::{Clock, Random, SystemClock, SystemRandom, World};

//! What a case worker does: one function for each use case, on top of `casework`, `store`, and
//! `sync`. The caller (the desktop shell, a test, the demo) passes in a clock and randomness,
//! and gets views back: what the window shows.
//!
//! [`Vault`] is the app with its vault locked or open; [`Session`] is the open vault. A use case
//! that writes does so in one transaction and returns the new view.

pub mod case;
pub mod caseload;
mod commands;
pub mod culturagram;
pub mod draft;
pub mod enrollment;
mod error;
pub mod hand_over;
mod handed;
mod outward;
mod preferences;
pub mod record;
mod request;
mod secret;
mod session;
pub mod settings;
mod status;
mod sync_state;
pub mod syncing;
pub mod today;
mod vault;
pub mod visit;
mod world;
pub mod write;

pub use error::{Error, Result};
pub use outward::{Argument, Outward};
pub use request::{
    ChangePassphraseRequest, ConfirmRequest, Confirmation, LanguageRequest, Nothing,
    PassphraseRequest, RecoveryRequest, RenewRequest, SetUpRequest, read as read_request,
};
pub use secret::Secret;
pub use session::{Read, Session};
pub use status::{AppStatus, LanguageView, MessagesView, Phase, StrengthView};
pub use vault::{RecoveryView, Vault, messages, passphrase_strength};
pub use world::{Clock, Random, SystemClock, SystemRandom, World};

/// The fields of a record of any kind.
pub type Fields = serde_json::Map<String, serde_json::Value>;

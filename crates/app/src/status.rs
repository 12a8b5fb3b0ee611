//! What the window asks first: whether there is a vault, and whether it is open.

use crate::Outward;
use crate::handed::HandedView;
use serde::Serialize;
use ts_rs::TS;

/// The state of the app.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Phase {
    /// No vault on this laptop yet: setup begins.
    SetUp,
    /// The vault exists, and its recovery words are not confirmed yet.
    ConfirmRecovery,
    /// The vault is locked.
    Locked,
    /// The vault is open.
    Unlocked,
    /// The vault is open and the family holds the laptop: the window shows nothing else.
    HandOver,
    /// The vault cannot be used as it is: the problem says why and what to do.
    Problem,
}

/// A language in which the window can be shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LanguageView {
    /// BCP 47 tag.
    pub tag: String,
    /// Its name in itself.
    pub own_name: String,
    /// `ltr` or `rtl`.
    pub dir: String,
    /// Whether a native reader has reviewed every message.
    pub reviewed: bool,
}

/// The answer to `app_status`. Says nothing about whose laptop it is.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AppStatus {
    /// The state of the app.
    pub phase: Phase,
    /// With phase `problem`: why the vault cannot be used. With phase `unlocked`: what could not
    /// be written when it was opened.
    pub problem: Option<Outward>,
    /// With phase `hand-over`: what the family is asked.
    pub handed: Option<HandedView>,
    /// Languages in which the window can be shown.
    pub languages: Vec<LanguageView>,
    /// The language that was chosen last on this laptop.
    pub language: String,
    /// Seconds to wait before the next passphrase is tried (0: none).
    #[ts(type = "number")]
    pub wait_seconds: u64,
    /// Minutes without activity until auto-lock.
    pub auto_lock_minutes: u32,
    /// Version of the app.
    pub version: String,
}

/// One language's messages, for the window's own Fluent bundle.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MessagesView {
    /// BCP 47 tag.
    pub tag: String,
    /// `ltr` or `rtl`.
    pub dir: String,
    /// Fluent sources, one for each area.
    pub sources: Vec<String>,
}

/// How good a passphrase is.
#[derive(Debug, Clone, Serialize, TS)]
pub struct StrengthView {
    /// zxcvbn's score, from 0 (guessed at once) to 4 (strong).
    pub score: u8,
    /// Whether it is accepted: long enough and hard enough to guess.
    pub acceptable: bool,
    /// What is still missing, as a message key; `None` if nothing is.
    pub message_key: Option<String>,
}

//! Errors of the key file; each needs a different response from a person.

use std::time::Duration;

/// Why the store's key is not available, or the key file cannot be written.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no key file, and no previous copy of it.
    #[error("there is no key file")]
    Missing,
    /// The disk cannot be read or written.
    #[error("the key file cannot be read or written: {0}")]
    Io(#[from] std::io::Error),
    /// Written by a newer version of the app; left untouched.
    #[error("the key file has format {found}, this app knows {known}")]
    TooNew {
        /// The format found.
        found: u64,
        /// The newest format that this app knows.
        known: u64,
    },
    /// The key file is not as it was written. The text is for logs and says nothing about the
    /// content.
    #[error("the key file is damaged: {0}")]
    Damaged(&'static str),
    /// Key derivation parameters below [`KdfParams::FLOOR`](super::KdfParams::FLOOR):
    /// somebody lowered them.
    #[error("the key file is damaged: its key derivation is too weak")]
    WeakParameters,
    /// Key derivation parameters that would take the machine's memory or hours of its time.
    #[error("the key file is damaged: its key derivation is absurdly costly")]
    AbsurdParameters,
    /// The passphrase is wrong.
    #[error("the passphrase is wrong")]
    WrongPassphrase,
    /// The recovery words are a recovery key, but not this key file's.
    #[error("the recovery key belongs to another key file, or was replaced")]
    WrongRecoveryKey,
    /// This cannot be a passphrase at all.
    #[error(transparent)]
    Passphrase(#[from] PassphraseFault),
    /// These cannot be recovery words: a typing mistake.
    #[error(transparent)]
    RecoveryWords(#[from] RecoveryFault),
    /// Not four to eight digits.
    #[error("a PIN has four to eight digits")]
    Pin,
    /// Too little memory to derive the key; closing other programs may help.
    #[error("there is too little memory to derive the key")]
    OutOfMemory,
    /// After several wrong passphrases, the next must wait.
    #[error("too many wrong passphrases; the next in {} s", wait.as_secs())]
    TooSoon {
        /// How much longer.
        wait: Duration,
    },
}

impl Error {
    /// Whether the key file was altered or damaged: a copy of it may help then, another passphrase
    /// does not.
    #[must_use]
    pub fn is_damage(&self) -> bool {
        matches!(self, Self::Damaged(_) | Self::WeakParameters | Self::AbsurdParameters)
    }
}

/// Why a text cannot be a passphrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PassphraseFault {
    /// Fewer than [`MIN_CHARACTERS`](super::MIN_CHARACTERS) characters and fewer than
    /// [`MIN_WORDS`](super::MIN_WORDS) words.
    #[error("the passphrase is too short")]
    TooShort,
    /// More than [`MAX_CHARACTERS`](super::MAX_CHARACTERS) characters.
    #[error("the passphrase is too long")]
    TooLong,
    /// A NUL character, which no keyboard types and at which some systems cut the text.
    #[error("the passphrase contains a NUL character")]
    Nul,
}

/// Why a text cannot be a recovery key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RecoveryFault {
    /// There are not twelve words.
    #[error("a recovery key has 12 words")]
    Count,
    /// A word is not in the list of words.
    #[error("word {position} is not in the list of words")]
    UnknownWord {
        /// Which word, from 1.
        position: usize,
    },
    /// Every word is in the list, but one differs from the printed one, or two changed places.
    #[error("a word is wrong, or two changed places")]
    Checksum,
}

/// A result of the key file.
pub type Result<T, E = Error> = std::result::Result<T, E>;

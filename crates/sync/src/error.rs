//! What can end a sync; each is a different thing to do.

/// An error of a sync.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// No answer: no network, no server, or it stopped half-way.
    #[error("the agency cannot be reached")]
    NoNetwork,
    /// What answered is not the agency that this laptop is enrolled with. Nothing was sent.
    #[error("another server answered")]
    WrongServer,
    /// Not an address, or one that would send everything in the clear.
    #[error("not an address of a server")]
    Address,
    /// The enrollment code was never given out, was used, or is too old.
    #[error("the enrollment code was refused")]
    CodeRefused,
    /// Too many tries.
    #[error("too many tries")]
    TooManyTries {
        /// Seconds to wait.
        retry_after: u64,
    },
    /// The agency has revoked this laptop's access.
    #[error("this device was revoked")]
    Revoked,
    /// The agency holds other changes under this laptop's name: a copy of it is about.
    #[error("another machine writes under this device")]
    Diverged,
    /// Changes that were never sent are lost: an older copy of the database was put back. What
    /// was written since cannot follow on from them, so the laptop needs a new place in the
    /// agency, under which it is signed again ([`store::Store::adopt`]).
    #[error("changes {first} to {last} were lost before they were sent")]
    ChangesLost {
        /// The first that is lost.
        first: u64,
        /// The last that is lost.
        last: u64,
    },
    /// More cases would leave this laptop than a person would expect.
    #[error("{cases} cases would be removed")]
    TooManyRemovals {
        /// How many.
        cases: usize,
    },
    /// The server could not serve; it is tried again.
    #[error("the server said {code}")]
    Server {
        /// The protocol's code, or the HTTP status.
        code: String,
        /// Seconds to wait, when it said so.
        retry_after: Option<u64>,
    },
    /// What the server sent is not signed by whom it names.
    #[error("what the server sent does not verify")]
    Unverified,
    /// This laptop has no agency yet.
    #[error("not enrolled")]
    NotEnrolled,
    /// The vault was closed meanwhile.
    #[error("the vault was closed")]
    Locked,
    /// The store.
    #[error(transparent)]
    Store(#[from] store::Error),
}

impl Error {
    /// Seconds that the server asked to wait.
    #[must_use]
    pub fn retry_after(&self) -> Option<u64> {
        match self {
            Self::Server { retry_after, .. } => *retry_after,
            Self::TooManyTries { retry_after } => Some(*retry_after),
            _ => None,
        }
    }

    /// Whether trying again later can help without anybody doing anything.
    #[must_use]
    pub fn is_passing(&self) -> bool {
        matches!(self, Self::NoNetwork | Self::Server { .. } | Self::TooManyTries { .. })
    }
}

/// A result of a sync.
pub type Result<T, E = Error> = std::result::Result<T, E>;

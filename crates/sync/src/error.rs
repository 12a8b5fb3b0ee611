//! What can end a sync; each needs a different response.

use crate::code_of;
use protocol::ErrorCode;

/// An error of a sync.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// No answer: no network, no server, or the connection broke.
    #[error("the agency cannot be reached")]
    NoNetwork,
    /// The server is not that of the agency that this laptop is enrolled with. Nothing was sent.
    #[error("another server answered")]
    WrongServer,
    /// Not an address, or one without encryption.
    #[error("not an address of a server")]
    Address,
    /// The enrollment code was never issued, was used, or has expired.
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
    /// The agency holds other changes of this device: there is a copy of this laptop.
    #[error("another machine writes under this device")]
    Diverged,
    /// Changes that were never sent are lost: an older copy of the database was put back. Later
    /// changes cannot follow them, so the laptop needs a new place in the agency, under which
    /// they are signed again ([`store::Store::adopt`]).
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
    /// The server had a problem; the sync is tried again later.
    #[error("the server said {code}")]
    Server {
        /// The protocol's code, or the HTTP status.
        code: String,
        /// Seconds to wait, when it said so.
        retry_after: Option<u64>,
    },
    /// Something the server sent is not signed by the device it names.
    #[error("what the server sent does not verify")]
    Unverified,
    /// This laptop is not enrolled yet.
    #[error("not enrolled")]
    NotEnrolled,
    /// The vault was closed meanwhile, or the laptop took another place in the agency.
    #[error("the vault was closed")]
    Locked,
    /// The store.
    #[error(transparent)]
    Store(#[from] store::Error),
}

impl Error {
    /// Seconds to wait, if the server asked for it.
    #[must_use]
    pub fn retry_after(&self) -> Option<u64> {
        match self {
            Self::Server { retry_after, .. } => *retry_after,
            Self::TooManyTries { retry_after } => Some(*retry_after),
            _ => None,
        }
    }

    /// Who said that what was sent was too large.
    pub(crate) fn too_large(&self) -> Option<TooLargeFor> {
        match self {
            Self::Server { code, .. } if *code == code_of(ErrorCode::TooLarge) => {
                Some(TooLargeFor::Agency)
            }
            Self::Server { code, .. } if code == "413" => Some(TooLargeFor::Proxy),
            _ => None,
        }
    }

    /// Whether trying again later can help, without anybody doing anything.
    #[must_use]
    pub fn is_passing(&self) -> bool {
        matches!(self, Self::NoNetwork | Self::Server { .. } | Self::TooManyTries { .. })
    }
}

/// Who takes no more in one request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TooLargeFor {
    /// The agency's server, by its limits.
    Agency,
    /// A proxy before it.
    Proxy,
}

/// A result of a sync.
pub type Result<T, E = Error> = std::result::Result<T, E>;

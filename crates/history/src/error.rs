//! What can be wrong with a change.

/// A change, or a piece of one, that cannot be taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The header is not a header.
    #[error("the header cannot be read: {0}")]
    Header(String),
    /// The content is not a flat map of fields.
    #[error("the content cannot be read: {0}")]
    Content(String),
    /// The causal context claims to have seen the change itself, or what comes after it.
    #[error("the causal context covers the change itself")]
    SeesItself,
    /// The signature is not the device's, or what was signed was altered.
    #[error("the signature of change {seq} does not verify")]
    Signature {
        /// Which of the device's changes.
        seq: u64,
    },
    /// A key, digest or signature of the wrong length or alphabet.
    #[error("not a {what}")]
    Encoding {
        /// What it should have been.
        what: &'static str,
    },
}

/// A result of this crate.
pub type Result<T, E = Error> = std::result::Result<T, E>;

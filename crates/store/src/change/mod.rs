//! The log of changes: what was written here, what arrives, and what is still to be sent.

mod adopt;
pub(crate) mod gap;
mod held;
mod incoming;
mod mine;
mod purge;
mod receipt;
pub(crate) mod row;

pub use held::HeldForReview;
pub use incoming::{Incoming, Returning};
pub use mine::Mine;
pub use receipt::KeptReceipt;

pub(crate) use adopt::keep_own;

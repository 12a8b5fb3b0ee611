//! The log: what was written here, what arrives, and what is still to be sent.

mod adopt;
pub(crate) mod gap;
mod held;
mod incoming;
mod mine;
mod purge;
pub(crate) mod row;

pub use incoming::{Incoming, Returning};
pub use mine::Mine;

pub(crate) use adopt::keep_own;
pub(crate) use held::hold_for_review;

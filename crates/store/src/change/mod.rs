//! The log: what was written here, what arrives, and what is still to be sent.

mod adopt;
mod incoming;
mod mine;
mod purge;
pub(crate) mod row;

pub use incoming::{Incoming, Returning};
pub use mine::Mine;

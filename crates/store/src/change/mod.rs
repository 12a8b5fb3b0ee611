//! The log: what was written here, what arrives, and what waits for the agency.

mod adopt;
mod incoming;
mod mine;
mod purge;
pub(crate) mod row;

pub use incoming::Incoming;
pub use mine::Mine;

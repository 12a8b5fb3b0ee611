//! The agency's server: it receives the laptops' changes, keeps each case's log, and sends it to
//! those who may hold the case.
//!
//! [`Server::open`] opens an agency's file, [`serve`] answers laptops on a listener, and
//! [`admin`] is what the commands of `doorstep-server` do, also while it serves.
//!
//! Invariants:
//! - A push is committed before it is answered (`synchronous=FULL`); all of it or nothing.
//! - Positions are counted per case inside the write transaction, so a reader never misses
//!   a lower position that commits later.
//! - Between requests only the nonces of the last minutes and the counts of the rate limits are
//!   kept. A signature older than the process is stale, so a restart lets no nonce in twice.
//! - No client's data in logs or errors.
//!
//! Neighbors: it uses `protocol` (what crosses the wire) and `history` (what a change is), and
//! never the laptop's store.

pub mod admin;

mod access;
mod answer;
mod caller;
mod caseload;
mod code;
mod db;
mod enroll;
mod error;
mod hello;
mod http;
mod nonces;
mod own;
mod pull;
mod push;
mod rates;
mod refusal;
mod room;
mod server;
mod world;

pub use error::{Error, Result};
pub use http::serve;
pub use server::Server;
pub use world::{Now, Random, World};

/// The agency's short number: one agency to a file.
const AGENCY: i64 = 1;

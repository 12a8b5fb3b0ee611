//! The agency's server: takes in the laptops' changes, keeps each case's log, and gives it
//! to those who may hold the case.
//!
//! [`Server::open`] opens an agency's file, [`serve`] answers laptops on a listener, and
//! [`admin`] is what the commands of `doorstep-server` do, also while it serves.
//!
//! Invariants:
//! - What a push was answered for is committed (`synchronous=FULL`); all of it or nothing.
//! - Positions are counted per case inside the write transaction, so a reader never misses
//!   a lower position that commits later.
//! - Nothing is kept between requests but the nonces of the last minutes and what the rate
//!   limits count; a signature older than the process is stale, so a restart forgets none.
//! - No client's data in logs or errors.
//!
//! Neighbors: `protocol` (what crosses the wire) and `history` (what a change is) below
//! it; it never needs the laptop's store.

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

//! The server, as laptops meet it: real HTTP to a real file, with a clock that the tests set.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod agency;
mod caseload;
mod damage;
mod enroll;
mod laptop;
mod own;
mod process;
mod pull;
mod push;
mod quarantine;
mod signed;
mod small;
mod town;

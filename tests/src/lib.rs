//! What crosses crates: a real agency server in its own process, laptops with real stores,
//! the real window under a WebDriver, and the demo's families.
//!
//! This crate is for tests, the tour, the demo, and the benchmarks. It panics freely: a step that
//! fails ends the run with the reason.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::missing_panics_doc,
    clippy::missing_errors_doc,
    clippy::must_use_candidate,
    reason = "a harness: a step that cannot be taken ends the run with the reason"
)]

pub mod agency;
pub mod demo;
pub mod hands;
pub mod laptop;
pub mod leak;
pub mod places;
pub mod proxy;
pub mod records;
pub mod tour;
pub mod window;

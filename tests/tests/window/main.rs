//! The real window, used as a person uses it. Each test has its own window and folder.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    missing_docs
)]

mod axe;
mod commands;
mod fence;
mod handover;
mod home;
mod hostile;
mod input;
mod kept;
mod languages;
mod lock;
mod problems;
mod tour;

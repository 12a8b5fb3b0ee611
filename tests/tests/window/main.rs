//! The real window, driven as a person drives it. Each test has a window and a folder of
//! its own.
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

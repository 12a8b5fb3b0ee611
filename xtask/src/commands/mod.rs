//! One file per command.

pub mod bench;
pub mod check;
pub mod mutants;
pub mod run;
pub mod test;
pub mod tour;

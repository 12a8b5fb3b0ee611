//! `doorstep-server`: the agency's server and what its administrator does.
//!
//! What is said is a message of `locales/*/server.ftl`, on stdout or, for errors, stderr; ids and
//! codes stand on a line of their own, last, so that a script can take them. Logs go to stderr.
//! Exits with 0, with 1 when something did not work, with 2 when it was not understood.

mod cli;

use std::process::ExitCode;

fn main() -> ExitCode {
    cli::run(std::env::args_os().collect())
}

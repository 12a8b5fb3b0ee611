//! `doorstep-server`: the agency's server and its administrator's commands.
//!
//! It prints messages of `locales/*/server.ftl` to stdout or, for errors, to stderr; ids and
//! codes have a line of their own, the last. With `--json` it prints one JSON object instead, of
//! the shapes in docs/agency-setup.md. Logs go to stderr. Exits with 0, with 1 when something did
//! not work, with 2 when the command was not understood.

mod cli;

use std::process::ExitCode;

fn main() -> ExitCode {
    cli::run(std::env::args_os().collect())
}

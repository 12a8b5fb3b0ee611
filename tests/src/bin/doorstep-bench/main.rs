//! The benchmarks, each next to its floor in the same run: `cargo xtask bench`.
//!
//! A floor is the least that this machine can reach: the same bytes through bare `SQLCipher`, or
//! an empty window. The table says what is measured. Nothing here passes or fails.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::cast_precision_loss,
    reason = "a harness that prints its table"
)]

mod bare;
mod process;
mod store;
mod table;
mod window;
mod wire;

use table::Table;

#[tokio::main]
async fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let quick = args.iter().any(|arg| arg == "--quick");
    let json = args.iter().position(|arg| arg == "--json").and_then(|at| args.get(at + 1));
    let only = args.iter().position(|arg| arg == "--only").and_then(|at| args.get(at + 1));
    let wanted = |part: &str| only.is_none_or(|only| only == part);

    let mut table = Table::default();
    if wanted("store") {
        store::measure(&mut table, if quick { 1_000 } else { 10_000 });
    }
    if wanted("wire") {
        wire::measure(&mut table, if quick { 60 } else { 300 }).await;
    }
    if wanted("window") {
        window::measure(&mut table, if quick { 3 } else { 9 }).await;
    }
    table.print();
    if let Some(file) = json {
        table.write(std::path::Path::new(file));
    }
}

//! Where the programs under test are.

use std::path::{Path, PathBuf};

/// The project's root.
#[must_use]
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// A program of this workspace, in the same folder as the one that is running.
#[must_use]
pub fn program(name: &str) -> PathBuf {
    let mut folder = std::env::current_exe().unwrap();
    while folder.pop() {
        let program = folder.join(name);
        if program.is_file() {
            return program;
        }
    }
    panic!("{name} is not built: cargo build --workspace --bins")
}

//! The developer tools that do not come with Rust, at the versions that `.ci/tools.txt` pins.
//!
//! Building each takes minutes on a small machine, so a wheel with the finished program is tried
//! first. They are installed in `target/tools`, so nothing else on the machine changes.

use crate::shell::{Failure, Result, cargo, command, root, run, succeeds, target, while_doing};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// One pinned tool.
#[derive(Debug, PartialEq, Eq)]
struct Tool<'a> {
    /// The requirement for pip: name, version, and hash of its wheel.
    wheel: &'a str,
    version: &'a str,
    /// The crate it is built from.
    krate: &'a str,
}

/// A command that runs a tool: `typos`, `cargo-deny`, `cargo-nextest`. Installs it if needed.
pub fn tool(program: &str, args: &[&str]) -> Result<Command> {
    let list = root().join(".ci/tools.txt");
    let list = fs::read_to_string(&list).map_err(while_doing(list.display()))?;
    let tool = find(&list, program)
        .ok_or_else(|| Failure(format!("{program} is not listed in .ci/tools.txt")))?;
    let folder = folder().join(format!("{program}-{}", tool.version));
    let file = folder.join("bin").join(format!("{program}{}", std::env::consts::EXE_SUFFIX));
    if !file.is_file() {
        println!("{program} {} is missing and will be installed into target/tools", tool.version);
        fs::create_dir_all(&folder).map_err(while_doing(folder.display()))?;
        let requirement = folder.join("wheel.txt");
        fs::write(&requirement, tool.wheel).map_err(while_doing(requirement.display()))?;
        let [folder, requirement] = [&folder, &requirement].map(|path| path.to_string_lossy());
        let pip = ["-m", "pip", "install", "--quiet", "--no-deps", "--require-hashes"];
        let pip = [&pip[..], &["--target", &folder, "-r", &requirement]].concat();
        if !succeeds(&mut command("python3", &pip, &root())) {
            println!("There is no wheel of it for this machine: it is built, which takes minutes");
            let source = ["install", "--locked", tool.krate, "--version", tool.version];
            run(&mut cargo(&[&source[..], &["--root", &folder]].concat()))?;
        }
    }
    Ok(command(file, args, &root()))
}

/// `cargo-mutants` has no wheel, and only `cargo xtask mutants` needs it.
pub fn mutants() -> Result<PathBuf> {
    const VERSION: &str = "27.1.0";
    let folder = folder().join(format!("cargo-mutants-{VERSION}"));
    let file = folder.join("bin/cargo-mutants").with_extension(std::env::consts::EXE_EXTENSION);
    if !file.is_file() {
        println!("cargo-mutants is missing and will be built, which takes minutes");
        let source = ["install", "--locked", "cargo-mutants", "--version", VERSION, "--root"];
        run(cargo(&source).arg(&folder))?;
    }
    Ok(file)
}

/// The folder of cargo-nextest; `None` if the machine has its own.
pub fn nextest() -> Result<Option<PathBuf>> {
    if succeeds(&mut cargo(&["nextest", "--version"])) {
        return Ok(None);
    }
    let program = PathBuf::from(tool("cargo-nextest", &[])?.get_program());
    Ok(program.parent().map(Path::to_owned))
}

/// Lets a command find programs in one more folder, so that cargo has them as subcommands.
pub fn on_path<'a>(command: &'a mut Command, folder: Option<&Path>) -> Result<&'a mut Command> {
    let Some(folder) = folder else { return Ok(command) };
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders = std::iter::once(folder.to_owned()).chain(std::env::split_paths(&path));
    let path = std::env::join_paths(folders).map_err(while_doing("PATH"))?;
    Ok(command.env("PATH", path))
}

fn folder() -> PathBuf {
    target().join("tools")
}

/// The line whose crate is named after the program, or whose wheel is.
fn find<'a>(list: &'a str, program: &str) -> Option<Tool<'a>> {
    list.lines().find_map(|line| {
        let (wheel, krate) = line.split_once(" # ")?;
        let (name, rest) = wheel.split_once("==")?;
        let version = rest.split_whitespace().next()?;
        (name == program || krate == program).then_some(Tool { wheel, version, krate })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIST: &str = "# Comments # are no tools\n\
        typos==1.5.2 --hash=x # typos-cli\n\
        wheel-of-deny==0.2.1 --hash=y # cargo-deny\n";

    #[test]
    fn a_tool_is_found_by_its_wheel_or_its_crate() {
        let typos = Tool { wheel: "typos==1.5.2 --hash=x", version: "1.5.2", krate: "typos-cli" };
        assert_eq!(find(LIST, "typos"), Some(typos));
        assert_eq!(find(LIST, "cargo-deny").map(|tool| tool.version), Some("0.2.1"));
        assert_eq!(find(LIST, "are no tools"), None);
    }

    #[test]
    fn every_tool_that_a_check_runs_is_pinned_with_a_hash() {
        let list = fs::read_to_string(root().join(".ci/tools.txt")).unwrap_or_default();
        for program in ["typos", "cargo-deny", "cargo-nextest"] {
            let tool = find(&list, program);
            assert!(tool.is_some_and(|tool| tool.wheel.contains("--hash=sha256:")), "{program}");
        }
    }
}

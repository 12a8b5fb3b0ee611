//! What the machine must have. Says what is missing and installs it, or prints the exact command
//! if it may not.

use crate::shell::{Failure, Result, command, npm, output, root, run, succeeds, ui};
use std::io::{IsTerminal, stdin};
use std::path::Path;
use std::process::Command;

/// To build the app: its window, and the C that the database and its cryptography are in.
const TO_BUILD: &[&str] =
    &["libwebkit2gtk-4.1-dev", "build-essential", "pkg-config", "perl", "make"];

/// To drive the real window without a screen.
const TO_DRIVE: &[&str] = &["webkit2gtk-driver", "xvfb"];

/// What a command needs of the system.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Need {
    Build,
    BuildAndDrive,
}

/// Installs the system packages that are missing (Debian and Ubuntu, by apt).
pub fn system(need: Need) -> Result {
    if !cfg!(target_os = "linux") {
        return Ok(());
    }
    let drive = if need == Need::BuildAndDrive { TO_DRIVE } else { &[] };
    let wanted: Vec<&str> = [TO_BUILD, drive].concat();
    if !succeeds(Command::new("dpkg-query").arg("--version")) {
        return without_apt(need);
    }
    let missing: Vec<&str> = wanted.into_iter().filter(|package| !is_installed(package)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    println!("These system packages are missing and will be installed: {}", missing.join(" "));
    let by_hand = format!(
        "sudo apt-get update && sudo apt-get install -y --no-install-recommends {}",
        missing.join(" ")
    );
    let Some(prefix) = rights() else {
        return Err(Failure(format!(
            "They cannot be installed from here. Please run:\n\n    {by_hand}\n"
        )));
    };
    let apt = |args: &[&str]| {
        let words: Vec<&str> = prefix.iter().chain(&["apt-get"]).chain(args).copied().collect();
        let (program, args) = words.split_first().ok_or_else(|| Failure("no command".into()))?;
        run(command(program, args, &root()).env("DEBIAN_FRONTEND", "noninteractive"))
    };
    let install = [&["install", "-y", "--no-install-recommends"], missing.as_slice()].concat();
    apt(&["update"])
        .and_then(|()| apt(&install))
        .map_err(|failure| Failure(format!("{failure}\nPlease run by hand:\n\n    {by_hand}\n")))
}

fn is_installed(package: &str) -> bool {
    Command::new("dpkg-query")
        .args(["--show", "--showformat=${db:Status-Status}", package])
        .output()
        .is_ok_and(|shown| shown.status.success() && shown.stdout == b"installed")
}

/// What to put before a command that needs root: nothing for root itself, `sudo` if it needs no
/// password or someone can type it; `None` otherwise.
fn rights() -> Option<&'static [&'static str]> {
    let root = output(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0");
    if root {
        return Some(&[]);
    }
    let may_ask = stdin().is_terminal() && succeeds(Command::new("sudo").arg("--version"));
    let free = succeeds(Command::new("sudo").args(["-n", "true"]));
    (may_ask || free).then_some(&["sudo", "DEBIAN_FRONTEND=noninteractive"])
}

/// On other Linux systems packages have other names, so this looks for the programs and
/// libraries themselves.
fn without_apt(need: Need) -> Result {
    let mut missing = Vec::new();
    if !succeeds(Command::new("pkg-config").args(["--exists", "webkit2gtk-4.1"])) {
        missing.push("the development files of WebKitGTK 4.1, with pkg-config");
    }
    for (program, name) in [("cc", "a C compiler"), ("perl", "perl"), ("make", "make")] {
        if !on_path(program) {
            missing.push(name);
        }
    }
    if need == Need::BuildAndDrive {
        for (program, name) in [("WebKitWebDriver", "WebKitWebDriver"), ("Xvfb", "Xvfb")] {
            if !on_path(program) {
                missing.push(name);
            }
        }
    }
    if missing.is_empty() {
        return Ok(());
    }
    Err(Failure(format!("Please install, by the means of your system: {}", missing.join("; "))))
}

fn on_path(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder| folder.join(program).is_file())
}

/// The packages of the window, exactly as `package-lock.json` has them.
pub fn window_packages() -> Result {
    if !succeeds(&mut npm(&["--version"])) {
        return Err(Failure(
            "Node.js with npm is missing. Please install Node.js 20.19 or newer (nodejs.org)."
                .into(),
        ));
    }
    let lock = ui().join("package-lock.json");
    let installed = ui().join("node_modules/.package-lock.json");
    if is_newer(&lock, &installed) {
        run(&mut npm(&["ci", "--no-audit", "--no-fund"]))
    } else {
        Ok(())
    }
}

/// Whether a file is newer than another, or the other does not exist.
fn is_newer(file: &Path, than: &Path) -> bool {
    let time = |path: &Path| path.metadata().and_then(|about| about.modified()).ok();
    match (time(file), time(than)) {
        (Some(file), Some(than)) => file > than,
        _ => true,
    }
}

/// Builds what the window shows, where Rust embeds it from.
pub fn window() -> Result {
    run(&mut npm(&["run", "build"]))
}

/// Builds the window if it was never built: the lints need the folder, but not its latest state.
pub fn window_once() -> Result {
    if ui().join("dist/index.html").is_file() { Ok(()) } else { window() }
}

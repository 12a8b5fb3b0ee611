//! Starting other programs, and the time each stage takes.

use std::ffi::OsStr;
use std::fmt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

/// Why a command of this tool failed, as it is shown.
#[derive(Debug)]
pub struct Failure(pub String);

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

pub type Result<T = ()> = std::result::Result<T, Failure>;

/// Makes a failure from an error and what was being done.
pub fn while_doing<E: fmt::Display>(what: impl fmt::Display) -> impl FnOnce(E) -> Failure {
    move |error| Failure(format!("{what}: {error}"))
}

/// The root of the workspace.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}

/// The folder of the window.
pub fn ui() -> PathBuf {
    root().join("ui")
}

/// Where cargo builds.
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| root().join("target"), |dir| root().join(dir))
}

/// A built program of the workspace.
pub fn program(profile: Profile, name: &str) -> PathBuf {
    target().join(profile.folder()).join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

/// A built example of the workspace.
pub fn example(name: &str) -> PathBuf {
    target().join("debug/examples").join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

/// How the workspace is built.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    Debug,
    Release,
}

impl Profile {
    fn folder(self) -> &'static str {
        match self {
            Self::Debug => "debug",
            Self::Release => "release",
        }
    }
}

/// A command in a folder of the workspace.
pub fn command(program: impl AsRef<OsStr>, args: &[&str], folder: &Path) -> Command {
    let mut command = Command::new(program);
    command.args(args).current_dir(folder);
    command
}

/// The cargo that started this tool, at the root of the workspace.
pub fn cargo(args: &[&str]) -> Command {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    command(cargo, args, &root())
}

/// npm in the folder of the window.
pub fn npm(args: &[&str]) -> Command {
    command(if cfg!(windows) { "npm.cmd" } else { "npm" }, args, &ui())
}

/// Builds every program that people or tests start, with the features of the whole workspace: a
/// smaller selection would compile the database a second time.
pub fn build_programs(profile: Profile) -> Result {
    // With the examples, so that the features are those of the tests and nothing is built twice.
    let mut build = cargo(&["build", "--workspace", "--bins", "--examples"]);
    if profile == Profile::Release {
        build.arg("--release");
    }
    run(&mut build)
}

/// Builds one example of the workspace, with the same features as its programs.
pub fn build_example(package: &str, name: &str) -> Result {
    let manifest = root().join("crates").join(package).join("examples").join(format!("{name}.rs"));
    if !manifest.is_file() {
        return Err(Failure(format!("{} is not there", manifest.display())));
    }
    run(&mut cargo(&["build", "--quiet", "--workspace", "--example", name]))
}

/// Runs a command with its output on the terminal.
pub fn run(command: &mut Command) -> Result {
    let shown = shown(command);
    println!("$ {shown}");
    let status = command.status().map_err(while_doing(format!("{shown} could not be started")))?;
    if status.success() { Ok(()) } else { Err(Failure(format!("{shown} ended with {status}"))) }
}

/// Runs a command and returns what it prints.
pub fn output(command: &mut Command) -> Result<String> {
    let shown = shown(command);
    let output = command
        .stderr(Stdio::inherit())
        .output()
        .map_err(while_doing(format!("{shown} could not be started")))?;
    if !output.status.success() {
        return Err(Failure(format!("{shown} ended with {}", output.status)));
    }
    String::from_utf8(output.stdout).map_err(while_doing(format!("what {shown} printed")))
}

/// Whether a command can be started and succeeds; its output is discarded.
pub fn succeeds(command: &mut Command) -> bool {
    let quiet = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    quiet.status().is_ok_and(|status| status.success())
}

fn shown(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_name().unwrap_or_default();
    let words = std::iter::once(program).chain(command.get_args());
    words.map(OsStr::to_string_lossy).collect::<Vec<_>>().join(" ")
}

/// Runs one stage and prints how long it took, also if it fails.
pub fn stage<T>(name: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    println!("\n── {name}");
    let start = Instant::now();
    let done = work();
    let verdict = if done.is_ok() { "done" } else { "FAILED" };
    println!("── {name}: {verdict} in {:.1} s", start.elapsed().as_secs_f64());
    done
}

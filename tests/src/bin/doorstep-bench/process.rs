//! Programs with a window: how long until their page calls into Rust, and how much memory their
//! processes use.

use std::collections::HashMap;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// Starts a program in its own folder, and waits for a line on standard error.
pub fn start(program: &Path, args: &[&str], home: &Path, line: &str) -> (Child, Duration) {
    std::fs::create_dir_all(home).unwrap();
    let begun = Instant::now();
    let mut child = Command::new(program)
        .args(args)
        .env("HOME", home)
        .env("XDG_DATA_HOME", home.join("data"))
        .env("XDG_CACHE_HOME", home.join("cache"))
        .env("XDG_CONFIG_HOME", home.join("config"))
        .env("DOORSTEP_LOG", "info")
        .stderr(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stderr.take().unwrap()).lines();
    let said = lines.by_ref().map_while(Result::ok).any(|said| said.contains(line));
    assert!(said, "{} never said {line:?}", program.display());
    let took = begun.elapsed();
    // Later output must not fill the pipe.
    std::thread::spawn(move || lines.map_while(Result::ok).count());
    (child, took)
}

/// Proportional memory of a process and all its children, in MiB.
pub fn proportional_mib(pid: u32) -> f64 {
    let parents: HashMap<u32, u32> = std::fs::read_dir("/proc")
        .unwrap()
        .filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok())
        .filter_map(|pid| Some((pid, parent(pid)?)))
        .collect();
    let belongs = |mut process: u32| loop {
        match parents.get(&process) {
            _ if process == pid => return true,
            Some(&parent) if parent > 1 => process = parent,
            _ => return false,
        }
    };
    let kib: u64 = parents
        .keys()
        .filter(|process| belongs(**process))
        .filter_map(|process| pss_kib(*process))
        .sum();
    kib as f64 / 1024.0
}

fn parent(pid: u32) -> Option<u32> {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    stat.rsplit_once(')')?.1.split_whitespace().nth(1)?.parse().ok()
}

fn pss_kib(pid: u32) -> Option<u64> {
    let rollup = std::fs::read_to_string(format!("/proc/{pid}/smaps_rollup")).ok()?;
    rollup
        .lines()
        .find_map(|line| line.strip_prefix("Pss:")?.split_whitespace().next()?.parse().ok())
}

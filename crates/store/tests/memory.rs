//! The one test of this file has a process of its own: it measures the whole process.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs)]

mod common;

/// What an open database locks, about, in KiB. Most of it is the mebibyte that its connection takes
/// at once when it is opened (`.cargo/config.toml`).
const ALL: u64 = 1_300;
/// The same without that mebibyte, which is locked whole or not at all.
const REST: u64 = ALL - 1_024;
/// What is rounded to pages, and differs from build to build.
const GIVE: u64 = 64;

fn line(file: &str, name: &str) -> String {
    let text = std::fs::read_to_string(file).unwrap();
    text.lines().find_map(|line| line.strip_prefix(name)).unwrap().to_owned()
}

fn first_number(text: &str) -> Option<u64> {
    text.split_whitespace().next().unwrap().parse().ok()
}

/// How many KiB this process may lock; `None` when there is no limit.
fn limit() -> Option<u64> {
    const CAP_IPC_LOCK: u32 = 14;
    let capabilities =
        u64::from_str_radix(line("/proc/self/status", "CapEff:").trim(), 16).unwrap();
    if capabilities >> CAP_IPC_LOCK & 1 == 1 {
        return None;
    }
    first_number(&line("/proc/self/limits", "Max locked memory")).map(|bytes| bytes / 1024)
}

#[test]
fn the_memory_of_an_open_database_is_not_swapped_out() {
    let (_folder, _store) = common::laptop(1);
    let locked = first_number(&line("/proc/self/status", "VmLck:")).unwrap();
    // Where the system lets a process lock less, what fits is locked and the app still works. That
    // locking is asked for at all, a test beside the code checks for a limit of 0 too.
    let wanted = match limit() {
        Some(limit) if limit < ALL + GIVE => limit.min(REST),
        _ => ALL,
    };
    assert!(locked + GIVE > wanted, "{locked} KiB are locked of {wanted}, limit {:?}", limit());
}

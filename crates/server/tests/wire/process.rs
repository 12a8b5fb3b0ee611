//! The program itself: its one line, its commands beside it, how it ends.

use crate::laptop::{Laptop, fresh};
use protocol::{PushResponse, path};
use serde_json::json;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Output, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

fn doorstep(data: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_doorstep-server"));
    command.arg("--data").arg(data).env("LC_ALL", "C");
    command
}

fn run(data: &Path, words: &[&str]) -> Output {
    doorstep(data).args(words).output().unwrap()
}

/// The last line of what a command that worked said.
fn last_line(data: &Path, words: &[&str]) -> String {
    let output = run(data, words);
    assert!(output.status.success(), "{words:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap().lines().last().unwrap().to_owned()
}

fn refused(data: &Path, words: &[&str]) -> (i32, String) {
    let output = run(data, words);
    assert!(output.stdout.is_empty(), "{words:?}");
    (output.status.code().unwrap(), String::from_utf8(output.stderr).unwrap())
}

struct Serving {
    child: Child,
    out: BufReader<ChildStdout>,
    base: String,
}

fn serve(data: &Path) -> Serving {
    let mut child = doorstep(data)
        .args(["serve", "--listen", "127.0.0.1:0"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    let mut line = String::new();
    out.read_line(&mut line).unwrap();
    let base = line.strip_prefix("listening on ").unwrap().trim_end().to_owned();
    Serving { child, out, base }
}

impl Serving {
    fn signal(&self, name: &str) {
        let kill =
            Command::new("kill").args([name, &self.child.id().to_string()]).status().unwrap();
        assert!(kill.success());
    }
}

/// Also when a test fails no server stays behind.
impl Drop for Serving {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

#[tokio::test]
async fn commands_work_while_it_serves_and_a_second_one_does_not_start() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("agency.db");
    let agency = last_line(&data, &["agency", "create", "--name", "Harbor House"]);
    assert!(agency.parse::<history::AgencyId>().is_ok(), "{agency}");
    let mut serving = serve(&data);
    assert_eq!(reqwest::get(serving.base.clone() + "/readyz").await.unwrap().status(), 200);

    let (status, said) = refused(&data, &["serve", "--listen", "127.0.0.1:0"]);
    assert_eq!(status, 1);
    assert!(said.contains("Another process"), "{said}");

    let staff = last_line(
        &data,
        &["staff", "add", "--name", "Amal", "--role", "case-worker", "--team", "East"],
    );
    assert_eq!(last_line(&data, &["staff", "list"]), staff);
    let code = last_line(&data, &["device", "code", "--staff", &staff]);
    let (request, _) = crate::laptop::enroll_request(&code, 1);
    let body = serde_json::to_vec(&request).unwrap();
    let client = reqwest::Client::new();
    let enrolled =
        client.post(serving.base.clone() + protocol::path::ENROLL).body(body).send().await.unwrap();
    assert_eq!(enrolled.status(), 200);
    let device = last_line(&data, &["device", "list"]);
    assert!(device.parse::<history::DeviceId>().is_ok(), "{device}");
    last_line(&data, &["device", "revoke", "--device", &device]);

    let copy = folder.path().join("copy.db");
    let words = ["backup", "--to", copy.to_str().unwrap()];
    last_line(&data, &words);
    assert_eq!(last_line(&copy, &["device", "list"]), device, "the copy has all of it");
    let before = std::fs::read(&copy).unwrap();
    assert_eq!(refused(&data, &words).0, 1, "a copy is never written over");
    assert_eq!(std::fs::read(&copy).unwrap(), before);
    let mut of_copy = serve(&copy);
    of_copy.signal("-TERM");
    assert!(of_copy.child.wait().unwrap().success());

    serving.signal("-TERM");
    assert!(serving.child.wait().unwrap().success(), "ends in peace");
    let mut rest = String::new();
    serving.out.read_to_string(&mut rest).unwrap();
    assert_eq!(rest, "", "one line and no more");
}

/// The system's clock: the program has no other.
fn now() -> i64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
    i64::try_from(since.as_millis()).unwrap()
}

#[tokio::test]
async fn what_was_answered_is_there_however_often_the_server_is_killed() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("agency.db");
    last_line(&data, &["agency", "create", "--name", "Harbor House"]);
    let staff = last_line(&data, &["staff", "add", "--name", "Amal", "--role", "case-worker"]);
    let code = last_line(&data, &["device", "code", "--staff", &staff]);
    let mut serving = serve(&data);
    let clock = Arc::new(AtomicI64::new(now()));
    let mut laptop = Laptop::enroll_at(&serving.base, &reqwest::Client::new(), &clock, &code).await;
    let case = fresh();
    for round in 0..12 {
        clock.store(now(), Ordering::Relaxed);
        let held = usize::try_from(laptop.hello().await.receipt.head).unwrap();
        for _ in 0..120 {
            laptop.write(case);
        }
        let answered =
            laptop.push_some(held, laptop.log.len() - 60).await.read::<PushResponse>().receipt.head;
        // Killed with a push on its way: at another moment of it in each round.
        let on_its_way =
            laptop.post(path::PUSH, &laptop.push_request(laptop.log.len() - 60, laptop.log.len()));
        let on_its_way = tokio::spawn(on_its_way.send());
        for _ in 0..round * 3 {
            tokio::task::yield_now().await;
        }
        serving.child.kill().unwrap();
        serving.child.wait().unwrap();
        on_its_way.await.unwrap().ok();

        serving = serve(&data);
        laptop.base.clone_from(&serving.base);
        clock.store(now(), Ordering::Relaxed);
        let receipt = laptop.hello().await.receipt;
        let all = laptop.log.len() as u64;
        assert!(
            receipt.head == answered || receipt.head == all,
            "wholly or not at all: {} of {all}",
            receipt.head
        );
        assert_eq!(receipt.digest, laptop.log[usize::try_from(receipt.head).unwrap() - 1].digest());
    }
    laptop.push().await;
    let pulled = laptop.pull(&[(case, 0)], 0).await;
    assert_eq!(
        protocol::uncarry(pulled.pages[0].changes.clone(), None).unwrap(),
        laptop.log,
        "each once"
    );
}

#[test]
fn a_server_that_was_killed_leaves_the_file_free() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("agency.db");
    last_line(&data, &["agency", "create", "--name", "Harbor House"]);
    let mut serving = serve(&data);
    serving.child.kill().unwrap();
    serving.child.wait().unwrap();
    let mut again = serve(&data);
    again.signal("-INT");
    assert!(again.child.wait().unwrap().success());
}

#[test]
fn what_does_not_work_is_said_and_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("agency.db");
    let id = "AQEBAQEBAQEBAQEBAQEBAQ";
    for words in
        [&["serve"][..], &["staff", "list"], &["device", "code", "--staff", id], &["case", "list"]]
    {
        assert_eq!(refused(&data, words).0, 1, "{words:?}");
    }
    assert!(!data.exists(), "no command but agency create makes the file");
    assert_eq!(refused(&data, &["agency", "create", "--name", "  "]).0, 1);
    assert_eq!(refused(&data, &["serve"]).0, 1, "a file without an agency is not served");
    last_line(&data, &["agency", "create", "--name", "Harbor House"]);
    assert_eq!(
        refused(&data, &["agency", "create", "--name", "Harbor House"]).0,
        1,
        "no second agency"
    );
    for words in [
        &["device", "code", "--staff", id][..],
        &["device", "code", "--staff", "nobody"],
        &["device", "revoke", "--device", id],
        &["case", "assign", "--case", id, "--staff", id],
        &["case", "unassign", "--case", "-", "--staff", "-"],
    ] {
        let (status, said) = refused(&data, words);
        assert_eq!(status, 1, "{words:?}");
        assert!(said.contains("Nothing was changed"), "{said}");
    }
    for words in [
        &[][..],
        &["staff"],
        &["fly"],
        &["staff", "add", "--name", "x"],
        &["serve", "--listen", "nowhere"],
    ] {
        let (status, said) = refused(&data, words);
        assert_eq!(status, 2, "{words:?}");
        assert!(!said.is_empty());
    }
}

#[test]
fn the_language_is_the_one_that_is_asked_for_or_the_systems() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("agency.db");
    let (_, english) = refused(&data, &["staff", "list"]);
    let (_, asked) = refused(&data, &["--language", "en", "staff", "list"]);
    assert_eq!(english, asked);
    let help = run(&data, &["staff", "add", "--help", "--language=en"]);
    assert!(help.status.success() && String::from_utf8(help.stdout).unwrap().contains("Usage:"));
}

/// What a command that worked printed as JSON.
fn json(data: &Path, words: &[&str]) -> serde_json::Value {
    let output = run(data, &[words, &["--json"]].concat());
    assert!(output.status.success(), "{words:?}: {}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn every_command_prints_one_json_object_of_a_stable_shape_when_asked_to() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("agency.db");
    let created = json(&data, &["agency", "create", "--name", "Harbor House"]);
    assert!(created["agency"].as_str().unwrap().parse::<history::AgencyId>().is_ok());
    let added = json(&data, &["staff", "add", "--name", "أمل", "--role", "administrator"]);
    let staff = added["staff"].as_str().unwrap();
    let people = json!([{ "id": staff, "name": "أمل", "role": "administrator", "team": null }]);
    assert_eq!(json(&data, &["staff", "list"]), json!({ "staff": people }));
    let code = json(&data, &["device", "code", "--staff", staff]);
    assert!(code["code"].is_string() && code["expires_at"].is_i64(), "{code}");
    assert_eq!(json(&data, &["device", "list"]), json!({ "devices": [] }));
    assert_eq!(json(&data, &["case", "list"]), json!({ "cases": [] }));
    let copy = folder.path().join("copy.db");
    let copy = copy.to_str().unwrap();
    assert_eq!(json(&data, &["backup", "--to", copy]), json!({ "backup": copy }));

    for (words, status, code) in [
        (&["backup", "--to", copy, "--json"][..], 1, "backup-exists"),
        (&["device", "revoke", "--device", "nobody", "--json"], 1, "no-such-device"),
        (&["--json", "fly"], 2, "usage"),
    ] {
        let (exit, said) = refused(&data, words);
        let said: serde_json::Value = serde_json::from_str(&said).unwrap();
        assert_eq!((exit, said["error"].as_str().unwrap()), (status, code));
        assert!(!said["message"].as_str().unwrap().is_empty());
    }
}

#[test]
fn a_terminal_gets_no_invisible_letters() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("agency.db");
    let mut printed = Vec::new();
    for words in [
        &["agency", "create", "--name", "دار الميناء"][..],
        &["agency", "create", "--name", "دار الميناء"],
        &["staff", "add", "--name", "Amal", "--role", "supervisor", "--team", "East"],
        &["staff", "list"],
        &["staff", "list", "--language", "ar"],
        &["staff", "add", "--help"],
        &["fly"],
    ] {
        let output = run(&data, words);
        printed.push(String::from_utf8(output.stdout).unwrap());
        printed.push(String::from_utf8(output.stderr).unwrap());
    }
    for text in printed {
        let hidden = text.chars().find(|c| ('\u{2066}'..='\u{2069}').contains(c));
        assert_eq!(hidden, None, "{text:?}");
    }
}

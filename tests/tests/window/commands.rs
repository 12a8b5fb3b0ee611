//! Calls every command with whatever a window could send. A locked vault answers `locked` and
//! nothing else; an open one answers a malformed request with the field that is wrong.

use crate::home::{Family, Home};
use doorstep_tests::laptop;
use doorstep_tests::window::Window;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Commands that the window may call while the vault is locked.
const WHILE_LOCKED: [&str; 9] = [
    "app_status",
    "messages",
    "choose_language",
    "passphrase_strength",
    "set_up",
    "recovery_confirm",
    "unlock",
    "unlock_with_recovery",
    "lock",
];

/// Every command, as the table lists them.
pub fn commands() -> Vec<&'static str> {
    let table = include_str!("../../../crates/app/src/commands.rs");
    let names = table.lines().filter_map(|line| {
        let (kind, rest) = line.trim().split_once(' ')?;
        let name = rest.split_once(':')?.0;
        matches!(kind, "own" | "read" | "write").then_some(name)
    });
    names.collect()
}

/// Calls commands one after the other, each with a request in JavaScript.
pub async fn call(window: &Window, calls: &[(&str, String)]) -> Vec<Value> {
    let list: Vec<String> =
        calls.iter().map(|(command, request)| format!("[{}, {request}]", json!(command))).collect();
    let script = format!(
        "const done = arguments[0];
         const late = () => new Promise(told => setTimeout(() => told({{ late: true }}), 15000));
         const ask = ([command, request]) => Promise.race([late(),
           window.__TAURI_INTERNALS__.invoke(command, request).then(ok => ({{ ok: ok === undefined ? null : ok }}), error => ({{ error }}))]);
         (async () => {{ const all = []; for (const one of [{}]) all.push(await ask(one)); return all }})().then(done, error => done('' + error))",
        list.join(", ")
    );
    match window.client().execute_async(&script, vec![]).await.unwrap() {
        Value::Array(answers) => answers,
        other => panic!("{other}"),
    }
}

/// Requests that no command accepts, in JavaScript.
const SHAPES: [&str; 8] = [
    "null",
    "{}",
    "[]",
    "7",
    "'text'",
    "{ case: 7, visit: {}, record: [], field: 3, value: 'x', id: true, item: 1, action_step: 1, \
     person: 1, household: 1, passphrase: 5, old: 1, new: 2, words: 3, server: 4, code: 5 }",
    "{ case: 'x'.repeat(1 << 20), passphrase: 'x'.repeat(1 << 20), \
     search: 'x'.repeat(1 << 20), record: 'x'.repeat(1 << 20) }",
    "new Uint8Array([255, 0, 1])",
];

/// Checks that an error has the one shape that the window knows.
fn assert_outward(error: &Value, what: &str) {
    let Some(error) = error.as_object() else {
        panic!("{what}: {error} is no error that the window knows")
    };
    let keys: Vec<_> = error.keys().map(String::as_str).collect();
    assert_eq!(keys, ["args", "field", "kind", "message_key", "row"], "{what}");
    assert!(i18n::Key::find(error["message_key"].as_str().unwrap()).is_some(), "{what}: {error:?}");
}

#[tokio::test]
async fn a_closed_vault_says_locked_to_every_command_and_nothing_else() {
    let (home, _) = Home::with_family("en", "ar");
    let window = home.open().await;
    window.find("unlock").await;
    let commands = commands();
    assert!(
        commands.len() >= 40 && WHILE_LOCKED.iter().all(|one| commands.contains(one)),
        "{commands:?}"
    );
    for command in commands.into_iter().filter(|one| !WHILE_LOCKED.contains(one)) {
        let calls: Vec<_> = SHAPES.iter().map(|shape| (command, (*shape).to_owned())).collect();
        for (answer, shape) in call(&window, &calls).await.iter().zip(SHAPES) {
            let what = format!("{command} with {}", &shape[..shape.len().min(40)]);
            let locked = json!({
                "args": {}, "field": null, "row": null,
                "kind": "locked", "message_key": "error-locked",
            });
            assert_eq!(answer["error"], locked, "{what}: {answer}");
        }
    }
    window.close().await;
}

#[tokio::test]
async fn commands_that_a_closed_vault_answers_name_the_field_too() {
    let (home, _) = Home::with_family("en", "ar");
    let window = home.open().await;
    window.find("unlock").await;
    let takes = [
        "messages",
        "choose_language",
        "passphrase_strength",
        "set_up",
        "recovery_confirm",
        "unlock",
        "unlock_with_recovery",
    ];
    for command in takes {
        let calls: Vec<_> =
            SHAPES[..6].iter().map(|shape| (command, (*shape).to_owned())).collect();
        for (answer, shape) in call(&window, &calls).await.iter().zip(SHAPES) {
            let what = format!("{command} with {shape}");
            assert_outward(&answer["error"], &what);
            assert_eq!(answer["error"]["kind"], "bad-request", "{what}");
            assert!(answer["error"]["field"].is_string(), "{what}: {answer}");
        }
    }
    window.close().await;
}

/// Requests with one wrong field, by command, and that field.
#[expect(clippy::too_many_lines, reason = "a table")]
fn wrong(family: &Family) -> BTreeMap<&'static str, Vec<(Value, &'static str)>> {
    let (case, visit) = (json!(family.case), json!(family.visit));
    let in_case = |rest: Value| {
        let mut whole = rest;
        whole["case"] = case.clone();
        whole
    };
    let in_visit = |rest: Value| {
        let mut whole = in_case(rest);
        whole["visit"] = visit.clone();
        whole
    };
    let in_record = |rest: Value| {
        let mut whole = in_case(rest);
        whole["record"] = visit.clone();
        whole
    };
    BTreeMap::from([
        (
            "enroll",
            vec![
                (json!({}), "server"),
                (json!({ "server": 1, "code": "", "device_name": "" }), "server"),
                (json!({ "server": "http://127.0.0.1:1", "code": "x" }), "device_name"),
            ],
        ),
        (
            "caseload",
            vec![
                (json!({ "search": 5 }), "search"),
                (json!({ "limit": "many" }), "limit"),
                (json!({ "stage": "nowhere" }), "stage"),
            ],
        ),
        ("case_open", vec![(json!({}), "case"), (json!({ "case": "not an id" }), "case")]),
        (
            "case_create",
            vec![
                (json!({ "primary_client": 7 }), "primary_client"),
                (json!({ "household": { "language": 5 } }), "household.language"),
            ],
        ),
        (
            "record_save",
            vec![
                (json!({ "case": 7 }), "case"),
                (in_case(json!({ "record": 4 })), "record"),
                (in_record(json!({ "kind": 1 })), "kind"),
                (in_record(json!({ "kind": "visit", "fields": [] })), "fields"),
                (in_record(json!({ "kind": "visit", "fields": {} })), "base"),
                (in_record(json!({ "kind": "wish", "fields": {}, "base": "" })), "kind"),
            ],
        ),
        (
            "record_act",
            vec![
                (in_record(json!({ "kind": "visit", "fields": {} })), "base"),
                (in_record(json!({ "kind": "wish", "fields": {}, "base": "" })), "kind"),
            ],
        ),
        (
            "record_add",
            vec![
                (in_case(json!({})), "kind"),
                (in_case(json!({ "kind": "person" })), "fields"),
                (in_case(json!({ "kind": "wish", "fields": {} })), "kind"),
            ],
        ),
        ("record_remove", vec![(in_case(json!({})), "record"), (in_record(json!({})), "base")]),
        ("record_restore", vec![(in_case(json!({ "record": [] })), "record")]),
        (
            "record_resolve",
            vec![(in_record(json!({})), "field"), (in_record(json!({ "field": "x" })), "value")],
        ),
        ("visit_begin", vec![(json!({}), "case"), (in_case(json!({ "place": "moon" })), "place")]),
        ("visit_start", vec![(in_case(json!({})), "visit")]),
        ("visit_open", vec![(in_case(json!({ "visit": 1 })), "visit")]),
        ("visit_finish", vec![(in_case(json!({ "visit": null })), "visit")]),
        (
            "draft_save",
            vec![
                (json!({ "record": 1 }), "record"),
                (json!({ "record": "x" }), "kind"),
                (json!({ "record": "x", "kind": "visit" }), "field"),
                (
                    json!({
                        "record": "x".repeat(201), "kind": "visit", "field": "y", "value": "",
                    }),
                    "record",
                ),
            ],
        ),
        ("draft_list", vec![(json!({ "record": null }), "record")]),
        ("draft_discard", vec![(json!({}), "record")]),
        ("culturagram_open", vec![(in_case(json!({ "id": 3 })), "id")]),
        ("culturagram_start", vec![(in_case(json!({ "visit": 3 })), "visit")]),
        ("culturagram_start_new", vec![(in_case(json!({ "reason": "boredom" })), "reason")]),
        ("culturagram_compare", vec![(in_case(json!({})), "earlier")]),
        (
            "settings_save",
            vec![
                (json!({ "worker_name": 1 }), "worker_name"),
                (json!({ "worker_name": "", "auto_lock_minutes": -1 }), "auto_lock_minutes"),
            ],
        ),
        (
            "passphrase_change",
            vec![(json!({ "old": "x" }), "new"), (json!({ "old": [], "new": "" }), "old")],
        ),
        ("verify", vec![(json!({ "passphrase": null }), "passphrase")]),
        ("recovery_renew", vec![(json!({ "passphrase": 5 }), "passphrase")]),
        (
            "hand_over",
            vec![
                (json!({}), "case"),
                (in_visit(json!({})), "language"),
                (in_visit(json!({ "language": 3 })), "language"),
            ],
        ),
        ("hand_over_return", vec![(json!({}), "passphrase"), (json!({ "pin": 1234 }), "pin")]),
        (
            "pin_set",
            vec![(json!({}), "passphrase"), (json!({ "passphrase": "x", "pin": 1 }), "pin")],
        ),
    ])
}

/// Commands that take no request.
const BARE: [&str; 9] = [
    "hand_over_open",
    "touch",
    "sync_view",
    "sync_now",
    "sync_agree_removals",
    "today",
    "draft_unfinished",
    "settings",
    "lock",
];

#[tokio::test]
async fn an_open_vault_names_the_field_of_a_request_of_another_shape() {
    let (home, family) = Home::with_family("en", "ar");
    let window = home.unlocked().await;
    let wrong = wrong(&family);
    for command in commands() {
        let known = wrong.contains_key(command)
            || WHILE_LOCKED.contains(&command)
            || BARE.contains(&command);
        assert!(known, "{command} is not tried");
    }
    for (command, requests) in &wrong {
        let mut calls: Vec<_> =
            requests.iter().map(|(request, _)| (*command, request.to_string())).collect();
        calls.extend(
            ["null", "7", "'text'", "[]", "new Uint8Array([1])"]
                .map(|shape| (*command, shape.to_owned())),
        );
        for (at, answer) in call(&window, &calls).await.iter().enumerate() {
            let what = format!("{command} with {}: {answer}", calls[at].1);
            assert_outward(&answer["error"], &what);
            assert_eq!(answer["error"]["kind"], "bad-request", "{what}");
            let field = answer["error"]["field"].as_str().unwrap_or_else(|| panic!("{what}"));
            if let Some((_, expected)) = requests.get(at) {
                assert!(field.starts_with(expected), "{what}");
            }
        }
    }
    window.close().await;
}

#[tokio::test]
async fn a_megabyte_is_refused_by_its_field_or_kept_and_never_hangs() {
    let (home, family) = Home::with_family("en", "ar");
    let window = home.unlocked().await;
    let (case, visit) = (json!(family.case), json!(family.visit));
    let long = "'م'.repeat(1 << 20)";
    let add = |kind: &str, fields: String| {
        format!("{{ case: {case}, kind: '{kind}', fields: {{ {fields} }} }}")
    };
    let calls = [
        ("person", format!("name_full: {long}"), "name_full"),
        ("action-step", format!("what: {long}"), "what"),
        ("item", format!("kind: 'need', statement: {long}"), "statement"),
    ];
    for (kind, fields, field) in &calls {
        let answer = call(&window, &[("record_add", add(kind, fields.clone()))]).await.remove(0);
        assert!(answer["ok"]["record"].is_null(), "{kind}");
        let refusal = &answer["ok"]["refusals"][0];
        assert_outward(refusal, kind);
        assert_eq!((&refusal["kind"], &refusal["field"]), (&json!("too-long"), &json!(field)));
    }
    let family_of_long_name = format!(
        "{{ household: {{ family_name: {long} }}, \
         primary_client: {{ name_full: 'x' }}, case: {{}} }}"
    );
    let answer = call(&window, &[("case_create", family_of_long_name)]).await.remove(0);
    assert_eq!(answer["error"]["kind"], "too-long");
    assert_eq!(answer["error"]["field"], "family_name");
    // A draft that is too long for the record is kept, so that its writer can shorten it.
    let draft = format!(
        "{{ case: {case}, record: {visit}, kind: 'visit', field: 'client_words', value: {long} }}"
    );
    assert!(call(&window, &[("draft_save", draft)]).await[0]["ok"]["saved_at"].is_string());
    window.close().await;

    let vault = laptop::vault(&home.data());
    vault.unlock(laptop::PASSPHRASE).unwrap();
    let kept = vault
        .read(|session| {
            app::draft::list(
                session,
                &app::draft::DraftsRequest { record: family.visit.to_string() },
            )
        })
        .unwrap();
    assert_eq!(kept[0].value.as_str().unwrap().chars().count(), 1 << 20);
}

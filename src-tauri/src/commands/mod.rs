//! The commands: each reads its request, calls one function of `app`, and returns a view. There
//! are no rules here. The table in `app` lists them all; [`generated`] makes the handlers of those
//! that only call a use case.
#![allow(
    clippy::needless_pass_by_value,
    clippy::unnecessary_wraps,
    reason = "Tauri hands a command its arguments by value, and every command answers in one shape"
)]

pub(crate) mod all_commands;
#[macro_use]
pub(crate) mod generated;
pub(crate) mod hand_over;
pub(crate) mod settings;
pub(crate) mod syncing;
pub(crate) mod vault;

use app::{Outward, Read, Session, Vault};
use serde::de::DeserializeOwned;
use tauri::ipc::{InvokeBody, Request};

/// What a command answers: a view, or an error in the shape that the window knows.
pub(crate) type Answer<T> = Result<T, Box<Outward>>;
/// The app, as Tauri hands it to commands.
pub(crate) type VaultState<'a> = tauri::State<'a, Vault>;

/// Reads a request; whatever was sent, it does not panic.
pub(crate) fn read<T: DeserializeOwned>(request: &Request<'_>) -> Answer<T> {
    outward(app::read_request(body(request)))
}

/// Reads a request that is answered while the vault is locked, but not while the family holds the
/// laptop: then the answer is `handed-over` and says nothing about the request.
pub(crate) fn read_unhanded<T: DeserializeOwned>(
    vault: &Vault,
    request: &Request<'_>,
) -> Answer<T> {
    outward(vault.check_not_handed())?;
    read(request)
}

/// Reads a request to the open vault. While the vault is locked, the answer is `locked` and says
/// nothing about the request.
pub(crate) fn read_open<T: DeserializeOwned>(vault: &Vault, request: &Request<'_>) -> Answer<T> {
    outward(vault.with(|_| app::read_request(body(request))))
}

/// By reference, because nobody would wipe the secrets in a copy.
fn body<'a>(request: &'a Request<'_>) -> &'a serde_json::Value {
    match request.body() {
        InvokeBody::Json(json) => json,
        InvokeBody::Raw(_) => &serde_json::Value::Null,
    }
}

/// Turns an error into what the window receives.
pub(crate) fn outward<T>(answer: app::Result<T>) -> Answer<T> {
    answer.map_err(|error| {
        // Only the kind is logged: the text of an error may have a client's words.
        let outward = Box::new(Outward::from(&error));
        if outward.kind == "internal" {
            tracing::error!(kind = outward.kind, "a command failed");
        }
        outward
    })
}

/// Runs a use case that writes.
pub(crate) fn write_case<Q: DeserializeOwned, V>(
    vault: &Vault,
    request: &Request<'_>,
    work: impl FnOnce(&mut Session, &Q) -> app::Result<V>,
) -> Answer<V> {
    outward(vault.with(|session| work(session, &app::read_request(body(request))?)))
}

/// Runs a use case that only reads.
pub(crate) fn read_case<Q: DeserializeOwned, V>(
    vault: &Vault,
    request: &Request<'_>,
    work: impl FnOnce(Read<'_>, &Q) -> app::Result<V>,
) -> Answer<V> {
    outward(vault.read(|reading| work(reading, &app::read_request(body(request))?)))
}

//! The commands: each reads its request, calls one function of `app`, and hands back a view.
//! There is no rule here.
#![allow(
    clippy::needless_pass_by_value,
    clippy::unnecessary_wraps,
    reason = "Tauri hands a command its arguments by value, and every command answers in one shape"
)]

pub(crate) mod action_step;
pub(crate) mod assessment;
pub(crate) mod case;
pub(crate) mod caseload;
pub(crate) mod conflict;
pub(crate) mod culturagram;
pub(crate) mod draft;
pub(crate) mod hand_over;
pub(crate) mod household;
pub(crate) mod interpretation;
pub(crate) mod person;
pub(crate) mod settings;
pub(crate) mod syncing;
pub(crate) mod today;
pub(crate) mod vault;
pub(crate) mod visit;

use app::{Outward, Session, Vault};
use serde::de::DeserializeOwned;
use tauri::ipc::{InvokeBody, Request};

/// What a command answers: a view, or an error in the shape that the window knows.
pub(crate) type Answer<T> = Result<T, Outward>;
/// The app, as Tauri hands it to commands.
pub(crate) type VaultState<'a> = tauri::State<'a, Vault>;

/// Reads a request, whatever was sent.
pub(crate) fn read<T: DeserializeOwned>(request: &Request<'_>) -> Answer<T> {
    // By reference: a copy of a request would hold its secrets, and nobody would wipe it.
    let body = match request.body() {
        InvokeBody::Json(json) => json,
        InvokeBody::Raw(_) => &serde_json::Value::Null,
    };
    app::read_request(body).map_err(|error| Outward::from(&error))
}

/// Turns an error outward.
pub(crate) fn outward<T>(answer: app::Result<T>) -> Answer<T> {
    answer.map_err(|error| {
        // The kinds of errors are for the log; their texts may hold a client's words.
        let outward = Outward::from(&error);
        if outward.kind == "internal" {
            tracing::error!(kind = outward.kind, "a command failed");
        }
        outward
    })
}

/// Runs a use case on the open vault.
pub(crate) fn use_case<Q: DeserializeOwned, V>(
    vault: &Vault,
    request: &Request<'_>,
    work: impl FnOnce(&mut Session, &Q) -> app::Result<V>,
) -> Answer<V> {
    // Locked comes before all else: nothing is told about a request while the vault is closed.
    outward(vault.with(|_| Ok(())))?;
    let request = read(request)?;
    outward(vault.with(|session| work(session, &request)))
}

/// Every command, for Tauri.
macro_rules! all {
    () => {
        tauri::generate_handler![
            crate::commands::vault::app_status,
            crate::commands::vault::messages,
            crate::commands::vault::choose_language,
            crate::commands::vault::passphrase_strength,
            crate::commands::vault::set_up,
            crate::commands::vault::recovery_confirm,
            crate::commands::vault::recovery_renew,
            crate::commands::vault::unlock,
            crate::commands::vault::unlock_with_recovery,
            crate::commands::vault::verify,
            crate::commands::vault::lock,
            crate::commands::vault::touch,
            crate::commands::syncing::enroll,
            crate::commands::syncing::sync_view,
            crate::commands::syncing::sync_now,
            crate::commands::syncing::sync_agree_removals,
            crate::commands::today::today,
            crate::commands::caseload::caseload,
            crate::commands::case::case_open,
            crate::commands::case::case_create,
            crate::commands::case::case_revise,
            crate::commands::household::household_revise,
            crate::commands::person::person_add,
            crate::commands::person::person_revise,
            crate::commands::person::person_remove,
            crate::commands::visit::visit_begin,
            crate::commands::visit::visit_start,
            crate::commands::visit::visit_open,
            crate::commands::visit::visit_before,
            crate::commands::visit::visit_record_listen,
            crate::commands::visit::visit_record_explain,
            crate::commands::visit::visit_record_acknowledge,
            crate::commands::visit::visit_record_recommend,
            crate::commands::visit::visit_record_negotiate,
            crate::commands::visit::visit_record_after,
            crate::commands::visit::visit_finish,
            crate::commands::interpretation::interpreter_record,
            crate::commands::draft::draft_save,
            crate::commands::draft::drafts,
            crate::commands::draft::draft_discard,
            crate::commands::assessment::item_add,
            crate::commands::assessment::item_revise,
            crate::commands::action_step::action_step_add,
            crate::commands::action_step::action_step_revise,
            crate::commands::culturagram::culturagram_open,
            crate::commands::culturagram::culturagram_record_area,
            crate::commands::culturagram::culturagram_take_again,
            crate::commands::culturagram::culturagram_compare,
            crate::commands::conflict::conflict_resolve,
            crate::commands::settings::settings,
            crate::commands::settings::settings_save,
            crate::commands::vault::passphrase_change,
            crate::commands::hand_over::hand_over,
            crate::commands::hand_over::hand_over_open,
            crate::commands::hand_over::hand_over_return,
            crate::commands::hand_over::pin_set,
        ]
    };
}
pub(crate) use all;

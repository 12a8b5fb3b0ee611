//! Lists every command, so that each needs a permission in the capability.

const COMMANDS: &[&str] = &[
    "app_status",
    "messages",
    "choose_language",
    "passphrase_strength",
    "set_up",
    "recovery_confirm",
    "recovery_renew",
    "unlock",
    "unlock_with_recovery",
    "verify",
    "lock",
    "touch",
    "enroll",
    "sync_view",
    "sync_now",
    "sync_agree_removals",
    "today",
    "caseload",
    "case_open",
    "case_create",
    "case_revise",
    "household_revise",
    "person_add",
    "person_revise",
    "person_remove",
    "visit_begin",
    "visit_start",
    "visit_open",
    "visit_before",
    "visit_record_listen",
    "visit_record_explain",
    "visit_record_acknowledge",
    "visit_record_recommend",
    "visit_record_negotiate",
    "visit_record_after",
    "visit_finish",
    "interpreter_record",
    "draft_save",
    "drafts",
    "draft_discard",
    "item_add",
    "item_revise",
    "action_step_add",
    "action_step_revise",
    "culturagram_open",
    "culturagram_record_area",
    "culturagram_take_again",
    "culturagram_compare",
    "conflict_resolve",
    "settings",
    "settings_save",
    "passphrase_change",
    "hand_over",
    "hand_over_open",
    "hand_over_return",
    "pin_set",
];

fn main() {
    let manifest = tauri_build::AppManifest::new().commands(COMMANDS);
    if let Err(error) =
        tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest))
    {
        println!("cargo::error={error:#}");
    }
}

//! Every command of the window, in one table. The handlers of the desktop shell, their
//! permissions, and the window's TypeScript are made from it.
//!
//! `read` commands run on a connection that only reads, `write` commands on the one that
//! writes; both answer `locked` while the vault is closed. `own` commands have a function of
//! their own in the shell, because they work on the vault as a whole.

/// Hands the table to a macro.
#[macro_export]
macro_rules! commands {
    ($with:ident) => {
        $with! {
            // The vault
            own app_status: () => $crate::AppStatus;
            own messages: $crate::LanguageRequest => $crate::MessagesView;
            own choose_language: $crate::LanguageRequest => ();
            own passphrase_strength: $crate::PassphraseRequest => $crate::StrengthView;
            own set_up: $crate::SetUpRequest => $crate::RecoveryView;
            own recovery_confirm: $crate::ConfirmRequest => $crate::AppStatus;
            own recovery_renew: $crate::RenewRequest => $crate::RecoveryView;
            own unlock: $crate::PassphraseRequest => $crate::AppStatus;
            own unlock_with_recovery: $crate::RecoveryRequest => $crate::AppStatus;
            own verify: $crate::PassphraseRequest => ();
            own passphrase_change: $crate::ChangePassphraseRequest => ();
            own lock: () => $crate::AppStatus;
            own touch: () => ();

            // The laptop in the family's hands
            own hand_over: $crate::hand_over::HandOverRequest => $crate::AppStatus;
            own hand_over_open: () => $crate::hand_over::HandOverView;
            own hand_over_return: $crate::hand_over::ReturnRequest => $crate::AppStatus;
            own pin_set: $crate::hand_over::PinRequest => ();

            // The agency
            own enroll: $crate::enrollment::EnrollRequest => $crate::syncing::SyncView;
            own sync_view: () => $crate::syncing::SyncView;
            own sync_now: () => ();
            own sync_agree_removals: () => ();
            own settings: () => $crate::settings::SettingsView;
            own settings_save: $crate::settings::Settings => $crate::settings::SettingsView;

            // Lists
            read today: $crate::Nothing => $crate::today::TodayView, $crate::today::today;
            read caseload: $crate::caseload::CaseloadRequest
                => $crate::caseload::CaseloadPage, $crate::caseload::list;

            // Records of every kind
            write record_save: $crate::write::SaveRequest
                => $crate::write::SaveReply<$crate::Fields>, $crate::write::save;
            write record_act: $crate::write::SaveRequest
                => $crate::write::SaveReply<$crate::Fields>, $crate::write::act;
            write record_add: $crate::write::AddRequest
                => $crate::write::SaveReply<$crate::Fields>, $crate::write::add;
            write record_remove: $crate::write::RemoveRequest
                => $crate::write::ChangedReply, $crate::write::remove;
            write record_restore: $crate::write::RestoreRequest
                => $crate::write::ChangedReply, $crate::write::restore;
            write record_resolve: $crate::write::ResolveRequest
                => $crate::write::SaveReply<$crate::Fields>, $crate::write::resolve;

            // Typing
            own draft_save: $crate::draft::SaveDraft => $crate::draft::SavedView;
            write draft_discard: $crate::draft::DiscardDrafts => (), $crate::draft::discard;
            read draft_list: $crate::draft::DraftsRequest
                => Vec<$crate::draft::DraftView>, $crate::draft::list;
            read draft_unfinished: $crate::Nothing
                => Vec<$crate::draft::Unfinished>, $crate::draft::unfinished;

            // The case
            read case_open: $crate::case::CaseRequest => $crate::case::CaseView, $crate::case::open;
            write case_create: $crate::case::NewFamily
                => $crate::case::CaseView, $crate::case::create;

            // The visit
            read visit_open: $crate::visit::VisitRequest
                => $crate::visit::VisitView, $crate::visit::open;
            write visit_begin: $crate::visit::NewVisit
                => $crate::visit::VisitView, $crate::visit::begin;
            write visit_start: $crate::visit::VisitAction
                => $crate::visit::VisitView, $crate::visit::start;
            write visit_finish: $crate::visit::VisitAction
                => $crate::visit::VisitView, $crate::visit::finish;

            // The culturagram
            read culturagram_open: $crate::culturagram::CulturagramRequest
                => $crate::culturagram::CulturagramView, $crate::culturagram::open;
            write culturagram_start: $crate::culturagram::StartRequest
                => $crate::write::SaveReply<$crate::Fields>, $crate::culturagram::start;
            write culturagram_start_new: $crate::culturagram::StartNew
                => $crate::culturagram::CulturagramView, $crate::culturagram::start_new;
            read culturagram_compare: $crate::culturagram::CompareRequest
                => $crate::culturagram::CompareView, $crate::culturagram::compare;
        }
    };
}

//! Writes the TypeScript of every type that crosses to the window:
//! `cargo run -p app --example export_types -- FILE`.
#![allow(clippy::expect_used, clippy::print_stderr)]

use std::collections::BTreeMap;
use std::fmt::Write;
use ts_rs::{Config, TS, TypeVisitor};

/// Collects the declarations of a type and of all that it is made of.
struct Collect<'a> {
    config: &'a Config,
    declared: &'a mut BTreeMap<String, String>,
}

impl TypeVisitor for Collect<'_> {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        // What has no place of its own (numbers, lists, options) is written where it is used.
        if T::output_path().is_none() || self.declared.contains_key(&T::ident(self.config)) {
            return;
        }
        self.declared.insert(T::ident(self.config), T::decl(self.config));
        T::visit_dependencies(self);
    }
}

macro_rules! collect {
    ($collect:expr, $($view:ty),+ $(,)?) => {$( $collect.visit::<$view>(); )+};
}

fn main() {
    let path = std::env::args().nth(1).expect("the file to write");
    let config = Config::default();
    let mut declared = BTreeMap::new();
    let mut collect = Collect { config: &config, declared: &mut declared };
    collect!(
        collect,
        app::AppStatus,
        app::MessagesView,
        app::StrengthView,
        app::RecoveryView,
        app::Outward,
        app::case::CaseView,
        app::case::NewFamily,
        app::caseload::CaseloadPage,
        app::caseload::CaseloadRequest,
        app::culturagram::CulturagramView,
        app::culturagram::CompareView,
        app::draft::DraftView,
        app::draft::SavedView,
        app::hand_over::HandOverView,
        app::settings::SettingsView,
        app::syncing::SyncView,
        app::today::TodayView,
        app::visit::VisitView,
        app::visit::NewVisit,
        app::visit::Before,
        casework::visit::Listen,
        casework::visit::Explain,
        casework::visit::Acknowledge,
        casework::visit::Recommend,
        casework::visit::Negotiate,
        casework::visit::After,
    );
    let mut out = String::from(
        "// Generated from the Rust types by `cargo xtask types`. Not to be edited.\n",
    );
    for declaration in declared.values() {
        out.push_str("\nexport ");
        out.push_str(declaration);
        out.push('\n');
    }
    let tags: Vec<String> = casework::language::INTERVIEW
        .iter()
        .map(|language| format!("'{}'", language.tag))
        .collect();
    out.push_str(
        "\n/** The languages in which a family can be spoken to, the most frequent first. */\n",
    );
    writeln!(out, "export const INTERVIEW_LANGUAGES = [{}] as const;", tags.join(", "))
        .expect("a text takes text");
    std::fs::write(&path, out).expect("the file can be written");
}

//! What is printed when something did not work.

use clap::error::{ContextKind, ContextValue, ErrorKind};
use i18n::{Catalog, keys};
use server::Error;
use server::admin::NAME_MAX;
use std::path::Path;

/// What did not work, and what to do next.
pub(super) fn failed(error: &Error, path: &Path, catalog: &Catalog) -> String {
    let key = match error {
        Error::Missing => keys::SERVER_ERROR_MISSING,
        Error::NotOurs => keys::SERVER_ERROR_NOT_OURS,
        Error::TooNew { .. } => keys::SERVER_ERROR_TOO_NEW,
        Error::OldSqlite(_) => keys::SERVER_ERROR_OLD_SQLITE,
        Error::AlreadyServed => keys::SERVER_ERROR_ALREADY_SERVED,
        Error::NoAgency => keys::SERVER_ERROR_NO_AGENCY,
        Error::AgencyExists => keys::SERVER_ERROR_AGENCY_EXISTS,
        Error::BackupExists => keys::SERVER_ERROR_BACKUP_EXISTS,
        Error::BadName => keys::SERVER_ERROR_BAD_NAME,
        Error::NoSuchStaff => keys::SERVER_ERROR_NO_SUCH_STAFF,
        Error::NoSuchDevice => keys::SERVER_ERROR_NO_SUCH_DEVICE,
        Error::NoSuchCase => keys::SERVER_ERROR_NO_SUCH_CASE,
        Error::NotAssigned => keys::SERVER_ERROR_NOT_ASSIGNED,
        Error::Damaged(_) | Error::Random(_) | Error::Io(_) | Error::Db(_) => {
            keys::SERVER_ERROR_FILE
        }
    };
    let path = path.display().to_string();
    catalog.format(
        key,
        &[("path", path.into()), ("max", NAME_MAX.into()), ("cause", error.to_string().into())],
    )
}

/// What did not work, for a program: a stable code, and the sentence for a person.
pub(super) fn failed_json(error: &Error, message: &str) -> String {
    let code = match error {
        Error::Missing => "missing",
        Error::NotOurs => "not-ours",
        Error::TooNew { .. } => "too-new",
        Error::OldSqlite(_) => "old-sqlite",
        Error::AlreadyServed => "already-served",
        Error::NoAgency => "no-agency",
        Error::AgencyExists => "agency-exists",
        Error::BackupExists => "backup-exists",
        Error::BadName => "bad-name",
        Error::NoSuchStaff => "no-such-staff",
        Error::NoSuchDevice => "no-such-device",
        Error::NoSuchCase => "no-such-case",
        Error::NotAssigned => "not-assigned",
        Error::Damaged(_) | Error::Random(_) | Error::Io(_) | Error::Db(_) => "file",
    };
    json(code, message)
}

/// An error as JSON.
pub(super) fn json(code: &str, message: &str) -> String {
    serde_json::json!({ "error": code, "message": message }).to_string()
}

/// What was missing or not understood of the command line.
pub(super) fn not_understood(error: &clap::Error, catalog: &Catalog) -> String {
    let key = match error.kind() {
        ErrorKind::MissingRequiredArgument | ErrorKind::MissingSubcommand => {
            keys::SERVER_ERROR_NEEDED
        }
        _ => keys::SERVER_ERROR_NOT_UNDERSTOOD,
    };
    // The error's first detail says most: what could have been typed, or what was.
    let kinds = match error.kind() {
        ErrorKind::MissingSubcommand => {
            [ContextKind::ValidSubcommand, ContextKind::InvalidSubcommand, ContextKind::InvalidArg]
        }
        _ => [ContextKind::InvalidValue, ContextKind::InvalidSubcommand, ContextKind::InvalidArg],
    };
    let what = kinds.iter().find_map(|kind| error.get(*kind)).map(|value| match value {
        ContextValue::String(one) => one.clone(),
        ContextValue::Strings(all) => all.join(", "),
        _ => String::new(),
    });
    catalog.format(key, &[("what", what.unwrap_or_default().into())])
}

//! The errors of this crate, and the one place where each becomes what the window receives.

use crate::{Argument, Outward};
use casework::Violation;
use i18n::{Key, keys};
use std::collections::BTreeMap;

/// An error of a use case.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A rule of social work practice.
    #[error(transparent)]
    Casework(#[from] casework::Error),
    /// Several of them, in the order of their fields.
    #[error("{} rules are broken", .0.len())]
    Rules(Vec<Violation>),
    /// The store.
    #[error(transparent)]
    Store(#[from] store::Error),
    /// Sync with the agency.
    #[error(transparent)]
    Sync(#[from] sync::Error),
    /// The vault is closed.
    #[error("the vault is closed")]
    Locked,
    /// The family holds the laptop: only the worker's passphrase or PIN ends that.
    #[error("the laptop is handed over")]
    HandedOver,
    /// The worker holds the laptop.
    #[error("the laptop is not handed over")]
    NotHandedOver,
    /// The PIN is wrong, or none was set.
    #[error("the PIN is wrong")]
    WrongPin,
    /// The PIN is not accepted any more: too many were wrong, or none was set.
    #[error("only the passphrase takes the laptop back")]
    PassphraseOnly,
    /// The vault is open, and the new passphrase could not be written.
    #[error("the new passphrase could not be kept")]
    PassphraseNotKept,
    /// A passphrase that is guessed too easily.
    #[error("the passphrase is too weak")]
    WeakPassphrase,
    /// The confirmation of the recovery key does not match.
    #[error("the recovery words do not match")]
    RecoveryWords,
    /// The base of a save belongs to another record, or claims to have seen changes that are not
    /// here.
    #[error("the base does not fit the record")]
    BadBase,
    /// The record is not here any more.
    #[error("the record is gone")]
    RecordGone,
    /// The case has left this laptop.
    #[error("the case has left this laptop")]
    CaseLeft,
    /// A field that the kind does not have.
    #[error("the kind has no field {field}")]
    UnknownField {
        /// The field.
        field: String,
    },
    /// A refused value has not been fixed or discarded yet.
    #[error("{field} was refused")]
    Refused {
        /// The field.
        field: String,
    },
    /// A field has two versions, and someone must choose first.
    #[error("two versions of {field} wait for a decision")]
    Undecided {
        /// The field.
        field: String,
    },
    /// There is nothing to decide.
    #[error("nothing is to be decided")]
    NothingToDecide,
    /// This worker may not do that.
    #[error("not allowed")]
    NotAllowed,
    /// A request that is not what the command takes.
    #[error("{field} of the request: {reason}")]
    BadRequest {
        /// Where in the request.
        field: String,
        /// What is wrong, for a log: types, never content.
        reason: String,
    },
}

impl Error {
    /// Fails with all of what the rules refuse, if they refuse anything.
    pub(crate) fn unless_all_hold(violations: Vec<Violation>) -> Result<()> {
        if violations.is_empty() { Ok(()) } else { Err(Self::Rules(violations)) }
    }

    pub(crate) fn bad_request(field: &str, reason: &str) -> Self {
        Self::BadRequest { field: field.to_owned(), reason: reason.to_owned() }
    }
}

/// A result of a use case.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl From<store::keyfile::Error> for Error {
    fn from(error: store::keyfile::Error) -> Self {
        Self::Store(error.into())
    }
}

struct Said {
    kind: &'static str,
    key: Key,
    args: Vec<(&'static str, Argument)>,
    field: Option<String>,
}

fn said(kind: &'static str, key: Key) -> Said {
    Said { kind, key, args: Vec::new(), field: None }
}

impl Said {
    fn field(mut self, field: &str) -> Self {
        self.field = Some(field.to_owned());
        self
    }

    fn number(mut self, name: &'static str, number: u64) -> Self {
        #[expect(clippy::cast_precision_loss, reason = "a count shown to a person")]
        self.args.push((name, Argument::Number(number as f64)));
        self
    }

    fn text(mut self, name: &'static str, text: &str) -> Self {
        // Enough to recognize what was typed; the field itself still holds all of it.
        self.args.push((name, Argument::Text(text.chars().take(80).collect())));
        self
    }
}

impl From<&Error> for Outward {
    fn from(error: &Error) -> Self {
        let said = match error {
            Error::Casework(error) => of_casework(error),
            Error::Rules(violations) => return of_rules(violations),
            Error::Store(error) => of_store(error),
            Error::Sync(error) => of_sync(error),
            Error::Locked => said("locked", keys::ERROR_LOCKED),
            Error::HandedOver => said("handed-over", keys::ERROR_HANDED_OVER),
            Error::NotHandedOver => said("not-there", keys::ERROR_NOT_THERE),
            Error::WrongPin => said("wrong-pin", keys::ERROR_WRONG_PIN).field("pin"),
            Error::PassphraseOnly => {
                said("passphrase-only", keys::ERROR_PASSPHRASE_ONLY).field("passphrase")
            }
            Error::PassphraseNotKept => {
                said("passphrase-not-kept", keys::ERROR_PASSPHRASE_NOT_KEPT)
            }
            Error::WeakPassphrase => {
                said("weak-passphrase", keys::ERROR_WEAK_PASSPHRASE).field("passphrase")
            }
            Error::RecoveryWords => {
                said("recovery-words", keys::ERROR_RECOVERY_WORDS).field("words")
            }
            Error::BadBase => said("bad-base", keys::ERROR_BAD_BASE),
            Error::RecordGone => said("record-gone", keys::ERROR_RECORD_GONE),
            Error::CaseLeft => said("case-left", keys::ERROR_CASE_LEFT),
            Error::UnknownField { field } => {
                said("unknown-field", keys::ERROR_UNKNOWN_FIELD).field(field)
            }
            Error::Refused { field } => said("refused", keys::ERROR_REFUSED).field(field),
            Error::Undecided { field } => said("undecided", keys::ERROR_UNDECIDED).field(field),
            Error::NothingToDecide => said("nothing-to-decide", keys::ERROR_NOTHING_TO_DECIDE),
            Error::NotAllowed => said("not-allowed", keys::ERROR_NOT_ALLOWED),
            Error::BadRequest { field, .. } => {
                said("bad-request", keys::ERROR_BAD_REQUEST).text("field", field).field(field)
            }
        };
        said.into()
    }
}

impl From<Said> for Outward {
    fn from(said: Said) -> Self {
        Self {
            kind: said.kind.to_owned(),
            message_key: said.key.as_str().to_owned(),
            args: said
                .args
                .into_iter()
                .map(|(name, value)| (name.to_owned(), value))
                .collect::<BTreeMap<_, _>>(),
            field: said.field,
            row: None,
            others: Vec::new(),
        }
    }
}

impl From<&Violation> for Outward {
    fn from(violation: &Violation) -> Self {
        let row = violation.row.and_then(|row| u32::try_from(row).ok());
        Self { row, ..of_casework(&violation.error).into() }
    }
}

fn of_rules(violations: &[Violation]) -> Outward {
    let mut all = violations.iter().map(Outward::from);
    let first = all.next().unwrap_or_else(|| said("internal", keys::ERROR_INTERNAL).into());
    Outward { others: all.collect(), ..first }
}

fn of_casework(error: &casework::Error) -> Said {
    use casework::Error as E;
    let count = |n: usize| u64::try_from(n).unwrap_or(u64::MAX);
    match error {
        E::Required { field } => said("required", keys::ERROR_REQUIRED).field(field),
        E::TooLong { field, max, actual } => said("too-long", keys::ERROR_TOO_LONG)
            .field(field)
            .number("max", count(*max))
            .number("actual", count(*actual)),
        E::TooMany { field, max, actual } => said("too-many", keys::ERROR_TOO_MANY)
            .field(field)
            .number("max", count(*max))
            .number("actual", count(*actual)),
        E::NotAnAge { field, max } => {
            said("not-an-age", keys::ERROR_NOT_AN_AGE).field(field).number("max", u64::from(*max))
        }
        E::NoSuchDay { field, text } => {
            said("no-such-day", keys::ERROR_NO_SUCH_DAY).field(field).text("text", text)
        }
        E::NotALanguage { field } => {
            said("not-a-language", keys::ERROR_NOT_A_LANGUAGE).field(field)
        }
        E::NotWritten { field } => said("not-written", keys::ERROR_NOT_WRITTEN).field(field),
        E::SnapshotClosed => said("snapshot-closed", keys::ERROR_SNAPSHOT_CLOSED),
        E::Unreadable { field } => said("unreadable", keys::ERROR_UNREADABLE).field(field),
        E::Fixed { field } => said("fixed", keys::ERROR_FIXED).field(field),
        E::BeforeItBegan { field } => {
            said("before-it-began", keys::ERROR_BEFORE_IT_BEGAN).field(field)
        }
        E::NotThere { field } => said("not-there", keys::ERROR_NOT_THERE).field(field),
    }
}

fn of_store(error: &store::Error) -> Said {
    use store::Error as E;
    match error {
        E::KeyFile(error) => of_key_file(error),
        E::DatabaseMissing => said("database-missing", keys::ERROR_DATABASE_MISSING),
        E::KeyFileMissing => said("key-file-missing", keys::ERROR_KEY_FILE_MISSING),
        E::DatabaseDamaged => said("database-damaged", keys::ERROR_DATABASE_DAMAGED),
        E::TooNew { .. } => said("too-new", keys::ERROR_TOO_NEW),
        E::AlreadyOpen => said("already-open", keys::ERROR_ALREADY_OPEN),
        E::DiskFull => said("disk", keys::ERROR_DISK_FULL),
        E::Disk(_) => said("disk", keys::ERROR_DISK),
        E::NotHere { .. } => said("not-there", keys::ERROR_NOT_THERE),
        E::Left => said("case-left", keys::ERROR_CASE_LEFT),
        E::Forked { .. } => said("diverged", keys::ERROR_DIVERGED),
        E::Signed => said("signed", keys::ERROR_SIGNED),
        E::Changed => said("changed", keys::ERROR_CHANGED),
        E::NotSigned
        | E::Exists
        | E::History(_)
        | E::Json(_)
        | E::SqliteTooOld { .. }
        | E::Sql(_) => said("internal", keys::ERROR_INTERNAL),
    }
}

fn of_key_file(error: &store::keyfile::Error) -> Said {
    use store::keyfile::Error as E;
    match error {
        E::Missing => said("key-file-missing", keys::ERROR_KEY_FILE_MISSING),
        E::Io(_) => said("disk", keys::ERROR_DISK),
        E::TooNew { .. } => said("too-new", keys::ERROR_TOO_NEW),
        E::Damaged(_) | E::WeakParameters | E::AbsurdParameters => {
            said("key-file-damaged", keys::ERROR_KEY_FILE_DAMAGED)
        }
        E::WrongPassphrase => {
            said("wrong-passphrase", keys::ERROR_WRONG_PASSPHRASE).field("passphrase")
        }
        E::WrongRecoveryKey | E::RecoveryWords(_) => {
            said("recovery-words", keys::ERROR_RECOVERY_WORDS).field("words")
        }
        E::Passphrase(_) => {
            said("weak-passphrase", keys::ERROR_WEAK_PASSPHRASE).field("passphrase")
        }
        E::Pin => said("pin", keys::ERROR_PIN).field("pin"),
        E::OutOfMemory => said("memory", keys::ERROR_MEMORY),
        E::TooSoon { wait } => {
            said("wait", keys::ERROR_WAIT).number("seconds", wait.as_secs().max(1))
        }
    }
}

fn of_sync(error: &sync::Error) -> Said {
    use sync::Error as E;
    match error {
        E::NoNetwork => said("no-network", keys::ERROR_NO_NETWORK),
        E::WrongServer => said("wrong-server", keys::ERROR_WRONG_SERVER),
        E::Address => said("bad-request", keys::ERROR_ADDRESS).field("server"),
        E::CodeRefused => said("enroll-code", keys::ERROR_ENROLL_CODE_REFUSED).field("code"),
        E::TooManyTries { .. } => said("enroll-code", keys::ERROR_TOO_MANY_TRIES).field("code"),
        E::Revoked => said("device-revoked", keys::ERROR_DEVICE_REVOKED),
        E::Diverged => said("diverged", keys::ERROR_DIVERGED),
        E::ChangesLost { first, last } => said("changes-lost", keys::ERROR_CHANGES_LOST)
            .number("count", (last + 1).saturating_sub(*first))
            .number("first", *first)
            .number("last", *last),
        E::TooManyRemovals { .. } => said("removals", keys::ERROR_REMOVALS),
        E::Server { code, .. } => said("server", keys::ERROR_SERVER_SAID).text("code", code),
        E::NotEnrolled => said("not-enrolled", keys::ERROR_NOT_ENROLLED),
        E::Locked => said("locked", keys::ERROR_LOCKED),
        E::Store(error) => of_store(error),
        E::Unverified => said("unverified", keys::ERROR_UNVERIFIED),
    }
}

//! The one write path: typing → draft → save → change → read models → reply.
//!
//! Every kind of record goes this way. Accepted fields are saved; a refused field stays a draft,
//! with the reason. Nothing is refused silently and nothing typed is lost. A save writes only
//! the fields that were edited, based on what their author had on screen.

mod add;
mod judge;
mod remove;
mod reply;
mod resolve;
mod save;

pub(crate) use add::begin;
pub use add::{AddRequest, add};
pub use remove::{RemoveRequest, RestoreRequest, remove, restore};
pub use reply::{ChangedReply, SaveReply};
pub use resolve::{ResolveRequest, resolve};
pub(crate) use save::over_all;
pub use save::{SaveRequest, act, save};

use crate::{Error, Result, Session};
use casework::{CaseId, Kind, Removal, StreamKind, text};
use history::StreamId;
use store::{Opened, Writer};
use uuid::Uuid;

/// The most fields in one save; more than any kind has.
const MOST_FIELDS: usize = 200;

/// The kind with this code, if this worker may write it.
fn kind_of(session: &Session, code: &str) -> Result<&'static Kind> {
    let kind = casework::find(session.world.kinds, code)
        .ok_or_else(|| Error::bad_request("kind", "no such kind"))?;
    let of_agency = kind.stream == StreamKind::Agency;
    if of_agency && !session.agency.as_ref().is_some_and(|agency| may_write_agency(&agency.role)) {
        return Err(Error::NotAllowed);
    }
    Ok(kind)
}

fn may_write_agency(role: &str) -> bool {
    matches!(role, "supervisor" | "administrator")
}

/// The stream (a case, or the agency's own) if records of this kind may be written to it.
pub(crate) fn here(writer: &Writer<'_>, case: CaseId, of: StreamKind) -> Result<()> {
    if writer.stream_kind(StreamId(case.0))? == Some(of) {
        return Ok(());
    }
    Err(store::Error::NotHere { what: "case" }.into())
}

/// Whether a record of this kind may be removed for this reason.
fn may_remove(kind: &Kind, reason: &str) -> Result<()> {
    match kind.removal {
        Removal::Never => return Err(Error::NotAllowed),
        Removal::WithReason => text::required_line("reason", reason)?,
        Removal::Freely => text::line("reason", reason)?,
    }
    Ok(())
}

/// The record that a request names, checked to be in its case and of its kind.
pub(crate) fn opened(
    writer: &Writer<'_>,
    case: CaseId,
    record: Uuid,
    kind: Option<&Kind>,
) -> Result<Opened> {
    let opened = writer.open(record)?.ok_or(Error::RecordGone)?;
    // Of a case that left, only the headers of what was written here remain.
    if opened.state.context().is_empty() {
        return Err(Error::CaseLeft);
    }
    let fits = kind.is_none_or(|kind| kind.code == opened.kind);
    if opened.stream != StreamId(case.0) || !fits {
        return Err(Error::RecordGone);
    }
    Ok(opened)
}

//! What the agency holds for review, and drafts of cases that left this laptop, as far as it
//! still knows them.

use super::HeldView;
use crate::draft::{self, DraftView};
use crate::session::moment_of;
use crate::{Read, Result};
use casework::CaseId;
use uuid::Uuid;

pub(super) fn held_for_review(read: Read<'_>) -> Result<Vec<HeldView>> {
    Ok(read.store.held_for_review()?.into_iter().map(|held| view(read, held)).collect())
}

fn view(read: Read<'_>, held: store::HeldForReview) -> HeldView {
    let header = held.change.as_ref().map(history::Change::header);
    let family = header.and_then(|header| read.store.caseload_row(header.stream).ok());
    HeldView {
        seq: held.seq,
        case: CaseId(header.map_or(Uuid::nil(), |header| header.stream.0)),
        family_name: family.map(|row| row.name).unwrap_or_default(),
        kind: header.map(|header| header.kind.clone()),
        record: header.map(|header| header.record.0.to_string()),
        record_name: header
            .and_then(|header| name_of(read, &header.kind, header.record.0))
            .unwrap_or_default(),
        fields: held.fields,
        written_at: header.map(|header| moment_of(header.at, header.tz)),
        reason: held.reason,
    }
}

/// What a record is called; `None` if it is not here, or its kind has no name.
fn name_of(read: Read<'_>, kind: &str, record: Uuid) -> Option<String> {
    let stored = read.store.find_record(record).ok().flatten()?;
    casework::find(read.world.kinds, kind)?.name(&stored.document().ok()?)
}

pub(super) fn left_drafts(read: Read<'_>) -> Result<Vec<DraftView>> {
    let drafts = read.store.drafts_of_cases_that_left()?;
    Ok(drafts.into_iter().map(draft::view).collect())
}

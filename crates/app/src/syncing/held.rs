//! What the agency holds for review, and typing of cases that left: what it was, as far as
//! this laptop still knows.

use super::{HeldView, LeftDraftView};
use crate::session::moment_of;
use crate::{Result, Session};
use casework::action_step::ActionStep;
use casework::assessment::Item;
use casework::household::Household;
use casework::person::Person;
use casework::visit::Visit;
use casework::{CaseId, Kind};
use uuid::Uuid;

pub(super) fn held_for_review(session: &Session) -> Result<Vec<HeldView>> {
    let held = session.store.held_for_review()?;
    Ok(held.into_iter().map(|held| view(session, held)).collect())
}

fn view(session: &Session, held: store::HeldForReview) -> HeldView {
    let header = held.change.as_ref().map(history::Change::header);
    let kind = header.and_then(|header| Kind::from_code(&header.kind));
    let family = header.and_then(|header| session.store.caseload_row(header.stream).ok());
    HeldView {
        seq: held.seq,
        case: CaseId(header.map_or(Uuid::nil(), |header| header.stream.0)),
        family_name: family.map(|row| row.name).unwrap_or_default(),
        kind,
        record: header.map(|header| header.record.0.to_string()),
        record_name: header
            .zip(kind)
            .and_then(|(header, kind)| name_of(session, kind, header.record.0))
            .unwrap_or_default(),
        fields: held.fields,
        written_at: header.map(|header| moment_of(header.at, header.tz)),
        reason: held.reason,
    }
}

/// What a record is called; `None` when it has no words of its own, or is not here.
fn name_of(session: &Session, kind: Kind, record: Uuid) -> Option<String> {
    let store = &session.store;
    let name = match kind {
        Kind::Person => {
            let person: Person = store.record(record).ok()?;
            let names = [person.name_to_use, person.name_full, person.name_latin];
            names.into_iter().find(|name| !name.trim().is_empty())?
        }
        Kind::Household => store.record::<Household>(record).ok()?.family_name,
        Kind::Visit => store.record::<Visit>(record).ok()?.purpose,
        Kind::Item => store.record::<Item>(record).ok()?.statement,
        Kind::ActionStep => store.record::<ActionStep>(record).ok()?.what,
        Kind::Case | Kind::Interpretation | Kind::Culturagram => return None,
    };
    Some(name)
}

pub(super) fn left_drafts(session: &Session) -> Result<Vec<LeftDraftView>> {
    let drafts = session.store.drafts_of_cases_that_left()?;
    Ok(drafts
        .into_iter()
        .map(|left| LeftDraftView {
            case: CaseId(left.case.0),
            kind: Kind::from_code(&left.kind),
            record: left.draft.record,
            field: left.draft.field,
            value: left.draft.value,
            saved_at: left.draft.saved_at,
        })
        .collect())
}

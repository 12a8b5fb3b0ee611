//! The caseload: a window on a long list.

mod view;

pub use view::{CaseloadPage, CaseloadRequest, CaseloadRow};

use crate::{Result, Session};
use casework::CaseId;
use store::CaseloadQuery;

/// The most rows that one answer carries.
const PAGE: u32 = 200;

/// A page of the caseload.
///
/// # Errors
/// What the store refuses.
pub fn list(session: &mut Session, request: &CaseloadRequest) -> Result<CaseloadPage> {
    let query = CaseloadQuery {
        search: request.search.chars().take(200).collect(),
        stage: request.stage,
        language: request.language.clone(),
        offset: request.offset,
        limit: request.limit.clamp(1, PAGE),
    };
    let page = session.store.caseload(&query)?;
    let waiting = session.store.waiting()?;
    let rows = page
        .rows
        .into_iter()
        .map(|row| {
            // Mostly nothing waits, and then no case needs to be asked.
            let waiting = if waiting == 0 { 0 } else { session.store.waiting_of(row.case)? };
            Ok(CaseloadRow {
                case: CaseId(row.case.0),
                family_name: row.name,
                family_name_latin: row.name_latin,
                members: row.members,
                language: row.language,
                interpreter_needed: row.interpreter,
                stage: row.stage,
                last_visit: row.last_visit,
                next_visit: row.next_visit,
                urgent: row.urgent,
                conflicts: row.conflicts,
                waiting: u32::try_from(waiting).unwrap_or(u32::MAX),
            })
        })
        .collect::<Result<Vec<_>>>()?;
    Ok(CaseloadPage {
        total: page.total,
        offset: request.offset,
        rows,
        languages: session.store.caseload_languages()?,
    })
}

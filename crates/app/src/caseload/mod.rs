//! The caseload, read page by page.

mod view;

pub use view::{CaseloadPage, CaseloadRequest, CaseloadRow};

use crate::{Error, Read, Result};
use casework::CaseId;
use store::CaseloadQuery;

/// The most rows that one answer carries.
const PAGE: u32 = 200;

/// A page of the caseload.
pub fn list(read: Read<'_>, request: &CaseloadRequest) -> Result<CaseloadPage> {
    let after = request.after.as_deref().map(serde_json::from_str).transpose();
    let query = CaseloadQuery {
        search: request.search.chars().take(200).collect(),
        stage: request.stage,
        language: request.language.clone(),
        day: read.now().date_naive().to_string(),
        after: after.map_err(|_| Error::bad_request("after", "not a place in the list"))?,
        limit: request.limit.clamp(1, PAGE),
    };
    let page = read.store.caseload(&query)?;
    // Counting the matches at each letter would make the search slow.
    let total = if query.search.trim().is_empty() {
        let total = read.store.caseload_total(query.stage, query.language.as_deref())?;
        Some(u32::try_from(total).unwrap_or(u32::MAX))
    } else {
        None
    };
    let rows = page.rows.into_iter().map(|row| CaseloadRow {
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
        waiting: row.waiting,
    });
    Ok(CaseloadPage {
        total,
        rows: rows.collect(),
        next: page
            .next
            .map(|place| serde_json::to_string(&place))
            .transpose()
            .map_err(store::Error::Json)?,
        languages: read.store.caseload_languages()?,
    })
}

//! What the caseload shows, page by page.

use casework::CaseId;
use casework::engagement::Stage;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The rows to read.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(default)]
pub struct CaseloadRequest {
    /// What to search for, in any script; empty for all.
    pub search: String,
    /// Only this stage.
    pub stage: Option<Stage>,
    /// Only this family language (BCP 47).
    pub language: Option<String>,
    /// Where the previous page ended (its `next`).
    pub after: Option<String>,
    /// How many rows, at most 200.
    pub limit: u32,
}

/// One case in the list.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CaseloadRow {
    /// The case.
    pub case: CaseId,
    /// What the family is called.
    pub family_name: String,
    /// The same in Latin letters, or empty.
    pub family_name_latin: String,
    /// How many people.
    pub members: u32,
    /// The family's language (BCP 47), or empty.
    pub language: String,
    /// Whether an interpreter is needed.
    pub interpreter_needed: bool,
    /// The stage of the case.
    pub stage: Stage,
    /// The last visit (RFC 3339), if there was one.
    pub last_visit: Option<String>,
    /// The next visit that is scheduled, from today on (RFC 3339), if there is one.
    pub next_visit: Option<String>,
    /// How many urgent needs it has.
    pub urgent: u32,
    /// How many fields have two versions.
    pub conflicts: u32,
    /// Whether changes of this case are waiting to send.
    pub waiting: bool,
}

/// A page of the list.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CaseloadPage {
    /// How many cases match in all; `None` while searching.
    pub total: Option<u32>,
    /// Pass it as `after` to read the next page; `None` on the last page.
    pub next: Option<String>,
    /// The rows, ordered by the family's name.
    pub rows: Vec<CaseloadRow>,
    /// The languages that occur in the caseload (BCP 47), for the filter.
    pub languages: Vec<String>,
}

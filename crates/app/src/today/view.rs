//! What the Today screen shows.

use crate::draft::Unfinished;
use crate::record::Editable;
use crate::syncing::ArrivalView;
use casework::action_step::ActionStep;
use casework::visit::{Place, Status, Step};
use casework::{CaseId, VisitId};
use serde::Serialize;
use ts_rs::TS;

/// A visit of the day. Without the address, which is shown only on request, in the case.
#[derive(Debug, Clone, Serialize, TS)]
pub struct VisitOfTheDay {
    /// The visit.
    pub visit: VisitId,
    /// Its case.
    pub case: CaseId,
    /// What the family is called.
    pub family_name: String,
    /// The same in Latin letters, or empty.
    pub family_name_latin: String,
    /// When it is scheduled or began (RFC 3339 with offset).
    pub moment: String,
    /// Its status.
    pub status: Status,
    /// Where it takes place.
    pub place: Option<Place>,
    /// Its purpose.
    pub purpose: String,
    /// The family's language (BCP 47); empty if not known.
    pub language: String,
    /// Whether an interpreter is needed.
    pub interpreter_needed: bool,
    /// The step to continue with, while it is in progress.
    pub next_step: Option<Step>,
}

/// An action step that is due or overdue.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DueActionStep {
    /// The action step, as it is completed from here.
    pub action_step: Editable<ActionStep>,
    /// Its case.
    pub case: CaseId,
    /// What the family is called.
    pub family_name: String,
    /// The same in Latin letters, or empty.
    pub family_name_latin: String,
    /// Days since the due day: 0 is today, negative is in the future.
    pub days_late: i32,
}

/// Why a case needs attention.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum AttentionReason {
    /// It has an urgent need.
    Urgent,
    /// A field has two versions.
    Conflict,
    /// A visit was started on an earlier day and not ended.
    UnfinishedVisit,
    /// Something of it could not be read.
    Unreadable,
}

/// A case that needs attention, with the reason.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Attention {
    /// The case.
    pub case: CaseId,
    /// What the family is called; empty if that cannot be read.
    pub family_name: String,
    /// The same in Latin letters, or empty.
    pub family_name_latin: String,
    /// Why.
    pub reason: AttentionReason,
    /// How many.
    pub count: u32,
    /// The visit to continue, if that is the reason.
    pub visit: Option<VisitId>,
}

/// The Today screen.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TodayView {
    /// Today's day (ISO 8601 date).
    pub day: String,
    /// Visits of the day, in order of time.
    pub visits: Vec<VisitOfTheDay>,
    /// What is due within a week, or overdue.
    pub due: Vec<DueActionStep>,
    /// Cases that need attention.
    pub attention: Vec<Attention>,
    /// Forms with drafts.
    pub unfinished: Vec<Unfinished>,
    /// How much the agency has received, and how much is waiting to send.
    pub arrival: ArrivalView,
}

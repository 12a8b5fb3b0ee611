//! What the Today screen shows.

use crate::draft::Unfinished;
use crate::syncing::ArrivalView;
use casework::action_step::Actor;
use casework::visit::{Place, Status, Step};
use casework::{ActionStepId, CaseId, VisitId};
use serde::Serialize;
use ts_rs::TS;

/// A visit of the day. The address is not in it: it is shown when the case is opened.
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
    /// Where it stands.
    pub status: Status,
    /// Where it takes place.
    pub place: Option<Place>,
    /// Why it was arranged.
    pub purpose: String,
    /// The family's language (BCP 47), empty when not said.
    pub language: String,
    /// Whether an interpreter is needed.
    pub interpreter_needed: bool,
    /// The step to go on with, while it is under way.
    pub next_step: Option<Step>,
}

/// Something that was promised and is due or overdue.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DueActionStep {
    /// The action step.
    pub action_step: ActionStepId,
    /// Its case.
    pub case: CaseId,
    /// What the family is called.
    pub family_name: String,
    /// The same in Latin letters, or empty.
    pub family_name_latin: String,
    /// What was promised.
    pub what: String,
    /// By whom.
    pub actor: Option<Actor>,
    /// The day (ISO 8601 date).
    pub due_on: String,
    /// Days past the due day: 0 is today, negative lies ahead.
    pub days_late: i32,
}

/// Why a case needs attention.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum AttentionReason {
    /// Something urgent was flagged and stands.
    Urgent,
    /// Two people wrote different things.
    Conflict,
    /// A visit was begun on an earlier day and never finished.
    UnfinishedVisit,
}

/// A case that needs attention, with the reason.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Attention {
    /// The case.
    pub case: CaseId,
    /// What the family is called.
    pub family_name: String,
    /// The same in Latin letters, or empty.
    pub family_name_latin: String,
    /// Why.
    pub reason: AttentionReason,
    /// How many of it.
    pub count: u32,
    /// The visit to go on with, where the reason is one.
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
    /// Forms that were left half-written, or whose values were refused.
    pub unfinished: Vec<Unfinished>,
    /// What has reached the agency and what waits.
    pub arrival: ArrivalView,
}

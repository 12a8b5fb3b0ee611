//! What the Visit screen shows.

use crate::case::{ActionStepView, ItemView, PersonView};
use crate::record::Editable;
use casework::CaseId;
use casework::household::Household;
use casework::interpretation::Interpretation;
use casework::visit::{Gap, Step, Visit};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A visit with everything that its screen shows.
#[derive(Debug, Clone, Serialize, TS)]
pub struct VisitView {
    /// Its case.
    pub case: CaseId,
    /// The visit, with its drafts.
    pub visit: Editable<Visit>,
    /// The household.
    pub household: Editable<Household>,
    /// Its members.
    pub people: Vec<PersonView>,
    /// The interpreters' parts in this visit.
    pub interpretations: Vec<Editable<Interpretation>>,
    /// The action steps of this visit.
    pub action_steps: Vec<ActionStepView>,
    /// The case's needs and strengths.
    pub items: Vec<ItemView>,
    /// Steps in which something was written.
    pub touched: Vec<Step>,
    /// What is not filled in; shown only after the visit.
    pub gaps: Vec<Gap>,
}

/// A visit to schedule, or to start at once if `scheduled_at` is absent.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct NewVisit {
    /// Its case.
    pub case: CaseId,
    /// When (RFC 3339 with offset); if absent, now.
    #[serde(default)]
    pub scheduled_at: Option<String>,
    /// Where.
    #[serde(default)]
    pub place: Option<casework::visit::Place>,
    /// Its purpose, in one line.
    #[serde(default)]
    pub purpose: String,
}

//! What the Visit screen shows.

use crate::case::{ActionStepView, ItemView, PersonView};
use crate::draft::DraftView;
use casework::household::Household;
use casework::interpretation::Interpretation;
use casework::visit::{Gap, Step, Visit};
use casework::{CaseId, InterpretationId, VisitId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// An interpreter's session with its id.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SessionView {
    /// The session.
    pub id: InterpretationId,
    /// What is recorded.
    pub session: Interpretation,
}

/// A visit with all that its screen needs.
#[derive(Debug, Clone, Serialize, TS)]
pub struct VisitView {
    /// The visit.
    pub id: VisitId,
    /// Its case.
    pub case: CaseId,
    /// What is recorded (completed steps).
    pub visit: Visit,
    /// Typing that was kept and not yet completed; it stands over `visit`'s fields.
    pub drafts: Vec<DraftView>,
    /// The household.
    pub household: Household,
    /// Its members.
    pub people: Vec<PersonView>,
    /// The interpreters' sessions of this visit.
    pub sessions: Vec<SessionView>,
    /// What was promised in this visit.
    pub action_steps: Vec<ActionStepView>,
    /// The case's needs and strengths.
    pub items: Vec<ItemView>,
    /// Steps in which something was written.
    pub touched: Vec<Step>,
    /// What is missing; shown after the visit only.
    pub gaps: Vec<Gap>,
}

/// A visit to be scheduled, or begun at once when `scheduled_at` is absent.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct NewVisit {
    /// Its case.
    pub case: CaseId,
    /// When (RFC 3339 with offset); absent: it begins now.
    #[serde(default)]
    pub scheduled_at: Option<String>,
    /// Where.
    #[serde(default)]
    pub place: Option<casework::visit::Place>,
    /// Why, in a line.
    #[serde(default)]
    pub purpose: String,
}

/// Who is there and whether it is safe to talk: what is asked before the five steps.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(default)]
pub struct Before {
    /// Where.
    pub place: Option<casework::visit::Place>,
    /// Who of the household is there.
    pub present: Vec<casework::PersonId>,
    /// Who else is there, in words.
    pub others_present: String,
    /// The languages of the meeting (BCP 47), the family's first.
    pub languages: Vec<String>,
    /// Whether it is safe to talk.
    pub safety_checked: casework::code::TriState,
}

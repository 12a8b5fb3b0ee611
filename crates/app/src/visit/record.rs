//! What was heard and agreed in each step: recorded when the step is completed or left.

use super::{Before, VisitRequest, VisitView, open};
use crate::{Error, Result, Session};
use casework::visit::{Acknowledge, After, Explain, Listen, Negotiate, Recommend, Status, Visit};
use casework::{CaseId, VisitId};
use serde::{Deserialize, Serialize};

/// Records one step.
#[derive(Debug, Clone, Deserialize)]
pub struct RecordStep<T> {
    /// The case.
    pub case: CaseId,
    /// The visit.
    pub visit: VisitId,
    /// What was heard or agreed.
    pub value: T,
}

/// Records what is asked before the five steps.
#[derive(Debug, Clone, Deserialize)]
pub struct RecordBefore {
    /// The case.
    pub case: CaseId,
    /// The visit.
    pub visit: VisitId,
    /// What is recorded.
    pub before: Before,
}

/// Records who is there, where, and whether it is safe to talk.
///
/// # Errors
/// What the rules or the store refuse.
pub fn record_before(session: &mut Session, request: &RecordBefore) -> Result<VisitView> {
    let before = request.before.clone();
    let drafts = ["place", "present", "others_present", "languages", "safety_checked"];
    change(session, request.case, request.visit, &drafts, |visit| {
        visit.place = before.place;
        visit.present = before.present;
        visit.others_present = before.others_present;
        visit.languages = before.languages;
        visit.safety_checked = before.safety_checked;
    })
}

macro_rules! steps {
    ($($(#[$doc:meta])* $function:ident: $step:ty => $field:ident;)+) => {$(
        $(#[$doc])*
        ///
        /// # Errors
        /// What the rules or the store refuse; the typing is kept then.
        pub fn $function(session: &mut Session, request: &RecordStep<$step>) -> Result<VisitView> {
            let value = request.value.clone();
            let drafts = fields_of(&value)?;
            let drafts: Vec<&str> = drafts.iter().map(String::as_str).collect();
            change(session, request.case, request.visit, &drafts, |visit| visit.$field = value)
        }
    )+};
}

steps! {
    /// Records what the family said.
    record_listen: Listen => listen;
    /// Records what was explained and told back.
    record_explain: Explain => explain;
    /// Records what is seen alike and what differs.
    record_acknowledge: Acknowledge => acknowledge;
    /// Records the choices that were offered.
    record_recommend: Recommend => recommend;
    /// Records what was agreed.
    record_negotiate: Negotiate => negotiate;
    /// Records the summary.
    record_after: After => after;
}

/// Ends a visit.
///
/// # Errors
/// What the rules or the store refuse.
pub fn finish(session: &mut Session, request: &VisitRequest) -> Result<VisitView> {
    let now = session.moment();
    change(session, request.case, request.visit, &[], |visit| {
        visit.status = Some(Status::Completed);
        if visit.started_at.is_none() {
            visit.started_at = Some(now.clone());
        }
        if visit.ended_at.is_none() {
            visit.ended_at = Some(now);
        }
    })
}

fn change(
    session: &mut Session,
    case: CaseId,
    visit: VisitId,
    drafts: &[&str],
    write: impl FnOnce(&mut Visit),
) -> Result<VisitView> {
    let mut value: Visit = session.store.record(visit.0)?;
    write(&mut value);
    session.put(case, visit.0, &value, drafts)?;
    open(session, &VisitRequest { case, visit })
}

/// The fields of a step, which are also the fields of its drafts.
fn fields_of<T: Serialize>(step: &T) -> Result<Vec<String>> {
    match serde_json::to_value(step).map_err(|e| Error::Store(e.into()))? {
        serde_json::Value::Object(fields) => {
            Ok(fields.into_iter().map(|(field, _)| field).collect())
        }
        _ => Ok(Vec::new()),
    }
}

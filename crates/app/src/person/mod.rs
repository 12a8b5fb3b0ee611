//! The people of a household.

use crate::case::{CaseRequest, CaseView, open};
use crate::{Result, Session};
use casework::person::Person;
use casework::{CaseId, Error as Rule, PersonId, text};
use serde::Deserialize;

/// Adds a person.
#[derive(Debug, Clone, Deserialize)]
pub struct AddPerson {
    /// The case.
    pub case: CaseId,
    /// What is recorded.
    pub person: Person,
}

/// Writes a person.
#[derive(Debug, Clone, Deserialize)]
pub struct RevisePerson {
    /// The case.
    pub case: CaseId,
    /// The person.
    pub id: PersonId,
    /// What is recorded.
    pub person: Person,
}

/// Removes a person from the list, with the reason.
#[derive(Debug, Clone, Deserialize)]
pub struct RemovePerson {
    /// The case.
    pub case: CaseId,
    /// The person.
    pub id: PersonId,
    /// Why.
    pub reason: String,
}

/// The form under whose name the typing of a new person is kept.
#[must_use]
pub fn draft_of_new(case: CaseId) -> String {
    format!("new-person-{case}")
}

/// Adds a person to a household.
///
/// # Errors
/// What the rules or the store refuse.
pub fn add(session: &mut Session, request: &AddPerson) -> Result<CaseView> {
    let id = session.new_id();
    session.put(request.case, id, &request.person, &[])?;
    session.store.discard_drafts(&draft_of_new(request.case))?;
    open(session, &CaseRequest { case: request.case })
}

/// Writes a person.
///
/// # Errors
/// What the rules or the store refuse.
pub fn revise(session: &mut Session, request: &RevisePerson) -> Result<CaseView> {
    let itself = |id: &PersonId| *id == request.id;
    if request.person.parents.iter().any(itself) {
        return Err(Rule::NotThere { field: "parents" }.into());
    }
    if request.person.partner.as_ref().is_some_and(itself) {
        return Err(Rule::NotThere { field: "partner" }.into());
    }
    // Only a person that is there is revised; a new one is added.
    session.store.record::<Person>(request.id.0)?;
    session.put(request.case, request.id.0, &request.person, &[])?;
    session.store.discard_drafts(&request.id.to_string())?;
    open(session, &CaseRequest { case: request.case })
}

/// Removes a person from the list. What was written stays in the history.
///
/// # Errors
/// What the rules or the store refuse.
pub fn remove(session: &mut Session, request: &RemovePerson) -> Result<CaseView> {
    text::required_line("reason", &request.reason)?;
    session.store.record::<Person>(request.id.0)?;
    let stamp = session.stamp();
    session.store.write(stamp, |writer| writer.remove(request.id.0, &request.reason))?;
    open(session, &CaseRequest { case: request.case })
}

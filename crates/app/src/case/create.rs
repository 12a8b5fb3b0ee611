//! A new family: one name is enough.

use super::{CaseRequest, CaseView, NewFamily, open};
use crate::{Result, Session};
use casework::person::Relation;
use casework::{CaseId, PersonId, Record};
use history::StreamId;

/// The name of the form that the drafts of a new family belong to.
pub const DRAFT: &str = "new-family";

/// Opens a case for a new family. What was typed stays as drafts if the rules refuse it.
pub fn create(session: &mut Session, request: &NewFamily) -> Result<CaseView> {
    let case = CaseId(session.new_id());
    let primary_client = PersonId(session.new_id());
    let mut family = request.clone();
    family.primary_client.check()?;
    let household = &mut family.household;
    if household.family_name.trim().is_empty() {
        family.primary_client.shown_name().clone_into(&mut household.family_name);
    }
    if household.family_name_latin.trim().is_empty() {
        household.family_name_latin.clone_from(&family.primary_client.name_latin);
    }
    if household.language.is_empty() {
        let language = family.primary_client.preferred_language().unwrap_or_default();
        language.clone_into(&mut household.language);
    }
    household.primary_client = Some(primary_client);
    if family.case.opened_on.is_empty() {
        family.case.opened_on = session.today();
    }
    if family.primary_client.relation.is_none() {
        family.primary_client.relation = Some(Relation::PrimaryClient);
    }
    family.household.check()?;
    family.case.check()?;

    let (stream, household) = (StreamId(case.0), session.new_id());
    let stamp = session.stamp();
    session.store.write(stamp, |writer| {
        writer.put(stream, case.0, &family.case)?;
        writer.put(stream, household, &family.household)?;
        writer.put(stream, primary_client.0, &family.primary_client)?;
        writer.clear_drafts(DRAFT)
    })?;
    open(session.read(), &CaseRequest { case })
}

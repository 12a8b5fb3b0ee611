//! A new family: one name is enough.

use super::{CaseRequest, CaseView, NewFamily, open};
use crate::{Error, Result, Session};
use casework::person::Relation;
use casework::{CaseId, PersonId, Record, Violation};
use history::StreamId;

/// The name of the form that the drafts of a new family belong to.
pub const DRAFT: &str = "new-family";

/// Opens a case for a new family. What was typed stays as drafts if the rules refuse it.
///
/// # Errors
/// Everything that the rules refuse, each at the field where it was typed.
pub fn create(session: &mut Session, request: &NewFamily) -> Result<CaseView> {
    let case = CaseId(session.new_id());
    let primary_client = PersonId(session.new_id());
    let mut family = request.clone();
    let left_empty = complete(&mut family, &session.today());
    family.household.primary_client = Some(primary_client);
    let all = [
        family.primary_client.violations(),
        family.household.violations(),
        family.case.violations(),
    ];
    let typed = |found: &Violation| found.error.field().is_none_or(|at| !left_empty.contains(&at));
    Error::unless_all_hold(all.into_iter().flatten().filter(typed).collect())?;

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

/// Fills what was left empty with what was typed elsewhere in the form: one name is enough.
/// Returns the fields that were left empty: what is wrong in them is said where it was typed.
fn complete(family: &mut NewFamily, today: &str) -> Vec<&'static str> {
    let NewFamily { household, primary_client: first, case } = family;
    let mut left_empty = Vec::new();
    let mut fill = |name: &'static str, field: &mut String, from: &str| {
        if field.trim().is_empty() {
            from.clone_into(field);
            left_empty.push(name);
        }
    };
    if first.name_full.trim().is_empty() && !household.family_name.trim().is_empty() {
        fill("name_full", &mut first.name_full, &household.family_name);
        fill("name_latin", &mut first.name_latin, &household.family_name_latin);
    }
    fill("family_name", &mut household.family_name, first.shown_name());
    fill("family_name_latin", &mut household.family_name_latin, &first.name_latin);
    let language = first.preferred_language().unwrap_or_default();
    fill("language", &mut household.language, language);
    fill("opened_on", &mut case.opened_on, today);
    first.relation.get_or_insert(Relation::PrimaryClient);
    left_empty
}

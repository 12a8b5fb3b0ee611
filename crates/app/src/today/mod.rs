//! Today: visits of the day, what is due, what needs attention, what waits.

mod view;

pub use view::{Attention, AttentionReason, DueActionStep, TodayView, VisitOfTheDay};

use crate::{Result, Session, syncing};
use casework::action_step::ActionStep;
use casework::visit::{Status, Step, Visit};
use casework::{ActionStepId, CaseId, VisitId};
use chrono::{Days, NaiveDate};
use std::collections::BTreeMap;
use store::{CaseloadRow, VisitRow};
use uuid::Uuid;

/// How many days ahead a action step is shown.
const AHEAD: Days = Days::new(7);
/// The most rows of a list; the caseload has the rest.
const ROWS: u32 = 50;

/// The Today screen.
///
/// # Errors
/// What the store refuses.
pub fn today(session: &mut Session) -> Result<TodayView> {
    let day = session.now().date_naive();
    let today = day.to_string();
    let rows = session.store.visits_of_day(&today)?;
    let (of_today, earlier): (Vec<VisitRow>, Vec<VisitRow>) =
        rows.into_iter().partition(|row| row.moment.starts_with(&today));
    Ok(TodayView {
        visits: of_today.iter().map(|row| visit_of_the_day(session, row)).collect::<Result<_>>()?,
        due: due(session, day)?,
        attention: attention(session, &earlier)?,
        arrival: syncing::arrival(session)?,
        day: today,
    })
}

fn visit_of_the_day(session: &Session, row: &VisitRow) -> Result<VisitOfTheDay> {
    let visit: Visit = session.store.record(row.visit)?;
    let case = session.store.caseload_row(row.case)?;
    let touched = visit.touched();
    let next_step = Step::ALL.iter().copied().find(|step| !touched.contains(step));
    Ok(VisitOfTheDay {
        visit: VisitId(row.visit),
        case: CaseId(row.case.0),
        family_name: case.name,
        family_name_latin: case.name_latin,
        moment: row.moment.clone(),
        status: row.status,
        place: visit.place,
        purpose: visit.purpose,
        language: case.language,
        interpreter_needed: case.interpreter,
        next_step: next_step.filter(|_| row.status == Status::UnderWay),
    })
}

fn due(session: &Session, day: NaiveDate) -> Result<Vec<DueActionStep>> {
    let until = day.checked_add_days(AHEAD).unwrap_or(day).to_string();
    session
        .store
        .due_until(&until, ROWS)?
        .into_iter()
        .map(|row| {
            let action_step: ActionStep = session.store.record(row.action_step)?;
            let case = session.store.caseload_row(row.case)?;
            let days_late = row.due_on.parse::<NaiveDate>().map_or(0, |due| (day - due).num_days());
            Ok(DueActionStep {
                action_step: ActionStepId(row.action_step),
                case: CaseId(row.case.0),
                family_name: case.name,
                family_name_latin: case.name_latin,
                what: action_step.what,
                actor: action_step.actor,
                due_on: row.due_on,
                days_late: i32::try_from(days_late).unwrap_or(i32::MAX),
            })
        })
        .collect()
}

fn attention(session: &Session, earlier: &[VisitRow]) -> Result<Vec<Attention>> {
    let row = |row: &CaseloadRow, reason, count, visit| Attention {
        case: CaseId(row.case.0),
        family_name: row.name.clone(),
        family_name_latin: row.name_latin.clone(),
        reason,
        count,
        visit,
    };
    let mut out = Vec::new();
    for case in session.store.cases_of_attention(ROWS)? {
        if case.urgent > 0 {
            out.push(row(&case, AttentionReason::Urgent, case.urgent, None));
        }
        if case.conflicts > 0 {
            out.push(row(&case, AttentionReason::Conflict, case.conflicts, None));
        }
    }
    for visit in earlier {
        let case = session.store.caseload_row(visit.case)?;
        out.push(row(&case, AttentionReason::UnfinishedVisit, 1, Some(VisitId(visit.visit))));
    }
    let mut drafts: BTreeMap<CaseId, u32> = BTreeMap::new();
    for record in session.store.records_with_drafts()? {
        // A form's typing belongs to no record yet; its form shows it.
        let Ok(id) = Uuid::parse_str(&record) else { continue };
        if let Ok(case) = session.store.case_of(id) {
            *drafts.entry(CaseId(case.0)).or_default() += 1;
        }
    }
    for (case, count) in drafts {
        // Typing of a case that left is listed on the Sync screen.
        let Ok(case) = session.store.caseload_row(history::StreamId(case.0)) else { continue };
        out.push(row(&case, AttentionReason::Draft, count, None));
    }
    Ok(out)
}

//! One sync, and the note of how it went.

use crate::sync_state::{ProgressView, SyncEvent};
use crate::{Error, Result, Vault};
use base64::Engine;
use casework::CaseId;
use std::sync::Arc;
use store::{Attempt, Store};
use sync::{Access, Outcome, Progress, Surroundings};

impl Access for Vault {
    fn store<T>(&self, work: impl FnOnce(&mut Store) -> sync::Result<T>) -> sync::Result<T> {
        let ran = self.behind(|session| Ok(work(&mut session.store)));
        ran.unwrap_or(Err(sync::Error::Locked))
    }
}

/// Syncs once, and notes how it went.
pub async fn run_once(
    vault: &Vault,
    told: Arc<dyn Fn(SyncEvent) + Send + Sync>,
) -> Result<Outcome> {
    let _only_one = vault.shared.running.lock().await;
    let enrolled = vault.behind(|session| Ok(session.agency.is_some()))?;
    if !enrolled {
        return Err(sync::Error::NotEnrolled.into());
    }
    let at = vault.behind(|session| Ok(session.moment()))?;
    let http = vault.shared.http()?;
    let report = sync::sync_once(vault, &http, surroundings(vault, &told)?).await;
    vault.shared.set_progress(None);
    let error = report.error.map(Error::from);
    vault.shared.set_ended(error.as_ref());
    let outcome = report.outcome;
    // If the vault was locked in the meantime, nothing is noted.
    let _ = vault.behind(|session| {
        session.agency = session.store.agency()?;
        // What was missing in an older copy has come back.
        session.was_behind &= error.is_some();
        session.store.keep_attempt(&Attempt {
            at,
            sent: outcome.sent,
            received: outcome.received,
            bytes: outcome.bytes,
            failed: error.as_ref().map(|error| crate::Outward::from(error).kind),
        })?;
        Ok(())
    });
    // From here on an older database is recognized. If the disk refuses it, nothing else is lost.
    if let Err(error) = vault.seal_head()
        && !matches!(error, Error::Locked)
    {
        tracing::warn!(kind = crate::Outward::from(&error).kind, "the head could not be sealed");
    }
    // While the family holds the laptop, the window hears of no case. The worker's screens are
    // read again when it comes back.
    if !outcome.cases.is_empty() && vault.check_not_handed().is_ok() {
        told(SyncEvent::Cases(outcome.cases.iter().map(|case| CaseId(case.0)).collect()));
    }
    told(SyncEvent::Arrival);
    match error {
        Some(error) => Err(error),
        None => Ok(outcome),
    }
}

fn surroundings(
    vault: &Vault,
    told: &Arc<dyn Fn(SyncEvent) + Send + Sync>,
) -> Result<Surroundings> {
    let (clock, random) = (vault.world.clock.clone(), vault.world.random.clone());
    let (shared, told) = (vault.shared.clone(), told.clone());
    let first = vault.behind(|session| {
        let today = session.today();
        Ok(session.store.visits_of_day(&today)?.into_iter().map(|visit| visit.case).collect())
    })?;
    Ok(Surroundings {
        now: Box::new(move || clock.now().timestamp_millis()),
        nonce: Box::new(move || {
            let mut bytes = [0; 12];
            random.fill(&mut bytes);
            base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(bytes)
        }),
        progress: Box::new(move |progress: Progress| {
            shared.set_progress(Some(ProgressView {
                sent: progress.sent,
                to_send: progress.to_send,
                received: progress.received,
                to_receive: progress.to_receive,
            }));
            told(SyncEvent::Arrival);
        }),
        first,
        removals_agreed: vault.shared.take_agreement(),
    })
}

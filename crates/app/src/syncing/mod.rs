//! Sync with the agency, and an honest view of what it has received.

mod background;
mod held;
mod run;
mod view;

pub use crate::sync_state::{ProgressView, Shared, SyncEvent};
pub use background::keep_syncing;
pub use run::run_once;
pub use view::{ArrivalView, AttemptView, HeldView, ReceiptView, SyncState, SyncView};

use crate::session::moment_of;
use crate::sync_state::Ended;
use crate::{Read, Result, Session, Vault};
use chrono::{TimeZone, Utc};

/// How many attempts the screen shows.
const ATTEMPTS: u32 = 10;
/// Smaller differences between the clocks are not shown.
const CLOCK_TOLERANCE_MS: i64 = 60_000;

/// How much the agency has received, and how much is waiting to send.
pub fn arrival(read: Read<'_>) -> Result<ArrivalView> {
    let waiting = read.store.waiting()?;
    let last = read.store.attempts(1)?.pop();
    let enrolled = read.store.agency()?.is_some();
    let state = match &last {
        _ if !enrolled => SyncState::NotEnrolled,
        _ if waiting > 0 => SyncState::Waiting,
        Some(attempt) if attempt.failed.is_none() => SyncState::UpToDate,
        _ => SyncState::Waiting,
    };
    let offline_since = match &last {
        Some(attempt) if attempt.failed.as_deref() == Some("no-network") => offline_since(read)?,
        _ => None,
    };
    Ok(ArrivalView { state, waiting, receipt: receipt(read)?, offline_since })
}

/// When the network was lost: the first attempt of those that found none since the last success.
fn offline_since(read: Read<'_>) -> Result<Option<String>> {
    let attempts = read.store.attempts(u32::MAX)?;
    let offline =
        attempts.iter().take_while(|attempt| attempt.failed.as_deref() == Some("no-network"));
    Ok(offline.last().map(|attempt| attempt.at.clone()))
}

fn receipt(read: Read<'_>) -> Result<Option<ReceiptView>> {
    let Some(receipt) = read.store.receipt()? else { return Ok(None) };
    let up_to = read.store.written_at(receipt.head)?.map(|(at, tz)| moment_of(at, tz));
    let time = Utc.timestamp_millis_opt(receipt.server_time).single();
    let time = time.map(|time| time.with_timezone(read.now().offset()));
    Ok(Some(ReceiptView {
        head: receipt.head,
        server_time: time
            .map(|t| t.to_rfc3339_opts(chrono::SecondsFormat::Secs, false))
            .unwrap_or_default(),
        up_to,
        digest: receipt.digest.to_string().chars().take(8).collect(),
        agency: read.store.agency()?.map(|agency| agency.name).unwrap_or_default(),
    }))
}

/// The Sync screen.
pub fn sync_view(vault: &Vault) -> Result<SyncView> {
    vault.with(|session| view(&vault.shared, session))
}

/// The Sync screen, in an open session.
pub(crate) fn view(shared: &Shared, session: &mut Session) -> Result<SyncView> {
    let mut arrival = arrival(session.read())?;
    let progress = shared.progress();
    let problem = match shared.ended() {
        Ended::Stopped(problem) => {
            arrival.state = SyncState::Stopped;
            Some(problem)
        }
        Ended::Passing(problem) => Some(problem),
        Ended::Well => None,
    };
    if progress.is_some() {
        arrival.state = SyncState::Running;
    }
    let agency = session.agency.clone();
    let attempts = session
        .store
        .attempts(ATTEMPTS)?
        .into_iter()
        .map(|attempt| AttemptView {
            at: attempt.at,
            sent: attempt.sent,
            received: attempt.received,
            bytes: attempt.bytes,
            failed: attempt.failed,
        })
        .collect();
    let ahead = agency.as_ref().map_or(0, |agency| agency.clock_ahead_ms);
    Ok(SyncView {
        arrival,
        was_behind: session.was_behind,
        agency: agency.as_ref().map(|agency| agency.name.clone()),
        worker: agency.as_ref().map(|agency| agency.worker.clone()),
        server: agency.map(|agency| agency.server),
        problem,
        progress,
        held_for_review: held::held_for_review(session.read())?,
        left_drafts: held::left_drafts(session.read())?,
        attempts,
        clock_off_seconds: (ahead.abs() > CLOCK_TOLERANCE_MS).then_some(-ahead / 1000),
    })
}

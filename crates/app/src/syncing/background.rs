//! Syncing in the background: soon after something was saved, now and then otherwise, and with
//! growing pauses while there is no network.

use super::run_once;
use crate::sync_state::SyncEvent;
use crate::{Error, Vault};
use std::sync::Arc;
use std::time::Duration;
use tokio::time::Instant;

/// How often to sync with nothing to send.
const NOW_AND_THEN: Duration = Duration::from_mins(2);
/// How often to sync with something to send.
const SOON: Duration = Duration::from_secs(15);
/// The longest pause while there is no network.
const LONGEST: Duration = Duration::from_mins(5);

/// Syncs as long as the app runs. Ends with its runtime.
pub async fn keep_syncing(vault: Vault, told: Arc<dyn Fn(SyncEvent) + Send + Sync>) {
    let mut failures = 0;
    let mut asked = Duration::ZERO;
    loop {
        let mut until = Instant::now() + pause(&vault, failures).max(asked);
        loop {
            tokio::select! {
                () = tokio::time::sleep_until(until) => break,
                () = vault.shared.wished() => break,
                () = vault.shared.written() => {
                    told(SyncEvent::Arrival);
                    if failures == 0 {
                        until = until.min(Instant::now() + pause(&vault, 0).max(asked));
                    }
                }
            }
        }
        let ended = run_once(&vault, told.clone()).await;
        // The server may ask for a longer pause than ours.
        asked = match &ended {
            Err(Error::Sync(error)) => {
                Duration::from_secs(error.retry_after().unwrap_or(0)).min(LONGEST)
            }
            _ => Duration::ZERO,
        };
        failures = match ended {
            Err(Error::Sync(error)) if error.is_passing() => failures + 1,
            // Done; or locked, not enrolled, waiting for a decision: trying again soon would not
            // help.
            _ => 0,
        };
    }
}

fn pause(vault: &Vault, failures: u32) -> Duration {
    if failures > 0 {
        let grown =
            Duration::from_secs(5).saturating_mul(2u32.saturating_pow(failures.min(10) - 1));
        return jittered(vault, grown.min(LONGEST));
    }
    let waiting = vault.behind(|session| Ok(session.store.waiting()?)).unwrap_or(0);
    jittered(vault, if waiting > 0 { SOON } else { NOW_AND_THEN })
}

/// Makes a pause up to a quarter longer, so that the laptops of an agency do not all come back
/// at once.
fn jittered(vault: &Vault, pause: Duration) -> Duration {
    let mut byte = [0];
    vault.world.random.fill(&mut byte);
    pause + pause.mul_f64(f64::from(byte[0]) / 1024.0)
}

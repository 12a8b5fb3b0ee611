//! A laptop without its window: the same use cases over a real store, in this process.

use app::enrollment::EnrollRequest;
use app::syncing::{SyncEvent, run_once};
use app::{Confirmation, Phase, Vault, World};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::SystemTime;
use store::keyfile::KdfParams;
use sync::{Access, Http, Report, Surroundings, sync_once};

/// The passphrase of every laptop in the tests.
pub const PASSPHRASE: &str = "seven lanterns over the quiet harbor";

/// The app over a folder, with the machine's clock.
#[must_use]
pub fn vault(folder: &Path) -> Vault {
    Vault::at(folder, World::system(), Some(KdfParams::FLOOR))
}

/// Makes the vault, and confirms its recovery words.
pub fn set_up(vault: &Vault) {
    let words = vault.set_up(PASSPHRASE, "en").unwrap().words;
    let said = [1, 12].map(|place| Confirmation { place, word: words[place - 1].clone().into() });
    assert_eq!(vault.recovery_confirm(&said).unwrap().phase, Phase::Unlocked);
}

/// A new laptop with an open vault.
#[must_use]
pub fn new(folder: &Path) -> Vault {
    let vault = vault(folder);
    set_up(&vault);
    vault
}

/// Enrolls a laptop.
pub async fn enroll(vault: &Vault, server: &str, code: &str) -> app::Result<()> {
    let request = EnrollRequest {
        server: server.to_owned(),
        code: code.to_owned(),
        device_name: "test laptop".to_owned(),
    };
    app::enrollment::enroll(vault, &request).await.map(|_| ())
}

/// Syncs once.
pub async fn sync(vault: &Vault) -> app::Result<sync::Outcome> {
    run_once(vault, Arc::new(|_| ())).await
}

/// Syncs once, and runs `each` whenever the window would be told of the progress.
pub async fn sync_with(
    vault: &Vault,
    each: impl Fn() + Send + Sync + 'static,
) -> app::Result<sync::Outcome> {
    let each = move |event| {
        if event == SyncEvent::Arrival {
            each();
        }
    };
    run_once(vault, Arc::new(each)).await
}

/// Syncs once, and runs `before` ahead of each signature, with the number of earlier ones.
pub async fn sync_signing<A: Access>(
    access: &A,
    before: impl Fn(u64) + Send + Sync + 'static,
) -> Report {
    let signed = AtomicU64::new(0);
    let surroundings = Surroundings {
        // The clock is read once for each signature.
        now: Box::new(move || {
            before(signed.fetch_add(1, Ordering::SeqCst));
            chrono::DateTime::<chrono::Utc>::from(SystemTime::now()).timestamp_millis()
        }),
        nonce: Box::new(|| fastrand::u64(..).to_string()),
        progress: Box::new(|_| ()),
        first: Vec::new(),
        removals_agreed: false,
    };
    sync_once(access, &Http::new().unwrap(), surroundings).await
}

/// Every record of every case on a laptop with its state, as text. Two laptops with the same
/// changes of the same cases give the same text.
#[must_use]
pub fn holds(vault: &Vault) -> Vec<String> {
    vault
        .with(|session| {
            let mut lines = Vec::new();
            for cursor in session.store().cursors()? {
                for (record, state) in session.store().states_of(cursor.stream)? {
                    let state = serde_json::to_string(&state).unwrap();
                    lines.push(format!("{} {record} {state}", cursor.stream));
                }
            }
            lines.sort();
            Ok(lines)
        })
        .unwrap()
}

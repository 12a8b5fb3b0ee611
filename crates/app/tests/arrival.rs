//! What the window says about the network and the agency.
#![allow(clippy::unwrap_used, missing_docs)]

mod common;

use app::{Vault, World};
use store::Attempt;

/// Tries to reach the agency `times`, five minutes apart from a full hour.
fn attempts(vault: &Vault, day: u32, hour: u32, times: u32, failed: Option<&str>) {
    for minute in (0..times).map(|n| n * 5) {
        let (hour, minute) = (hour + minute / 60, minute % 60);
        let at = format!("2026-06-{day:02}T{hour:02}:{minute:02}:00+00:00");
        let failed = failed.map(str::to_owned);
        let attempt = Attempt { at, failed, ..Attempt::default() };
        vault.with(|s| Ok(s.store().keep_attempt(&attempt)?)).unwrap();
    }
}

fn offline_since(vault: &Vault) -> Option<String> {
    vault.read(app::syncing::arrival).unwrap().offline_since
}

#[test]
fn offline_since_is_when_the_network_was_lost_however_long_that_lasts() {
    let folder = tempfile::tempdir().unwrap();
    let vault = common::laptop(folder.path(), World::system());
    attempts(&vault, 1, 8, 3, None);
    attempts(&vault, 1, 9, 170, Some("no-network"));
    assert_eq!(offline_since(&vault).as_deref(), Some("2026-06-01T09:00:00+00:00"));
    attempts(&vault, 2, 8, 170, Some("no-network"));
    assert_eq!(offline_since(&vault).as_deref(), Some("2026-06-01T09:00:00+00:00"));

    attempts(&vault, 3, 8, 1, Some("server-busy"));
    assert_eq!(offline_since(&vault), None, "the network is back");
    attempts(&vault, 3, 9, 60, Some("no-network"));
    assert_eq!(offline_since(&vault).as_deref(), Some("2026-06-03T09:00:00+00:00"));
    let kept = vault.with(|s| Ok(s.store().attempts(u32::MAX)?.len())).unwrap();
    assert!(kept <= 51, "{kept} attempts are remembered");
}

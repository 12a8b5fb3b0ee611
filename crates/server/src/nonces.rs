//! The nonces of signed requests: each is accepted once.

use history::DeviceId;
use std::collections::HashSet;
use std::sync::{Mutex, PoisonError};

/// How long one of the two sets is filled, in seconds: after that no signature of the previous
/// set is fresh any more. The window reaches as far forward as back.
const HALF: i64 = 2 * protocol::signing::WINDOW_SECONDS + 1;

/// The nonces of the last minutes, in memory only: what was signed before the process
/// started is stale.
#[derive(Debug, Default)]
pub(crate) struct Nonces(Mutex<Seen>);

#[derive(Debug, Default)]
struct Seen {
    since: i64,
    current: HashSet<(DeviceId, String)>,
    before: HashSet<(DeviceId, String)>,
}

impl Nonces {
    /// Whether this is the first time; `now` in seconds.
    pub(crate) fn is_first(&self, device: DeviceId, nonce: String, now: i64) -> bool {
        let mut seen = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if now >= seen.since + HALF {
            seen.since = now;
            seen.before = std::mem::take(&mut seen.current);
        }
        let key = (device, nonce);
        !seen.before.contains(&key) && seen.current.insert(key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use protocol::signing::WINDOW_SECONDS;

    #[test]
    fn a_nonce_is_remembered_for_as_long_as_its_signature_is_fresh() {
        let device = DeviceId(uuid::Uuid::nil());
        // Signed by a clock that is ahead by the whole window, at each moment of a set.
        for at in 0..3 * HALF {
            let nonces = Nonces::default();
            assert!(nonces.is_first(device, "other".into(), 0));
            assert!(nonces.is_first(device, "n".into(), at));
            for later in [0, 1, WINDOW_SECONDS, 2 * WINDOW_SECONDS - 1, 2 * WINDOW_SECONDS] {
                assert!(!nonces.is_first(device, "n".into(), at + later), "{at} + {later}");
            }
        }
    }

    #[test]
    fn the_same_nonce_of_two_devices_is_two_nonces() {
        let nonces = Nonces::default();
        for device in 1..3 {
            assert!(nonces.is_first(DeviceId(uuid::Uuid::from_u128(device)), "n".into(), 0));
        }
    }
}

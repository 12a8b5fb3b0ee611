//! Rate limits.

use crate::refusal::Refusal;
use history::DeviceId;
use std::collections::HashMap;
use std::hash::Hash;
use std::net::IpAddr;
use std::sync::{Mutex, PoisonError};

const MINUTE: i64 = 60_000;

/// Tries at enrollment of one address in a minute.
const ENROLLMENTS: Rate = Rate { most: 10, period: MINUTE };
/// Wrong codes of all addresses together: a code has 50 bits and ten minutes, so even this
/// many guesses find one once in hundred million years.
const WRONG_CODES: Rate = Rate { most: 200, period: 10 * MINUTE };
/// Requests of one device. A first sync of a large caseload needs some dozens a minute.
const REQUESTS: Rate = Rate { most: 3_000, period: MINUTE };
/// With this many entries, those whose period is over are removed.
const COUNTED: usize = 10_000;

/// How many in a period, which is in milliseconds.
#[derive(Debug, Clone, Copy)]
struct Rate {
    most: u32,
    period: i64,
}

/// What has been counted, in memory only.
#[derive(Debug, Default)]
pub(crate) struct Rates {
    enrollments: Counts<IpAddr>,
    wrong_codes: Counts<()>,
    requests: Counts<DeviceId>,
}

impl Rates {
    /// Counts a try at enrollment; `now` in milliseconds.
    pub(crate) fn enrollment(&self, address: IpAddr, now: i64) -> Result<(), Refusal> {
        self.wrong_codes.may((), WRONG_CODES, now)?;
        self.enrollments.count(address, ENROLLMENTS, now)
    }

    /// Counts a wrong code.
    pub(crate) fn wrong_code(&self, now: i64) {
        // It was refused already: this counts for the next one.
        let _ = self.wrong_codes.count((), WRONG_CODES, now);
    }

    /// Counts a request that a device signed.
    pub(crate) fn request(&self, device: DeviceId, now: i64) -> Result<(), Refusal> {
        self.requests.count(device, REQUESTS, now)
    }
}

/// Since when, and how many.
type Count = (i64, u32);

#[derive(Debug)]
struct Counts<K>(Mutex<HashMap<K, Count>>);

impl<K> Default for Counts<K> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<K: Eq + Hash> Counts<K> {
    fn may(&self, who: K, rate: Rate, now: i64) -> Result<(), Refusal> {
        self.with(who, rate, now, |_| ())
    }

    fn count(&self, who: K, rate: Rate, now: i64) -> Result<(), Refusal> {
        self.with(who, rate, now, |count| *count += 1)
    }

    fn with(
        &self,
        who: K,
        rate: Rate,
        now: i64,
        take: impl FnOnce(&mut u32),
    ) -> Result<(), Refusal> {
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        // A clock that was set back begins a new period rather than a very long one.
        let is_over = |since: i64| now >= since + rate.period || now < since;
        if counts.len() >= COUNTED {
            counts.retain(|_, (since, _)| !is_over(*since));
        }
        let (since, count) = counts.entry(who).or_insert((now, 0));
        if is_over(*since) {
            (*since, *count) = (now, 0);
        }
        if *count >= rate.most {
            let wait = (*since + rate.period - now).div_euclid(1000) + 1;
            return Err(Refusal::too_many(wait.unsigned_abs()));
        }
        take(count);
        Ok(())
    }
}

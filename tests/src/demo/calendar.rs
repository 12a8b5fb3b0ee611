//! Turns the days and times of the families' files into moments on this machine.

use super::Result;
use super::family::At;
use chrono::{DateTime, Days, FixedOffset, NaiveDate, NaiveTime, TimeDelta};

/// The time of day for which the families' files are written, in minutes. What they say of today
/// before it has happened; what they say after it is planned.
const WRITTEN_FOR: i64 = 14 * 60 + 30;
/// The start of the working day, in minutes.
const BEGINS: i64 = 8 * 60;

/// Counts moments from one fixed *now*.
#[derive(Debug, Clone, Copy)]
pub struct Calendar {
    now: DateTime<FixedOffset>,
}

impl Calendar {
    /// Counts from this moment.
    #[must_use]
    pub fn from(now: DateTime<FixedOffset>) -> Self {
        Self { now }
    }

    /// The moment from which it counts.
    #[must_use]
    pub fn now(&self) -> DateTime<FixedOffset> {
        self.now
    }

    /// A day, counted from today (ISO 8601).
    #[must_use]
    pub fn day(&self, days: i64) -> String {
        self.date(days).to_string()
    }

    /// A time on a day. If it is still morning, what happened today is moved into the hours that
    /// have passed, so that nothing has happened in the future.
    ///
    /// # Errors
    /// If the time does not exist.
    pub fn moment(&self, at: &At) -> Result<DateTime<FixedOffset>> {
        let (days, time) = at;
        let time: NaiveTime =
            NaiveTime::parse_from_str(time, "%H:%M").map_err(|e| format!("{time}: {e}"))?;
        let midnight =
            self.date(*days).and_time(NaiveTime::MIN).and_local_timezone(*self.now.offset());
        let midnight = midnight.single().ok_or("a midnight that does not exist")?;
        let mut minutes = (time - NaiveTime::MIN).num_minutes();
        if *days == 0 && minutes <= WRITTEN_FOR {
            minutes = squeezed(minutes, (self.now - midnight).num_minutes());
        }
        Ok(midnight + TimeDelta::minutes(minutes))
    }

    fn date(&self, days: i64) -> NaiveDate {
        let (today, by) = (self.now.date_naive(), Days::new(days.unsigned_abs()));
        let date = if days < 0 { today.checked_sub_days(by) } else { today.checked_add_days(by) };
        date.unwrap_or(today)
    }
}

/// A time of the day, in minutes, moved before `now`.
fn squeezed(minutes: i64, now: i64) -> i64 {
    if now >= WRITTEN_FOR {
        return minutes;
    }
    let begins = BEGINS.min(now / 2);
    begins + (minutes - BEGINS).max(0) * (now - begins) / (WRITTEN_FOR - BEGINS)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn at(now: &str, days: i64, time: &str) -> String {
        let calendar = Calendar::from(DateTime::parse_from_rfc3339(now).unwrap());
        calendar.moment(&(days, time.into())).unwrap().to_rfc3339()
    }

    #[test]
    fn times_are_kept_in_the_afternoon_and_on_other_days() {
        assert_eq!(at("2026-11-21T14:32:00-05:00", 0, "14:05"), "2026-11-21T14:05:00-05:00");
        assert_eq!(at("2026-11-21T09:00:00-05:00", 0, "16:30"), "2026-11-21T16:30:00-05:00");
        assert_eq!(at("2026-11-21T09:00:00-05:00", -21, "14:05"), "2026-10-31T14:05:00-05:00");
    }

    #[test]
    fn what_happened_today_has_happened_at_every_hour() {
        for now in ["00:10", "06:45", "08:00", "09:00", "12:15", "14:29"] {
            let moment = at(&format!("2026-11-21T{now}:00+01:00"), 0, "14:05");
            assert!(moment <= format!("2026-11-21T{now}:00+01:00"), "{moment} at {now}");
            assert!(at(&format!("2026-11-21T{now}:00+01:00"), 0, "09:30") <= moment);
        }
    }
}

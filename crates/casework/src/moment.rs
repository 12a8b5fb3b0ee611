//! Moments: RFC 3339 with the offset of the place.

use crate::{Error, Result};
use chrono::DateTime;

/// Checks that something does not end before it begins. Malformed moments are refused
/// elsewhere ([`crate::Limit::Moment`]).
pub(crate) fn in_order(begin: Option<&str>, field: &'static str, end: Option<&str>) -> Result<()> {
    let read = |moment: Option<&str>| DateTime::parse_from_rfc3339(moment?).ok();
    match (read(begin), read(end)) {
        (Some(begin), Some(end)) if end < begin => Err(Error::BeforeItBegan { field }),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_end_before_the_beginning_is_refused_across_offsets() {
        let check = |begin, end| in_order(Some(begin), "ended_at", Some(end));
        let refused = Err(Error::BeforeItBegan { field: "ended_at" });
        assert_eq!(check("2026-11-24T14:00:00+01:00", "2026-11-24T13:30:00+01:00"), refused);
        assert_eq!(check("2026-11-24T14:00:00+01:00", "2026-11-24T13:30:00+00:00"), Ok(()));
        assert_eq!(check("2026-11-24T14:00:00+01:00", "2026-11-24T14:00:00+01:00"), Ok(()));
        assert_eq!(in_order(None, "ended_at", Some("2026-11-24T14:00:00+01:00")), Ok(()));
    }
}

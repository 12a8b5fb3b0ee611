//! What to do next, decided from what both sides have said. Pure.

use history::{Digest, StreamId};
use protocol::Held;
use std::collections::BTreeMap;
use store::Cursor;

/// A number and the digest that belongs to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Head {
    /// The number.
    pub seq: u64,
    /// The digest.
    pub digest: Digest,
}

/// What the server's head means for us.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HeadPlan {
    /// Send what comes after it. A lost reply, a batch cut half-way and a server restored
    /// from a backup all look like this.
    SendAfter(Head),
    /// The server holds more of ours than we do: this is an older copy of the laptop. Number
    /// on after the server's head, and fetch our own changes back.
    FetchOwn(Head),
    /// The server holds another change at that number: two machines share this device.
    Diverged,
}

/// Decides from the server's head. `ours_at` is the digest of our change with the server's
/// number, when we have it; `acknowledged` is up to where it has said before that it holds
/// ours.
#[must_use]
pub fn plan_head(server: Head, ours: Head, ours_at: Option<Digest>, acknowledged: u64) -> HeadPlan {
    if server.seq > ours.seq {
        // What we wrote since bears numbers that the server holds of somebody else.
        let unsent = ours.seq > acknowledged;
        return if unsent { HeadPlan::Diverged } else { HeadPlan::FetchOwn(server) };
    }
    match ours_at {
        Some(digest) if digest == server.digest => HeadPlan::SendAfter(server),
        // The server's number lies in the gap after an older copy was put back: we number on
        // after it, and our own earlier changes come back with the next pull.
        None => HeadPlan::FetchOwn(server),
        Some(_) => HeadPlan::Diverged,
    }
}

/// What to fetch and what to let go.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PullPlan {
    /// Cases that are behind, with the position after which they are wanted.
    pub fetch: Vec<(StreamId, u64)>,
    /// Cases that are here and are not ours any more.
    pub remove: Vec<StreamId>,
    /// How many changes are to come, at most.
    pub expected: u64,
}

/// More removals than this, or than a tenth of the caseload, stop and ask.
const REMOVALS_UNASKED: usize = 20;

impl PullPlan {
    /// Whether a person should be asked before the removals.
    #[must_use]
    pub fn removes_too_much(&self, held: usize) -> bool {
        self.remove.len() > REMOVALS_UNASKED
            || (self.remove.len() > 1 && self.remove.len() * 10 > held)
    }
}

/// Compares what the agency says is ours with what is here. `first` are cases to fetch
/// first: those that are visited today.
#[must_use]
pub fn plan_pull(held: &[Held], here: &[Cursor], first: &[StreamId]) -> PullPlan {
    let cursors: BTreeMap<StreamId, u64> =
        here.iter().map(|cursor| (cursor.stream, cursor.position)).collect();
    let mut plan = PullPlan::default();
    for &Held(stream, position) in held {
        let cursor = cursors.get(&stream).copied().unwrap_or(0);
        if position > cursor {
            plan.fetch.push((stream, cursor));
            plan.expected += position - cursor;
        } else if position < cursor {
            // The server was restored from a backup: positions are given anew.
            plan.fetch.push((stream, 0));
            plan.expected += position;
        }
    }
    plan.fetch.sort_by_key(|(stream, _)| !first.contains(stream));
    let ours: std::collections::BTreeSet<StreamId> = held.iter().map(|held| held.0).collect();
    plan.remove =
        here.iter().map(|cursor| cursor.stream).filter(|stream| !ours.contains(stream)).collect();
    plan
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn stream(n: u8) -> StreamId {
        StreamId(Uuid::from_bytes([n; 16]))
    }

    fn head(seq: u64, digest: u8) -> Head {
        Head { seq, digest: Digest([digest; 32]) }
    }

    fn cursor(n: u8, position: u64) -> Cursor {
        Cursor { stream: stream(n), position }
    }

    #[test]
    fn a_lost_reply_and_a_restored_server_are_the_same_easy_case() {
        let ours = head(40, 4);
        for server in [head(37, 3), head(0, 0), head(40, 4)] {
            assert_eq!(
                plan_head(server, ours, Some(server.digest), 20),
                HeadPlan::SendAfter(server)
            );
        }
    }

    #[test]
    fn two_machines_that_share_one_device_are_noticed() {
        assert_eq!(
            plan_head(head(37, 3), head(40, 4), Some(Digest([9; 32])), 30),
            HeadPlan::Diverged
        );
    }

    #[test]
    fn a_copy_that_wrote_less_than_the_original_sent_is_noticed_too() {
        assert_eq!(plan_head(head(37, 3), head(33, 2), None, 30), HeadPlan::Diverged);
    }

    #[test]
    fn an_older_copy_of_the_laptop_numbers_on_after_the_server() {
        assert_eq!(plan_head(head(37, 3), head(30, 2), None, 30), HeadPlan::FetchOwn(head(37, 3)));
    }

    #[test]
    fn only_what_is_behind_is_fetched_and_todays_visits_come_first() {
        let held = [Held(stream(1), 5), Held(stream(2), 9), Held(stream(3), 4)];
        let plan = plan_pull(&held, &[cursor(1, 5), cursor(2, 3)], &[stream(3)]);
        assert_eq!(plan.fetch, vec![(stream(3), 0), (stream(2), 3)]);
        assert_eq!((plan.expected, plan.remove.len()), (10, 0));
    }

    #[test]
    fn a_server_whose_positions_ran_back_is_read_from_the_beginning() {
        let plan = plan_pull(&[Held(stream(1), 5)], &[cursor(1, 9)], &[]);
        assert_eq!(plan.fetch, vec![(stream(1), 0)]);
    }

    #[test]
    fn a_pull_that_would_empty_the_laptop_stops_and_asks() {
        let here: Vec<Cursor> = (0..100).map(|n| cursor(n, 1)).collect();
        let held = |from: u8| (from..100).map(|n| Held(stream(n), 1)).collect::<Vec<_>>();
        assert!(!plan_pull(&held(10), &here, &[]).removes_too_much(100), "a tenth goes");
        assert!(plan_pull(&held(11), &here, &[]).removes_too_much(100));
        assert!(plan_pull(&[], &here, &[]).removes_too_much(100));
        assert!(!plan_pull(&[], &here[..1], &[]).removes_too_much(1), "one case may leave");
    }
}

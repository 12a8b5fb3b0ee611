//! Deciding what to do next from what both sides hold. Pure.

use casework::StreamKind;
use history::{Digest, StreamId};
use protocol::Held;
use std::collections::{BTreeMap, BTreeSet};
use store::Cursor;

/// A number and the digest that belongs to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Head {
    /// The number.
    pub seq: u64,
    /// The digest.
    pub digest: Digest,
}

/// Which of our own changes are here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ours {
    /// The last change written here, even if only the key file knows of it.
    pub head: Head,
    /// The digest of our change with the number of the server's head, when it is here.
    pub at_servers: Option<Digest>,
    /// All of ours are here up to this number.
    pub complete_to: u64,
    /// The server has already said that it holds ours up to this number.
    pub acknowledged: u64,
}

/// What the server's head means for us.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HeadPlan {
    /// All that the server holds of ours is here, with its verdicts: send what comes after it. A
    /// batch that was cut and a server restored from a backup look like this.
    SendAfter(Head),
    /// The server holds changes of ours that are not here (an older copy of the database was put
    /// back), or whose verdicts are not (a reply was lost). Fetch them first, then send.
    FetchOwn {
        /// Up to this number all of ours are here, with their verdicts.
        after: u64,
    },
    /// The server holds another change at that number: two machines share this device.
    Diverged,
}

/// Decides from the server's head.
#[must_use]
pub fn plan_head(server: Head, ours: &Ours) -> HeadPlan {
    // Our newer changes have numbers that another machine has used at the server.
    let unsent_below = ours.head.seq < server.seq && ours.head.seq > ours.acknowledged;
    let another = ours.at_servers.is_some_and(|digest| digest != server.digest);
    // Changes whose verdict never arrived may be held for review.
    let known_to = ours.complete_to.min(ours.acknowledged);
    if unsent_below || another {
        HeadPlan::Diverged
    } else if known_to < server.seq {
        HeadPlan::FetchOwn { after: known_to }
    } else {
        HeadPlan::SendAfter(server)
    }
}

/// What to fetch, and which cases leave.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PullPlan {
    /// Streams that are behind, each with the position to continue after.
    pub fetch: Vec<(StreamId, u64)>,
    /// Cases that left this laptop and came back: fetch our own changes of them too.
    pub returned: Vec<(StreamId, u64)>,
    /// Cases that are here and are not ours any more.
    pub remove: Vec<StreamId>,
    /// How many cases are here.
    pub held: usize,
    /// How many changes will come, at most.
    pub expected: u64,
}

/// A person is asked before more cases than this, or than a tenth of the caseload, leave.
const REMOVALS_UNASKED: usize = 20;

impl PullPlan {
    /// Adds a case that turned out not to be ours.
    pub fn also_remove(&mut self, stream: StreamId) {
        if !self.remove.contains(&stream) {
            self.remove.push(stream);
        }
    }

    /// Whether a person should be asked before the removals.
    #[must_use]
    pub fn removes_too_much(&self) -> bool {
        self.remove.len() > REMOVALS_UNASKED
            || (self.remove.len() > 1 && self.remove.len() * 10 > self.held)
    }
}

/// Whether a stream is here, even in part: one that left and is coming back stays marked as
/// purged until its last page has come.
pub(crate) fn is_here(cursor: &Cursor) -> bool {
    !cursor.purged || cursor.position > 0
}

/// Compares the agency's caseload with what is here. `first` are the cases to fetch first:
/// today's visits.
#[must_use]
pub fn plan_pull(held: &[Held], here: &[Cursor], first: &[StreamId]) -> PullPlan {
    let cursors: BTreeMap<StreamId, &Cursor> =
        here.iter().map(|cursor| (cursor.stream, cursor)).collect();
    let cases = || here.iter().filter(|c| c.kind == StreamKind::Case && is_here(c));
    let mut plan = PullPlan { held: cases().count(), ..PullPlan::default() };
    for &Held(stream, position) in held {
        let cursor = cursors.get(&stream);
        let known = cursor.map_or(0, |cursor| cursor.position);
        let in_part = known > 0 && cursor.is_some_and(|cursor| cursor.purged);
        if position == known && !in_part {
            continue;
        }
        // Not above our position: the server was restored, and reuses positions.
        let after = if position > known { known } else { 0 };
        plan.expected += position - after;
        if cursor.is_some_and(|cursor| cursor.purged) {
            plan.returned.push((stream, after));
        } else {
            plan.fetch.push((stream, after));
        }
    }
    plan.fetch.sort_by_key(|(stream, _)| !first.contains(stream));
    let ours: BTreeSet<StreamId> = held.iter().map(|held| held.0).collect();
    plan.remove = cases().map(|cursor| cursor.stream).filter(|s| !ours.contains(s)).collect();
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
        Cursor { stream: stream(n), kind: StreamKind::Case, position, purged: false }
    }

    fn ours(head: Head, at_servers: Option<u8>, complete_to: u64, acknowledged: u64) -> Ours {
        let at_servers = at_servers.map(|digest| Digest([digest; 32]));
        Ours { head, at_servers, complete_to, acknowledged }
    }

    #[test]
    fn a_server_that_was_restored_is_sent_what_it_lost() {
        for (server, digest) in [(head(37, 3), 3), (head(0, 0), 0), (head(40, 4), 4)] {
            assert_eq!(
                plan_head(server, &ours(head(40, 4), Some(digest), 40, 40)),
                HeadPlan::SendAfter(server)
            );
        }
    }

    #[test]
    fn after_a_lost_reply_the_verdicts_are_fetched_from_the_last_answer_on() {
        for server in [head(37, 3), head(40, 4)] {
            let ours = ours(head(40, 4), Some(server.digest.0[0]), 40, 20);
            assert_eq!(plan_head(server, &ours), HeadPlan::FetchOwn { after: 20 });
        }
    }

    #[test]
    fn two_machines_that_share_one_device_are_noticed() {
        let plan = plan_head(head(37, 3), &ours(head(40, 4), Some(9), 40, 30));
        assert_eq!(plan, HeadPlan::Diverged);
    }

    #[test]
    fn a_copy_that_wrote_less_than_the_original_sent_is_noticed_too() {
        let plan = plan_head(head(37, 3), &ours(head(33, 2), None, 33, 30));
        assert_eq!(plan, HeadPlan::Diverged);
    }

    #[test]
    fn whatever_is_missing_of_our_own_up_to_the_servers_head_is_fetched() {
        for (case, ours) in [
            ("key file and database are older", ours(head(30, 2), None, 30, 30)),
            ("only the database is older", ours(head(37, 3), Some(3), 30, 30)),
            ("the key file knows of more than the server", ours(head(40, 4), None, 30, 30)),
            ("something was written since", ours(head(38, 5), None, 30, 30)),
            ("a fetch was interrupted", ours(head(37, 3), Some(3), 30, 37)),
        ] {
            assert_eq!(plan_head(head(37, 3), &ours), HeadPlan::FetchOwn { after: 30 }, "{case}");
        }
    }

    #[test]
    fn a_case_that_left_and_came_back_is_asked_for_with_our_own_changes() {
        let left = Cursor { purged: true, ..cursor(1, 0) };
        let plan = plan_pull(&[Held(stream(1), 5)], &[left], &[]);
        assert_eq!((plan.fetch, plan.returned), (vec![], vec![(stream(1), 0)]));
        assert_eq!(plan_pull(&[], &[left], &[]).remove, vec![], "it has left already");
    }

    #[test]
    fn a_case_that_came_back_in_part_is_asked_for_with_our_own_changes_and_can_leave_again() {
        let part = Cursor { purged: true, ..cursor(1, 3) };
        let plan = plan_pull(&[Held(stream(1), 5)], &[part], &[]);
        assert_eq!((plan.fetch, plan.returned), (vec![], vec![(stream(1), 3)]));
        let restored = plan_pull(&[Held(stream(1), 3)], &[part], &[]);
        assert_eq!(restored.returned, vec![(stream(1), 0)]);
        let left = plan_pull(&[], &[part], &[]);
        assert_eq!((left.remove, left.held), (vec![stream(1)], 1));
    }

    #[test]
    fn the_agencys_own_stream_never_leaves() {
        let agency = Cursor { kind: StreamKind::Agency, ..cursor(1, 7) };
        assert_eq!(plan_pull(&[], &[agency], &[]).remove, vec![]);
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
        assert!(!plan_pull(&held(10), &here, &[]).removes_too_much(), "a tenth goes");
        assert!(plan_pull(&held(11), &here, &[]).removes_too_much());
        assert!(plan_pull(&[], &here, &[]).removes_too_much());
        assert!(!plan_pull(&[], &here[..1], &[]).removes_too_much(), "one case may leave");
    }
}

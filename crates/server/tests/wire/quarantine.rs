use crate::laptop::{Reply, fresh};
use crate::town::Town;
use history::{RecordId, StaffId, StreamId};
use protocol::QuarantineReason::{NoAccess, NotTheAuthor, OtherCase, Shape, TooLarge};
use protocol::{Limits, PushResponse, Role, Verdict, path};

#[tokio::test]
async fn what_is_kept_apart_is_kept_whole_counts_for_the_head_and_blocks_nothing() {
    let limits = Limits { change: 3_000, ..Limits::default() };
    let town = Town::with_limits(limits).await;
    let mut laptop = town.workers_laptop("Amal").await;
    let (case, record): (StreamId, RecordId) = (fresh(), fresh());
    laptop.write_with(case, |header| header.record = record);
    laptop.write_with(case, |header| header.author = StaffId(fresh()));
    laptop.write_with(case, |header| header.device = fresh());
    laptop.write_raw(case, &format!("{{\"client_words\":\"{}\"}}", "x".repeat(3_000)));
    laptop.write_raw(case, "[\"not\",\"a\",\"map\"]");
    laptop.write_raw(case, &format!("{{\"a\":{}{}}}", "[".repeat(500), "]".repeat(500)));
    laptop.write_raw(case, r#"{"half":"\ud83d"}"#);
    laptop.write_with(fresh(), |header| header.record = record);
    laptop.write(case);
    let pushed = laptop.push().await;
    let apart = [NotTheAuthor, NotTheAuthor, TooLarge, Shape, Shape, Shape, OtherCase]
        .map(Verdict::Quarantined);
    let expected: Vec<Verdict> =
        [Verdict::At(1)].into_iter().chain(apart).chain([Verdict::At(2)]).collect();
    assert_eq!(pushed.verdicts, expected);
    assert_eq!((pushed.receipt.head, pushed.receipt.digest), (9, laptop.head()));

    let again: PushResponse = laptop.push_some(0, 9).await.read();
    let expected = [1, 0, 0, 0, 0, 0, 0, 0, 2].map(Verdict::Already);
    assert_eq!(again.verdicts, expected);

    let file = rusqlite::Connection::open(town.path()).unwrap();
    let mut kept =
        file.prepare("SELECT seq, header, content, digest FROM quarantine ORDER BY seq").unwrap();
    let kept = kept.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)));
    let kept: Vec<(usize, String, String, [u8; 32])> =
        kept.unwrap().collect::<Result<_, _>>().unwrap();
    assert_eq!(kept.len(), 7);
    for (seq, header, content, digest) in kept {
        let change = &laptop.log[seq - 1];
        assert_eq!(
            (&*header, Some(&*content), digest),
            (change.header_text(), change.content(), change.digest().0)
        );
    }
    let pulled = laptop.pull(&[(case, 0)], 0).await;
    assert_eq!(pulled.pages[0].positions, [1, 2], "nobody pulls what is kept apart");
    assert_eq!(laptop.caseload().await, [(case, 2)], "what was kept apart began no case");
    assert_eq!(town.admin().devices().unwrap()[0].held_for_review, 7);
}

#[tokio::test]
async fn who_has_no_access_to_a_case_writes_into_quarantine_and_not_into_it() {
    let town = Town::new().await;
    let (mut amal, mut bilal) =
        (town.workers_laptop("Amal").await, town.workers_laptop("Bilal").await);
    let case = fresh();
    amal.write(case);
    amal.push().await;
    bilal.write(case);
    bilal.write(fresh());
    assert_eq!(bilal.push().await.verdicts, [Verdict::Quarantined(NoAccess), Verdict::At(1)]);
    assert_eq!(amal.caseload().await, [(case, 1)]);

    town.assign(case, bilal.staff());
    bilal.write(case);
    assert_eq!(bilal.push().await.verdicts, [Verdict::At(2)], "from the next push on");

    town.admin().unassign(case, amal.staff()).unwrap();
    amal.write(case);
    assert_eq!(
        amal.push().await.verdicts,
        [Verdict::Quarantined(NoAccess)],
        "work is kept when access was withdrawn"
    );
}

#[tokio::test]
async fn a_supervisor_writes_to_the_teams_cases_and_one_without_a_team_to_all() {
    let town = Town::new().await;
    let mut worker = town.workers_laptop("Amal, of East").await;
    let case = fresh();
    worker.write(case);
    worker.push().await;
    for (team, expected) in [
        (Some("East"), Verdict::At(2)),
        (Some("West"), Verdict::Quarantined(NoAccess)),
        (None, Verdict::At(3)),
    ] {
        let mut supervisor = town.laptop(town.staff("Supervisor", Role::Supervisor, team)).await;
        supervisor.write(case);
        assert_eq!(supervisor.push().await.verdicts, [expected], "{team:?}");
    }
}

#[tokio::test]
async fn a_case_that_is_assigned_to_someone_without_a_team_stays_its_teams() {
    let town = Town::new().await;
    let mut worker = town.workers_laptop("Amal, of East").await;
    let case = fresh();
    worker.write(case);
    worker.push().await;
    let nobodys = town.staff("Dina, of no team", Role::CaseWorker, None);
    town.admin().assign(case, nobodys).unwrap();
    let mut supervisor =
        town.laptop(town.staff("Supervisor", Role::Supervisor, Some("East"))).await;
    supervisor.write(case);
    assert_eq!(supervisor.push().await.verdicts, [Verdict::At(2)]);
}

#[tokio::test]
async fn a_record_stays_in_the_case_that_named_it_first() {
    let town = Town::new().await;
    let (mut amal, mut bilal) =
        (town.workers_laptop("Amal").await, town.workers_laptop("Bilal").await);
    let (a, b, record): (StreamId, StreamId, RecordId) = (fresh(), fresh(), fresh());
    amal.write_with(a, |header| header.record = record);
    amal.write_with(b, |header| header.record = record);
    amal.write_with(b, |_| ());
    let other = Verdict::Quarantined(OtherCase);
    assert_eq!(amal.push().await.verdicts, [Verdict::At(1), other, Verdict::At(1)], "in one push");
    bilal.write_with(fresh(), |header| header.record = record);
    assert_eq!(bilal.push().await.verdicts, [other], "of another device");
    assert_eq!(bilal.caseload().await, []);
    let reply = Reply::of(bilal.get(path::HELLO)).await;
    assert_eq!(reply.status, 200);
}

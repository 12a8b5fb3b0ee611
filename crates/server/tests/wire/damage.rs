use crate::laptop::{Reply, fresh};
use crate::town::Town;
use protocol::{ErrorCode, Limits, PullRequest, body, path};
use server::admin::Admin;

#[tokio::test]
async fn a_body_that_is_cut_at_any_byte_is_refused_and_changes_nothing() {
    let town = Town::new().await;
    let mut laptop = town.workers_laptop("Amal").await;
    let case = fresh();
    for _ in 0..6 {
        laptop.write(case);
    }
    let whole = body::encode(&laptop.push_request(0, 6)).unwrap();
    let plain = serde_json::to_vec(&laptop.push_request(0, 1)).unwrap();
    assert!(whole.compressed);
    for (bytes, compressed) in [(&whole.bytes, true), (&plain, false)] {
        for cut in 0..bytes.len() {
            let reply =
                Reply::of(laptop.post_bytes(path::PUSH, bytes[..cut].to_vec(), compressed)).await;
            assert_eq!(
                reply.refused(),
                (400, ErrorCode::BadRequest),
                "cut at {cut} of {}",
                bytes.len()
            );
        }
    }
    assert_eq!(laptop.hello().await.receipt.head, 0);
    assert_eq!(
        town.count(
            "SELECT (SELECT count(*) FROM change) + (SELECT count(*) FROM quarantine)
                 + (SELECT count(*) FROM stream WHERE kind = 'case')"
        ),
        0
    );
    assert_eq!(laptop.push().await.receipt.head, 6);
}

#[tokio::test]
async fn a_body_in_which_any_byte_was_turned_is_answered_and_never_taken_for_the_whole() {
    let town = Town::new().await;
    let mut laptop = town.workers_laptop("Amal").await;
    laptop.write(fresh());
    let plain = serde_json::to_vec(&laptop.push_request(0, 1)).unwrap();
    for place in 0..plain.len() {
        let mut turned = plain.clone();
        turned[place] ^= 1;
        let reply = Reply::of(laptop.post_bytes(path::PUSH, turned, false)).await;
        // A turned byte in a name that is not read leaves the change whole; nothing else is taken.
        if reply.status == 200 {
            assert_eq!(laptop.hello().await.receipt.digest, laptop.head(), "byte {place}");
        } else {
            assert!(
                matches!(
                    reply.refused(),
                    (400, ErrorCode::BadRequest) | (409, ErrorCode::Diverged)
                ),
                "byte {place}"
            );
        }
    }
}

#[tokio::test]
async fn hostile_bodies_are_refused_and_the_server_goes_on() {
    let limits = Limits { bytes: 200_000, ..Limits::default() };
    let town = Town::with_limits(limits).await;
    let laptop = town.workers_laptop("Amal").await;
    let deep = format!("{}{}", "[".repeat(90_000), "]".repeat(90_000));
    let bodies = [
        String::new(),
        "null".into(),
        "[]".into(),
        "{}".into(),
        deep.clone(),
        format!(r#"{{"first":1,"changes":{deep}}}"#),
        format!(r#"{{"after":{deep},"own_head":0}}"#),
        format!(r#"{{"first":1,"changes":[{{"h":{deep},"s":""}}]}}"#),
        r#"{"first":-1,"changes":[]}"#.into(),
        r#"{"first":18446744073709551616,"changes":[]}"#.into(),
        r#"{"after":[["short",0]],"own_head":0}"#.into(),
        r#"{"after":[["AQEBAQEBAQEBAQEBAQEBAQ",-1]],"own_head":0}"#.into(),
        "\u{0}\u{0}\u{0}".into(),
        "\u{feff}{}".into(),
    ];
    for path in [path::PUSH, path::PULL] {
        for body in &bodies {
            let reply = Reply::of(laptop.post_bytes(path, body.clone().into_bytes(), false)).await;
            assert_eq!(
                reply.refused(),
                (400, ErrorCode::BadRequest),
                "{path} {}",
                &body[..body.len().min(60)]
            );
        }
        let not_utf8 = Reply::of(laptop.post_bytes(path, vec![0xff, 0xfe, b'{'], false)).await;
        assert_eq!(not_utf8.refused(), (400, ErrorCode::BadRequest));
        let not_zstd = Reply::of(laptop.post_bytes(path, b"{}".to_vec(), true)).await;
        assert_eq!(not_zstd.refused(), (400, ErrorCode::BadRequest));
        let gzip =
            laptop.post_bytes(path, b"{}".to_vec(), false).header("content-encoding", "gzip");
        assert_eq!(Reply::of(gzip).await.refused(), (400, ErrorCode::BadRequest));
    }
    let bomb = body::encode(&" ".repeat(50_000_000)).unwrap();
    let bomb = Reply::of(laptop.post_bytes(path::PULL, bomb.bytes, true)).await;
    assert_eq!(bomb.refused(), (413, ErrorCode::TooLarge));
    let largest = PullRequest { after: vec![(fresh(), u64::MAX); 1_000], own_head: u64::MAX };
    assert_eq!(Reply::of(laptop.post(path::PULL, &largest)).await.status, 200);
}

#[tokio::test]
async fn a_restart_keeps_everything() {
    let mut town = Town::new().await;
    let mut laptop = town.workers_laptop("Amal").await;
    let case = fresh();
    for _ in 0..3 {
        laptop.write(case);
    }
    laptop.write_raw(case, "[]");
    laptop.push().await;
    let before = (laptop.caseload().await, laptop.hello().await.receipt.digest);
    town.stop().await;
    town.pass(5);
    town.start().await;
    laptop.base.clone_from(&town.base);
    assert_eq!((laptop.caseload().await, laptop.hello().await.receipt.digest), before);
    assert_eq!(laptop.pull(&[(case, 0)], 0).await.pages[0].positions, [1, 2, 3]);
    laptop.write(case);
    assert_eq!(laptop.push().await.receipt.head, 5);
}

#[tokio::test]
async fn after_a_backup_was_put_back_what_is_sent_again_and_what_is_new_reach_everyone() {
    let mut town = Town::new().await;
    let (mut amal, mut bilal) =
        (town.workers_laptop("Amal").await, town.workers_laptop("Bilal").await);
    let case = fresh();
    amal.write(case);
    amal.push().await;
    town.assign(case, bilal.staff());
    let backup = town.path().with_extension("copy");
    town.admin().backup(&backup).unwrap();

    // Bilal has pulled up to 4 what is then lost.
    for _ in 0..3 {
        amal.write(case);
    }
    amal.push().await;
    let seen = bilal.pull(&[(case, 0)], 0).await.pages[0].upto;
    assert_eq!(seen, 4);
    town.stop().await;
    for ending in ["db", "db-wal", "db-shm"] {
        std::fs::remove_file(town.path().with_extension(ending)).ok();
    }
    std::fs::rename(&backup, town.path()).unwrap();
    town.start().await;
    amal.base.clone_from(&town.base);
    bilal.base.clone_from(&town.base);

    // A new change comes first, then what was lost is sent again.
    bilal.write(case);
    bilal.push().await;
    assert_eq!(amal.hello().await.receipt.head, 1);
    amal.push().await;
    let head = bilal.caseload().await[0].1;
    assert!(head > seen, "the caseload tells that there is news");
    for (laptop, own_head, of) in [(&amal, 4, &bilal), (&bilal, 1, &amal)] {
        let pulled = laptop.pull(&[(case, seen)], own_head).await;
        let changes = protocol::uncarry(pulled.pages[0].changes.clone(), None).unwrap();
        assert_eq!(changes.last(), of.log.last());
        assert_eq!(pulled.pages[0].upto, head);
    }

    // Once: the next start counts on as ever.
    town.stop().await;
    town.start().await;
    bilal.base.clone_from(&town.base);
    assert_eq!(bilal.caseload().await, [(case, head)]);
}

#[tokio::test]
async fn one_file_is_served_once() {
    let mut town = Town::new().await;
    let second = || server::Server::open(&town.path(), town.world()).map(|_| ());
    assert!(matches!(second(), Err(server::Error::AlreadyServed)));
    town.stop().await;
    assert!(matches!(server::Server::open(&town.path(), town.world()).map(|_| ()), Ok(())));
}

#[tokio::test]
async fn an_emptied_file_is_refused_and_the_log_beside_it_is_kept() {
    let town = Town::new().await;
    let mut laptop = town.workers_laptop("Amal").await;
    laptop.write(fresh());
    laptop.push().await;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("agency.db");
    let log = |path: &std::path::Path| std::fs::read(path.with_extension("db-wal")).unwrap();
    let written = log(&town.path());
    assert!(!written.is_empty(), "the latest work is in the log");
    std::fs::write(&file, "").unwrap();
    std::fs::write(file.with_extension("db-wal"), &written).unwrap();

    let opened = Admin::open(&file, town.world());
    assert!(matches!(opened, Err(server::Error::NotOurs)));
    assert!(log(&file) == written, "the log is as it was");
}

use crate::laptop::{Reply, fresh};
use crate::town::Town;
use history::{Digest, StreamId};
use protocol::{ErrorCode, Kept, Limits, PushRequest, PushResponse, Verdict, body, carry, path};

const BAD: (u16, ErrorCode) = (400, ErrorCode::BadRequest);

#[tokio::test]
async fn positions_are_counted_for_each_case_and_the_receipt_is_signed() {
    let town = Town::new().await;
    let mut laptop = town.workers_laptop("Amal").await;
    let (a, b): (StreamId, StreamId) = (fresh(), fresh());
    for stream in [a, a, b, a] {
        laptop.write(stream);
    }
    let pushed = laptop.push().await;
    assert_eq!(pushed.verdicts, [1, 2, 1, 3].map(Verdict::At));
    assert_eq!((pushed.receipt.head, pushed.receipt.digest), (4, laptop.head()));
    assert!(pushed.receipt.holds(laptop.agency, laptop.certificate.device, &laptop.identity));
    let hello = laptop.hello().await;
    assert_eq!(
        (hello.agency, hello.receipt.head, hello.receipt.digest),
        (laptop.agency, 4, laptop.head())
    );
    assert!(hello.receipt.holds(laptop.agency, laptop.certificate.device, &laptop.identity));
}

#[tokio::test]
async fn before_anything_arrived_the_head_is_the_start() {
    let town = Town::new().await;
    let laptop = town.workers_laptop("Amal").await;
    let hello = laptop.hello().await;
    assert_eq!((hello.receipt.head, hello.receipt.digest), (0, Digest::START));
    let nothing = laptop.push().await;
    assert_eq!((nothing.verdicts.len(), nothing.receipt.head), (0, 0));
}

#[tokio::test]
async fn a_push_whose_answer_was_lost_is_told_already_when_it_is_sent_again() {
    let town = Town::new().await;
    let mut laptop = town.workers_laptop("Amal").await;
    let case = fresh();
    for _ in 0..5 {
        laptop.write(case);
    }
    laptop.push_some(0, 3).await;
    let again: PushResponse = laptop.push_some(0, 3).await.read();
    assert_eq!(again.verdicts, [1, 2, 3].map(Verdict::Already));
    let overlapping: PushResponse = laptop.push_some(1, 5).await.read();
    assert_eq!(
        overlapping.verdicts,
        [Verdict::Already(2), Verdict::Already(3), Verdict::At(4), Verdict::At(5)]
    );
    let inside: PushResponse = laptop.push_some(1, 2).await.read();
    assert_eq!((inside.verdicts, inside.receipt.head), (vec![Verdict::Already(2)], 5));
    assert_eq!(town.count("SELECT count(*) FROM change"), 5);
}

#[tokio::test]
async fn a_push_twice_at_the_same_time_is_taken_in_once() {
    let town = Town::new().await;
    let mut laptop = town.workers_laptop("Amal").await;
    let case = fresh();
    for _ in 0..500 {
        laptop.write(case);
    }
    let pushes: [PushResponse; 4] = {
        let (a, b, c, d) = tokio::join!(
            laptop.push_some(0, 500),
            laptop.push_some(0, 500),
            laptop.push_some(0, 300),
            laptop.push_some(0, 500)
        );
        [a.read(), b.read(), c.read(), d.read()]
    };
    let taken: usize = pushes
        .iter()
        .flat_map(|push| &push.verdicts)
        .filter(|v| matches!(v, Verdict::At(_)))
        .count();
    assert_eq!(taken, 500, "each once");
    for push in &pushes {
        for (position, verdict) in (1..).zip(&push.verdicts) {
            assert!(
                matches!(verdict, Verdict::At(p) | Verdict::Already(p) if *p == position),
                "{verdict:?}"
            );
        }
    }
}

#[tokio::test]
async fn two_machines_with_one_device_are_found_out_and_nothing_of_the_second_is_taken() {
    let town = Town::new().await;
    let mut laptop = town.workers_laptop("Amal").await;
    let case = fresh();
    laptop.write(case);
    laptop.push().await;
    let mut clone = town.workers_laptop("Clone").await;
    clone.certificate = laptop.certificate.clone();
    clone.key = history::SecretKey::from_bytes(&laptop.key.to_bytes());
    clone.log.clone_from(&laptop.log);
    for _ in 0..2 {
        laptop.write(case);
        clone.write(fresh());
    }
    laptop.push().await;
    clone.write(fresh());
    // From where they parted; and after the head, told what went before.
    assert_eq!(clone.push_some(1, 4).await.refused(), (409, ErrorCode::Diverged));
    let changes = carry(clone.log[3..].iter().map(Kept::from), None).unwrap();
    let after = clone.post(path::PUSH, &PushRequest { first: 4, changes, too_large: vec![] });
    assert_eq!(Reply::of(after).await.refused(), (409, ErrorCode::Diverged));
    assert_eq!(town.count("SELECT count(*) FROM change"), 3);
    assert_eq!(
        clone.hello().await.receipt.digest,
        laptop.head(),
        "the head tells the clone that it is one"
    );
}

#[tokio::test]
async fn a_gap_is_refused() {
    let town = Town::new().await;
    let mut laptop = town.workers_laptop("Amal").await;
    let case = fresh();
    for _ in 0..4 {
        laptop.write(case);
    }
    assert_eq!(laptop.push_some(1, 2).await.refused(), BAD, "beyond the head");
    laptop.push_some(0, 1).await;
    assert_eq!(laptop.push_some(2, 3).await.refused(), BAD, "beyond the head");
    for first in [0, u64::MAX, u64::MAX - 1] {
        let request = PushRequest { first, changes: laptop.carried(1, 2), too_large: vec![] };
        assert_eq!(
            Reply::of(laptop.post(path::PUSH, &request)).await.refused(),
            BAD,
            "first {first}"
        );
    }
    let mut holed = laptop.carried(1, 4);
    holed.remove(1);
    let request = PushRequest { first: 2, changes: holed, too_large: vec![] };
    assert_eq!(Reply::of(laptop.post(path::PUSH, &request)).await.refused(), BAD, "inside");
    let mut swapped = laptop.carried(1, 4);
    swapped.swap(1, 2);
    let request = PushRequest { first: 2, changes: swapped, too_large: vec![] };
    assert_eq!(Reply::of(laptop.post(path::PUSH, &request)).await.refused(), BAD, "out of order");
    assert_eq!(laptop.hello().await.receipt.head, 1);
}

#[tokio::test]
async fn one_change_that_another_key_signed_refuses_the_whole_push() {
    let town = Town::new().await;
    let mut laptop = town.workers_laptop("Amal").await;
    let case = fresh();
    for _ in 0..200 {
        laptop.write(case);
    }
    for bad in [0, 99, 100, 199] {
        let mut carried = laptop.carried(0, 200);
        let other = history::SecretKey::from_bytes(&[9; 32]).sign(&laptop.log[bad].digest().0);
        let mut value = serde_json::to_value(&carried[bad]).unwrap();
        value["s"] = serde_json::to_value(other).unwrap();
        // Through the value its header would lose the order that was signed: put it together as text.
        let header = laptop.log[bad].header_text();
        let text = format!(
            r#"{{"h":{header},"c":{},"s":{}}}"#,
            laptop.log[bad].content().unwrap(),
            value["s"]
        );
        carried[bad] = serde_json::from_str(&text).unwrap();
        let request = PushRequest { first: 1, changes: carried, too_large: vec![] };
        assert_eq!(
            Reply::of(laptop.post(path::PUSH, &request)).await.refused(),
            BAD,
            "change {bad}"
        );
    }
    assert_eq!(
        town.count(
            "SELECT (SELECT count(*) FROM change)
                 + (SELECT count(*) FROM stream WHERE kind = 'case')"
        ),
        0
    );
    assert_eq!(laptop.push().await.receipt.head, 200);
}

#[tokio::test]
async fn what_is_larger_than_the_limits_is_told_so_and_a_smaller_push_goes_through() {
    let limits = Limits { bytes: 20_000, push: 10, page: 10, change: 2_000 };
    let town = Town::with_limits(limits).await;
    let mut laptop = town.workers_laptop("Amal").await;
    assert_eq!(laptop.hello().await.limits, limits);
    let case = fresh();
    for _ in 0..11 {
        laptop.write(case);
    }
    let large = (413, ErrorCode::TooLarge);
    assert_eq!(laptop.push_some(0, 11).await.refused(), large, "too many");
    let plain = |bytes: usize| laptop.post_bytes(path::PUSH, vec![b' '; bytes], false);
    assert_eq!(Reply::of(plain(20_001)).await.refused(), large, "too many bytes on the wire");
    assert_eq!(Reply::of(plain(70_000)).await.refused(), large);
    assert_eq!(Reply::of(plain(20_000)).await.refused(), BAD, "just the limit");
    // 30,000 blanks, compressed to a few bytes: too large when they are unpacked.
    let padded = serde_json::json!({ "first": 1, "changes": [], "pad": " ".repeat(30_000) });
    let packed = body::encode(&padded).unwrap();
    assert!(packed.compressed && packed.bytes.len() < 2_000);
    assert_eq!(
        Reply::of(laptop.post_bytes(path::PUSH, packed.bytes, true)).await.refused(),
        large,
        "unpacked"
    );
    assert_eq!(laptop.push_some(0, 10).await.status, 200);
    assert_eq!(laptop.push_some(10, 11).await.status, 200);
}

#[tokio::test]
async fn a_change_whose_content_was_purged_keeps_its_place_in_the_chain() {
    let town = Town::new().await;
    let mut laptop = town.workers_laptop("Amal").await;
    let case = fresh();
    for _ in 0..3 {
        laptop.write(case);
    }
    let kept = laptop.log.iter().map(|change| {
        let kept = Kept::from(change);
        if change.header().seq == 2 { Kept { content: None, ..kept } } else { kept }
    });
    let request = PushRequest {
        first: 1,
        changes: carry(kept, Some(Digest::START)).unwrap(),
        too_large: vec![],
    };
    let pushed: PushResponse = Reply::of(laptop.post(path::PUSH, &request)).await.read();
    assert_eq!(
        (pushed.verdicts, pushed.receipt.digest),
        ([1, 2, 3].map(Verdict::At).to_vec(), laptop.head())
    );
    let pulled = laptop.pull(&[(case, 0)], 0).await;
    let changes = protocol::uncarry(pulled.pages[0].changes.clone(), None).unwrap();
    assert_eq!(changes[1].content(), None);
    assert_eq!(changes[2], laptop.log[2]);
}

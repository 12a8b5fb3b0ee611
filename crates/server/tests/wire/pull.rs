use crate::laptop::{Laptop, fresh};
use crate::town::Town;
use history::{Change, StreamId, verify_all};
use protocol::{Limits, PullResponse, Role, uncarry};

/// A case with `count` changes of Amal's, and Bilal's laptop to pull it.
async fn case_of(town: &Town, count: usize) -> (StreamId, Laptop, Laptop) {
    let (mut amal, bilal) = (town.workers_laptop("Amal").await, town.workers_laptop("Bilal").await);
    let case = fresh();
    for _ in 0..count {
        amal.write(case);
    }
    amal.push().await;
    if count > 0 {
        town.assign(case, bilal.staff());
    }
    (case, amal, bilal)
}

/// Each writes to the case and sends it, one after the other.
async fn write_in_turn(case: StreamId, laptops: [&mut Laptop; 2]) {
    for laptop in laptops {
        laptop.write(case);
        laptop.push().await;
    }
}

fn changes(pulled: &PullResponse) -> Vec<Change> {
    pulled.pages.iter().flat_map(|page| uncarry(page.changes.clone(), None).unwrap()).collect()
}

/// Pulls until there is no more; answers the sizes of the pages and all changes.
async fn pull_all(laptop: &Laptop, case: StreamId, own_head: u64) -> (Vec<usize>, Vec<Change>) {
    let (mut after, mut sizes, mut all) = (0, Vec::new(), Vec::new());
    loop {
        let pulled = laptop.pull(&[(case, after)], own_head).await;
        let taken = changes(&pulled);
        sizes.push(taken.len());
        all.extend(taken);
        if let [page] = &*pulled.pages {
            assert!(page.upto > after, "each page gets further");
            after = page.upto;
        }
        if !pulled.more {
            return (sizes, all);
        }
    }
}

#[tokio::test]
async fn pages_end_where_they_should() {
    let limits = Limits { page: 5, ..Limits::default() };
    for (count, pages) in [
        (1, vec![1]),
        (4, vec![4]),
        (5, vec![5]),
        (6, vec![5, 1]),
        (10, vec![5, 5]),
        (11, vec![5, 5, 1]),
    ] {
        let town = Town::with_limits(limits).await;
        let (case, amal, bilal) = case_of(&town, count).await;
        let (sizes, all) = pull_all(&bilal, case, 0).await;
        assert_eq!(sizes, pages, "{count} changes");
        assert_eq!(all, amal.log, "byte by byte as they were signed");
    }
}

#[tokio::test]
async fn when_there_is_nothing_new_there_is_no_page() {
    let town = Town::new().await;
    let (case, _, bilal) = case_of(&town, 3).await;
    for after in [&[][..], &[(case, 3)]] {
        let pulled = bilal.pull(after, 0).await;
        assert!(
            pulled.pages.is_empty()
                && pulled.certificates.is_empty()
                && !pulled.more
                && pulled.not_yours.is_empty()
        );
    }
}

#[tokio::test]
async fn a_laptop_that_is_further_than_the_server_is_told_how_far_the_server_is() {
    let town = Town::new().await;
    let (case, _, bilal) = case_of(&town, 3).await;
    for after in [4, u64::MAX] {
        let pulled = bilal.pull(&[(case, after)], u64::MAX).await;
        assert_eq!(
            (pulled.pages[0].upto, pulled.pages[0].changes.len(), pulled.more),
            (3, 0, false)
        );
    }
}

#[tokio::test]
async fn what_was_pulled_verifies_with_the_certificates_that_came_along() {
    let town = Town::new().await;
    let (case, mut amal, mut bilal) = case_of(&town, 2).await;
    write_in_turn(case, [&mut bilal, &mut amal]).await;
    town.admin().revoke(amal.certificate.device).unwrap();
    let clara = town.workers_laptop("Clara").await;
    town.assign(case, clara.staff());
    let pulled = clara.pull(&[(case, 0)], 0).await;
    assert_eq!(
        pulled.certificates,
        [amal.certificate.clone(), bilal.certificate.clone()],
        "also of a revoked device"
    );
    let all = changes(&pulled);
    let key = |change: &Change| {
        let of = pulled.certificates.iter().find(|c| c.device == change.header().device).unwrap();
        assert!(of.holds(clara.agency, &clara.identity) && of.staff == change.header().author);
        of.key
    };
    let keys: Vec<_> = all.iter().map(key).collect();
    assert_eq!(verify_all(&all.iter().zip(&keys).collect::<Vec<_>>()), Ok(()));
    assert_eq!(
        all.iter().map(Change::digest).collect::<Vec<_>>(),
        [amal.log[0].digest(), amal.log[1].digest(), bilal.log[0].digest(), amal.log[2].digest()]
    );
}

#[tokio::test]
async fn a_laptops_own_changes_are_left_out_up_to_the_head_it_states() {
    let town = Town::new().await;
    let (case, mut amal, mut bilal) = case_of(&town, 2).await;
    write_in_turn(case, [&mut bilal, &mut amal]).await;
    for (own_head, positions) in
        [(3, vec![3]), (2, vec![3, 4]), (1, vec![2, 3, 4]), (0, vec![1, 2, 3, 4])]
    {
        let pulled = amal.pull(&[(case, 0)], own_head).await;
        assert_eq!(
            (&pulled.pages[0].positions, pulled.pages[0].upto),
            (&positions, 4),
            "own head {own_head}"
        );
    }
    // All that is new is its own: told how far it is, without a change.
    let pulled = amal.pull(&[(case, 3)], 3).await;
    assert_eq!((pulled.pages[0].upto, pulled.pages[0].changes.len(), pulled.more), (4, 0, false));
}

#[tokio::test]
async fn a_page_takes_cases_in_the_order_in_which_they_are_asked_for() {
    let town = Town::with_limits(Limits { page: 5, ..Limits::default() }).await;
    let mut amal = town.workers_laptop("Amal").await;
    let supervisor = town.laptop(town.staff("Sam", Role::Supervisor, None)).await;
    let cases: [StreamId; 3] = [fresh(), fresh(), fresh()];
    for _ in 0..3 {
        for case in cases {
            amal.write(case);
        }
    }
    amal.push().await;
    let wanted = [(cases[2], 0), (cases[0], 1), (cases[1], 0)];
    let pulled = supervisor.pull(&wanted, 0).await;
    let got: Vec<_> =
        pulled.pages.iter().map(|page| (page.stream, page.upto, page.positions.clone())).collect();
    assert_eq!(got, [(cases[2], 3, vec![1, 2, 3]), (cases[0], 3, vec![2, 3])]);
    assert!(pulled.more);
    let pulled = supervisor.pull(&[(cases[2], 3), (cases[0], 3), (cases[1], 0)], 0).await;
    assert_eq!((pulled.pages.len(), pulled.pages[0].stream, pulled.more), (1, cases[1], false));
}

#[tokio::test]
async fn a_page_stays_below_the_limit_of_bytes_and_one_change_always_fits() {
    let limits = Limits { bytes: 10_000, page: 1_000, change: 9_000, ..Limits::default() };
    let town = Town::with_limits(limits).await;
    let (case, mut amal, bilal) = case_of(&town, 1).await;
    for length in [8_000, 10, 8_000, 3_000, 3_000, 3_000, 3_000, 10, 10] {
        amal.write_raw(case, &format!("{{\"a\":\"{}\"}}", "x".repeat(length)));
        amal.push().await;
    }
    let (mut after, mut all) = (0, Vec::new());
    loop {
        let pulled = bilal.pull(&[(case, after)], 0).await;
        assert!(serde_json::to_vec(&pulled).unwrap().len() <= limits.bytes);
        all.extend(changes(&pulled));
        after = pulled.pages[0].upto;
        if !pulled.more {
            break;
        }
    }
    assert_eq!(all, amal.log);
}

#[tokio::test]
async fn a_case_of_someone_else_and_one_that_nobody_has_answer_alike() {
    let town = Town::new().await;
    let (theirs, amal, _) = case_of(&town, 3).await;
    let clara = town.workers_laptop("Clara").await;
    let nobodys: StreamId = fresh();
    let both = clara.pull(&[(theirs, 0), (nobodys, 0)], 0).await;
    assert_eq!(both.not_yours, [theirs, nobodys]);
    let (a, b) = (clara.pull(&[(theirs, 0)], 0).await, clara.pull(&[(nobodys, 0)], 0).await);
    let blind = |pulled: PullResponse, case: StreamId| {
        serde_json::to_string(&pulled).unwrap().replace(&case.to_string(), "case")
    };
    assert_eq!(blind(a, theirs), blind(b, nobodys));
    assert_eq!(amal.pull(&[(theirs, 0)], 0).await.not_yours, []);

    town.admin().unassign(theirs, amal.staff()).unwrap();
    let pulled = amal.pull(&[(theirs, 0)], 0).await;
    assert_eq!(
        (pulled.not_yours, pulled.pages.len()),
        (vec![theirs], 0),
        "from the next request on"
    );
}

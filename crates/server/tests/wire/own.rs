use crate::laptop::fresh;
use crate::town::Town;
use history::StreamId;
use protocol::{Limits, QuarantineReason, Verdict, uncarry};

#[tokio::test]
async fn a_laptop_gets_all_that_it_has_sent_in_order_and_page_by_page() {
    let town = Town::with_limits(Limits { page: 3, ..Limits::default() }).await;
    let mut laptop = town.workers_laptop("Amal").await;
    let mut colleague = town.workers_laptop("Bilal").await;
    let (case, theirs): (StreamId, StreamId) = (fresh(), fresh());
    colleague.write(theirs);
    colleague.push().await;
    for stream in [case, theirs, case, case, theirs, case, case] {
        laptop.write(stream);
    }
    laptop.push().await;

    let mut back = Vec::new();
    let mut verdicts = Vec::new();
    for page_holds in [3, 3, 1] {
        let page = laptop.own(back.len() as u64).await;
        assert_eq!(page.changes.len(), page_holds);
        let known = back.last().map(history::Change::digest);
        back.extend(uncarry(page.changes, known).unwrap());
        verdicts.extend(page.verdicts);
    }
    let held = Verdict::Quarantined(QuarantineReason::NoAccess);
    let at = Verdict::At;
    assert_eq!(verdicts, [at(1), held, at(2), at(3), held, at(4), at(5)]);
    assert!(back.iter().zip(&laptop.log).all(|(back, sent)| back.digest() == sent.digest()));
    assert_eq!(back.len(), laptop.log.len());
    assert_eq!(laptop.own(7).await.verdicts, [], "nothing after the last");
    assert_eq!(laptop.own(u64::MAX).await.verdicts, []);
    assert_eq!(colleague.own(0).await.verdicts.len(), 1, "each laptop its own");
}

#[tokio::test]
async fn of_a_case_that_is_someone_elses_now_a_laptop_gets_no_content_back() {
    let town = Town::new().await;
    let mut laptop = town.workers_laptop("Amal").await;
    let (mine, left): (StreamId, StreamId) = (fresh(), fresh());
    laptop.write(mine);
    laptop.write(left);
    laptop.push().await;
    town.admin().unassign(left, laptop.staff()).unwrap();
    let back = uncarry(laptop.own(0).await.changes, None).unwrap();
    assert_eq!(back[0], laptop.log[0]);
    assert_eq!(back[1].content(), None);
    assert_eq!(back[1].digest(), laptop.log[1].digest(), "the chain is whole all the same");
}

use crate::laptop::{Reply, fresh};
use crate::town::Town;
use history::StreamId;
use protocol::{ErrorCode, PullResponse, PushResponse, QuarantineReason, Role, Verdict, path};

#[tokio::test]
async fn everyone_reads_what_the_agency_shares_and_two_roles_write_it() {
    let town = Town::new().await;
    let mut worker = town.workers_laptop("Amal").await;
    let mut supervisor = town.laptop(town.staff("Dana", Role::Supervisor, Some("West"))).await;
    let mut administrator = town.laptop(town.staff("Ines", Role::Administrator, None)).await;
    let agency = StreamId::of_agency(worker.agency);

    worker.write(agency);
    let refused: PushResponse = worker.push().await;
    assert_eq!(refused.verdicts, [Verdict::Quarantined(QuarantineReason::Role)]);
    supervisor.write(agency);
    administrator.write(agency);
    assert_eq!(supervisor.push().await.verdicts, [Verdict::At(1)]);
    assert_eq!(administrator.push().await.verdicts, [Verdict::At(2)]);

    for laptop in [&worker, &supervisor, &administrator] {
        assert_eq!(laptop.streams().await, [(agency, 2)]);
        let pulled: PullResponse = laptop.pull(&[(agency, 0)], 0).await;
        assert_eq!(pulled.pages[0].changes.len(), 2);
        assert_eq!(pulled.not_yours, []);
    }
}

#[tokio::test]
async fn an_administrator_holds_no_case_that_is_not_assigned_to_them() {
    let town = Town::new().await;
    let mut worker = town.workers_laptop("Amal").await;
    let case = fresh();
    worker.write(case);
    worker.push().await;
    let administrator = town.laptop(town.staff("Ines", Role::Administrator, None)).await;
    assert_eq!(administrator.caseload().await, []);
    assert_eq!(administrator.pull(&[(case, 0)], 0).await.not_yours, [case]);
}

#[tokio::test]
async fn a_revoked_laptop_reads_nothing_that_the_agency_shares() {
    let town = Town::new().await;
    let mut supervisor = town.laptop(town.staff("Dana", Role::Supervisor, None)).await;
    let agency = StreamId::of_agency(supervisor.agency);
    supervisor.write(agency);
    supervisor.push().await;
    town.admin().revoke(supervisor.certificate.device).unwrap();
    let pull = protocol::PullRequest { after: vec![(agency, 0)], own_head: 0 };
    for reply in [
        Reply::of(supervisor.get(path::CASELOAD)).await,
        Reply::of(supervisor.post(path::PULL, &pull)).await,
        Reply::of(supervisor.post(path::OWN, &protocol::OwnRequest { after: 0 })).await,
    ] {
        assert_eq!(reply.refused(), (403, ErrorCode::Revoked));
    }
}

#[tokio::test]
async fn the_agencys_own_stream_is_no_case_that_can_be_assigned_or_listed() {
    let town = Town::new().await;
    let laptop = town.workers_laptop("Amal").await;
    let agency = StreamId::of_agency(laptop.agency);
    let mut admin = town.admin();
    assert!(admin.cases().unwrap().is_empty());
    let assigned = admin.assign(agency, laptop.staff());
    assert!(matches!(assigned, Err(server::Error::NoSuchCase)));
}

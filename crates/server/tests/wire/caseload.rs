use crate::laptop::{Laptop, Reply, fresh};
use crate::town::Town;
use history::StreamId;
use protocol::{Role, path};

async fn ask(laptop: &Laptop, etag: Option<&str>) -> Reply {
    let request = laptop.get(path::CASELOAD);
    Reply::of(match etag {
        Some(etag) => request.header("if-none-match", etag),
        None => request,
    })
    .await
}

#[tokio::test]
async fn an_unchanged_caseload_is_not_sent_again_and_a_changed_one_is() {
    let town = Town::new().await;
    let mut laptop = town.workers_laptop("Amal").await;
    let empty = ask(&laptop, None).await.etag.unwrap();
    let case = fresh();
    laptop.write(case);
    laptop.push().await;
    let first = ask(&laptop, Some(&empty)).await;
    let etag = first.etag.clone().unwrap();
    assert_eq!(first.status, 200);
    let unchanged = ask(&laptop, Some(&etag)).await;
    assert_eq!((unchanged.status.as_u16(), unchanged.bytes.len()), (304, 0));
    laptop.write(case);
    laptop.push().await;
    let changed = ask(&laptop, Some(&etag)).await;
    assert_eq!(changed.status, 200);
    assert_ne!(changed.etag.unwrap(), etag);
    town.admin().unassign(case, laptop.staff()).unwrap();
    assert_eq!(ask(&laptop, Some(&empty)).await.status, 304, "as empty as at first");
}

#[tokio::test]
async fn a_case_worker_has_the_assigned_cases_and_a_supervisor_the_teams() {
    let town = Town::new().await;
    let mut east = town.workers_laptop("Amal, of East").await;
    let mut west = town.laptop(town.staff("Wanda", Role::CaseWorker, Some("West"))).await;
    let mut alone = town.laptop(town.staff("Ali", Role::CaseWorker, None)).await;
    let cases: [StreamId; 3] = [fresh(), fresh(), fresh()];
    for (laptop, case) in [&mut east, &mut west, &mut alone].into_iter().zip(cases) {
        laptop.write(case);
        laptop.push().await;
    }
    let [of_east, of_west, of_none] = cases.map(|case| (case, 1));
    let sees = async |role, team| town.laptop(town.staff("Sam", role, team)).await.caseload().await;
    assert_eq!(east.caseload().await, [of_east]);
    assert_eq!(west.caseload().await, [of_west]);
    assert_eq!(sees(Role::CaseWorker, Some("East")).await, [], "a colleague");
    assert_eq!(sees(Role::Supervisor, Some("East")).await, [of_east]);
    assert_eq!(sees(Role::Supervisor, Some("West")).await, [of_west]);
    assert_eq!(sees(Role::Supervisor, Some("North")).await, []);
    assert_eq!(
        sees(Role::Supervisor, None).await,
        [of_east, of_west, of_none],
        "in the order of their ids"
    );

    // A case that moves to another team leaves the sight of the first.
    town.admin().unassign(of_east.0, east.staff()).unwrap();
    assert_eq!(sees(Role::Supervisor, Some("East")).await, [of_east], "still the team's");
    town.assign(of_east.0, west.staff());
    assert_eq!(sees(Role::Supervisor, Some("East")).await, []);
    assert_eq!(sees(Role::Supervisor, Some("West")).await, [of_east, of_west]);

    // A case assigned to a supervisor is theirs whatever its team.
    let sam = town.staff("Sam", Role::Supervisor, Some("East"));
    town.assign(of_none.0, sam);
    assert_eq!(town.laptop(sam).await.caseload().await, [of_none]);
}

#[tokio::test]
async fn assigning_twice_is_assigning_once() {
    let town = Town::new().await;
    let mut laptop = town.workers_laptop("Amal").await;
    let case = fresh();
    laptop.write(case);
    laptop.push().await;
    town.assign(case, laptop.staff());
    assert_eq!(laptop.caseload().await, [(case, 1)]);
    town.admin().unassign(case, laptop.staff()).unwrap();
    assert!(matches!(town.admin().unassign(case, laptop.staff()), Err(server::Error::NotAssigned)));
    assert!(matches!(town.admin().assign(fresh(), laptop.staff()), Err(server::Error::NoSuchCase)));
    assert!(matches!(town.admin().assign(case, fresh()), Err(server::Error::NoSuchStaff)));
}

use crate::laptop::{Laptop, Reply, enroll_request};
use crate::town::Town;
use protocol::{EnrollRequest, EnrollResponse, ErrorCode, Role, path};

async fn ask(town: &Town, request: &EnrollRequest) -> Reply {
    ask_from(town, request, "192.0.2.1").await
}

async fn ask_from(town: &Town, request: &EnrollRequest, address: &str) -> Reply {
    let body = serde_json::to_vec(request).unwrap();
    Reply::of(
        town.http
            .post(town.base.clone() + path::ENROLL)
            .header("x-forwarded-for", address)
            .body(body),
    )
    .await
}

const REFUSED: (u16, ErrorCode) = (403, ErrorCode::CodeRefused);

#[tokio::test]
async fn a_code_enrolls_one_device_once_however_it_is_typed() {
    let town = Town::new().await;
    let staff = town.staff("سكينة الحداد", Role::Supervisor, None);
    let code = town.code(staff).to_lowercase().replace('-', " ");
    let (request, key) = enroll_request(&code, 1);
    let enrolled: EnrollResponse = ask(&town, &request).await.read();
    assert_eq!((&*enrolled.agency_name, enrolled.role), ("Harbor House", Role::Supervisor));
    assert_eq!((enrolled.certificate.staff, &*enrolled.certificate.name), (staff, "سكينة الحداد"));
    assert_eq!(enrolled.certificate.key, key.public());
    assert!(enrolled.certificate.holds(enrolled.certificate.agency, &enrolled.identity));

    assert_eq!(ask(&town, &request).await.refused(), REFUSED, "the same again");
    assert_eq!(ask(&town, &enroll_request(&code, 2).0).await.refused(), REFUSED, "another device");
    assert_eq!(town.admin().devices().unwrap().len(), 1);
}

#[tokio::test]
async fn a_code_is_refused_when_its_ten_minutes_are_over() {
    let town = Town::new().await;
    let staff = town.worker("Amal");
    let (in_time, late) = (town.code(staff), town.code(staff));
    town.pass(599);
    assert_eq!(ask(&town, &enroll_request(&in_time, 1).0).await.status, 200);
    town.pass(1);
    assert_eq!(ask(&town, &enroll_request(&late, 2).0).await.refused(), REFUSED);
}

#[tokio::test]
async fn a_code_of_another_agency_is_refused() {
    let (here, there) = (Town::new().await, Town::new().await);
    let code = there.code(there.worker("Bilal"));
    assert_eq!(ask(&here, &enroll_request(&code, 1).0).await.refused(), REFUSED);
    assert_eq!(ask(&there, &enroll_request(&code, 1).0).await.status, 200, "it was not used up");
}

#[tokio::test]
async fn a_device_that_cannot_prove_its_key_is_refused_and_the_code_stays_good() {
    let town = Town::new().await;
    let code = town.code(town.worker("Amal"));
    let (request, _) = enroll_request(&code, 1);
    let stolen = EnrollRequest { key: enroll_request(&code, 2).0.key, ..request.clone() };
    assert_eq!(ask(&town, &stolen).await.refused(), (401, ErrorCode::NotSigned));
    for name in ["", "  ", "a\nb", &"x".repeat(101)] {
        let unnamed = EnrollRequest { device_name: name.into(), ..request.clone() };
        assert_eq!(ask(&town, &unnamed).await.refused(), (400, ErrorCode::BadRequest), "{name:?}");
    }
    assert_eq!(ask(&town, &request).await.status, 200);
}

#[tokio::test]
async fn one_key_is_one_device() {
    let town = Town::new().await;
    let staff = town.worker("Amal");
    assert_eq!(ask(&town, &enroll_request(&town.code(staff), 1).0).await.status, 200);
    assert_eq!(
        ask(&town, &enroll_request(&town.code(staff), 1).0).await.refused(),
        (400, ErrorCode::BadRequest)
    );
}

#[tokio::test]
async fn after_ten_tries_in_a_minute_an_address_waits_and_others_do_not() {
    let town = Town::new().await;
    let code = town.code(town.worker("Amal"));
    for guess in 0..10 {
        assert_eq!(
            ask(&town, &enroll_request(&format!("00000-0000{guess}"), 1).0).await.refused(),
            REFUSED
        );
    }
    let wait = ask(&town, &enroll_request(&code, 1).0).await;
    assert_eq!(wait.refused(), (429, ErrorCode::TooMany));
    let seconds = wait.error().retry_after.unwrap();
    assert!((1..=61).contains(&seconds), "{seconds}");
    assert_eq!(wait.retry_after, Some(seconds.to_string()));
    assert_eq!(
        ask_from(&town, &enroll_request(&code, 1).0, "192.0.2.2").await.status,
        200,
        "another address"
    );
    town.pass(i64::try_from(seconds).unwrap());
    let code = town.code(town.worker("Bilal"));
    assert_eq!(ask(&town, &enroll_request(&code, 2).0).await.status, 200, "after the wait");
}

#[tokio::test]
async fn a_thousand_guesses_from_many_addresses_are_stopped_together() {
    let town = Town::new().await;
    let mut refused = 0;
    for guess in 0..1_000 {
        let (request, _) = enroll_request(&format!("00000-{guess:05}"), 1);
        let reply =
            ask_from(&town, &request, &format!("198.51.{}.{}", guess / 250, guess % 250)).await;
        match reply.refused() {
            REFUSED => refused += 1,
            other => assert_eq!(other, (429, ErrorCode::TooMany)),
        }
    }
    assert_eq!(refused, 200);
    let code = town.code(town.worker("Amal"));
    assert_eq!(ask(&town, &enroll_request(&code, 1).0).await.refused(), (429, ErrorCode::TooMany));
    town.pass(601);
    let code = town.code(town.worker("Amal"));
    assert_eq!(ask(&town, &enroll_request(&code, 1).0).await.status, 200);
}

#[tokio::test]
async fn the_file_has_no_code_in_it() {
    let town = Town::new().await;
    let code = town.code(town.worker("Amal"));
    Laptop::enroll(&town, &code).await;
    let unused = town.code(town.worker("Bilal"));
    for code in [code, unused] {
        let letters = code.replace('-', "");
        for file in std::fs::read_dir(town.path().parent().unwrap()).unwrap() {
            let bytes = std::fs::read(file.unwrap().path()).unwrap();
            for text in [&code, &letters] {
                assert!(!bytes.windows(text.len()).any(|piece| piece == text.as_bytes()));
            }
        }
    }
}

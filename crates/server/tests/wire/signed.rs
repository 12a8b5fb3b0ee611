use crate::laptop::{Laptop, Reply, fresh};
use crate::town::Town;
use protocol::signing::{self, Claims, SignedHeaders};
use protocol::{DeviceState, ErrorCode, PullRequest, body, path};

const SIGNED: [(&str, &str); 4] =
    [("GET", path::HELLO), ("POST", path::PUSH), ("GET", path::CASELOAD), ("POST", path::PULL)];

const NOT_SIGNED: (u16, ErrorCode) = (401, ErrorCode::NotSigned);

fn pull_body() -> Vec<u8> {
    body::encode(&PullRequest::default()).unwrap().bytes
}

async fn send(laptop: &Laptop, method: &str, path: &str, claims: &Claims) -> Reply {
    let body = (method == "POST").then(pull_body);
    let signed = signing::sign(method, path, body.as_deref(), claims, &laptop.key);
    Reply::of(laptop.request(method, path, &signed, body)).await
}

#[tokio::test]
async fn nothing_but_enrollment_is_answered_without_a_signature() {
    let town = Town::new().await;
    for (method, path) in SIGNED {
        let request = town.http.request(method.parse().unwrap(), town.base.clone() + path);
        assert_eq!(Reply::of(request.body(pull_body())).await.refused(), NOT_SIGNED, "{path}");
    }
}

#[tokio::test]
async fn what_is_not_signed_by_a_device_of_this_agency_is_refused() {
    let (here, there) = (Town::new().await, Town::new().await);
    let laptop = here.workers_laptop("Amal").await;
    let mut stranger = there.workers_laptop("Bilal").await;
    stranger.base.clone_from(&here.base);
    for (method, path) in SIGNED {
        assert_eq!(
            send(&stranger, method, path, &stranger.claims(true)).await.refused(),
            NOT_SIGNED,
            "{path}"
        );
        // The laptop's name with the stranger's key.
        let claims = laptop.claims(true);
        assert_eq!(send(&stranger, method, path, &claims).await.refused(), NOT_SIGNED, "{path}");
    }
}

#[tokio::test]
async fn a_signature_is_for_one_path_one_method_and_one_body() {
    let town = Town::new().await;
    let laptop = town.workers_laptop("Amal").await;
    let body = pull_body();
    let signed = signing::sign("POST", path::PULL, Some(&body), &laptop.claims(true), &laptop.key);
    let push = laptop.request("POST", path::PUSH, &signed, Some(body.clone()));
    assert_eq!(Reply::of(push).await.refused(), NOT_SIGNED, "another path");
    let other = laptop.request(
        "POST",
        path::PULL,
        &signed,
        Some(b"{\"after\":[],\"own_head\":1}".to_vec()),
    );
    assert_eq!(Reply::of(other).await.refused(), NOT_SIGNED, "another body");
    let get = signing::sign("GET", path::HELLO, None, &laptop.claims(false), &laptop.key);
    assert_eq!(
        Reply::of(laptop.request("GET", path::CASELOAD, &get, None)).await.refused(),
        NOT_SIGNED
    );
    let unsigned_body = signing::sign("POST", path::PULL, None, &laptop.claims(true), &laptop.key);
    let request = laptop.request("POST", path::PULL, &unsigned_body, Some(body.clone()));
    assert_eq!(Reply::of(request).await.refused(), NOT_SIGNED, "a body that is not signed");
    assert_eq!(
        Reply::of(laptop.request("POST", path::PULL, &signed, Some(body))).await.status,
        200,
        "as it was signed"
    );
}

#[tokio::test]
async fn a_request_that_was_signed_outside_the_window_is_told_the_time() {
    let town = Town::new().await;
    let laptop = town.workers_laptop("Amal").await;
    town.pass(10_000);
    for (off, status) in
        [(-300, 200), (300, 200), (-301, 401), (301, 401), (i64::MIN / 2, 401), (i64::MAX / 2, 401)]
    {
        let now = laptop.claims(true);
        let claims = Claims { created: now.created.saturating_add(off), ..now };
        let reply = send(&laptop, "POST", path::PULL, &claims).await;
        assert_eq!(reply.status, status, "{off}");
        if status == 401 {
            assert_eq!(reply.refused(), (401, ErrorCode::Stale), "{off}");
            assert_eq!(reply.error().server_time, crate::town::MORNING + 10_000_000);
        }
    }
}

#[tokio::test]
async fn the_same_signed_request_again_is_refused_for_as_long_as_it_is_fresh_and_after() {
    let town = Town::new().await;
    let laptop = town.workers_laptop("Amal").await;
    let now = laptop.claims(true);
    let ahead = Claims { created: now.created + 300, ..now };
    assert_eq!(send(&laptop, "POST", path::PULL, &ahead).await.status, 200);
    for _ in 0..6 {
        assert_eq!(
            send(&laptop, "POST", path::PULL, &ahead).await.refused(),
            (401, ErrorCode::Replayed)
        );
        town.pass(100);
    }
    assert_eq!(
        send(&laptop, "POST", path::PULL, &ahead).await.refused(),
        (401, ErrorCode::Replayed),
        "its last second"
    );
    town.pass(1);
    assert_eq!(send(&laptop, "POST", path::PULL, &ahead).await.refused(), (401, ErrorCode::Stale));
}

#[tokio::test]
async fn a_body_without_a_nonce_or_with_a_useless_one_is_not_signed() {
    let town = Town::new().await;
    let laptop = town.workers_laptop("Amal").await;
    for nonce in [None, Some(String::new()), Some("n".repeat(65))] {
        let claims = Claims { nonce, ..laptop.claims(false) };
        assert_eq!(send(&laptop, "POST", path::PULL, &claims).await.refused(), NOT_SIGNED);
    }
}

#[tokio::test]
async fn what_was_signed_before_a_restart_dies_with_it() {
    let mut town = Town::new().await;
    let mut laptop = town.workers_laptop("Amal").await;
    let claims = laptop.claims(true);
    assert_eq!(send(&laptop, "POST", path::PULL, &claims).await.status, 200);
    town.stop().await;
    town.pass(2);
    town.start().await;
    laptop.base.clone_from(&town.base);
    assert_eq!(send(&laptop, "POST", path::PULL, &claims).await.refused(), (401, ErrorCode::Stale));
    assert_eq!(send(&laptop, "POST", path::PULL, &laptop.claims(true)).await.status, 200);
}

#[tokio::test]
async fn a_revoked_device_learns_it_from_hello_and_gets_nothing_else() {
    let town = Town::new().await;
    let mut laptop = town.workers_laptop("Amal").await;
    laptop.write(fresh());
    laptop.push().await;
    assert_eq!(laptop.hello().await.state, DeviceState::Active);
    town.admin().revoke(laptop.certificate.device).unwrap();
    let hello = laptop.hello().await;
    assert_eq!((hello.state, hello.receipt.head), (DeviceState::Revoked, 1));
    laptop.write(fresh());
    for (method, path) in &SIGNED[1..] {
        assert_eq!(
            send(&laptop, method, path, &laptop.claims(true)).await.refused(),
            (403, ErrorCode::Revoked),
            "{path}"
        );
    }
    assert_eq!(laptop.push_some(1, 2).await.refused(), (403, ErrorCode::Revoked));
    assert_eq!(town.count("SELECT count(*) FROM change"), 1);
}

#[tokio::test]
async fn headers_that_are_not_a_signature_are_refused_and_nothing_panics() {
    let town = Town::new().await;
    let laptop = town.workers_laptop("Amal").await;
    let signed = signing::sign("GET", path::HELLO, None, &laptop.claims(false), &laptop.key);
    let inputs = [
        "",
        "d=",
        "d=(",
        "d=()",
        "d=();created=;keyid=",
        "d=();created=1;keyid=\"\"",
        "d=();created=99999999999999999999",
    ];
    for input in inputs {
        let broken = SignedHeaders { input: input.into(), ..signed.clone() };
        assert_eq!(
            Reply::of(laptop.request("GET", path::HELLO, &broken, None)).await.refused(),
            NOT_SIGNED,
            "{input}"
        );
    }
    for signature in ["", "d=", "d=::", "d=:AAAA:", &signed.signature[..80]] {
        let broken = SignedHeaders { signature: signature.into(), ..signed.clone() };
        assert_eq!(
            Reply::of(laptop.request("GET", path::HELLO, &broken, None)).await.refused(),
            NOT_SIGNED,
            "{signature}"
        );
    }
    let twice =
        laptop.request("GET", path::HELLO, &signed, None).header("signature-input", &signed.input);
    assert_eq!(Reply::of(twice).await.refused(), NOT_SIGNED);
    assert_eq!(Reply::of(laptop.request("GET", path::HELLO, &signed, None)).await.status, 200);
}

#[tokio::test]
async fn what_is_not_a_path_of_the_protocol_is_not_found() {
    let town = Town::new().await;
    let laptop = town.workers_laptop("Amal").await;
    for (method, path) in [
        ("GET", "/"),
        ("GET", "/v1/"),
        ("GET", "/v2/hello"),
        ("DELETE", path::HELLO),
        ("GET", path::PUSH),
    ] {
        let request = laptop.http.request(method.parse().unwrap(), town.base.clone() + path);
        assert_eq!(
            Reply::of(request).await.refused(),
            (404, ErrorCode::NotFound),
            "{method} {path}"
        );
    }
    for path in ["/healthz", "/readyz"] {
        assert_eq!(Reply::of(laptop.http.get(town.base.clone() + path)).await.status, 200);
    }
}

#[tokio::test]
async fn a_device_that_asks_without_end_waits() {
    let town = Town::new().await;
    let (busy, quiet) = (town.workers_laptop("Amal").await, town.workers_laptop("Bilal").await);
    let mut answered = 0;
    let refused = loop {
        let reply = Reply::of(busy.get(path::HELLO)).await;
        if reply.status != 200 {
            break reply;
        }
        answered += 1;
    };
    assert_eq!((answered, refused.refused()), (3_000, (429, ErrorCode::TooMany)));
    assert_eq!(quiet.hello().await.receipt.head, 0, "the other one does not wait");
    town.pass(i64::try_from(refused.error().retry_after.unwrap()).unwrap());
    busy.hello().await;
}

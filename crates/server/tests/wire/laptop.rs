//! A laptop, as far as the server can tell.

use crate::town::Town;
use history::{
    Action, AgencyId, Change, Context, Digest, Header, PublicKey, RecordId, SecretKey, StaffId,
    StreamId, Writes,
};
use protocol::signing::{
    self, Claims, DIGEST_HEADER, INPUT_HEADER, SIGNATURE_HEADER, SignedHeaders,
};
use protocol::{
    Carried, Caseload, Certificate, EnrollRequest, EnrollResponse, ErrorCode, ErrorResponse, Hello,
    Kept, OwnRequest, OwnResponse, PullRequest, PullResponse, PushRequest, PushResponse, body,
    carry, path,
};
use reqwest::{Client, RequestBuilder, StatusCode};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::json;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use uuid::Uuid;

static NUMBER: AtomicU64 = AtomicU64::new(1);

/// An id that no other has.
pub fn fresh<T: From<Uuid>>() -> T {
    Uuid::from_u128(u128::from(NUMBER.fetch_add(1, Ordering::Relaxed)) << 64).into()
}

/// What came back.
#[derive(Debug)]
pub struct Reply {
    pub status: StatusCode,
    pub etag: Option<String>,
    pub retry_after: Option<String>,
    pub bytes: Vec<u8>,
    compressed: bool,
}

impl Reply {
    pub async fn of(request: RequestBuilder) -> Self {
        let response = request.send().await.unwrap();
        let text = |name: &str| {
            response.headers().get(name).map(|value| value.to_str().unwrap().to_owned())
        };
        Self {
            status: response.status(),
            etag: text("etag"),
            retry_after: text("retry-after"),
            compressed: text("content-encoding").is_some(),
            bytes: response.bytes().await.unwrap().to_vec(),
        }
    }

    pub fn read<T: DeserializeOwned>(&self) -> T {
        assert_eq!(self.status, StatusCode::OK, "{}", String::from_utf8_lossy(&self.bytes));
        body::decode(&self.bytes, self.compressed, usize::MAX - 1).unwrap()
    }

    pub fn error(&self) -> ErrorResponse {
        assert!(!self.status.is_success(), "{self:?}");
        serde_json::from_slice(&self.bytes).unwrap()
    }

    /// The status with the error's code.
    pub fn refused(&self) -> (u16, ErrorCode) {
        (self.status.as_u16(), self.error().code)
    }
}

pub struct Laptop {
    pub agency: AgencyId,
    pub identity: PublicKey,
    pub certificate: Certificate,
    pub key: SecretKey,
    pub clock: Arc<AtomicI64>,
    pub http: Client,
    pub base: String,
    /// What it wrote.
    pub log: Vec<Change>,
}

pub fn enroll_request(code: &str, seed: u8) -> (EnrollRequest, SecretKey) {
    let key = SecretKey::from_bytes(&[seed; 32]);
    let proof = key.sign(code.as_bytes());
    (
        EnrollRequest {
            code: code.into(),
            device_name: "the blue one".into(),
            key: key.public(),
            proof,
            previous: None,
        },
        key,
    )
}

impl Laptop {
    pub async fn enroll(town: &Town, code: &str) -> Self {
        Self::enroll_at(&town.base, &town.http, &town.clock, code).await
    }

    pub async fn enroll_at(base: &str, http: &Client, clock: &Arc<AtomicI64>, code: &str) -> Self {
        let seed = u8::try_from(NUMBER.fetch_add(1, Ordering::Relaxed) % 256).unwrap();
        let mut bytes = [seed; 32];
        bytes[..8].copy_from_slice(&NUMBER.fetch_add(1, Ordering::Relaxed).to_le_bytes());
        let key = SecretKey::from_bytes(&bytes);
        let request = EnrollRequest {
            code: code.into(),
            device_name: "the blue one".into(),
            key: key.public(),
            proof: key.sign(code.as_bytes()),
            previous: None,
        };
        let body = body::encode(&request).unwrap();
        // Each from an address of its own: the limit on tries is not what these tests are about.
        let address = format!("10.0.{}.{seed}", NUMBER.fetch_add(1, Ordering::Relaxed) % 256);
        let asked = http
            .post(base.to_owned() + path::ENROLL)
            .header("x-forwarded-for", address)
            .body(body.bytes);
        let enrolled: EnrollResponse = Reply::of(asked).await.read();
        Self {
            agency: enrolled.certificate.agency,
            identity: enrolled.identity,
            certificate: enrolled.certificate,
            key,
            clock: Arc::clone(clock),
            http: http.clone(),
            base: base.to_owned(),
            log: Vec::new(),
        }
    }

    pub fn staff(&self) -> StaffId {
        self.certificate.staff
    }

    pub fn claims(&self, nonce: bool) -> Claims {
        let created = self.clock.load(Ordering::Relaxed).div_euclid(1000);
        let nonce = nonce.then(|| format!("n{}", NUMBER.fetch_add(1, Ordering::Relaxed)));
        Claims { created, device: self.certificate.device, nonce }
    }

    pub fn request(
        &self,
        method: &str,
        path: &str,
        signed: &SignedHeaders,
        body: Option<Vec<u8>>,
    ) -> RequestBuilder {
        let mut request = self
            .http
            .request(method.parse().unwrap(), self.base.clone() + path)
            .header(INPUT_HEADER, &signed.input)
            .header(SIGNATURE_HEADER, &signed.signature);
        if let Some(digest) = &signed.digest {
            request = request.header(DIGEST_HEADER, digest);
        }
        match body {
            Some(body) => request.body(body),
            None => request,
        }
    }

    pub fn get(&self, path: &str) -> RequestBuilder {
        self.request(
            "GET",
            path,
            &signing::sign("GET", path, None, &self.claims(false), &self.key),
            None,
        )
    }

    pub fn post_bytes(&self, path: &str, bytes: Vec<u8>, compressed: bool) -> RequestBuilder {
        let signed = signing::sign("POST", path, Some(&bytes), &self.claims(true), &self.key);
        let request = self.request("POST", path, &signed, Some(bytes));
        if compressed { request.header("content-encoding", body::ENCODING) } else { request }
    }

    pub fn post<T: Serialize>(&self, path: &str, value: &T) -> RequestBuilder {
        let body = body::encode(value).unwrap();
        self.post_bytes(path, body.bytes, body.compressed)
    }

    pub async fn hello(&self) -> Hello {
        Reply::of(self.get(path::HELLO)).await.read()
    }

    /// The cases it may hold; with the agency's own stream, which every caseload has.
    pub async fn caseload(&self) -> Vec<(StreamId, u64)> {
        let mut streams = self.streams().await;
        let agency = StreamId::of_agency(self.agency);
        let all = streams.len();
        streams.retain(|(stream, _)| *stream != agency);
        assert_eq!(streams.len() + 1, all, "the agency's own stream is in every caseload");
        streams
    }

    /// All that it may hold.
    pub async fn streams(&self) -> Vec<(StreamId, u64)> {
        let caseload: Caseload = Reply::of(self.get(path::CASELOAD)).await.read();
        caseload.streams.into_iter().map(|held| (held.0, held.1)).collect()
    }

    pub async fn own(&self, after: u64) -> OwnResponse {
        Reply::of(self.post(path::OWN, &OwnRequest { after })).await.read()
    }

    pub fn head(&self) -> Digest {
        self.log.last().map_or(Digest::START, Change::digest)
    }

    pub fn header(&self, stream: StreamId, record: RecordId) -> Header {
        Header {
            stream,
            record,
            kind: "note".into(),
            device: self.certificate.device,
            seq: self.log.len() as u64 + 1,
            author: self.staff(),
            at: self.clock.load(Ordering::Relaxed),
            tz: 60,
            action: Action::Write,
            seen: Context::default(),
        }
    }

    /// Writes to a new record of a case.
    pub fn write(&mut self, stream: StreamId) -> &Change {
        self.write_with(stream, |_| ())
    }

    /// Writes with another header than an honest one.
    pub fn write_with(&mut self, stream: StreamId, alter: impl FnOnce(&mut Header)) -> &Change {
        let mut header = self.header(stream, fresh());
        alter(&mut header);
        let writes =
            Writes::from([("client_words".to_owned(), json!(format!("الكلمات {}", header.seq)))]);
        let change = Change::sign(header, &writes, self.head(), &self.key).unwrap();
        self.log.push(change);
        self.log.last().unwrap()
    }

    /// Writes a content that need not be one.
    pub fn write_raw(&mut self, stream: StreamId, content: &str) {
        let header = serde_json::to_string(&self.header(stream, fresh())).unwrap();
        let digest = Digest::of(self.head(), &header, history::ContentHash::of(content));
        let signature = self.key.sign(&digest.0);
        self.log.push(
            Change::read(header, Some(content.into()), None, self.head(), signature).unwrap(),
        );
    }

    pub fn carried(&self, from: usize, to: usize) -> Vec<Carried> {
        let known = if from == 0 { Digest::START } else { self.log[from - 1].digest() };
        carry(self.log[from..to].iter().map(Kept::from), Some(known)).unwrap()
    }

    /// The request that sends its changes `from..to` (from 0).
    pub fn push_request(&self, from: usize, to: usize) -> PushRequest {
        PushRequest { first: from as u64 + 1, changes: self.carried(from, to), too_large: vec![] }
    }

    pub async fn push_some(&self, from: usize, to: usize) -> Reply {
        Reply::of(self.post(path::PUSH, &self.push_request(from, to))).await
    }

    /// Sends all that the server lacks.
    pub async fn push(&self) -> PushResponse {
        let head = usize::try_from(self.hello().await.receipt.head).unwrap();
        self.push_some(head, self.log.len()).await.read()
    }

    pub async fn pull(&self, after: &[(StreamId, u64)], own_head: u64) -> PullResponse {
        let request = PullRequest { after: after.to_vec(), own_head };
        Reply::of(self.post(path::PULL, &request)).await.read()
    }
}

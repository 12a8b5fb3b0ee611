//! Signed requests over HTTP.

use crate::{Error, Result, code_of};
use history::{DeviceId, Signature};
use protocol::signing::{self, Claims};
use protocol::{ErrorCode, ErrorResponse, body};
use reqwest::header::{CONTENT_ENCODING, CONTENT_TYPE, ETAG, IF_NONE_MATCH, RETRY_AFTER};
use reqwest::{Method, RequestBuilder, Response, StatusCode, Url};
use serde::{Serialize, de::DeserializeOwned};
use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::time::Duration;

/// How long no byte may arrive. There is no limit on the whole request: a slow line is fine.
const STALL: Duration = Duration::from_secs(30);
/// The most bytes that an answer may have when it is unpacked.
const LARGEST_ANSWER: usize = 64 * 1024 * 1024;

/// A server's address: HTTPS, or plain HTTP on this machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address(Url);

impl Address {
    /// Reads an address as a person types it; without a scheme it is HTTPS.
    ///
    /// # Errors
    /// [`Error::Address`].
    pub fn read(text: &str) -> Result<Self> {
        let text = text.trim();
        let text = if text.contains("://") { text.to_owned() } else { format!("https://{text}") };
        let url = Url::parse(&text).map_err(|_| Error::Address)?;
        let here = match url.host_str().map(|host| host.trim_matches(['[', ']'])) {
            Some("localhost") => true,
            Some(host) => host.parse::<std::net::IpAddr>().is_ok_and(|ip| ip.is_loopback()),
            None => return Err(Error::Address),
        };
        match url.scheme() {
            "https" => Ok(Self(url)),
            "http" if here => Ok(Self(url)),
            _ => Err(Error::Address),
        }
    }

    fn join(&self, path: &str) -> Result<Url> {
        self.0.join(path).map_err(|_| Error::Address)
    }
}

impl std::fmt::Display for Address {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.0.as_str().trim_end_matches('/'))
    }
}

/// A signature that the vault is making.
pub(crate) type Signing = Pin<Box<dyn Future<Output = Result<Signature>> + Send>>;

/// Signs requests.
pub(crate) struct Signer {
    pub(crate) device: DeviceId,
    /// Signs with this laptop's key, which never leaves the vault: a closed vault signs nothing.
    pub(crate) sign: Box<dyn Fn(String) -> Signing + Send + Sync>,
    /// The laptop's clock, in milliseconds since 1970-01-01 UTC.
    pub(crate) now: Box<dyn Fn() -> i64 + Send + Sync>,
    /// Milliseconds that the server's clock is ahead.
    pub(crate) ahead: AtomicI64,
    /// A number used once.
    pub(crate) nonce: Box<dyn Fn() -> String + Send + Sync>,
}

/// An HTTP client, which keeps its connections from one sync to the next.
#[derive(Debug, Clone)]
pub struct Http {
    client: reqwest::Client,
}

impl Http {
    /// A client.
    ///
    /// # Errors
    /// [`Error::NoNetwork`] when the system's TLS cannot be set up.
    pub fn new() -> Result<Self> {
        let client = reqwest::Client::builder()
            .connect_timeout(Duration::from_secs(10))
            .read_timeout(STALL)
            .redirect(reqwest::redirect::Policy::none())
            .referer(false)
            .tcp_nodelay(true)
            .no_proxy()
            .build()
            .map_err(|_| Error::NoNetwork)?;
        Ok(Self { client })
    }

    pub(crate) async fn post_unsigned<T: Serialize, R: DeserializeOwned>(
        &self,
        address: &Address,
        path: &str,
        request: &T,
    ) -> Result<R> {
        let body = body::encode(request).map_err(|_| Error::Address)?;
        let request = with_body(self.client.post(address.join(path)?), &body);
        let response = request.body(body.bytes).send().await.map_err(|_| Error::NoNetwork)?;
        if response.status().is_success() {
            return read(response, &AtomicU64::new(0)).await;
        }
        match Refusal::of(response).await.error {
            Error::Server { code, retry_after } if code == code_of(ErrorCode::TooMany) => {
                Err(Error::TooManyTries { retry_after: retry_after.unwrap_or(60) })
            }
            error => Err(error),
        }
    }
}

/// The connection to the agency's server, for one sync.
pub(crate) struct Line {
    pub(crate) http: Http,
    pub(crate) address: Address,
    pub(crate) signer: Signer,
    /// Bytes of bodies, in both directions.
    pub(crate) bytes: AtomicU64,
}

/// An answer that may say "unchanged".
pub(crate) enum Answer<T> {
    Unchanged,
    New { value: T, etag: Option<String> },
}

impl Line {
    /// A signed `GET`.
    pub(crate) async fn get<R: DeserializeOwned>(
        &self,
        path: &str,
        etag: Option<&str>,
    ) -> Result<Answer<R>> {
        let response = self.signed(Method::GET, path, None, etag).await?;
        if response.status() == StatusCode::NOT_MODIFIED {
            return Ok(Answer::Unchanged);
        }
        let etag =
            response.headers().get(ETAG).and_then(|etag| etag.to_str().ok()).map(str::to_owned);
        Ok(Answer::New { value: read(response, &self.bytes).await?, etag })
    }

    /// A signed `POST`.
    pub(crate) async fn post<R: DeserializeOwned>(
        &self,
        path: &str,
        body: &body::Encoded,
    ) -> Result<R> {
        let response = self.signed(Method::POST, path, Some(body), None).await?;
        read(response, &self.bytes).await
    }

    /// Sends, and again with the server's time if it said that our clock is off.
    async fn signed(
        &self,
        method: Method,
        path: &str,
        body: Option<&body::Encoded>,
        etag: Option<&str>,
    ) -> Result<Response> {
        match self.send(&method, path, body, etag).await {
            Err(Refusal { server_time: Some(time), error: _, stale: true }) => {
                self.signer.ahead.store(time - (self.signer.now)(), Ordering::Relaxed);
                self.send(&method, path, body, etag).await.map_err(|refusal| refusal.error)
            }
            other => other.map_err(|refusal| refusal.error),
        }
    }

    async fn send(
        &self,
        method: &Method,
        path: &str,
        body: Option<&body::Encoded>,
        etag: Option<&str>,
    ) -> Result<Response, Refusal> {
        let claims = Claims {
            created: ((self.signer.now)() + self.signer.ahead.load(Ordering::Relaxed))
                .div_euclid(1000),
            device: self.signer.device,
            nonce: body.is_some().then(|| (self.signer.nonce)()),
        };
        let bytes = body.map(|body| body.bytes.as_slice());
        let unsigned = signing::unsigned(method.as_str(), path, bytes, &claims);
        let signature = (self.signer.sign)(unsigned.base.clone()).await?;
        let headers = unsigned.signed(&signature);
        let mut request = self
            .http
            .client
            .request(method.clone(), self.address.join(path)?)
            .header(signing::INPUT_HEADER, headers.input)
            .header(signing::SIGNATURE_HEADER, headers.signature);
        if let (Some(body), Some(digest)) = (body, headers.digest) {
            self.bytes.fetch_add(body.bytes.len() as u64, Ordering::Relaxed);
            request = with_body(request.header(signing::DIGEST_HEADER, digest), body)
                .body(body.bytes.clone());
        }
        if let Some(etag) = etag {
            request = request.header(IF_NONE_MATCH, etag);
        }
        let response = request.send().await.map_err(|_| Error::NoNetwork)?;
        if response.status().is_success() || response.status() == StatusCode::NOT_MODIFIED {
            return Ok(response);
        }
        Err(Refusal::of(response).await)
    }
}

fn with_body(request: RequestBuilder, body: &body::Encoded) -> RequestBuilder {
    let request = request.header(CONTENT_TYPE, "application/json");
    if body.compressed { request.header(CONTENT_ENCODING, body::ENCODING) } else { request }
}

async fn read<R: DeserializeOwned>(response: Response, count: &AtomicU64) -> Result<R> {
    let compressed =
        response.headers().get(CONTENT_ENCODING).is_some_and(|encoding| encoding == body::ENCODING);
    let bytes = response.bytes().await.map_err(|_| Error::NoNetwork)?;
    count.fetch_add(bytes.len() as u64, Ordering::Relaxed);
    // Anything else does not come from the agency's server: it may be the sign-in page of a
    // wireless network, or some other server.
    body::decode(&bytes, compressed, LARGEST_ANSWER).map_err(|_| Error::WrongServer)
}

/// An answer that is not a success.
struct Refusal {
    error: Error,
    stale: bool,
    server_time: Option<i64>,
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        Self { error, stale: false, server_time: None }
    }
}

impl Refusal {
    async fn of(response: Response) -> Self {
        let status = response.status();
        let retry_after = response
            .headers()
            .get(RETRY_AFTER)
            .and_then(|v| v.to_str().ok())
            .and_then(|v| v.parse::<u64>().ok());
        let Ok(said) = read::<ErrorResponse>(response, &AtomicU64::new(0)).await else {
            // A proxy before the server answers in words of its own.
            let code = match status {
                StatusCode::PAYLOAD_TOO_LARGE | StatusCode::TOO_MANY_REQUESTS => {
                    status.as_u16().to_string()
                }
                _ if status.is_server_error() => status.as_u16().to_string(),
                _ => return Error::WrongServer.into(),
            };
            return Error::Server { code, retry_after }.into();
        };
        let retry_after = said.retry_after.or(retry_after);
        let error = match said.code {
            ErrorCode::Revoked => Error::Revoked,
            ErrorCode::CodeRefused => Error::CodeRefused,
            ErrorCode::Diverged => Error::Diverged,
            ErrorCode::NotSigned => Error::WrongServer,
            code => Error::Server { code: code_of(code), retry_after },
        };
        Self { error, stale: said.code == ErrorCode::Stale, server_time: Some(said.server_time) }
    }
}

#[cfg(test)]
mod tests {
    use super::Address;

    #[test]
    fn an_address_in_the_clear_is_taken_on_this_machine_only() {
        for good in [
            "https://agency.example",
            "agency.example",
            "http://127.0.0.1:8080",
            "http://localhost:1",
            "http://[::1]:5",
        ] {
            assert!(Address::read(good).is_ok(), "{good}");
        }
        for bad in [
            "http://agency.example",
            "ftp://agency.example",
            "",
            "https://",
            "not an address",
            "http://127.0.0.1.agency.example",
        ] {
            assert!(Address::read(bad).is_err(), "{bad}");
        }
    }
}

//! HTTP: the routes, and how each request is read and answered.
//!
//! A handler here reads the request, checks it ([`signed`]), and passes it to the module named
//! like its path, which has the SQL and the rules. Whatever uses the database or takes time runs
//! on the blocking threads.

mod signed;

use crate::answer::Answer;
use crate::refusal::Refusal;
use crate::{Server, caseload, enroll, hello, own, pull, push};
use axum::Router;
use axum::extract::{ConnectInfo, Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::serve::ListenerExt;
use protocol::{ErrorCode, path};
use std::future::Future;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tower_http::timeout::RequestBodyTimeoutLayer;

type Shared = State<Arc<Server>>;

/// How long no byte of a body may arrive. There is no limit on the whole body.
const STALL: Duration = Duration::from_secs(30);
/// How long a shutdown waits for requests that are under way. What they committed is kept; the
/// laptops send the rest again.
const GRACE: Duration = Duration::from_secs(10);
/// Most bytes of a request for enrollment.
const ENROLL_BYTES: usize = 16 * 1024;

/// Answers laptops until `shutdown`, then finishes the requests that are under way.
///
/// # Errors
/// When the listener fails.
pub async fn serve(
    listener: TcpListener,
    server: Arc<Server>,
    shutdown: impl Future<Output = ()> + Send + 'static,
) -> std::io::Result<()> {
    let listener = listener.tap_io(|stream| {
        // Small answers must not wait for the acknowledgment of the previous packet.
        if let Err(error) = stream.set_nodelay(true) {
            tracing::debug!(%error, "no TCP_NODELAY");
        }
    });
    let (ending, ended) = tokio::sync::oneshot::channel();
    let routes = routes(server).into_make_service_with_connect_info::<SocketAddr>();
    let serving = axum::serve(listener, routes).with_graceful_shutdown(async move {
        shutdown.await;
        // The receiver is gone only when serving has ended already.
        let _ = ending.send(());
    });
    tokio::select! {
        result = serving => result,
        () = async { if ended.await.is_ok() { tokio::time::sleep(GRACE).await } else { std::future::pending().await } } => {
            tracing::warn!("ended requests that were still under way");
            Ok(())
        }
    }
}

fn routes(server: Arc<Server>) -> Router {
    Router::new()
        .route(path::ENROLL, post(enroll))
        .route(path::HELLO, get(hello))
        .route(path::PUSH, post(push))
        .route(path::CASELOAD, get(caseload))
        .route(path::OWN, post(own))
        .route(path::PULL, post(pull))
        .route("/healthz", get(healthz))
        .route("/readyz", get(readyz))
        .fallback(nothing)
        .method_not_allowed_fallback(nothing)
        .layer(RequestBodyTimeoutLayer::new(STALL))
        .with_state(server)
}

async fn enroll(
    State(server): Shared,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    request: Request,
) -> Response {
    let address = address(peer, request.headers());
    let answer = async {
        server.rates.enrollment(address, server.world.now())?;
        let compressed = is_compressed(request.headers())?;
        let body = signed::body(request, ENROLL_BYTES).await?;
        let shared = Arc::clone(&server);
        let enrolled = blocking(move || {
            let request = protocol::body::decode(&body, compressed, ENROLL_BYTES)?;
            Answer::of(&enroll::enroll(&shared, &request)?)
        })
        .await;
        if enrolled.as_ref().is_err_and(|refusal| refusal.code() == ErrorCode::CodeRefused) {
            server.rates.wrong_code(server.world.now());
        }
        enrolled
    };
    respond(&server, answer.await)
}

async fn hello(State(server): Shared, request: Request) -> Response {
    let answer = signed::signed(&server, request, |server, asked| {
        Answer::of(&hello::hello(server, &asked.caller))
    });
    respond(&server, answer.await)
}

async fn caseload(State(server): Shared, request: Request) -> Response {
    let known = request
        .headers()
        .get(header::IF_NONE_MATCH)
        .and_then(|value| value.to_str().ok())
        .map(str::to_owned);
    let answer = signed::signed(&server, request, move |server, asked| {
        let caller = asked.active()?;
        caseload::caseload(server, caller, known.as_deref())
    });
    respond(&server, answer.await)
}

async fn push(State(server): Shared, request: Request) -> Response {
    let answer = signed::signed(&server, request, |server, asked| {
        let caller = asked.active()?;
        Answer::of(&push::push(server, caller, asked.decode(server.limits.bytes)?)?)
    });
    respond(&server, answer.await)
}

async fn own(State(server): Shared, request: Request) -> Response {
    let answer = signed::signed(&server, request, |server, asked| {
        let caller = asked.active()?;
        Answer::of(&own::own(server, caller, asked.decode(server.limits.bytes)?)?)
    });
    respond(&server, answer.await)
}

async fn pull(State(server): Shared, request: Request) -> Response {
    let answer = signed::signed(&server, request, |server, asked| {
        let caller = asked.active()?;
        Answer::of(&pull::pull(server, caller, &asked.decode(server.limits.bytes)?)?)
    });
    respond(&server, answer.await)
}

async fn healthz() -> StatusCode {
    StatusCode::OK
}

async fn readyz(State(server): Shared) -> Response {
    let reading = blocking(move || {
        Ok(server
            .readers
            .read::<_, crate::Error>(|c| Ok(c.query_row("SELECT 1", [], |_| Ok(()))?))?)
    });
    match reading.await {
        Ok(()) => StatusCode::OK.into_response(),
        Err(_) => StatusCode::SERVICE_UNAVAILABLE.into_response(),
    }
}

async fn nothing(State(server): Shared) -> Response {
    respond(&server, Err(ErrorCode::NotFound.into()))
}

fn respond(server: &Server, answer: Result<Answer, Refusal>) -> Response {
    answer.map_or_else(|refusal| refusal.into_response(server.world.now()), Answer::into_response)
}

/// Runs work that would hold up other requests on a thread of its own.
async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Refusal> + Send + 'static,
) -> Result<T, Refusal> {
    tokio::task::spawn_blocking(work).await.unwrap_or_else(|error| {
        tracing::error!(panicked = error.is_panic(), "a request was not finished");
        Err(ErrorCode::Internal.into())
    })
}

/// Whether the body is compressed. Encodings that the protocol does not have are refused.
fn is_compressed(headers: &HeaderMap) -> Result<bool, Refusal> {
    match headers.get(header::CONTENT_ENCODING) {
        None => Ok(false),
        Some(encoding) if encoding.as_bytes() == protocol::body::ENCODING.as_bytes() => Ok(true),
        Some(_) => Err(ErrorCode::BadRequest.into()),
    }
}

/// The address whose tries at enrollment are counted. Behind a proxy on the same machine it is
/// the last one in the proxy's header: anybody can write those before it.
fn address(peer: SocketAddr, headers: &HeaderMap) -> IpAddr {
    let forwarded = || {
        let all = headers.get_all("x-forwarded-for").iter().next_back()?.to_str().ok()?;
        all.rsplit(',').next()?.trim().parse().ok()
    };
    if peer.ip().is_loopback() { forwarded().unwrap_or(peer.ip()) } else { peer.ip() }
}

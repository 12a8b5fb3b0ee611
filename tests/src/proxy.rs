//! A bad connection: a proxy between laptop and server that cuts it at chosen bytes, or takes no
//! large body.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// Never cut.
pub const WHOLE: i64 = i64::MAX;

/// A connection to a server.
#[derive(Clone)]
pub struct Line {
    address: SocketAddr,
    state: Arc<State>,
}

struct State {
    /// Bytes that may still pass to the server.
    up: AtomicI64,
    /// Bytes that may still pass to the laptop.
    down: AtomicI64,
    /// The most bytes that a body to the server may have.
    largest: AtomicU64,
    passed_up: AtomicU64,
    passed_down: AtomicU64,
    requests: AtomicU64,
}

impl Line {
    /// Starts a proxy to a server.
    pub async fn to(server: SocketAddr) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let state = Arc::new(State {
            up: AtomicI64::new(WHOLE),
            down: AtomicI64::new(WHOLE),
            largest: AtomicU64::new(u64::MAX),
            passed_up: AtomicU64::new(0),
            passed_down: AtomicU64::new(0),
            requests: AtomicU64::new(0),
        });
        let shared = state.clone();
        tokio::spawn(async move {
            while let Ok((laptop, _)) = listener.accept().await {
                let state = shared.clone();
                tokio::spawn(async move {
                    let Ok(upstream) = TcpStream::connect(server).await else { return };
                    carry(laptop, upstream, state).await;
                });
            }
        });
        Self { address, state }
    }

    /// The address for the laptop.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Lets this many more bytes pass to the server and to the laptop, then cuts everything.
    pub fn cut_after(&self, up: i64, down: i64) {
        self.state.up.store(up, Ordering::SeqCst);
        self.state.down.store(down, Ordering::SeqCst);
    }

    /// From now on refuses larger bodies, in words of its own as web servers do by default.
    pub fn refuse_bodies_above(&self, bytes: u64) {
        self.state.largest.store(bytes, Ordering::SeqCst);
    }

    /// Bytes that have passed, both ways.
    #[must_use]
    pub fn passed(&self) -> u64 {
        self.passed_up() + self.state.passed_down.load(Ordering::Relaxed)
    }

    /// Bytes that have passed to the server.
    #[must_use]
    pub fn passed_up(&self) -> u64 {
        self.state.passed_up.load(Ordering::Relaxed)
    }

    /// HTTP/1.1 requests that have started to pass. Counts reads that start with a request, so it
    /// is right for requests without a body, and for one request at a time.
    #[must_use]
    pub fn requests(&self) -> u64 {
        self.state.requests.load(Ordering::Relaxed)
    }
}

const REFUSAL: &str = "HTTP/1.1 413 Request Entity Too Large\r\ncontent-type: text/html\r\n\
    content-length: 39\r\nconnection: close\r\n\r\n<h1>413 Request Entity Too Large</h1>\r\n";

async fn carry(laptop: TcpStream, server: TcpStream, state: Arc<State>) {
    let (mut from_laptop, mut to_laptop) = laptop.into_split();
    let (mut from_server, mut to_server) = server.into_split();
    // When either way is cut, both are: dropping the halves closes the sockets.
    let ended = tokio::select! {
        ended = up(&mut from_laptop, &mut to_server, &state) => ended,
        ended = down(&mut from_server, &mut to_laptop, &state) => ended,
    };
    if ended == Ended::TooLarge && to_laptop.write_all(REFUSAL.as_bytes()).await.is_ok() {
        // The rest of the body is read, so that the refusal arrives.
        let _ = tokio::io::copy(&mut from_laptop, &mut tokio::io::sink()).await;
    }
}

#[derive(PartialEq, Eq)]
enum Ended {
    Cut,
    TooLarge,
}

async fn up<R: AsyncReadExt + Unpin, W: AsyncWriteExt + Unpin>(
    from: &mut R,
    to: &mut W,
    state: &State,
) -> Ended {
    let mut buffer = vec![0; 16 * 1024];
    while let Ok(read @ 1..) = from.read(&mut buffer).await {
        let begins =
            [&b"GET /v1/"[..], b"POST /v1/"].iter().any(|verb| buffer[..read].starts_with(verb));
        state.requests.fetch_add(u64::from(begins), Ordering::Relaxed);
        if begins && body_of(&buffer[..read]) > state.largest.load(Ordering::SeqCst) {
            return Ended::TooLarge;
        }
        if !pass(&buffer[..read], to, &state.up, &state.passed_up).await {
            break;
        }
    }
    Ended::Cut
}

async fn down<R: AsyncReadExt + Unpin, W: AsyncWriteExt + Unpin>(
    from: &mut R,
    to: &mut W,
    state: &State,
) -> Ended {
    let mut buffer = vec![0; 16 * 1024];
    while let Ok(read @ 1..) = from.read(&mut buffer).await {
        if !pass(&buffer[..read], to, &state.down, &state.passed_down).await {
            break;
        }
    }
    Ended::Cut
}

/// How many bytes of body the head of a request announces.
fn body_of(head: &[u8]) -> u64 {
    let head = String::from_utf8_lossy(head).to_ascii_lowercase();
    let length = head.lines().find_map(|line| line.strip_prefix("content-length:"));
    length.map_or(0, |length| length.trim().parse().unwrap())
}

/// Passes bytes on, as many as still may pass. Returns whether all did.
async fn pass<W: AsyncWriteExt + Unpin>(
    bytes: &[u8],
    to: &mut W,
    left: &AtomicI64,
    passed: &AtomicU64,
) -> bool {
    let length = i64::try_from(bytes.len()).unwrap();
    let before = left.fetch_sub(length, Ordering::SeqCst);
    let may = usize::try_from(before.clamp(0, length)).unwrap();
    if to.write_all(&bytes[..may]).await.is_err() {
        return false;
    }
    let _ = to.flush().await;
    passed.fetch_add(may as u64, Ordering::Relaxed);
    may == bytes.len()
}

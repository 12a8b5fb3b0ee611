//! A bad connection: a proxy between laptop and server that cuts it at chosen bytes.

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

async fn carry(laptop: TcpStream, server: TcpStream, state: Arc<State>) {
    let (mut from_laptop, mut to_laptop) = laptop.into_split();
    let (mut from_server, mut to_server) = server.into_split();
    // When either way is cut, both are: dropping the halves closes the sockets.
    tokio::select! {
        () = pass(&mut from_laptop, &mut to_server, &state.up, &state.passed_up, Some(&state.requests)) => {}
        () = pass(&mut from_server, &mut to_laptop, &state.down, &state.passed_down, None) => {}
    }
}

async fn pass<R: AsyncReadExt + Unpin, W: AsyncWriteExt + Unpin>(
    from: &mut R,
    to: &mut W,
    left: &AtomicI64,
    passed: &AtomicU64,
    requests: Option<&AtomicU64>,
) {
    let mut buffer = vec![0; 16 * 1024];
    loop {
        let Ok(read) = from.read(&mut buffer).await else { return };
        if read == 0 {
            return;
        }
        if let Some(requests) = requests {
            let begins = [&b"GET /v1/"[..], b"POST /v1/"]
                .iter()
                .any(|verb| buffer[..read].starts_with(verb));
            requests.fetch_add(u64::from(begins), Ordering::Relaxed);
        }
        let length = i64::try_from(read).unwrap();
        let before = left.fetch_sub(length, Ordering::SeqCst);
        let may = usize::try_from(before.clamp(0, length)).unwrap();
        if to.write_all(&buffer[..may]).await.is_err() {
            return;
        }
        let _ = to.flush().await;
        passed.fetch_add(may as u64, Ordering::Relaxed);
        if may < read {
            return;
        }
    }
}

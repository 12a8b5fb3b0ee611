use crate::laptop::{Reply, fresh};
use crate::town::Town;
use protocol::path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// Passes one way on, counting.
async fn pass(
    mut from: impl AsyncReadExt + Unpin,
    mut to: impl AsyncWriteExt + Unpin,
    count: Arc<AtomicU64>,
) {
    let mut buffer = [0; 4096];
    while let Ok(read @ 1..) = from.read(&mut buffer).await {
        count.fetch_add(read as u64, Ordering::SeqCst);
        if to.write_all(&buffer[..read]).await.is_err() {
            return;
        }
    }
}

/// Where a server can be reached whose every byte is counted, both ways.
async fn counted(base: &str) -> (String, Arc<AtomicU64>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let (here, server) =
        (listener.local_addr().unwrap(), base.strip_prefix("http://").unwrap().to_owned());
    let count = Arc::new(AtomicU64::new(0));
    let counter = Arc::clone(&count);
    tokio::spawn(async move {
        while let Ok((client, _)) = listener.accept().await {
            let server = TcpStream::connect(&server).await.unwrap();
            let ((from_client, to_client), (from_server, to_server)) =
                (client.into_split(), server.into_split());
            tokio::spawn(pass(from_client, to_server, Arc::clone(&counter)));
            tokio::spawn(pass(from_server, to_client, Arc::clone(&counter)));
        }
    });
    (format!("http://{here}"), count)
}

#[tokio::test]
async fn a_sync_that_has_nothing_to_do_stays_below_a_kibibyte() {
    let town = Town::new().await;
    let mut laptop = town.workers_laptop("Amal").await;
    for _ in 0..40 {
        laptop.write(fresh());
    }
    for _ in 0..1_960 {
        laptop.write(laptop.log[7].header().stream);
    }
    laptop.push().await;
    let etag = Reply::of(laptop.get(path::CASELOAD)).await.etag.unwrap();

    let (base, count) = counted(&town.base).await;
    laptop.base = base;
    let hello = laptop.hello().await;
    let unchanged = Reply::of(laptop.get(path::CASELOAD).header("if-none-match", etag)).await;
    assert_eq!((hello.receipt.head, unchanged.status.as_u16()), (2_000, 304));
    let bytes = count.load(Ordering::SeqCst);
    assert!(bytes <= 1_024, "{bytes} bytes");
}

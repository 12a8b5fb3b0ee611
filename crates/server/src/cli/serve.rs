//! `serve`: answers laptops until the system asks it to stop.

use super::trouble;
use clap::ArgMatches;
use i18n::{Catalog, keys};
use server::{Error, Server, World};
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use tokio::net::TcpListener;

/// Serves the file, and returns what did not work.
pub(super) fn serve(
    path: &Path,
    options: &ArgMatches,
    json: bool,
    catalog: &Catalog,
) -> Result<(), String> {
    tracing_subscriber::fmt().with_writer(std::io::stderr).with_ansi(false).init();
    let failed = |error: Error| {
        let message = trouble::failed(&error, path, catalog);
        if json { trouble::failed_json(&error, &message) } else { message }
    };
    let server = Server::open(path, World::system()).map_err(failed)?;
    let Some(&address) = options.get_one::<SocketAddr>("listen") else { return Ok(()) };
    let runtime = tokio::runtime::Runtime::new().map_err(|error| failed(error.into()))?;
    runtime.block_on(async {
        let listener = TcpListener::bind(address).await;
        let listening = listener.and_then(|listener| Ok((listener.local_addr()?, listener)));
        let (address, listener) = listening.map_err(|error| {
            let message = catalog.format(
                keys::SERVER_ERROR_LISTEN,
                &[("address", address.to_string().into()), ("cause", error.to_string().into())],
            );
            if json { trouble::json("listen", &message) } else { message }
        })?;
        let shutdown = shutdown().map_err(|error| failed(error.into()))?;
        // Read by programs, so the same in every language.
        let url = format!("http://{address}");
        super::say(&if json {
            format!("{}\n", serde_json::json!({ "listening": url }))
        } else {
            format!("listening on {url}\n")
        });
        tracing::info!(%address, agency = %server.agency(), "serving");
        let result = server::serve(listener, Arc::new(server), shutdown).await;
        tracing::info!("ended");
        result.map_err(|error| failed(error.into()))
    })
}

/// Waits until the system or the administrator asks to stop. Catches the signals from here on.
#[cfg(unix)]
fn shutdown() -> std::io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let (mut terminate, mut interrupt) =
        (signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?);
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
    })
}

/// Waits until the administrator asks to stop.
#[cfg(not(unix))]
fn shutdown() -> std::io::Result<impl Future<Output = ()>> {
    Ok(async {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending().await
        }
    })
}

//! Enrolling this laptop at an agency with a single-use code.

use crate::syncing::{self, SyncView};
use crate::{Result, Vault};
use casework::text;
use history::SecretKey;
use serde::Deserialize;
use store::{Agency, Author};
use ts_rs::TS;
use zeroize::Zeroizing;

/// Asks for enrollment.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct EnrollRequest {
    /// The server's address.
    pub server: String,
    /// The code.
    pub code: String,
    /// What the worker calls this laptop.
    pub device_name: String,
}

/// Enrolls this laptop. What was written before is signed again under the worker's name,
/// and waits to be sent.
///
/// # Errors
/// The code was refused, the server cannot be reached or is another one, a field is empty.
pub async fn enroll(vault: &Vault, request: &EnrollRequest) -> Result<SyncView> {
    text::required_line("server", &request.server)?;
    text::required_line("code", &request.code)?;
    text::required_line("device_name", &request.device_name)?;
    vault.with(|_| Ok(()))?;
    // A running sync ends first: it uses the enrollment that is about to change.
    let _only_one = vault.shared.running.lock().await;
    // Each enrollment has a new key, because a copy of this laptop may hold the old one.
    let mut secret = Zeroizing::new([0; 32]);
    vault.world.random.fill(secret.as_mut());
    let key = SecretKey::from_bytes(&secret);
    let previous =
        vault.with(|session| Ok(session.agency.as_ref().map(|_| session.store.device())))?;
    let http = vault.shared.http()?;
    let enrolled =
        sync::enroll(&http, &request.server, &request.code, &request.device_name, &key, previous)
            .await?;
    let certificate = enrolled.response.certificate;
    // The code is used up, so the enrollment is stored even if the family holds the laptop now.
    vault.behind(|session| {
        // What one agency's families said is never sent to another.
        if session.agency.as_ref().is_some_and(|agency| agency.id != certificate.agency) {
            return Err(sync::Error::WrongServer.into());
        }
        // What the agency holds stays under the enrollment that sent it. What it does not hold,
        // or has lost, is signed again.
        let acknowledged = session.store.acknowledged()?.min(enrolled.response.held);
        let author = Author {
            device: certificate.device,
            key: certificate.key,
            staff: certificate.staff,
            name: certificate.name.clone(),
        };
        let agency = Agency {
            id: certificate.agency,
            name: enrolled.response.agency_name.clone(),
            server: enrolled.address.to_string(),
            identity: enrolled.response.identity,
            staff: certificate.staff,
            worker: certificate.name.clone(),
            role: role_code(enrolled.response.role),
            clock_ahead_ms: 0,
            caseload_etag: None,
        };
        session.store.adopt(&agency, &author, key, acknowledged)?;
        session.agency = Some(agency);
        Ok(())
    })?;
    vault.renew_readers();
    if let Err(error) = vault.seal_head() {
        // If this fails, the next sync or lock seals it.
        tracing::warn!(kind = crate::Outward::from(&error).kind, "the head could not be sealed");
    }
    vault.shared.wake();
    vault.with(|session| syncing::view(&vault.shared, session))
}

fn role_code<R: serde::Serialize>(role: R) -> String {
    serde_json::to_value(role)
        .ok()
        .and_then(|code| code.as_str().map(str::to_owned))
        .unwrap_or_default()
}

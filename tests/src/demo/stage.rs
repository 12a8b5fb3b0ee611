//! The demo in a folder: an agency with its server, the worker's laptop with its forty families,
//! and a supervisor who changed the same field of one of them.

use super::{Script, SettableClock, families};
use crate::agency::Agency;
use crate::{laptop, records};
use app::case::CaseRequest;
use app::enrollment::EnrollRequest;
use app::{Clock, SystemRandom, Vault, World};
use casework::CaseId;
use serde_json::json;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use store::keyfile::KdfParams;

/// The name of the demo's agency.
pub const AGENCY: &str = "Harbor Family Services (demo)";
/// The worker of the demo.
pub const WORKER: &str = "Jo Lindgren";
/// Their supervisor.
pub const SUPERVISOR: &str = "M. Ortiz";

/// The family whose visit is in progress, and the one with two versions of a field.
const UNDER_WAY: usize = 0;
const TWO_VERSIONS: usize = 2;

/// The demo. Its server ends when this is dropped.
pub struct Stage {
    /// The agency with its server.
    pub agency: Agency,
    /// The folder of the worker's laptop; its vault is closed.
    pub laptop: PathBuf,
    /// The passphrase of the vault.
    pub passphrase: &'static str,
    /// An unused enrollment code of the worker.
    pub spare_code: String,
    /// The families' cases, in the order of their files.
    pub cases: Vec<CaseId>,
}

/// Sets the demo up. The changes of the last visit are waiting to send.
///
/// # Panics
/// If a step fails.
pub async fn set(folder: &Path) -> Stage {
    let agency = Agency::start(&folder.join("agency"), AGENCY);
    let supervisor = agency.staff(SUPERVISOR, "supervisor");
    let worker = agency.staff(WORKER, "case-worker");

    let clock = SettableClock::running();
    let place = folder.join("laptop");
    let world =
        World { clock: clock.clone(), random: Arc::new(SystemRandom), kinds: casework::KINDS };
    let vault = Vault::at(&place, world, Some(KdfParams::FLOOR));
    laptop::set_up(&vault);
    enroll(&vault, &agency, &worker, "Jo's laptop").await;

    let mut script = Script::of(families().unwrap(), clock.now()).unwrap();
    let begins = script.begins_today(UNDER_WAY).expect("a visit is under way");
    script.play_until(&vault, &clock, begins).unwrap();
    laptop::sync(&vault).await.unwrap();
    let cases = script.cases();
    let colleague = colleague(&folder.join("supervisor"), &agency, &supervisor).await;
    // Before either receives the other's change.
    who_comes_along(
        &colleague,
        cases[TWO_VERSIONS],
        "M. Ortiz comes along, with an interpreter from the clinic",
    );
    clock.set(begins);
    who_comes_along(&vault, cases[TWO_VERSIONS], "Samer's cousin comes along");
    clock.run();
    laptop::sync(&colleague).await.unwrap();
    colleague.lock();
    laptop::sync(&vault).await.unwrap();
    script.play_to_the_end(&vault, &clock).unwrap();
    vault.lock();

    let spare_code = agency.code(&worker);
    Stage { agency, laptop: place, passphrase: laptop::PASSPHRASE, spare_code, cases }
}

async fn enroll(vault: &Vault, agency: &Agency, staff: &str, device_name: &str) {
    let request = EnrollRequest {
        server: agency.url(),
        code: agency.code(staff),
        device_name: device_name.into(),
    };
    app::enrollment::enroll(vault, &request).await.unwrap();
}

/// The supervisor's laptop, with what the worker has sent so far.
async fn colleague(place: &Path, agency: &Agency, supervisor: &str) -> Vault {
    let colleague = laptop::new(place);
    enroll(&colleague, agency, supervisor, "M. Ortiz, office").await;
    laptop::sync(&colleague).await.unwrap();
    colleague
}

fn who_comes_along(vault: &Vault, case: CaseId, who: &str) {
    let view = vault.read(|read| app::case::open(read, &CaseRequest { case })).unwrap();
    let latest = view.visits[0].id.parse().unwrap();
    records::saved(vault, case, latest, &json!({ "who_else": who }));
}

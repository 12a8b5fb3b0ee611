//! The agency's own stream, between real laptops and the real server. No shipped kind of record
//! belongs to it yet, so these tests use a toy kind that is declared only in this file.
#![allow(clippy::unwrap_used, missing_docs)]

use app::caseload::CaseloadRequest;
use app::write::{AddRequest, SaveRequest};
use app::{Outward, Vault, World};
use casework::{CaseId, Field, Kind, Limit, Record, StreamKind};
use doorstep_tests::agency::Agency;
use doorstep_tests::laptop::{self, enroll, holds, sync};
use history::StreamId;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::path::Path;
use std::sync::LazyLock;
use store::keyfile::KdfParams;

/// The toy kind: a place where families find help.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
struct Place {
    name: String,
    hours: String,
}

impl Record for Place {
    const CODE: &'static str = "place";
    const STREAM: StreamKind = StreamKind::Agency;
    const FIELDS: &'static [Field] =
        &[Field::new("name", Limit::RequiredLine), Field::new("hours", Limit::Line)];
}

static KINDS: LazyLock<&'static [Kind]> = LazyLock::new(|| {
    let kinds = casework::KINDS.iter().copied().chain([Kind::of::<Place>()]);
    kinds.collect::<Vec<_>>().leak()
});

async fn laptop_of(folder: &Path, agency: &Agency, staff: &str) -> Vault {
    let world = World { kinds: *KINDS, ..World::system() };
    let vault = Vault::at(folder, world, Some(KdfParams::FLOOR));
    laptop::set_up(&vault);
    enroll(&vault, &agency.url(), &agency.code(staff)).await.unwrap();
    vault
}

fn agency_of(vault: &Vault) -> CaseId {
    let agency = vault.read(|s| Ok(s.store().agency()?)).unwrap().unwrap();
    CaseId(StreamId::of_agency(agency.id).0)
}

fn add(vault: &Vault, fields: &Value) -> app::Result<String> {
    let fields = fields.as_object().unwrap().clone();
    let request = AddRequest { case: agency_of(vault), kind: "place".into(), fields, draft: None };
    vault.with(|s| app::write::add(s, &request)).map(|reply| reply.record.unwrap().id)
}

fn places(vault: &Vault) -> Vec<(String, String)> {
    let stream = StreamId(agency_of(vault).0);
    let records = vault.read(|s| Ok(s.store().records(stream, "place")?)).unwrap();
    let field = |document: &app::Fields, name: &str| {
        document.get(name).and_then(Value::as_str).unwrap_or_default().to_owned()
    };
    let places = records.iter().map(|r| {
        let document = r.document().unwrap();
        (field(&document, "name"), field(&document, "hours"))
    });
    places.collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_supervisor_writes_for_the_agency_reaches_every_worker_and_is_theirs_to_read_only() {
    let folder = tempfile::tempdir().unwrap();
    let agency = Agency::start(&folder.path().join("agency"), "Harbor Family Services");
    let staff = |name: &str, role: &str| agency.staff(name, role);
    let (dana, maria, lee) = (
        staff("Dana Weiss", "supervisor"),
        staff("Maria Ortiz", "case-worker"),
        staff("Lee Park", "case-worker"),
    );
    let place = |name: &str| folder.path().join(name);
    let supervisor = laptop_of(&place("supervisor"), &agency, &dana).await;
    let first = laptop_of(&place("first"), &agency, &maria).await;
    let second = laptop_of(&place("second"), &agency, &lee).await;

    let pantry = add(&supervisor, &json!({ "name": "Food pantry", "hours": "Mon-Fri" })).unwrap();
    sync(&supervisor).await.unwrap();
    for worker in [&first, &second] {
        assert_eq!(sync(worker).await.unwrap().received, 1);
        assert_eq!(places(worker), [("Food pantry".to_owned(), "Mon-Fri".to_owned())]);
        let list = CaseloadRequest { limit: 9, ..CaseloadRequest::default() };
        let families = worker.read(|s| app::caseload::list(s, &list)).unwrap();
        assert_eq!(families.total, Some(0), "the agency is no family");
    }

    // A case worker may write neither a new one nor over the one that is there.
    let refused = add(&first, &json!({ "name": "Not theirs to add" })).unwrap_err();
    assert_eq!(Outward::from(&refused).kind, "not-allowed");
    let save = SaveRequest {
        case: agency_of(&first),
        record: pantry.parse().unwrap(),
        kind: "place".into(),
        fields: json!({ "hours": "closed" }).as_object().unwrap().clone(),
        base: String::new(),
    };
    let refused = first.with(|s| app::write::save(s, &save)).unwrap_err();
    assert_eq!(Outward::from(&refused).kind, "not-allowed");
    assert_eq!(sync(&first).await.unwrap().sent, 0);

    // A laptop that writes it all the same is heard by nobody: the agency holds it for review.
    let stamp = store::Stamp { author: maria.parse().unwrap(), at: 0, tz: 0 };
    let forged = Place { name: "Forged".into(), ..Place::default() };
    let stream = StreamId(agency_of(&first).0);
    let id = uuid::Uuid::from_bytes([5; 16]);
    first.with(|s| Ok(s.store().write(stamp, |writer| writer.put(stream, id, &forged))?)).unwrap();
    assert_eq!(sync(&first).await.unwrap().sent, 1);
    let held = app::syncing::sync_view(&first).unwrap().held_for_review;
    assert_eq!(held.iter().map(|held| held.reason.as_str()).collect::<Vec<_>>(), ["role"]);
    sync(&second).await.unwrap();
    sync(&supervisor).await.unwrap();
    assert_eq!(places(&second), [("Food pantry".to_owned(), "Mon-Fri".to_owned())]);
    assert_eq!(holds(&second), holds(&supervisor));
}

//! Taking the culturagram again beside a laptop with a newer version, whose fields and codes this
//! one does not know.
#![allow(clippy::unwrap_used, missing_docs)]

mod common;

use app::culturagram::{CulturagramRequest, StartNew, StartRequest, start, start_new};
use app::write::{self, SaveRequest};
use app::{Fields, Vault, World};
use casework::culturagram::{Culturagram, Reason};
use casework::{CaseId, Field, Kind, Limit, Record};
use common::{family, map, send};
use history::StreamId;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use uuid::Uuid;

/// The culturagram of a newer version.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
struct Newer {
    family_values: Value,
    humor: String,
}

impl Record for Newer {
    const CODE: &'static str = Culturagram::CODE;
    const FIELDS: &'static [Field] =
        &[Field::new("family_values", Limit::Typed), Field::new("humor", Limit::Narrative)];
}

fn newer() -> World {
    let others = casework::KINDS.iter().copied().filter(|kind| kind.code != Culturagram::CODE);
    let kinds = others.chain([Kind::of::<Newer>()]).collect::<Vec<_>>().leak();
    World { kinds, ..World::system() }
}

fn fields_of(vault: &Vault, case: CaseId, record: &str) -> Fields {
    let record: Uuid = record.parse().unwrap();
    let read = |s: &mut app::Session| {
        let all = s.store().records(StreamId(case.0), Culturagram::CODE)?;
        Ok(all.into_iter().find(|one| one.id == record).unwrap().document()?)
    };
    vault.with(read).unwrap()
}

#[test]
fn a_culturagram_that_is_taken_again_keeps_what_a_newer_version_wrote() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str, world| common::laptop(&folder.path().join(name), world);
    let (older, newer) = (at("older", World::system()), at("newer", newer()));
    let case = family(&older);
    let said = json!({ "language": { "state": "discussed", "narrative": "Arabic at home" } });
    let first = StartRequest { case, visit: None, fields: map(&said), draft: None };
    let first = older.with(|s| start(s, &first)).unwrap().record.unwrap();
    send(&older, &newer, case);
    let theirs = json!({ "family_values": { "state": "sung" }, "humor": "dry" });
    let request = SaveRequest {
        case,
        record: first.id.parse().unwrap(),
        kind: Culturagram::CODE.into(),
        fields: map(&theirs),
        base: first.base.clone(),
    };
    assert_eq!(newer.with(|s| write::save(s, &request)).unwrap().refusals, []);
    send(&newer, &older, case);

    let again = StartNew { case, reason: Reason::PlanReview };
    let next = older.with(|s| start_new(s, &again)).unwrap().culturagram.unwrap();
    let fields = fields_of(&older, case, &next.id);
    assert_eq!(fields["family_values"], theirs["family_values"]);
    assert_eq!(fields["humor"], "dry");
    assert_eq!(fields["language"]["narrative"], "Arabic at home");
    assert_eq!(fields["reason"], "plan-review");
    assert_eq!(fields.get("closed_on"), None);

    let closed = fields_of(&older, case, &first.id);
    let today = older.read(|s| Ok(s.today())).unwrap();
    assert_eq!(closed["closed_on"], today.as_str());
    assert_eq!(closed["humor"], "dry");
    let open = CulturagramRequest { case, id: None };
    let shown = older.read(|s| app::culturagram::open(s, &open)).unwrap();
    assert_eq!(shown.culturagram.unwrap().id, next.id);
}

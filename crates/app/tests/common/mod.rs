//! Laptops in one process, and a way to bring changes from one to another.
#![allow(dead_code, reason = "each test file uses what it needs")]

use app::case::NewFamily;
use app::{Fields, Phase, Vault, World};
use casework::CaseId;
use casework::person::Person;
use history::StreamId;
use serde_json::Value;
use store::Incoming;
use store::keyfile::KdfParams;

/// A laptop with an open vault.
pub fn laptop(folder: &std::path::Path, world: World) -> Vault {
    let vault = Vault::at(folder, world, Some(KdfParams::FLOOR));
    let words = vault.set_up("seven lanterns over the quiet harbor", "en").unwrap().words;
    let said =
        [3, 7].map(|place| app::Confirmation { place, word: words[place - 1].clone().into() });
    assert_eq!(vault.recovery_confirm(&said).unwrap().phase, Phase::Unlocked);
    vault
}

/// A new case.
pub fn family(vault: &Vault) -> CaseId {
    let primary_client = Person { name_full: "Sakina".into(), ..Person::default() };
    let family = NewFamily { primary_client, ..NewFamily::default() };
    vault.with(|s| app::case::create(s, &family)).unwrap().id
}

/// A JSON object as fields.
pub fn map(fields: &Value) -> Fields {
    fields.as_object().unwrap().clone()
}

/// Brings what one laptop wrote to the other, as the server would.
pub fn send(from: &Vault, to: &Vault, case: CaseId) {
    let stream = StreamId(case.0);
    let changes =
        from.with(|s| Ok(s.store().mine_after(0, usize::MAX, usize::MAX)?.changes)).unwrap();
    let changes = (1u64..).zip(changes.into_iter().filter(|c| c.header().stream == stream));
    let piece = Incoming { stream, upto: 1_000, complete: true, changes: changes.collect() };
    to.with(|s| Ok(s.store().take_in(&[piece])?)).unwrap();
}

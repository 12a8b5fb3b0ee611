//! Makes the fixture of the schema that this version writes: a vault with a few rows in
//! every table, `cargo run -p store --example make_fixture -- FOLDER`. One is kept for every
//! schema, and migrations are tested from it.
#![allow(clippy::unwrap_used)]

use casework::action_step::ActionStep;
use casework::household::Household;
use casework::person::Person;
use casework::visit::Visit;
use history::{Digest, Signature, StaffId, StreamId};
use store::keyfile::KdfParams;
use store::{Attempt, Draft, KeptReceipt, Stamp, VaultFolder};
use uuid::Uuid;

fn main() {
    let folder = std::env::args().nth(1).unwrap();
    let mut counter = 0u8;
    let mut random = |bytes: &mut [u8]| {
        for byte in bytes {
            counter = counter.wrapping_mul(31).wrapping_add(7);
            *byte = counter;
        }
    };
    let vault = VaultFolder::at(std::path::Path::new(&folder));
    let (mut store, ..) =
        vault.create("the passphrase of the fixture", KdfParams::FLOOR, &mut random).unwrap();
    let id = |n: u8| Uuid::from_bytes([n; 16]);
    let case = StreamId(id(1));
    let stamp = Stamp { author: StaffId(id(9)), at: 1_763_735_527_000, tz: 60 };
    store
        .write(stamp, |writer| {
            let household = Household {
                family_name: "أم خالد وعائلتها".into(),
                language: "ar".into(),
                ..Household::default()
            };
            writer.put(case, id(2), &household)?;
            writer.put(case, id(3), &Person { name_full: "سكينة".into(), ..Person::default() })?;
            writer.put(
                case,
                id(4),
                &Person { name_full: "twice in the list".into(), ..Person::default() },
            )?;
            writer.remove(id(4), "twice in the list", None)?;
            let visit =
                Visit { started_at: Some("2026-11-21T14:05:00+01:00".into()), ..Visit::default() };
            writer.put(case, id(5), &visit)?;
            writer.put(
                case,
                id(6),
                &ActionStep {
                    what: "call the clinic".into(),
                    due_on: Some("2026-11-24".into()),
                    ..ActionStep::default()
                },
            )?;
            Ok::<_, store::Error>(())
        })
        .unwrap();
    store
        .keep_draft(&Draft {
            stream: Some(case),
            record: id(5).to_string(),
            kind: "visit".into(),
            field: "client_words".into(),
            value: "البيت بارد".into(),
            base: String::new(),
            refused: None,
            saved_at: "2026-11-21T14:06:00+01:00".into(),
        })
        .unwrap();
    let receipt = KeptReceipt {
        head: 2,
        digest: Digest([3; 32]),
        server_time: 1_763_735_600_000,
        signature: Signature([4; 64]),
    };
    store.keep_receipt(&receipt, &[(1, 7)], &[(2, "no-access".into())]).unwrap();
    store
        .keep_attempt(&Attempt {
            at: "2026-11-21T14:07:00+01:00".into(),
            sent: 2,
            ..Attempt::default()
        })
        .unwrap();
}

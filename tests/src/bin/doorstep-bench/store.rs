//! What a worker waits for on this laptop.

use crate::bare;
use crate::table::{Table, median, millis, percentile, times};
use app::Vault;
use app::case::CaseRequest;
use app::caseload::CaseloadRequest;
use app::draft::SaveDraft;
use app::write::SaveRequest;
use casework::visit::{Listen, Visit};
use casework::{CaseId, Record, VisitId};
use doorstep_tests::{demo, laptop, records};
use serde_json::json;
use std::time::Instant;
use store::Stamp;

/// What people type, letter by letter, in several scripts.
const TYPED: [&str; 8] = ["karimi", "محمد", "nguyen", "garcia", "oksana", "王", "sakina", "rahimi"];

pub fn measure(table: &mut Table, cases: usize) {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("laptop");
    let vault = laptop::new(&place);
    println!("making {cases} cases …");
    demo::corpus::cases(&vault, cases, 1);
    let (case, visit) = some_visit(&vault);

    save(table, &vault, case, visit, &folder.path().join("bare-save"));
    open_case(table, &vault, case, &folder.path().join("bare-case"));
    case_of_many_visits(table, &vault, &folder.path().join("bare-visits"));
    caseload(table, &vault, &folder.path().join("bare-list"));
    unlock(table, &vault, &place, &folder.path().join("bare-open"));
}

fn some_visit(vault: &Vault) -> (CaseId, VisitId) {
    vault
        .with(|session| {
            let cursor = session.store().cursors()?[3];
            let visit = session.store().records(cursor.stream, Visit::CODE)?.remove(0);
            Ok((CaseId(cursor.stream.0), VisitId(visit.id)))
        })
        .unwrap()
}

/// A step of about 600 bytes, as a worker completes it.
fn step(n: usize) -> Listen {
    Listen {
        client_words: format!(
            "البيت بارد والأولاد يمرضون كل أسبوع. لا نعرف أي طبيب يتكلم العربية. {n}"
        ),
        understood: format!(
            "The flat is cold, the children fall ill every week; they know of no doctor who speaks Arabic. The \
             grandmother worries about the youngest. Nobody sleeps well since the heating failed in October. {n}"
        ),
        ..Listen::default()
    }
}

fn stamp() -> Stamp {
    Stamp { author: history::StaffId(uuid::Uuid::nil()), at: 1_763_735_527_000, tz: 60 }
}

fn save(table: &mut Table, vault: &Vault, case: CaseId, visit: VisitId, bare: &std::path::Path) {
    let saves = times(300, |n| {
        vault
            .with(|session| {
                let mut value: Visit = session.store().record(visit.0)?;
                value.listen = step(n);
                casework::Record::check(&value)?;
                session.store().write(stamp(), |writer| {
                    writer.put(history::StreamId(case.0), visit.0, &value)
                })?;
                Ok(())
            })
            .unwrap();
    });
    // As the window does: each save is based on what the reply to the last one showed.
    let mut on_screen = vault.with(|session| records::base(session, visit.0)).unwrap();
    let whole = times(100, |n| {
        let said = step(1_000 + n);
        let fields = json!({ "client_words": said.client_words, "understood": said.understood });
        let request = SaveRequest {
            case,
            record: visit.0,
            kind: Visit::CODE.into(),
            fields: records::map(&fields),
            base: std::mem::take(&mut on_screen),
        };
        let reply = vault.with(|session| app::write::save(session, &request)).unwrap();
        on_screen = reply.record.expect("the record is there").base;
        assert!(reply.refusals.is_empty(), "nothing is refused");
    });
    let drafts = times(300, |n| {
        let request = SaveDraft {
            case: Some(case),
            record: visit.to_string(),
            kind: Visit::CODE.into(),
            field: "client_words".into(),
            value: json!(step(n).client_words),
            base: String::new(),
        };
        vault.with(|session| app::draft::save(session, &request)).unwrap();
    });
    let mut connection = bare::open(bare);
    let texts: Vec<String> = (0..300).map(|n| step(n).understood + &step(n).client_words).collect();
    let floor = times(300, |n| {
        let tx = connection.transaction().unwrap();
        tx.execute(
            "INSERT INTO row (uid, text) VALUES (?1, ?2)",
            (u128::to_be_bytes(n as u128).as_slice(), &texts[n]),
        )
        .unwrap();
        tx.commit().unwrap();
    });
    let floor = Some(median(&floor));
    table.add("save_step", median(&saves), "ms", floor, "load, rules, difference, signature, log, record, lists, durable commit; a bare SQLCipher commit of one row of the same text");
    table.add(
        "save_step_with_view",
        median(&whole),
        "ms",
        floor,
        "two fields through `app::write::save`, with the record read for the window; as above",
    );
    table.add("save_draft", median(&drafts), "ms", floor, "typing kept durably; as above");
}

fn open_case(table: &mut Table, vault: &Vault, case: CaseId, bare: &std::path::Path) {
    let (opens, floor) = opened(vault, case, 200, bare);
    table.add(
        "open_case",
        median(&opens),
        "ms",
        Some(median(&floor)),
        "a case of 38 records as the window shows it; the same texts read from bare SQLCipher",
    );
}

/// How long a case takes to open, and how long the same texts take from bare `SQLCipher`.
fn opened(
    vault: &Vault,
    case: CaseId,
    runs: usize,
    bare: &std::path::Path,
) -> (Vec<f64>, Vec<f64>) {
    let texts: Vec<String> = vault
        .with(|session| {
            let states = session.store().states_of(history::StreamId(case.0))?;
            Ok(states.iter().map(|(_, state)| serde_json::to_string(state).unwrap()).collect())
        })
        .unwrap();
    let opens = times(runs, |_| {
        vault.read(|session| app::case::open(session, &CaseRequest { case })).unwrap();
    });
    let mut connection = bare::open(bare);
    bare::insert(&mut connection, &texts, texts.len());
    let floor = times(runs, |_| {
        let mut statement = connection.prepare_cached("SELECT text FROM row ORDER BY id").unwrap();
        let read: Vec<String> =
            statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
        assert_eq!(read.len(), texts.len());
    });
    (opens, floor)
}

/// How many visits the case of many has.
const VISITS: u32 = 2_000;

fn case_of_many_visits(table: &mut Table, vault: &Vault, bare: &std::path::Path) {
    let case = demo::corpus::cases(vault, 1, 2).cases[0];
    vault
        .with(|session| {
            let begun = session.now() - chrono::TimeDelta::days(400);
            session.store().write(stamp(), |writer| {
                for n in 0..VISITS {
                    let id = uuid::Uuid::from_u128(u128::from(n) + 1);
                    let at = begun + chrono::TimeDelta::hours(4 * i64::from(n));
                    let value = Visit {
                        started_at: Some(at.to_rfc3339()),
                        ended_at: Some((at + chrono::TimeDelta::hours(1)).to_rfc3339()),
                        listen: step(n as usize),
                        ..Visit::default()
                    };
                    writer.put(history::StreamId(case.0), id, &value)?;
                }
                Ok::<_, store::Error>(())
            })?;
            Ok(())
        })
        .unwrap();
    let (opens, floor) = opened(vault, case, 30, bare);
    table.add(
        "open_case_of_2000_visits",
        median(&opens),
        "ms",
        Some(median(&floor)),
        "a case with 2,000 documented visits as its first screen needs it; \
         the same texts read from bare SQLCipher",
    );
}

fn caseload(table: &mut Table, vault: &Vault, bare: &std::path::Path) {
    let list = |search: &str, after: Option<String>| {
        let request = CaseloadRequest {
            search: search.into(),
            limit: 50,
            after,
            ..CaseloadRequest::default()
        };
        vault.read(|read| app::caseload::list(read, &request)).unwrap()
    };
    let firsts = times(50, |_| assert_eq!(list("", None).rows.len(), 50));
    let searches: Vec<f64> = TYPED
        .iter()
        .flat_map(|typed| {
            (1..=typed.chars().count()).map(|n| typed.chars().take(n).collect::<String>())
        })
        .flat_map(|beginning| times(5, |_| assert!(list(&beginning, None).rows.len() <= 50)))
        .collect();

    let mut connection = bare::open(bare);
    let mut names: Vec<String> = Vec::new();
    let mut after = None;
    loop {
        let page = list("", after.take());
        names.extend(page.rows.into_iter().map(|row| row.family_name));
        after = page.next;
        if after.is_none() {
            break;
        }
    }
    bare::insert(&mut connection, &names, 1_000);
    connection.execute_batch("CREATE INDEX by_text ON row (text); CREATE VIRTUAL TABLE search USING fts5 (text, prefix = '1 2 3'); INSERT INTO search SELECT text FROM row").unwrap();
    let floor_first = times(50, |_| {
        let mut statement =
            connection.prepare_cached("SELECT id, text FROM row ORDER BY text LIMIT 50").unwrap();
        let rows = statement
            .query_map([], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?)))
            .unwrap();
        assert_eq!(rows.map(Result::unwrap).count(), 50);
    });
    let floor_search: Vec<f64> = TYPED
        .iter()
        .flat_map(|typed| {
            (1..=typed.chars().count()).map(|n| typed.chars().take(n).collect::<String>())
        })
        .flat_map(|beginning| {
            let query = format!("\"{beginning}\"*");
            times(5, |_| {
                let mut statement = connection
                    .prepare_cached("SELECT text FROM search WHERE search MATCH ?1 LIMIT 50")
                    .unwrap();
                let rows = statement.query_map([&query], |row| row.get::<_, String>(0)).unwrap();
                assert!(rows.map(Result::unwrap).count() <= 50);
            })
        })
        .collect();
    table.add(
        "caseload_first_rows_10k",
        median(&firsts),
        "ms",
        Some(median(&floor_first)),
        "first 50 rows, the total and the languages, of all cases; 50 rows by an index of bare SQLCipher",
    );
    table.add("search_p95_10k", percentile(&searches, 95), "ms", Some(percentile(&floor_search, 95)), "each beginning of eight names in five scripts, total and first 50 rows, 95th percentile; FTS5 of bare SQLCipher, 50 rows unsorted");
}

fn unlock(table: &mut Table, vault: &Vault, place: &std::path::Path, bare: &std::path::Path) {
    vault.lock();
    let vault = store::VaultFolder::at(place);
    let key = store::keyfile::KeyFile::read(&vault.key_file())
        .unwrap()
        .file
        .unlock(laptop::PASSPHRASE)
        .unwrap();
    let opens = times(30, |_| {
        let store = vault.open(&key).unwrap();
        assert!(store.head().0 > 0);
    });
    drop(bare::open(bare));
    let floor = times(30, |_| {
        let start = Instant::now();
        let connection = bare::open(bare);
        let count: i64 =
            connection.query_row("SELECT count(*) FROM row", [], |row| row.get(0)).unwrap();
        assert!(count == 0 && millis(start.elapsed()) >= 0.0);
    });
    table.add(
        "unlock_no_kdf",
        median(&opens),
        "ms",
        Some(median(&floor)),
        "from the data key to a store that can be used, of all cases; a bare SQLCipher database opened and read",
    );
}

//! A large caseload for the benchmarks: cases of exactly [`RECORDS`] records each, put
//! together from the families' sentences. The same seed at the same moment gives the same
//! caseload.

mod compose;
mod dice;
mod pool;

use super::{Error, families};
use app::Vault;
use casework::{CaseId, Record};
use chrono::{DateTime, FixedOffset};
use compose::Composed;
use dice::Dice;
use history::{StaffId, StreamId};
use pool::Pool;
use serde_json::Value;
use store::{Stamp, Store, Writer};
use uuid::Uuid;

/// Records of one case: case, household, 5 people, 6 visits, 5 interpreter's sessions, a
/// culturagram, 9 needs and strengths, 10 action steps.
pub const RECORDS: usize = 38;

/// What was made.
#[derive(Debug, Clone, Default)]
pub struct Made {
    /// The cases.
    pub cases: Vec<CaseId>,
    /// How many records.
    pub records: usize,
    /// Bytes of JSON in all their fields in which something is said.
    pub bytes: usize,
}

impl Made {
    /// Bytes of JSON per record, on average.
    #[must_use]
    pub fn mean(&self) -> usize {
        self.bytes / self.records.max(1)
    }
}

/// Writes `count` cases through the open vault of a vault, one transaction each.
///
/// # Panics
/// When the vault is closed or the store refuses.
#[allow(clippy::must_use_candidate, reason = "what counts is what stands in the store")]
pub fn cases(vault: &Vault, count: usize, seed: u64) -> Made {
    vault
        .with(|session| {
            let now = session.now();
            Ok(write(session.store(), now, count, seed))
        })
        .expect("the vault is open")
        .expect("the store takes the cases")
}

/// Writes `count` cases into a store, one transaction each.
///
/// # Errors
/// What the store refuses.
pub fn write(
    store: &mut Store,
    now: DateTime<FixedOffset>,
    count: usize,
    seed: u64,
) -> Result<Made, Error> {
    let author = store.agency()?.map_or(StaffId(Uuid::nil()), |agency| agency.staff);
    let tz = i16::try_from(now.offset().local_minus_utc() / 60)?;
    let pool = Pool::of(&families()?);
    let mut dice = Dice::of(seed);
    let mut made = Made::default();
    for _ in 0..count {
        let composed = Composed::case(&pool, &mut dice, now);
        let stamp = Stamp { author, at: composed.written.timestamp_millis(), tz };
        store.write(stamp, |writer| composed.put(&mut Counted { writer, made: &mut made }))?;
        made.cases.push(composed.id);
    }
    Ok(made)
}

/// Writes records, and counts them.
struct Counted<'a, 'w> {
    writer: &'a mut Writer<'w>,
    made: &'a mut Made,
}

impl Counted<'_, '_> {
    fn put<R: Record>(&mut self, case: CaseId, id: Uuid, value: &R) -> Result<(), store::Error> {
        self.made.records += 1;
        self.made.bytes += said(&serde_json::to_value(value)?).to_string().len();
        self.writer.put(StreamId(case.0), id, value).map(|_| ())
    }
}

/// The fields in which something is said: those that a change carries.
fn said(record: &Value) -> Value {
    let fields = record.as_object().into_iter().flatten();
    let is_said = |value: &Value| match value {
        Value::Null => false,
        Value::String(text) => !text.is_empty() && text != "not-asked",
        Value::Array(rows) => !rows.is_empty(),
        _ => true,
    };
    fields
        .filter(|(_, value)| is_said(value))
        .map(|(field, value)| (field.clone(), value.clone()))
        .collect()
}

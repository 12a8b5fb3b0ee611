//! How a record's state is stored: each write once, and fields refer to it.
//!
//! Most fields of most records were written by one or two changes. Device, number, author and
//! time beside every field would double the size of a case store.

use crate::{Context, DeviceId, Dot, Register, StaffId, Standing};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

/// Device, number, author, claimed time, offset.
type Write = (DeviceId, u64, StaffId, i64, i16);

/// A record's state as it is read back.
#[derive(Deserialize)]
pub(crate) struct Packed {
    #[serde(rename = "x")]
    context: Context,
    #[serde(rename = "w")]
    writes: Vec<Write>,
    #[serde(rename = "f")]
    fields: BTreeMap<String, Field>,
    #[serde(rename = "r", default)]
    removals: Vec<(Dot, Context)>,
}

/// One current value whose author had seen no other, or the general case.
#[derive(Deserialize)]
#[serde(untagged)]
enum Field {
    One(usize, Value),
    Many { s: Vec<(usize, Value)>, c: Context },
}

/// A record's state as it is written, without a copy of its values.
#[derive(Serialize)]
pub(crate) struct Packing<'a> {
    #[serde(rename = "x")]
    context: &'a Context,
    #[serde(rename = "w")]
    writes: Vec<Write>,
    #[serde(rename = "f")]
    fields: BTreeMap<&'a str, PackingField<'a>>,
    #[serde(rename = "r", skip_serializing_if = "<[_]>::is_empty")]
    removals: &'a [(Dot, Context)],
}

#[derive(Serialize)]
#[serde(untagged)]
enum PackingField<'a> {
    One(usize, &'a Value),
    Many { s: Vec<(usize, &'a Value)>, c: &'a Context },
}

impl<'a> Packing<'a> {
    pub(crate) fn of(
        context: &'a Context,
        registers: &'a BTreeMap<String, Register>,
        removals: &'a [(Dot, Context)],
    ) -> Self {
        let mut writes: Vec<Write> = Vec::new();
        let mut place: BTreeMap<Dot, usize> = BTreeMap::new();
        let mut refer = |standing: &'a Standing| {
            let at = *place.entry(standing.dot).or_insert_with(|| {
                writes.push((
                    standing.dot.device,
                    standing.dot.seq,
                    standing.author,
                    standing.at,
                    standing.tz,
                ));
                writes.len() - 1
            });
            (at, &standing.value)
        };
        let fields = registers
            .iter()
            .map(|(name, register)| {
                let field = match (register.standing(), register.covered()) {
                    ([one], covered) if covered.is_empty() => {
                        let (at, value) = refer(one);
                        PackingField::One(at, value)
                    }
                    (standing, c) => {
                        PackingField::Many { s: standing.iter().map(&mut refer).collect(), c }
                    }
                };
                (name.as_str(), field)
            })
            .collect();
        Self { context, writes, fields, removals }
    }
}

/// The parts of a state.
pub(crate) type Parts = (Context, BTreeMap<String, Register>, Vec<(Dot, Context)>);

impl TryFrom<Packed> for Parts {
    type Error = &'static str;

    fn try_from(packed: Packed) -> Result<Self, Self::Error> {
        let writes = packed.writes;
        let standing = |at: usize, value: Value| {
            let &(device, seq, author, at, tz) =
                writes.get(at).ok_or("a field refers to no write")?;
            Ok(Standing { dot: Dot { device, seq }, at, tz, author, value })
        };
        let mut fields = BTreeMap::new();
        for (name, field) in packed.fields {
            let register = match field {
                Field::One(at, value) => {
                    Register::from_parts(vec![standing(at, value)?], Context::default())
                }
                Field::Many { s, c } => {
                    let all = s
                        .into_iter()
                        .map(|(at, value)| standing(at, value))
                        .collect::<Result<_, _>>()?;
                    Register::from_parts(all, c)
                }
            };
            fields.insert(name, register);
        }
        Ok((packed.context, fields, packed.removals))
    }
}

//! How a record's state is kept: each write is told once, fields refer to it.
//!
//! Most fields of most records were written by one or two changes, so telling device,
//! number, author and time beside every field would double the size of a case store.

use crate::{Context, DeviceId, Dot, Register, StaffId, Standing};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

/// Device, number, author, claimed time, offset.
type Write = (DeviceId, u64, StaffId, i64, i16);

/// A record's state as it is kept.
#[derive(Serialize, Deserialize)]
pub(crate) struct Packed {
    #[serde(rename = "x")]
    context: Context,
    #[serde(rename = "w")]
    writes: Vec<Write>,
    #[serde(rename = "f")]
    fields: BTreeMap<String, Field>,
    #[serde(rename = "r", default, skip_serializing_if = "Vec::is_empty")]
    removals: Vec<(Dot, Context)>,
}

/// One standing value that nothing was seen before, or the general case.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Field {
    One(usize, Value),
    Many { s: Vec<(usize, Value)>, c: Context },
}

/// The parts of a state.
pub(crate) type Parts = (Context, BTreeMap<String, Register>, Vec<(Dot, Context)>);

impl From<Parts> for Packed {
    fn from((context, registers, removals): Parts) -> Self {
        let mut writes: Vec<Write> = Vec::new();
        let mut place: BTreeMap<Dot, usize> = BTreeMap::new();
        let mut refer = |standing: Standing| {
            let at = *place.entry(standing.dot).or_insert_with(|| {
                writes.push((standing.dot.device, standing.dot.seq, standing.author, standing.at, standing.tz));
                writes.len() - 1
            });
            (at, standing.value)
        };
        let fields = registers
            .into_iter()
            .map(|(name, register)| {
                let (mut standing, covered) = register.into_parts();
                let field = match (standing.pop(), standing.is_empty() && covered.is_empty()) {
                    (Some(one), true) => {
                        let (at, value) = refer(one);
                        Field::One(at, value)
                    }
                    (last, _) => {
                        standing.extend(last);
                        Field::Many { s: standing.into_iter().map(&mut refer).collect(), c: covered }
                    }
                };
                (name, field)
            })
            .collect();
        Self { context, writes, fields, removals }
    }
}

impl TryFrom<Packed> for Parts {
    type Error = &'static str;

    fn try_from(packed: Packed) -> Result<Self, Self::Error> {
        let writes = packed.writes;
        let standing = |at: usize, value: Value| {
            let &(device, seq, author, at, tz) = writes.get(at).ok_or("a field refers to no write")?;
            Ok(Standing { dot: Dot { device, seq }, at, tz, author, value })
        };
        let mut fields = BTreeMap::new();
        for (name, field) in packed.fields {
            let register = match field {
                Field::One(at, value) => Register::from_parts(vec![standing(at, value)?], Context::default()),
                Field::Many { s, c } => {
                    let all = s.into_iter().map(|(at, value)| standing(at, value)).collect::<Result<_, _>>()?;
                    Register::from_parts(all, c)
                }
            };
            fields.insert(name, register);
        }
        Ok((packed.context, fields, packed.removals))
    }
}

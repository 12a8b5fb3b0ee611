//! The one place where errors turn outward: a stable code and a Fluent key, never a bare
//! string, never SQL, never a client's name.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// A value in a message.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(untagged)]
pub enum Argument {
    /// Text.
    Text(String),
    /// A number.
    Number(f64),
}

/// An error as the window receives it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Outward {
    /// A stable code that a program can act on.
    pub kind: String,
    /// The Fluent key of what happened, what was kept and what to do next.
    pub message_key: String,
    /// The message's values.
    pub args: BTreeMap<String, Argument>,
    /// The field that the error is about, as the record names it.
    pub field: Option<String>,
    /// The row of the field, from 0, where the error is about one.
    pub row: Option<u32>,
}

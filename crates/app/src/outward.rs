//! The shape of an error as the window receives it: a stable code and a Fluent key, never SQL,
//! a path, or a client's words.

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
    /// The Fluent key of the message: what happened, what is safe, what to do next.
    pub message_key: String,
    /// The message's values.
    pub args: BTreeMap<String, Argument>,
    /// The name of the field that the error is about.
    pub field: Option<String>,
    /// The row of the field, from 0, if the error is about one row.
    pub row: Option<u32>,
    /// What else the same request was refused for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(as = "Option<Vec<Outward>>", optional)]
    pub others: Vec<Outward>,
}

//! The arguments of a message: texts and numbers.

use fluent_bundle::FluentValue;
use serde::{Deserialize, Serialize};

/// An argument of a message. A number also chooses the plural form.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Value {
    /// A number, as JavaScript knows it.
    Number(f64),
    /// A text, in any script; it is isolated from the sentence around it.
    Text(String),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

macro_rules! from_number {
    ($($number:ty),+) => { $(
        impl From<$number> for Value {
            fn from(number: $number) -> Self {
                Self::Number(f64::from(number))
            }
        }
    )+ };
}
from_number!(u8, u16, u32, i32, f64);

macro_rules! from_large_number {
    ($($number:ty),+) => { $(
        impl From<$number> for Value {
            // Above 2^53 the last digits would change: no count that a person reads is so large.
            #[allow(clippy::cast_precision_loss)]
            fn from(number: $number) -> Self {
                Self::Number(number as f64)
            }
        }
    )+ };
}
from_large_number!(u64, i64, usize);

impl<'a> From<&'a Value> for FluentValue<'a> {
    fn from(value: &'a Value) -> Self {
        match value {
            Value::Number(number) => FluentValue::from(*number),
            Value::Text(text) => FluentValue::from(text.as_str()),
        }
    }
}

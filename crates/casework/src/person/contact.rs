//! Ways to reach a person, each with whether it is safe to use it.
//!
//! A message left on the wrong phone can put someone in danger, so every contact has an answer
//! to "is it safe to use this?". Source: practice of victim services under the Violence Against
//! Women Act and the Family Violence Prevention and Services Act.

use crate::code::code_list;
use crate::{Result, text};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

code_list! {
    /// The kind of contact.
    pub enum ContactKind {
        Phone = "phone",
        Message = "message",
        Email = "email",
        ThroughSomeone = "through-someone",
        Other = "other",
    }
}

code_list! {
    /// Whether the contact may be used.
    pub enum SafeToUse {
        Yes = "yes",
        No = "no",
        AskFirst = "ask-first",
    }
}

/// One way to reach a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Contact {
    /// The kind of contact.
    pub kind: ContactKind,
    /// The number, address, or name.
    pub value: String,
    /// Whether it is safe to use.
    pub safe_to_use: SafeToUse,
    /// Whether a message may be left.
    pub leave_message: bool,
    /// When to use it, in the person's words.
    #[serde(default)]
    pub hours: String,
}

impl Contact {
    pub(super) fn check(&self) -> Result<()> {
        text::required_line("contacts", &self.value)?;
        text::line("contacts", &self.hours)
    }
}

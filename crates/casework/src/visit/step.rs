//! What each step of LEARN captures (practice §4).

use crate::code::{TriState, code_list};
use crate::{Found, ItemId, text};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One concern, at its place in the family's own order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Concern {
    /// What matters, in a line.
    pub text: String,
    /// The need or strength that it became, if it was numbered.
    #[serde(default)]
    pub item: Option<ItemId>,
}

/// Listen: the family's story first.
///
/// The eight questions of the explanatory model (Kleinman, Eisenberg & Good 1978, in
/// our own words) are asked when health is the concern.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, Default)]
#[serde(default)]
pub struct Listen {
    /// In their words.
    pub client_words: String,
    /// As the worker understood it.
    pub understood: String,
    /// What matters, in the family's order: the first matters most.
    pub concerns: Vec<Concern>,
    /// Whether health is the concern, so that the eight questions are asked.
    pub health_is_the_concern: TriState,
    /// Their name for it.
    pub model_name: String,
    /// What caused it.
    pub model_cause: String,
    /// Why it began when it did.
    pub model_onset: String,
    /// What it does, and how.
    pub model_course: String,
    /// How serious it is, and how long it will last.
    pub model_severity: String,
    /// What help should look like, and what they hope from it.
    pub model_help: String,
    /// The main troubles it has caused.
    pub model_troubles: String,
    /// What they fear most about it.
    pub model_fear: String,
}

/// Explain: who the worker is, what is written, who sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, Default)]
#[serde(default)]
pub struct Explain {
    /// What was explained.
    pub explained: String,
    /// In which language (BCP 47).
    pub explained_in: String,
    /// Whether someone told it back in their own words.
    pub teach_back: TriState,
    /// What they told back.
    pub teach_back_words: String,
}

code_list! {
    /// Whether a view is shared or differs.
    pub enum Viewed {
        Same = "same",
        Different = "different",
    }
}

/// One matter as each side sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct View {
    /// Whether both see it alike.
    pub viewed: Viewed,
    /// How the family sees it.
    pub family: String,
    /// How the worker sees it; may be empty where it is the same.
    #[serde(default)]
    pub worker: String,
}

/// Acknowledge: what is the same and what is different.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, Default)]
#[serde(default)]
pub struct Acknowledge {
    /// Shared and differing views.
    pub views: Vec<View>,
    /// What the family added when asked "what did I miss?".
    pub missed: String,
}

/// One choice that was offered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RecommendedOption {
    /// The choice.
    pub option: String,
    /// Why it was offered: its good and its hard sides.
    #[serde(default)]
    pub reasons: String,
    /// How it sits with the family's ways, in their words.
    #[serde(default)]
    pub fit: String,
}

/// Recommend: at least two choices, each with its good and hard sides.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, Default)]
#[serde(default)]
pub struct Recommend {
    /// The choices offered.
    pub options: Vec<RecommendedOption>,
    /// Who else should weigh in.
    pub who_else: String,
}

/// Negotiate: what is agreed. Who does what by when are action steps (see [`crate::action_step`]),
/// records of their own that refer to the visit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, Default)]
#[serde(default)]
pub struct Negotiate {
    /// What was agreed, in a few words both sides would use.
    pub agreement: String,
    /// What was refused or put off.
    pub refusals: String,
    /// When to look again, in words or as a date.
    pub next_contact: String,
}

/// Wrap up: the summary, read back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, Default)]
#[serde(default)]
pub struct WrapUp {
    /// The summary as it was read back to the family.
    pub summary: String,
    /// Whether it was read back.
    pub summary_read_back: TriState,
    /// Why the record was written later than the visit, if it was.
    pub late_entry_reason: String,
}

impl Listen {
    pub(super) fn rules(&self, found: &mut Found) {
        for (row, concern) in self.concerns.iter().enumerate() {
            found.take_row(row, text::required_line("concerns", &concern.text));
        }
    }
}

impl Acknowledge {
    pub(super) fn rules(&self, found: &mut Found) {
        for (row, view) in self.views.iter().enumerate() {
            found.take_row(row, text::narrative("views", &view.family));
            found.take_row(row, text::narrative("views", &view.worker));
        }
    }
}

impl Recommend {
    pub(super) fn rules(&self, found: &mut Found) {
        for (row, option) in self.options.iter().enumerate() {
            found.take_row(row, text::required_line("options", &option.option));
            found.take_row(row, text::narrative("options", &option.reasons));
            found.take_row(row, text::narrative("options", &option.fit));
        }
    }
}

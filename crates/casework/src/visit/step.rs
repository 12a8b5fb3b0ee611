//! What each step of LEARN records (Berlin & Fowkes 1983).

use crate::code::{TriState, code_list};
use crate::{Found, ItemId, text};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One concern, at its place in the family's own order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Concern {
    /// The concern, in one line.
    pub text: String,
    /// The need or strength that was added from it, if any.
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
    /// Their story, in their words.
    pub client_words: String,
    /// What the worker understood.
    pub understood: String,
    /// Their concerns, most important first.
    pub concerns: Vec<Concern>,
    /// Whether health is the concern, so that the eight questions are asked.
    pub health_is_the_concern: TriState,
    /// Their name for it.
    pub model_name: String,
    /// What caused it.
    pub model_cause: String,
    /// Why it began when it did.
    pub model_onset: String,
    /// What it does to them, and how.
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

/// Explain: who the worker is, what is written down, who sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, Default)]
#[serde(default)]
pub struct Explain {
    /// What was explained.
    pub explained: String,
    /// In which language (BCP 47).
    pub explained_in: String,
    /// Whether someone repeated it in their own words (teach-back).
    pub teach_back: TriState,
    /// What they said.
    pub teach_back_words: String,
}

code_list! {
    /// Whether both sides see something the same way.
    pub enum Viewed {
        Same = "same",
        Different = "different",
    }
}

/// One matter as each side sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct View {
    /// Whether both see it the same way.
    pub viewed: Viewed,
    /// How the family sees it.
    pub family: String,
    /// How the worker sees it; may be empty if it is the same.
    #[serde(default)]
    pub worker: String,
}

/// Acknowledge: what is the same and what is different.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, Default)]
#[serde(default)]
pub struct Acknowledge {
    /// What both sides see the same way, and what differently.
    pub views: Vec<View>,
    /// What the family added when asked "what did I miss?".
    pub missed: String,
}

/// One option that was offered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RecommendedOption {
    /// The option.
    pub option: String,
    /// Its pros and cons.
    #[serde(default)]
    pub reasons: String,
    /// How it fits the family's ways, in their words.
    #[serde(default)]
    pub fit: String,
}

/// Recommend: at least two options, each with pros and cons.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, Default)]
#[serde(default)]
pub struct Recommend {
    /// The options.
    pub options: Vec<RecommendedOption>,
    /// Whom else the family wants to ask.
    pub who_else: String,
}

/// Negotiate: what is agreed. Action steps (see [`crate::action_step`]) are records of their own
/// that refer to the visit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, Default)]
#[serde(default)]
pub struct Negotiate {
    /// What was agreed, in a few words both sides would use.
    pub agreement: String,
    /// What the family declined or postponed.
    pub refusals: String,
    /// The next contact, in words or as a date.
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
    /// The reason for a late entry.
    pub late_entry_reason: String,
}

fn is_said(texts: &[&str]) -> bool {
    texts.iter().any(|text| !text.trim().is_empty())
}

impl Listen {
    pub(super) fn is_touched(&self) -> bool {
        let model = [
            &*self.model_name,
            &self.model_cause,
            &self.model_onset,
            &self.model_course,
            &self.model_severity,
            &self.model_help,
            &self.model_troubles,
            &self.model_fear,
        ];
        is_said(&[&self.client_words, &self.understood])
            || is_said(&model)
            || self.concerns.iter().any(|concern| is_said(&[&concern.text]))
            || self.health_is_the_concern != TriState::default()
    }

    pub(super) fn rules(&self, found: &mut Found) {
        for (row, concern) in self.concerns.iter().enumerate() {
            found.take_row(row, text::required_line("concerns", &concern.text));
        }
    }
}

impl Explain {
    pub(super) fn is_touched(&self) -> bool {
        is_said(&[&self.explained, &self.teach_back_words])
            || self.teach_back != TriState::default()
    }
}

impl Negotiate {
    pub(super) fn is_touched(&self) -> bool {
        is_said(&[&self.agreement, &self.refusals, &self.next_contact])
    }
}

impl Acknowledge {
    pub(super) fn is_touched(&self) -> bool {
        let said = |view: &View| is_said(&[&view.family, &view.worker]);
        is_said(&[&self.missed]) || self.views.iter().any(said)
    }

    pub(super) fn rules(&self, found: &mut Found) {
        for (row, view) in self.views.iter().enumerate() {
            found.take_row(row, text::narrative("views", &view.family));
            found.take_row(row, text::narrative("views", &view.worker));
        }
    }
}

impl Recommend {
    pub(super) fn is_touched(&self) -> bool {
        let said = |one: &RecommendedOption| is_said(&[&one.option, &one.reasons, &one.fit]);
        is_said(&[&self.who_else]) || self.options.iter().any(said)
    }

    pub(super) fn rules(&self, found: &mut Found) {
        for (row, option) in self.options.iter().enumerate() {
            found.take_row(row, text::required_line("options", &option.option));
            found.take_row(row, text::narrative("options", &option.reasons));
            found.take_row(row, text::narrative("options", &option.fit));
        }
    }
}

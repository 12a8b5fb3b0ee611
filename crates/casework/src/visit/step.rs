//! What each step of LEARN captures (practice §4).

use crate::code::{TriState, code_list};
use crate::{ItemId, Result, language, text};
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
    pub enum Viewed { Same, Different }
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

/// Negotiate: what is agreed. Who does what by when are action steps (see [`crate::action step`]),
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

/// After the five steps: the summary, read back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, Default)]
#[serde(default)]
pub struct After {
    /// The summary as it was read back to the family.
    pub summary: String,
    /// Whether it was read back.
    pub summary_read_back: TriState,
    /// Why the record was written later than the visit, if it was.
    pub late_entry_reason: String,
}

impl Listen {
    pub(super) fn check(&self) -> Result<()> {
        text::narrative("client_words", &self.client_words)?;
        text::narrative("understood", &self.understood)?;
        text::rows("concerns", &self.concerns)?;
        for concern in &self.concerns {
            text::required_line("concerns", &concern.text)?;
        }
        for (field, answer) in self.model() {
            text::narrative(field, answer)?;
        }
        Ok(())
    }

    /// The eight answers of the explanatory model, in the order in which they are asked.
    #[must_use]
    pub fn model(&self) -> [(&'static str, &str); 8] {
        [
            ("model_name", &self.model_name),
            ("model_cause", &self.model_cause),
            ("model_onset", &self.model_onset),
            ("model_course", &self.model_course),
            ("model_severity", &self.model_severity),
            ("model_help", &self.model_help),
            ("model_troubles", &self.model_troubles),
            ("model_fear", &self.model_fear),
        ]
    }
}

impl Explain {
    pub(super) fn check(&self) -> Result<()> {
        text::narrative("explained", &self.explained)?;
        language::check_tag("explained_in", &self.explained_in)?;
        text::narrative("teach_back_words", &self.teach_back_words)
    }
}

impl Acknowledge {
    pub(super) fn check(&self) -> Result<()> {
        text::rows("views", &self.views)?;
        for view in &self.views {
            text::narrative("views", &view.family)?;
            text::narrative("views", &view.worker)?;
        }
        text::narrative("missed", &self.missed)
    }
}

impl Recommend {
    pub(super) fn check(&self) -> Result<()> {
        text::rows("options", &self.options)?;
        for option in &self.options {
            text::required_line("options", &option.option)?;
            text::narrative("options", &option.reasons)?;
            text::narrative("options", &option.fit)?;
        }
        text::narrative("who_else", &self.who_else)
    }
}

impl Negotiate {
    pub(super) fn check(&self) -> Result<()> {
        text::narrative("agreement", &self.agreement)?;
        text::narrative("refusals", &self.refusals)?;
        text::line("next_contact", &self.next_contact)
    }
}

impl After {
    pub(super) fn check(&self) -> Result<()> {
        text::narrative("summary", &self.summary)?;
        text::narrative("late_entry_reason", &self.late_entry_reason)
    }
}

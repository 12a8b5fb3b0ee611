//! Engagement: how the family came to the agency, and at which of the six stages of
//! case management the case stands.

use crate::code::code_list;
use crate::{Kind, Record, Result, text};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

code_list! {
    /// The six stages of case management.
    pub enum Stage { Engagement, Assessment, Planning, Intervention, Monitoring, Closure }
}

code_list! {
    /// Who brought the family to the agency.
    pub enum ReferralSource {
        SelfReferred, Family, Agency, School, Clinic, CommunityOrFaithGroup, Hotline, OutreachEvent,
    }
}

code_list! {
    /// What cannot wait for the next visit.
    pub enum UrgentFlag {
        NoFoodTonight, NoShelter, MedicalEmergency, Violence, ChildSafety, SelfHarm, TraffickingSign, Detention,
    }
}

/// The case itself: one family with one agency.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, Default)]
#[serde(default, rename_all = "snake_case")]
pub struct Case {
    /// The day on which the case was opened (ISO 8601 date).
    pub opened_on: String,
    /// Where in the six stages the case stands.
    pub stage: Option<Stage>,
    /// Who brought the family.
    pub referred_by: Option<ReferralSource>,
    /// Why they came, in the family's words.
    pub presenting_concern: String,
    /// What cannot wait.
    pub urgent_flags: Vec<UrgentFlag>,
}

impl Case {
    /// The stage, which is engagement until someone says otherwise.
    #[must_use]
    pub fn stage(&self) -> Stage {
        self.stage.unwrap_or(Stage::Engagement)
    }
}

impl Record for Case {
    const KIND: Kind = Kind::Case;

    fn check(&self) -> Result<()> {
        text::line("opened_on", &self.opened_on)?;
        text::narrative("presenting_concern", &self.presenting_concern)
    }
}

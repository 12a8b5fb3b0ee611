//! Engagement: how the family was referred, and the case's stage among the six of case
//! management.

use crate::code::code_list;
use crate::{Field, Limit, Record, Removal};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

code_list! {
    /// The six stages of case management.
    pub enum Stage {
        Engagement = "engagement",
        Assessment = "assessment",
        Planning = "planning",
        Intervention = "intervention",
        Monitoring = "monitoring",
        Closure = "closure",
    }
}

code_list! {
    /// Who referred the family to the agency.
    pub enum ReferralSource {
        SelfReferred = "self-referred",
        Family = "family",
        Agency = "agency",
        School = "school",
        Clinic = "clinic",
        CommunityOrFaithGroup = "community-or-faith-group",
        Hotline = "hotline",
        OutreachEvent = "outreach-event",
    }
}

code_list! {
    /// Urgent needs: what cannot wait for the next visit.
    pub enum UrgentFlag {
        NoFoodTonight = "no-food-tonight",
        NoShelter = "no-shelter",
        MedicalEmergency = "medical-emergency",
        Violence = "violence",
        ChildSafety = "child-safety",
        SelfHarm = "self-harm",
        TraffickingSign = "trafficking-sign",
        Detention = "detention",
    }
}

/// The case itself: one family with one agency.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, Default)]
#[serde(default, rename_all = "snake_case")]
pub struct Case {
    /// The day on which the case was opened (ISO 8601 date).
    pub opened_on: String,
    /// The stage of the case.
    pub stage: Option<Stage>,
    /// Who referred the family.
    pub referred_by: Option<ReferralSource>,
    /// What they want help with, in the family's words.
    pub presenting_concern: String,
    /// Urgent needs.
    pub urgent_flags: Vec<UrgentFlag>,
}

impl Case {
    /// The stage; engagement until someone changes it.
    #[must_use]
    pub fn stage(&self) -> Stage {
        self.stage.unwrap_or(Stage::Engagement)
    }
}

impl Record for Case {
    const CODE: &'static str = "case";
    const ONLY_ONE: bool = true;
    const REMOVAL: Removal = Removal::Never;
    const FIELDS: &'static [Field] = &[
        Field::new("opened_on", Limit::Day),
        Field::new("stage", Limit::Typed),
        Field::new("referred_by", Limit::Typed),
        Field::new("presenting_concern", Limit::Narrative),
        Field::new("urgent_flags", Limit::Rows),
    ];
}

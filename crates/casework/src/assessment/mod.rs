//! Assessment: needs and strengths, with the numbers that people say (N3, S2).

mod number;

pub use number::{Claim, Numbered, number};

use crate::code::code_list;
use crate::culturagram::Area;
use crate::{Error, Field, Found, Limit, Record, VisitId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

code_list! {
    /// A need or barrier is numbered N#, a strength S#.
    pub enum ItemKind {
        Need = "need",
        Strength = "strength",
    }
}

code_list! {
    /// The domains of needs and strengths, after the categories of social determinants of
    /// health in HL7's SDOH Clinical Care guide (Gravity Project).
    pub enum Domain {
        Food = "food",
        Housing = "housing",
        Utilities = "utilities",
        Money = "money",
        Work = "work",
        Education = "education",
        English = "english",
        LanguageAccess = "language-access",
        Transport = "transport",
        HealthCover = "health-cover",
        HealthCare = "health-care",
        HealthLiteracy = "health-literacy",
        EmotionalHealth = "emotional-health",
        FamilyTies = "family-ties",
        Safety = "safety",
        Digital = "digital",
        ChildCare = "child-care",
        LegalHelp = "legal-help",
        CultureFaith = "culture-faith",
        Other = "other",
    }
}

/// A numbered need or strength.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, Default)]
#[serde(default, rename_all = "snake_case")]
pub struct Item {
    /// Need or strength.
    pub kind: Option<ItemKind>,
    /// The number that it was given when it was written down. The number that is shown comes
    /// from [`number`], because two laptops may have given the same one.
    pub claimed_number: u32,
    /// The need or strength, in one line.
    pub statement: String,
    /// Its domain.
    pub domain: Option<Domain>,
    /// The visit in which it was named.
    pub visit: Option<VisitId>,
    /// The culturagram's area in which it was named.
    pub area: Option<Area>,
    /// What the client can do about it or with it.
    pub capacity_client: String,
    /// What family and community can do.
    pub capacity_network: String,
    /// What the agency can do.
    pub capacity_agency: String,
}

impl Record for Item {
    const CODE: &'static str = "item";
    const NUMBERED: bool = true;
    const FIELDS: &'static [Field] = &[
        Field::fixed("kind", Limit::Typed),
        Field::fixed("claimed_number", Limit::Typed),
        Field::new("statement", Limit::RequiredLine),
        Field::new("domain", Limit::Typed),
        Field::new("visit", Limit::Typed),
        Field::new("area", Limit::Typed),
        Field::new("capacity_client", Limit::Narrative),
        Field::new("capacity_network", Limit::Narrative),
        Field::new("capacity_agency", Limit::Narrative),
    ];

    fn name(&self) -> Option<&str> {
        Some(&self.statement)
    }

    fn give_number(&mut self, others: &[Self]) {
        let same = others.iter().filter(|other| other.kind == self.kind);
        self.claimed_number = same.map(|other| other.claimed_number).max().unwrap_or(0) + 1;
    }

    fn rules(&self, found: &mut Found) {
        if self.kind.is_none() {
            found.take(Err(Error::Required { field: "kind" }));
        }
    }
}

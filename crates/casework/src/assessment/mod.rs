//! Assessment: needs and strengths that bear the numbers people speak (N3, S2).

mod number;

pub use number::{Claim, Numbered, number};

use crate::code::code_list;
use crate::culturagram::Area;
use crate::{Kind, Record, Result, VisitId, text};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

code_list! {
    /// A need or barrier is numbered N#, a strength S#.
    pub enum ItemKind { Need, Strength }
}

code_list! {
    /// The domains of strengths and barriers (practice §9).
    pub enum Domain {
        Food, Housing, Utilities, Money, Work, Education, English, LanguageAccess, Transport, HealthCover,
        HealthCare, HealthLiteracy, EmotionalHealth, FamilyTies, Safety, Digital, ChildCare, LegalHelp, CultureFaith,
        Other,
    }
}

/// A numbered need or strength.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, Default)]
#[serde(default, rename_all = "snake_case")]
pub struct Item {
    /// Need or strength.
    pub kind: Option<ItemKind>,
    /// The number that was spoken when it was written down. The number that is shown
    /// comes from [`number`], because two laptops may have spoken the same one.
    pub claimed_number: u32,
    /// What it is, in a line.
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
    const KIND: Kind = Kind::Item;

    fn check(&self) -> Result<()> {
        text::required_line("statement", &self.statement)?;
        text::narrative("capacity_client", &self.capacity_client)?;
        text::narrative("capacity_network", &self.capacity_network)?;
        text::narrative("capacity_agency", &self.capacity_agency)
    }
}

//! Names: any number of parts, in any order.

use crate::code::code_list;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

code_list! {
    /// What a part of a name is.
    pub enum NamePartKind {
        Given = "given",
        Patronymic = "patronymic",
        Grandfather = "grandfather",
        FamilyFirst = "family-first",
        FamilySecond = "family-second",
        Clan = "clan",
        Honorific = "honorific",
        Single = "single",
    }
}

code_list! {
    /// The order in which the parts of a name are said.
    pub enum NameOrder {
        GivenFirst = "given-first",
        FamilyFirst = "family-first",
        AsWritten = "as-written",
    }
}

/// One part of a name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NamePart {
    /// The kind of part.
    pub kind: NamePartKind,
    /// How it is written.
    pub value: String,
}

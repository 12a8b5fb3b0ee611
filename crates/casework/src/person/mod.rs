//! A person of a household.
//!
//! One name is enough, in any order and any script. Many people have a single name, and forms
//! that ask for two have put "FNU" (first name unknown) into their papers. A date of birth is
//! kept as it was said, with how certain it is, and an assigned January 1 is one of the answers.
//! A contact always says whether it is safe to use.

mod birth;
mod contact;
mod name;

pub use birth::{Birth, BirthCalendar, BirthCertainty};
pub use contact::{Contact, ContactKind, SafeToUse};
pub use name::{NameOrder, NamePart, NamePartKind};

use crate::code::{TriState, code_list};
use crate::{Error, Field, Found, Limit, PersonId, Record, Removal, language, text};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

code_list! {
    /// The relationship to the primary client, for the genogram.
    pub enum Relation {
        PrimaryClient = "primary-client",
        Spouse = "spouse",
        Partner = "partner",
        Child = "child",
        Stepchild = "stepchild",
        FosterChild = "foster-child",
        Parent = "parent",
        ParentInLaw = "parent-in-law",
        Grandparent = "grandparent",
        Grandchild = "grandchild",
        Sibling = "sibling",
        SiblingInLaw = "sibling-in-law",
        ChildInLaw = "child-in-law",
        AuntUncle = "aunt-uncle",
        NieceNephew = "niece-nephew",
        Cousin = "cousin",
        OtherRelative = "other-relative",
        NotRelated = "not-related",
    }
}

code_list! {
    /// The person's symbol in the genogram; asked only if the worker wants to draw one.
    pub enum GenogramSymbol {
        Square = "square",
        Circle = "circle",
        Diamond = "diamond",
    }
}

code_list! {
    /// How well a person knows a language.
    pub enum Mastery {
        None = "none",
        Some = "some",
        Well = "well",
    }
}

code_list! {
    /// Whether the person can read and write in the language.
    pub enum Literacy {
        None = "none",
        Some = "some",
        Functional = "functional",
        Unknown = "unknown",
    }
}

/// No verified age is higher.
const OLDEST: u8 = 130;

/// One language of a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub struct SpokenLanguage {
    /// BCP 47 tag.
    #[ts(as = "crate::language::LanguageTag")]
    pub tag: String,
    /// Speaks and understands.
    pub speak: Mastery,
    /// Reads and writes.
    pub literacy: Literacy,
    /// Whether to use it with this person.
    pub preferred: bool,
}

/// A person of the household.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, Default)]
#[serde(default, rename_all = "snake_case")]
pub struct Person {
    /// The name as given, in the person's own script. The only required field.
    pub name_full: String,
    /// The same name in Latin letters, for those who cannot read the script.
    pub name_latin: String,
    /// The parts of the name, if someone needs them separately.
    pub name_parts: Vec<NamePart>,
    /// The order in which the parts are said.
    pub name_order: Option<NameOrder>,
    /// What to call the person.
    pub name_to_use: String,
    /// Spellings on documents, "FNU"/"LNU" among them.
    pub aliases: Vec<String>,
    /// The birth and how certain it is.
    pub birth: Option<Birth>,
    /// Languages, in the person's own order.
    pub languages: Vec<SpokenLanguage>,
    /// Whether an interpreter is needed.
    pub interpreter_needed: TriState,
    /// Sign language or another way of communicating.
    pub sign_or_other_comm: String,
    /// Pronouns, only if the person offers them.
    pub pronouns: String,
    /// Ways to reach the person, each with whether it is safe.
    pub contacts: Vec<Contact>,
    /// The relationship to the primary client.
    pub relation: Option<Relation>,
    /// Whether the person lives in this home.
    pub lives_here: TriState,
    /// The parents of the person who are in this household, for the genogram.
    pub parents: Vec<PersonId>,
    /// The person's partner in this household, for the genogram.
    pub partner: Option<PersonId>,
    /// The symbol in the genogram.
    pub symbol: Option<GenogramSymbol>,
    /// The person's role in family decisions, in the family's words.
    pub decision_role: String,
    /// Age at migration, in years, if known.
    pub age_at_migration: Option<u8>,
}

impl Person {
    /// The name to show: the name to use, else the name as given.
    #[must_use]
    pub fn shown_name(&self) -> &str {
        if self.name_to_use.trim().is_empty() { &self.name_full } else { &self.name_to_use }
    }

    /// The language to use with the person: the preferred, else the first.
    #[must_use]
    pub fn preferred_language(&self) -> Option<&str> {
        self.languages
            .iter()
            .find(|l| l.preferred)
            .or_else(|| self.languages.first())
            .map(|l| l.tag.as_str())
    }
}

impl Record for Person {
    const CODE: &'static str = "person";
    const REMOVAL: Removal = Removal::WithReason;
    const FIELDS: &'static [Field] = &[
        Field::new("name_full", Limit::RequiredLine),
        Field::new("name_latin", Limit::Line),
        Field::new("name_parts", Limit::Rows),
        Field::new("name_order", Limit::Typed),
        Field::new("name_to_use", Limit::Line),
        Field::new("aliases", Limit::Rows),
        Field::new("birth", Limit::Typed),
        Field::new("languages", Limit::Rows),
        Field::new("interpreter_needed", Limit::Typed),
        Field::new("sign_or_other_comm", Limit::Line),
        Field::new("pronouns", Limit::Line),
        Field::new("contacts", Limit::Rows),
        Field::new("relation", Limit::Typed),
        Field::new("lives_here", Limit::Typed),
        Field::new("parents", Limit::Rows),
        Field::new("partner", Limit::Typed),
        Field::new("symbol", Limit::Typed),
        Field::new("decision_role", Limit::Line),
        Field::new("age_at_migration", Limit::Typed),
    ];

    fn name(&self) -> Option<&str> {
        Some(self.shown_name())
    }

    fn rules(&self, found: &mut Found) {
        for (row, part) in self.name_parts.iter().enumerate() {
            found.take_row(row, text::line("name_parts", &part.value));
        }
        for (row, alias) in self.aliases.iter().enumerate() {
            found.take_row(row, text::line("aliases", alias));
        }
        if let Some(birth) = &self.birth {
            found.take(birth.check());
        }
        for (row, language) in self.languages.iter().enumerate() {
            let said = if language.tag.is_empty() {
                Err(Error::Required { field: "languages" })
            } else {
                language::check_tag("languages", &language.tag)
            };
            found.take_row(row, said);
        }
        for (row, contact) in self.contacts.iter().enumerate() {
            found.take_row(row, contact.check());
        }
        if self.age_at_migration.is_some_and(|age| age > OLDEST) {
            found.take(Err(Error::NotAnAge { field: "age_at_migration", max: OLDEST }));
        }
        let itself = PersonId(found.record);
        if self.parents.contains(&itself) {
            found.take(Err(Error::NotThere { field: "parents" }));
        }
        if self.partner == Some(itself) {
            found.take(Err(Error::NotThere { field: "partner" }));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_name_is_enough() {
        let grandmother = Person { name_full: "سكينة".into(), ..Person::default() };
        assert_eq!(grandmother.check(), Ok(()));
        assert_eq!(grandmother.shown_name(), "سكينة");
    }

    #[test]
    fn a_person_without_a_name_is_refused_at_the_field_of_the_name() {
        let nobody = Person { name_full: "  ".into(), ..Person::default() };
        assert_eq!(nobody.check(), Err(Error::Required { field: "name_full" }));
    }

    #[test]
    fn an_age_that_nobody_reaches_is_refused_at_its_field() {
        let aged = |age| Person {
            name_full: "Sakina".into(),
            age_at_migration: Some(age),
            ..Person::default()
        };
        assert_eq!(aged(130).check(), Ok(()));
        let refused = Err(Error::NotAnAge { field: "age_at_migration", max: 130 });
        assert_eq!(aged(131).check(), refused);
    }

    #[test]
    fn the_preferred_language_wins_over_the_first() {
        let speak = |tag: &str, preferred| SpokenLanguage {
            tag: tag.into(),
            speak: Mastery::Well,
            literacy: Literacy::Unknown,
            preferred,
        };
        let person =
            Person { languages: vec![speak("en", false), speak("ar", true)], ..Person::default() };
        assert_eq!(person.preferred_language(), Some("ar"));
    }
}

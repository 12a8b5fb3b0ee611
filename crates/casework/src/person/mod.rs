//! A person of a household.
//!
//! One name is enough, in any order and any script: single-name families exist, and
//! forms that ask for two names have put "FNU" into people's papers. A birth date is
//! kept as it was said, with how sure it is; an assigned 1 January is first-class.
//! A contact always carries whether it is safe to use it.

mod birth;
mod contact;
mod name;

pub use birth::{Birth, BirthCalendar, BirthCertainty};
pub use contact::{Contact, ContactKind, SafeToUse};
pub use name::{NameOrder, NamePart, NamePartKind};

use crate::code::{TriState, code_list};
use crate::{Error, Kind, PersonId, Record, Result, language, text};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

code_list! {
    /// How a person stands to the primary client, for the genogram and the address.
    pub enum Relation {
        PrimaryClient, Spouse, Partner, Child, Stepchild, FosterChild, Parent, ParentInLaw, Grandparent,
        Grandchild, Sibling, SiblingInLaw, ChildInLaw, AuntUncle, NieceNephew, Cousin, OtherRelative, NotRelated,
    }
}

code_list! {
    /// Which symbol of the genogram stands for the person; asked only where it is wished.
    pub enum GenogramSymbol { Square, Circle, Diamond }
}

code_list! {
    /// How well a language is mastered.
    pub enum Mastery { None, Some, Well }
}

code_list! {
    /// Whether the person can read and write in the language.
    pub enum Literacy { None, Some, Functional, Unknown }
}

/// One language of a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub struct SpokenLanguage {
    /// BCP 47 tag.
    pub tag: String,
    /// Speaks and understands.
    pub speak: Mastery,
    /// Reads and writes.
    pub literacy: Literacy,
    /// The one to use with this person.
    pub preferred: bool,
}

/// A person of the household, as recorded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, Default)]
#[serde(default, rename_all = "snake_case")]
pub struct Person {
    /// The name as given, in the person's own script. The only thing that is required.
    pub name_full: String,
    /// The same name in Latin letters, for those who cannot read the script.
    pub name_latin: String,
    /// The parts of the name, where someone needs them apart.
    pub name_parts: Vec<NamePart>,
    /// In which order the parts are said.
    pub name_order: Option<NameOrder>,
    /// What to call the person.
    pub name_to_use: String,
    /// Spellings on documents, "FNU"/"LNU" among them.
    pub aliases: Vec<String>,
    /// Birth, as sure as it is known.
    pub birth: Option<Birth>,
    /// Languages, in the person's order.
    pub languages: Vec<SpokenLanguage>,
    /// Whether an interpreter is needed.
    pub interpreter_needed: TriState,
    /// Sign language or another way of communicating.
    pub sign_or_other_comm: String,
    /// Pronouns, only if the person offers them.
    pub pronouns: String,
    /// Ways to reach the person, each with whether it is safe.
    pub contacts: Vec<Contact>,
    /// How the person stands to the primary client.
    pub relation: Option<Relation>,
    /// Whether the person lives in this home.
    pub lives_here: TriState,
    /// The parents of the person who are in this household, for the genogram.
    pub parents: Vec<PersonId>,
    /// The person's partner in this household, for the genogram.
    pub partner: Option<PersonId>,
    /// The symbol in the genogram.
    pub symbol: Option<GenogramSymbol>,
    /// What the person decides in the family, in the family's words.
    pub decision_role: String,
    /// Age when the person migrated, in years, where it is known.
    pub age_at_migration: Option<u8>,
}

impl Person {
    /// What to show: the name to use, else the name as given.
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
    const KIND: Kind = Kind::Person;

    fn check(&self) -> Result<()> {
        text::required_line("name_full", &self.name_full)?;
        text::line("name_latin", &self.name_latin)?;
        text::line("name_to_use", &self.name_to_use)?;
        text::rows("name_parts", &self.name_parts)?;
        for part in &self.name_parts {
            text::line("name_parts", &part.value)?;
        }
        text::rows("aliases", &self.aliases)?;
        for alias in &self.aliases {
            text::line("aliases", alias)?;
        }
        if let Some(birth) = &self.birth {
            birth.check()?;
        }
        text::rows("languages", &self.languages)?;
        for language in &self.languages {
            language::check_tag("languages", &language.tag)?;
            if language.tag.is_empty() {
                return Err(Error::Required { field: "languages" });
            }
        }
        text::rows("contacts", &self.contacts)?;
        for contact in &self.contacts {
            contact.check()?;
        }
        text::line("sign_or_other_comm", &self.sign_or_other_comm)?;
        text::line("pronouns", &self.pronouns)?;
        text::line("decision_role", &self.decision_role)
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
    fn a_person_without_a_name_is_named_as_the_field_that_lacks_it() {
        let nobody = Person { name_full: "  ".into(), ..Person::default() };
        assert_eq!(nobody.check(), Err(Error::Required { field: "name_full" }));
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

//! A thousand invented words, one for each field, that must never be found outside the vault.
//!
//! They go through the commands that the window calls: every kind of record with every field that
//! takes text, drafts, and the settings. Each word is used once, so a leak shows where it came
//! from.

use crate::leak::Scanner;
use casework::Limit;
use casework::{KINDS, document::Document};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// How many words are planted.
pub const COUNT: usize = 1_000;

/// Every word, in the order of planting. They are the same each time, so that another process
/// knows them too.
#[must_use]
pub fn all() -> Vec<String> {
    let mut dice = fastrand::Rng::with_seed(1_000);
    let scripts: [(&str, usize); 3] =
        [("bdfgklmnprstvzaeiou", 12), ("بتجدرسشصطفقكلمنهوي", 10), ("бвгдзклмнпрстуаеио", 10)];
    let mut seen = BTreeSet::new();
    let mut words = Vec::new();
    while words.len() < COUNT {
        // Of every four words two are in Latin letters, one in Arabic, one in Cyrillic.
        let (letters, length) = scripts[[0, 1, 0, 2][words.len() % 4]];
        let letters: Vec<char> = letters.chars().collect();
        let word: String = (0..length).map(|_| letters[dice.usize(..letters.len())]).collect();
        if seen.insert(word.clone()) {
            words.push(word);
        }
    }
    words
}

/// Fields of rows or of several parts, as the window sends them. Each empty text takes a word.
const ROWS: &str = r#"{
    "name_parts": [{ "kind": "given", "value": "" }, { "kind": "clan", "value": "" }],
    "aliases": ["", ""],
    "birth": { "as_written": "", "calendar": "islamic", "certainty": "reported" },
    "contacts": [{
        "kind": "phone", "value": "", "safe_to_use": "yes", "leave_message": true, "hours": ""
    }],
    "concerns": [{ "text": "" }, { "text": "" }],
    "views": [
        { "viewed": "same", "family": "", "worker": "" },
        { "viewed": "different", "family": "", "worker": "" }
    ],
    "options": [{ "option": "", "reasons": "", "fit": "" }]
}"#;

/// Calls a command of the app; returns its answer or its error.
pub trait Call: AsyncFn(&str, Value) -> Result<Value, Value> {}
impl<F: AsyncFn(&str, Value) -> Result<Value, Value>> Call for F {}

/// What hands out the words and counts where they went.
struct Planter<C> {
    call: C,
    words: std::vec::IntoIter<String>,
    fields: usize,
    drafts: usize,
}

/// Plants all words through the commands of an open vault. Returns what was planted where.
pub async fn plant(call: impl Call) -> String {
    let mut planter = Planter { call, words: all().into_iter(), fields: 0, drafts: 0 };
    let worker = planter.words.next();
    planter.call("settings_save", json!({ "worker_name": worker, "auto_lock_minutes": 30 })).await;
    let mut families = 0;
    while planter.words.len() > 0 {
        planter.family().await;
        families += 1;
    }
    format!(
        "{COUNT} invented words are planted in {families} families: {} fields, {} drafts, \
         the settings",
        planter.fields, planter.drafts
    )
}

impl<C: Call> Planter<C> {
    async fn call(&self, command: &str, request: Value) -> Value {
        let answer = (self.call)(command, request).await;
        let answer = answer.unwrap_or_else(|error| panic!("{command}: {error}"));
        let refused = answer["refusals"].as_array().is_some_and(|refusals| !refusals.is_empty());
        assert!(!refused, "{command} refused: {}", answer["refusals"]);
        answer
    }

    /// Every field of a kind that takes text, each with a word of its own.
    fn fields(&mut self, code: &str) -> Document {
        let kind = KINDS.iter().find(|kind| kind.code == code).unwrap();
        let rows: Document = serde_json::from_str(ROWS).unwrap();
        let mut fields = Document::new();
        for field in kind.fields {
            let mut value = match field.limit {
                Limit::Line | Limit::RequiredLine | Limit::Narrative => json!(""),
                Limit::Rows | Limit::Typed => rows.get(field.name).cloned().unwrap_or_default(),
                Limit::Day | Limit::Moment | Limit::Tag => Value::Null,
            };
            self.words_into(&mut value);
            // Empty fields are left out.
            if !value.is_null() {
                fields.insert(field.name.to_owned(), value);
            }
        }
        fields
    }

    fn words_into(&mut self, value: &mut Value) {
        match value {
            Value::String(text) if text.is_empty() => {
                // The last family has more fields than there are words left.
                *text = self.words.next().unwrap_or_else(|| "–".to_owned());
                self.fields += 1;
            }
            Value::Array(rows) => rows.iter_mut().for_each(|row| self.words_into(row)),
            Value::Object(fields) => fields.values_mut().for_each(|value| self.words_into(value)),
            _ => {}
        }
    }

    async fn family(&mut self) {
        let new = json!({
            "household": self.fields("household"),
            "primary_client": self.fields("person"),
            "case": self.fields("case"),
        });
        let view = self.call("case_create", new).await;
        let case = &view["id"];
        let person = &view["people"][0]["id"];
        let new = json!({ "case": case, "place": "home" });
        let visit = self.call("visit_begin", new).await["visit"].take();
        self.save(case, "visit", &visit).await;
        for kind in KINDS {
            if ["case", "household", "visit", "culturagram"].contains(&kind.code) {
                continue;
            }
            let mut fields = self.fields(kind.code);
            if kind.field("visit").is_some() {
                fields.insert("visit".into(), visit["id"].clone());
            }
            if kind.code == "item" {
                fields.insert("kind".into(), json!("need"));
            }
            let request = json!({ "case": case, "kind": kind.code, "fields": fields });
            self.call("record_add", request).await;
        }
        self.culturagram(case, person).await;
        self.drafts(case, &visit["id"]).await;
    }

    async fn save(&mut self, case: &Value, kind: &str, record: &Value) {
        let fields = self.fields(kind);
        let request = json!({
            "case": case, "record": record["id"], "kind": kind, "fields": fields,
            "base": record["base"],
        });
        self.call("record_save", request).await;
    }

    async fn culturagram(&mut self, case: &Value, person: &Value) {
        let view = self.call("culturagram_start", json!({ "case": case })).await;
        let record = &view["record"];
        let mut fields = Document::new();
        for area in ["relocation", "health_beliefs", "family_values", "culture_and_religion"] {
            let mut note = json!({
                "state": "discussed", "narrative": "", "members": [{ "person": person, "text": "" }]
            });
            self.words_into(&mut note);
            fields.insert(area.to_owned(), note);
        }
        let request = json!({
            "case": case, "record": record["id"], "kind": "culturagram", "fields": fields,
            "base": record["base"],
        });
        self.call("record_save", request).await;
    }

    /// Drafts: of an existing record and of a new one.
    async fn drafts(&mut self, case: &Value, visit: &Value) {
        let own = format!("new-person-{}", self.drafts);
        for (record, kind, field) in
            [(visit.clone(), "visit", "understood"), (json!(own), "person", "name_full")]
        {
            let Some(word) = self.words.next() else { return };
            let request = json!({
                "case": case, "record": record, "kind": kind, "field": field, "value": word,
                "base": "",
            });
            self.call("draft_save", request).await;
            self.drafts += 1;
        }
    }
}

/// Panics unless every word is in the vault: a word that was never stored could not leak.
pub fn all_are_kept(held: &str) {
    let kept = Scanner::of(all()).count_in(held);
    assert_eq!(kept, COUNT, "words that the vault holds");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::laptop;
    use app::{Outward, Vault};
    use serde::Serialize;
    use serde::de::DeserializeOwned;

    /// A command as the desktop shell runs it.
    fn run<Q: DeserializeOwned, V: Serialize>(
        vault: &Vault,
        request: &Value,
        work: impl FnOnce(&mut app::Session, &Q) -> app::Result<V>,
    ) -> Result<Value, Value> {
        let done = app::read_request(request)
            .and_then(|request| vault.with(|session| work(session, &request)));
        match done {
            Ok(view) => Ok(serde_json::to_value(view).unwrap()),
            Err(error) => Err(serde_json::to_value(Outward::from(&error)).unwrap()),
        }
    }

    #[tokio::test]
    async fn every_word_reaches_the_vault_through_the_commands() {
        let folder = tempfile::tempdir().unwrap();
        let vault = laptop::new(folder.path());
        let said = plant(async |command: &str, request: Value| match command {
            "settings_save" => {
                let settings = serde_json::from_value(request).unwrap();
                Ok(serde_json::to_value(app::settings::save(&vault, &settings).unwrap()).unwrap())
            }
            "case_create" => run(&vault, &request, app::case::create),
            "visit_begin" => run(&vault, &request, app::visit::begin),
            "culturagram_start" => run(&vault, &request, app::culturagram::start),
            "record_add" => run(&vault, &request, app::write::add),
            "record_save" => run(&vault, &request, app::write::save),
            "draft_save" => run(&vault, &request, app::draft::save),
            other => panic!("{other} is no command of the test"),
        })
        .await;
        assert!(said.starts_with("1000 invented words"), "{said}");
        vault.lock();
        all_are_kept(&super::super::held(folder.path(), laptop::PASSPHRASE));
    }

    #[test]
    fn the_words_are_a_thousand_different_ones_and_the_same_each_time() {
        let words = all();
        assert_eq!(words.iter().collect::<BTreeSet<_>>().len(), COUNT);
        assert_eq!(words, all());
        let alike = |word: &str| words.iter().filter(|other| other.contains(word)).count();
        assert!(words.iter().all(|word| alike(word) == 1));
    }
}

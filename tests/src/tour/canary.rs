//! A thousand invented words, one for each field, that must never be found outside the vault.
//!
//! They go through the commands that the window calls: every kind of record with every field that
//! takes text, typing that is not saved yet, and the settings. Each word is used once, so a leak
//! names the place it came from.

use crate::leak::Scanner;
use crate::window::Window;
use casework::action_step::ActionStep;
use casework::assessment::Item;
use casework::engagement::Case;
use casework::household::Household;
use casework::interpretation::Interpretation;
use casework::person::Person;
use casework::visit::{Acknowledge, After, Explain, Listen, Negotiate, Recommend};
use serde::Serialize;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// How many words are planted.
pub const COUNT: usize = 1_000;

/// Fields that hold a code or a day and not what someone says.
const CODED: &[&str] =
    &["language", "from_language", "to_language", "explained_in", "opened_on", "tag"];

/// Every word, in the order of planting. The same each time, so that another process knows them.
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

/// What hands out the words and counts where they went.
struct Planter<'a> {
    window: &'a Window,
    words: std::vec::IntoIter<String>,
    kinds: usize,
}

/// Plants all words through the commands of an open window. Says what was planted where.
pub async fn plant(window: &Window) -> String {
    let mut planter = Planter { window, words: all().into_iter(), kinds: 0 };
    let (mut families, mut drafts) = (0, 0);
    planter.settings().await;
    while planter.words.len() > 0 {
        planter.family().await;
        families += 1;
        drafts += planter.drafts(families).await;
    }
    format!(
        "{COUNT} invented words are planted in {families} families: {} forms, {drafts} drafts, \
         the settings",
        planter.kinds
    )
}

impl Planter<'_> {
    /// A record as it is when nothing was said, with rows in its lists; every empty text filled.
    fn fill(&mut self, blank: impl Serialize, rows: Value) -> Value {
        let mut value = serde_json::to_value(blank).unwrap();
        if let (Value::Object(all), Value::Object(rows)) = (&mut value, rows) {
            all.extend(rows);
        }
        self.kinds += 1;
        self.words_into(&mut value);
        value
    }

    fn words_into(&mut self, value: &mut Value) {
        match value {
            Value::String(text) if text.is_empty() => {
                *text = self.words.next().unwrap_or_default();
            }
            Value::Array(rows) => rows.iter_mut().for_each(|row| self.words_into(row)),
            Value::Object(fields) => {
                let texts = fields.iter_mut().filter(|(name, _)| !CODED.contains(&name.as_str()));
                texts.for_each(|(_, value)| self.words_into(value));
            }
            _ => {}
        }
    }

    /// Calls a command. The last family has fewer words than fields: what is then refused for an
    /// empty name is left out.
    async fn call(&self, command: &str, request: Value) -> Value {
        match self.window.invoke(command, request).await {
            Ok(answer) => answer,
            Err(error) if self.words.len() == 0 && error["field"].is_string() => Value::Null,
            Err(error) => panic!("{command}: {error}"),
        }
    }

    async fn settings(&mut self) {
        let settings = json!({ "worker_name": self.words.next(), "auto_lock_minutes": 30 });
        self.call("settings_save", settings).await;
    }

    async fn family(&mut self) {
        let household = self.fill(Household::default(), json!({ "language": "ar" }));
        let primary_client = self.person();
        let case = self.fill(Case::default(), json!({ "urgent_flags": ["medical-emergency"] }));
        let new = json!({
            "household": household, "primary_client": primary_client, "case": case
        });
        let view = self.call("case_create", new).await;
        let case = view["id"].clone();
        if case.is_null() {
            return;
        }
        for _ in 0..2 {
            let person = self.person();
            self.call("person_add", json!({ "case": case, "person": person })).await;
        }
        let people = &view["people"];
        let person = people[0]["id"].clone();
        self.visit(&case).await;
        let item = json!({ "kind": "need", "domain": "housing" });
        let item = self.fill(Item::default(), item);
        self.call("item_add", json!({ "case": case, "item": item })).await;
        let step = self.fill(ActionStep::default(), json!({ "actor": "worker" }));
        self.call("action_step_add", json!({ "case": case, "action_step": step })).await;
        self.culturagram(&case, &person).await;
    }

    fn person(&mut self) -> Value {
        let rows = json!({
            "name_parts": [{ "kind": "given", "value": "" }, { "kind": "clan", "value": "" }],
            "aliases": ["", ""],
            "birth": { "as_written": "", "calendar": "islamic", "certainty": "reported" },
            "languages": [{ "tag": "ar", "speak": "well", "literacy": "some", "preferred": true }],
            "contacts": [
                { "kind": "phone", "value": "", "safe_to_use": "yes", "leave_message": true,
                  "hours": "" },
            ],
        });
        self.fill(Person::default(), rows)
    }

    async fn visit(&mut self, case: &Value) {
        let new = json!({ "case": case, "scheduled_at": null, "place": "home", "purpose": "" });
        let mut new = new;
        self.words_into(&mut new);
        let view = self.call("visit_begin", new).await;
        let visit = view["id"].clone();
        let before = json!({
            "place": "home", "present": [], "others_present": "", "languages": ["ar"],
            "safety_checked": "yes",
        });
        let before = self.fill(before, json!({}));
        self.call("visit_before", json!({ "case": case, "visit": visit, "before": before })).await;
        let two = json!([{ "text": "" }, { "text": "" }]);
        let views = json!([
            { "viewed": "same", "family": "", "worker": "" },
            { "viewed": "different", "family": "", "worker": "" },
        ]);
        let options = json!([{ "option": "", "reasons": "", "fit": "" }]);
        let steps = [
            ("listen", self.fill(Listen::default(), json!({ "concerns": two }))),
            ("explain", self.fill(Explain::default(), json!({}))),
            ("acknowledge", self.fill(Acknowledge::default(), json!({ "views": views }))),
            ("recommend", self.fill(Recommend::default(), json!({ "options": options }))),
            ("negotiate", self.fill(Negotiate::default(), json!({}))),
            ("after", self.fill(After::default(), json!({}))),
        ];
        for (step, value) in steps {
            let request = json!({ "case": case, "visit": visit, "value": value });
            self.call(&format!("visit_record_{step}"), request).await;
        }
        let session = self.fill(Interpretation::default(), json!({}));
        let request = json!({ "case": case, "visit": visit, "session": session });
        self.call("interpreter_record", request).await;
    }

    async fn culturagram(&mut self, case: &Value, person: &Value) {
        let view = self.call("culturagram_open", json!({ "case": case })).await;
        for area in ["relocation", "health-beliefs", "family-values", "culture-and-religion"] {
            let note = json!({
                "state": "discussed", "narrative": "", "members": [{ "person": person, "text": "" }]
            });
            let note = self.fill(note, json!({}));
            let request = json!({ "case": case, "id": view["id"], "area": area, "note": note });
            self.call("culturagram_record_area", request).await;
        }
    }

    /// What is typed and not saved yet, in a new family's form and in a record that is to come.
    async fn drafts(&mut self, family: usize) -> usize {
        let mut count = 0;
        for (record, field) in [("new-family", "name_full"), ("palette", "text")] {
            let Some(word) = self.words.next() else { break };
            let field = format!("{field}_{family}");
            self.call("draft_save", json!({ "record": record, "field": field, "value": word }))
                .await;
            count += 1;
        }
        count
    }
}

/// Panics unless every word is in the vault: one that was never kept could not leak either.
pub fn all_are_kept(held: &str) {
    let kept = Scanner::of(all()).count_in(held);
    assert_eq!(kept, COUNT, "words that the vault holds");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_are_a_thousand_different_ones_and_the_same_each_time() {
        let words = all();
        assert_eq!(words.iter().collect::<BTreeSet<_>>().len(), COUNT);
        assert_eq!(words, all());
        let alike = |word: &String| words.iter().filter(|other| other.contains(word.as_str()));
        assert!(words.iter().all(|word| alike(word).count() == 1));
    }
}

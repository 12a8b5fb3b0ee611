//! The families taken apart: sentences by language, names, promises, choices.

use crate::demo::family::{Family, Meeting, Named, Promise, Told};
use std::collections::BTreeMap;

/// What a caseload is put together from.
pub(super) struct Pool {
    pub(super) families: Vec<Family>,
    pub(super) names: BTreeMap<String, Vec<(String, String)>>,
    /// What was said, by the family's language.
    pub(super) said: BTreeMap<String, Vec<String>>,
    /// What the worker wrote, in English.
    pub(super) written: Vec<String>,
    pub(super) concerns: Vec<String>,
    pub(super) options: Vec<(String, String)>,
    pub(super) needs: Vec<Named>,
    pub(super) strengths: Vec<Named>,
    pub(super) promises: Vec<Promise>,
    pub(super) interpreters: Vec<String>,
    pub(super) streets: Vec<String>,
    pub(super) advice: Vec<String>,
}

impl Pool {
    pub(super) fn of(families: &[Family]) -> Self {
        let mut names: BTreeMap<String, Vec<_>> = BTreeMap::new();
        let mut said: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for family in families {
            let of_family = family.members.iter().map(|member| member.name.clone());
            names.entry(family.language.clone()).or_default().extend(of_family);
            said.entry(family.language.clone()).or_default().extend(said_by(family));
        }
        let meetings = || families.iter().flat_map(|family| &family.visits);
        let items = || families.iter().flat_map(|family| &family.items);
        let mut written: Vec<String> = meetings().flat_map(written_of).collect();
        written.retain(|text| !text.is_empty());
        for sentences in said.values_mut() {
            sentences.retain(|text| !text.is_empty());
            // A language in which little was said borrows from the worker's notes.
            if sentences.len() < 8 {
                sentences.extend(written.iter().take(12).cloned());
            }
        }
        let advice = families.iter().map(|family| &family.advice).filter(|text| !text.is_empty());
        Self {
            families: families.to_vec(),
            names,
            said,
            written,
            concerns: meetings().flat_map(|m| &m.concerns).map(|(text, _)| text.clone()).collect(),
            options: meetings()
                .flat_map(|m| &m.options)
                .map(|(option, sides, _)| (option.clone(), sides.clone()))
                .collect(),
            needs: items().filter(|item| item.need.is_some()).cloned().collect(),
            strengths: items().filter(|item| item.strength.is_some()).cloned().collect(),
            promises: meetings().flat_map(|m| &m.action_steps).cloned().collect(),
            interpreters: meetings()
                .filter_map(|m| m.session.as_ref())
                .map(|s| s.interpreter.clone())
                .collect(),
            streets: families.iter().filter_map(|family| street(&family.address)).collect(),
            advice: advice.cloned().collect(),
        }
    }
}

fn said_by(family: &Family) -> Vec<String> {
    let of_meetings = family.visits.iter().flat_map(|m| [&m.words, &m.told_back]).cloned();
    let told = family.culturagrams.iter().flat_map(|snapshot| snapshot.areas.values()).filter_map(
        |told| match told {
            Told::Words { told, .. } => Some(told.clone()),
            Told::State(_) => None,
        },
    );
    of_meetings.chain(told).chain([family.concern.clone()]).collect()
}

fn written_of(meeting: &Meeting) -> Vec<String> {
    [&meeting.understood, &meeting.explained, &meeting.agreement, &meeting.summary]
        .into_iter()
        .cloned()
        .collect()
}

/// "Lindenhof" of "Lindenhof 12, third floor".
fn street(address: &str) -> Option<String> {
    let street = address.split(|c: char| c.is_ascii_digit()).next()?.trim();
    (!street.is_empty()).then(|| street.to_owned())
}

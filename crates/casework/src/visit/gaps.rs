//! What is not filled in after a visit. Shown when it has ended, never while people talk.

use super::Visit;
use crate::action_step::ActionStep;
use crate::code::{TriState, code_list};
use crate::interpretation::{Interpretation, InterpreterKind};

code_list! {
    /// Something that a reviewer would look for in the record of a visit.
    pub enum Gap {
        /// Nothing was written in the family's words.
        NoClientWords = "no-client-words",
        /// The family did not rank what matters.
        NoRanking = "no-ranking",
        /// Nothing was explained, or nobody repeated it in their own words (teach-back).
        NoTeachBack = "no-teach-back",
        /// No shared or differing view was noted.
        NoViews = "no-views",
        /// Fewer than two options were offered.
        FewerThanTwoOptions = "fewer-than-two-options",
        /// There is no action step.
        NobodyDoesAnything = "nobody-does-anything",
        /// No next contact was agreed.
        NoNextContact = "no-next-contact",
        /// The summary was not read back.
        NotReadBack = "not-read-back",
        /// An interpreter was needed, and none was added.
        NoInterpreter = "no-interpreter",
        /// A child interpreted (allowed only in an emergency, 45 CFR 92.201).
        MinorInterpreted = "minor-interpreted",
    }
}

/// What is not filled in in the record of a visit.
#[must_use]
pub fn gaps(
    visit: &Visit,
    action_steps: &[ActionStep],
    sessions: &[Interpretation],
    interpreter_needed: TriState,
) -> Vec<Gap> {
    let empty = |text: &str| text.trim().is_empty();
    let found = [
        (Gap::NoClientWords, empty(&visit.listen.client_words)),
        (Gap::NoRanking, visit.listen.concerns.is_empty()),
        (Gap::NoTeachBack, visit.explain.teach_back != TriState::Yes),
        (Gap::NoViews, visit.acknowledge.views.is_empty()),
        (Gap::FewerThanTwoOptions, visit.recommend.options.len() < 2),
        (Gap::NobodyDoesAnything, action_steps.is_empty()),
        (Gap::NoNextContact, empty(&visit.negotiate.next_contact)),
        (Gap::NotReadBack, visit.wrap_up.summary_read_back != TriState::Yes),
        (Gap::NoInterpreter, interpreter_needed == TriState::Yes && sessions.is_empty()),
        (
            Gap::MinorInterpreted,
            sessions.iter().any(|s| s.kind == Some(InterpreterKind::EmergencyMinor)),
        ),
    ];
    found.into_iter().filter_map(|(gap, is)| is.then_some(gap)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_visit_with_one_choice_lacks_a_second() {
        let mut visit = Visit::default();
        let option = |option: &str| super::super::RecommendedOption {
            option: option.into(),
            reasons: String::new(),
            fit: String::new(),
        };
        visit.recommend.options = vec![option("the clinic on Elm Street")];
        assert!(gaps(&visit, &[], &[], TriState::No).contains(&Gap::FewerThanTwoOptions));
        visit.recommend.options.push(option("a visiting nurse"));
        assert!(!gaps(&visit, &[], &[], TriState::No).contains(&Gap::FewerThanTwoOptions));
    }

    #[test]
    fn an_interpreter_is_missed_only_where_one_is_needed() {
        let visit = Visit::default();
        assert!(gaps(&visit, &[], &[], TriState::Yes).contains(&Gap::NoInterpreter));
        assert!(!gaps(&visit, &[], &[], TriState::No).contains(&Gap::NoInterpreter));
    }
}

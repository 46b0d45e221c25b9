//! Names for rights, conclusions and where facts come from.

use crate::law_words::LawWords;
use crate::part::tag::{Tag, Tone};
use casework::assessment::{Conclusion, ConditionState, FactSource, Matter, Right};
use casework::label::Act;
use language::Words;
use law::CitationId;

/// What an assessment is about.
pub(crate) fn matter(words: Words, matter: Matter) -> String {
    match (matter.right, matter.act) {
        (Right::ChildCoordinator, _) => words.assessment_right_child_coordinator(),
        (Right::Coordinator, _) => words.assessment_right_coordinator(),
        (Right::IndividualPlan, Some(Act::ChildProtection)) => {
            words.assessment_right_plan_child_protection()
        }
        (Right::IndividualPlan, Some(Act::SocialServices)) => {
            words.assessment_right_plan_social_services()
        }
        (Right::IndividualPlan, Some(Act::Nav)) => words.assessment_right_plan_nav(),
        (Right::IndividualPlan, _) => words.assessment_right_plan_health(),
    }
}

/// Places in the law as one list, each once.
pub(crate) fn places(words: Words, law: LawWords, places: &[CitationId]) -> String {
    let mut names: Vec<String> = Vec::with_capacity(places.len());
    for place in places {
        let name = law.citation(*place);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    words.list(&names)
}

pub(super) fn conclusion(words: Words, conclusion: Conclusion) -> Tag {
    match conclusion {
        Conclusion::Met => Tag::new(Tone::Done, words.assessment_met()),
        Conclusion::NotMet => Tag::new(Tone::Plain, words.assessment_not_met()),
        Conclusion::NotWanted => Tag::new(Tone::Own, words.assessment_not_wanted()),
    }
}

pub(super) fn state(words: Words, state: ConditionState) -> Tag {
    match state {
        ConditionState::Met => Tag::new(Tone::Done, words.assessment_state_met()),
        ConditionState::NotMet => Tag::new(Tone::Plain, words.assessment_state_not_met()),
        ConditionState::Missing => Tag::new(Tone::Needs, words.assessment_state_missing()),
        ConditionState::ToBeJudged => Tag::new(Tone::Open, words.assessment_state_judge()),
    }
}

pub(super) fn source(words: Words, source: FactSource) -> String {
    match source {
        FactSource::Child => words.assessment_from_child(),
        FactSource::Mapping(on) => words.assessment_from_mapping(words.date(on)),
        FactSource::Wish(on) => words.assessment_from_wish(words.date(on)),
        FactSource::Earlier(on) => words.assessment_from_earlier(words.date(on)),
        FactSource::Answered => words.assessment_from_answer(),
    }
}

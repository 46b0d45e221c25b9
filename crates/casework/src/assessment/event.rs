//! What can happen to an assessment.

use crate::id::ItemId;
use crate::label::Act;
use crate::moment::Date;
use crate::told::Told;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What is assessed.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Right {
    /// Child coordinator (barnekoordinator).
    ChildCoordinator,
    /// Coordinator (koordinator).
    Coordinator,
    /// Individual plan (individuell plan).
    IndividualPlan,
}

impl Right {
    /// Every right, in the order in which they are assessed.
    pub const ALL: [Self; 3] = [
        Self::ChildCoordinator,
        Self::Coordinator,
        Self::IndividualPlan,
    ];
}

/// What one assessment is about: a right, and the act under which, where several give it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize)]
pub struct Matter {
    /// Which right.
    pub right: Right,
    /// Under which act; `None` where only one gives the right.
    pub act: Option<Act>,
}

impl Matter {
    /// Everything that a municipality assesses, in the order in which pages list it.
    pub const ALL: [Self; 6] = [
        Self::of(Right::ChildCoordinator, None),
        Self::of(Right::Coordinator, None),
        Self::of(Right::IndividualPlan, Some(Act::Health)),
        Self::of(Right::IndividualPlan, Some(Act::ChildProtection)),
        Self::of(Right::IndividualPlan, Some(Act::SocialServices)),
        Self::of(Right::IndividualPlan, Some(Act::Nav)),
    ];

    const fn of(right: Right, act: Option<Act>) -> Self {
        Self { right, act }
    }

    /// A matter by the words of an address: `child-coordinator`, `individual-plan-nav`.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|matter| matter.word() == word)
    }

    /// The name of the question to the law, which is also its word in an address.
    pub fn word(self) -> &'static str {
        match (self.right, self.act) {
            (Right::ChildCoordinator, _) => "child-coordinator",
            (Right::Coordinator, _) => "coordinator",
            (Right::IndividualPlan, Some(Act::ChildProtection)) => {
                "individual-plan-child-protection"
            }
            (Right::IndividualPlan, Some(Act::SocialServices)) => "individual-plan-social-services",
            (Right::IndividualPlan, Some(Act::Nav)) => "individual-plan-nav",
            (Right::IndividualPlan, _) => "individual-plan-health",
        }
    }

    /// What a decision about it is, in the words of the law's vocabulary.
    pub(crate) fn decision_kind(self) -> &'static str {
        match (self.right, self.act) {
            (Right::ChildCoordinator, _) => "on-child-coordinator",
            (Right::Coordinator, _) => "on-coordinator",
            (Right::IndividualPlan, Some(Act::ChildProtection)) => "on-plan-in-child-protection",
            (Right::IndividualPlan, Some(Act::SocialServices)) => "on-plan-in-social-services",
            (Right::IndividualPlan, Some(Act::Nav)) => "on-plan-in-nav",
            (Right::IndividualPlan, _) => "on-plan-in-health-law",
        }
    }
}

/// A fact as somebody answered it, under the name of the fact in `law/vocabulary`.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FactAnswer {
    /// Yes or no.
    YesNo(bool),
    /// A number.
    Number(i64),
    /// One of the values that the vocabulary lists.
    One(String),
    /// A date.
    Date(Date),
    /// Nobody knows yet: what was answered before no longer holds.
    Unknown,
}

/// A judgement that the law leaves to a person.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Judgement {
    /// The fact that was judged, by its name in the vocabulary.
    pub fact: String,
    /// The factors that the person looked at, by name: a checklist, never a score.
    pub factors: Vec<String>,
    /// What the person found.
    pub found: bool,
    /// Why.
    pub reasons: Told,
}

/// The answer of the law as it stood when the assessment was concluded.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct LawAnswer {
    /// `yes`, `no`, `judgement` or `missing`.
    pub outcome: String,
    /// The rules that it rests on, by id.
    pub rules: Vec<String>,
    /// The hash of the rule set.
    pub rule_set: String,
    /// The hash of the facts.
    pub facts: String,
    /// Each condition by the name of its text, with what was known of it: `met`, `not-met`,
    /// `missing` or `to-be-judged`.
    #[serde(default)]
    pub conditions: Vec<(String, String)>,
}

/// What a named person concluded.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Conclusion {
    /// The conditions are met.
    Met,
    /// They are not.
    NotMet,
    /// The family does not want it.
    NotWanted,
}

/// What can happen to an assessment. One assessment of a matter is open at
/// a time.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum AssessmentEvent {
    /// An assessment was opened.
    #[serde(rename = "assessment-opened/1")]
    Opened {
        /// Its id.
        id: ItemId,
        /// Which right.
        right: Right,
        /// Under which act, where several give the right; `None` where only one does.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        act: Option<Act>,
    },
    /// Facts were answered. A later answer replaces an earlier one.
    #[serde(rename = "facts-answered/1")]
    Answered {
        /// Which assessment.
        id: ItemId,
        /// The answers by fact.
        facts: BTreeMap<String, FactAnswer>,
    },
    /// A person judged what the law leaves to a person.
    #[serde(rename = "judged/1")]
    Judged {
        /// Which assessment.
        id: ItemId,
        /// The judgement.
        judgement: Judgement,
    },
    /// A named person concluded.
    #[serde(rename = "concluded/1")]
    Concluded {
        /// Which assessment.
        id: ItemId,
        /// The conclusion.
        conclusion: Conclusion,
        /// Why, in the person's own words.
        reasons: Told,
        /// What the law answered.
        law: LawAnswer,
    },
}

//! What a plan is made of, and what can happen to it.

use crate::id::{ItemId, PersonId, UnitId};
use crate::label::Act;
use crate::moment::Date;
use crate::told::Told;
use serde::{Deserialize, Serialize};

/// A goal, in the words of the child or family first.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Goal {
    /// Its id.
    pub id: ItemId,
    /// In the child's or family's own words.
    pub own_words: Told,
    /// Whose words.
    pub whose: Whose,
    /// What the services add, in plain language; may be empty.
    pub services_words: Told,
}

/// Whose words a goal is told in.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Whose {
    /// The child's.
    Child,
    /// The family's.
    Family,
}

/// Whether a service has decided on the measure by itself. The plan grants nothing.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ServiceDecision {
    /// There is a decision of the service.
    Decided,
    /// It is applied for.
    AppliedFor,
    /// Nobody has decided yet.
    NotDecided,
    /// None is needed.
    NotNeeded,
}

impl ServiceDecision {
    /// Every value, in the order in which pages list them.
    pub const ALL: [Self; 4] = [
        Self::Decided,
        Self::AppliedFor,
        Self::NotDecided,
        Self::NotNeeded,
    ];
}

/// The state of a measure.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MeasureState {
    /// Agreed and not begun.
    Agreed,
    /// Going on.
    Going,
    /// Done.
    Done,
    /// Stopped.
    Stopped,
}

impl MeasureState {
    /// Every state, in the order in which pages list them.
    pub const ALL: [Self; 4] = [Self::Agreed, Self::Going, Self::Done, Self::Stopped];
}

/// A measure (tiltak).
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Measure {
    /// Its id.
    pub id: ItemId,
    /// The goal that it serves.
    pub goal: ItemId,
    /// What is done.
    pub what: Told,
    /// How it is carried out.
    pub how: Told,
    /// How much and how often.
    pub extent: Told,
    /// The responsible unit.
    pub unit: UnitId,
    /// The responsible person, where one is named.
    pub person: Option<PersonId>,
    /// By when.
    pub due: Option<Date>,
    /// Its state.
    pub state: MeasureState,
    /// Whether a service has decided on it.
    pub decision: ServiceDecision,
}

/// The points of the plan that are neither goals nor measures, as the regulation lists them.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Frame {
    /// Which service leads the plan work.
    pub lead: Option<UnitId>,
    /// Under which act the plan is made.
    pub act: Act,
    /// Goals, resources and needs in short.
    pub resources_and_needs: Told,
    /// What the child and family contribute.
    pub family_contribution: Told,
    /// What next of kin and others contribute.
    pub kin_contribution: Told,
    /// Contact doctor, where there is one.
    pub contact_doctor: Told,
    /// Necessary or wished cooperation with others.
    pub other_cooperation: Told,
    /// Culture and language taken into account.
    pub culture_and_language: Told,
    /// How the child's right to take part was met.
    pub child_part: Told,
    /// First day of the period.
    pub from: Date,
    /// Last day of the period.
    pub until: Date,
    /// When the plan is to be looked at again.
    pub revise: Date,
}

/// A plan that is not an individual plan: an education plan, an activity plan.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct RelatedPlan {
    /// Its id.
    pub id: ItemId,
    /// What it is called.
    pub name: Told,
    /// Whose it is.
    pub unit: UnitId,
    /// From when.
    pub from: Date,
}

/// How the work went.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Evaluation {
    /// What works.
    pub works: Told,
    /// What does not.
    pub does_not: Told,
    /// What the child and family say.
    pub family_says: Told,
    /// What is changed.
    pub changes: Told,
}

/// What can happen to the plan.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum PlanEvent {
    /// A plan was begun.
    #[serde(rename = "plan-begun/1")]
    Begun {
        /// Its id.
        id: ItemId,
        /// Its frame.
        frame: Frame,
    },
    /// The frame was written anew.
    #[serde(rename = "plan-framed/1")]
    Framed {
        /// The new frame.
        frame: Frame,
    },
    /// A goal was set or written anew.
    #[serde(rename = "goal-set/1")]
    GoalSet {
        /// The goal.
        goal: Goal,
    },
    /// A goal was taken out.
    #[serde(rename = "goal-removed/1")]
    GoalRemoved {
        /// Which goal.
        goal: ItemId,
        /// Why.
        why: Told,
    },
    /// A measure was agreed or written anew.
    #[serde(rename = "measure-agreed/1")]
    MeasureAgreed {
        /// The measure.
        measure: Measure,
    },
    /// The state of a measure changed.
    #[serde(rename = "measure-moved/1")]
    MeasureMoved {
        /// Which measure.
        measure: ItemId,
        /// The new state.
        state: MeasureState,
        /// What happened.
        note: Told,
    },
    /// The version that was written upon came into force.
    #[serde(rename = "plan-activated/1")]
    Activated {},
    /// A new version was begun: what was in force stands until it is activated.
    #[serde(rename = "plan-revised/1")]
    Revised {
        /// Why.
        why: Told,
        /// When it is to be looked at next.
        revise: Date,
    },
    /// The new version was given up: what is in force goes on.
    #[serde(rename = "plan-revision-dropped/1")]
    RevisionDropped {
        /// Why.
        why: Told,
    },
    /// The work was evaluated.
    #[serde(rename = "plan-evaluated/1")]
    Evaluated {
        /// How it went.
        evaluation: Evaluation,
    },
    /// The plan rests.
    #[serde(rename = "plan-paused/1")]
    Paused {
        /// Why.
        why: Told,
    },
    /// The plan rests no longer; what was in force is in force again.
    #[serde(rename = "plan-resumed/1")]
    Resumed {},
    /// The plan ended.
    #[serde(rename = "plan-closed/1")]
    Closed {
        /// Why.
        why: Told,
    },
    /// A plan that is not an individual plan was listed.
    #[serde(rename = "related-plan-listed/1")]
    RelatedListed {
        /// The plan.
        plan: RelatedPlan,
    },
    /// A related plan was taken off the list.
    #[serde(rename = "related-plan-removed/1")]
    RelatedRemoved {
        /// Which.
        id: ItemId,
    },
}

impl Goal {
    /// Whether nobody has said anything in it.
    pub(crate) fn is_empty(&self) -> bool {
        blank(&self.own_words) && blank(&self.services_words)
    }
}

/// Whether a text says nothing.
pub(crate) fn blank(told: &Told) -> bool {
    told.or_empty().trim().is_empty()
}

/// The acts that an individual plan can be made under, in the order in which pages list them.
pub const PLAN_ACTS: [Act; 5] = [
    Act::Health,
    Act::SpecialistHealth,
    Act::ChildProtection,
    Act::SocialServices,
    Act::Nav,
];

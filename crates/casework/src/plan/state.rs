//! The plan as folded: what is in force, what is written upon, and what was before.

use super::event::{Evaluation, Frame, Goal, Measure, MeasureState, PlanEvent, RelatedPlan};
use crate::id::ItemId;
use crate::label::{Label, Labelled};
use crate::moment::Moment;
use crate::told::Told;

/// The state of the plan.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum State {
    /// The first version is being written; nothing is in force.
    Draft,
    /// In force.
    Active,
    /// In force, while a new version is being written beside it.
    Revising,
    /// At rest, at the family's wish or because nothing happens for a time.
    Paused,
    /// Ended.
    Closed,
}

impl State {
    /// Whether a version of the plan is in force.
    pub fn in_force(self) -> bool {
        matches!(self, Self::Active | Self::Revising)
    }
}

/// What one version of the plan says.
#[derive(Clone)]
pub struct Version {
    pub(crate) number: i64,
    pub(crate) frame: Labelled<Frame>,
    pub(crate) goals: Vec<Labelled<Goal>>,
    pub(crate) measures: Vec<Labelled<Measure>>,
}

/// A change of a measure's state.
#[derive(Clone)]
pub struct Moved {
    pub(crate) at: Moment,
    pub(crate) measure: ItemId,
    pub(crate) note: Labelled<Told>,
}

/// A plan.
///
/// Only `working` is written upon. While a new version is being written, what is in force is kept
/// beside it in `in_force`, unchanged but for the states of its measures; otherwise the working
/// version is the one in force, if any is.
#[derive(Clone)]
pub struct Plan {
    pub(crate) state: State,
    pub(crate) begun: Moment,
    pub(crate) changed: Moment,
    pub(crate) working: Version,
    pub(crate) in_force: Option<Box<Version>>,
    pub(crate) activated: Vec<(i64, Moment)>,
    pub(crate) moves: Vec<Moved>,
    pub(crate) evaluations: Vec<(Moment, Labelled<Evaluation>)>,
    pub(crate) reasons: Vec<(Moment, State, Labelled<Told>)>,
}

/// Plans of a case: at most one that is not closed, and those that are not individual plans.
#[derive(Clone, Default)]
pub struct Plans {
    pub(crate) current: Option<Plan>,
    pub(crate) closed: Vec<Plan>,
    pub(crate) related: Vec<Labelled<RelatedPlan>>,
}

impl Plans {
    pub(crate) fn apply(&mut self, at: Moment, label: Label, event: PlanEvent) {
        match event {
            PlanEvent::Begun { frame, .. } => self.begun(at, label, frame),
            PlanEvent::RelatedListed { plan } => {
                put(&mut self.related, Labelled::new(label, plan), |plan| {
                    plan.id
                });
            }
            PlanEvent::RelatedRemoved { id } => {
                self.related.retain(|plan| plan.inside().id != id);
            }
            PlanEvent::Closed { why } => {
                if let Some(mut plan) = self.current.take() {
                    plan.moved(at, State::Closed, Labelled::new(label, why));
                    self.closed.push(plan);
                }
            }
            other => {
                if let Some(plan) = &mut self.current {
                    plan.apply(at, label, other);
                }
            }
        }
    }

    fn begun(&mut self, at: Moment, label: Label, frame: Frame) {
        self.closed.extend(self.current.take());
        self.current = Some(Plan {
            state: State::Draft,
            begun: at,
            changed: at,
            working: Version {
                number: 1,
                frame: Labelled::new(label, frame),
                goals: Vec::new(),
                measures: Vec::new(),
            },
            in_force: None,
            activated: Vec::new(),
            moves: Vec::new(),
            evaluations: Vec::new(),
            reasons: Vec::new(),
        });
    }

    /// A goal of what is being written or of what is in force.
    pub(crate) fn goal(&self, id: ItemId) -> Option<&Labelled<Goal>> {
        let plan = self.current.as_ref()?;
        plan.working.goal(id).or_else(|| plan.standing().goal(id))
    }

    /// The measures for which somebody can be responsible today: of what is in force and of what
    /// is being written.
    pub(crate) fn measures(&self) -> impl Iterator<Item = &Measure> {
        self.current.iter().flat_map(Plan::measures)
    }
}

impl Plan {
    /// The version that holds, or the first one while nothing is in force yet.
    pub(crate) fn standing(&self) -> &Version {
        self.in_force.as_deref().unwrap_or(&self.working)
    }

    /// The measures of what is in force and of what is being written, each once.
    pub(crate) fn measures(&self) -> impl Iterator<Item = &Measure> {
        let standing = self.standing();
        let only_new = self
            .working
            .measures
            .iter()
            .filter(|measure| standing.measure(measure.inside().id).is_none());
        standing
            .measures
            .iter()
            .chain(only_new)
            .map(Labelled::inside)
    }

    fn apply(&mut self, at: Moment, label: Label, event: PlanEvent) {
        self.changed = at;
        match event {
            PlanEvent::Framed { frame } => self.working.frame = Labelled::new(label, frame),
            PlanEvent::GoalSet { goal } => {
                put(
                    &mut self.working.goals,
                    Labelled::new(label, goal),
                    |goal| goal.id,
                );
            }
            PlanEvent::GoalRemoved { goal, .. } => self.working.remove_goal(goal),
            PlanEvent::MeasureAgreed { measure } => {
                let measure = Labelled::new(label, measure);
                put(&mut self.working.measures, measure, |measure| measure.id);
            }
            PlanEvent::MeasureMoved {
                measure,
                state,
                note,
            } => {
                self.measure_moved(measure, state);
                let note = Labelled::new(label, note);
                self.moves.push(Moved { at, measure, note });
            }
            PlanEvent::Activated {} => {
                self.in_force = None;
                self.state = State::Active;
                self.activated.push((self.working.number, at));
            }
            PlanEvent::Revised { why, revise } => {
                self.revised(at, Labelled::new(label, why), revise)
            }
            PlanEvent::RevisionDropped { why } => {
                if let Some(kept) = self.in_force.take() {
                    self.working = *kept;
                }
                self.moved(at, State::Active, Labelled::new(label, why));
            }
            PlanEvent::Evaluated { evaluation } => {
                self.evaluations
                    .push((at, Labelled::new(label, evaluation)));
            }
            PlanEvent::Paused { why } => self.moved(at, State::Paused, Labelled::new(label, why)),
            PlanEvent::Resumed {} => self.state = State::Active,
            PlanEvent::Begun { .. }
            | PlanEvent::Closed { .. }
            | PlanEvent::RelatedListed { .. }
            | PlanEvent::RelatedRemoved { .. } => {}
        }
    }

    fn revised(&mut self, at: Moment, why: Labelled<Told>, revise: crate::moment::Date) {
        self.in_force = Some(Box::new(self.working.clone()));
        self.working.number += 1;
        self.working.frame.inside_mut().revise = revise;
        self.moved(at, State::Revising, why);
    }

    fn measure_moved(&mut self, measure: ItemId, state: MeasureState) {
        let versions = self
            .in_force
            .as_deref_mut()
            .into_iter()
            .chain([&mut self.working]);
        for version in versions {
            let moved = version
                .measures
                .iter_mut()
                .find(|known| known.inside().id == measure);
            if let Some(moved) = moved {
                moved.inside_mut().state = state;
            }
        }
    }

    fn moved(&mut self, at: Moment, state: State, why: Labelled<Told>) {
        self.state = state;
        self.reasons.push((at, state, why));
    }
}

impl Version {
    /// A goal.
    pub(crate) fn goal(&self, id: ItemId) -> Option<&Labelled<Goal>> {
        self.goals.iter().find(|goal| goal.inside().id == id)
    }

    /// A measure.
    pub(crate) fn measure(&self, id: ItemId) -> Option<&Labelled<Measure>> {
        self.measures
            .iter()
            .find(|measure| measure.inside().id == id)
    }

    /// The measures that serve a goal.
    pub(crate) fn measures_of(&self, goal: ItemId) -> impl Iterator<Item = &Labelled<Measure>> {
        self.measures
            .iter()
            .filter(move |measure| measure.inside().goal == goal)
    }

    fn remove_goal(&mut self, goal: ItemId) {
        self.goals.retain(|known| known.inside().id != goal);
        self.measures
            .retain(|measure| measure.inside().goal != goal);
    }
}

fn put<T>(all: &mut Vec<Labelled<T>>, new: Labelled<T>, id: impl Fn(&T) -> ItemId) {
    let wanted = id(new.inside());
    match all.iter_mut().find(|known| id(known.inside()) == wanted) {
        Some(known) => *known = new,
        None => all.push(new),
    }
}

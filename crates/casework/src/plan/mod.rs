//! The individual plan (individuell plan): goals, measures, versions. One active plan per person.
//!
//! What is in force stands until a new version is activated: see [`Plan`]. The plan says what is
//! agreed; it gives no right to a service, and each measure tells whether a service has decided on
//! it by itself.

mod advance;
mod compare;
mod event;
mod forms;
mod goal_lines;
mod goal_view;
mod measure;
mod missing;
mod page;
mod points;
mod refusal;
mod responsible;
mod sees;
mod sharing;
mod state;
#[cfg(test)]
mod tests;
mod versions;
mod write;

pub use advance::{activate, close, drop_revision, evaluate, pause, resume, revise};
pub use event::{
    Evaluation, Frame, Goal, Measure, MeasureState, PLAN_ACTS, PlanEvent, RelatedPlan,
    ServiceDecision, Whose,
};
pub use forms::{
    FormScene, FrameForm, GoalForm, MeasureForm, MoveForm, RelatedForm, StateForm, frame_form,
    goal_form, measure_form, move_form, related_form, state_form,
};
pub use goal_lines::{GoalLine, NextStep, goal_lines};
pub use goal_view::{GoalView, MeasureView, Named, News};
pub use measure::{agree_measure, change_measure, move_measure};
pub use missing::Missing;
pub use page::{May, PlanPage, PlanView, RelatedLine, Which, plan_page};
pub use points::{CoordinatorView, HearingView, MappingView, Participant, Points, Who};
pub use refusal::PlanRefusal;
pub use responsible::Responsible;
pub use sharing::Sharing;
pub use state::{Moved, Plan, Plans, State, Version};
pub use versions::{
    Change, ComparedField, ComparedPart, Comparison, Field, Subject, Then, Value, VersionChoice,
    VersionName, VersionsPage, stands_at, version_choices, versions_page,
};
pub use write::{
    GoalWords, begin, change_goal, list_related, remove_goal, remove_related, set_goal, write_frame,
};

pub(crate) use goal_lines::is_open;

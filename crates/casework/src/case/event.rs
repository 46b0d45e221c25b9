//! Everything that can happen in a case, noun by noun.

use crate::assessment::AssessmentEvent;
use crate::code::CodeEvent;
use crate::consent::ConsentEvent;
use crate::coordinator::CoordinatorEvent;
use crate::decision::DecisionEvent;
use crate::demand::DemandEvent;
use crate::emergency::EmergencyEvent;
use crate::handing::HandingEvent;
use crate::id::{ConsentId, ItemId, NoticeId, PersonId, UnitId};
use crate::inform::InformEvent;
use crate::log::LogEvent;
use crate::message::MessageEvent;
use crate::need::NeedEvent;
use crate::note::NoteEvent;
use crate::plan::PlanEvent;
use crate::promise::PromiseEvent;
use crate::retention::RetentionEvent;
use crate::team::TeamEvent;
use serde::{Deserialize, Serialize};

/// The case was opened.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Opened {
    /// The child around whom it is.
    pub child: PersonId,
    /// The notice that it was opened from, if any.
    pub notice: Option<NoticeId>,
    /// The coordinating unit that looks after it.
    pub unit: UnitId,
}

/// An event of a case. The outer name is the noun, the inner tag the kind and its version.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CaseEvent {
    /// The case was opened.
    #[serde(rename = "opened/1")]
    Opened(Opened),
    /// One more notice about the child was joined to the case.
    #[serde(rename = "notice-joined/1")]
    NoticeJoined {
        /// Which notice.
        notice: NoticeId,
    },
    /// Mapping and hearing.
    Need(NeedEvent),
    /// Assessment.
    Assessment(AssessmentEvent),
    /// Decision.
    Decision(DecisionEvent),
    /// Coordinator.
    Coordinator(CoordinatorEvent),
    /// Consent.
    Consent(ConsentEvent),
    /// Team.
    Team(TeamEvent),
    /// Plan.
    Plan(PlanEvent),
    /// Promise.
    Promise(PromiseEvent),
    /// Note.
    Note(NoteEvent),
    /// Message.
    Message(MessageEvent),
    /// A question about the log.
    Log(LogEvent),
    /// The case was opened because of danger.
    Emergency(EmergencyEvent),
    /// Something was handed out outside the program.
    Handing(HandingEvent),
    /// A demand about one's own information.
    Demand(DemandEvent),
    /// How long it is kept.
    Retention(RetentionEvent),
    /// Information to the health and social services.
    Inform(InformEvent),
    /// A code on paper for the child.
    Code(CodeEvent),
}

/// One thing in a case that two people can write at the same time.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Thing {
    /// The mapping of needs.
    Mapping,
    /// An assessment: its facts, its judgements and its conclusion.
    Assessment(ItemId),
    /// The reason why there is no plan.
    NoPlan,
    /// The appointment of a coordinator.
    Coordinator,
    /// A consent.
    Consent(ConsentId),
    /// A member of the team.
    Member(ItemId),
    /// The frame and the state of the plan.
    Plan,
    /// A goal.
    Goal(ItemId),
    /// A measure.
    Measure(ItemId),
    /// A promise.
    Promise(ItemId),
    /// A note.
    Note(ItemId),
    /// A question about the log.
    Question(ItemId),
    /// An opening because of danger.
    Emergency(ItemId),
    /// Something that was handed out outside the program.
    Handing(ItemId),
    /// A demand about one's own information.
    Demand(ItemId),
    /// Information to another service.
    Informed(ItemId),
}

impl CaseEvent {
    /// The thing that the event changes, where two people could change the same. Two events with
    /// the same thing, made from the same picture, are a conflict that both must see; events that
    /// add something new are none.
    pub fn thing(&self) -> Option<Thing> {
        Some(match self {
            Self::Need(NeedEvent::Mapped { .. }) => Thing::Mapping,
            Self::Assessment(
                AssessmentEvent::Answered { id, .. }
                | AssessmentEvent::Judged { id, .. }
                | AssessmentEvent::Concluded { id, .. },
            ) => Thing::Assessment(*id),
            Self::Decision(DecisionEvent::NoPlan { .. }) => Thing::NoPlan,
            Self::Coordinator(
                CoordinatorEvent::Appointed { .. }
                | CoordinatorEvent::Ended { .. }
                | CoordinatorEvent::Substituted { .. }
                | CoordinatorEvent::SubstitutionEnded { .. }
                | CoordinatorEvent::ChangeAnswered { .. },
            ) => Thing::Coordinator,
            Self::Consent(ConsentEvent::Withdrawn { id, .. }) => Thing::Consent(*id),
            Self::Team(TeamEvent::Joined { member }) => Thing::Member(member.id),
            Self::Team(TeamEvent::Left { id, .. }) => Thing::Member(*id),
            Self::Plan(event) => return event.thing(),
            Self::Promise(
                PromiseEvent::Kept { id, .. }
                | PromiseEvent::Moved { id, .. }
                | PromiseEvent::Handed { id, .. }
                | PromiseEvent::Dropped { id, .. },
            ) => Thing::Promise(*id),
            Self::Note(
                NoteEvent::Corrected { id, .. }
                | NoteEvent::Struck { id, .. }
                | NoteEvent::Erased { id },
            ) => Thing::Note(*id),
            Self::Inform(InformEvent::Released { id }) => Thing::Informed(*id),
            Self::Log(LogEvent::Answered { id, .. }) => Thing::Question(*id),
            Self::Emergency(
                EmergencyEvent::Reviewed { id, .. } | EmergencyEvent::Released { id },
            ) => Thing::Emergency(*id),
            Self::Handing(HandingEvent::Checked { id, .. }) => Thing::Handing(*id),
            Self::Demand(DemandEvent::Answered { id, .. } | DemandEvent::Lifted { id, .. }) => {
                Thing::Demand(*id)
            }
            _ => return None,
        })
    }
}

impl PlanEvent {
    fn thing(&self) -> Option<Thing> {
        Some(match self {
            Self::GoalSet { goal } => Thing::Goal(goal.id),
            Self::GoalRemoved { goal, .. } => Thing::Goal(*goal),
            Self::MeasureAgreed { measure } => Thing::Measure(measure.id),
            Self::MeasureMoved { measure, .. } => Thing::Measure(*measure),
            Self::Evaluated { .. } | Self::RelatedListed { .. } | Self::RelatedRemoved { .. } => {
                return None;
            }
            _ => Thing::Plan,
        })
    }
}

//! Whom one can be, and the walk through the ten steps.

use casework::id::PersonId;

/// What somebody is, as the list of people says it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Role {
    /// A parent, or somebody who has the care.
    Parent,
    /// A young person who signs in by itself.
    Youth,
    /// Somebody who coordinates.
    Coordinator,
    /// Somebody in the coordinating unit.
    CoordinatingUnit,
    /// Somebody who works in a service.
    Worker,
    /// A leader.
    Leader,
    /// Whoever looks after information security.
    SecurityOfficer,
}

impl Role {
    /// The word by which a program asks for the role.
    pub fn word(self) -> &'static str {
        match self {
            Self::Parent => "parent",
            Self::Youth => "youth",
            Self::Coordinator => "coordinator",
            Self::CoordinatingUnit => "coordinating-unit",
            Self::Worker => "worker",
            Self::Leader => "leader",
            Self::SecurityOfficer => "security-officer",
        }
    }
}

/// What waits for somebody.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Waits {
    /// A plan that is followed, with one promise that is late.
    PlanWithLatePromise,
    /// A consent that the person has not answered.
    ConsentToAnswer,
    /// A letter that nobody has opened.
    UnopenedLetter,
    /// The other parent has not answered yet.
    OtherParent,
    /// A notice was sent, and nothing has happened yet.
    NoticeOnItsWay,
    /// A draft of a plan to read.
    DraftPlan,
    /// The coordinator is away, and a deputy stands in.
    DeputyStandsIn,
    /// A request for another coordinator that waits for an answer.
    ChangeRequested,
    /// A case that has come to its end.
    EverythingEnded,
    /// The child turns 18 soon.
    EighteenSoon,
    /// What the child sees itself.
    OwnCase,
    /// An address that is hidden everywhere.
    HiddenAddress,
    /// A case under assessment.
    UnderAssessment,
    /// The inbox with notices and the cases of the unit.
    Inbox,
    /// The families that the person coordinates.
    OwnFamilies,
    /// What the person has promised.
    OwnPromises,
    /// A child that nobody expects before it is born.
    ExpectedChild,
    /// Nothing waits; one sees what the capacity opens and what it does not.
    Nothing,
}

/// Somebody whom one can be.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ToBe {
    /// What the person is.
    pub role: Role,
    /// Who.
    pub person: PersonId,
    /// The name.
    pub name: String,
    /// What waits.
    pub waits: Waits,
    /// The page where it waits.
    pub path: String,
}

/// A step of the walk.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum StepKind {
    /// A parent gives notice.
    Notice,
    /// The coordinating unit finds it in the inbox.
    Inbox,
    /// A case is opened from a notice.
    OpenCase,
    /// Needs are mapped, and the child is heard.
    Need,
    /// The rights are assessed.
    Assessment,
    /// The family reads the decision.
    Decision,
    /// A coordinator is appointed.
    Appointment,
    /// The family consents to what is shared.
    Consent,
    /// The plan.
    Plan,
    /// What was promised.
    Promise,
    /// Who has looked.
    Log,
}

/// A step of the walk: as whom, and which page.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Step {
    /// Which step.
    pub kind: StepKind,
    /// As whom.
    pub person: PersonId,
    /// The person's name.
    pub name: String,
    /// Which page.
    pub path: String,
}

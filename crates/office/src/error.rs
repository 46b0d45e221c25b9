//! Errors by what the reader can do about them.

use casework::assessment::AssessmentRefusal;
use casework::code::CodeRefusal;
use casework::consent::ConsentRefusal;
use casework::coordinator::CoordinatorRefusal;
use casework::decision::DecisionRefusal;
use casework::demand::DemandRefusal;
use casework::discussion::DiscussionRefusal;
use casework::emergency::EmergencyRefusal;
use casework::entry::Sequence;
use casework::handing::HandingRefusal;
use casework::inform::InformRefusal;
use casework::log::LogRefusal;
use casework::message::MessageRefusal;
use casework::need::NeedRefusal;
use casework::note::NoteRefusal;
use casework::notice::NoticeRefusal;
use casework::person::PersonRefusal;
use casework::plan::PlanRefusal;
use casework::promise::PromiseRefusal;
use casework::report::ReportRefusal;
use casework::retention::RetentionRefusal;
use casework::team::TeamRefusal;
use journal::{AppendError, StoreError};

/// Why an errand was not done.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// It is not there, or there is no ground for it: the two answer alike.
    #[error("not found")]
    NotFound,
    /// Nobody is signed in, or the session has ended.
    #[error("not signed in")]
    SignIn,
    /// The person must show more surely who it is before this opens, whatever it is.
    #[error("a surer sign-in is needed")]
    StepUp,
    /// A rule says no.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The same thing was changed by somebody else since the form was shown.
    #[error("changed by somebody else since sequence {}", since.0)]
    Conflict {
        /// The newest sequence, with which the form is shown again beside what stands now.
        since: Sequence,
    },
    /// The fault is ours.
    #[error("broken: {0}")]
    Broken(#[from] StoreError),
}

/// A rule says no; each says which.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Refusal {
    /// About a notice.
    #[error(transparent)]
    Notice(#[from] NoticeRefusal),
    /// About a promise.
    #[error(transparent)]
    Promise(#[from] PromiseRefusal),
    /// About the plan.
    #[error(transparent)]
    Plan(#[from] PlanRefusal),
    /// About a note.
    #[error(transparent)]
    Note(#[from] NoteRefusal),
    /// About a message.
    #[error(transparent)]
    Message(#[from] MessageRefusal),
    /// About the log.
    #[error(transparent)]
    Log(#[from] LogRefusal),
    /// About an opening because of danger.
    #[error(transparent)]
    Emergency(#[from] EmergencyRefusal),
    /// About something that was handed out.
    #[error(transparent)]
    Handing(#[from] HandingRefusal),
    /// About a demand.
    #[error(transparent)]
    Demand(#[from] DemandRefusal),
    /// About how long something is kept.
    #[error(transparent)]
    Retention(#[from] RetentionRefusal),
    /// About needs and the hearing of the child.
    #[error(transparent)]
    Need(#[from] NeedRefusal),
    /// About an assessment.
    #[error(transparent)]
    Assessment(#[from] AssessmentRefusal),
    /// About a decision.
    #[error(transparent)]
    Decision(#[from] DecisionRefusal),
    /// About the coordinator.
    #[error(transparent)]
    Coordinator(#[from] CoordinatorRefusal),
    /// About a consent.
    #[error(transparent)]
    Consent(#[from] ConsentRefusal),
    /// About the team.
    #[error(transparent)]
    Team(#[from] TeamRefusal),
    /// About information to the health and social services.
    #[error(transparent)]
    Inform(#[from] InformRefusal),
    /// About a code on paper.
    #[error(transparent)]
    Code(#[from] CodeRefusal),
    /// About a discussion without names.
    #[error(transparent)]
    Discussion(#[from] DiscussionRefusal),
    /// About a report to child protection.
    #[error(transparent)]
    Report(#[from] ReportRefusal),
    /// About a person.
    #[error(transparent)]
    Person(#[from] PersonRefusal),
    /// Something that may exist once exists already.
    #[error("exists already: {0:?}")]
    Exists(journal::ClaimKind),
}

impl From<NoticeRefusal> for Error {
    fn from(refusal: NoticeRefusal) -> Self {
        match refusal {
            NoticeRefusal::NoGround => Self::NotFound,
            other => Self::Refused(other.into()),
        }
    }
}

impl From<PromiseRefusal> for Error {
    fn from(refusal: PromiseRefusal) -> Self {
        match refusal {
            PromiseRefusal::NoGround => Self::NotFound,
            other => Self::Refused(other.into()),
        }
    }
}

impl From<NoteRefusal> for Error {
    fn from(refusal: NoteRefusal) -> Self {
        match refusal {
            NoteRefusal::NoGround => Self::NotFound,
            other => Self::Refused(other.into()),
        }
    }
}

impl From<LogRefusal> for Error {
    fn from(refusal: LogRefusal) -> Self {
        match refusal {
            LogRefusal::NoGround => Self::NotFound,
            refusal => Self::Refused(refusal.into()),
        }
    }
}

impl From<EmergencyRefusal> for Error {
    fn from(refusal: EmergencyRefusal) -> Self {
        match refusal {
            EmergencyRefusal::NoGround => Self::NotFound,
            refusal => Self::Refused(refusal.into()),
        }
    }
}

impl From<DemandRefusal> for Error {
    fn from(refusal: DemandRefusal) -> Self {
        match refusal {
            DemandRefusal::NoGround => Self::NotFound,
            other => Self::Refused(other.into()),
        }
    }
}

impl From<HandingRefusal> for Error {
    fn from(refusal: HandingRefusal) -> Self {
        match refusal {
            HandingRefusal::NoGround => Self::NotFound,
            refusal => Self::Refused(refusal.into()),
        }
    }
}

impl From<RetentionRefusal> for Error {
    fn from(refusal: RetentionRefusal) -> Self {
        match refusal {
            RetentionRefusal::NoGround => Self::NotFound,
            other @ RetentionRefusal::Nothing => Self::Refused(other.into()),
        }
    }
}

impl From<MessageRefusal> for Error {
    fn from(refusal: MessageRefusal) -> Self {
        match refusal {
            MessageRefusal::NoGround => Self::NotFound,
            other => Self::Refused(other.into()),
        }
    }
}

impl From<PlanRefusal> for Error {
    fn from(refusal: PlanRefusal) -> Self {
        match refusal {
            PlanRefusal::NoGround => Self::NotFound,
            other => Self::Refused(other.into()),
        }
    }
}

impl From<NeedRefusal> for Error {
    fn from(refusal: NeedRefusal) -> Self {
        match refusal {
            NeedRefusal::NoGround => Self::NotFound,
            other => Self::Refused(other.into()),
        }
    }
}

impl From<AssessmentRefusal> for Error {
    fn from(refusal: AssessmentRefusal) -> Self {
        match refusal {
            AssessmentRefusal::NoGround => Self::NotFound,
            other => Self::Refused(other.into()),
        }
    }
}

impl From<DecisionRefusal> for Error {
    fn from(refusal: DecisionRefusal) -> Self {
        match refusal {
            DecisionRefusal::NoGround => Self::NotFound,
            other => Self::Refused(other.into()),
        }
    }
}

impl From<CoordinatorRefusal> for Error {
    fn from(refusal: CoordinatorRefusal) -> Self {
        match refusal {
            CoordinatorRefusal::NoGround => Self::NotFound,
            other => Self::Refused(other.into()),
        }
    }
}

impl From<ConsentRefusal> for Error {
    fn from(refusal: ConsentRefusal) -> Self {
        match refusal {
            ConsentRefusal::NoGround => Self::NotFound,
            other => Self::Refused(other.into()),
        }
    }
}

impl From<TeamRefusal> for Error {
    fn from(refusal: TeamRefusal) -> Self {
        match refusal {
            TeamRefusal::NoGround => Self::NotFound,
            other => Self::Refused(other.into()),
        }
    }
}

impl From<PersonRefusal> for Error {
    fn from(refusal: PersonRefusal) -> Self {
        match refusal {
            PersonRefusal::NoGround => Self::NotFound,
            other => Self::Refused(other.into()),
        }
    }
}

impl From<InformRefusal> for Error {
    fn from(refusal: InformRefusal) -> Self {
        match refusal {
            InformRefusal::NoGround => Self::NotFound,
            other => Self::Refused(other.into()),
        }
    }
}

impl From<CodeRefusal> for Error {
    fn from(refusal: CodeRefusal) -> Self {
        match refusal {
            CodeRefusal::NoGround => Self::NotFound,
            other @ CodeRefusal::NoCode => Self::Refused(other.into()),
        }
    }
}

impl From<DiscussionRefusal> for Error {
    fn from(refusal: DiscussionRefusal) -> Self {
        match refusal {
            DiscussionRefusal::NotUp => Self::NotFound,
            other => Self::Refused(other.into()),
        }
    }
}

impl From<ReportRefusal> for Error {
    fn from(refusal: ReportRefusal) -> Self {
        Self::Refused(refusal.into())
    }
}

impl From<AppendError> for Error {
    fn from(error: AppendError) -> Self {
        match error {
            AppendError::Conflict { found, .. } => Self::Conflict { since: found },
            AppendError::Claimed { kind, .. } => Self::Refused(Refusal::Exists(kind)),
            AppendError::Store(error) => Self::Broken(error),
        }
    }
}

//! What can happen to a notice.

use crate::id::{CaseId, DocumentId, PersonId, UnitId};
use crate::person::{Birth, Name};
use crate::told::Told;
use serde::{Deserialize, Serialize};

/// How the notice came.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Channel {
    /// Written in the program.
    Program,
    /// Written in the public form, by somebody whom nobody has verified.
    PublicForm,
    /// Given by telephone and recorded by staff.
    Telephone,
    /// Given on paper and recorded by staff.
    Paper,
    /// Given face to face and recorded by staff.
    InPerson,
}

impl Channel {
    /// The channels that staff choose among when they record for somebody.
    pub const RECORDED: [Self; 3] = [Self::Telephone, Self::Paper, Self::InPerson];
}

/// What kind of sender it is, for counting and for the sentence on the page.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SenderKind {
    /// The family, or the young person itself.
    Family,
    /// Hospital.
    Hospital,
    /// General practitioner.
    GeneralPractitioner,
    /// Health station or school health service.
    HealthStation,
    /// Kindergarten.
    Kindergarten,
    /// School.
    School,
    /// Child protection.
    ChildProtection,
    /// NAV.
    Nav,
    /// Somebody else.
    Other,
}

impl SenderKind {
    /// Every kind, in the order in which pages list them.
    pub const ALL: [Self; 9] = [
        Self::Family,
        Self::Hospital,
        Self::GeneralPractitioner,
        Self::HealthStation,
        Self::Kindergarten,
        Self::School,
        Self::ChildProtection,
        Self::Nav,
        Self::Other,
    ];
}

/// Who gives the notice.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Sender {
    /// What kind of sender.
    pub kind: SenderKind,
    /// The person, where it is signed in.
    pub person: Option<PersonId>,
    /// The unit, where it acts for one.
    pub unit: Option<UnitId>,
    /// The name as told.
    pub name: Told,
    /// How one reaches the sender.
    pub contact: Told,
}

/// A child that the notice is about.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct ChildTold {
    /// The name as told; may be empty for an unborn child.
    pub name: Name,
    /// Birth as told.
    pub birth: Birth,
}

/// What the sender knows about the family's consent to giving notice.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ConsentKnown {
    /// The family sends it, or has agreed to it.
    Agreed,
    /// The family has been told.
    Told,
    /// The family does not know.
    NotAsked,
}

impl ConsentKnown {
    /// Every value, in the order in which pages list them.
    pub const ALL: [Self; 3] = [Self::Agreed, Self::Told, Self::NotAsked];
}

/// The notice as it was given.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Given {
    /// The unit that receives it.
    pub to: UnitId,
    /// Who gives it.
    pub sender: Sender,
    /// How it came.
    pub channel: Channel,
    /// The children; at least one.
    pub children: Vec<ChildTold>,
    /// What is hard, what is needed.
    pub need: Told,
    /// Which services are there already.
    pub services: Told,
    /// What is known about the family's consent.
    pub consent: ConsentKnown,
    /// Language and interpreter, if one is needed.
    pub language: Told,
    /// The paper, where it came on paper.
    pub paper: Option<Paper>,
}

/// A paper that was read in.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Paper {
    /// The document in the journal.
    pub document: DocumentId,
    /// Its media type, one of those that the form takes.
    pub media_type: String,
}

/// How a notice left the inbox.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "outcome")]
pub enum Outcome {
    /// Cases were opened, or it was joined to cases that are open.
    CasesOpened {
        /// The cases, one for each child.
        cases: Vec<CaseId>,
    },
    /// The family does not consent.
    NoConsent,
    /// The family does not want it.
    NotWanted,
    /// It is not about what the coordinating unit can help with; says where the sender was shown.
    NotRelevant,
    /// It belongs elsewhere, outside this installation, and was sent on with consent.
    SentElsewhere,
    /// It was information, and its receiver has taken it in.
    Received,
}

/// What can happen to a notice.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum NoticeEvent {
    /// It was given.
    #[serde(rename = "given/1")]
    Given {
        /// The notice.
        given: Box<Given>,
    },
    /// A service informed another on its own initiative; it is no notice of need.
    #[serde(rename = "informed/1")]
    Informed {
        /// The information, with its sender and receiver.
        given: Box<Given>,
        /// The case that it is about; `None` where it was written before that was kept.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        about: Option<CaseId>,
    },
    /// The receiving unit has taken the information in.
    #[serde(rename = "received/1")]
    Received {},
    /// It was passed on to the right unit.
    #[serde(rename = "passed-on/1")]
    PassedOn {
        /// The right unit.
        to: UnitId,
        /// Why.
        why: Told,
    },
    /// It left the inbox.
    #[serde(rename = "closed/1")]
    Closed {
        /// How.
        outcome: Outcome,
        /// Why, in words that the sender can read.
        why: Told,
    },
    /// It was due to be erased, and is kept.
    #[serde(rename = "kept/1")]
    Kept {
        /// Why.
        why: Told,
    },
}

impl Outcome {
    /// The code under which outcomes are counted.
    pub fn code(&self) -> i64 {
        match self {
            Self::CasesOpened { .. } => 1,
            Self::NoConsent => 2,
            Self::NotWanted => 3,
            Self::NotRelevant => 4,
            Self::SentElsewhere => 5,
            Self::Received => 6,
        }
    }
}

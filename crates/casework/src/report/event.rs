//! What can happen to a report.

use crate::moment::Date;
use crate::told::Told;
use serde::{Deserialize, Serialize};

/// A report as its writer has written it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Written {
    /// What the worry is about: a word of the vocabulary of the law, `concern-about-child`.
    pub concern: String,
    /// The child.
    pub child: Told,
    /// When it was born, or about how old it is.
    pub born: Told,
    /// Where it lives and where it is now.
    pub place: Told,
    /// Who cares for it.
    pub adults: Told,
    /// What the writer has seen and heard.
    pub seen: Told,
    /// What the child itself has said.
    pub said: Told,
    /// What the family knows of the report.
    pub known: Told,
}

/// How a report came to child protection.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum How {
    /// In the official form that child protection has on the net.
    OfficialForm,
    /// As a letter.
    Letter,
    /// Told on the telephone.
    Telephone,
    /// Handed over or told face to face.
    InPerson,
    /// Through the channel that the organisation has set up with child protection.
    Channel,
}

impl How {
    /// What a writer chooses among who hands it over without the program.
    pub const BY_HAND: [Self; 4] = [
        Self::OfficialForm,
        Self::Letter,
        Self::Telephone,
        Self::InPerson,
    ];
}

/// What can happen to a report.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum ReportEvent {
    /// It was written, or written anew before it was handed over.
    #[serde(rename = "written/1")]
    Written {
        /// The whole of it.
        written: Box<Written>,
    },
    /// Its writer sent it through the channel; it has not come yet.
    #[serde(rename = "sent/1")]
    Sent {},
    /// It came to child protection.
    #[serde(rename = "handed-over/1")]
    HandedOver {
        /// How.
        how: How,
        /// Who received it, as the writer says.
        to: Told,
        /// On which day.
        on: Date,
        /// Whether the text stays, because the writer's own act asks for it.
        stays: bool,
    },
    /// Its writer threw it away before it was handed over.
    #[serde(rename = "discarded/1")]
    Discarded {},
}

//! What was unusual and has been looked at.

use crate::access::Permit;
use crate::id::{PersonId, UnitId};
use crate::installation::InstallationEvent;
use crate::label::{Kind, Label, Labelled};
use crate::moment::{Date, Moment};
use crate::told::Told;
use serde::{Deserialize, Serialize};

/// A way of looking that is unusual.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Pattern {
    /// A case was opened because of danger, or somebody tried to.
    Emergency,
    /// Somebody looked at a child of its own family.
    OwnFamily,
    /// Somebody who does not coordinate looked at a child whose address is hidden or who is in a shelter.
    Hidden,
    /// Somebody looked who has never had anything to do with the case.
    NoContact,
    /// Somebody opened many cases in a short time.
    ManyCases,
    /// Somebody looked at night.
    Night,
}

impl Pattern {
    /// Every pattern, in the order in which pages list them.
    pub const ALL: [Self; 6] = [
        Self::Emergency,
        Self::OwnFamily,
        Self::Hidden,
        Self::NoContact,
        Self::ManyCases,
        Self::Night,
    ];

    /// The word in addresses.
    pub fn word(self) -> &'static str {
        match self {
            Self::Emergency => "emergency",
            Self::OwnFamily => "own-family",
            Self::Hidden => "hidden",
            Self::NoContact => "no-contact",
            Self::ManyCases => "many-cases",
            Self::Night => "night",
        }
    }
}

/// What is unusual: somebody's looking, in a unit, on a day, in one way.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub struct Subject {
    /// On which day.
    pub day: Date,
    /// Who.
    pub by: PersonId,
    /// In which unit.
    pub unit: UnitId,
    /// In which way.
    pub pattern: Pattern,
}

/// That somebody has looked at it.
#[derive(Clone)]
pub(crate) struct Marked {
    pub(crate) finding: Subject,
    pub(crate) at: Moment,
    pub(crate) by: Option<PersonId>,
    pub(crate) follows: Labelled<Told>,
}

/// Everything unusual that was looked at.
#[derive(Clone, Default)]
pub(crate) struct Marks {
    all: Vec<Marked>,
}

impl Marks {
    pub(crate) fn apply(
        &mut self,
        (at, by): (Moment, Option<PersonId>),
        label: Label,
        finding: Subject,
        follows: Told,
    ) {
        self.all.push(Marked {
            finding,
            at,
            by,
            follows: Labelled::new(label, follows),
        });
    }

    /// What was written last about a finding.
    pub(crate) fn newest(&self, finding: Subject) -> Option<&Marked> {
        self.all.iter().rfind(|marked| marked.finding == finding)
    }

    pub(crate) fn weight(&self) -> usize {
        self.all.len() * 300
    }
}

/// Marks something unusual as looked at, with what was found. Nothing where nothing is written, or where it is about the
/// one who writes.
pub fn mark(
    permit: &Permit,
    finding: Subject,
    follows: Told,
) -> Option<(Label, InstallationEvent)> {
    let empty = follows.or_empty().trim().is_empty();
    let oneself = finding.by == permit.viewer().person;
    let label = permit.common_label(Kind::Log);
    let event = InstallationEvent::UnusualMarked { finding, follows };
    (!empty && !oneself).then_some((label, event))
}

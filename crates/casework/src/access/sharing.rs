//! The table of `law/sharing`, compiled: which ground opens which kind of information to whom.

use super::permit::Role;
use crate::label::{Kind, Strictness};

/// One row of the table, in the words of `law/sharing`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct SharingRow<'a> {
    /// The ground: `consent`, `own-task`, `parental-responsibility`…
    pub ground: &'a str,
    /// Who holds it: `family`, `child-coordinator`, `worker`…
    pub holder: &'a str,
    /// The kind of information: `health`, `plan`…
    pub kind: &'a str,
    /// How strictly it is kept: `ordinary`, `health-personnel`…
    pub strictness: &'a str,
}

/// A row uses a word that the program does not know: the program does not start.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[error("the sharing table uses the unknown word `{word}` in column `{column}`")]
pub struct UnknownWord {
    /// In which column.
    pub column: &'static str,
    /// Which word.
    pub word: String,
}

/// The kinds of ground that the rule asks the table about, by their place in [`GROUNDS`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(usize)]
pub(super) enum GroundKind {
    OwnInformation = 0,
    ParentalResponsibility = 1,
    Care = 2,
    Consent = 4,
    OwnTask = 5,
    Appointment = 6,
    Responsible = 7,
    WrittenHere = 8,
    StatutoryDuty = 9,
    Supervision = 11,
}

const GROUNDS: [&str; 12] = [
    "own-information",
    "parental-responsibility",
    "care",
    "participation",
    "consent",
    "own-task",
    "appointment",
    "responsible",
    "written-here",
    "statutory-duty",
    "emergency",
    "supervision",
];

const HOLDERS: [(&str, Role); 8] = [
    ("family", Role::Parent),
    ("child", Role::Child),
    ("carer", Role::Carer),
    ("child-coordinator", Role::Coordinator),
    ("coordinating-unit", Role::CoordinatingUnit),
    ("worker", Role::Member),
    ("leader", Role::Leader),
    ("security-officer", Role::SecurityOfficer),
];

const STRICTNESSES: [(&str, Strictness); 6] = [
    ("ordinary", Strictness::Ordinary),
    ("health-personnel", Strictness::HealthPersonnel),
    ("child-protection", Strictness::ChildProtection),
    ("social-services", Strictness::SocialServices),
    ("shelter", Strictness::Shelter),
    ("protected-address", Strictness::ProtectedAddress),
];

pub(super) const STRICTNESS_COUNT: usize = STRICTNESSES.len();

/// The compiled table.
#[derive(Clone)]
pub struct Sharing {
    allowed: Vec<bool>,
}

impl Sharing {
    /// Compiles the rows of `law/sharing`.
    ///
    /// # Errors
    /// When a row uses a word that is not a ground, holder, kind or strictness.
    pub fn compile<'a>(
        rows: impl IntoIterator<Item = SharingRow<'a>>,
    ) -> Result<Self, UnknownWord> {
        let size = GROUNDS.len() * HOLDERS.len() * Kind::ALL.len() * STRICTNESS_COUNT;
        let mut sharing = Self {
            allowed: vec![false; size],
        };
        for row in rows {
            let ground = position("ground", row.ground, GROUNDS.iter().copied())?;
            let holder = position("holder", row.holder, HOLDERS.iter().map(|(word, _)| *word))?;
            let kind = position("kind", row.kind, Kind::ALL.iter().map(|kind| kind.word()))?;
            let words = STRICTNESSES.iter().map(|(word, _)| *word);
            let strictness = position("strictness", row.strictness, words)?;
            sharing.allowed[place(ground, holder, kind, strictness)] = true;
        }
        Ok(sharing)
    }

    pub(super) fn allows(
        &self,
        ground: GroundKind,
        role: Role,
        kind: Kind,
        strictness: Strictness,
    ) -> bool {
        let holder = HOLDERS.iter().position(|(_, holder)| *holder == role);
        holder.is_some_and(|holder| {
            self.allowed[place(ground as usize, holder, kind as usize, strictness as usize)]
        })
    }
}

fn position<'a>(
    column: &'static str,
    word: &str,
    mut words: impl Iterator<Item = &'a str>,
) -> Result<usize, UnknownWord> {
    words.position(|known| known == word).ok_or(UnknownWord {
        column,
        word: word.to_owned(),
    })
}

fn place(ground: usize, holder: usize, kind: usize, strictness: usize) -> usize {
    ((ground * HOLDERS.len() + holder) * Kind::ALL.len() + kind) * STRICTNESS_COUNT + strictness
}

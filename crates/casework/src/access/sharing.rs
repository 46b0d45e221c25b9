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
    /// How old the child must have turned for the row to hold no longer, in whole years.
    pub until_age: Option<u8>,
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
    Emergency = 10,
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

const HOLDERS: [(&str, Role); 11] = [
    ("family", Role::Parent),
    ("parent-in-shelter", Role::ParentInShelter),
    ("let-in", Role::LetIn),
    ("child", Role::Child),
    ("child-with-code", Role::ChildWithCode),
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

/// How long a cell of the table is open.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Open {
    Never,
    UntilAge(u8),
    Always,
}

/// The compiled table.
#[derive(Clone)]
pub struct Sharing {
    cells: Vec<Open>,
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
            cells: vec![Open::Never; size],
        };
        for row in rows {
            let ground = position("ground", row.ground, GROUNDS.iter().copied())?;
            let holder = position("holder", row.holder, HOLDERS.iter().map(|(word, _)| *word))?;
            let kind = position("kind", row.kind, Kind::ALL.iter().map(|kind| kind.word()))?;
            let words = STRICTNESSES.iter().map(|(word, _)| *word);
            let strictness = position("strictness", row.strictness, words)?;
            let open = row.until_age.map_or(Open::Always, Open::UntilAge);
            sharing.cells[place(ground, holder, kind, strictness)] = open;
        }
        Ok(sharing)
    }

    /// Whether a ground opens something to a role, for a child of an age. Of a child whose age is
    /// not known nothing ends.
    pub(super) fn allows(
        &self,
        (ground, role): (GroundKind, Role),
        (kind, strictness): (Kind, Strictness),
        years: Years,
    ) -> bool {
        let holder = HOLDERS.iter().position(|(_, holder)| *holder == role);
        holder.is_some_and(|holder| {
            let place = place(ground as usize, holder, kind as usize, strictness as usize);
            match self.cells[place] {
                Open::Never => false,
                Open::UntilAge(until) => years.is_none_or(|years| years < i64::from(until)),
                Open::Always => true,
            }
        })
    }
}

impl Sharing {
    /// The age at which a cell closes, where one does.
    pub(super) fn until_age(
        &self,
        (ground, role): (GroundKind, Role),
        (kind, strictness): (Kind, Strictness),
    ) -> Option<u8> {
        let holder = HOLDERS.iter().position(|(_, holder)| *holder == role)?;
        let place = place(ground as usize, holder, kind as usize, strictness as usize);
        match self.cells[place] {
            Open::UntilAge(until) => Some(until),
            Open::Never | Open::Always => None,
        }
    }
}

/// How many years the child has turned, where it is born and one knows when.
pub(super) type Years = Option<i64>;

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

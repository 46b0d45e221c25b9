//! Names for what stands about a person.

use casework::person::{Birth, CareStatus, Protection, RelationKind};
use language::Words;

/// What an adult is to the child.
pub(crate) fn relation(words: Words, kind: RelationKind) -> String {
    match kind {
        RelationKind::Mother => words.family_mother(),
        RelationKind::Father => words.family_father(),
        RelationKind::CoMother => words.family_co_mother(),
        RelationKind::AdoptiveParent => words.family_adoptive_parent(),
        RelationKind::FosterParent => words.family_foster_parent(),
        RelationKind::Guardian => words.family_guardian(),
        RelationKind::Institution => words.person_institution(),
        RelationKind::Kin => words.person_kin(),
    }
}

/// The value of a relation in a form.
pub(super) fn relation_value(kind: RelationKind) -> &'static str {
    match kind {
        RelationKind::Mother => "mother",
        RelationKind::Father => "father",
        RelationKind::CoMother => "co-mother",
        RelationKind::AdoptiveParent => "adoptive",
        RelationKind::FosterParent => "foster",
        RelationKind::Guardian => "guardian",
        RelationKind::Institution => "institution",
        RelationKind::Kin => "kin",
    }
}

pub(super) fn protection(words: Words, protection: Protection) -> String {
    match protection {
        Protection::None => words.person_protection_none(),
        Protection::Confidential => words.person_protection_confidential(),
        Protection::StrictlyConfidential => words.person_protection_strict(),
        Protection::Shelter => words.person_protection_shelter(),
    }
}

pub(super) fn protection_value(protection: Protection) -> &'static str {
    match protection {
        Protection::None => "none",
        Protection::Confidential => "confidential",
        Protection::StrictlyConfidential => "strict",
        Protection::Shelter => "shelter",
    }
}

pub(super) fn care(words: Words, care: CareStatus) -> String {
    match care {
        CareStatus::Parents => words.person_care_parents(),
        CareStatus::VoluntaryPlacement => words.person_care_voluntary(),
        CareStatus::CareOrder => words.person_care_order(),
        CareStatus::Aftercare => words.person_care_aftercare(),
    }
}

pub(super) fn care_value(care: CareStatus) -> &'static str {
    match care {
        CareStatus::Parents => "parents",
        CareStatus::VoluntaryPlacement => "voluntary",
        CareStatus::CareOrder => "order",
        CareStatus::Aftercare => "aftercare",
    }
}

/// A birth as a sentence: "3. mars 2021, 5 år".
pub(super) fn birth(words: Words, birth: Birth) -> String {
    match birth {
        Birth::Born { on } => words.person_born_on(words.full_date(on), words.age(on)),
        Birth::Expected { due: Some(due) } => words.person_expected_on(words.full_date(due)),
        Birth::Expected { due: None } => words.person_expected(),
        Birth::Allocated { .. } => words.person_allocated(),
        Birth::Unknown => words.person_birth_unknown(),
    }
}

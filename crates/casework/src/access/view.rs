//! Who sees what in a case, as the family and the coordinator read it.

use super::matrix::{Cell, Sees, who_sees_of};
use super::rule::CaseScene;
use super::viewing::{Seen, Viewing};
use super::{Permit, Viewer};
use crate::case::{CaseHead, case_head};
use crate::coordinator::{employment, unit_name};
use crate::entry::Capacity;
use crate::id::{PersonId, UnitId};
use crate::label::{Kind, Label, Labelled, Source};
use crate::organisation::Employment;
use crate::person::{People, RelationKind};
use crate::team::may_name;

/// One who sees, or several of a unit who see the same.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Who {
    /// The reader.
    You,
    /// The child; the name is empty where there is no ground for it.
    Child {
        /// The name.
        name: String,
    },
    /// An adult of the family; the name is empty where there is no ground for it.
    Adult {
        /// The name.
        name: String,
        /// What the adult is to the child.
        kind: RelationKind,
    },
    /// Those of a unit.
    Unit {
        /// The unit.
        unit: String,
        /// Names with titles.
        people: Vec<String>,
        /// Whether the reader is one of them.
        you: bool,
    },
    /// Somebody who takes part without working in a unit here.
    Other {
        /// The name.
        name: String,
        /// The role in plain words.
        role: String,
    },
}

/// What one sees.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SeesLine {
    /// Who.
    pub who: Who,
    /// What is shared with it.
    pub cells: Vec<Cell>,
    /// Whether it sees single things that it is responsible for.
    pub responsible: bool,
    /// Whether it sees what its own unit wrote.
    pub wrote: bool,
}

/// Who sees what in a case.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AccessPage {
    /// The head of the page.
    pub head: CaseHead,
    /// Everybody who sees something: the family first.
    pub lines: Vec<SeesLine>,
}

/// Who sees what in a case, for those who may read its consents; nothing for others.
pub fn access_page(
    scene: CaseScene<'_>,
    permit: &Permit,
    people: &People,
) -> Option<Seen<AccessPage>> {
    let mut viewing = Viewing::new(permit);
    let all = told_of(&mut viewing, scene, |_| true)?;
    let head = case_head(&mut viewing, scene.id, scene.child);
    let lines = all
        .iter()
        .map(|sees| sees_line(&mut viewing, scene, people, sees))
        .collect();
    Some(viewing.finish("access", AccessPage { head, lines }))
}

/// Who sees what, of the family and of some who work somewhere, as the reader may be told of it; nothing for whoever
/// may not read the consents of the case.
pub(crate) fn told_of(
    viewing: &mut Viewing<'_>,
    scene: CaseScene<'_>,
    asked: impl Fn(&Employment) -> bool,
) -> Option<Vec<Sees>> {
    let permit = viewing.permit();
    let label = Label {
        source: Source::Program,
        ..permit.common_label(Kind::Consent)
    };
    permit.ground(&label)?;
    let told;
    let case = match scene.case.emergency.holds_back() {
        true => {
            let mut without = scene.case.clone();
            without.emergency.forget_what_is_held_back();
            told = without;
            &told
        }
        false => scene.case,
    };
    let all = who_sees_of(CaseScene { case, ..scene }, permit.at(), asked);
    let all = Labelled::new(label, all);
    let may = |unit| may_name(scene.case, permit, scene.directory, unit);
    let named = |sees: &&Sees| sees.unit.is_none_or(may);
    let all = viewing.show(&all)?.iter();
    Some(all.filter(named).cloned().collect())
}

/// What one sees, as a reader is told of it.
pub(crate) fn sees_line(
    viewing: &mut Viewing<'_>,
    scene: CaseScene<'_>,
    people: &People,
    sees: &Sees,
) -> SeesLine {
    let who = match sees.unit {
        Some(unit) => of_unit(viewing, scene, unit, &sees.people),
        None => of_family(viewing, scene, people, sees.people[0]),
    };
    SeesLine {
        who,
        cells: sees.cells.clone(),
        responsible: sees.responsible,
        wrote: sees.wrote,
    }
}

fn is_reader(viewing: &Viewing<'_>, unit: UnitId, person: PersonId) -> bool {
    let Viewer {
        person: reader,
        capacity,
        ..
    } = viewing.permit().viewer();
    reader == person && matches!(capacity, Capacity::Function { unit: own, .. } if own == unit)
}

fn of_unit(viewing: &Viewing<'_>, scene: CaseScene<'_>, unit: UnitId, people: &[PersonId]) -> Who {
    let named = |person: &PersonId| {
        let known = employment(scene.directory, *person, unit)?;
        Some(format!("{}, {}", known.name.or_empty(), known.title))
    };
    Who::Unit {
        unit: unit_name(scene.directory, unit),
        people: people.iter().filter_map(named).collect(),
        you: people.iter().any(|one| is_reader(viewing, unit, *one)),
    }
}

fn of_family(
    viewing: &mut Viewing<'_>,
    scene: CaseScene<'_>,
    people: &People,
    person: PersonId,
) -> Who {
    let reader = viewing.permit().viewer();
    if reader.person == person && reader.capacity == Capacity::Family {
        return Who::You;
    }
    let name = people.name(viewing, person).unwrap_or_default();
    let today = viewing.permit().at().date();
    match scene.child.relation_to(person, today) {
        Some(relation) if scene.case.child() != Some(person) => Who::Adult {
            name,
            kind: relation.kind,
        },
        _ => Who::Child { name },
    }
}

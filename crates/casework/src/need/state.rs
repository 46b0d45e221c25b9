//! Mappings and hearings as folded.

use super::event::{Area, AreaNeed, Hearing, Mapping, NeedEvent};
use crate::id::{ItemId, PersonId};
use crate::label::{Label, Labelled};
use crate::moment::Moment;
use crate::told::Told;

/// A hearing with when it was written down.
#[derive(Clone)]
pub(crate) struct Heard {
    pub(crate) at: Moment,
    pub(crate) what: Labelled<Hearing>,
}

/// What a mapping says of everything.
#[derive(Clone)]
pub(crate) struct Whole {
    pub(crate) goals: Told,
    pub(crate) resources: Told,
    pub(crate) asked: Told,
}

/// A mapping with when and by whom it was written down: what it says of everything, and of each area
/// under a label of its own.
#[derive(Clone)]
pub(crate) struct Mapped {
    pub(crate) id: ItemId,
    pub(crate) at: Moment,
    pub(crate) by: Option<PersonId>,
    pub(crate) whole: Labelled<Whole>,
    pub(crate) needs: Vec<Labelled<AreaNeed>>,
}

impl Mapped {
    fn new(
        (id, at, by): (ItemId, Moment, Option<PersonId>),
        label: Label,
        mapping: Mapping,
        kept: Vec<Labelled<AreaNeed>>,
    ) -> Self {
        let whole = Whole {
            goals: mapping.goals,
            resources: mapping.resources,
            asked: mapping.asked,
        };
        let told = mapping.needs.into_iter();
        let told = told.map(|need| Labelled::new(need.area.label(label), need));
        Self {
            id,
            at,
            by,
            whole: Labelled::new(label, whole),
            needs: told.chain(kept).collect(),
        }
    }

    /// The areas of which something is told.
    pub(crate) fn areas(&self) -> impl Iterator<Item = Area> + '_ {
        let told = self.needs.iter().map(Labelled::inside);
        told.filter(|one| !one.is_empty()).map(|one| one.area)
    }
}

/// Mappings and hearings, oldest first.
#[derive(Clone, Default)]
pub struct Needs {
    pub(crate) mappings: Vec<Mapped>,
    pub(crate) hearings: Vec<Heard>,
}

impl Needs {
    pub(crate) fn apply(
        &mut self,
        at: Moment,
        by: Option<PersonId>,
        label: Label,
        event: NeedEvent,
    ) {
        match event {
            NeedEvent::Mapped { id, mapping, kept } => {
                let kept = self.kept(&kept);
                let mapped = Mapped::new((id, at, by), label, mapping, kept);
                self.mappings.push(mapped);
            }
            NeedEvent::Heard { hearing, .. } => {
                let what = Labelled::new(label, hearing);
                self.hearings.push(Heard { at, what });
            }
        }
    }

    /// What the mapping that holds says of some areas.
    fn kept(&self, areas: &[Area]) -> Vec<Labelled<AreaNeed>> {
        let needs = self.newest().map_or(&[][..], |newest| &newest.needs);
        let kept = needs.iter();
        let kept = kept.filter(|need| areas.contains(&need.inside().area));
        kept.cloned().collect()
    }

    /// The mapping that holds.
    pub(crate) fn newest(&self) -> Option<&Mapped> {
        self.mappings.last()
    }
}

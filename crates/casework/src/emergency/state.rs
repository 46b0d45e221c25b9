//! What can happen to an opening because of danger, and all of them as folded.

use crate::access::Viewer;
use crate::entry::Capacity;
use crate::id::{ItemId, PersonId, UnitId};
use crate::index::{GrantRow, Holder, Rows, WorkKind, WorkRow};
use crate::label::{Label, Labelled, Source, Sphere};
use crate::moment::{Moment, day_number};
use crate::told::Told;
use serde::{Deserialize, Serialize};

/// What whoever reviewed it found.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// There was reason to open the case.
    Right,
    /// There was none: it ends at once.
    Wrong,
}

/// What can happen to an opening because of danger.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum EmergencyEvent {
    /// Somebody opened the case because of danger.
    #[serde(rename = "emergency-opened/1")]
    Opened {
        /// Its id.
        id: ItemId,
        /// What the danger is.
        danger: Told,
        /// What somebody must know to avert it.
        needed: Told,
        /// When it ends by itself.
        until: Moment,
        /// Why the family would be in danger if it were told at once; `None` where it is told.
        held_back: Option<Told>,
        /// The one who checks access, where nobody else in the coordinating unit could review it; otherwise the unit does.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        to: Option<PersonId>,
    },
    /// It was reviewed.
    #[serde(rename = "emergency-reviewed/1")]
    Reviewed {
        /// Which.
        id: ItemId,
        /// Whether it was right.
        verdict: Verdict,
        /// What was found, and what follows.
        follows: Told,
    },
    /// The family may be told of what was held back.
    #[serde(rename = "emergency-released/1")]
    Released {
        /// Which.
        id: ItemId,
    },
}

/// A review as folded.
#[derive(Clone)]
pub(crate) struct Reviewed {
    pub(crate) at: Moment,
    pub(crate) by: Option<PersonId>,
    pub(crate) verdict: Verdict,
    pub(crate) follows: Labelled<Told>,
}

/// An opening because of danger, as folded.
#[derive(Clone)]
pub(crate) struct Emergency {
    pub(crate) id: ItemId,
    pub(crate) at: Moment,
    pub(crate) by: Option<PersonId>,
    pub(crate) capacity: Capacity,
    pub(crate) until: Moment,
    /// The danger, and what somebody had to know.
    pub(crate) told: Labelled<(Told, Told)>,
    /// Why the family was not told at once; stays with the unit that reviews.
    pub(crate) why_held_back: Option<Labelled<Told>>,
    /// Whether the family is not told yet.
    pub(crate) held_back: bool,
    /// Who reviews it, where the coordinating unit does not.
    pub(crate) to: Option<PersonId>,
    pub(crate) review: Option<Reviewed>,
}

impl Emergency {
    fn holds_at(&self, at: Moment) -> bool {
        let wrong = |review: &Reviewed| review.verdict == Verdict::Wrong;
        self.at <= at && at < self.until && !self.review.as_ref().is_some_and(wrong)
    }

    /// Whether somebody still has something to do with it.
    pub(crate) fn waits(&self) -> bool {
        self.review.is_none() || self.held_back
    }

    /// What was kept within the unit is shared with the family from now on; why it was kept is not.
    fn release(&mut self) {
        let shared = |label: &Label| Label {
            sphere: Sphere::Shared,
            ..*label
        };
        self.held_back = false;
        self.told = Labelled::new(shared(self.told.label()), self.told.inside().clone());
        if let Some(review) = &mut self.review {
            let follows = &review.follows;
            review.follows = Labelled::new(shared(follows.label()), follows.inside().clone());
        }
    }
}

/// All openings of a case because of danger, oldest first.
#[derive(Clone, Default)]
pub struct Emergencies {
    pub(crate) all: Vec<Emergency>,
}

impl Emergencies {
    pub(crate) fn apply(
        &mut self,
        (at, by, capacity): (Moment, Option<PersonId>, Capacity),
        label: Label,
        event: EmergencyEvent,
    ) {
        match event {
            EmergencyEvent::Opened {
                id,
                danger,
                needed,
                until,
                held_back,
                to,
            } => self.all.push(Emergency {
                id,
                at,
                by,
                capacity,
                until,
                told: Labelled::new(label, (danger, needed)),
                held_back: held_back.is_some(),
                to,
                why_held_back: held_back.map(|why| Labelled::new(within_unit(label), why)),
                review: None,
            }),
            EmergencyEvent::Reviewed {
                id,
                verdict,
                follows,
            } => {
                if let Some(emergency) = self.find_mut(id) {
                    emergency.review = Some(Reviewed {
                        at,
                        by,
                        verdict,
                        follows: Labelled::new(label, follows),
                    });
                }
            }
            EmergencyEvent::Released { id } => {
                if let Some(emergency) = self.find_mut(id) {
                    emergency.release();
                }
            }
        }
    }

    /// What holds for a viewer at a moment, where it works as it did when it said that there was danger.
    pub(crate) fn standing(&self, viewer: Viewer, at: Moment) -> Option<&Emergency> {
        let same =
            |one: &&Emergency| (one.by, one.capacity) == (Some(viewer.person), viewer.capacity);
        let holding = self.all.iter().filter(same).filter(|one| one.holds_at(at));
        holding.max_by_key(|one| one.until)
    }

    /// Whether anything is kept from the family.
    pub(crate) fn holds_back(&self) -> bool {
        self.all.iter().any(|one| one.held_back)
    }

    /// The same case as the family may know it.
    pub(crate) fn forget_what_is_held_back(&mut self) {
        self.all.retain(|one| !one.held_back);
    }

    pub(crate) fn find(&self, id: ItemId) -> Option<&Emergency> {
        self.all.iter().find(|one| one.id == id)
    }

    fn find_mut(&mut self, id: ItemId) -> Option<&mut Emergency> {
        self.all.iter_mut().find(|one| one.id == id)
    }
}

/// The same label for what stays with the unit that reviews.
fn within_unit(label: Label) -> Label {
    match (label.sphere, label.source) {
        (Sphere::Shared, Source::Service { unit, .. }) => Label {
            sphere: Sphere::Service(unit),
            ..label
        },
        _ => label,
    }
}

/// One line of work for the coordinating unit for each opening that nobody has reviewed, or that the family is not told
/// of yet, or for the one who checks access where the unit cannot review it: due on the very day.
pub(crate) fn emergency_rows(rows: &mut Rows, emergencies: &Emergencies, unit: Holder) {
    for emergency in &emergencies.all {
        rows.grants.extend(emergency.to.map(|officer| GrantRow {
            holder: Holder::Person(officer),
            from: day_number(emergency.at.date()),
            until: None,
        }));
    }
    for emergency in emergencies.all.iter().filter(|one| one.waits()) {
        let day = day_number(emergency.at.date());
        let holder = emergency.to.map_or(unit, Holder::Person);
        rows.work.push(WorkRow {
            item: emergency.id.into(),
            kind: WorkKind::Emergency,
            holder,
            state: i64::from(emergency.review.is_some()),
            due: Some(day),
            since: day,
        });
    }
}

/// In which unit somebody was when it opened a case.
pub(super) fn unit_of(emergency: &Emergency) -> Option<UnitId> {
    match emergency.capacity {
        Capacity::Function { unit, .. } => Some(unit),
        Capacity::Family | Capacity::OwnPage { .. } | Capacity::Public => None,
    }
}

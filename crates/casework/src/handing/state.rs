//! What can happen to something that was handed out, and all of it as folded.

use crate::entry::{Capacity, Function};
use crate::id::{ConsentId, ItemId, PersonId, UnitId};
use crate::index::{GrantRow, Holder, Rows, WorkKind, WorkRow};
use crate::label::{Kind, Label, Labelled};
use crate::moment::{Date, Moment, day_number};
use crate::told::Told;
use serde::{Deserialize, Serialize};

/// How it was handed out.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Way {
    /// In a letter or another message.
    Letter,
    /// In a call.
    Call,
    /// In a meeting.
    Meeting,
}

/// On which ground it was handed out, as the one says who did it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// A consent that stands in the case.
    Consent(ConsentId),
    /// A consent that the case knows nothing of.
    OtherConsent,
    /// The service's own task.
    OwnTask,
    /// A statutory duty; the words say which.
    Duty,
    /// Danger to life or of serious harm; the words say which.
    Danger,
    /// The family got it, or handed it on itself.
    Family,
}

/// Something that was handed out.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Handing {
    /// Which kinds of information.
    pub kinds: Vec<Kind>,
    /// To whom: name and where.
    pub to: Told,
    /// How.
    pub way: Way,
    /// On which ground.
    pub basis: Basis,
    /// Which duty or danger, in words; may be empty otherwise.
    pub words: Told,
    /// On which day.
    pub on: Date,
}

/// What can happen to something that was handed out.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum HandingEvent {
    /// It was noted.
    #[serde(rename = "handed-out/1")]
    Handed {
        /// Its id.
        id: ItemId,
        /// What, to whom, on which ground.
        handing: Handing,
        /// The kinds for which that ground was not there.
        lacking: Vec<Kind>,
        /// Who looks into it where something is lacking; `None` where it is the coordinating unit alone.
        to_check: Option<PersonId>,
    },
    /// Somebody looked into a ground that was not there.
    #[serde(rename = "handing-checked/1")]
    Checked {
        /// Which.
        id: ItemId,
        /// What was found, and what follows.
        follows: Told,
    },
}

/// What was found about a ground that was not there.
#[derive(Clone)]
pub(crate) struct Check {
    pub(crate) at: Moment,
    pub(crate) by: Option<PersonId>,
    pub(crate) follows: Labelled<Told>,
}

/// Something handed out, as folded.
#[derive(Clone)]
pub(crate) struct Handed {
    pub(crate) id: ItemId,
    pub(crate) at: Moment,
    pub(crate) by: Option<PersonId>,
    pub(crate) unit: Option<UnitId>,
    pub(crate) handing: Labelled<Handing>,
    pub(crate) lacking: Vec<Kind>,
    pub(crate) to_check: Option<PersonId>,
    pub(crate) check: Option<Check>,
}

/// Everything that was handed out of a case, oldest first.
#[derive(Clone, Default)]
pub struct Handings {
    pub(crate) all: Vec<Handed>,
}

impl Handings {
    pub(crate) fn apply(
        &mut self,
        (at, by, capacity): (Moment, Option<PersonId>, Capacity),
        label: Label,
        event: HandingEvent,
    ) {
        match event {
            HandingEvent::Handed {
                id,
                handing,
                lacking,
                to_check,
            } => self.all.push(Handed {
                id,
                at,
                by,
                unit: match capacity {
                    Capacity::Function { unit, .. } => Some(unit),
                    Capacity::Family | Capacity::OwnPage { .. } | Capacity::Public => None,
                },
                handing: Labelled::new(label, handing),
                lacking,
                to_check,
                check: None,
            }),
            HandingEvent::Checked { id, follows } => {
                if let Some(handed) = self.all.iter_mut().find(|one| one.id == id) {
                    let follows = Labelled::new(label, follows);
                    handed.check = Some(Check { at, by, follows });
                }
            }
        }
    }

    pub(crate) fn find(&self, id: ItemId) -> Option<&Handed> {
        self.all.iter().find(|one| one.id == id)
    }
}

/// One line of work for whoever looks into a ground that was not there, and a grant to find what was looked into.
pub(crate) fn handing_rows(rows: &mut Rows, handings: &Handings, unit: Holder) {
    for handed in handings.all.iter().filter(|one| !one.lacking.is_empty()) {
        let day = day_number(handed.at.date());
        let holder = handed.to_check.map_or(unit, Holder::Person);
        rows.grants.push(GrantRow {
            holder,
            from: day,
            until: None,
        });
        if handed.check.is_none() {
            rows.work.push(WorkRow {
                item: handed.id.into(),
                kind: WorkKind::Handing,
                holder,
                state: 0,
                due: None,
                since: day,
            });
        }
    }
}

/// Whether somebody in this capacity hands out what a service knows.
pub(super) fn hands_out(capacity: Capacity) -> bool {
    let function = match capacity {
        Capacity::Function { function, .. } => function,
        Capacity::Family | Capacity::OwnPage { .. } | Capacity::Public => return false,
    };
    matches!(function, Function::Worker | Function::CoordinatingUnit)
}

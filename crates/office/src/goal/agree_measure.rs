//! Agreeing a measure, or writing it anew.

use crate::Office;
use crate::error::Error;
use crate::form::Form;
use casework::access::Viewer;
use casework::id::{CaseId, ItemId, PersonId, UnitId};
use casework::moment::Date;
use casework::plan::{Measure, MeasureState, ServiceDecision, agree_measure, change_measure};
use casework::told::Told;

/// A measure as it was written in the form.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NewMeasure {
    /// The goal that it serves.
    pub goal: ItemId,
    /// What is done.
    pub what: Told,
    /// How.
    pub how: Told,
    /// How much and how often.
    pub extent: Told,
    /// The responsible unit.
    pub unit: UnitId,
    /// The responsible person, where one is named.
    pub person: Option<PersonId>,
    /// By when.
    pub due: Option<Date>,
    /// Whether a service has decided on it by itself.
    pub decision: ServiceDecision,
}

impl Office {
    /// Agrees a new measure, or writes the one that is named anew.
    ///
    /// # Errors
    /// `NotFound` without a ground, `Refused` without plan or consent, when nothing is said or goal
    /// or measure is gone, `Conflict` when somebody changed it since the form was shown.
    pub async fn agree_measure(
        &self,
        viewer: Viewer,
        id: CaseId,
        form: Form,
        measure: Option<ItemId>,
        new: NewMeasure,
    ) -> Result<(), Error> {
        let fresh = ItemId::from_bytes(self.draw());
        self.change_plan(viewer, id, form, |open| {
            let written = with_id(measure.unwrap_or(fresh), new.clone());
            match measure {
                Some(_) => change_measure(&open.case, &open.permit, written),
                None => agree_measure(&open.case, &open.permit, written),
            }
        })
        .await
    }
}

fn with_id(id: ItemId, new: NewMeasure) -> Measure {
    Measure {
        id,
        goal: new.goal,
        what: new.what,
        how: new.how,
        extent: new.extent,
        unit: new.unit,
        person: new.person,
        due: new.due,
        state: MeasureState::Agreed,
        decision: new.decision,
    }
}

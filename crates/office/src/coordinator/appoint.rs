//! Appointing a coordinator with a deputy, or another in the place of the one there is.

use crate::Office;
use crate::change::Decided;
use crate::desk::OpenCase;
use crate::error::Error;
use crate::form::Form;
use casework::access::Viewer;
use casework::coordinator::{Appointment, Role, appoint, replace};
use casework::id::{CaseId, ItemId, PersonId, UnitId};
use casework::moment::Date;
use casework::told::Told;
use journal::{ClaimChange, ClaimKind, Outgoing};

/// An appointment to make.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NewAppointment {
    /// Child coordinator or coordinator.
    pub role: Role,
    /// Who, and where it works.
    pub person: (PersonId, UnitId),
    /// Who stands in, and where it works.
    pub deputy: (PersonId, UnitId),
    /// First day.
    pub from: Date,
    /// Why this person.
    pub reasons: Told,
    /// Whether the appointment that holds ends the day before.
    pub replaces: bool,
}

impl Office {
    /// Appoints a coordinator.
    ///
    /// # Errors
    /// `NotFound` without a ground; `Refused` when there is one already, without the family's wish,
    /// or when the law says no; `Conflict` when somebody else has appointed since.
    pub async fn appoint_coordinator(
        &self,
        viewer: Viewer,
        case: CaseId,
        form: Form,
        new: NewAppointment,
    ) -> Result<(), Error> {
        let appointment = self.appointment(&new);
        self.change_case(viewer, case, form, |open, desk| {
            let ground = self.ground(open, desk);
            let reasons = new.reasons.clone();
            let mut decided = Decided::default();
            if new.replaces {
                let both = replace(ground, &open.permit, appointment.clone(), reasons)?;
                decided.events.extend(both);
            } else {
                let one = appoint(ground, &open.permit, appointment.clone(), reasons)?;
                decided.events.push(one);
            }
            decided.claims = claims(open, appointment.id);
            decided.outgoing = self.told(open, &[appointment.person, appointment.deputy]);
            Ok(decided)
        })
        .await?;
        Ok(())
    }

    fn appointment(&self, new: &NewAppointment) -> Appointment {
        Appointment {
            id: ItemId::from_bytes(self.draw()),
            role: new.role,
            person: new.person.0,
            unit: new.person.1,
            deputy: new.deputy.0,
            deputy_unit: new.deputy.1,
            from: new.from,
        }
    }

    /// Neutral notices to the family and to these others that something has come.
    pub(super) fn told(&self, open: &OpenCase, others: &[PersonId]) -> Vec<Outgoing> {
        let family = open.child.adults_on(open.permit.at().date());
        self.tell(open, family.chain(others.iter().copied()))
    }
}

/// One municipal coordinator per child: what the former held is given up in the same append.
fn claims(open: &OpenCase, appointment: ItemId) -> Vec<ClaimChange> {
    let Some(child) = open.case.child() else {
        return Vec::new();
    };
    let kind = ClaimKind::Coordinator;
    let subject = child.into();
    vec![
        ClaimChange::Release { kind, subject },
        ClaimChange::Take {
            kind,
            subject,
            holder: appointment.into(),
        },
    ]
}

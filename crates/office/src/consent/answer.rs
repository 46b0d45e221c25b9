//! Giving, recording, refusing and taking back a consent that was asked for.

use crate::Office;
use crate::change::Decided;
use crate::desk::{Desk, OpenCase};
use crate::error::Error;
use crate::form::Form;
use casework::access::{Permit, Viewer};
use casework::consent::{
    self, ConsentRefusal, Scene, Written, confirm, give, record, refuse, withdraw,
};
use casework::entry::Function;
use casework::id::{CaseId, ConsentId, PersonId};

impl Office {
    /// Gives a consent, signed in.
    ///
    /// # Errors
    /// `NotFound` without a ground, `Refused` when it is not the viewer's to give or does not wait.
    pub async fn give_consent(
        &self,
        viewer: Viewer,
        case: CaseId,
        form: Form,
        id: ConsentId,
    ) -> Result<(), Error> {
        self.change_consent(viewer, case, form, |scene, permit| give(scene, permit, id))
            .await
    }

    /// Records that somebody has given a consent on paper or orally. That one is told that something has come: what was
    /// said orally, the giver confirms.
    ///
    /// # Errors
    /// As for [`Office::give_consent`]; `Refused` without a witness.
    pub async fn record_consent(
        &self,
        viewer: Viewer,
        case: CaseId,
        form: Form,
        (id, person, how): (ConsentId, PersonId, consent::Form),
    ) -> Result<(), Error> {
        self.change_case(viewer, case, form, |open, desk| {
            let scene = self.consent_scene(open, desk);
            let (label, event) = record(scene, &open.permit, id, (person, how.clone()))?;
            let mut decided = Decided::one(label, event);
            decided.outgoing = self.tell(open, [person]);
            Ok(decided)
        })
        .await?;
        Ok(())
    }

    /// Says about a consent that was recorded orally for the viewer whether it is right. Where it is not, it is withdrawn
    /// at once, and whoever coordinates is told that something has come.
    ///
    /// # Errors
    /// `NotFound` without a ground; `Refused` where nothing was recorded for the viewer, or it is answered already.
    pub async fn confirm_consent(
        &self,
        viewer: Viewer,
        case: CaseId,
        form: Form,
        (id, right): (ConsentId, bool),
    ) -> Result<(), Error> {
        self.change_case(viewer, case, form, |open, desk| {
            let (label, event) = confirm(&open.case, &open.permit, id, right)?;
            let mut decided = Decided::one(label, event);
            if !right {
                decided.outgoing = self.tell(open, who_coordinates(open, desk));
            }
            Ok(decided)
        })
        .await?;
        Ok(())
    }

    /// Refuses a consent.
    ///
    /// # Errors
    /// As for [`Office::give_consent`].
    pub async fn refuse_consent(
        &self,
        viewer: Viewer,
        case: CaseId,
        form: Form,
        (id, person): (ConsentId, PersonId),
    ) -> Result<(), Error> {
        self.change_consent(viewer, case, form, |scene, permit| {
            refuse(scene.case, permit, id, person)
        })
        .await
    }

    /// Takes a consent back; it works from the next request. Those who received what it opened, the
    /// family and whoever coordinates are told that something has come.
    ///
    /// # Errors
    /// `NotFound` without a ground, `Refused` when it does not stand open, `Conflict` when somebody
    /// else has taken it back since.
    pub async fn withdraw_consent(
        &self,
        viewer: Viewer,
        case: CaseId,
        form: Form,
        (id, how): (ConsentId, consent::Form),
    ) -> Result<(), Error> {
        self.change_case(viewer, case, form, |open, desk| {
            let scene = self.consent_scene(open, desk);
            let (label, event) = withdraw(scene, &open.permit, id, how.clone())?;
            let mut decided = Decided::one(label, event);
            let received = open.case.received(id, &desk.directory, desk.today());
            let family = open.child.family_on(desk.today());
            let told = received.into_iter().chain(family).chain(open.case.child());
            decided.outgoing = self.tell(open, told.chain(who_coordinates(open, desk)));
            Ok(decided)
        })
        .await?;
        Ok(())
    }

    async fn change_consent(
        &self,
        viewer: Viewer,
        case: CaseId,
        form: Form,
        decide: impl Fn(Scene<'_>, &Permit) -> Result<Written, ConsentRefusal>,
    ) -> Result<(), Error> {
        self.change_case(viewer, case, form, |open, desk| {
            let (label, event) = decide(self.consent_scene(open, desk), &open.permit)?;
            Ok(Decided::one(label, event))
        })
        .await?;
        Ok(())
    }
}

/// Whoever coordinates today; where nobody is appointed, those of the coordinating unit.
fn who_coordinates(open: &OpenCase, desk: &Desk) -> Vec<PersonId> {
    if let Some(coordinator) = open.case.coordinator_on(desk.today()) {
        return vec![coordinator];
    }
    let of_unit = desk.directory.employments(desk.today()).filter(|known| {
        known.function == Function::CoordinatingUnit && Some(known.unit) == open.case.unit()
    });
    of_unit.map(|known| known.person).collect()
}

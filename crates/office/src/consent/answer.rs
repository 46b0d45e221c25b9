//! Giving, recording, refusing and taking back a consent that was asked for.

use crate::Office;
use crate::change::Decided;
use crate::error::Error;
use crate::form::Form;
use casework::access::{Permit, Viewer};
use casework::consent::{self, ConsentRefusal, Scene, Written, give, record, refuse, withdraw};
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

    /// Records that somebody has given a consent on paper or orally.
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
        self.change_consent(viewer, case, form, |scene, permit| {
            record(scene, permit, id, (person, how.clone()))
        })
        .await
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

    /// Takes a consent back; it works from the next request.
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
        self.change_consent(viewer, case, form, |scene, permit| {
            withdraw(scene, permit, id, how.clone())
        })
        .await
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

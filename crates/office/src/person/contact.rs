//! How one reaches a person, and how one speaks with it.

use super::change::DecidedPeople;
use crate::Office;
use crate::error::Error;
use crate::form::Form;
use crate::show::Shown;
use casework::access::Viewer;
use casework::id::{CaseId, PersonId};
use casework::person::{
    About, KnownPerson, Protecting, ProtectionForm, change_contact, change_language, hidden_with,
    hide_address, protection_form,
};
use casework::told::Told;

impl Office {
    /// Writes telephone, e-mail and address of a person of the case.
    ///
    /// # Errors
    /// `NotFound` without a ground, `Conflict` when somebody else has written them since.
    pub async fn change_contact(
        &self,
        viewer: Viewer,
        case: CaseId,
        form: Form,
        person: PersonId,
        contact: (Told, Told, Told),
    ) -> Result<(), Error> {
        self.change_person(viewer, case, form, person, |open, known, _| {
            let about = about(open.case.child(), known);
            let event = change_contact(&open.permit, about, known.state(), contact.clone())?;
            Ok(DecidedPeople::one(event))
        })
        .await
    }

    /// Writes language and need of an interpreter.
    ///
    /// # Errors
    /// As for [`Office::change_contact`].
    pub async fn change_language(
        &self,
        viewer: Viewer,
        case: CaseId,
        form: Form,
        person: PersonId,
        (language, interpreter): (Told, bool),
    ) -> Result<(), Error> {
        self.change_person(viewer, case, form, person, |open, known, _| {
            let about = about(open.case.child(), known);
            let event = change_language(&open.permit, about, language.clone(), interpreter)?;
            Ok(DecidedPeople::one(event))
        })
        .await
    }

    /// What the form about a protected address begins with, with everybody about whom must be answered.
    ///
    /// # Errors
    /// `NotFound` without a ground.
    pub async fn protection_form(
        &self,
        viewer: Viewer,
        case: CaseId,
        person: PersonId,
    ) -> Result<Shown<ProtectionForm>, Error> {
        let mut desk = self.desk().await?;
        let open = desk.case(viewer, case).await?;
        let people = desk.people(&open).await?;
        let seen = protection_form(desk.scene(&open), &open.permit, &people, person);
        drop(desk);
        self.show(seen.ok_or(Error::NotFound)?, open.sequence).await
    }

    /// Protects the address of a person, or ends the protection. Where it is hidden, every other adult who sees the case
    /// is answered about, all in one; where it is hidden no longer, those whom it hid are told why.
    ///
    /// # Errors
    /// As for [`Office::change_contact`], and `Refused` where somebody is not answered about or a reason is missing.
    pub async fn protect_person(
        &self,
        viewer: Viewer,
        case: CaseId,
        form: Form,
        person: PersonId,
        new: Protecting,
    ) -> Result<(), Error> {
        self.change_person(viewer, case, form, person, |open, known, desk| {
            let (scene, permit) = (desk.scene(open), &open.permit);
            let hidden = (known.id, known.protection());
            let (about, child) = hide_address(scene, permit, hidden, &new)?;
            let mut decided = DecidedPeople {
                about: vec![about],
                child,
                ..DecidedPeople::default()
            };
            if decided.child.iter().any(|(_, event)| event.shows_again()) {
                let hidden = hidden_with(scene, known.id, desk.today());
                decided.outgoing = self.tell(open, hidden);
            }
            Ok(decided)
        })
        .await
    }
}

/// About whom something is written.
pub(super) fn about(child: Option<PersonId>, known: &KnownPerson) -> About {
    About {
        person: known.id,
        child: child == Some(known.id),
    }
}

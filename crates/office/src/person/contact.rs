//! How one reaches a person, and how one speaks with it.

use super::change::DecidedPeople;
use crate::Office;
use crate::error::Error;
use crate::form::Form;
use casework::access::Viewer;
use casework::id::{CaseId, PersonId};
use casework::person::{About, KnownPerson, Protection, change_contact, change_language, protect};
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

    /// Protects the address of a person, or ends the protection.
    ///
    /// # Errors
    /// As for [`Office::change_contact`].
    pub async fn protect_person(
        &self,
        viewer: Viewer,
        case: CaseId,
        form: Form,
        person: PersonId,
        protection: Protection,
    ) -> Result<(), Error> {
        self.change_person(viewer, case, form, person, |open, _, _| {
            Ok(DecidedPeople::one(protect(&open.permit, protection)?))
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

//! Name, birth, number and who has the care.

use super::change::DecidedPeople;
use super::contact::about;
use crate::Office;
use crate::error::Error;
use crate::form::Form;
use casework::access::Viewer;
use casework::id::{CaseId, PersonId};
use casework::moment::Date;
use casework::person::{CareStatus, Name, born, change_care, give_number, national_number, rename};
use journal::{ClaimChange, ClaimKind};

impl Office {
    /// Writes the name of a person of the case.
    ///
    /// # Errors
    /// `NotFound` without a ground, `Refused` without a name, `Conflict` when somebody else has
    /// written it since.
    pub async fn rename_person(
        &self,
        viewer: Viewer,
        case: CaseId,
        form: Form,
        person: PersonId,
        name: Name,
    ) -> Result<(), Error> {
        self.change_person(viewer, case, form, person, |open, known, _| {
            let about = about(open.case.child(), known);
            let event = rename(&open.permit, about, name.clone())?;
            Ok(DecidedPeople::one(event))
        })
        .await
    }

    /// A child was born, or its date of birth became known.
    ///
    /// # Errors
    /// As for [`Office::rename_person`]; `Refused` for a date that has not been.
    pub async fn person_born(
        &self,
        viewer: Viewer,
        case: CaseId,
        form: Form,
        person: PersonId,
        on: Date,
    ) -> Result<(), Error> {
        self.change_person(viewer, case, form, person, |open, known, _| {
            let about = about(open.case.child(), known);
            Ok(DecidedPeople::one(born(&open.permit, about, on)?))
        })
        .await
    }

    /// Gives a person a national number. Nobody else in the installation can have it.
    ///
    /// # Errors
    /// As for [`Office::rename_person`]; `Refused` when it is no such number or another person has
    /// it.
    pub async fn give_number(
        &self,
        viewer: Viewer,
        case: CaseId,
        form: Form,
        person: PersonId,
        number: &str,
    ) -> Result<(), Error> {
        self.change_person(viewer, case, form, person, |open, known, _| {
            let event = give_number(&open.permit, number)?;
            let mut decided = DecidedPeople::one(event);
            let subject = self.journal().keyed(&national_number(number)?);
            let before = known.number().map(|number| self.journal().keyed(number));
            decided.claims = number_claims(before, subject, person);
            Ok(decided)
        })
        .await
    }

    /// Writes who has the care of the child.
    ///
    /// # Errors
    /// As for [`Office::rename_person`].
    pub async fn change_care(
        &self,
        viewer: Viewer,
        case: CaseId,
        form: Form,
        child: PersonId,
        (care, from): (CareStatus, Date),
    ) -> Result<(), Error> {
        self.change_person(viewer, case, form, child, |open, known, _| {
            if open.case.child() != Some(known.id) {
                return Err(Error::NotFound);
            }
            Ok(DecidedPeople::one(change_care(&open.permit, care, from)?))
        })
        .await
    }
}

/// Gives up the number that the person had, and takes the new one.
fn number_claims(
    before: Option<casework::id::Id>,
    subject: casework::id::Id,
    person: PersonId,
) -> Vec<ClaimChange> {
    let kind = ClaimKind::PersonNumber;
    let release = before.map(|subject| ClaimChange::Release { kind, subject });
    let take = ClaimChange::Take {
        kind,
        subject,
        holder: person.into(),
    };
    release.into_iter().chain([take]).collect()
}

//! Keeping somebody out of a case, and letting in again who was kept out by mistake.

use super::change::DecidedPeople;
use crate::Office;
use crate::desk::{Desk, OpenCase};
use crate::error::Error;
use crate::form::Form;
use casework::access::Viewer;
use casework::id::{CaseId, PersonId};
use casework::person::{Written, exclude, readmit};
use casework::told::Told;

impl Office {
    /// Keeps somebody out: it never sees this case, whatever else it is.
    ///
    /// # Errors
    /// `NotFound` without a ground, `Refused` without a reason or for somebody who cannot be kept
    /// out.
    pub async fn exclude_person(
        &self,
        viewer: Viewer,
        case: CaseId,
        form: Form,
        child: PersonId,
        (person, reason): (PersonId, Told),
    ) -> Result<(), Error> {
        self.change_person(viewer, case, form, child, |open, known, desk| {
            if open.case.child() != Some(known.id) {
                return Err(Error::NotFound);
            }
            let today = desk.today();
            let known_here = open.child.is_related(person, today)
                || open.child.let_in_again().any(|one| one == person);
            if !known_here && desk.directory.employee(person).is_none() {
                return Err(Error::NotFound);
            }
            let (case, child) = (&open.case, &open.child);
            let event = exclude(&open.permit, case, child, person, reason.clone())?;
            Ok(self.told_to_the_family(open, desk, event))
        })
        .await
    }

    /// Lets somebody in again.
    ///
    /// # Errors
    /// `NotFound` without a ground, `Refused` without a reason or when nobody keeps the person out.
    pub async fn readmit_person(
        &self,
        viewer: Viewer,
        case: CaseId,
        form: Form,
        child: PersonId,
        (person, reason): (PersonId, Told),
    ) -> Result<(), Error> {
        self.change_person(viewer, case, form, child, |open, known, desk| {
            if open.case.child() != Some(known.id) {
                return Err(Error::NotFound);
            }
            let event = readmit(
                &open.permit,
                &open.case,
                &open.child,
                person,
                reason.clone(),
            )?;
            Ok(self.told_to_the_family(open, desk, event))
        })
        .await
    }

    /// Who is kept out, and who is let in again, the family is told of at once, whoever did it.
    fn told_to_the_family(&self, open: &OpenCase, desk: &Desk, event: Written) -> DecidedPeople {
        let mut decided = DecidedPeople::one(event);
        let family = open.child.family_on(desk.today());
        decided.outgoing = self.tell(open, family.into_iter().chain(open.case.child()));
        decided
    }

    /// Everybody who can be kept out: those who work somewhere here, by unit and name. Who works
    /// where is no secret to somebody who is signed in.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn employees(&self) -> Result<Vec<(PersonId, String)>, Error> {
        let desk = self.desk().await?;
        let today = desk.today();
        let line = |employment: &casework::organisation::Employment| {
            let unit = desk.directory.unit(employment.unit);
            let unit = unit.map(|unit| unit.name.as_str()).unwrap_or_default();
            let line = format!("{}, {unit}", employment.name.or_empty());
            (employment.person, line)
        };
        let mut all: Vec<(PersonId, String)> =
            desk.directory.employments(today).map(line).collect();
        all.sort_by(|one, other| one.1.cmp(&other.1));
        all.dedup();
        Ok(all)
    }
}

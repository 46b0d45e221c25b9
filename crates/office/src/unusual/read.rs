//! What was unusual on a day: the openings of that day alone are read, and the cases that were opened on it.

use crate::Office;
use crate::desk::{Desk, sure_enough};
use crate::error::Error;
use crate::show::Shown;
use casework::access::{Opening, Permit, Viewer, supervision_permit};
use casework::case::Case;
use casework::entry::{Capacity, Sequence};
use casework::id::{Id, PersonId, StreamId};
use casework::installation::{INSTALLATION, Installation};
use casework::moment::Date;
use casework::person::{KnownPerson, Person, employee_account};
use casework::unusual::{Finding, Known, UnusualPage, findings, unusual_page};
use journal::{ClaimKind, Folded};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

/// A case that was opened, with its child and those of its family who work here.
struct Opened {
    case: Arc<Case>,
    child: Arc<Person>,
    family: BTreeSet<PersonId>,
}

impl Office {
    /// What was unusual on a day. Reading it is an opening as well.
    ///
    /// # Errors
    /// `NotFound` for everybody but the one who checks access; `StepUp` as for a case.
    pub async fn unusual(&self, viewer: Viewer, day: Date) -> Result<Shown<UnusualPage>, Error> {
        let mut desk = self.desk().await?;
        let permit = supervises(&desk, viewer)?;
        let found = self.unusual_on(&mut desk, day).await?;
        let installation = installation(&mut desk).await?;
        let directory = &desk.directory;
        let page = unusual_page(&permit, &installation.state, directory, (day, &found));
        drop(desk);
        self.show(page.ok_or(Error::NotFound)?, installation.sequence)
            .await
    }

    /// Everything unusual on a day.
    pub(super) async fn unusual_on(
        &self,
        desk: &mut Desk,
        day: Date,
    ) -> Result<Vec<Finding>, Error> {
        let openings = desk.reading.openings_of_day(day).await?;
        let opened = self.opened_on(desk, &openings).await?;
        let known = opened.iter().map(|(id, opened)| {
            let known = Known {
                case: &opened.case,
                child: &opened.child,
                family: opened.family.clone(),
            };
            (*id, known)
        });
        let known: HashMap<Id, Known<'_>> = known.collect();
        Ok(findings(day, &openings, &known, self.watch().thresholds()))
    }

    /// The cases that somebody at work opened.
    async fn opened_on(
        &self,
        desk: &mut Desk,
        openings: &[Opening],
    ) -> Result<BTreeMap<Id, Opened>, Error> {
        let at_work = |opening: &&Opening| matches!(opening.capacity, Capacity::Function { .. });
        let subjects = openings.iter().filter(at_work);
        let subjects: BTreeSet<Id> = subjects
            .flat_map(|opening| opening.subjects.iter().copied())
            .collect();
        let streams: Vec<StreamId> = subjects.iter().map(|id| StreamId(*id)).collect();
        let cases = desk.reading.folds::<Case>(&streams).await?;
        let mut opened = BTreeMap::new();
        for (id, folded) in subjects.into_iter().zip(cases) {
            let case = folded.map(|folded| folded.state);
            let child = case.as_ref().and_then(|case| case.child());
            let (Some(case), Some(child)) = (case, child) else {
                continue;
            };
            let Some(state) = desk.person(child).await? else {
                continue;
            };
            let family = self.family_at_work(desk, child, &state).await?;
            let child = state;
            opened.insert(
                id,
                Opened {
                    case,
                    child,
                    family,
                },
            );
        }
        Ok(opened)
    }

    /// The child and the adults around it, as those who they are at work: by the same id, or by the account that was made
    /// for the same number.
    async fn family_at_work(
        &self,
        desk: &mut Desk,
        child: PersonId,
        state: &Person,
    ) -> Result<BTreeSet<PersonId>, Error> {
        let ids: BTreeSet<PersonId> = state.adults().chain([child]).collect();
        let streams: Vec<StreamId> = ids.iter().map(|id| (*id).into()).collect();
        let people = desk.reading.folds::<Person>(&streams).await?;
        let mut family = ids.clone();
        for (id, folded) in ids.into_iter().zip(people) {
            let known = folded.map(|folded| KnownPerson::new(id, folded.sequence, folded.state));
            let number = known.as_ref().and_then(KnownPerson::number);
            if let Some(number) = number {
                let account = self.journal().keyed(&employee_account(number));
                let works = desk.reading.claim(ClaimKind::Account, account).await?;
                family.extend(works.map(PersonId));
            }
        }
        Ok(family)
    }
}

/// The permit of the one who checks access.
pub(super) fn supervises(desk: &Desk, viewer: Viewer) -> Result<Permit, Error> {
    sure_enough(viewer)?;
    let permit = supervision_permit(&desk.directory, &desk.sharing, viewer, desk.at);
    permit.ok_or(Error::NotFound)
}

/// The installation with where it stands.
pub(super) async fn installation(desk: &mut Desk) -> Result<Folded<Installation>, Error> {
    let folded = desk.reading.fold::<Installation>(INSTALLATION).await?;
    Ok(folded.unwrap_or_else(|| Folded {
        state: Arc::default(),
        sequence: Sequence::NONE,
    }))
}

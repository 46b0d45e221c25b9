//! Opening a case because of danger. Until a reason is given, nothing tells whether there is a case; and whoever gives
//! one for nothing is written down too.

use crate::Office;
use crate::change::{Decided, append};
use crate::desk::{Desk, OpenCase, sure_enough};
use crate::error::Error;
use crate::form::Form;
use casework::access::{Opening, Viewer, emergency_permit};
use casework::case::{Case, CaseEvent};
use casework::emergency::{FRUITLESS, Said, is_open_to, open, reviewers};
use casework::entry::{Capacity, Function, Sequence};
use casework::id::{CaseId, ItemId, PersonId};
use casework::moment::Moment;
use casework::person::national_number;
use journal::{AppendError, ClaimKind};

/// How often a decision is made anew before the reader is told.
const ATTEMPTS: usize = 8;
const HOUR: i64 = 3_600_000;

/// By what a case is looked for.
#[derive(Clone, PartialEq, Eq)]
pub enum Sought {
    /// By the national number of the child.
    Number(String),
    /// By a link that somebody has already.
    Case(CaseId),
}

impl Office {
    /// Opens a case because of danger, for some hours. Answers with the case; nothing where there is none, or none for
    /// this person. The unit that reviews it is told that something has come, and the family unless that was held back.
    ///
    /// # Errors
    /// `NotFound` for those who cannot open a case like this; `Refused` when what must be said was not said.
    pub async fn open_in_emergency(
        &self,
        viewer: Viewer,
        form: Form,
        (sought, said): (Sought, Said),
    ) -> Result<Option<CaseId>, Error> {
        self.may_open_in_emergency(viewer)?;
        // what was said is looked at before anything is looked for
        said.is_whole()?;
        let id = ItemId::from_bytes(self.draw());
        for _ in 0..ATTEMPTS {
            let mut desk = self.desk().await?;
            let Some(found) = self.sought(&mut desk, viewer, &sought).await? else {
                let record = fruitless(viewer, desk.at);
                drop(desk);
                self.journal().record(record).await?;
                return Ok(None);
            };
            let done = desk.reading.receipt(form.errand).await?.is_some();
            if done || is_open_to(&found.case, viewer, desk.at) {
                return Ok(Some(found.id));
            }
            let decided = self.opened_by(&found, &desk, id, &said)?;
            drop(desk);
            match self.journal().append(append(&found, form, decided)).await {
                Err(AppendError::Conflict { .. }) => {}
                result => return result.map(|_| Some(found.id)).map_err(Error::from),
            }
        }
        Err(Error::Conflict {
            since: Sequence::NONE,
        })
    }

    fn opened_by(
        &self,
        found: &OpenCase,
        desk: &Desk,
        id: ItemId,
        said: &Said,
    ) -> Result<Decided, Error> {
        let until = desk.at.plus(self.watch().emergency_hours * HOUR);
        let told_at_once = said.held_back.is_none();
        let (label, event) = open(desk.scene(found), &found.permit, id, said.clone(), until)?;
        let mut whom: Vec<PersonId> = reviewers(desk.scene(found), &found.permit);
        if told_at_once {
            whom.extend(found.child.family_on(desk.today()));
        }
        let mut decided = Decided::one(label, CaseEvent::Emergency(event));
        decided.outgoing = self.tell(found, whom);
        Ok(decided)
    }

    /// Whether somebody may open a case because of danger at all, so that the form is offered to those alone.
    ///
    /// # Errors
    /// `NotFound` for leaders, those who check access and families; `StepUp` when no case opens for this sign-in.
    pub fn may_open_in_emergency(&self, viewer: Viewer) -> Result<(), Error> {
        sure_enough(viewer)?;
        match viewer.capacity {
            Capacity::Function {
                function: Function::Worker | Function::CoordinatingUnit,
                ..
            } => Ok(()),
            Capacity::Function { .. }
            | Capacity::Family
            | Capacity::OwnPage { .. }
            | Capacity::Public => Err(Error::NotFound),
        }
    }

    /// Finds the case; what was looked for is kept nowhere.
    async fn sought(
        &self,
        desk: &mut Desk,
        viewer: Viewer,
        sought: &Sought,
    ) -> Result<Option<OpenCase>, Error> {
        let id = match sought {
            Sought::Case(id) => Some(*id),
            Sought::Number(number) => self.case_of_number(desk, number).await?,
        };
        match id {
            Some(id) => opened(desk, viewer, id).await,
            None => Ok(None),
        }
    }

    async fn case_of_number(&self, desk: &mut Desk, number: &str) -> Result<Option<CaseId>, Error> {
        let number = self.journal().keyed(&national_number(number)?);
        let child = desk.reading.claim(ClaimKind::PersonNumber, number).await?;
        let Some(child) = child else {
            return Ok(None);
        };
        let case = desk.reading.claim(ClaimKind::CaseOfChild, child).await?;
        Ok(case.map(CaseId))
    }
}

/// The case with a permit that shows nothing; nothing where there is none, or the viewer is kept out of it.
async fn opened(desk: &mut Desk, viewer: Viewer, id: CaseId) -> Result<Option<OpenCase>, Error> {
    let Some(folded) = desk.reading.fold::<Case>(id.into()).await? else {
        return Ok(None);
    };
    let Some(child) = folded.state.child() else {
        return Ok(None);
    };
    let Some(child) = desk.person(child).await? else {
        return Ok(None);
    };
    let scene = desk.scene_of(id, &folded.state, &child);
    let permit = emergency_permit(scene, viewer, desk.at);
    Ok(permit.map(|permit| OpenCase {
        id,
        case: folded.state,
        sequence: folded.sequence,
        child,
        permit,
    }))
}

/// The record of a reason that was given for nothing: no subject, and nothing was shown.
fn fruitless(viewer: Viewer, at: Moment) -> Opening {
    Opening {
        at,
        by: viewer.person,
        capacity: viewer.capacity,
        organisation: viewer.organisation,
        subjects: Vec::new(),
        view: FRUITLESS.to_owned(),
        parts: Vec::new(),
    }
}

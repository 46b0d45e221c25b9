//! One request's desk: one reading, all organisations, and the person who asks.

use crate::Office;
use crate::error::Error;
use crate::several::Listed;
use casework::access::{
    CaseScene, Level, NoticeScene, Permit, Sharing, Viewer, case_permit, notice_permit,
};
use casework::case::Case;
use casework::entry::{Capacity, Sequence};
use casework::id::{CaseId, Id, NoticeId, OrganisationId, PersonId, StreamId};
use casework::index::Holder;
use casework::installation::{INSTALLATION, Installation};
use casework::moment::{Date, Moment, day_number};
use casework::notice::Notice;
use casework::organisation::{Directory, Organisation};
use casework::person::Person;
use casework::stream::StreamKind;
use journal::{Folded, Reading};
use law::RuleSet;
use std::sync::{Arc, PoisonError};

/// How many subjects a list holds at most; it is sorted by name in memory.
pub(crate) const LINES: i64 = 2_000;

/// What one request has before it: one consistent picture of the journal.
pub struct Desk {
    /// The reading.
    pub reading: Reading,
    /// All organisations.
    pub directory: Directory,
    /// Now.
    pub at: Moment,
    pub(crate) sharing: Arc<Sharing>,
    pub(crate) rules: &'static RuleSet,
    /// Cases of a list that were opened already: the reading is one picture, so they stay as they are.
    pub(crate) listed: Listed,
    #[cfg(feature = "bench")]
    pub(crate) bare: Option<Arc<crate::bare::Bare>>,
}

/// A case with its child, and what the viewer may see in it.
#[derive(Clone)]
pub struct OpenCase {
    /// Which case.
    pub id: CaseId,
    /// The case.
    pub case: Arc<Case>,
    /// Its sequence.
    pub sequence: Sequence,
    /// The child.
    pub child: Arc<Person>,
    /// What the viewer may see.
    pub permit: Permit,
}

/// A case with its child.
pub(crate) type WithChild = (CaseId, Arc<Case>, Arc<Person>);

/// A notice, and what the viewer may see in it.
pub struct OpenNotice {
    /// Which notice.
    pub id: NoticeId,
    /// The notice.
    pub notice: Arc<Notice>,
    /// Its sequence.
    pub sequence: Sequence,
    /// What the viewer may see.
    pub permit: Permit,
}

impl Office {
    /// A desk for one request.
    pub async fn desk(&self) -> Result<Desk, Error> {
        match self.begun.as_ref().and_then(crate::begun::Begun::take) {
            Some(desk) => Ok(desk),
            None => self.new_desk().await,
        }
    }

    async fn new_desk(&self) -> Result<Desk, Error> {
        let mut reading = self.journal().reading().await?;
        let organisations = organisations(&mut reading).await?;
        let directory = self.directory(organisations);
        let at = self.now();
        Ok(Desk {
            reading,
            directory,
            at,
            sharing: self.inner.tables.on(at.date()),
            rules: self.inner.rules,
            listed: Listed::default(),
            #[cfg(feature = "bench")]
            bare: self.inner.bare.clone(),
        })
    }
}

/// The state of an organisation with its id.
type Known = (OrganisationId, Arc<Organisation>);

impl Office {
    /// The directory of these states: the last one, where it was made of the very same.
    fn directory(&self, organisations: Vec<Known>) -> Directory {
        let mut last = self
            .inner
            .directory
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if !last.is_of(&organisations) {
            *last = Directory::new(organisations);
        }
        last.clone()
    }
}

async fn organisations(reading: &mut Reading) -> Result<Vec<Known>, Error> {
    let installation = reading.fold::<Installation>(INSTALLATION).await?;
    let ids: Vec<OrganisationId> = installation
        .map(|folded| folded.state.organisations.clone())
        .unwrap_or_default();
    let streams: Vec<StreamId> = ids.iter().map(|id| (*id).into()).collect();
    let organisations = reading.folds::<Organisation>(&streams).await?;
    let known = ids
        .into_iter()
        .zip(organisations)
        .filter_map(|(id, folded)| Some((id, folded?.state)));
    Ok(known.collect())
}

impl Desk {
    /// Today.
    pub fn today(&self) -> Date {
        self.at.date()
    }

    /// The holders that the viewer stands for in lists.
    pub fn holders(&self, viewer: Viewer) -> Vec<Holder> {
        self.directory
            .holders(viewer.person, viewer.capacity, self.today())
    }

    /// A viewer in a capacity, if the person has it today.
    pub fn viewer(&self, person: PersonId, capacity: Capacity, level: Level) -> Option<Viewer> {
        let organisation = match capacity {
            Capacity::Family | Capacity::OwnPage { .. } | Capacity::Public => None,
            Capacity::Function { unit, function } => {
                if !self.directory.fills(person, unit, function, self.today()) {
                    return None;
                }
                self.directory.organisation_of(unit).map(|(id, _)| id)
            }
        };
        Some(Viewer {
            person,
            capacity,
            organisation,
            level,
        })
    }

    /// A case, if the viewer may know of it.
    ///
    /// # Errors
    /// `NotFound` when it is not there or the viewer has no ground: the two cannot be told apart.
    /// `StepUp` when no case opens for this sign-in, whichever it is.
    pub async fn case(&mut self, viewer: Viewer, id: CaseId) -> Result<OpenCase, Error> {
        sure_enough(viewer)?;
        let Some(folded) = self.reading.fold::<Case>(id.into()).await? else {
            self.as_if_hidden(viewer, id).await?;
            return Err(Error::NotFound);
        };
        let child = folded.state.child().ok_or(Error::NotFound)?;
        let child = self.person(child).await?.ok_or(Error::NotFound)?;
        self.opened(viewer, id, folded, child)
            .ok_or(Error::NotFound)
    }

    /// The case of the child's own page, for the child that came there without an electronic identity.
    /// Nothing else opens to it.
    ///
    /// # Errors
    /// `NotFound` for everybody else, and when what it came by holds no longer.
    pub async fn own_page(&mut self, viewer: Viewer) -> Result<OpenCase, Error> {
        let Capacity::OwnPage { case: id, .. } = viewer.capacity else {
            return Err(Error::NotFound);
        };
        let folded = self.reading.fold::<Case>(id.into()).await?;
        let folded = folded.ok_or(Error::NotFound)?;
        let child = folded.state.child().ok_or(Error::NotFound)?;
        let child = self.person(child).await?.ok_or(Error::NotFound)?;
        self.opened(viewer, id, folded, child)
            .ok_or(Error::NotFound)
    }

    /// Does for a case that is not there what is done for one that is hidden, so that the time of
    /// the answer does not tell the two apart.
    async fn as_if_hidden(&mut self, viewer: Viewer, id: CaseId) -> Result<(), Error> {
        let somebody = self.person(viewer.person).await?;
        let nothing = Folded {
            state: Arc::default(),
            sequence: Sequence::NONE,
        };
        // whatever the rule says about nobody's case, there is none
        let _ = self.opened(viewer, id, nothing, somebody.unwrap_or_default());
        Ok(())
    }

    pub(crate) fn opened(
        &self,
        viewer: Viewer,
        id: CaseId,
        folded: Folded<Case>,
        child: Arc<Person>,
    ) -> Option<OpenCase> {
        let scene = self.scene_of(id, &folded.state, &child);
        let permit = self.permit(viewer, id.into(), || case_permit(scene, viewer, self.at))?;
        Some(OpenCase {
            id,
            case: folded.state,
            sequence: folded.sequence,
            child,
            permit,
        })
    }

    /// Everything that decides who may see a case that is open.
    pub(crate) fn scene<'d>(&'d self, open: &'d OpenCase) -> CaseScene<'d> {
        self.scene_of(open.id, &open.case, &open.child)
    }

    pub(crate) fn scene_of<'d>(
        &'d self,
        id: CaseId,
        case: &'d Case,
        child: &'d Person,
    ) -> CaseScene<'d> {
        CaseScene {
            id,
            case,
            child,
            directory: &self.directory,
            sharing: &self.sharing,
            rules: self.rules,
        }
    }

    #[cfg(not(feature = "bench"))]
    fn permit(
        &self,
        _viewer: Viewer,
        _subject: Id,
        make: impl FnOnce() -> Option<Permit>,
    ) -> Option<Permit> {
        make()
    }

    #[cfg(feature = "bench")]
    fn permit(
        &self,
        viewer: Viewer,
        subject: Id,
        make: impl FnOnce() -> Option<Permit>,
    ) -> Option<Permit> {
        match &self.bare {
            Some(bare) => bare.permit(viewer, subject, make),
            None => make(),
        }
    }

    /// A notice, if the viewer may know of it.
    ///
    /// # Errors
    /// `NotFound` when it is not there or the viewer has no ground; `StepUp` as for
    /// [`Desk::case`].
    pub async fn notice(&mut self, viewer: Viewer, id: NoticeId) -> Result<OpenNotice, Error> {
        sure_enough(viewer)?;
        let folded = self.reading.fold::<Notice>(id.into()).await?;
        let folded = folded.ok_or(Error::NotFound)?;
        let about = self.about(viewer, &folded.state).await?;
        self.opened_notice(viewer, (id, &about), folded)
            .ok_or(Error::NotFound)
    }

    /// A case with its child; it is opened to nobody by itself.
    pub(crate) async fn with_child(&mut self, id: CaseId) -> Result<Option<WithChild>, Error> {
        let Some(case) = self.reading.fold::<Case>(id.into()).await? else {
            return Ok(None);
        };
        let Some(child) = case.state.child() else {
            return Ok(None);
        };
        let child = self.person(child).await?;
        Ok(child.map(|child| (id, case.state, child)))
    }

    pub(crate) fn opened_notice(
        &self,
        viewer: Viewer,
        (id, about): (NoticeId, &[WithChild]),
        folded: Folded<Notice>,
    ) -> Option<OpenNotice> {
        let Folded { state, sequence } = folded;
        let cases = about
            .iter()
            .map(|(id, case, child)| self.scene_of(*id, case, child));
        let cases: Vec<CaseScene<'_>> = cases.collect();
        let scene = NoticeScene {
            id,
            notice: &state,
            directory: &self.directory,
            sharing: &self.sharing,
            cases: &cases,
        };
        let permit = self.permit(viewer, id.into(), || notice_permit(scene, viewer, self.at))?;
        Some(OpenNotice {
            id,
            notice: state,
            sequence,
            permit,
        })
    }

    /// A person's stream; it is opened to nobody by itself.
    pub(crate) async fn person(&mut self, id: PersonId) -> Result<Option<Arc<Person>>, Error> {
        let folded = self.reading.fold::<Person>(id.into()).await?;
        Ok(folded.map(|folded| folded.state))
    }

    /// Today as index rows hold it.
    pub(crate) fn day(&self) -> i64 {
        day_number(self.today())
    }

    /// The ids of the cases that were granted to the viewer itself, not to a function that it fills.
    pub(crate) async fn own_cases(&mut self, viewer: Viewer) -> Result<Vec<CaseId>, Error> {
        let holders = [Holder::Person(viewer.person)];
        let (day, page) = (self.day(), journal::Page::first(LINES));
        let subjects = self
            .reading
            .subjects(&holders, day, StreamKind::Case, page)
            .await?;
        Ok(subjects.into_iter().map(CaseId).collect())
    }
}

/// Says so where a surer sign-in is needed, before anything is looked for: the access rule would
/// answer as if nothing were there. To a child on its own page nothing else is there.
pub(crate) fn sure_enough(viewer: Viewer) -> Result<(), Error> {
    match (viewer.capacity, viewer.level.opens()) {
        (Capacity::OwnPage { .. }, _) => Err(Error::NotFound),
        (_, true) => Ok(()),
        (_, false) => Err(Error::StepUp),
    }
}

impl Office {
    /// The names of all units, for lists to choose from. Which units there are is no secret.
    pub async fn unit_names(
        &self,
    ) -> Result<std::collections::BTreeMap<casework::id::UnitId, String>, Error> {
        let desk = self.desk().await?;
        let names = desk
            .directory
            .units()
            .map(|(_, unit)| (unit.id, unit.name.clone()));
        Ok(names.collect())
    }

    /// The unit that receives notices for the municipality.
    ///
    /// # Errors
    /// `NotFound` where the municipality has no coordinating unit yet.
    pub async fn receiving_unit(&self) -> Result<casework::id::UnitId, Error> {
        let desk = self.desk().await?;
        let unit = desk.directory.coordinating_unit().ok_or(Error::NotFound)?;
        Ok(unit.id)
    }
}

//! What a reader is told of consents on the first page of a case: what waits for its answer, and what
//! was taken back from it.

use super::event::{Receiver, Scope};
use super::state::{Asked, State};
use crate::access::{CaseScene, Viewer, Viewing, case_permit, receivers};
use crate::case::Case;
use crate::entry::Capacity;
use crate::id::{ConsentId, PersonId};
use crate::label::Kind;
use crate::moment::{Date, Moment, day_number};
use crate::organisation::Directory;

/// For how many days it is told that a consent was taken back.
pub(super) const TOLD: i64 = 60;

/// A consent to the reader that was taken back.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TakenBack {
    /// On which day.
    pub on: Date,
    /// What it had opened.
    pub kinds: Vec<Kind>,
}

/// Whether a consent waits for the reader's own answer.
pub(crate) fn waits(viewing: &mut Viewing<'_>, case: &Case) -> bool {
    if !viewing.permit().is_family() {
        return false;
    }
    let me = viewing.permit().viewer().person;
    let open = case.consent.all.iter().filter(|asked| {
        let needed = asked.consent.inside().needed.iter();
        let given = asked.given.iter();
        asked.state == State::Asked
            && needed.into_iter().any(|giver| giver.person == me)
            && given.into_iter().all(|(_, giver, _)| giver.person != me)
    });
    let mut open = open.filter(|asked| viewing.show(&asked.consent).is_some());
    open.next().is_some()
}

/// What the reader's unit, or the reader, was let see and is so no longer. Whoever received it is
/// told that it must not be used further, and learns nothing that it did not know.
pub(crate) fn taken_back(viewing: &Viewing<'_>, case: &Case) -> Vec<TakenBack> {
    let permit = viewing.permit();
    let today = day_number(permit.at().date());
    let to_me = |receiver| match receiver {
        Receiver::Unit(unit) => permit.unit() == Some(unit) && !permit.coordinates(),
        Receiver::Person(person) => person == permit.viewer().person,
    };
    let all = case.consent.all.iter().filter_map(|asked| {
        let (on, (receiver, kinds)) = (withdrawn(asked)?, shared(asked)?);
        let told = to_me(receiver) && day_number(on) + TOLD >= today;
        told.then(|| TakenBack {
            on,
            kinds: kinds.to_vec(),
        })
    });
    all.collect()
}

/// A consent that was taken back from somebody to whom the case is closed by that.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Ended {
    /// Who had received it: the viewer's unit, or the viewer.
    pub receiver: Receiver,
    /// Since when everybody had given it.
    pub since: Moment,
    /// When it was taken back.
    pub at: Moment,
    /// What it had opened.
    pub kinds: Vec<Kind>,
}

/// What the viewer was let see by a consent that was taken back, where no ground is left. It needs to know what must not be
/// used further, and learns nothing that it did not know: not whose case it was. Whoever is kept out learns nothing.
pub fn ended(scene: CaseScene<'_>, viewer: Viewer, at: Moment) -> Vec<Ended> {
    let today = at.date();
    let here = match viewer.capacity {
        Capacity::Function { unit, function } => {
            scene.directory.fills(viewer.person, unit, function, today)
        }
        _ => true,
    };
    let out = scene.child.excluded.contains(&viewer.person);
    let received = receivers(&scene, viewer, today);
    let Some((_, mine)) = received.filter(|_| here && !out && viewer.level.opens()) else {
        return Vec::new();
    };
    if case_permit(scene, viewer, at).is_some() {
        return Vec::new();
    }
    let all = scene.case.consent.all.iter().filter_map(|asked| {
        let (on, (receiver, kinds)) = (withdrawn(asked)?, shared(asked)?);
        let since = asked.given.iter().map(|(at, ..)| *at).max()?;
        let began = asked.was_given() && asked.consent.inside().from <= on;
        let told = mine.contains(&Some(receiver)) && day_number(on) + TOLD >= day_number(today);
        (began && told).then(|| Ended {
            receiver,
            since,
            at: withdrawn_at(asked).unwrap_or(at),
            kinds: kinds.to_vec(),
        })
    });
    all.collect()
}

fn withdrawn(asked: &Asked) -> Option<Date> {
    withdrawn_at(asked).map(|at| at.date())
}

fn withdrawn_at(asked: &Asked) -> Option<Moment> {
    match asked.state {
        State::Withdrawn { at } => Some(at),
        State::Asked | State::Given { .. } | State::Refused { .. } => None,
    }
}

fn shared(asked: &Asked) -> Option<(Receiver, &[Kind])> {
    match &asked.consent.inside().scope {
        Scope::Sharing {
            receiver, kinds, ..
        } => Some((*receiver, kinds)),
        Scope::PlanStart | Scope::CoordinatorContact => None,
    }
}

impl Case {
    /// Those who received what a consent opened, so that the office can let them know that it was
    /// taken back: the person, or those of the unit who take part and whoever else works there.
    pub fn received(&self, id: ConsentId, directory: &Directory, on: Date) -> Vec<PersonId> {
        let found = self.consent.find(id).and_then(shared);
        match found {
            None => Vec::new(),
            Some((Receiver::Person(person), _)) => vec![person],
            Some((Receiver::Unit(unit), _)) => {
                let team = self.team.on(on).map(|joined| joined.member.inside());
                let here = team.filter(|member| member.unit == Some(unit));
                let part: Vec<PersonId> = here.filter_map(|member| member.person).collect();
                if !part.is_empty() {
                    return part;
                }
                let works = directory.employments(on).filter(|one| one.unit == unit);
                works.map(|one| one.person).collect()
            }
        }
    }
}

//! Asking for a consent, and changing one.

use super::answer::withdraw;
use super::event::{Consent, ConsentEvent, Form, Giver, GiverCapacity, Receiver, Scope};
use super::givers::{WhoGives, who_gives};
use crate::access::Permit;
use crate::case::{Case, CaseEvent};
use crate::entry::Capacity;
use crate::id::{ConsentId, PersonId};
use crate::label::{Kind, Label};
use crate::moment::Date;
use crate::organisation::{Directory, Service};
use crate::person::Person;
use law::RuleSet;

/// Why it was not done.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum ConsentRefusal {
    /// The permit does not let the viewer do this.
    #[error("no ground")]
    NoGround,
    /// It is not this person's to give.
    #[error("somebody else must give it")]
    NotTheGiver,
    /// No kind of information was chosen.
    #[error("a consent to share names what")]
    NoKinds,
    /// What it is to be used for was not told.
    #[error("a consent to share has a purpose")]
    NoPurpose,
    /// The receiver is not known.
    #[error("no such receiver")]
    NoReceiver,
    /// The last day comes before the first, or has passed.
    #[error("the period has no day that comes")]
    Backwards,
    /// Nobody is named who can give it.
    #[error("nobody is named who must give it")]
    NobodyNamed,
    /// There is no consent under this id that waits or holds.
    #[error("the consent does not stand open")]
    NotOpen,
    /// This person has answered already.
    #[error("answered already")]
    AlreadyAnswered,
    /// Where the paper is kept, or who witnessed, was not told.
    #[error("what is recorded for somebody has a witness")]
    NoWitness,
}

/// What a consent is decided on.
#[derive(Clone, Copy)]
pub struct Scene<'a> {
    /// The case.
    pub case: &'a Case,
    /// The child.
    pub child: &'a Person,
    /// All organisations.
    pub directory: &'a Directory,
    /// The law.
    pub rules: &'a RuleSet,
}

/// A consent as somebody wants it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Wanted {
    /// Its id.
    pub id: ConsentId,
    /// What it is for.
    pub scope: Scope,
    /// First day.
    pub from: Date,
    /// Last day; `None` until it is withdrawn.
    pub until: Option<Date>,
    /// Those whom somebody who coordinates names as givers, where the law leaves it open or the
    /// child protection service gives it.
    pub named: Vec<PersonId>,
}

/// One event with its label.
pub type Written = (Label, CaseEvent);

/// The consent as it will hold once everybody has given it.
///
/// # Errors
/// When it names no kind, purpose, receiver, day that comes, or nobody who must give it.
pub fn consent_of(
    scene: Scene<'_>,
    permit: &Permit,
    wanted: &Wanted,
) -> Result<Consent, ConsentRefusal> {
    let today = permit.at().date();
    complete(&scene, &wanted.scope, today)?;
    if wanted
        .until
        .is_some_and(|until| until < wanted.from || until < today)
    {
        return Err(ConsentRefusal::Backwards);
    }
    let who = who_gives(
        scene.rules,
        scene.case,
        scene.child,
        &wanted.scope,
        wanted.from,
    );
    let needed = needed(&scene, permit, &who, wanted)?;
    Ok(Consent {
        id: wanted.id,
        scope: wanted.scope.clone(),
        needed,
        from: wanted.from,
        until: wanted.until,
        rule: who.rule(scene.rules),
    })
}

fn complete(scene: &Scene<'_>, scope: &Scope, today: Date) -> Result<(), ConsentRefusal> {
    let Scope::Sharing {
        receiver,
        kinds,
        purpose,
        ..
    } = scope
    else {
        return Ok(());
    };
    let known = match receiver {
        Receiver::Unit(unit) => scene.directory.unit(*unit).is_some(),
        Receiver::Person(person) => {
            let works = scene.directory.employee(*person).is_some();
            works || scene.child.is_related(*person, today)
        }
    };
    if !known {
        return Err(ConsentRefusal::NoReceiver);
    }
    if kinds.is_empty() {
        return Err(ConsentRefusal::NoKinds);
    }
    if purpose.or_empty().trim().is_empty() {
        return Err(ConsentRefusal::NoPurpose);
    }
    Ok(())
}

/// Everybody who must give it: whom the law names; and where it names nobody, or the child
/// protection service, whom somebody who coordinates names.
fn needed(
    scene: &Scene<'_>,
    permit: &Permit,
    who: &WhoGives,
    wanted: &Wanted,
) -> Result<Vec<Giver>, ConsentRefusal> {
    let mut needed = who.givers.clone();
    if who.child_protection || !who.settled {
        if !permit.coordinates() {
            return Err(ConsentRefusal::NotTheGiver);
        }
        let on = wanted.from;
        let chosen = wanted
            .named
            .iter()
            .filter_map(|person| chosen(scene, who, *person, on));
        let before = needed.len();
        needed.extend(chosen);
        if needed.len() == before {
            return Err(ConsentRefusal::NobodyNamed);
        }
    }
    needed.dedup_by_key(|giver| giver.person);
    Ok(needed)
}

/// A person in the capacity in which it can be named: of the family where the law leaves it open,
/// or of the child protection service.
fn chosen(scene: &Scene<'_>, who: &WhoGives, person: PersonId, on: Date) -> Option<Giver> {
    let giver = |capacity| Giver { person, capacity };
    if !who.settled && scene.case.child() == Some(person) {
        return Some(giver(GiverCapacity::Oneself));
    }
    if !who.settled && scene.child.relation_to(person, on).is_some() {
        return Some(giver(GiverCapacity::Parent));
    }
    let mut employments = scene.directory.employments(on);
    let protects = employments.any(|employment| {
        let unit = scene.directory.unit(employment.unit);
        employment.person == person
            && unit.is_some_and(|unit| unit.service == Service::ChildProtection)
    });
    protects.then(|| giver(GiverCapacity::ChildProtection))
}

pub(super) fn written(permit: &Permit, event: ConsentEvent) -> Written {
    (
        permit.common_label(Kind::Consent),
        CaseEvent::Consent(event),
    )
}

/// The label of a consent: one to a shelter tells that somebody stays there.
pub(super) fn label(permit: &Permit, directory: &Directory, scope: &Scope) -> Label {
    let unit = match scope {
        Scope::Sharing { receiver, .. } => match receiver {
            Receiver::Unit(unit) => Some(*unit),
            Receiver::Person(person) => directory.employee(*person).map(|known| known.unit),
        },
        Scope::PlanStart | Scope::CoordinatorContact => None,
    };
    permit.common_label(Kind::Consent).naming(directory, unit)
}

/// Asks for a consent. Whoever of the family asks must be one of those who give it, and gives it
/// with the same errand; those who coordinate can record that others have given it.
///
/// # Errors
/// Without a ground, when it is not complete, or when it is not the viewer's to give.
pub fn ask(
    scene: Scene<'_>,
    permit: &Permit,
    wanted: &Wanted,
    recorded: &[(PersonId, Form)],
) -> Result<Vec<Written>, ConsentRefusal> {
    let consent = consent_of(scene, permit, wanted)?;
    let own = consent
        .needed
        .iter()
        .find(|giver| is_own(permit, giver))
        .copied();
    if own.is_none() && !permit.coordinates() {
        return Err(match permit.is_family() {
            true => ConsentRefusal::NotTheGiver,
            false => ConsentRefusal::NoGround,
        });
    }
    let (id, needed) = (consent.id, consent.needed.clone());
    let label = label(permit, scene.directory, &consent.scope);
    let asked = CaseEvent::Consent(ConsentEvent::Asked { consent });
    let mut events = vec![(label, asked)];
    for giver in needed {
        let form = if own == Some(giver) {
            Form::Digital
        } else {
            let of_giver = recorded.iter().find(|(person, _)| *person == giver.person);
            let Some((_, form)) = of_giver else { continue };
            witnessed(permit, form)?
        };
        events.push(written(permit, ConsentEvent::Given { id, giver, form }));
    }
    Ok(events)
}

/// Takes a consent back and asks for another in its place, in one errand.
///
/// # Errors
/// As for [`withdraw`] and [`ask`].
pub fn change(
    scene: Scene<'_>,
    permit: &Permit,
    old: (ConsentId, Form),
    wanted: &Wanted,
    recorded: &[(PersonId, Form)],
) -> Result<Vec<Written>, ConsentRefusal> {
    let mut events = vec![withdraw(scene, permit, old.0, old.1)?];
    events.extend(ask(scene, permit, wanted, recorded)?);
    Ok(events)
}

/// Whether a giver is the viewer, in the capacity that the giving asks for.
pub(super) fn is_own(permit: &Permit, giver: &Giver) -> bool {
    let viewer = permit.viewer();
    let capacity = match giver.capacity {
        GiverCapacity::Oneself | GiverCapacity::Parent => viewer.capacity == Capacity::Family,
        GiverCapacity::ChildProtection => matches!(viewer.capacity, Capacity::Function { .. }),
    };
    capacity && viewer.person == giver.person
}

/// What somebody who coordinates records for another, with a note of where it can be found again.
pub(super) fn witnessed(permit: &Permit, form: &Form) -> Result<Form, ConsentRefusal> {
    if !permit.coordinates() {
        return Err(ConsentRefusal::NoGround);
    }
    let note = match form {
        Form::Digital => return Err(ConsentRefusal::NoWitness),
        Form::Paper { kept } => kept,
        Form::Oral { witness } => witness,
    };
    if note.or_empty().trim().is_empty() {
        return Err(ConsentRefusal::NoWitness);
    }
    Ok(form.clone())
}

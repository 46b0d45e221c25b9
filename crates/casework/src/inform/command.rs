//! Giving information to the health and social services.

use super::event::{Basis, InformEvent, Informed};
use super::law::{must_inform, receives};
use super::state::Given as Known;
use crate::access::{CaseScene, Permit, Viewing};
use crate::consent::Receiver;
use crate::entry::{Capacity, Function};
use crate::id::{ItemId, NoticeId, UnitId};
use crate::label::{Kind, Label, Sphere};
use crate::notice::{Channel, ChildTold, ConsentKnown, Given, NoticeEvent, Sender, SenderKind};
use crate::organisation::{Service, Unit};
use crate::person::{Birth, Name};
use crate::told::Told;
use law::RuleSet;

/// Why it was not done.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum InformRefusal {
    /// Nothing is written.
    #[error("information says something")]
    Nothing,
    /// The unit does not receive what was noticed.
    #[error("the unit does not receive this")]
    NotReceiver,
    /// No consent in the case names this receiver and this kind of information.
    #[error("no consent covers it")]
    NoConsent,
    /// Who consented, how, or why none is needed is not told.
    #[error("the basis is not told")]
    NoBasis,
    /// Where no consent is needed, the writer says whether the family is told at once.
    #[error("whether the family is told at once is not said")]
    TellsOrNot,
    /// Nothing is kept from the family without a reason.
    #[error("why the family is not told is not said")]
    NoWhy,
    /// The family knows already.
    #[error("there is nothing to release")]
    NotHeldBack,
    /// The law does not ask the service to tell this on this basis.
    #[error("the law does not ask for it")]
    NotByLaw,
    /// The permit gives no ground.
    #[error("no ground")]
    NoGround,
}

/// Information that somebody wants to give.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Informing {
    /// To whom.
    pub to: UnitId,
    /// What was noticed: a word of `conditions-seen`.
    pub seen: String,
    /// The kind of information.
    pub kind: Kind,
    /// The text.
    pub text: Told,
    /// Why it may be given; nothing for a consent that the case has.
    pub basis: Option<Basis>,
    /// Whether the family is told at once; asked for where no consent is needed.
    pub telling: Option<Telling>,
}

/// Whether the family is told at once that something was told without consent. Where the act asks for it because an
/// unborn child may be harmed, to be told first can make the mother stay away from help or put somebody in danger
/// (helse- og omsorgstjenesteloven § 10-3); the writer judges.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Telling {
    /// It is.
    AtOnce,
    /// Not before the writer's unit lets it know, for a reason.
    HeldBack(Told),
}

/// Gives information: what the case keeps, under its label, and the notice for the receiver.
///
/// # Errors
/// See [`InformRefusal`]; the law is asked on the day.
pub fn inform(
    scene: CaseScene<'_>,
    permit: &Permit,
    rules: &RuleSet,
    (id, notice): (ItemId, NoticeId),
    told: Informing,
) -> Result<(Label, InformEvent, NoticeEvent), InformRefusal> {
    let own = writes_for(scene, permit).ok_or(InformRefusal::NoGround)?;
    let (name, birth) = child(scene, permit).ok_or(InformRefusal::NoGround)?;
    if told.text.or_empty().trim().is_empty() {
        return Err(InformRefusal::Nothing);
    }
    let to = scene.directory.unit(told.to);
    let fits = |to: &Unit| to.id != own.id && receives(scene.directory, to, &told.seen);
    if !to.is_some_and(fits) {
        return Err(InformRefusal::NotReceiver);
    }
    let basis = basis(scene, permit, own, &told)?;
    let consented = !matches!(basis, Basis::Exception { .. });
    let held_back = held_back(consented, told.telling)?;
    let today = permit.at().date();
    let answer = must_inform(rules, own, &told.seen, consented, today);
    if !answer.is_some_and(|answer| answer.is_yes()) {
        return Err(InformRefusal::NotByLaw);
    }
    let given = Given {
        to: told.to,
        sender: sender(scene, permit, own),
        channel: Channel::Program,
        children: vec![ChildTold { name, birth }],
        need: told.text,
        services: Told::new(""),
        consent: match consented {
            true => ConsentKnown::Agreed,
            false => ConsentKnown::NotAsked,
        },
        language: Told::new(""),
        paper: None,
    };
    let informed = Informed {
        id,
        notice,
        to: told.to,
        from: own.id,
        seen: told.seen,
        kind: told.kind,
        basis,
        held_back,
    };
    // that a shelter told something tells that somebody stays there
    let label = permit.common_label(Kind::Log);
    let mut label = label.naming(scene.directory, Some(own.id));
    if informed.held_back.is_some() {
        label.sphere = Sphere::Service(own.id);
    }
    let informed = Box::new(informed);
    let event = InformEvent::Given { informed };
    let given = Box::new(given);
    let about = Some(scene.id);
    Ok((label, event, NoticeEvent::Informed { given, about }))
}

/// Why the family is not told at once, where the writer judged so. Who consented knows.
fn held_back(consented: bool, telling: Option<Telling>) -> Result<Option<Told>, InformRefusal> {
    match (consented, telling) {
        (true, _) | (false, Some(Telling::AtOnce)) => Ok(None),
        (false, None) => Err(InformRefusal::TellsOrNot),
        (false, Some(Telling::HeldBack(why))) => match why.or_empty().trim().is_empty() {
            true => Err(InformRefusal::NoWhy),
            false => Ok(Some(why)),
        },
    }
}

/// Whether the viewer's unit kept something from the family, and can let it know.
pub(super) fn may_release(scene: CaseScene<'_>, permit: &Permit, given: &Known) -> bool {
    let own = writes_for(scene, permit).map(|unit| unit.id);
    given.held_back && own == Some(given.informed.inside().from)
}

/// Lets the family be told of what was held back.
///
/// # Errors
/// When the viewer is not of the unit that gave it, or there is nothing held back.
pub fn release(
    scene: CaseScene<'_>,
    permit: &Permit,
    id: ItemId,
) -> Result<(Label, InformEvent), InformRefusal> {
    let given = scene.case.inform.find(id);
    let given = given.filter(|given| permit.ground(given.informed.label()).is_some());
    let given = given.ok_or(InformRefusal::NoGround)?;
    if !given.held_back {
        return Err(InformRefusal::NotHeldBack);
    }
    match may_release(scene, permit, given) {
        true => Ok((*given.informed.label(), InformEvent::Released { id })),
        false => Err(InformRefusal::NoGround),
    }
}

/// The unit for which the viewer can inform others: to lead a unit or to check access is no work
/// with the child.
pub(super) fn writes_for<'s>(scene: CaseScene<'s>, permit: &Permit) -> Option<&'s Unit> {
    match permit.viewer().capacity {
        Capacity::Function {
            unit,
            function: Function::Worker | Function::CoordinatingUnit,
        } => scene.directory.unit(unit),
        _ => None,
    }
}

/// The child as the writer may name it.
fn child(scene: CaseScene<'_>, permit: &Permit) -> Option<(Name, Birth)> {
    let mut viewing = Viewing::new(permit);
    let name = viewing.show(scene.child.name.as_ref()?)?.clone();
    let birth = scene
        .child
        .birth
        .as_ref()
        .and_then(|birth| viewing.show(birth));
    Some((name, birth.copied().unwrap_or(Birth::Unknown)))
}

fn basis(
    scene: CaseScene<'_>,
    permit: &Permit,
    own: &Unit,
    told: &Informing,
) -> Result<Basis, InformRefusal> {
    let is_empty = |text: &Told| text.or_empty().trim().is_empty();
    match &told.basis {
        Some(Basis::Recorded { by, how }) if is_empty(by) || is_empty(how) => {
            Err(InformRefusal::NoBasis)
        }
        Some(Basis::Exception { why }) if is_empty(why) => Err(InformRefusal::NoBasis),
        Some(Basis::Consent { .. }) | None => {
            let covers = |asked: &&crate::consent::Asked| {
                asked.holds_at(permit.at())
                    && asked.covers(Receiver::Unit(told.to), told.kind, own.act.strictness())
            };
            // an objection to everything of the kind stands before the consent
            let held = scene.case.demand.restricts_kind(told.kind);
            let found = scene.case.consent.all.iter().find(covers).filter(|_| !held);
            let consent = found.ok_or(InformRefusal::NoConsent)?.consent.inside().id;
            Ok(Basis::Consent { consent })
        }
        Some(basis) => Ok(basis.clone()),
    }
}

fn sender(scene: CaseScene<'_>, permit: &Permit, own: &Unit) -> Sender {
    let person = permit.viewer().person;
    let known = crate::coordinator::employment(scene.directory, person, own.id);
    let name = known.map(|known| {
        let (name, title) = (known.name.or_empty(), &known.title);
        format!("{name}, {title}, {}", own.name)
    });
    Sender {
        kind: sender_kind(own.service),
        person: Some(person),
        unit: Some(own.id),
        name: Told::new(name.unwrap_or_default()),
        contact: Told::new(match known.map(|known| known.telephone.as_str()) {
            None | Some("") => own.telephone.clone(),
            Some(telephone) => telephone.to_owned(),
        }),
    }
}

fn sender_kind(service: Service) -> SenderKind {
    match service {
        Service::Hospital => SenderKind::Hospital,
        Service::GeneralPractitioner => SenderKind::GeneralPractitioner,
        Service::HealthStation => SenderKind::HealthStation,
        Service::Kindergarten => SenderKind::Kindergarten,
        Service::School | Service::UpperSecondarySchool => SenderKind::School,
        _ => SenderKind::Other,
    }
}

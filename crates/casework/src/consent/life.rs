//! The life of a consent: a child grows, the care changes, somebody gets or loses parental
//! responsibility, and then others must give it than those who did. Who, the law answers anew for
//! every day.

use super::age::announce_ages;
use super::command::{Scene, is_own};
use super::event::{ConsentEvent, Giver, GiverCapacity};
use super::givers::{WhoGives, who_gives};
use super::state::{Asked, State};
use crate::access::{CaseScene, Permit, closing};
use crate::case::{Case, CaseEvent};
use crate::id::PersonId;
use crate::label::{Kind, Label, Source, Sphere, Strictness};
use crate::moment::Date;
use crate::person::Person;
use law::RuleSet;

/// That others must give a consent from a day on.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Turn {
    /// The first day.
    pub(crate) on: Date,
    /// Who must give it then.
    pub(crate) who: WhoGives,
    /// Whether it falls on that day unless they have given it. Where it does not, a person must
    /// judge who gives it.
    pub(crate) falls: bool,
}

/// Whether everybody who must give a consent on a day has given it.
pub(crate) fn stands(
    rules: &RuleSet,
    case: &Case,
    child: &Person,
    asked: &Asked,
    on: Date,
) -> bool {
    if asked.held_up {
        return true;
    }
    let scope = &asked.consent.inside().scope;
    given_by(
        &who_gives(rules, case, child, scope, on),
        case,
        child,
        asked,
        on,
    )
}

/// Whether those whom the law names have given it. Where it leaves it open, those who gave it must
/// still be who they were to the child.
fn given_by(who: &WhoGives, case: &Case, child: &Person, asked: &Asked, on: Date) -> bool {
    let givers = || asked.given.iter().map(|(_, giver, _)| giver);
    let named = who.givers.iter().all(|one| gave(asked, one.person));
    let protects = |giver: &Giver| giver.capacity == GiverCapacity::ChildProtection;
    let in_care = !who.child_protection || givers().any(protects);
    let open = who.settled || givers().all(|giver| is_in_place(case, child, giver, on));
    named && in_care && open
}

pub(super) fn gave(asked: &Asked, person: PersonId) -> bool {
    let mut givers = asked.given.iter();
    givers.any(|(_, giver, _)| giver.person == person)
}

fn is_in_place(case: &Case, child: &Person, giver: &Giver, on: Date) -> bool {
    match giver.capacity {
        GiverCapacity::Oneself => case.child() == Some(giver.person),
        GiverCapacity::Parent => child.relation_to(giver.person, on).is_some(),
        GiverCapacity::ChildProtection => true,
    }
}

/// When others must give a consent that everybody gave: today where that day has come, otherwise
/// the first such day that is known a year ahead.
pub(crate) fn turn(
    rules: &RuleSet,
    case: &Case,
    child: &Person,
    asked: &Asked,
    today: Date,
) -> Option<Turn> {
    let consent = asked.consent.inside();
    if !matches!(asked.state, State::Given { .. }) {
        return None;
    }
    let who = |on: Date| who_gives(rules, case, child, &consent.scope, on);
    let now = who(today);
    if !given_by(&now, case, child, asked, today) {
        return Some(Turn {
            on: today,
            who: now,
            falls: true,
        });
    }
    let mut days = days_of_change(child, today);
    days.retain(|day| consent.from <= *day && consent.until.is_none_or(|until| *day <= until));
    days.into_iter().find_map(|on| {
        let then = who(on);
        let falls = !given_by(&then, case, child, asked, on);
        let opens = now.settled && !then.settled;
        (falls || opens).then_some(Turn {
            on,
            who: then,
            falls,
        })
    })
}

/// The days after today, a year ahead, on which the law's answer can become another: the birthday
/// of the child, and the days on which somebody becomes or ceases to be something to it.
fn days_of_change(child: &Person, today: Date) -> Vec<Date> {
    let mut days: Vec<Date> = child.next_birthday(today).into_iter().collect();
    for relation in child.relations() {
        let after = relation.until.and_then(|last| last.tomorrow().ok());
        days.extend([Some(relation.from), after].into_iter().flatten());
    }
    days.retain(|day| *day > today);
    days.sort_unstable();
    days.dedup();
    days
}

/// Those who can give a consent now: those who were asked, and where others must give it from a
/// day on, those others.
pub(super) fn can_give(
    rules: &RuleSet,
    case: &Case,
    child: &Person,
    asked: &Asked,
    today: Date,
) -> Vec<Giver> {
    let mut givers = match asked.state {
        State::Asked => asked.consent.inside().needed.clone(),
        State::Given { .. } => {
            let turn = turn(rules, case, child, asked, today);
            turn.map(|turn| turn.who.givers).unwrap_or_default()
        }
        State::Refused { .. } | State::Withdrawn { .. } => Vec::new(),
    };
    givers.retain(|giver| !gave(asked, giver.person));
    givers
}

/// Whether the viewer can take a consent back as one of those who give it: when it was asked for,
/// or today.
pub(super) fn may_withdraw(scene: &Scene<'_>, permit: &Permit, asked: &Asked) -> bool {
    let consent = asked.consent.inside();
    let own = |giver: &Giver| is_own(permit, giver);
    let today = permit.at().date();
    let now = || who_gives(scene.rules, scene.case, scene.child, &consent.scope, today);
    consent.needed.iter().any(own) || now().givers.iter().any(own)
}

/// What to tell of the days to come, with those to whom it is told.
pub struct Announced {
    /// The label of the event.
    pub label: Label,
    /// That it was told.
    pub event: CaseEvent,
    /// Who is told that something has come.
    pub to: Vec<PersonId>,
}

/// What has not been told of yet: every consent that others must give from a day on, what the next
/// birthday closes to those who act for the child, and what it lets the child decide.
pub fn announce_turns(scene: CaseScene<'_>, today: Date) -> Vec<Announced> {
    let turns = scene.case.consent.all.iter();
    let turns = turns.filter_map(|asked| announce_turn(scene, asked, today));
    let turns = turns.chain(announce_closing(scene, today));
    turns.chain(announce_ages(scene, today)).collect()
}

fn announce_turn(scene: CaseScene<'_>, asked: &Asked, today: Date) -> Option<Announced> {
    let consent = asked.consent.inside();
    if consent.until.is_some_and(|until| until < today) {
        return None;
    }
    let turn = turn(scene.rules, scene.case, scene.child, asked, today)?;
    if asked.turn.is_some_and(|on| on <= turn.on) {
        return None;
    }
    let now = asked.given.iter().map(|(_, giver, _)| giver.person);
    let then = turn.who.givers.iter().map(|giver| giver.person);
    let (id, on) = (consent.id, turn.on);
    Some(Announced {
        label: Label {
            source: Source::Program,
            ..*asked.consent.label()
        },
        event: CaseEvent::Consent(ConsentEvent::TurnAnnounced { id, on }),
        to: once_each(now.chain(then)),
    })
}

fn announce_closing(scene: CaseScene<'_>, today: Date) -> Option<Announced> {
    let on = closing(scene, today)?.on;
    if scene.case.consent.closing == Some(on) {
        return None;
    }
    let family = scene.child.adults_on(today).chain(scene.case.child());
    Some(Announced {
        label: Label {
            kind: Kind::Consent,
            strictness: Strictness::Ordinary,
            sphere: Sphere::Shared,
            source: Source::Program,
        },
        event: CaseEvent::Consent(ConsentEvent::ClosingAnnounced { on }),
        to: once_each(family),
    })
}

pub(super) fn once_each(people: impl Iterator<Item = PersonId>) -> Vec<PersonId> {
    let mut people: Vec<PersonId> = people.collect();
    people.sort_unstable();
    people.dedup();
    people
}

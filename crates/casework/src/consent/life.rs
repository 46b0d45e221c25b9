//! The life of a consent: a child grows, the care changes, somebody gets or loses parental
//! responsibility, and then others must give it than those who did. Who, the law answers anew for
//! every day.

use super::event::{Giver, GiverCapacity};
use super::givers::{WhoGives, who_gives};
use super::state::{Asked, State};
use crate::case::{Case, CaseEvent};
use crate::id::PersonId;
use crate::label::{Label, Source};
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
    given_by(&who_gives(rules, case, child, scope, on), case, child, asked, on)
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
    let birth = child.birth.as_ref().and_then(|birth| birth.inside().date());
    let mut days: Vec<Date> = birth
        .and_then(|born| next_birthday(born, today))
        .into_iter()
        .collect();
    for relation in child.relations() {
        let after = relation.until.and_then(|last| last.tomorrow().ok());
        days.extend([Some(relation.from), after].into_iter().flatten());
    }
    days.retain(|day| *day > today);
    days.sort_unstable();
    days.dedup();
    days
}

fn next_birthday(born: Date, today: Date) -> Option<Date> {
    let turned = law::years_between(born, today);
    let mut days = std::iter::successors(today.tomorrow().ok(), |day| day.tomorrow().ok());
    // there is one within a year and a day; who is not born yet has none
    days.by_ref()
        .take(367)
        .find(|day| turned >= 0 && law::years_between(born, *day) > turned)
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

/// Those who must be told that others give a consent from a day on, and the event that says so; for
/// every consent of which it has not been told.
pub fn announce_turns(
    rules: &RuleSet,
    case: &Case,
    child: &Person,
    today: Date,
) -> Vec<(Label, CaseEvent, Vec<PersonId>)> {
    let mut all = Vec::new();
    for asked in &case.consent.all {
        let consent = asked.consent.inside();
        if consent.until.is_some_and(|until| until < today) {
            continue;
        }
        let Some(turn) = turn(rules, case, child, asked, today) else {
            continue;
        };
        let told = asked.turn.is_some_and(|on| on <= turn.on);
        if told {
            continue;
        }
        let (id, on) = (consent.id, turn.on);
        let now = asked.given.iter().map(|(_, giver, _)| giver.person);
        let mut to: Vec<PersonId> = now
            .chain(turn.who.givers.iter().map(|giver| giver.person))
            .collect();
        to.sort_unstable();
        to.dedup();
        let label = Label {
            source: Source::Program,
            ..*asked.consent.label()
        };
        let event = super::ConsentEvent::TurnAnnounced { id, on };
        all.push((label, CaseEvent::Consent(event), to));
    }
    all
}

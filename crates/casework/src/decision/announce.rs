//! Telling the family that there is a decision, and telling it again while nobody has opened it.

use super::event::DecisionEvent;
use super::state::Sent;
use crate::case::{Case, CaseEvent};
use crate::entry::{Actor, Capacity, Entry, Sweep};
use crate::id::PersonId;
use crate::label::{Kind, Label, Source, Sphere, Strictness};
use crate::moment::{Date, Moment};
use crate::person::Person;
use law::{RuleSet, Said};

/// Whom to tell that there is a decision: those with parental responsibility, or whoever cares for
/// the child where nobody has it, and the young person where the law says that it is told itself.
pub fn receivers(case: &Case, child: &Person, rules: &RuleSet, on: Date) -> Vec<PersonId> {
    let mut receivers: Vec<PersonId> = child
        .relations_on(on)
        .filter(|relation| relation.responsibility)
        .map(|relation| relation.to)
        .collect();
    if receivers.is_empty() {
        let carers = child
            .relations_on(on)
            .filter(|relation| relation.lives_with);
        receivers.extend(carers.map(|relation| relation.to));
    }
    let young = case.child().filter(|_| young_is_told(child, rules, on));
    receivers.extend(young);
    receivers.sort_unstable();
    receivers.dedup();
    receivers
}

fn young_is_told(child: &Person, rules: &RuleSet, on: Date) -> bool {
    let Some(born) = child.birth.as_ref().and_then(|birth| birth.inside().date()) else {
        return false;
    };
    let mut facts = rules.facts();
    let known = facts
        .date("child-born", born)
        .and_then(|facts| facts.yes_no("represented-by-guardian", true));
    let question = rules.question("notify-young-person");
    match (known.is_ok(), question) {
        (true, Ok(question)) => rules.ask(on, question, &facts).is_yes(),
        _ => false,
    }
}

/// The letters that are announced again now: nobody has opened them, and the law says that it is
/// time. Each announcement counts as a notice of its own.
pub fn announce_again(case: &Case, rules: &RuleSet, now: Moment) -> Vec<Entry<CaseEvent>> {
    let waiting = case.decision.all.iter();
    let due = waiting.filter(|sent| is_due(sent, rules, now.date()));
    due.map(|sent| entry(sent, now)).collect()
}

fn is_due(sent: &Sent, rules: &RuleSet, on: Date) -> bool {
    if !sent.opened.is_empty() {
        return false;
    }
    let mut facts = rules.facts();
    let announced = sent.announced().date().to_string();
    let known = [
        ("notice-sent-on", Said::Text(announced)),
        ("decision-opened", Said::YesNo(false)),
        ("announced-again", Said::YesNo(false)),
        ("sent-to-address-asked-for", Said::YesNo(false)),
    ];
    for (name, said) in &known {
        if facts.say(name, said).is_err() {
            return false;
        }
    }
    let question = rules.question("announce-again");
    question.is_ok_and(|question| rules.ask(on, question, &facts).is_yes())
}

fn entry(sent: &Sent, now: Moment) -> Entry<CaseEvent> {
    Entry {
        at: now,
        by: Actor::Sweep(Sweep::AnnounceAgain),
        capacity: Capacity::Public,
        label: Label {
            kind: Kind::Decision,
            strictness: Strictness::Ordinary,
            sphere: Sphere::Shared,
            source: Source::Program,
        },
        event: CaseEvent::Decision(DecisionEvent::AnnouncedAgain { id: sent.id }),
    }
}

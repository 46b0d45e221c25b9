//! A promise as a line, with what one can do about it.

use crate::demand::beside;
use crate::part::action::{Action, Weight};
use crate::part::promise::PromiseLine;
use crate::part::tag::{Tag, Tone};
use crate::visit::Member;
use casework::entry::Sequence;
use casework::promise::{PromiseLine as Promise, Standing};
use language::Words;

/// The lines of promises, in the order given.
pub(crate) fn lines(
    words: Words,
    promises: &[Promise],
    base: &str,
    member: &Member,
    shown: Sequence,
) -> Vec<PromiseLine> {
    promises
        .iter()
        .map(|promise| line(words, promise, base, member, shown))
        .collect()
}

fn line(
    words: Words,
    promise: &Promise,
    base: &str,
    member: &Member,
    shown: Sequence,
) -> PromiseLine {
    let here = format!("{base}/promise/{}", promise.id);
    PromiseLine {
        what: promise.what.clone(),
        href: promise.may_change.then(|| here.clone()),
        who: who(words, promise),
        by: by(words, promise),
        state: Some(state(words, promise)),
        beside: beside(words, &promise.beside, promise.restricted),
        actions: actions(words, promise, &here, member, shown),
    }
}

/// Who owes it, in words.
pub(super) fn who(words: Words, promise: &Promise) -> String {
    match (&promise.owner, &promise.title) {
        _ if promise.mine => words.promise_yours(),
        (Some(name), Some(title)) => format!("{name}, {title}"),
        (Some(name), None) => name.clone(),
        _ => words.promise_familys(),
    }
}

fn by(words: Words, promise: &Promise) -> Option<String> {
    if !promise.is_open() {
        return None;
    }
    let due = words.date(promise.due);
    Some(match promise.moved_from {
        Some(first) => words.promise_by_moved(&due, words.date(first)),
        None => words.promise_by(&due),
    })
}

fn state(words: Words, promise: &Promise) -> Tag {
    match promise.standing {
        Standing::Late { .. } => Tag::late(words.late(promise.due).unwrap_or_default()),
        Standing::Open if promise.lifted => Tag::new(Tone::Open, words.promise_lifted()),
        Standing::Open if promise.mine => Tag::new(Tone::Needs, words.promise_needs_you()),
        Standing::Open => Tag::new(Tone::Open, words.promise_open()),
        Standing::Kept { on } => Tag::new(Tone::Done, words.promise_kept_on(words.short_date(on))),
        Standing::Dropped { on } => {
            Tag::new(Tone::Plain, words.promise_dropped_on(words.short_date(on)))
        }
    }
}

fn actions(
    words: Words,
    promise: &Promise,
    here: &str,
    member: &Member,
    shown: Sequence,
) -> Vec<Action> {
    let send = |verb: &str, label: String, weight: Weight| {
        Action::send(format!("{here}/{verb}"), label)
            .with("errand", member.office().new_errand().to_string())
            .with("shown", shown.0.to_string())
            .about(promise.what.clone())
            .weighing(weight)
    };
    let mut actions = Vec::new();
    if promise.may_change && (promise.mine || promise.family) {
        actions.push(send("keep", words.promise_mark_done(), Weight::Quiet));
    }
    if promise.may_ask {
        let label = if promise.asked.is_some() {
            words.promise_ask_again()
        } else {
            words.family_ask()
        };
        actions.push(send("ask", label, Weight::Quiet));
    }
    if promise.may_change {
        let change = Action::follow(here, words.promise_change());
        actions.push(change.about(promise.what.clone()).weighing(Weight::Slight));
    }
    if promise.may_lift && matches!(promise.standing, Standing::Late { .. }) {
        actions.push(send("lift", words.promise_lift(), Weight::Slight));
    }
    actions
}

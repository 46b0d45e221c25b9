//! One demand, ready to be shown.

use super::words::{about, verdict, wish};
use crate::part::tag::{Tag, Tone};
use casework::demand::{AnswerLine, DemandLine};
use language::Words;

pub(super) struct Line {
    pub(super) title: String,
    pub(super) about: String,
    pub(super) thing: Option<String>,
    pub(super) asked: String,
    pub(super) text: String,
    pub(super) tag: Tag,
    pub(super) answer: Option<(String, String, String)>,
    pub(super) after: Vec<String>,
    pub(super) open: Option<(String, String)>,
}

pub(super) fn line(words: Words, base: &str, one: &DemandLine) -> Line {
    Line {
        title: wish(words, one.wish),
        about: about(words, one),
        thing: one
            .thing
            .as_ref()
            .map(|thing| thing.text.clone())
            .filter(|text| !text.is_empty()),
        asked: words.demand_asked(words.date(one.at.date()), &one.who),
        text: one.text.clone(),
        tag: tag(words, one),
        answer: one.answer.as_ref().map(|answer| {
            let by = words.demand_answered(&answer.by, words.date(answer.on));
            (by, verdict(words, answer.verdict), answer.text.clone())
        }),
        after: after(words, one),
        open: opened(words, base, one),
    }
}

fn tag(words: Words, one: &DemandLine) -> Tag {
    match &one.answer {
        None => match words.late(one.due) {
            Some(late) => Tag::late(late),
            None => Tag::new(Tone::Open, words.demand_waits(words.date(one.due))),
        },
        Some(AnswerLine { verdict, .. }) if verdict.grants() => {
            Tag::new(Tone::Done, words.demand_granted())
        }
        Some(_) => Tag::new(Tone::Plain, words.demand_refused()),
    }
}

/// What became of it, and where one complains.
fn after(words: Words, one: &DemandLine) -> Vec<String> {
    let mut after = Vec::new();
    if one.restricts {
        after.push(match one.whole {
            true => words.demand_restricted_whole(),
            false => words.demand_restricted(),
        });
    }
    after.extend(
        one.carried_out
            .map(|on| words.demand_carried_out(words.date(on))),
    );
    if one
        .answer
        .as_ref()
        .is_some_and(|answer| !answer.verdict.grants())
    {
        after.push(words.demand_complain());
    }
    after
}

fn opened(words: Words, base: &str, one: &DemandLine) -> Option<(String, String)> {
    let at = format!("{base}/{}", one.id);
    if one.may_answer {
        return Some((at, words.demand_answer_do()));
    }
    one.may_lift
        .then(|| (format!("{at}/lift"), words.demand_lift_title()))
}

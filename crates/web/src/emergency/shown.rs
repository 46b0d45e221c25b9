//! An opening because of danger, in words.

use crate::part::tag::{Tag, Tone};
use casework::emergency::{EmergencyLine, Verdict};
use casework::id::CaseId;
use language::Words;

/// An opening because of danger, ready to be shown.
pub(crate) struct Shown {
    pub(crate) who: String,
    pub(crate) when: String,
    pub(crate) danger: String,
    pub(crate) needed: String,
    pub(crate) held_back: Option<String>,
    pub(crate) review: Option<(String, String)>,
    pub(crate) state: Tag,
    pub(crate) href: String,
}

/// An opening because of danger as its reader may know it.
pub(crate) fn shown(words: Words, case: CaseId, line: &EmergencyLine) -> Shown {
    let who = match &line.who {
        Some((name, title, unit)) => words.log_employee(name, title, unit),
        None => words.log_hidden(),
    };
    let from = words.date_and_time(line.at.local());
    let until = words.date_and_time(line.until.local());
    let review = line.review.as_ref();
    Shown {
        who,
        when: words.emergency_when(&from, &until),
        danger: line.danger.clone(),
        needed: line.needed.clone(),
        held_back: line.why_held_back.as_ref().map(|why| match line.held_back {
            true => words.emergency_held_back(why),
            false => words.emergency_was_held_back(why),
        }),
        review: review.map(|review| {
            let on = words.date(review.on);
            (
                words.emergency_reviewed(&review.by, &on),
                review.follows.clone(),
            )
        }),
        state: state(words, line),
        href: format!("/case/{case}/emergency/{}", line.id),
    }
}

fn state(words: Words, line: &EmergencyLine) -> Tag {
    match line.review.as_ref().map(|review| review.verdict) {
        None => Tag::new(Tone::Needs, words.emergency_waits()),
        Some(Verdict::Right) => Tag::new(Tone::Done, words.emergency_right()),
        Some(Verdict::Wrong) => Tag::new(Tone::Late, words.emergency_wrong()),
    }
}

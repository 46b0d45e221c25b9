//! Names of wishes, verdicts and things.

use crate::part::wording;
use casework::demand::{DemandLine, Thing, Verdict, Wish};
use language::Words;

pub(super) const WISHES: [(&str, Wish); 4] = [
    ("correction", Wish::Correction),
    ("restriction", Wish::Restriction),
    ("objection", Wish::Objection),
    ("erasure", Wish::Erasure),
];

pub(super) const VERDICTS: [(&str, Verdict); 7] = [
    ("agreed", Verdict::Agreed),
    ("wrong-person", Verdict::WrongPerson),
    ("misleading", Verdict::Misleading),
    ("not-needed", Verdict::NotNeeded),
    ("refused", Verdict::Refused),
    ("still-needed", Verdict::StillNeeded),
    ("archive", Verdict::Archive),
];

pub(super) const THINGS: [(&str, Thing); 5] = [
    ("note", Thing::Note),
    ("message", Thing::Message),
    ("mapping", Thing::Mapping),
    ("promise", Thing::Promise),
    ("goal", Thing::Goal),
];

pub(crate) fn wish(words: Words, wish: Wish) -> String {
    match wish {
        Wish::Correction => words.demand_wish_correction(),
        Wish::Restriction => words.demand_wish_restriction(),
        Wish::Objection => words.demand_wish_objection(),
        Wish::Erasure => words.demand_wish_erasure(),
    }
}

pub(super) fn wish_hint(words: Words, wish: Wish) -> String {
    match wish {
        Wish::Correction => words.demand_hint_correction(),
        Wish::Restriction => words.demand_hint_restriction(),
        Wish::Objection => words.demand_hint_objection(),
        Wish::Erasure => words.demand_hint_erasure(),
    }
}

pub(super) fn verdict(words: Words, verdict: Verdict) -> String {
    match verdict {
        Verdict::Agreed => words.demand_verdict_agreed(),
        Verdict::WrongPerson => words.demand_verdict_wrong_person(),
        Verdict::Misleading => words.demand_verdict_misleading(),
        Verdict::NotNeeded => words.demand_verdict_not_needed(),
        Verdict::Refused => words.demand_verdict_refused(),
        Verdict::StillNeeded => words.demand_verdict_still_needed(),
        Verdict::Archive => words.demand_verdict_archive(),
    }
}

pub(super) fn thing(words: Words, thing: Thing) -> String {
    match thing {
        Thing::Note => words.demand_thing_note(),
        Thing::Message => words.demand_thing_message(),
        Thing::Mapping => words.demand_thing_mapping(),
        Thing::Promise => words.demand_thing_promise(),
        Thing::Goal => words.demand_thing_goal(),
    }
}

/// What a demand is about, in a few words.
pub(super) fn about(words: Words, line: &DemandLine) -> String {
    match &line.thing {
        Some(found) => words.demand_about(
            thing(words, found.thing),
            words.date_and_time(found.at.local()),
        ),
        None if line.whole => words.demand_about_all(wording::kind(words, line.kind)),
        None => wording::kind(words, line.kind),
    }
}

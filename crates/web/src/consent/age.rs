//! What the birthdays of the child change, in words.

use super::opens::inside;
use crate::part::wording;
use casework::access::Closes;
use casework::consent::{Ages, Birthday, Gain};
use language::Words;

/// A birthday and what it changes.
pub(crate) struct AgeCard {
    pub(crate) heading: String,
    pub(crate) gains: Vec<String>,
    /// What closes to those who act for the child.
    pub(crate) closes: Option<String>,
}

/// The last birthday where it changed something not long ago, and the next one where it will.
pub(crate) fn age_cards(words: Words, ages: &Ages, child: Option<&String>) -> Vec<AgeCard> {
    let who = match (ages.you, child) {
        (true, _) => words.age_you(),
        (false, Some(name)) => name.clone(),
        (false, None) => words.zone_child_unnamed(),
    };
    let come = ages.come.iter().map(|one| AgeCard {
        heading: words.age_come(&who, words.number(one.years), words.full_date(one.on)),
        gains: gains(words, one, &who),
        closes: one.closes.as_ref().map(|closes| closed(words, closes)),
    });
    let coming = ages.coming.iter().map(|one| AgeCard {
        heading: words.age_coming(&who, words.number(one.years), words.full_date(one.on)),
        gains: gains(words, one, &who),
        closes: one.closes.as_ref().map(|what| closes(words, what)),
    });
    come.chain(coming).collect()
}

fn gains(words: Words, birthday: &Birthday, who: &str) -> Vec<String> {
    let gains = birthday.gains.iter();
    gains.map(|gain| sentence(words, *gain, who)).collect()
}

fn sentence(words: Words, gain: Gain, who: &str) -> String {
    match gain {
        Gain::Heard => words.age_heard(who),
        Gain::GreatWeight => words.age_great_weight(who),
        Gain::OwnReasons => words.age_own_reasons(who),
        Gain::Party => words.age_party(who),
        Gain::Notified => words.age_notified(who),
        Gain::School => words.age_school(who),
        Gain::Health => words.age_health(who),
        Gain::Informed => words.age_informed(who),
        Gain::Adult => words.age_adult(who),
    }
}

/// What will close.
fn closes(words: Words, what: &Closes) -> String {
    match what {
        Closes::Everything => words.age_closes(),
        Closes::KeptAs(_) => words.age_closes_part(kept(words, what)),
    }
}

/// What has closed.
fn closed(words: Words, what: &Closes) -> String {
    match what {
        Closes::Everything => words.age_closed(),
        Closes::KeptAs(_) => words.age_closed_part(kept(words, what)),
    }
}

fn kept(words: Words, what: &Closes) -> String {
    let kept = match what {
        Closes::Everything => &[][..],
        Closes::KeptAs(kept) => kept,
    };
    let kept = kept
        .iter()
        .map(|one| inside(&wording::strictness(words, *one)));
    words.list(&kept.collect::<Vec<_>>())
}

//! What can be said to one question.

use super::told::{capital, law_words, question};
use crate::part::tag::{Tag, Tone};
use crate::visit::Visit;
use law::{Answer, FactorId, Outcome, RoleId, Value};

/// One question with its answer.
pub(crate) struct Answered {
    pub(crate) question: String,
    pub(crate) tag: Tag,
    /// The answer in a sentence.
    pub(crate) text: String,
    /// What is not in place, for a no.
    pub(crate) not_met: Vec<String>,
    /// What must be found out, when too little is known.
    pub(crate) find: Vec<String>,
    /// What whoever judges looks at.
    pub(crate) factors: Vec<String>,
    /// What follows when whoever judges finds what the reader thinks.
    pub(crate) if_agreed: Option<String>,
    /// The reasons, each with where it stands.
    pub(crate) because: Vec<(String, Option<String>)>,
}

/// An answer of the law, with the one that would follow from what the reader thinks.
pub(crate) fn answered(visit: &Visit, answer: &Answer, as_seen: &Answer) -> Answered {
    let law = law_words(visit);
    let because = answer.because.iter();
    let because = because.map(|reason| {
        let place = reason.citation.map(|place| law.citation(place));
        (law.text(reason.text), place)
    });
    let mut shown = Answered {
        question: law.asked(answer.question),
        tag: Tag::new(Tone::Plain, String::new()),
        text: String::new(),
        not_met: Vec::new(),
        find: Vec::new(),
        factors: Vec::new(),
        if_agreed: None,
        because: because.collect(),
    };
    match &answer.outcome {
        Outcome::Yes => say_yes(visit, answer, &mut shown),
        Outcome::No => say_no(visit, &mut shown),
        Outcome::Judgement { who, factors } => {
            say_judge(visit, *who, factors, &mut shown);
            shown.if_agreed = if_agreed(visit, as_seen);
        }
        Outcome::Missing { facts } => {
            shown.tag = Tag::new(Tone::Open, visit.words.guide_result_missing());
            shown.text = visit.words.guide_missing_find();
            shown.find = facts.iter().map(|fact| question(visit, *fact)).collect();
        }
    }
    shown
}

fn say_yes(visit: &Visit, answer: &Answer, shown: &mut Answered) {
    let label = match value(visit, answer) {
        Some(value) => capital(&value),
        None => visit.words.guide_result_yes(),
    };
    shown.tag = Tag::new(Tone::Done, label);
    shown.text = first_reason(shown);
}

fn say_no(visit: &Visit, shown: &mut Answered) {
    shown.tag = Tag::new(Tone::Plain, visit.words.guide_result_no());
    shown.text = first_reason(shown);
    let parts = shown.because.iter().skip(1);
    shown.not_met = parts.map(|(text, _)| text.clone()).collect();
}

fn say_judge(visit: &Visit, who: RoleId, factors: &[FactorId], shown: &mut Answered) {
    let law = law_words(visit);
    shown.tag = Tag::new(Tone::Needs, visit.words.guide_result_judge());
    shown.text = visit.words.guide_judge_who(law.role(who));
    let factors = factors.iter().map(|factor| law.factor(*factor).1);
    shown.factors = factors.collect();
}

fn first_reason(shown: &Answered) -> String {
    let first = shown.because.first();
    first.map_or_else(String::new, |(text, _)| text.clone())
}

fn if_agreed(visit: &Visit, as_seen: &Answer) -> Option<String> {
    let words = visit.words;
    match (&as_seen.outcome, value(visit, as_seen)) {
        (Outcome::Yes, Some(value)) => Some(words.guide_judge_if_value(&value)),
        (Outcome::Yes, None) => Some(words.guide_judge_if_yes()),
        (Outcome::No, _) => Some(words.guide_judge_if_no()),
        _ => None,
    }
}

/// The value of an answer in words, for a question that asks for one.
fn value(visit: &Visit, answer: &Answer) -> Option<String> {
    match answer.value {
        Some(Value::One(word)) => {
            let rules = visit.office().rules();
            Some(law_words(visit).text(rules.word(word).1))
        }
        _ => None,
    }
}

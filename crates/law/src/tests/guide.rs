//! The rights guide asks only what matters, and in plain words.

use crate::answer::Outcome;
use crate::facts::Said;
use crate::guide::{Situation, Step, Told};
use crate::id::FactId;
use crate::language::Language;
use crate::rule_set::RuleSet;
use crate::source::FactKind;
use jiff::civil::{Date, date};

const ON: Date = date(2026, 11, 23);

/// No walk through the guide is longer than this many pages.
const LONGEST: usize = 15;

/// Above this, a text is no longer easy to read.
const LIX: f64 = 40.0;

fn rules() -> &'static RuleSet {
    RuleSet::embedded()
}

/// Every answer that can be given to a fact; the last says that one does not know.
fn possible(situation: &Situation, fact: FactId) -> Vec<Option<Said>> {
    let said: Vec<Said> = match rules().kind(fact) {
        FactKind::YesNo => vec![Said::YesNo(true), Said::YesNo(false)],
        FactKind::Number => vec![Said::Number(1)],
        FactKind::Date => [2009, 2012, 2022]
            .map(|year| Said::Text(date(year, 5, 4).to_string()))
            .into(),
        FactKind::OneOf => {
            let words = situation.words(rules(), fact).into_iter();
            let name = |(word, _)| Said::Text(rules().word(word).0.to_owned());
            words.map(name).collect()
        }
    };
    said.into_iter().map(Some).chain([None]).collect()
}

/// Walks to the end, each answer chosen by its place; looks at every step.
fn walk(
    situation: &Situation,
    mut choose: impl FnMut(usize) -> usize,
    mut look: impl FnMut(&Step, &Told),
) -> (Told, usize) {
    let mut told = Told::default();
    for pages in 0.. {
        let step = situation.step(rules(), ON, &told);
        look(&step, &told);
        let (Step::Ask { facts, .. } | Step::Opinion { facts }) = step else {
            return (told, pages);
        };
        assert!(!facts.is_empty(), "{}: an empty page", situation.name);
        assert!(pages < LONGEST, "{}: too long", situation.name);
        for fact in facts {
            let possible = possible(situation, fact);
            let chosen = choose(possible.len()) % possible.len();
            told.add(fact, possible[chosen].clone());
        }
    }
    unreachable!("a walk has an end")
}

/// A walk of chosen answers for each seed, the same every time.
fn seeded(seed: u64) -> impl FnMut(usize) -> usize {
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    move |_| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state >> 33).expect("a small number")
    }
}

#[test]
fn there_is_a_start_for_each_situation() {
    assert_eq!(rules().situations().len(), 9);
}

#[test]
fn who_knows_nothing_comes_to_an_end_and_nothing_becomes_a_no() {
    for situation in rules().situations() {
        let (told, _) = walk(situation, |count| count - 1, |_, _| {});
        assert!(told.iter().all(|(_, said)| said.is_none()));
        let known = situation.known(rules(), &told);
        for answer in situation.answers(rules(), ON, &known) {
            let settled_without_asking = situation.answers(rules(), ON, &situation.facts(rules()));
            assert!(
                !answer.is_no() || settled_without_asking.contains(&answer),
                "{}: a no out of nothing",
                situation.name
            );
        }
    }
}

#[test]
fn only_what_still_matters_is_asked_and_never_what_a_person_must_judge() {
    for situation in rules().situations() {
        for seed in 1..60 {
            walk(situation, seeded(seed), |step, told| {
                let Step::Ask { facts, .. } = step else {
                    return;
                };
                let known = situation.known(rules(), told);
                let answers = situation.answers(rules(), ON, &known);
                for fact in facts {
                    let name = rules().fact(*fact).0;
                    let wanted = answers.iter().any(|answer| {
                        matches!(&answer.outcome, Outcome::Missing { facts } if facts.contains(fact))
                    });
                    assert!(wanted || situation.also.contains(fact), "{name}");
                    assert!(rules().judge(*fact).is_none(), "{name} is for a person");
                    assert!(told.of(*fact).is_none(), "{name} is asked twice");
                }
            });
        }
    }
}

#[test]
fn what_one_thinks_decides_nothing() {
    let mut opinions = 0;
    for situation in rules().situations() {
        for seed in 1..60 {
            let (told, _) = walk(situation, seeded(seed), |step, told| {
                let Step::Opinion { facts } = step else {
                    return;
                };
                opinions += facts.len();
                for fact in facts {
                    assert!(rules().judge(*fact).is_some());
                    assert!(told.of(*fact).is_none());
                }
            });
            let known = situation.known(rules(), &told);
            let mut without = Told::default();
            for (fact, said) in told.iter() {
                if rules().judge(fact).is_none() {
                    without.add(fact, said.cloned());
                }
            }
            let plain = situation.known(rules(), &without);
            assert_eq!(known.hash(), plain.hash(), "{}", situation.name);
        }
    }
    assert!(opinions > 50, "opinions were asked for {opinions} times");
}

#[test]
fn a_serious_illness_ends_with_a_judgement_and_what_would_follow_from_it() {
    let situation = rules().situation("serious-illness").expect("a situation");
    let mut told = Told::default();
    loop {
        match situation.step(rules(), ON, &told) {
            Step::Say => break,
            Step::Ask { facts, .. } | Step::Opinion { facts } => {
                for fact in facts {
                    let first = possible(situation, fact).into_iter().next_back();
                    let kind = rules().kind(fact);
                    let said = match kind {
                        FactKind::Date => Some(Said::Text(date(2020, 2, 3).to_string())),
                        FactKind::YesNo => Some(Said::YesNo(true)),
                        _ => possible(situation, fact)
                            .into_iter()
                            .next()
                            .or(first)
                            .flatten(),
                    };
                    told.add(fact, said);
                }
            }
        }
    }
    let known = situation.known(rules(), &told);
    let answers = situation.answers(rules(), ON, &known);
    assert!(matches!(answers[0].outcome, Outcome::Judgement { .. }));
    assert_eq!(rules().judged_in(&answers[0]).len(), 1);
    let as_seen = situation.as_the_person_sees_it(rules(), &told);
    assert!(situation.answers(rules(), ON, &as_seen)[0].is_yes());
}

#[test]
fn everything_that_is_asked_is_asked_in_plain_words() {
    let mut lacking = Vec::new();
    for situation in rules().situations() {
        for fact in situation.every_fact(rules(), ON) {
            if rules().plain(fact).is_none() {
                lacking.push(format!("{}: {}", situation.name, rules().fact(fact).0));
            }
        }
    }
    assert!(
        lacking.is_empty(),
        "law/guide/asking.toml lacks {lacking:#?}"
    );
}

/// The reading level of a text: words in a sentence, and a hundred times the share of long words.
fn lix(text: &str) -> f64 {
    let letters = |word: &&str| word.chars().any(char::is_alphabetic);
    let words: Vec<&str> = text.split_whitespace().filter(letters).collect();
    let ends = text.matches(['.', '?', '!', ':']).count().max(1);
    let long = |word: &&&str| word.chars().filter(|sign| sign.is_alphabetic()).count() > 6;
    let long = words.iter().filter(long).count();
    let number = |count: usize| f64::from(u32::try_from(count).expect("a short text"));
    number(words.len()) / number(ends) + 100.0 * number(long) / number(words.len().max(1))
}

#[test]
fn reading_level() {
    assert!(lix("Vi er her. Du er der.") < 10.0);
    assert!(lix("Vurderingsmomentene sammenfattes forvaltningsmessig uten unntak") > 60.0);
    for language in Language::ALL {
        let say = |text| rules().text(text, language);
        for situation in rules().situations() {
            let letter = situation.letter;
            let mut texts = vec![
                situation.about,
                letter.opening,
                letter.closing,
                situation.on_no,
            ];
            texts.extend(&situation.turn_to);
            let text: Vec<&str> = texts.into_iter().map(say).collect();
            let level = lix(&text.join(" "));
            assert!(level <= LIX, "{} {language:?}: {level:.0}", situation.name);
        }
        let plain = rules().guide.plain.values();
        let asked = plain.flat_map(|plain| std::iter::once(plain.question).chain(plain.hint));
        let text: Vec<&str> = asked.map(say).collect();
        let level = lix(&text.join(" "));
        assert!(level <= LIX, "the questions, {language:?}: {level:.0}");
    }
}

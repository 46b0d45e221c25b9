//! What must hold for any facts, tried on random ones.

use crate::answer::{Answer, Outcome};
use crate::calendar::first_day_of_easter;
use crate::expression::Expression;
use crate::facts::{Facts, Known, Value};
use crate::id::{FactId, QuestionId};
use crate::rule_set::RuleSet;
use crate::source::FactKind;
use jiff::ToSpan;
use jiff::civil::{Date, Weekday, date};
use proptest::prelude::*;

/// A value of the kind that a fact has, made of one number.
fn value(rules: &RuleSet, fact: FactId, seed: u8) -> Value {
    let meaning = rules.vocabulary.meaning(fact);
    match meaning.kind {
        FactKind::YesNo => Value::YesNo(seed.is_multiple_of(2)),
        FactKind::Number => Value::Number(i64::from(seed % 30)),
        FactKind::Date => {
            Value::Date(date(2026, 7, 2).saturating_sub((i32::from(seed) * 30).days()))
        }
        FactKind::OneOf => Value::One(meaning.words[usize::from(seed) % meaning.words.len()]),
    }
}

/// Sets a fact by its number.
fn set(rules: &RuleSet, facts: &mut Facts, fact: FactId, value: Value) {
    let name = rules.vocabulary.name(fact).to_owned();
    let done = match value {
        Value::YesNo(holds) => facts.yes_no(&name, holds),
        Value::Number(number) => facts.number(&name, number),
        Value::Date(day) => facts.date(&name, day),
        Value::One(word) => facts.one(&name, rules.vocabulary.word_name(word)),
    };
    done.expect("a value of its kind");
}

/// Facts of which some are told, whether or not they fit together.
fn told_facts(seeds: &[Option<u8>]) -> Facts {
    let rules = RuleSet::embedded();
    let mut facts = rules.facts();
    for (index, seed) in seeds.iter().enumerate().take(rules.vocabulary.len()) {
        let fact = FactId::new(index);
        let counted = rules.vocabulary.meaning(fact).since.is_some();
        if let (Some(seed), false) = (seed, counted) {
            set(rules, &mut facts, fact, value(rules, fact, *seed));
        }
    }
    facts
}

/// Facts that do not contradict each other: what follows from others is told only where it says
/// the same.
fn some_facts(seeds: &[Option<u8>]) -> Facts {
    let mut facts = told_facts(seeds);
    while forget_a_contradiction(RuleSet::embedded(), &mut facts) {}
    facts
}

/// Forgets one fact that others say something else about on one of the tried dates.
fn forget_a_contradiction(rules: &RuleSet, facts: &mut Facts) -> bool {
    (0..rules.vocabulary.len()).map(FactId::new).any(|fact| {
        let name = rules.vocabulary.name(fact).to_owned();
        let Some(told) = facts.get(fact) else {
            return false;
        };
        let mut without = facts.clone();
        without.forget(&name).expect("a fact");
        let contradicted = TRIED.iter().any(|on| {
            Known::new(&without, *on)
                .value(fact)
                .is_some_and(|follows| follows != told)
        });
        if contradicted {
            *facts = without;
        }
        contradicted
    })
}

/// Some of the facts, so that more can become known.
fn fewer_facts(full: &Facts, kept: &[bool]) -> Facts {
    let rules = RuleSet::embedded();
    let mut facts = full.clone();
    for (index, kept) in kept.iter().enumerate().take(rules.vocabulary.len()) {
        if !kept {
            facts
                .forget(rules.vocabulary.name(FactId::new(index)))
                .expect("a fact");
        }
    }
    facts
}

/// Whether a question looks at something that is taken for granted until told otherwise, and has
/// been told otherwise: that is the one way in which more knowledge may change an answer.
fn presumes(question: QuestionId, fewer: &Facts, more: &Facts, on: Date) -> bool {
    let rules = RuleSet::embedded();
    let taken_for_granted = |fact: FactId| {
        let follows = &rules.vocabulary.meaning(fact).follows;
        follows.iter().any(|from| from.when == Expression::Always)
    };
    let value = |facts, fact| Known::new(facts, on).value(fact);
    let asked = rules.by_question[question.index()].iter();
    let versions = asked.filter_map(|rule| rules.rules[rule.index()].version_on(on));
    let mut found = false;
    for expression in versions.flat_map(|version| version.expressions()) {
        expression.leaves(&mut |leaf| {
            let presumed = leaf.fact().filter(|fact| taken_for_granted(*fact));
            found |= presumed.is_some_and(|fact| value(fewer, fact) != value(more, fact));
        });
    }
    found
}

fn questions() -> impl Iterator<Item = QuestionId> {
    RuleSet::embedded().questions().map(|(id, _, _)| id)
}

fn ask(question: QuestionId, facts: &Facts, on: Date) -> Answer {
    RuleSet::embedded().ask(on, question, facts)
}

fn seeds() -> impl Strategy<Value = Vec<Option<u8>>> {
    let seed = prop::option::weighted(0.6, any::<u8>());
    prop::collection::vec(seed, facts_known())
}

/// How many facts the vocabulary has.
fn facts_known() -> usize {
    RuleSet::embedded().vocabulary.len()
}

/// A date in each period in which the rules read differently.
const TRIED: [Date; 7] = [
    date(2022, 9, 1),
    date(2023, 3, 1),
    date(2023, 10, 1),
    date(2024, 9, 1),
    date(2025, 6, 1),
    date(2026, 3, 1),
    date(2026, 7, 2),
];

fn days() -> impl Strategy<Value = Date> {
    (0_i32..1800).prop_map(|days| date(2022, 1, 1).saturating_add(days.days()))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    /// What becomes known never changes a yes or a no: so an unknown fact never made one.
    #[test]
    fn a_settled_answer_stays_when_more_becomes_known(
        seeds in seeds(),
        kept in prop::collection::vec(any::<bool>(), facts_known()),
        on in prop::sample::select(TRIED.to_vec()),
    ) {
        let more = some_facts(&seeds);
        let fewer = fewer_facts(&more, &kept);
        for question in questions().filter(|question| !presumes(*question, &fewer, &more, on)) {
            let early = ask(question, &fewer, on);
            if early.is_yes() || early.is_no() {
                let late = ask(question, &more, on);
                prop_assert_eq!((early.outcome, early.value), (late.outcome, late.value));
            }
        }
    }

    /// A missing fact is one that nobody has told, and with every fact known none is missing.
    #[test]
    fn only_what_is_unknown_is_missing(seeds in seeds(), full in prop::collection::vec(any::<u8>(), facts_known()), on in days()) {
        let facts = some_facts(&seeds);
        for question in questions() {
            if let Outcome::Missing { facts: missing } = ask(question, &facts, on).outcome {
                prop_assert!(!missing.is_empty());
                for fact in missing {
                    prop_assert!(facts.get(fact).is_none());
                }
            }
        }
        let all: Vec<_> = full.into_iter().map(Some).collect();
        let everything = told_facts(&all);
        for question in questions() {
            let outcome = ask(question, &everything, on).outcome;
            let missing = matches!(outcome, Outcome::Missing { .. });
            prop_assert!(!missing);
        }
    }

    /// The same question gets the same answer, with the fingerprint of its facts and a reason.
    #[test]
    fn answers_repeat_and_carry_their_receipt(seeds in seeds(), on in days()) {
        let facts = some_facts(&seeds);
        for question in questions() {
            let answer = ask(question, &facts, on);
            prop_assert_eq!(&answer, &ask(question, &facts, on));
            prop_assert_eq!(answer.receipt.facts, facts.hash());
            let told = matches!(answer.outcome, Outcome::Missing { .. }) || !answer.because.is_empty();
            prop_assert!(told, "an answer without a reason");
        }
    }

    /// A deadline never ends on a day on which it cannot, and never earlier than its plain end.
    #[test]
    fn a_deadline_ends_on_a_working_day(on in days()) {
        let rules = RuleSet::embedded();
        for name in ["complaint-health", "complaint-administration"] {
            if let Ok(deadline) = rules.deadline(name, on) {
                prop_assert!(deadline.date.weekday() != Weekday::Saturday);
                prop_assert!(rules.holiday(deadline.date).is_none());
                prop_assert!(deadline.moved_from.is_none_or(|plain| plain < deadline.date));
            }
        }
    }
}

#[test]
fn with_nothing_known_no_right_is_refused() {
    let facts = RuleSet::embedded().facts();
    for question in questions() {
        let answer = ask(question, &facts, date(2026, 7, 2));
        assert!(!answer.is_no() && !answer.is_yes(), "{:?}", answer.by);
    }
}

/// Published dates of Easter Sunday.
#[test]
fn easter_falls_when_the_almanac_says() {
    let known = [
        (2022, 4, 17),
        (2023, 4, 9),
        (2024, 3, 31),
        (2025, 4, 20),
        (2026, 4, 5),
        (2027, 3, 28),
        (2028, 4, 16),
        (2029, 4, 1),
        (2030, 4, 21),
        (2038, 4, 25),
        (1818, 3, 22),
        (2000, 4, 23),
    ];
    for (year, month, day) in known {
        assert_eq!(first_day_of_easter(year), Some(date(year, month, day)));
    }
}

#[test]
fn easter_is_always_a_sunday_between_22_march_and_25_april() {
    for year in 1900..2200 {
        let easter = first_day_of_easter(year).expect("a year of the calendar");
        assert_eq!(easter.weekday(), Weekday::Sunday);
        assert!(easter >= date(year, 3, 22) && easter <= date(year, 4, 25));
    }
}

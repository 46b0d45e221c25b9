//! How long the law takes: `cargo xtask bench law`.
#![expect(
    clippy::disallowed_methods,
    reason = "a measurement reads the clock of the machine"
)]
#![expect(clippy::print_stdout, reason = "a measurement tells what it found")]
#![expect(clippy::expect_used, reason = "the names are those of the rules")]

use jiff::ToSpan;
use jiff::civil::{Date, date};
use law::{BodyOfLaw, Facts, QuestionId, RuleSet};
use std::hint::black_box;
use std::time::{Duration, Instant};

const ON: Date = date(2026, 7, 2);

/// What the page of an assessment asks.
const PAGE: [&str; 6] = [
    "child-coordinator",
    "coordinator",
    "individual-plan-health",
    "individual-plan-child-protection",
    "individual-plan-social-services",
    "individual-plan-nav",
];

/// How many children the long measurement has.
const CHILDREN: u32 = 100_000;

fn main() {
    let rules = RuleSet::embedded();
    let page = PAGE.map(|name| rules.question(name).expect("a question"));
    let all: Vec<QuestionId> = rules.questions().map(|(id, _, _)| id).collect();
    let rights: Vec<QuestionId> = all
        .iter()
        .copied()
        .filter(|id| rules.is_right(*id))
        .collect();
    let child = child(rules, 0);
    println!("{:<58}{:>12}{:>12}", "what", "took", "at most");
    loading();
    tell(
        "one right, every reason, every fact known",
        asking(rules, &page[..1], &child),
        2,
    );
    tell(
        "the same with its facts told and fingerprinted anew",
        telling_and_asking(rules, page[0]),
        0,
    );
    let nothing = rules.facts();
    tell(
        "one right, nothing known: the facts that are missing",
        asking(rules, &page[..1], &nothing),
        0,
    );
    tell(
        "the six questions of the assessment page",
        asking(rules, &page, &child),
        15,
    );
    let what = format!("all {} rights of one child", rights.len());
    tell(&what, asking(rules, &rights, &child), 0);
    let what = format!("all {} questions about one child", all.len());
    tell(&what, asking(rules, &all, &child), 0);
    many_children(rules, &rights);
}

/// The shortest of several tries: what the machine needs when nobody disturbs it.
fn shortest(tries: usize, mut work: impl FnMut()) -> Duration {
    (0..tries)
        .map(|_| timed(&mut work))
        .min()
        .unwrap_or_default()
}

/// The time of the processor that one core spends, where the system tells it, so that what else the
/// machine does is not measured; the time of the clock elsewhere.
fn timed(mut work: impl FnMut()) -> Duration {
    let (started, spent) = (Instant::now(), spent());
    work();
    match (spent, self::spent()) {
        (Some(before), Some(after)) => after.saturating_sub(before),
        _ => started.elapsed(),
    }
}

/// How long this thread has been on a core.
fn spent() -> Option<Duration> {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    let nanoseconds = told.split_whitespace().next()?.parse().ok()?;
    Some(Duration::from_nanos(nanoseconds))
}

fn asking(rules: &RuleSet, questions: &[QuestionId], facts: &Facts) -> Duration {
    // long enough for a clock that ticks every few milliseconds
    let rounds = 200_000 / u32::try_from(questions.len()).unwrap_or(1);
    let ask = || {
        for _ in 0..rounds {
            for question in questions {
                black_box(rules.ask(black_box(ON), *question, black_box(facts)));
            }
        }
    };
    shortest(3, ask) / rounds
}

fn telling_and_asking(rules: &RuleSet, question: QuestionId) -> Duration {
    const ROUNDS: u32 = 50_000;
    let ask = || {
        for number in 0..ROUNDS {
            let facts = child(rules, number);
            black_box(rules.ask(ON, question, &facts));
        }
    };
    shortest(3, ask) / ROUNDS
}

fn loading() {
    for body in BodyOfLaw::ALL {
        let load = || {
            black_box(RuleSet::read_embedded(body)).expect("the embedded rules");
        };
        let what = format!("loading `{}`", body.name());
        tell(&what, shortest(10, load), 50_000);
    }
}

fn many_children(rules: &RuleSet, rights: &[QuestionId]) {
    let mut yes = 0_u32;
    let took = timed(|| {
        for number in 0..CHILDREN {
            let facts = child(rules, number);
            let answers = rights
                .iter()
                .map(|question| rules.ask(ON, *question, &facts));
            yes += answers
                .map(|answer| u32::from(answer.is_yes()))
                .sum::<u32>();
        }
    });
    let what = format!("{CHILDREN} children through all rights, on one core");
    tell(&what, took, 5_000_000);
    println!("{yes} answers of the last line are yes.");
}

/// A child of whom all is known that the page of an assessment asks; the number makes it another.
fn child(rules: &RuleSet, number: u32) -> Facts {
    let born = date(2018, 3, 14).saturating_sub(i64::from(number % 5_000).days());
    let bit = |place: u32| (number >> place) & 1 == 0;
    let mut facts = rules.facts();
    facts
        .date("child-born", born)
        .and_then(|facts| facts.yes_no("family-has-or-expects-child", true))
        .and_then(|facts| facts.yes_no("child-allocated", false))
        .and_then(|facts| facts.yes_no("serious-condition", bit(0)))
        .and_then(|facts| facts.yes_no("needs-long-lasting-services", bit(1)))
        .and_then(|facts| facts.yes_no("needs-complex-services", bit(2)))
        .and_then(|facts| facts.yes_no("needs-coordinated-services", true))
        .and_then(|facts| facts.yes_no("needs-municipal-health-services", bit(3)))
        .and_then(|facts| facts.yes_no("needs-specialist-health-services", bit(4)))
        .and_then(|facts| facts.yes_no("needs-child-protection-services", bit(5)))
        .and_then(|facts| facts.yes_no("needs-social-services", bit(6)))
        .and_then(|facts| facts.yes_no("needs-nav-services", bit(7)))
        .and_then(|facts| facts.one("other-welfare-services", "for-child-or-family"))
        .and_then(|facts| facts.one("adults-wish", "all-wish"))
        .expect("the names are those of the vocabulary");
    facts
}

/// One line; a bound in microseconds, or none.
fn tell(what: &str, took: Duration, bound: u64) {
    let bound = match bound {
        0 => String::new(),
        some => written(Duration::from_micros(some)),
    };
    println!("{what:<58}{:>12}{bound:>12}", written(took));
}

fn written(took: Duration) -> String {
    let micros = took.as_secs_f64() * 1e6;
    if micros < 1_000.0 {
        format!("{micros:.2} \u{b5}s")
    } else if micros < 1_000_000.0 {
        format!("{:.1} ms", micros / 1e3)
    } else {
        format!("{:.2} s", micros / 1e6)
    }
}

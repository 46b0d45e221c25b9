//! What the law says to somebody in a unit who worries about a child.

use crate::moment::Date;
use crate::organisation::Unit;
use law::{Answer, RuleSet};

/// The fact that says what the worry is about.
const CONCERN: &str = "concern-about-child";

/// What the worry can be about, as the law names it: what gives a duty, and what is not clear yet.
const CONCERNS: [&str; 6] = [
    "maltreatment-or-neglect",
    "illness-without-treatment",
    "special-needs-not-met",
    "seriously-harmful-behaviour",
    "human-trafficking",
    "unclear-worry",
];

/// The help beside a report, by the act that binds its writer.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Duty {
    /// What the worry can be about, each with what the act says.
    pub concerns: Vec<(&'static str, Answer)>,
    /// Whose the duty is.
    pub who: Answer,
    /// Whether a leader may stop it.
    pub leader: Answer,
    /// Whether child protection must answer whoever reported.
    pub answer: Answer,
    /// Whether the record of a patient must say that it was sent.
    pub record: Answer,
}

/// The help for somebody who works in a unit; `None` where the rules lack a question.
pub fn duty(rules: &RuleSet, unit: &Unit, on: Date) -> Option<Duty> {
    let concerns = CONCERNS
        .into_iter()
        .map(|concern| {
            let answer = ask(
                rules,
                "must-notify-child-protection",
                unit,
                Some(concern),
                on,
            )?;
            Some((concern, answer))
        })
        .collect::<Option<Vec<_>>>()?;
    let clear = CONCERNS.first().copied();
    Some(Duty {
        concerns,
        who: ask(rules, "who-notifies-child-protection", unit, None, on)?,
        leader: ask(rules, "leader-may-stop-notification", unit, clear, on)?,
        answer: answer(rules, on)?,
        record: record(rules, unit, on)?,
    })
}

/// Whether what was reported belongs in the record of a patient, so that the text stays with its
/// writer (helsepersonelloven § 40). Where the law gives no clear no, it stays.
pub fn goes_in_record(rules: &RuleSet, unit: &Unit, on: Date) -> bool {
    record(rules, unit, on).is_none_or(|answer| !answer.is_no())
}

/// What child protection owes somebody who reported at work.
fn answer(rules: &RuleSet, on: Date) -> Option<Answer> {
    let mut facts = rules.facts();
    let received = "from-public-or-professional";
    facts.one("notification-received", received).ok()?;
    let question = rules
        .question("child-protection-must-answer-notifier")
        .ok()?;
    Some(rules.ask(on, question, &facts))
}

fn record(rules: &RuleSet, unit: &Unit, on: Date) -> Option<Answer> {
    ask(rules, "notification-goes-in-record", unit, None, on)
}

fn ask(
    rules: &RuleSet,
    question: &str,
    unit: &Unit,
    concern: Option<&str>,
    on: Date,
) -> Option<Answer> {
    let mut facts = rules.facts();
    let notifier = unit.law_word().unwrap_or("another-public-body");
    facts.one("notifier", notifier).ok()?;
    if let Some(concern) = concern {
        facts.one(CONCERN, concern).ok()?;
    }
    Some(rules.ask(on, rules.question(question).ok()?, &facts))
}

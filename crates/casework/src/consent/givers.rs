//! Who must give a consent, as the law answers. The facts are what is recorded about the child;
//! what nobody has recorded stays unknown.

use super::event::{Giver, GiverCapacity, Scope};
use crate::case::Case;
use crate::coordinator::birth_facts;
use crate::id::PersonId;
use crate::label::{Act, Kind};
use crate::moment::Date;
use crate::person::{CareStatus, Person, Protection, Relation};
use law::{Answer, FactError, Facts, RuleSet, Value};

/// Who must give a consent.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct WhoGives {
    /// What the law answered, for each service whose information it is about.
    pub answers: Vec<Answer>,
    /// Those who must give it, as far as the law named them and they are known.
    pub givers: Vec<Giver>,
    /// Whether the child protection service gives it in the parents' place, so that somebody there
    /// must be named.
    pub child_protection: bool,
    /// Whether the law named everybody. Where it did not, those who coordinate choose, and say so.
    pub settled: bool,
}

impl WhoGives {
    /// The rules that answered, by id, and the fingerprint of the rule set.
    pub(super) fn rule(&self, rules: &RuleSet) -> String {
        let answered = self.answers.iter().filter_map(|answer| answer.by);
        let mut names: Vec<&str> = answered.map(|by| rules.rule(by.rule)).collect();
        names.dedup();
        format!("{} @ {}", names.join(", "), rules.hash())
    }
}

/// Who must give a consent on a date.
pub fn who_gives(
    rules: &RuleSet,
    case: &Case,
    child: &Person,
    scope: &Scope,
    on: Date,
) -> WhoGives {
    let mut all = WhoGives {
        answers: Vec::new(),
        givers: Vec::new(),
        child_protection: false,
        settled: true,
    };
    for (question, service) in questions(case, scope) {
        let facts = facts(rules, child, service, on);
        let (Ok(question), Some(facts)) = (rules.question(question), facts) else {
            all.settled = false;
            continue;
        };
        let answer = rules.ask(on, question, &facts);
        named(&mut all, rules, case, child, &answer, on);
        all.answers.push(answer);
    }
    all.givers.sort_unstable_by_key(|giver| giver.person);
    all.givers.dedup();
    all.settled &= all.child_protection || !all.givers.is_empty();
    all
}

/// The questions to ask: about the plan under its act, or about sharing for each service whose
/// information is shared.
fn questions(case: &Case, scope: &Scope) -> Vec<(&'static str, Option<&'static str>)> {
    match scope {
        Scope::PlanStart => vec![(plan_question(case), None)],
        Scope::CoordinatorContact => vec![("who-consents-plan-health", None)],
        Scope::Sharing { kinds, .. } => {
            let mut services: Vec<&'static str> = kinds.iter().map(|kind| service(*kind)).collect();
            services.sort_unstable();
            services.dedup();
            let ask = |service| ("who-consents-sharing", Some(service));
            services.into_iter().map(ask).collect()
        }
    }
}

/// A plan that has begun has an act; one that has not begins under health law.
fn plan_question(case: &Case) -> &'static str {
    let begun = case.plan.current.as_ref();
    match begun.map(|plan| plan.standing().frame.inside().act) {
        Some(Act::ChildProtection) => "who-consents-plan-child-protection",
        Some(Act::SocialServices | Act::Nav) => "who-consents-plan-social",
        _ => "who-consents-plan-health",
    }
}

/// The service, in the words of the law, that answers for a kind of information. What is nobody's
/// own is kept by the coordinating unit, which works under health law.
fn service(kind: Kind) -> &'static str {
    match kind {
        Kind::ChildProtection => "child-protection",
        Kind::Education => "school",
        Kind::Economy => "social-services",
        _ => "municipal-health",
    }
}

fn facts(rules: &RuleSet, child: &Person, service: Option<&str>, on: Date) -> Option<Facts> {
    let mut facts = birth_facts(rules, child)?;
    told(&mut facts, child, service, on).ok()?;
    Some(facts)
}

fn told(
    facts: &mut Facts,
    child: &Person,
    service: Option<&str>,
    on: Date,
) -> Result<(), FactError> {
    if let Some(service) = service {
        facts.one("service", service)?;
    }
    if let Some(word) = responsibility(child, on) {
        facts.one("parental-responsibility", word)?;
    }
    facts.one("care-taken-over", care(child))?;
    if let Some(shelter) = in_shelter(child, on) {
        facts.yes_no("in-shelter-with-one-parent", shelter)?;
    }
    // a decision in writing takes competence away, and a child tells that it wants its parents
    // kept out: where neither stands here, neither has been made known
    facts.yes_no("found-without-competence", false)?;
    facts.yes_no("child-wants-parents-not-informed", false)?;
    Ok(())
}

/// Whether the care of the child was taken over, in the words of the law.
pub(super) fn care(child: &Person) -> &'static str {
    match child.care {
        CareStatus::CareOrder => "care-order",
        CareStatus::Parents | CareStatus::VoluntaryPlacement | CareStatus::Aftercare => {
            "not-taken-over"
        }
    }
}

fn responsible(child: &Person, on: Date) -> impl Iterator<Item = &Relation> {
    child
        .relations_on(on)
        .filter(|relation| relation.responsibility)
}

fn responsibility(child: &Person, on: Date) -> Option<&'static str> {
    let parents = responsible(child, on).filter(|relation| relation.kind.is_parent());
    let others = responsible(child, on).filter(|relation| !relation.kind.is_parent());
    match (parents.count(), others.count()) {
        (0, 0) => None,
        (0, _) => Some("others"),
        (1, _) => Some("one-parent"),
        _ => Some("both-parents"),
    }
}

/// Whether the child is in a shelter with one parent: no without a stay, yes where exactly one of those responsible is
/// known to stay there, and unknown otherwise.
fn in_shelter(child: &Person, on: Date) -> Option<bool> {
    if child.protection != Protection::Shelter {
        return Some(false);
    }
    let with = child.in_shelter_with(on);
    (with.count() == 1).then_some(true)
}

/// Adds those whom an answer names.
fn named(
    all: &mut WhoGives,
    rules: &RuleSet,
    case: &Case,
    child: &Person,
    answer: &Answer,
    on: Date,
) {
    let Some(Value::One(word)) = answer.value.filter(|_| answer.is_yes()) else {
        all.settled = false;
        return;
    };
    let parent = |relation: &Relation| giver(relation.to, GiverCapacity::Parent);
    let oneself = || {
        case.child()
            .map(|child| giver(child, GiverCapacity::Oneself))
    };
    let (word, _) = rules.word(word);
    match word {
        "the-child" | "the-adult" | "the-client" => all.givers.extend(oneself()),
        "child-and-parents" => {
            all.givers.extend(oneself());
            all.givers.extend(responsible(child, on).map(parent));
        }
        "both-parents" | "parent-alone" | "those-with-responsibility" => {
            all.givers.extend(responsible(child, on).map(parent));
        }
        "expecting-parents" => {
            let expecting = child.relations_on(on);
            all.givers
                .extend(expecting.filter(|known| known.kind.is_parent()).map(parent));
        }
        "accompanying-parent" => {
            let with = child.in_shelter_with(on);
            all.givers
                .extend(with.map(|person| giver(person, GiverCapacity::Parent)));
        }
        "child-protection-service" | "child-protection-or-foster-home" => {
            all.child_protection = true;
        }
        _ => all.settled = false,
    }
}

fn giver(person: PersonId, capacity: GiverCapacity) -> Giver {
    Giver { person, capacity }
}

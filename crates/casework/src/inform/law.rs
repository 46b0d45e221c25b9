//! What the law says to a service that has noticed something.

use crate::moment::Date;
use crate::organisation::{Directory, OrganisationKind, Unit};
use law::{Answer, RuleSet};

/// What can be noticed that leads to somebody being told, as the law names it.
pub(super) const SEEN: [&str; 3] = [
    "need-of-health-services",
    "need-of-social-services",
    "pregnant-misuse-likely-to-harm",
];

/// What the law says about one thing that was noticed, with a consent or without one.
pub(super) fn must_inform(
    rules: &RuleSet,
    unit: &Unit,
    seen: &str,
    consented: bool,
    on: Date,
) -> Option<Answer> {
    let mut facts = rules.facts();
    facts.one("service", unit.law_word()?).ok()?;
    facts.one("conditions-seen", seen).ok()?;
    let consent = if consented { "given" } else { "not-asked" };
    facts.one("sharing-consent", consent).ok()?;
    facts.yes_no("may-be-given-without-consent", false).ok()?;
    let question = rules.question("must-inform-health-and-social-services");
    Some(rules.ask(on, question.ok()?, &facts))
}

/// Whose the duty is in a service.
pub(super) fn who_informs(rules: &RuleSet, unit: &Unit, on: Date) -> Option<Answer> {
    let mut facts = rules.facts();
    facts.one("service", unit.law_word()?).ok()?;
    let question = rules.question("who-informs-health-and-social-services");
    Some(rules.ask(on, question.ok()?, &facts))
}

/// Whether a unit can receive what was noticed: health services what concerns them, social services
/// the rest, both in the municipality itself.
pub(super) fn receives(directory: &Directory, unit: &Unit, seen: &str) -> bool {
    let organisation = directory.organisation_of(unit.id);
    let here = organisation.is_some_and(|(_, one)| one.owner == OrganisationKind::Municipality);
    let word = unit.law_word();
    let social = word == Some("social-services") || word == Some("nav");
    let right = match seen {
        "need-of-social-services" => social,
        _ => word == Some("municipal-health"),
    };
    here && right
}

//! What the law is told when a coordinator is appointed.

use crate::moment::Date;
use crate::person::{Birth, Person};
use law::{FactError, Facts, RuleSet};

/// The question about a child coordinator, by its name in the law.
const CHILD_COORDINATOR: &str = "child-coordinator";

/// Whether the child is too old for a child coordinator on a date, as the law answers when nothing
/// but the birth is known of the family: everything else is left open, so that a plain no can only
/// come from the age. `None` where the birth is not known.
pub(super) fn of_age(rules: &RuleSet, child: &Person, on: Date) -> Option<bool> {
    let facts = birth_facts(rules, child)?;
    let question = rules.question(CHILD_COORDINATOR).ok()?;
    Some(rules.ask(on, question, &facts).is_no())
}

/// What is known of the child's birth, or nothing where nothing is.
pub(crate) fn birth_facts(rules: &RuleSet, child: &Person) -> Option<Facts> {
    let mut facts = rules.facts();
    let birth = *child.birth.as_ref()?.inside();
    told(&mut facts, birth).ok()?;
    (birth != Birth::Unknown).then_some(facts)
}

fn told(facts: &mut Facts, birth: Birth) -> Result<(), FactError> {
    facts.yes_no("child-unborn", matches!(birth, Birth::Expected { .. }))?;
    facts.yes_no("child-allocated", matches!(birth, Birth::Allocated { .. }))?;
    if let Some(born) = birth.date() {
        facts.date("child-born", born)?;
    }
    Ok(())
}

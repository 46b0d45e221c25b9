//! What the law is told when a coordinator is appointed.

use crate::moment::Date;
use crate::person::{Birth, Person};
use law::{Facts, RuleSet};

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
    let told = match child.birth.as_ref()?.inside() {
        Birth::Born { on } => facts.date("child-born", *on).map(drop),
        Birth::Expected { .. } => facts.yes_no("child-unborn", true).map(drop),
        Birth::Allocated { born } => {
            let allocated = facts.yes_no("child-allocated", true).map(drop);
            match born {
                Some(born) => allocated.and_then(|()| facts.date("child-born", *born).map(drop)),
                None => allocated,
            }
        }
        Birth::Unknown => return None,
    };
    told.ok().map(|()| facts)
}

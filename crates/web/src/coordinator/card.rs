//! *Your person* as a card.

use crate::guide::capital;
use crate::part::hours::hours;
use crate::part::person::{Deputy, YourPerson};
use casework::coordinator::{Role, YourPerson as Coordinator};
use language::{Language, Words};

/// The card with the person whom the family calls.
pub(crate) fn card(words: Words, person: &Coordinator, base: &str, family: bool) -> YourPerson {
    let some = |text: &String| Some(text.clone()).filter(|text| !text.is_empty());
    let away = person.away.then(|| match person.away_until {
        Some(until) => words.coordinator_away(words.date(until)),
        None => words.coordinator_away_now(),
    });
    YourPerson {
        name: person.name.clone(),
        role: role(words, person),
        telephone: some(&person.telephone),
        hours: some(&hours(words, &person.hours)),
        away,
        deputy: person.deputy.as_ref().map(|deputy| Deputy {
            name: deputy.name.clone(),
            telephone: some(&deputy.telephone),
            hours: some(&hours(words, &deputy.hours)),
        }),
        write: family.then(|| format!("{base}/message")),
    }
}

/// What the person is, and where.
pub(crate) fn role(words: Words, person: &Coordinator) -> String {
    // a title in the town's own words may say the role already
    let known = Language::Bokmal.words(words.today());
    let known = known.assessment_right_child_coordinator().to_lowercase();
    if person.role == Role::ChildCoordinator && person.title.to_lowercase().contains(&known) {
        return words.coordinator_role_said(capital(&person.title), &person.unit);
    }
    match person.role {
        Role::ChildCoordinator => words.coordinator_role_child(&person.title, &person.unit),
        Role::Coordinator => words.coordinator_role(&person.title, &person.unit),
    }
}

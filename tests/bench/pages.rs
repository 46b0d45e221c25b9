//! The three pages, asked for by those who see them.

use std::collections::BTreeMap;

use anyhow::Result;

use crate::check::Ask;
use crate::client::get;
use crate::people::People;
use crate::store::{Case, Store};

/// Cases of one coordinator.
pub(crate) const EACH: usize = 25;
/// Notices that wait in the inbox.
const WAITING: usize = 40;

/// A page that is measured.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Page {
    /// The first page of a case, as the family sees it.
    Case,
    /// The start page of a coordinator.
    Start,
    /// The inbox of the coordinating unit.
    Inbox,
}

impl Page {
    /// All of them, in the order of the table.
    pub(crate) const ALL: [Self; 3] = [Self::Case, Self::Start, Self::Inbox];

    /// How the table calls it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Case => "family's case page",
            Self::Start => "coordinator's start page",
            Self::Inbox => "inbox",
        }
    }

    /// Who must have signed in for these cases.
    pub(crate) fn people<'a>(self, store: &'a Store, numbers: &[usize]) -> Vec<&'a String> {
        match self {
            Self::Case => cases(store, numbers)
                .map(|(_, case)| &case.parent)
                .collect(),
            Self::Start => coordinators(store, numbers).into_values().collect(),
            Self::Inbox => vec![&store.unit],
        }
    }

    /// The questions for these cases, below a prefix of the path.
    pub(crate) fn asks(
        self,
        store: &Store,
        people: &People,
        numbers: &[usize],
        prefix: &str,
    ) -> Result<Vec<Ask>> {
        match self {
            Self::Case => cases(store, numbers)
                .map(|(number, case)| family(people, number, case, prefix))
                .collect(),
            Self::Start => coordinators(store, numbers)
                .into_iter()
                .map(|(number, person)| start(store, people, (number, person), prefix))
                .collect(),
            Self::Inbox => Ok(vec![inbox(store, people, prefix)?]),
        }
    }
}

fn cases<'a>(store: &'a Store, numbers: &[usize]) -> impl Iterator<Item = (usize, &'a Case)> {
    let found = numbers
        .iter()
        .map(|number| (*number, store.cases.get(*number)));
    found.filter_map(|(number, case)| Some((number, case?)))
}

/// The coordinators of these cases by their number.
fn coordinators<'a>(store: &'a Store, numbers: &[usize]) -> BTreeMap<usize, &'a String> {
    cases(store, numbers)
        .map(|(number, case)| (number / EACH, &case.coordinator))
        .collect()
}

fn family(people: &People, number: usize, case: &Case, prefix: &str) -> Result<Ask> {
    let path = format!("{prefix}/case/{}", case.case);
    Ok(Ask {
        request: get(&path, people.token(&case.parent)?),
        status: 200,
        holds: vec![
            (format!("Forelder Nummer{number}<"), 1),
            ("Jeg vil leke mer.".to_owned(), 1),
        ],
    })
}

fn start(
    store: &Store,
    people: &People,
    (number, person): (usize, &String),
    prefix: &str,
) -> Result<Ask> {
    let own = store.cases.iter().skip(number * EACH).take(EACH);
    let links = own.map(|case| (format!("/case/{}\"", case.case), 1));
    let mut holds = vec![(format!("Koordinator Nummer{number}<"), 1)];
    holds.extend(links);
    let path = if prefix.is_empty() { "/" } else { prefix };
    Ok(Ask {
        request: get(path, people.token(person)?),
        status: 200,
        holds,
    })
}

fn inbox(store: &Store, people: &People, prefix: &str) -> Result<Ask> {
    Ok(Ask {
        request: get(&format!("{prefix}/inbox"), people.token(&store.unit)?),
        status: 200,
        holds: vec![("href=\"/notice/".to_owned(), WAITING)],
    })
}

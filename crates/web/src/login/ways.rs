//! The page that shows how people sign in, and what that opens: a setting that decides about access
//! is seen by those who answer for it.

use super::page::name;
use super::provider::Provider;
use super::start::login;
use crate::answer::{Answer, OrTrouble, Trouble, html};
use crate::part::action::Link;
use crate::part::page::Page;
use crate::part::wording;
use crate::visit::{Member, Visit};
use askama::Template;
use casework::access::Level;
use casework::entry::Function;
use casework::id::UnitId;
use language::Words;
use office::session::{Entrance, Mapping, Opens};
use std::collections::BTreeMap;

/// Where the page is.
pub(super) const PATH: &str = "/ways-in";

/// A way in as the page shows it.
struct Way {
    name: String,
    issuer: String,
    whom: String,
    level: String,
    lines: Vec<String>,
}

#[derive(Template)]
#[template(path = "login/ways.html")]
struct WaysPage {
    page: Page,
    ways: Vec<Way>,
}

/// Whether somebody answers for who gets in.
fn answers_for_it(function: Option<Function>) -> bool {
    matches!(
        function,
        Some(Function::CoordinatingUnit | Function::SecurityOfficer)
    )
}

/// The link to the page, for those who may see it, where there is anything to see.
pub(crate) fn link(visit: &Visit) -> Option<Link> {
    let function = visit.session.as_ref()?.function;
    let shown = visit.site.login.is_some() && answers_for_it(function);
    shown.then(|| Link::new(PATH, visit.words.login_ways_title()))
}

pub(super) async fn list(member: Member) -> Answer {
    let login = login(&member.visit)?;
    if !answers_for_it(member.session.function) {
        return Err(Trouble::not_found(&member.visit));
    }
    let words = member.words();
    let units = member.office().unit_names().await;
    let units = units.or_trouble(&member.visit)?;
    let ways = login.doors.iter().filter_map(|door| {
        let provider = &door.provider;
        let entrances = member.office().entrances();
        let entrance = entrances.iter().find(|one| one.name == provider.name)?;
        Some(way(words, provider, entrance, &units))
    });
    html(&WaysPage {
        ways: ways.collect(),
        page: member.page(words.login_ways_title()),
    })
}

fn way(
    words: Words,
    provider: &Provider,
    entrance: &Entrance,
    units: &BTreeMap<UnitId, String>,
) -> Way {
    let (whom, lines) = match &entrance.opens {
        Opens::Family => (words.login_ways_family(), Vec::new()),
        Opens::Staff => (words.login_ways_staff(), Vec::new()),
        Opens::StaffSaid(mappings) => (
            words.login_ways_staff_said(),
            mappings
                .iter()
                .map(|mapping| line(words, mapping, units))
                .collect(),
        ),
    };
    Way {
        name: name(words, provider),
        issuer: provider.issuer.to_string(),
        whom,
        level: match provider.asks {
            Level::High => words.login_ways_high(),
            Level::Substantial | Level::Low => words.login_ways_substantial(),
        },
        lines,
    }
}

/// What one line of the mapping says.
fn line(words: Words, mapping: &Mapping, units: &BTreeMap<UnitId, String>) -> String {
    let unit = units.get(&mapping.unit).map_or("", String::as_str);
    let capacity = words.capacity_function(wording::function(words, mapping.function), unit);
    match (&mapping.organisation, &mapping.role) {
        (Some(organisation), Some(role)) => words.login_ways_both(capacity, organisation, role),
        (Some(organisation), None) => words.login_ways_organisation(capacity, organisation),
        (None, Some(role)) => words.login_ways_role(capacity, role),
        (None, None) => capacity,
    }
}

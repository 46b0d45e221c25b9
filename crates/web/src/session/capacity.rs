//! Choosing in which capacity one acts.

use super::with_token;
use crate::answer::{Answer, OrTrouble, Trouble, html};
use crate::fields::Fields;
use crate::part::form::{Choice, Group};
use crate::part::page::Page;
use crate::part::wording;
use crate::visit::Member;
use askama::Template;
use casework::entry::Capacity;

#[derive(Template)]
#[template(path = "session/capacity.html")]
struct CapacityPage {
    page: Page,
    group: Group,
}

pub(super) async fn choose(member: Member) -> Answer {
    let words = member.words();
    let capacities = &member.session.capacities;
    let units = member
        .office()
        .unit_names()
        .await
        .or_trouble(&member.visit)?;
    let choices = capacities.iter().enumerate().map(|(place, capacity)| {
        let label = match capacity {
            Capacity::Function { unit, function } => {
                let unit = units.get(unit).map_or("", String::as_str);
                words.capacity_function(wording::function(words, *function), unit)
            }
            Capacity::Family | Capacity::OwnPage { .. } | Capacity::Public => {
                words.capacity_family()
            }
        };
        Choice::new(place.to_string(), label).chosen(*capacity == member.viewer().capacity)
    });
    let group = Group::new(
        "capacity",
        words.session_capacity_question(),
        choices.collect(),
    )
    .hint(words.session_capacity_hint());
    let page = member.page(words.session_capacity_title());
    html(&CapacityPage { page, group })
}

pub(super) async fn change(member: Member, fields: Fields) -> Answer {
    let visit = &member.visit;
    let capacities = &member.session.capacities;
    let chosen: Option<usize> = fields.parse("capacity");
    let capacity = chosen.and_then(|place| capacities.get(place).copied());
    let (Some(capacity), Some(token)) = (capacity, visit.token) else {
        return Err(Trouble::not_found(visit));
    };
    let token = member
        .office()
        .change_capacity(token, capacity)
        .await
        .or_trouble(visit)?;
    Ok(with_token(&visit.site, Some(token), "/"))
}

//! What the family can demand and be told of: a demand, an opening in danger, something handed out.

use super::tell::Things;
use crate::story::{Adult, CaseStory};
use crate::town::Employee;
use casework::case::CaseEvent;
use casework::demand::{About, Demand, DemandEvent, Wish};
use casework::emergency::EmergencyEvent;
use casework::handing::{Basis, Handing, HandingEvent, Way};
use casework::id::NoticeId;
use casework::inform::{Basis as InformBasis, InformEvent, Informed};
use casework::label::Kind;

/// How long an opening in danger lasts, in milliseconds.
const FOUR_HOURS: i64 = 4 * 60 * 60 * 1_000;

/// Tells one of each.
pub(super) fn controlled(
    case: &mut CaseStory<'_>,
    (coordinator, elsewhere): (&Employee, &Employee),
    first: &Adult,
    things: &mut Things,
) {
    case.on(15);
    let demand = Demand {
        id: case.story.item(),
        wish: Wish::Correction,
        about: About::Kind(Kind::Need),
        text: "Det stemmer ikke.".into(),
        due: case.story.due(15),
    };
    things.insert("demand", demand.id.to_string());
    let made = DemandEvent::Made { demand };
    case.event(first, Kind::Need, CaseEvent::Demand(made));
    let id = case.story.item();
    things.insert("emergency", id.to_string());
    let opened = EmergencyEvent::Opened {
        id,
        danger: "Barnet var alene ute om natten.".into(),
        needed: "Hvem som kan hente barnet.".into(),
        until: case.story.tick().plus(FOUR_HOURS),
        held_back: None,
        to: None,
    };
    case.event(elsewhere, Kind::Log, CaseEvent::Emergency(opened));
    let id = case.story.item();
    things.insert("handing", id.to_string());
    let handing = Handing {
        kinds: vec![Kind::Plan],
        to: "Legekontoret".into(),
        way: Way::Letter,
        basis: Basis::Family,
        words: "".into(),
        on: case.story.day(),
    };
    let handed = HandingEvent::Handed {
        id,
        handing,
        lacking: Vec::new(),
        to_check: None,
    };
    case.event(coordinator, Kind::Log, CaseEvent::Handing(handed));
    let id = case.story.item();
    things.insert("informed", id.to_string());
    let informed = Informed {
        id,
        notice: NoticeId(case.story.item().0),
        to: elsewhere.place.id(),
        from: coordinator.place.id(),
        seen: "pregnant-misuse-likely-to-harm".to_owned(),
        kind: Kind::Health,
        basis: InformBasis::Exception {
            why: "Fare for et ufødt barn.".into(),
        },
        held_back: Some("Kan holde seg unna hjelp.".into()),
    };
    let informed = Box::new(informed);
    let given = CaseEvent::Inform(InformEvent::Given { informed });
    case.within_unit(coordinator, Kind::Log, given);
}

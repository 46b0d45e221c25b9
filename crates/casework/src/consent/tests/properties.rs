//! What holds for every random consent, withdrawal, period, membership and exclusion. That the rule
//! as a whole is right is tried in `access::tests`.

use super::{TODAY, given, young};
use crate::access::Viewer;
use crate::case::CaseEvent;
use crate::case::testing::{CHILD, House, MOTHER, SCHOOL, TEACHER, UNIT, Who};
use crate::consent::{Consent, ConsentEvent, Form, Giver, GiverCapacity, Receiver, Scope};
use crate::entry::{Capacity, Function};
use crate::id::{ConsentId, ItemId};
use crate::label::Kind;
use crate::moment::Date;
use crate::person::PersonEvent;
use crate::team::{Member, Nearness, TeamEvent};
use crate::told::Told;
use jiff::ToSpan;
use proptest::prelude::*;

/// One consent as it was drawn.
#[derive(Clone, Debug)]
struct Drawn {
    receiver: Receiver,
    kinds: Vec<Kind>,
    lifts: bool,
    from: i64,
    until: Option<i64>,
    answered: bool,
    withdrawn: bool,
}

fn drawn() -> impl Strategy<Value = Drawn> {
    let receiver = prop_oneof![
        3 => Just(Receiver::Unit(SCHOOL)),
        1 => Just(Receiver::Unit(UNIT)),
        1 => Just(Receiver::Person(TEACHER)),
    ];
    let kinds = prop::collection::vec(prop::sample::select(Kind::ALL.to_vec()), 1..6);
    let until = prop::option::of(0_i64..20);
    (
        receiver,
        kinds,
        any::<bool>(),
        0_i64..10,
        until,
        prop::bool::weighted(0.8),
        prop::bool::weighted(0.3),
    )
        .prop_map(
            |(receiver, kinds, lifts, from, length, answered, withdrawn)| Drawn {
                receiver,
                kinds,
                lifts,
                from,
                until: length.map(|length| from + length),
                answered,
                withdrawn,
            },
        )
}

fn day(offset: i64) -> Date {
    TODAY.checked_add(offset.days()).unwrap()
}

fn write(house: &mut House, number: u8, one: &Drawn) {
    let id = ConsentId::from_bytes([number; 16]);
    let giver = Giver {
        person: MOTHER,
        capacity: GiverCapacity::Parent,
    };
    let consent = Consent {
        id,
        scope: Scope::Sharing {
            receiver: one.receiver,
            kinds: one.kinds.clone(),
            lifts_health_secrecy: one.lifts,
            purpose: Told::from("prøve"),
        },
        needed: vec![giver],
        from: day(one.from),
        until: one.until.map(day),
        rule: String::new(),
    };
    let [asked, answer] = given(consent);
    house.happens(Who::Mother, Kind::Consent, asked);
    if one.answered {
        house.happens(Who::Mother, Kind::Consent, answer);
    }
    if one.withdrawn {
        let form = Form::Digital;
        let back = ConsentEvent::Withdrawn {
            id,
            by: MOTHER,
            form,
        };
        house.happens(Who::Mother, Kind::Consent, CaseEvent::Consent(back));
    }
}

fn joins(house: &mut House, from: i64, until: i64) {
    let id = ItemId::from_bytes([33; 16]);
    let member = Member {
        id,
        unit: Some(SCHOOL),
        person: None,
        name: Told::from(""),
        role: Told::from("skole"),
        contribution: Told::from(""),
        nearness: Nearness::Often,
        from: day(from),
    };
    for event in [
        TeamEvent::Joined { member },
        TeamEvent::Left {
            id,
            until: day(until),
        },
    ] {
        house.happens(Who::Adviser, Kind::Team, CaseEvent::Team(event));
    }
}

fn excludes(house: &mut House, person: crate::id::PersonId) {
    let label = house.permit(Who::Adviser).common_label(Kind::Family);
    let reason = Told::from("prøve");
    house.child_is(
        Who::Adviser,
        (label, PersonEvent::Excluded { person, reason }),
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn to_lead_a_unit_opens_nothing(consents in prop::collection::vec(drawn(), 1..5)) {
        let mut house = young();
        let leader = crate::id::PersonId::from_bytes([45; 16]);
        house.employs(leader, SCHOOL, Function::Leader, 0);
        for (number, one) in (1..).zip(&consents) {
            write(&mut house, number, one);
        }
        house.days_later(10);
        let capacity = Capacity::Function { unit: SCHOOL, function: Function::Leader };
        let viewer = Viewer { person: leader, capacity, organisation: None, level: crate::access::Level::High };
        prop_assert!(house.permit_of(viewer).is_none());
    }

    #[test]
    fn what_is_taken_back_is_closed_at_the_same_moment(
        mut one in drawn(),
        on in 0_i64..25,
    ) {
        (one.answered, one.withdrawn) = (true, false);
        let mut house = young();
        write(&mut house, 1, &one);
        house.days_later(on);
        let back = ConsentEvent::Withdrawn {
            id: ConsentId::from_bytes([1; 16]),
            by: MOTHER,
            form: Form::Digital,
        };
        house.happens(Who::Mother, Kind::Consent, CaseEvent::Consent(back));
        prop_assert!(house.try_permit(Who::Teacher).is_none());
    }

    #[test]
    fn exclusion_beats_everything_but_the_childs_own(
        consents in prop::collection::vec(drawn(), 0..4),
        on in 0_i64..25,
    ) {
        let mut house = young();
        for (number, one) in (1..).zip(&consents) {
            write(&mut house, number, one);
        }
        joins(&mut house, 0, 30);
        for person in [TEACHER, MOTHER, CHILD] {
            excludes(&mut house, person);
        }
        house.days_later(on);
        prop_assert!(house.try_permit(Who::Teacher).is_none());
        prop_assert!(house.try_permit(Who::Mother).is_none());
        prop_assert!(house.try_permit(Who::Child).is_some());
    }
}

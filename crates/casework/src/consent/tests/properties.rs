//! What somebody in a service sees, by a second formulation of the rule that was written apart
//! from it: random consents, withdrawals, periods, memberships and exclusions.

use super::{TODAY, given, label, young};
use crate::access::Viewer;
use crate::case::CaseEvent;
use crate::case::testing::{CHILD, House, MOTHER, SCHOOL, TEACHER, UNIT, Who};
use crate::consent::{Consent, ConsentEvent, Form, Giver, GiverCapacity, Receiver, Scope};
use crate::entry::{Capacity, Function};
use crate::id::{ConsentId, ItemId};
use crate::label::{Kind, Strictness};
use crate::moment::Date;
use crate::person::PersonEvent;
use crate::team::{Member, Nearness, TeamEvent};
use crate::told::Told;
use jiff::ToSpan;
use proptest::prelude::*;

const STRICTNESSES: [(Strictness, &str); 6] = [
    (Strictness::Ordinary, "ordinary"),
    (Strictness::HealthPersonnel, "health-personnel"),
    (Strictness::ChildProtection, "child-protection"),
    (Strictness::SocialServices, "social-services"),
    (Strictness::Shelter, "shelter"),
    (Strictness::ProtectedAddress, "protected-address"),
];

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

/// Whether the law has a row; read from its rows and not from the compiled table.
fn in_law(house: &House, ground: &str, kind: Kind, strictness: &str) -> bool {
    house.rules.sharing(TODAY).iter().any(|row| {
        (row.ground.as_str(), row.holder.as_str()) == (ground, "worker")
            && row.kind == kind.word()
            && row.strictness == strictness
    })
}

/// The second formulation: a teacher of the school on a day.
struct Second<'a> {
    consents: &'a [Drawn],
    member: Option<(i64, i64)>,
    excluded: bool,
    on: i64,
}

impl Second<'_> {
    fn sees(&self, house: &House, kind: Kind, (strictness, word): (Strictness, &str)) -> bool {
        if self.excluded {
            return false;
        }
        let takes_part = self
            .member
            .is_some_and(|(from, until)| (from..=until).contains(&self.on));
        let own_task = takes_part && in_law(house, "own-task", kind, word);
        let consented = self.consents.iter().any(|one| {
            let whom = match one.receiver {
                Receiver::Unit(unit) => unit == SCHOOL,
                Receiver::Person(person) => person == TEACHER,
            };
            let stands = one.answered && !one.withdrawn;
            let in_time = one.from <= self.on && self.on <= one.until.unwrap_or(i64::MAX);
            let chosen = |own| one.kinds.contains(&own);
            let secret = (strictness == Strictness::HealthPersonnel && !one.lifts)
                || (strictness == Strictness::ChildProtection && !chosen(Kind::ChildProtection))
                || (strictness == Strictness::SocialServices && !chosen(Kind::Economy))
                || strictness == Strictness::Shelter
                || strictness == Strictness::ProtectedAddress;
            whom && stands && in_time && !secret && one.kinds.contains(&kind)
        });
        own_task || (consented && in_law(house, "consent", kind, word))
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
    fn both_formulations_agree(
        consents in prop::collection::vec(drawn(), 0..5),
        member in prop::option::of((0_i64..8, 0_i64..12)),
        excluded in prop::bool::weighted(0.2),
        on in 0_i64..25,
    ) {
        let member = member.map(|(from, length)| (from, from + length));
        let mut house = young();
        for (number, one) in (1..).zip(&consents) {
            write(&mut house, number, one);
        }
        if let Some((from, until)) = member {
            joins(&mut house, from, until);
        }
        if excluded {
            excludes(&mut house, TEACHER);
        }
        house.days_later(on);
        let told = Second { consents: &consents, member, excluded, on };
        let permit = house.try_permit(Who::Teacher);
        for kind in Kind::ALL {
            for strictness in STRICTNESSES {
                let seen = permit
                    .as_ref()
                    .is_some_and(|permit| permit.ground(&label(kind, strictness.0)).is_some());
                prop_assert_eq!(seen, told.sees(&house, kind, strictness), "{:?} {:?}", kind, strictness);
            }
        }
    }

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

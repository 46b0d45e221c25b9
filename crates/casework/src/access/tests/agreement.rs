//! The two tellings agree, and the table of who sees what says the same.

use super::dice::Dice;
use super::second::{Law, sees};
use super::streams::Streams;
use super::world::{CHILD, PEOPLE, UNITS, World, promise_id, viewer};
use crate::access::{Permit, Sharing, SharingRow, case_permit, who_sees};
use crate::entry::Capacity;
use crate::id::ItemId;
use crate::label::{Kind, Label, Source, Sphere, Strictness};
use crate::moment::Date;
use law::RuleSet;

const WORLDS: u64 = 5_000;
const VIEWERS: usize = 10;
const LABELS: usize = 20;

const STRICTNESSES: [Strictness; 6] = [
    Strictness::Ordinary,
    Strictness::HealthPersonnel,
    Strictness::ChildProtection,
    Strictness::SocialServices,
    Strictness::Shelter,
    Strictness::ProtectedAddress,
];

fn today() -> Date {
    "2026-09-01".parse().unwrap()
}

fn label(dice: &mut Dice) -> Label {
    let (unit, _, act) = dice.one_of(&UNITS);
    let person = match dice.once_in(4) {
        true => CHILD,
        false => dice.one_of(&PEOPLE),
    };
    let sphere = match dice.roll(8) {
        0 => Sphere::Child,
        1 => Sphere::Adult(person),
        2 => Sphere::Service(unit),
        _ => Sphere::Shared,
    };
    let source = match dice.roll(4) {
        0 => Source::Service { unit, act },
        1 => Source::Family(person),
        2 => Source::Unverified,
        _ => Source::Program,
    };
    Label {
        kind: dice.one_of(&Kind::ALL),
        strictness: dice.one_of(&STRICTNESSES),
        sphere,
        source,
    }
}

fn item(dice: &mut Dice) -> Option<ItemId> {
    dice.once_in(4).then(|| promise_id(dice.roll(2)))
}

fn rule_says(permit: Option<&Permit>, label: &Label, item: Option<ItemId>) -> bool {
    permit.is_some_and(|permit| match item {
        Some(item) => permit.ground_for(label, item).is_some(),
        None => permit.ground(label).is_some(),
    })
}

/// The table that the rule looks in.
fn sharing(rules: &RuleSet, today: Date) -> Sharing {
    let rows = rules.sharing(today);
    let rows = rows.iter().map(|row| SharingRow {
        ground: &row.ground,
        holder: &row.holder,
        kind: &row.kind,
        strictness: &row.strictness,
        until_age: row.until_age,
    });
    Sharing::compile(rows).unwrap()
}

#[test]
fn two_tellings_of_the_rule_agree_on_a_million_random_questions() {
    let rules = RuleSet::embedded();
    let (table, law) = (sharing(rules, today()), Law::on(rules, today()));
    let (mut asked, mut open) = (0_u32, 0_u32);
    for seed in 0..WORLDS {
        let mut dice = Dice::new(seed);
        let world = World::random(&mut dice);
        let streams = Streams::of(&world, today());
        for _ in 0..VIEWERS {
            let viewer = viewer(&mut dice, &world);
            let permit = case_permit(streams.scene(&table), viewer, streams.at());
            for _ in 0..LABELS {
                let (label, item) = (label(&mut dice), item(&mut dice));
                let rule = rule_says(permit.as_ref(), &label, item);
                let second = sees(&world, &law, viewer, (&label, item));
                assert_eq!(
                    rule, second,
                    "world {seed}, {viewer:?}, {label:?}, {item:?}"
                );
                asked += 1;
                open += u32::from(rule);
            }
        }
    }
    assert_eq!(asked, 1_000_000);
    assert!(open > 50_000, "the worlds try too little: {open} were open");
}

#[test]
fn the_table_of_who_sees_what_names_everybody_with_a_permit_and_nobody_else() {
    let rules = RuleSet::embedded();
    let table = sharing(rules, today());
    for seed in 0..1_000 {
        let mut dice = Dice::new(seed);
        let world = World::random(&mut dice);
        let streams = Streams::of(&world, today());
        let all = who_sees(streams.scene(&table), streams.at());
        for _ in 0..VIEWERS {
            let viewer = viewer(&mut dice, &world);
            let permit = case_permit(streams.scene(&table), viewer, streams.at());
            let unit = match viewer.capacity {
                Capacity::Function { unit, .. } => Some(unit),
                Capacity::Family | Capacity::OwnPage { .. } | Capacity::Public => None,
            };
            let listed = all
                .iter()
                .filter(|one| one.unit == unit && one.people.contains(&viewer.person));
            // the table tells of those who signed in as themselves
            if matches!(viewer.capacity, Capacity::OwnPage { .. }) {
                continue;
            }
            if !viewer.level.opens() {
                assert!(permit.is_none(), "world {seed}, {viewer:?}");
                continue;
            }
            let Some(permit) = permit else {
                // the same person may fill another function in the unit
                let other = world.employed.iter().any(|one| one.0 == viewer.person);
                assert!(other || listed.count() == 0, "world {seed}, {viewer:?}");
                continue;
            };
            let kinds = |kind: &Kind| permit.shared[*kind as usize].iter().any(Option::is_some);
            let open: Vec<Kind> = Kind::ALL.into_iter().filter(kinds).collect();
            let says_so = listed.into_iter().any(|one| {
                let kinds: Vec<Kind> = one.cells.iter().map(|cell| cell.kind).collect();
                kinds == open
            });
            assert!(says_so, "world {seed}, {viewer:?}");
        }
    }
}

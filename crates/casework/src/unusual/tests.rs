//! A day with openings of every kind.

use super::{Finding, Known, Pattern, Thresholds, findings, mark, unusual_page};
use crate::access::{Ground, Opening, Part, supervision_permit};
use crate::access::{Level, Viewer};
use crate::case::testing::{ADVISER, CASE, House, MOTHER, NEIGHBOUR, SCHOOL, TEACHER, UNIT, Who};
use crate::emergency::FRUITLESS;
use crate::entry::{Actor, Capacity, Entry, Function};
use crate::id::{Id, PersonId, UnitId};
use crate::installation::{Installation, InstallationEvent};
use crate::label::{Kind, Sphere};
use crate::moment::{Date, Moment};
use crate::person::{Birth, PersonEvent, Protection};
use crate::stream::Stream;
use crate::told::Told;
use std::collections::{BTreeSet, HashMap};

const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;
const THRESHOLDS: Thresholds = Thresholds {
    cases_in_an_hour: 4,
    looks_without_contact: 2,
    night_from: 23,
    night_until: 5,
};

fn today() -> Date {
    "2026-09-01".parse().unwrap()
}

fn house() -> House {
    House::new(Birth::Born { on: today() }, today())
}

fn worker(unit: UnitId) -> Capacity {
    Capacity::Function {
        unit,
        function: Function::Worker,
    }
}

/// The teacher looks, so many milliseconds after noon.
fn look(after_noon: i64, subjects: &[Id]) -> Opening {
    Opening {
        at: Moment::noon(today()).plus(after_noon),
        by: TEACHER,
        capacity: worker(SCHOOL),
        organisation: None,
        subjects: subjects.to_vec(),
        view: "now".to_owned(),
        parts: vec![Part {
            kind: Kind::Identity,
            sphere: Sphere::Shared,
            ground: Ground::OwnTask,
        }],
    }
}

fn found(house: &House, family: &[PersonId], openings: &[Opening]) -> Vec<Finding> {
    let known = Known {
        case: &house.case,
        child: &house.child,
        family: family.iter().copied().collect::<BTreeSet<_>>(),
    };
    let cases = HashMap::from([(CASE.0, known)]);
    findings(today(), openings, &cases, THRESHOLDS)
}

fn patterns(house: &House, openings: &[Opening]) -> Vec<(Pattern, usize)> {
    let found = found(house, &[], openings);
    found
        .iter()
        .map(|found| (found.subject.pattern, found.count))
        .collect()
}

#[test]
fn an_ordinary_day_is_not_unusual() {
    let house = house();
    assert_eq!(patterns(&house, &[]), []);
    assert_eq!(patterns(&house, &[look(0, &[CASE.0])]), []);
    let family = Opening {
        by: MOTHER,
        capacity: Capacity::Family,
        ..look(-HOUR * 10, &[CASE.0])
    };
    assert_eq!(patterns(&house, &[family.clone(), family]), []);
}

#[test]
fn danger_is_found_whether_or_not_there_was_a_case() {
    let house = house();
    let mut opened = look(0, &[CASE.0]);
    opened.parts[0].ground = Ground::Emergency;
    let nothing = Opening {
        view: FRUITLESS.to_owned(),
        parts: Vec::new(),
        ..look(MINUTE, &[])
    };
    let found = patterns(&house, &[opened, nothing]);
    assert_eq!(found, [(Pattern::Emergency, 2)]);
}

#[test]
fn somebody_of_the_family_is_found_in_a_list_too() {
    let house = house();
    let openings = [look(0, &[CASE.0, Id::from_bytes([88; 16])])];
    let found = found(&house, &[TEACHER], &openings);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].subject.pattern, Pattern::OwnFamily);
}

#[test]
fn whoever_coordinates_a_hidden_child_is_not_found() {
    let mut house = house();
    let adviser = house.permit(Who::Adviser);
    let label = adviser.common_label(Kind::Contact);
    let protection = Protection::StrictlyConfidential;
    house.child_is(
        Who::Adviser,
        (label, PersonEvent::ProtectionChanged { protection }),
    );
    let mut coordinates = look(0, &[CASE.0]);
    coordinates.parts[0].ground = Ground::Appointment;
    assert_eq!(patterns(&house, &[coordinates]), []);
    let found = patterns(&house, &[look(0, &[CASE.0])]);
    assert_eq!(found, [(Pattern::Hidden, 1)]);
}

#[test]
fn looking_again_without_contact_is_found_and_with_contact_is_not() {
    let house = house();
    let openings = [0, 1].map(|minute| look(minute * MINUTE, &[CASE.0]));
    assert_eq!(patterns(&house, &openings), [(Pattern::NoContact, 2)]);
    // the adviser opened the case
    let by_adviser = openings.map(|opening| Opening {
        by: ADVISER,
        ..opening
    });
    assert_eq!(patterns(&house, &by_adviser), []);
}

#[test]
fn many_cases_are_counted_once_each_within_an_hour_and_not_in_lists() {
    let house = house();
    let other = |number: u8| [Id::from_bytes([200 + number; 16])];
    let in_an_hour = |step: i64| -> Vec<Opening> {
        let cases = (0..4).map(|number| look(i64::from(number) * step, &other(number)));
        cases.collect()
    };
    let quickly = patterns(&house, &in_an_hour(10 * MINUTE));
    assert_eq!(quickly, [(Pattern::ManyCases, 4)]);
    assert_eq!(patterns(&house, &in_an_hour(20 * MINUTE)), []);
    let the_same = [0, 1, 2, 3, 4].map(|minute| look(minute, &other(1)));
    assert_eq!(patterns(&house, &the_same), []);
    let list: Vec<Id> = (0..9).map(|number| other(number)[0]).collect();
    assert_eq!(patterns(&house, &[look(0, &list)]), []);
}

#[test]
fn the_night_goes_over_midnight() {
    let house = house();
    let hours = [(-13, 1), (-8, 1), (-7, 0), (0, 0), (10, 0), (11, 1)];
    for (after_noon, times) in hours {
        let found = patterns(&house, &[look(after_noon * HOUR, &[])]);
        assert_eq!(found.len(), times, "{after_noon} hours after noon");
    }
}

#[test]
fn the_officer_reads_who_and_how_often_and_says_what_was_found() {
    let mut house = house();
    house.employs(NEIGHBOUR, UNIT, Function::SecurityOfficer, 0);
    let sharing = house.scene().sharing;
    let officer = Viewer {
        person: NEIGHBOUR,
        capacity: Capacity::Function {
            unit: UNIT,
            function: Function::SecurityOfficer,
        },
        organisation: None,
        level: Level::NEEDED,
    };
    let permit_of = |viewer| supervision_permit(&house.directory, sharing, viewer, house.at);
    let teacher = Viewer {
        person: TEACHER,
        capacity: worker(SCHOOL),
        ..officer
    };
    let not_sure = Viewer {
        level: Level::Substantial,
        ..officer
    };
    assert!(permit_of(teacher).is_none());
    assert!(permit_of(not_sure).is_none());
    let permit = permit_of(officer).unwrap();
    let openings = [0, 1].map(|minute| look(minute * MINUTE, &[CASE.0]));
    let found = found(&house, &[], &openings);
    let mut installation = Installation::empty();
    let page = |installation: &Installation| {
        let page = unusual_page(&permit, installation, &house.directory, (today(), &found));
        let (opening, page) = page.unwrap().into_parts();
        assert!(opening.subjects.is_empty(), "no case was opened by it");
        assert_eq!(opening.parts[0].ground, Ground::Supervision);
        page.lines
    };
    let lines = page(&installation);
    assert_eq!(lines[0].who.0, "Lærer Prøve");
    assert_eq!(
        (lines[0].pattern(), lines[0].count),
        (Pattern::NoContact, 2)
    );
    assert_eq!(lines[0].mark, None);

    let subject = found[0].subject;
    assert!(mark(&permit, subject, Told::from(" ")).is_none());
    let mut own = subject;
    own.by = NEIGHBOUR;
    assert!(mark(&permit, own, Told::from("ja")).is_none());
    let (label, event) = mark(&permit, subject, Told::from("Vikar, helt greit")).unwrap();
    let entry: Entry<InstallationEvent> = permit.entry(label, event);
    assert_eq!(entry.by, Actor::Person(NEIGHBOUR));
    installation.apply(entry);
    let mark = page(&installation)[0].mark.clone();
    assert_eq!(mark.unwrap().follows, "Vikar, helt greit");
}

#[test]
fn nothing_is_told_of_a_report_to_child_protection() {
    let house = house();
    let night = 12 * 3_600_000;
    let mut opening = look(night, &[CASE.0]);
    assert!(!patterns(&house, &[opening.clone()]).is_empty());
    for view in crate::report::VIEWS {
        opening.view = view.to_owned();
        assert_eq!(patterns(&house, &[opening.clone()]), [], "{view}");
    }
}

//! What must hold for the municipality as a whole.

use crate::number::is_synthetic;
use crate::story::{Case, Streams};
use crate::town::{EMPLOYEES, OWNERS, PLACES};
use crate::words::Words;
use crate::write::{child, folded};
use crate::{Sample, dull_case, words};
use casework::access::{CaseScene, Sharing};
use casework::case::{CaseEvent, case_rows};
use casework::consent::{ConsentEvent, announce_turns};
use casework::index::{Rows, WorkKind};
use casework::moment::Date;
use casework::notice::Notice;
use casework::organisation::Directory;
use casework::person::PersonEvent;
use jiff::civil::date;
use law::RuleSet;
use std::collections::{BTreeMap, BTreeSet};

const TODAY: Date = date(2026, 11, 23);
const REAL: &str = include_str!("municipalities.txt");

fn sample(families: u32) -> Sample {
    Sample::of(families, TODAY, "")
}

fn cases(sample: &Sample) -> impl Iterator<Item = (&Streams, &Case)> {
    let stories = sample.stories.iter();
    stories.flat_map(|(_, streams)| streams.cases.iter().map(move |case| (streams, case)))
}

fn rows(streams: &Streams, case: &Case) -> Rows {
    let state = folded::<casework::case::Case>(&case.entries);
    case_rows(&state, case.id.into(), &child(streams, case.child))
}

/// Every kind of event in the sample, by the tags with which the journal writes them.
fn kinds(sample: &Sample) -> BTreeSet<String> {
    let mut kinds = BTreeSet::new();
    for (_, case) in cases(sample) {
        for entry in &case.entries {
            tags(&serde_json::to_value(&entry.event).unwrap(), &mut kinds);
        }
    }
    kinds
}

fn tags(value: &serde_json::Value, kinds: &mut BTreeSet<String>) {
    let fields = value.as_object().unwrap();
    for (key, inner) in fields {
        kinds.insert(key.clone());
        if let Some(kind) = inner.get("kind").and_then(serde_json::Value::as_str) {
            kinds.insert(kind.to_owned());
        }
    }
}

#[test]
fn cases_stand_at_every_stage() {
    let found = kinds(&sample(crate::FAMILIES));
    for wanted in [
        "need-mapped/1",
        "child-heard/1",
        "assessment-opened/1",
        "concluded/1",
        "decided/1",
        "decision-opened/1",
        "announced-again/1",
        "no-plan/1",
        "wish-told/1",
        "coordinator-appointed/1",
        "substituted/1",
        "change-requested/1",
        "change-answered/1",
        "appointment-ended/1",
        "consent-asked/1",
        "consent-given/1",
        "consent-refused/1",
        "consent-withdrawn/1",
        "member-joined/1",
        "member-left/1",
        "plan-begun/1",
        "goal-set/1",
        "measure-agreed/1",
        "measure-moved/1",
        "plan-activated/1",
        "plan-revised/1",
        "plan-evaluated/1",
        "plan-paused/1",
        "plan-closed/1",
        "related-plan-listed/1",
        "promised/1",
        "promise-kept/1",
        "promise-moved/1",
        "promise-asked/1",
        "promise-lifted/1",
        "promise-dropped/1",
        "noted/1",
        "note-corrected/1",
        "note-struck/1",
        "message-sent/1",
        "message-read/1",
    ] {
        assert!(found.contains(wanted), "{wanted} is missing in {found:?}");
    }
}

#[test]
fn every_consent_that_was_given_still_stands() {
    let sample = sample(crate::FAMILIES);
    let sharing = Sharing::compile([]).unwrap();
    let directory = Directory::new(Vec::new());
    let mut fallen = Vec::new();
    for (streams, case) in cases(&sample) {
        let (state, child) = (folded(&case.entries), child(streams, case.child));
        let scene = CaseScene {
            id: case.id,
            case: &state,
            child: &child,
            directory: &directory,
            sharing: &sharing,
            rules: RuleSet::embedded(),
        };
        for one in announce_turns(scene, TODAY) {
            if let CaseEvent::Consent(ConsentEvent::TurnAnnounced { on, .. }) = one.event
                && on <= TODAY
            {
                fallen.push(child.name_for_log());
            }
        }
    }
    assert_eq!(fallen, Vec::<String>::new());
}

#[test]
fn there_is_work_of_every_kind() {
    let sample = sample(crate::FAMILIES);
    let found: BTreeSet<i64> = cases(&sample)
        .flat_map(|(streams, case)| rows(streams, case).work)
        .map(|row| row.kind.code())
        .collect();
    for kind in [
        WorkKind::MissingCoordinator,
        WorkKind::Assessment,
        WorkKind::UnopenedDecision,
        WorkKind::Promise,
        WorkKind::Message,
        WorkKind::PlanRevision,
        WorkKind::ChangeRequest,
        WorkKind::Appointment,
        WorkKind::Measure,
    ] {
        assert!(found.contains(&kind.code()), "{kind:?} is missing");
    }
}

#[test]
fn notices_wait_and_have_left() {
    let sample = sample(1);
    let (_, inbox) = sample
        .stories
        .iter()
        .find(|(key, _)| key == "inbox")
        .unwrap();
    let notices = inbox
        .notices
        .iter()
        .map(|(_, entries)| folded::<Notice>(entries));
    let (waiting, left): (Vec<_>, Vec<_>) = notices.partition(Notice::is_waiting);
    assert_eq!((waiting.len(), left.len()), (9, 2));
}

#[test]
fn everything_is_told_in_its_order_and_before_now() {
    let sample = sample(60);
    let now = casework::moment::Moment::noon(TODAY);
    for (_, case) in cases(&sample) {
        let moments: Vec<_> = case.entries.iter().map(|entry| entry.at).collect();
        assert!(moments.is_sorted(), "case {}", case.id);
        assert!(moments.iter().all(|at| *at < now), "case {}", case.id);
    }
}

#[test]
fn the_same_seed_gives_the_same_municipality() {
    let (one, other) = (sample(30), sample(30));
    assert_eq!(one.people(), other.people());
    assert_eq!(one.walk(), other.walk());
    let (one, other) = (words(30, TODAY), words(30, TODAY));
    assert_eq!(
        (one.names, one.numbers, one.sentences),
        (other.names, other.numbers, other.sentences)
    );
}

#[test]
fn more_families_leave_the_first_as_they_are() {
    let few: BTreeSet<String> = sample(3)
        .people()
        .iter()
        .map(|one| one.person.to_string())
        .collect();
    let many: BTreeSet<String> = sample(90)
        .people()
        .iter()
        .map(|one| one.person.to_string())
        .collect();
    assert!(few.is_subset(&many));
}

#[test]
fn no_two_cases_share_a_text() {
    let sample = sample(200);
    let mut told: BTreeMap<String, String> = BTreeMap::new();
    let mut twice = BTreeSet::new();
    for (_, case) in cases(&sample) {
        let mut words = Words::default();
        words.entries(&case.entries);
        for sentence in words.sentences {
            let id = case.id.to_string();
            let before = told.insert(sentence.clone(), id.clone());
            if before.is_some_and(|before| before != id) {
                twice.insert(sentence);
            }
        }
    }
    assert_eq!(twice, BTreeSet::new(), "told in two cases");
    assert!(told.len() > 2_000, "{} texts", told.len());
}

#[test]
fn every_number_is_synthetic_and_nobody_elses() {
    let sample = sample(600);
    let mut seen = BTreeSet::new();
    for (_, streams) in &sample.stories {
        for entry in streams.persons.iter().flat_map(|(_, entries)| entries) {
            if let PersonEvent::NumberGiven { number, .. } = &entry.event {
                let number = number.text().unwrap();
                assert!(is_synthetic(number), "{number}");
                assert!(seen.insert(number.to_owned()), "{number} twice");
            }
        }
    }
    assert!(seen.len() > 200);
}

#[test]
fn no_municipality_of_the_map_is_named() {
    let real: BTreeSet<&str> = REAL.lines().filter(|line| !line.starts_with('#')).collect();
    let named = OWNERS
        .iter()
        .map(|owner| owner.name.to_owned())
        .chain(PLACES.iter().map(|place| place.name.to_owned()))
        .chain(EMPLOYEES.iter().map(|employee| employee.name()));
    for name in named.chain(words(40, TODAY).names) {
        let ends_with_one = name
            .rsplit([' ', ','])
            .next()
            .is_some_and(|last| real.contains(last));
        assert!(!ends_with_one, "{name} names a municipality");
        let first = name.split(' ').next().unwrap_or_default();
        assert!(
            !name.ends_with("kommune") || !real.contains(first),
            "{name}"
        );
    }
}

#[test]
fn nobody_can_ring_the_numbers() {
    let words = words(40, TODAY);
    let telephones = words.numbers.iter().filter(|number| number.contains(' '));
    assert!(telephones.clone().count() > 40);
    for telephone in telephones {
        assert!(telephone.starts_with('0'), "{telephone}");
    }
}

#[test]
fn the_walk_has_every_step_and_ends_at_the_log() {
    let sample = sample(3);
    assert_eq!(sample.walk().len(), 11);
    assert!(sample.walk().last().unwrap().path.ends_with("/log"));
    assert!(
        sample
            .people()
            .iter()
            .any(|one| one.role.word() == "parent")
    );
}

#[test]
fn another_day_is_told_as_well() {
    for today in [date(2024, 2, 29), date(2027, 1, 1), date(2028, 12, 31)] {
        let sample = Sample::of(40, today, "");
        for (streams, case) in cases(&sample) {
            assert!(!rows(streams, case).grants.is_empty());
        }
    }
}

#[test]
fn dull_cases_repeat() {
    assert_eq!(dull_case(7, TODAY), dull_case(7, TODAY));
    assert_ne!(dull_case(7, TODAY).case, dull_case(8, TODAY).case);
    assert_eq!(
        dull_case(0, TODAY).coordinator,
        dull_case(24, TODAY).coordinator
    );
    assert_ne!(
        dull_case(0, TODAY).coordinator,
        dull_case(25, TODAY).coordinator
    );
}

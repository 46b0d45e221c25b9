//! The sharing table as the rest of the house reads it.

use jiff::civil::{Date, date};
use law::{Language, RuleSet, SharingRule};
use std::collections::HashSet;

const TODAY: Date = date(2026, 7, 2);

fn table() -> Vec<SharingRule> {
    RuleSet::embedded().sharing(TODAY)
}

fn allows(ground: &str, holder: &str, kind: &str, strictness: &str) -> bool {
    table().iter().any(|cell| {
        cell.ground == ground
            && cell.holder == holder
            && cell.kind == kind
            && cell.strictness == strictness
    })
}

#[test]
fn no_cell_stands_twice() {
    let table = table();
    let cells: HashSet<_> = table
        .iter()
        .map(|cell| (&cell.ground, &cell.holder, &cell.kind, &cell.strictness))
        .collect();
    assert_eq!(cells.len(), table.len());
}

#[test]
fn every_cell_has_its_place_in_the_law_and_a_reason_in_three_languages() {
    let rules = RuleSet::embedded();
    for cell in table() {
        for language in Language::ALL {
            assert!(rules.citation(cell.citation, language).contains('§'));
            assert!(rules.text(cell.reason, language).ends_with('.'));
        }
    }
}

#[test]
fn to_lead_a_unit_shows_nothing() {
    assert!(table().iter().all(|cell| cell.holder != "leader"));
}

#[test]
fn who_checks_access_sees_only_the_log() {
    let mut cells = table().into_iter();
    assert!(cells.all(|cell| cell.holder != "security-officer" || cell.kind == "log"));
    assert!(allows("supervision", "security-officer", "log", "ordinary"));
}

#[test]
fn a_hidden_address_and_a_shelter_are_shown_to_few() {
    let hidden =
        |cell: &SharingRule| ["protected-address", "shelter"].contains(&cell.strictness.as_str());
    for cell in table().iter().filter(|cell| hidden(cell)) {
        let own = ["family", "child", "carer"].contains(&cell.holder.as_str());
        let named = ["written-here", "responsible"].contains(&cell.ground.as_str());
        // a shelter that tells of a need, or must inform, is read by those it writes to
        let addressed = cell.kind == "notice" && cell.strictness == "shelter";
        let addressed = addressed && ["own-task", "statutory-duty"].contains(&cell.ground.as_str());
        // whoever stays there with the child knows of the stay, and of nothing else that is hidden
        let there = cell.holder == "parent-in-shelter" && cell.strictness == "shelter";
        assert!(own || named || addressed || there, "{cell:?}");
    }
    // one parent may be whom the child is hidden from
    for strictness in ["protected-address", "shelter"] {
        let parent = ("parental-responsibility", "family");
        assert!(!allows(parent.0, parent.1, "contact", strictness));
    }
    assert!(!allows(
        "appointment",
        "child-coordinator",
        "contact",
        "protected-address"
    ));
    assert!(!allows("consent", "worker", "contact", "shelter"));
}

#[test]
fn a_child_on_its_own_page_sees_few_kinds_and_nothing_kept_strictly() {
    let cells: Vec<SharingRule> = table()
        .into_iter()
        .filter(|cell| cell.holder == "child-with-code")
        .collect();
    let few = ["identity", "team", "plan", "promise", "message"];
    assert_eq!(cells.len(), few.len());
    for cell in cells {
        assert!(few.contains(&cell.kind.as_str()), "{cell:?}");
        let own = ("own-information", "ordinary");
        assert_eq!((cell.ground.as_str(), cell.strictness.as_str()), own);
    }
}

#[test]
fn to_be_appointed_opens_the_work_and_not_the_health() {
    for kind in ["need", "plan", "note", "message", "consent", "notice"] {
        assert!(
            allows("appointment", "child-coordinator", kind, "ordinary"),
            "{kind}"
        );
    }
    for kind in ["health", "child-protection", "log"] {
        assert!(
            !allows("appointment", "child-coordinator", kind, "ordinary"),
            "{kind}"
        );
    }
    // mapped in order to coordinate, unless health personnel keep it
    for kind in ["education", "economy"] {
        let holder = ("appointment", "child-coordinator");
        assert!(allows(holder.0, holder.1, kind, "ordinary"), "{kind}");
        assert!(
            !allows(holder.0, holder.1, kind, "health-personnel"),
            "{kind}"
        );
    }
}

#[test]
fn the_coordinating_unit_sees_what_its_task_needs() {
    for kind in [
        "identity",
        "contact",
        "family",
        "notice",
        "need",
        "assessment",
        "decision",
        "team",
    ] {
        assert!(
            allows("own-task", "coordinating-unit", kind, "ordinary"),
            "{kind}"
        );
    }
    for kind in ["health", "note", "message", "promise"] {
        assert!(
            !allows("own-task", "coordinating-unit", kind, "ordinary"),
            "{kind}"
        );
    }
    assert!(allows(
        "own-task",
        "coordinating-unit",
        "notice",
        "child-protection"
    ));
}

#[test]
fn one_who_takes_part_knows_who_and_no_more_without_consent() {
    assert!(allows("own-task", "worker", "team", "ordinary"));
    assert!(!allows("own-task", "worker", "plan", "ordinary"));
    assert!(!allows(
        "own-task",
        "worker",
        "identity",
        "health-personnel"
    ));
    assert!(allows("consent", "worker", "health", "health-personnel"));
    assert!(allows("responsible", "worker", "promise", "ordinary"));
    assert!(!allows("responsible", "worker", "health", "ordinary"));
}

#[test]
fn a_consent_opens_neither_the_log_nor_notes() {
    for kind in ["log", "note", "message", "consent"] {
        assert!(!allows("consent", "worker", kind, "ordinary"), "{kind}");
    }
}

#[test]
fn danger_to_life_opens_what_helps_at_once_and_nothing_hidden() {
    let emergency = || {
        table()
            .into_iter()
            .filter(|cell| cell.ground == "emergency")
    };
    assert!(allows("emergency", "worker", "contact", "ordinary"));
    assert!(allows(
        "emergency",
        "coordinating-unit",
        "health",
        "health-personnel"
    ));
    for cell in emergency() {
        let narrow = ["identity", "contact", "family", "health", "team"];
        assert!(narrow.contains(&cell.kind.as_str()), "{cell:?}");
        let holders = ["worker", "coordinating-unit"];
        assert!(holders.contains(&cell.holder.as_str()), "{cell:?}");
    }
}

#[test]
fn before_the_reform_nothing_stands() {
    assert!(RuleSet::embedded().sharing(date(2022, 7, 31)).is_empty());
}

//! Somebody looks where it has no business, and the one who checks access reads it.

use crate::support::{Family, Town, Worker, today};
use casework::access::Viewer;
use casework::emergency::Said;
use casework::entry::Sequence;
use casework::id::CaseId;
use casework::log::LogRefusal;
use casework::unusual::{Pattern, UnusualLine};
use office::emergency::Sought;
use office::{Error, Office, Refusal};

async fn lines(town: &Town) -> Vec<UnusualLine> {
    let officer = town.staff.officer.viewer();
    let page = town.office.unusual(officer, today()).await.unwrap();
    page.view.lines
}

async fn looks(office: &Office, viewer: Viewer, family: &Family) {
    office.now_in(viewer, family.case).await.unwrap();
}

fn of(lines: &[UnusualLine], worker: Worker) -> Vec<(Pattern, usize)> {
    let lines = lines.iter().filter(|line| line.subject.by == worker.person);
    lines.map(|line| (line.pattern(), line.count)).collect()
}

#[tokio::test]
async fn a_curious_teacher_is_found_and_a_coordinator_at_work_is_not() {
    let town = Town::open().await;
    let family = town.family("Ylva").await;
    let (teacher, coordinator) = (town.staff.teacher, town.staff.coordinator);
    town.joins(&family, teacher).await;
    for minute in 0..4 {
        let office = town.after_minutes(minute);
        looks(&office, teacher.viewer(), &family).await;
        looks(&office, coordinator.viewer(), &family).await;
    }
    looks(&town.office, family.mother(), &family).await;
    let found = lines(&town).await;
    assert_eq!(of(&found, teacher), [(Pattern::NoContact, 4)]);
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].who.0, "Anne Vik");
}

#[tokio::test]
async fn a_reason_given_for_nothing_is_found_too() {
    let town = Town::open().await;
    let teacher = town.staff.teacher;
    let said = Said {
        danger: "fare".into(),
        needed: "alt".into(),
        held_back: None,
    };
    let sought = Sought::Case(CaseId(crate::support::id()));
    let form = town.form(Sequence::NONE);
    let opened = town
        .office
        .open_in_emergency(teacher.viewer(), form, (sought, said));
    assert_eq!(opened.await.unwrap(), None);
    let found = lines(&town).await;
    assert_eq!(of(&found, teacher), [(Pattern::Emergency, 1)]);
}

#[tokio::test]
async fn an_employee_is_known_by_its_number_as_a_parent_too() {
    let town = Town::open().await;
    let family = town.family("Ylva").await;
    let (teacher, coordinator) = (town.staff.teacher, town.staff.coordinator.viewer());
    let number = "20848412345";
    town.has_account(teacher, number).await;
    let mother = family.mother().person;
    town.has_number(coordinator, mother, number).await;
    town.joins(&family, teacher).await;
    looks(&town.office, teacher.viewer(), &family).await;
    let found = lines(&town).await;
    assert_eq!(of(&found, teacher), [(Pattern::OwnFamily, 1)]);
}

#[tokio::test]
async fn what_was_looked_at_says_what_was_found_and_nobody_else_reads_it() {
    let town = Town::open().await;
    let family = town.family("Ylva").await;
    let (teacher, officer) = (town.staff.teacher, town.staff.officer.viewer());
    town.joins(&family, teacher).await;
    for minute in 0..3 {
        looks(&town.after_minutes(minute), teacher.viewer(), &family).await;
    }
    let subject = lines(&town).await[0].subject;
    let (office, form) = (&town.office, town.form(Sequence::NONE));
    let nothing = office.mark_unusual(officer, form, (subject, " ".into()));
    let refusal = Refusal::Log(LogRefusal::Nothing);
    assert!(matches!(nothing.await, Err(Error::Refused(found)) if found == refusal));
    let mut other = subject;
    other.pattern = Pattern::Night;
    let not_found = office.mark_unusual(officer, form, (other, "nei".into()));
    assert!(matches!(not_found.await, Err(Error::NotFound)));
    for viewer in [teacher.viewer(), town.staff.unit.viewer(), family.mother()] {
        let read = office.unusual(viewer, today()).await;
        assert!(matches!(read, Err(Error::NotFound)), "{viewer:?}");
    }
    for _ in 0..2 {
        let marked = office.mark_unusual(officer, form, (subject, "Vikar".into()));
        marked.await.unwrap();
    }
    let mark = lines(&town).await[0].mark.clone().unwrap();
    assert_eq!(
        (mark.by.as_str(), mark.follows.as_str()),
        ("Siv Aas", "Vikar")
    );
}

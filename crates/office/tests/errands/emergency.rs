//! Somebody sees a child in danger, and opens its case for some hours.

use crate::support::{Family, Town, Worker, id};
use casework::access::{Ground, Viewer};
use casework::emergency::{EmergencyRefusal, Said, Verdict};
use casework::entry::Sequence;
use casework::id::{CaseId, ItemId, PersonId};
use office::emergency::Sought;
use office::log::Wanted;
use office::{Error, Refusal};

const NUMBER: &str = "20851712345";

fn said(held_back: Option<&str>) -> Said {
    Said {
        danger: "Hun puster tungt".into(),
        needed: "Hva hun tåler".into(),
        held_back: held_back.map(Into::into),
    }
}

/// A family whose child has a number.
async fn numbered(town: &Town) -> Family {
    let family = town.family("Ylva").await;
    let coordinator = town.staff.coordinator.viewer();
    let (form, child) = (town.form(Sequence(99)), family.child().person);
    let office = &town.office;
    office
        .give_number(coordinator, family.case, form, child, NUMBER)
        .await
        .unwrap();
    drain(town).await;
    family
}

/// Who has been told that something has come, since last asked.
async fn drain(town: &Town) -> Vec<PersonId> {
    let leaving = town.office.take_leaving(100).await.unwrap();
    for one in &leaving {
        town.office.has_left(one.id).await.unwrap();
    }
    leaving.into_iter().map(|one| one.to).collect()
}

async fn opens(town: &Town, worker: Worker, held_back: Option<&str>) -> Option<CaseId> {
    let sought = Sought::Number(NUMBER.to_owned());
    let (viewer, form) = (worker.viewer(), town.form(Sequence::NONE));
    let office = &town.office;
    let opened = office.open_in_emergency(viewer, form, (sought, said(held_back)));
    opened.await.unwrap()
}

/// The one opening that the viewer reads about.
async fn known_to(town: &Town, family: &Family, viewer: Viewer) -> Option<ItemId> {
    let now = town.office.now_in(viewer, family.case).await.unwrap();
    now.view.page.emergencies.first().map(|line| line.id)
}

#[tokio::test]
async fn a_teacher_finds_a_child_by_number_and_everybody_who_must_know_is_told() {
    let town = Town::open().await;
    let family = numbered(&town).await;
    let teacher = town.staff.teacher;
    let before = town.office.family_of_case(teacher.viewer(), family.case);
    assert!(matches!(before.await, Err(Error::NotFound)));

    assert_eq!(opens(&town, teacher, None).await, Some(family.case));
    let told = drain(&town).await;
    assert!(told.contains(&town.staff.unit.person), "{told:?}");
    assert!(told.contains(&family.mother().person), "{told:?}");

    let page = town.office.family_of_case(teacher.viewer(), family.case);
    assert_eq!(page.await.unwrap().view.child.given, "Ylva");
    let log = town
        .office
        .log(family.mother(), family.case, Wanted::default());
    let log = log.await.unwrap().view;
    let looked = log
        .lines
        .iter()
        .find(|line| line.by == Some(teacher.person));
    let parts = &looked.unwrap().parts;
    assert!(parts.iter().all(|part| part.ground == Ground::Emergency));
    assert_eq!(log.emergencies.len(), 1);

    let later = town.after_minutes(4 * 60);
    let after = later.family_of_case(teacher.viewer(), family.case).await;
    assert!(matches!(after, Err(Error::NotFound)), "it has ended");
}

#[tokio::test]
async fn a_double_click_and_a_second_form_open_it_once() {
    let town = Town::open().await;
    let family = numbered(&town).await;
    let teacher = town.staff.teacher.viewer();
    let (form, sought) = (town.form(Sequence::NONE), Sought::Case(family.case));
    let entries = town.entries(family.case).await;
    for form in [form, form, town.form(Sequence::NONE)] {
        let opened = town
            .office
            .open_in_emergency(teacher, form, (sought.clone(), said(None)));
        assert_eq!(opened.await.unwrap(), Some(family.case));
    }
    assert_eq!(town.entries(family.case).await, entries + 1);
}

#[tokio::test]
async fn without_a_reason_nobody_learns_whether_there_is_a_case() {
    let town = Town::open().await;
    let family = numbered(&town).await;
    let teacher = town.staff.teacher.viewer();
    let silent = Said {
        danger: "".into(),
        ..said(None)
    };
    let all = [
        Sought::Case(family.case),
        Sought::Case(CaseId(id())),
        Sought::Number(NUMBER.to_owned()),
        Sought::Number("20851799999".to_owned()),
    ];
    for sought in all {
        let form = town.form(Sequence::NONE);
        let opened = town
            .office
            .open_in_emergency(teacher, form, (sought, silent.clone()));
        let refused = opened.await.unwrap_err();
        let refusal = Refusal::Emergency(EmergencyRefusal::NoDanger);
        assert!(matches!(refused, Error::Refused(found) if found == refusal));
    }
}

#[tokio::test]
async fn whoever_is_kept_out_is_answered_as_if_there_were_no_case() {
    let town = Town::open().await;
    let family = numbered(&town).await;
    let teacher = town.staff.teacher;
    let (child, form) = (family.child().person, town.form(Sequence(99)));
    let why = (teacher.person, "bor i gata".into());
    let office = &town.office;
    office
        .exclude_person(family.mother(), family.case, form, child, why)
        .await
        .unwrap();
    assert_eq!(opens(&town, teacher, None).await, None);
    let unknown = Sought::Case(CaseId(id()));
    let form = town.form(Sequence::NONE);
    let opened = office.open_in_emergency(teacher.viewer(), form, (unknown, said(None)));
    assert_eq!(opened.await.unwrap(), None);
}

#[tokio::test]
async fn families_cannot_open_the_case_of_another() {
    let town = Town::open().await;
    let family = numbered(&town).await;
    let other = town.family("Ola").await;
    let (form, sought) = (town.form(Sequence::NONE), Sought::Case(family.case));
    let opened = town
        .office
        .open_in_emergency(other.mother(), form, (sought.clone(), said(None)));
    assert!(matches!(opened.await, Err(Error::NotFound)));
}

#[tokio::test]
async fn what_is_held_back_is_read_when_the_unit_has_reviewed_and_released_it() {
    let town = Town::open().await;
    let family = numbered(&town).await;
    let (teacher, unit) = (town.staff.teacher, town.staff.unit);
    opens(&town, teacher, Some("Far kan slå")).await;
    let told = drain(&town).await;
    assert_eq!(told, [unit.person]);
    let page = town.office.family_of_case(teacher.viewer(), family.case);
    page.await.unwrap();

    let mother = family.mother();
    assert_eq!(known_to(&town, &family, mother).await, None);
    let log = town.office.log(mother, family.case, Wanted::default());
    let log = log.await.unwrap().view;
    assert!(log.lines.iter().all(|line| line.by != Some(teacher.person)));

    let day = town.office.unit_day(unit.viewer()).await.unwrap().view;
    assert!(day.work.iter().any(|line| line.case == family.case));
    let emergency = known_to(&town, &family, unit.viewer()).await.unwrap();
    let form = town.form(Sequence(99));
    let found = (Verdict::Right, "Hun trengte legen".into(), false);
    let office = &town.office;
    office
        .review_emergency(unit.viewer(), family.case, form, emergency, found)
        .await
        .unwrap();
    assert_eq!(known_to(&town, &family, mother).await, None);
    assert!(
        drain(&town).await.is_empty(),
        "nobody of the family is told"
    );

    let form = town.form(Sequence(99));
    office
        .release_emergency(unit.viewer(), family.case, form, emergency)
        .await
        .unwrap();
    let told = drain(&town).await;
    assert!(told.contains(&mother.person), "{told:?}");
    let read = office.emergency(mother, family.case, emergency).await;
    let line = read.unwrap().view.line;
    let follows = line.review.map(|review| review.follows);
    assert_eq!(follows.as_deref(), Some("Hun trengte legen"));
    assert_eq!(line.why_held_back, None);
    let log = office.log(mother, family.case, Wanted::default()).await;
    let log = log.unwrap().view;
    assert!(log.lines.iter().any(|line| line.by == Some(teacher.person)));
}

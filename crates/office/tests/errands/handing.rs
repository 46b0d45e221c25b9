//! Something is handed out outside the program, and stands in the log of the family.

use crate::support::{Town, today};
use casework::entry::Sequence;
use casework::handing::{Basis, Handing, HandingRefusal, Way};
use casework::label::Kind;
use office::log::{By, Wanted};
use office::today::Length;
use office::{Error, Refusal};

fn handing(kind: Kind) -> Handing {
    Handing {
        kinds: vec![kind],
        to: "Anne Dal ved Lillevik legekontor".into(),
        way: Way::Meeting,
        basis: Basis::OwnTask,
        words: "".into(),
        on: today(),
    }
}

#[tokio::test]
async fn what_was_handed_out_stands_among_the_openings_and_is_narrowed_like_them() {
    let town = Town::open().await;
    let family = town.family("Ylva").await;
    let (coordinator, mother) = (town.staff.coordinator, family.mother());
    let form = town.form(Sequence(99));
    let noted = (handing(Kind::Plan), false);
    let office = &town.office;
    office
        .note_handing(coordinator.viewer(), family.case, form, noted)
        .await
        .unwrap();
    let narrowed = [
        (By::Anybody, None, 1),
        (By::Services, Some(Kind::Plan), 1),
        (By::Unit(coordinator.unit), None, 1),
        (By::Unit(town.staff.teacher.unit), None, 0),
        (By::Family, None, 0),
        (By::Anybody, Some(Kind::Health), 0),
    ];
    for (by, kind, count) in narrowed {
        let wanted = Wanted {
            by,
            kind,
            before: None,
        };
        let log = office.log(mother, family.case, wanted).await.unwrap().view;
        assert_eq!(log.handings.len(), count, "{wanted:?}");
    }
    let log = office.log(mother, family.case, Wanted::default()).await;
    let line = &log.unwrap().view.handings[0];
    assert_eq!(line.to, "Anne Dal ved Lillevik legekontor");
    assert!(line.lacking.is_empty());
}

#[tokio::test]
async fn a_ground_that_is_not_there_is_told_before_it_is_kept_and_is_looked_into_then() {
    let town = Town::open().await;
    let family = town.family("Ylva").await;
    let staff = &town.staff;
    let (coordinator, officer) = (staff.coordinator.viewer(), staff.officer.viewer());
    let office = &town.office;
    let entries = town.entries(family.case).await;
    let form = town.form(Sequence(99));
    let told = (handing(Kind::Health), false);
    let refused = office.note_handing(coordinator, family.case, form, told);
    let lacking = Refusal::Handing(HandingRefusal::Lacking(Kind::Health));
    assert!(matches!(refused.await, Err(Error::Refused(found)) if found == lacking));
    assert_eq!(town.entries(family.case).await, entries);

    let known = (handing(Kind::Health), true);
    office
        .note_handing(coordinator, family.case, form, known)
        .await
        .unwrap();
    let day = office.work_day(officer, Length::Whole).await.unwrap().view;
    let kind = casework::index::WorkKind::Handing;
    let lines = &day.mine.lines;
    let line = lines.iter().find(|line| line.kind == kind).unwrap();
    assert_eq!(line.child, None, "who checks access sees no child");
    let id = casework::id::ItemId(line.item);
    let found = (id, "Legekontoret har slettet det".into());
    let form = town.form(Sequence(99));
    office
        .check_handing(officer, family.case, form, found)
        .await
        .unwrap();
    let read = office.handing(family.mother(), family.case, id).await;
    let check = read.unwrap().view.line.check.map(|check| check.follows);
    assert_eq!(check.as_deref(), Some("Legekontoret har slettet det"));
}

#[tokio::test]
async fn a_family_hands_out_nothing_here() {
    let town = Town::open().await;
    let family = town.family("Ylva").await;
    let form = town.office.handing_form(family.mother(), family.case).await;
    assert!(matches!(form, Err(Error::NotFound)));
    let (form, told) = (town.form(Sequence(99)), (handing(Kind::Plan), true));
    let noted = town
        .office
        .note_handing(family.mother(), family.case, form, told);
    assert!(matches!(noted.await, Err(Error::NotFound)));
}

//! Whoever has no part in a case learns from no page that there is one.

use super::support::{Town, id};
use casework::access::Viewer;
use casework::case::CaseEvent;
use casework::id::{CaseId, ItemId};
use casework::label::Kind;
use casework::note::{NoteEvent, Occasion};
use casework::plan::Which;
use office::{Error, Office};

/// How each page of a case is answered.
async fn pages(office: &Office, viewer: Viewer, case: CaseId) -> Vec<Result<(), Error>> {
    vec![
        office.now_in(viewer, case).await.map(|_| ()),
        office.plan(viewer, case, Which::Standing).await.map(|_| ()),
        office.team(viewer, case).await.map(|_| ()),
        office.promises(viewer, case).await.map(|_| ()),
        office.notes(viewer, case).await.map(|_| ()),
        office.messages(viewer, case).await.map(|_| ()),
        office.coordinator(viewer, case).await.map(|_| ()),
        office.informs(viewer, case).await.map(|_| ()),
    ]
}

fn are_not_there(pages: &[Result<(), Error>]) -> bool {
    let mut all = pages.iter();
    all.all(|page| matches!(page, Err(Error::NotFound)))
}

#[tokio::test]
async fn a_page_that_would_show_nothing_is_answered_as_no_case_and_leaves_no_record() {
    let town = Town::open().await;
    let family = town.family("Ask").await;
    let (officer, teacher) = (town.staff.officer.viewer(), town.staff.teacher.viewer());
    // the school once wrote in the case, and takes no part in it
    let written = NoteEvent::Written {
        id: ItemId(id()),
        occasion: Occasion::Call,
        text: "ringte hjem".into(),
    };
    town.happens(family.case, teacher, Kind::Note, CaseEvent::Note(written))
        .await;
    let nobody = CaseId(id());
    for viewer in [officer, teacher] {
        for case in [family.case, nobody] {
            // the first page of a case shows the log to the one who checks it
            let found = pages(&town.office, viewer, case).await;
            let rest = if viewer == officer {
                &found[1..]
            } else {
                &found[..]
            };
            assert!(are_not_there(rest), "{rest:?}");
        }
    }
    let log = town.office.log(officer, family.case, Default::default());
    assert!(log.await.is_ok(), "the one who checks reads the log");
    let day = town.office.unit_day(teacher).await;
    assert!(day.is_ok(), "a list is there, whatever stands in it");
    let mut reading = town.journal.reading().await.unwrap();
    let openings = reading
        .openings(family.case.into(), 50, None)
        .await
        .unwrap();
    let by = |viewer: Viewer| openings.iter().filter(move |one| one.by == viewer.person);
    assert!(by(officer).all(|one| !one.parts.is_empty()));
    assert_eq!(by(teacher).filter(|one| one.parts.is_empty()).count(), 0);
}

#[tokio::test]
async fn those_who_have_a_part_keep_their_empty_pages() {
    let town = Town::open().await;
    let family = town.family("Ask").await;
    town.joins(&family, town.staff.teacher).await;
    let all = [
        family.mother(),
        family.child(),
        town.staff.coordinator.viewer(),
        town.staff.unit.viewer(),
        town.staff.teacher.viewer(),
    ];
    for viewer in all {
        let found = pages(&town.office, viewer, family.case).await;
        assert!(found.iter().all(Result::is_ok), "{viewer:?}: {found:?}");
    }
}

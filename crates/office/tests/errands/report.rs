//! A person's own report to child protection: nobody approves it, and nobody else can find it.

use super::support::{Town, Worker, today};
use casework::access::Viewer;
use casework::entry::Sequence;
use casework::id::ReportId;
use casework::report::{How, Standing, Written};
use casework::told::Told;
use language::Language;
use office::Error;
use office::log::{By, Wanted};
use office::report::report_text;
use office::today::Length;

/// What nobody else may ever read.
const SEEN: &str = "Skjulte blåmerker på armen";

fn written() -> Written {
    Written {
        concern: "maltreatment-or-neglect".to_owned(),
        child: "Vilja".into(),
        born: "".into(),
        place: "".into(),
        adults: "".into(),
        seen: SEEN.into(),
        said: "".into(),
        known: "".into(),
    }
}

impl Town {
    async fn reports(&self, worker: Worker) -> ReportId {
        let form = self.form(Sequence::NONE);
        let viewer = worker.viewer();
        let id = self
            .office
            .write_report(viewer, None, form, written())
            .await;
        let id = id.unwrap();
        // the same sending once more is no second report
        let again = self
            .office
            .write_report(viewer, None, form, written())
            .await;
        assert_eq!(again.unwrap(), id);
        id
    }

    async fn standing(&self, viewer: Viewer, id: ReportId) -> (Standing, Option<String>) {
        let shown = self.office.report(viewer, id).await.unwrap();
        let report = shown.view.report.unwrap();
        let seen = report.document.text.seen.text().map(str::to_owned);
        (report.standing, seen)
    }

    /// Everything that somebody who sees the case reads of it.
    async fn pages(&self, viewer: Viewer, case: casework::id::CaseId) -> String {
        let office = &self.office;
        let day = office.work_day(viewer, Length::Whole).await;
        let notes = office.notes(viewer, case).await;
        let team = office.team(viewer, case).await;
        let services = Wanted {
            by: By::Unit(self.staff.teacher.unit),
            ..Wanted::default()
        };
        let log = office.log(viewer, case, services).await;
        let inbox = office.inbox(viewer).await;
        let found = office.find_people(viewer, "Vilja").await;
        format!(
            "{:?}{:?}{:?}{:?}{:?}{:?}",
            day.map(|shown| shown.view),
            notes.map(|shown| shown.view),
            team.map(|shown| shown.view),
            log.map(|shown| shown.view),
            inbox.map(|shown| shown.view),
            found,
        )
    }
}

#[tokio::test]
async fn what_everybody_else_reads_is_the_same_byte_for_byte_after_a_report() {
    let town = Town::open().await;
    let family = town.family("Vilja").await;
    town.joins(&family, town.staff.teacher).await;
    let (teacher, staff) = (town.staff.teacher, &town.staff);
    let others = [
        family.mother(),
        staff.unit.viewer(),
        staff.coordinator.viewer(),
        staff.therapist.viewer(),
    ];
    // what the writer opens in the case stands in the log before as after
    town.office
        .team(teacher.viewer(), family.case)
        .await
        .unwrap();
    let mut before = Vec::new();
    for viewer in others {
        before.push(town.pages(viewer, family.case).await);
    }
    let entries = town.entries(family.case).await;
    let id = town.reports(teacher).await;
    town.office.report(teacher.viewer(), id).await.unwrap();
    town.office.reports(teacher.viewer()).await.unwrap();
    for (viewer, before) in others.into_iter().zip(before) {
        let after = town.pages(viewer, family.case).await;
        assert!(!after.contains(SEEN) && !after.contains(&id.to_string()));
        assert_eq!(after, before, "a report is noticed");
    }
    assert_eq!(town.entries(family.case).await, entries);
}

#[tokio::test]
async fn for_everybody_else_a_report_is_not_there() {
    let town = Town::open().await;
    let id = town.reports(town.staff.teacher).await;
    for worker in [
        town.staff.unit,
        town.staff.coordinator,
        town.staff.therapist,
    ] {
        let viewer = worker.viewer();
        let read = town.office.report(viewer, id).await;
        assert!(matches!(read, Err(Error::NotFound)));
        let form = town.form(Sequence(9));
        let stopped = town.office.discard_report(viewer, id, form).await;
        assert!(matches!(stopped, Err(Error::NotFound)));
        let rewritten = town
            .office
            .write_report(viewer, Some(id), form, written())
            .await;
        assert!(matches!(rewritten, Err(Error::NotFound)));
        let own = town.office.reports(viewer).await.unwrap();
        assert!(own.rows.is_empty());
    }
    let own = town.office.reports(town.staff.teacher.viewer()).await;
    assert_eq!(own.unwrap().rows.len(), 1);
}

#[tokio::test]
async fn the_receipt_comes_after_the_hand_over_and_the_text_stays_only_where_an_act_asks_for_it() {
    let town = Town::open().await;
    let (teacher, nurse) = (town.staff.teacher, town.staff.coordinator);
    for (worker, stays) in [(teacher, false), (nurse, true)] {
        let viewer = worker.viewer();
        let id = town.reports(worker).await;
        let draft = town.standing(viewer, id).await;
        assert_eq!(draft, (Standing::Draft, Some(SEEN.to_owned())));
        let handed = (How::Telephone, Told::from("Vakta"), today());
        let form = town.form(Sequence(1));
        let done = town.office.hand_over_report(viewer, id, form, handed).await;
        done.unwrap();
        let standing = Standing::HandedOver {
            how: How::Telephone,
            on: today(),
            stays,
        };
        let seen = stays.then(|| SEEN.to_owned());
        assert_eq!(town.standing(viewer, id).await, (standing, seen));
    }
}

#[tokio::test]
async fn a_report_that_was_sent_has_come_when_the_channel_says_so() {
    let town = Town::open().await;
    let viewer = town.staff.teacher.viewer();
    let id = town.reports(town.staff.teacher).await;
    let form = town.form(Sequence(1));
    let sent = town.office.send_report(viewer, id, form, "nn").await;
    sent.unwrap();
    assert_eq!(town.standing(viewer, id).await.0, Standing::Sent);
    let taken = town.office.take_leaving(9).await.unwrap();
    let [leaving] = taken.as_slice() else {
        panic!("one report leaves, and nobody is told anything: {taken:?}");
    };
    assert_eq!(leaving.report, Some((id, "nn".to_owned())));
    let document = town.office.leaving_report(id).await.unwrap().unwrap();
    let words = Language::Nynorsk.words(today());
    let text = report_text(words, town.office.rules(), &document);
    assert!(text.contains(SEEN) && text.contains("Anne Vik"), "{text}");
    assert!(text.contains("Kva gjeld uroa?"), "{text}");
    // it could not be put anywhere yet: no receipt
    town.office.could_not_leave(leaving).await.unwrap();
    assert_eq!(town.standing(viewer, id).await.0, Standing::Sent);
    town.office.report_arrived(leaving, id).await.unwrap();
    town.office.report_arrived(leaving, id).await.unwrap();
    town.office.has_left(leaving.id).await.unwrap();
    let standing = Standing::HandedOver {
        how: How::Channel,
        on: today(),
        stays: false,
    };
    assert_eq!(town.standing(viewer, id).await, (standing, None));
    assert!(town.office.leaving_report(id).await.unwrap().is_none());
}

#[tokio::test]
async fn a_draft_that_was_thrown_away_can_be_read_by_nobody() {
    let town = Town::open().await;
    let viewer = town.staff.teacher.viewer();
    let id = town.reports(town.staff.teacher).await;
    let form = town.form(Sequence(1));
    town.office.discard_report(viewer, id, form).await.unwrap();
    let read = town.office.report(viewer, id).await;
    assert!(matches!(read, Err(Error::NotFound)));
    assert!(town.office.reports(viewer).await.unwrap().rows.is_empty());
}

//! Information to the health and social services: the case keeps that it was given, the receiver
//! gets the text.

use super::support::{Town, Worker};
use casework::access::Viewer;
use casework::entry::Sequence;
use casework::id::ErrandId;
use casework::inform::{Basis, Informing};
use casework::label::Kind;
use casework::notice::{Channel, ChildTold, ConsentKnown, Given, Sender, SenderKind};
use casework::person::{Birth, Name};
use office::Error;
use office::notice::NewNotice;

const TEXT: &str = "Trenger tilrettelagt sykkel";

fn told(to: Worker) -> Informing {
    Informing {
        to: to.unit,
        seen: "need-of-health-services".to_owned(),
        kind: Kind::Need,
        text: TEXT.into(),
        basis: Some(Basis::Recorded {
            by: "Mor".into(),
            how: "på telefon".into(),
        }),
        telling: None,
    }
}

#[tokio::test]
async fn what_the_school_tells_comes_to_the_unit_and_stands_in_the_case_for_the_family() {
    let town = Town::open().await;
    let family = town.family("Vilja").await;
    let (teacher, therapist) = (town.staff.teacher, town.staff.therapist);
    town.joins(&family, teacher).await;
    let form = town.form(Sequence::NONE);
    for _ in 0..2 {
        // a double click tells it once
        let given = town
            .office
            .inform(teacher.viewer(), family.case, form, told(therapist));
        given.await.unwrap();
    }
    let page = town.office.informs(family.mother(), family.case).await;
    let page = page.unwrap().view;
    assert_eq!(page.lines.len(), 1);
    assert_eq!(page.lines[0].to, "Fysioterapien");
    assert!(
        !format!("{page:?}").contains(TEXT),
        "the case keeps no copy"
    );
    let log = town
        .office
        .log(family.mother(), family.case, Default::default());
    assert!(log.await.is_ok());

    let inbox = town.office.inbox(therapist.viewer()).await.unwrap().view;
    let [row] = inbox.rows.as_slice() else {
        panic!("one in the inbox: {inbox:?}");
    };
    assert_eq!(row.children, ["Vilja"]);
    let notice = town
        .office
        .notice(therapist.viewer(), row.id)
        .await
        .unwrap();
    assert_eq!(notice.view.need, TEXT);
    let log = town
        .office
        .log(family.mother(), family.case, Default::default());
    let log = log.await.unwrap().view.lines;
    let read = log.iter().any(|line| line.unit == Some(therapist.unit));
    assert!(read, "the family reads who has read it: {log:?}");
    let elsewhere = town.office.notice(town.staff.unit.viewer(), row.id).await;
    assert!(matches!(elsewhere, Err(Error::NotFound)));
    let case = town.office.informs(therapist.viewer(), family.case).await;
    assert!(
        matches!(case, Err(Error::NotFound)),
        "the receiver has no case"
    );

    let form = town.form(notice.sequence);
    let receive = town
        .office
        .receive_information(therapist.viewer(), row.id, form);
    receive.await.unwrap();
    let inbox = town.office.inbox(therapist.viewer()).await.unwrap().view;
    assert!(inbox.rows.is_empty() && inbox.waiting == 0);
}

#[tokio::test]
async fn without_a_consent_nothing_is_told_to_anybody() {
    let town = Town::open().await;
    let family = town.family("Vilja").await;
    let (teacher, therapist) = (town.staff.teacher, town.staff.therapist);
    town.joins(&family, teacher).await;
    let entries = town.entries(family.case).await;
    let bare = Informing {
        basis: None,
        ..told(therapist)
    };
    let form = town.form(Sequence::NONE);
    let refused = town
        .office
        .inform(teacher.viewer(), family.case, form, bare);
    assert!(matches!(refused.await, Err(Error::Refused(_))));
    assert_eq!(town.entries(family.case).await, entries);
    let inbox = town.office.inbox(therapist.viewer()).await.unwrap().view;
    assert!(inbox.rows.is_empty());
}

#[tokio::test]
async fn whoever_the_family_keeps_out_reads_nothing_that_it_tells_later() {
    let town = Town::open().await;
    let family = town.family("Vilja").await;
    let unit = town.staff.unit;
    let mother = family.mother();
    let hers = town
        .office
        .give_notice(notice_of(unit, mother))
        .await
        .unwrap();
    let inbox = async |viewer| town.office.inbox(viewer).await.unwrap().view.rows;
    assert_eq!(inbox(unit.viewer()).await.len(), 1);

    let child = family.child().person;
    let page = town.office.family_of_case(mother, family.case);
    let form = town.form(page.await.unwrap().view.child.sequence);
    let why = (unit.person, "kjenner oss".into());
    let kept_out = town
        .office
        .exclude_person(mother, family.case, form, child, why);
    kept_out.await.unwrap();
    assert!(inbox(unit.viewer()).await.is_empty());
    let read = town.office.notice(unit.viewer(), hers.notice).await;
    assert!(matches!(read, Err(Error::NotFound)));
    let own = town.office.notice(mother, hers.notice).await;
    assert!(own.is_ok(), "who gave it reads it");
}

#[tokio::test]
async fn what_was_told_on_a_consent_is_closed_when_the_consent_is_taken_back() {
    let town = Town::open().await;
    let family = town.family("Vilja").await;
    let (teacher, therapist) = (town.staff.teacher, town.staff.therapist);
    town.joins(&family, teacher).await;
    let consent = town.shares_plan_with(&family, therapist).await;
    let form = town.form(Sequence::NONE);
    let rests = Informing {
        kind: Kind::Plan,
        basis: None,
        ..told(therapist)
    };
    let given = town
        .office
        .inform(teacher.viewer(), family.case, form, rests);
    given.await.unwrap();
    let id = town
        .office
        .inbox(therapist.viewer())
        .await
        .unwrap()
        .view
        .rows[0]
        .id;
    assert!(town.office.notice(therapist.viewer(), id).await.is_ok());
    town.withdraws(&family, consent).await;
    let read = town.office.notice(therapist.viewer(), id).await;
    assert!(matches!(read, Err(Error::NotFound)));
    let inbox = town.office.inbox(therapist.viewer()).await.unwrap().view;
    assert!(inbox.rows.is_empty());
}

fn notice_of(unit: Worker, viewer: Viewer) -> NewNotice {
    NewNotice {
        errand: ErrandId(super::support::id()),
        viewer: Some(viewer),
        given: Given {
            to: unit.unit,
            sender: Sender {
                kind: SenderKind::Family,
                person: Some(viewer.person),
                unit: None,
                name: "Mor".into(),
                contact: "90000001".into(),
            },
            channel: Channel::Program,
            children: vec![ChildTold {
                name: Name::new("Vilja", "Prøve"),
                birth: Birth::Unknown,
            }],
            need: "Hun sover ikke".into(),
            services: "".into(),
            consent: ConsentKnown::Agreed,
            language: "".into(),
            paper: None,
        },
        paper: None,
    }
}

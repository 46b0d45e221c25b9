//! A child without an electronic identity: a code on paper, its own page, and somebody beside.

use crate::support::{Family, Town};
use casework::access::Viewer;
use casework::code::{Code, CodeRefusal};
use casework::entry::{Capacity, Sequence};
use casework::label::Sphere;
use casework::told::Told;
use office::log::{LogLine, Wanted, Who};
use office::session::{SignIn, Token};
use office::{Error, Office, Refusal};

const DAY: i64 = 24 * 60;

async fn code(town: &Town, family: &Family) -> Code {
    let coordinator = town.staff.coordinator.viewer();
    let form = town.form(Sequence::NONE);
    let made = town.office.make_code(coordinator, family.case, form).await;
    made.unwrap().unwrap()
}

async fn enters(office: &Office, code: &Code) -> Option<Token> {
    office.enter_by_code(code.text()).await.unwrap()
}

async fn viewer(office: &Office, token: Token) -> Option<Viewer> {
    let session = office.session(token).await.unwrap();
    session.map(|session| session.viewer)
}

/// Who looked last, as the mother reads it.
async fn last(town: &Town, family: &Family) -> LogLine {
    let log = town
        .office
        .log(family.mother(), family.case, Wanted::default());
    let lines = log.await.unwrap().view.lines.into_iter();
    lines
        .into_iter()
        .find(|line| matches!(line.who, Who::OwnPage { .. }))
        .unwrap()
}

#[tokio::test]
async fn the_code_opens_the_childs_own_page_and_the_log_says_so() {
    let town = Town::open().await;
    let family = town.family("Ylva").await;
    let code = code(&town, &family).await;
    let small = format!(" {} ", code.groups().join("-").to_lowercase());
    let token = town.office.enter_by_code(&small).await.unwrap().unwrap();
    let child = viewer(&town.office, token).await.unwrap();
    assert!(matches!(child.capacity, Capacity::OwnPage { case, .. } if case == family.case));
    assert_eq!(child.person, family.child().person);

    let page = town.office.own_page(child).await.unwrap().view;
    assert_eq!(page.head.child.as_deref(), Some("Ylva"));
    assert!(page.person.is_some() && page.until.is_some() && page.beside.is_none());
    let line = last(&town, &family).await;
    let (name, beside) = ("Ylva".to_owned(), None);
    assert!(
        matches!(&line.who, Who::OwnPage { name: who, beside: with } if who.starts_with(&name) && *with == beside),
        "{line:?}"
    );
    // the case itself, its messages and its log are not there for the child on its own page
    let office = &town.office;
    assert!(matches!(
        office.now_in(child, family.case).await,
        Err(Error::NotFound)
    ));
    assert!(matches!(
        office.messages(child, family.case).await,
        Err(Error::NotFound)
    ));
    let log = office.log(child, family.case, Wanted::default()).await;
    assert!(matches!(log, Err(Error::NotFound)));
    assert!(
        matches!(office.family_start(child).await, Ok(none) if none.cases.is_empty())
            || office.family_start(child).await.is_err()
    );
    let told = Told::from("Til alle");
    let form = town.form(Sequence::NONE);
    let sent = office.send_message(child, family.case, form, (Sphere::Shared, told));
    assert!(matches!(sent.await, Err(Error::NotFound)));
    // nobody else has an own page
    for other in [
        family.mother(),
        family.child(),
        town.staff.coordinator.viewer(),
    ] {
        assert!(matches!(office.own_page(other).await, Err(Error::NotFound)));
    }
}

#[tokio::test]
async fn a_new_code_ends_the_former_and_whoever_came_by_it_is_out() {
    let town = Town::open().await;
    let family = town.family("Ylva").await;
    let first = code(&town, &family).await;
    let token = enters(&town.office, &first).await.unwrap();
    let second = code(&town, &family).await;
    assert!(viewer(&town.office, token).await.is_none());
    assert!(enters(&town.office, &first).await.is_none());
    let token = enters(&town.office, &second).await.unwrap();

    let form = town.form(Sequence::NONE);
    let ended = town.office.end_code(family.mother(), family.case, form);
    ended.await.unwrap();
    assert!(viewer(&town.office, token).await.is_none());
    assert!(enters(&town.office, &second).await.is_none());
    let form = town.form(Sequence::NONE);
    let again = town
        .office
        .end_code(family.father(), family.case, form)
        .await;
    let none = Refusal::Code(CodeRefusal::NoCode);
    assert!(matches!(again, Err(Error::Refused(refused)) if refused == none));
    // an ended code leaves room for the next
    let third = code(&town, &family).await;
    assert!(enters(&town.office, &third).await.is_some());
}

#[tokio::test]
async fn a_code_lasts_as_many_days_as_are_set() {
    let town = Town::open().await;
    let family = town.family("Ylva").await;
    let code = code(&town, &family).await;
    let days = i64::from(town.office.watch().code_days);
    assert_eq!(days, 60);
    assert!(
        enters(&town.after_minutes(days * DAY), &code)
            .await
            .is_some()
    );
    let late = town.after_minutes((days + 1) * DAY);
    assert!(enters(&late, &code).await.is_none());
    let page = late.code_of(family.mother(), family.case).await.unwrap();
    assert!(page.view.code.is_none() && !page.view.may_end);
}

#[tokio::test]
async fn what_is_no_code_and_what_nobody_made_open_nothing() {
    let town = Town::open().await;
    let family = town.family("Ylva").await;
    code(&town, &family).await;
    for typed in ["", "hei", "234 567 89C DFH JKM", "234567", "', --", "æøå"] {
        assert!(
            town.office.enter_by_code(typed).await.unwrap().is_none(),
            "{typed}"
        );
    }
}

#[tokio::test]
async fn the_page_closes_after_a_quarter_of_an_hour_and_after_an_hour_in_all() {
    let town = Town::open().await;
    let family = town.family("Ylva").await;
    let code = code(&town, &family).await;
    let token = enters(&town.office, &code).await.unwrap();
    assert!(viewer(&town.after_minutes(16), token).await.is_none());
    let token = enters(&town.office, &code).await.unwrap();
    for minutes in (0..=60).step_by(10) {
        let office = town.after_minutes(minutes);
        assert!(
            viewer(&office, token).await.is_some(),
            "after {minutes} minutes"
        );
    }
    assert!(viewer(&town.after_minutes(61), token).await.is_none());
}

#[tokio::test]
async fn a_form_that_was_sent_twice_shows_the_code_once() {
    let town = Town::open().await;
    let family = town.family("Ylva").await;
    let coordinator = town.staff.coordinator.viewer();
    let form = town.form(Sequence::NONE);
    let make = || town.office.make_code(coordinator, family.case, form);
    let first = make().await.unwrap().unwrap();
    assert!(make().await.unwrap().is_none());
    assert!(enters(&town.office, &first).await.is_some());
    let form = town.form(Sequence::NONE);
    let by_mother = town
        .office
        .make_code(family.mother(), family.case, form)
        .await;
    assert!(matches!(by_mother, Err(Error::NotFound)));
}

#[tokio::test]
async fn the_child_writes_to_its_coordinator_alone_and_sees_what_became_of_it() {
    let town = Town::open().await;
    let family = town.family("Ylva").await;
    let code = code(&town, &family).await;
    let office = &town.office;
    let token = enters(office, &code).await.unwrap();
    let child = viewer(office, token).await.unwrap();
    let said = Told::from("Jeg vil ha med en venn");
    let form = town.form(Sequence::NONE);
    office.write_from_own_page(child, form, said).await.unwrap();
    let mothers = office.messages(family.mother(), family.case).await.unwrap();
    assert!(mothers.view.lines.is_empty());
    let coordinator = town.staff.coordinator.viewer();
    let read = office.messages(coordinator, family.case).await.unwrap();
    assert_eq!(read.view.lines[0].text, "Jeg vil ha med en venn");
    let (form, answer) = (town.form(Sequence::NONE), Told::from("Det går fint"));
    let sent = office.send_message(coordinator, family.case, form, (Sphere::Child, answer));
    sent.await.unwrap();
    let page = office.own_page(child).await.unwrap().view;
    assert!(page.unread);
    assert!(page.said[0].read.is_some() && page.said[1].by.is_some());
    assert!(!office.own_page(child).await.unwrap().view.unread);
}

#[tokio::test]
async fn whoever_sits_beside_has_signed_out_and_is_named_in_the_log() {
    let town = Town::open().await;
    let family = town.family("Ylva").await;
    let office = &town.office;
    let worker = town.staff.coordinator;
    let staff = office
        .begin_session(SignIn::authenticated(worker.person))
        .await
        .unwrap();
    let sitting = office
        .sit_beside((staff, worker.viewer()), family.case)
        .await;
    let (token, farewell) = sitting.unwrap();
    assert!(farewell.is_none(), "the link of the demo has no provider");
    assert!(
        viewer(office, staff).await.is_none(),
        "nothing at work is open"
    );
    let child = viewer(office, token).await.unwrap();
    assert_eq!(child.person, family.child().person);
    let page = office.own_page(child).await.unwrap().view;
    assert!(page.beside.is_some() && page.until.is_none());
    let line = last(&town, &family).await;
    assert!(matches!(&line.who, Who::OwnPage { beside: Some(name), .. } if !name.is_empty()));
    // the same session at work ends once
    let again = office
        .sit_beside((staff, worker.viewer()), family.case)
        .await;
    assert!(matches!(again, Err(Error::SignIn)));
    let teacher = town.staff.teacher;
    let token = office
        .begin_session(SignIn::authenticated(teacher.person))
        .await
        .unwrap();
    let other = office
        .sit_beside((token, teacher.viewer()), family.case)
        .await;
    assert!(matches!(other, Err(Error::NotFound)));
    assert!(
        viewer(office, token).await.is_some(),
        "who may not sit there stays signed in"
    );
}

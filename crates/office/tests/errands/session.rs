//! Sessions: how long they last, and what ends them.

use super::support::Town;
use casework::access::Level;
use office::Error;
use office::session::{Done, Keeping, SignIn, Token};

async fn signed_in(town: &Town) -> Token {
    let person = town.staff.coordinator.person;
    let sign_in = SignIn::authenticated(person);
    town.office.begin_session(sign_in).await.unwrap()
}

async fn holds(town: &Town, token: Token, minutes: i64) -> bool {
    let office = town.after_minutes(minutes);
    office.session(token).await.unwrap().is_some()
}

#[tokio::test]
async fn a_session_that_is_not_used_ends_after_half_an_hour() {
    let town = Town::open().await;
    let token = signed_in(&town).await;
    assert!(holds(&town, token, 29).await);
    // it was used, and lasts on from there
    assert!(holds(&town, token, 58).await);
    assert!(!holds(&town, token, 89).await);
}

#[tokio::test]
async fn a_session_that_is_used_all_the_time_ends_after_twelve_hours() {
    let town = Town::open().await;
    let mut token = signed_in(&town).await;
    for minutes in (0..12 * 60).step_by(20) {
        assert!(
            holds(&town, token, minutes).await,
            "after {minutes} minutes"
        );
    }
    assert!(holds(&town, token, 12 * 60).await);
    assert!(!holds(&town, token, 12 * 60 + 1).await);

    // a change of capacity draws a new token and no longer life
    token = signed_in(&town).await;
    assert!(holds(&town, token, 20).await);
    let office = town.after_minutes(40);
    let capacity = office.session(token).await.unwrap().unwrap();
    let capacity = capacity.viewer.capacity;
    let changed = office.change_capacity(token, capacity).await.unwrap();
    assert!(
        !holds(&town, token, 40).await,
        "the old token is worth nothing"
    );
    for minutes in (40..12 * 60).step_by(20) {
        assert!(holds(&town, changed, minutes).await, "{minutes}");
    }
    assert!(!holds(&town, changed, 12 * 60 + 1).await);
}

#[tokio::test]
async fn who_signed_out_gets_no_session_by_changing_capacity() {
    let town = Town::open().await;
    let token = signed_in(&town).await;
    let session = town.office.session(token).await.unwrap().unwrap();
    town.office.end_session(token).await.unwrap();
    let capacity = session.viewer.capacity;
    let changed = town.office.change_capacity(token, capacity).await;
    assert!(matches!(changed, Err(Error::SignIn)));
    assert!(!holds(&town, token, 0).await);
}

#[tokio::test]
async fn so_many_forms_wait_for_their_writer_and_no_longer_than_so() {
    let town = Town::open().await;
    let token = signed_in(&town).await;
    let later = town.after_minutes(60);
    let body = b"text=hei".to_vec();
    let keep = async |path: &str, body: &[u8]| {
        let kept = later.keep_unsent(token, path, body.to_vec()).await;
        kept.unwrap()
    };
    for number in 0..20 {
        assert_eq!(keep(&format!("/case/{number}"), &body).await, Keeping::Kept);
    }
    assert_eq!(keep("/case/20", &body).await, Keeping::Full);
    // the same form once more takes no more room
    assert_eq!(keep("/case/3", &body).await, Keeping::Kept);
    let large = vec![b'a'; 1024 * 1024 + 1];
    assert_eq!(keep("/case/3", &large).await, Keeping::Full);
    let person = town.staff.coordinator.person;
    let waiting = later.unsent(person).await.unwrap();
    assert_eq!(waiting.len(), 20);
    assert!(waiting.iter().all(|one| one.body == body));

    let days = |days: i64| town.after_minutes(60 + days * 24 * 60);
    // the note that somebody signed in, an hour older, goes first
    assert_eq!(days(30).forget_old_unsent().await.unwrap(), 1);
    assert_eq!(days(31).forget_old_unsent().await.unwrap(), 20);
    assert!(later.unsent(person).await.unwrap().is_empty());
}

#[tokio::test]
async fn everybody_sees_when_somebody_signed_in_as_them_and_nobody_else_does() {
    let town = Town::open().await;
    let person = town.staff.coordinator.person;
    let token = signed_in(&town).await;
    let office = town.after_minutes(20);
    // a change of capacity is no sign-in, and what is ended twice has ended once
    let capacity = office.session(token).await.unwrap().unwrap();
    let capacity = capacity.viewer.capacity;
    let changed = office.change_capacity(token, capacity).await.unwrap();
    office.end_session(changed).await.unwrap();
    office.end_session(changed).await.unwrap();
    let entered = Done::In {
        entrance: None,
        level: Level::High,
    };
    let noted = office.noted(person).await.unwrap();
    let done: Vec<&Done> = noted.iter().map(|one| &one.done).collect();
    assert_eq!(done, [&Done::Out, &entered], "newest first");
    assert!(noted[1].at < noted[0].at);
    // it stands with nobody else, and not among the forms that wait
    let unit = town.staff.unit.viewer().person;
    assert!(office.noted(unit).await.unwrap().is_empty());
    assert!(office.unsent(person).await.unwrap().is_empty());
    // who is away when the session ends has not signed out
    let token = signed_in(&town).await;
    let late = town.after_minutes(31);
    late.end_session(token).await.unwrap();
    assert_eq!(office.noted(person).await.unwrap().len(), 3);
    // and after thirty days it is forgotten
    let days = 30 * 24 * 60;
    assert_eq!(
        town.after_minutes(days - 1)
            .forget_old_unsent()
            .await
            .unwrap(),
        0
    );
    assert_eq!(
        town.after_minutes(days + 21)
            .forget_old_unsent()
            .await
            .unwrap(),
        3
    );
    assert!(office.noted(person).await.unwrap().is_empty());
}

#[tokio::test]
async fn a_sign_in_that_came_to_nothing_is_not_noted_as_one() {
    let town = Town::open().await;
    let nobody = casework::id::PersonId::from_bytes([9; 16]);
    let sign_in = SignIn::authenticated(nobody);
    assert!(town.office.begin_session(sign_in).await.is_err());
    assert!(town.office.noted(nobody).await.unwrap().is_empty());
}

//! Sessions: until when they live, and that nobody makes one without the keys.

use crate::house::{House, at, on_both};
use crate::store::table;

on_both!(
    a_session_lives_until_it_expires,
    a_session_that_was_ended_is_not_renewed,
    a_session_made_without_the_keys_is_none,
);

async fn a_session_lives_until_it_expires(house: &House) {
    let journal = house.open().await;
    let (token, other) = ([5; 32], [6; 32]);
    let who = b"hvem".to_vec();
    journal.begin_session(token, who, at(10)).await.unwrap();
    let another = b"en annen".to_vec();
    journal.begin_session(other, another, at(20)).await.unwrap();
    let mut reading = journal.reading().await.unwrap();
    let body = reading.session(&token, at(9)).await.unwrap();
    assert_eq!(body.as_deref(), Some(&b"hvem"[..]));
    assert_eq!(reading.session(&token, at(10)).await.unwrap(), None);
    assert_eq!(reading.session(&[7; 32], at(0)).await.unwrap(), None);
    drop(reading);
    let new = b"ny".to_vec();
    assert!(journal.renew_session(token, new, at(30)).await.unwrap());
    assert_eq!(journal.forget_expired_sessions(at(20)).await.unwrap(), 1);
    let mut reading = journal.reading().await.unwrap();
    assert_eq!(reading.session(&other, at(0)).await.unwrap(), None);
    let body = reading.session(&token, at(29)).await.unwrap();
    assert_eq!(body.as_deref(), Some(&b"ny"[..]));
    drop(reading);
    let taken = journal.take_session(token, at(29)).await.unwrap();
    assert_eq!(taken.as_deref(), Some(&b"ny"[..]));
    assert_eq!(journal.take_session(token, at(29)).await.unwrap(), None);
    let mut reading = journal.reading().await.unwrap();
    assert_eq!(reading.session(&token, at(0)).await.unwrap(), None);
    drop(reading);
    journal
        .begin_session(token, b"en gang".to_vec(), at(30))
        .await
        .unwrap();
    assert_eq!(journal.take_session(token, at(30)).await.unwrap(), None);
    journal
        .begin_session(token, b"en gang".to_vec(), at(30))
        .await
        .unwrap();
    let both = [(); 2].map(|()| {
        let journal = journal.clone();
        tokio::spawn(async move { journal.take_session(token, at(29)).await.unwrap() })
    });
    let mut taken = Vec::new();
    for one in both {
        taken.extend(one.await.unwrap());
    }
    assert_eq!(taken, [b"en gang".to_vec()], "one of two gets it");
}

/// A request that is under way when somebody signs out lengthens the session afterwards.
async fn a_session_that_was_ended_is_not_renewed(house: &House) {
    let journal = house.open().await;
    let (token, who) = ([5; 32], b"hvem".to_vec());
    let begun = journal.begin_session(token, who.clone(), at(10)).await;
    begun.unwrap();
    journal.take_session(token, at(0)).await.unwrap();
    assert!(!journal.renew_session(token, who, at(30)).await.unwrap());
    let mut reading = journal.reading().await.unwrap();
    assert_eq!(reading.session(&token, at(0)).await.unwrap(), None);
}

/// Somebody who can write in the database makes a row for a token of its own, with the program and
/// other keys.
async fn a_session_made_without_the_keys_is_none(house: &House) {
    let journal = house.open().await;
    let (token, who) = ([5; 32], b"hvem".to_vec());
    journal
        .begin_session(token, who.clone(), at(9))
        .await
        .unwrap();
    let elsewhere = house.beside().await;
    let mut config = elsewhere.config();
    config.keys.wrapping = [77; 32];
    let forging = elsewhere.try_open(config).await.unwrap();
    forging.begin_session(token, who, at(9)).await.unwrap();
    let sessions = table("session");
    let forged = elsewhere.rows(sessions).await.remove(0);
    let own = house.rows(sessions).await.remove(0);
    assert_eq!(own[0], forged[0], "the same token has the same row");
    house.put(sessions, &own, &forged).await;
    let mut reading = journal.reading().await.unwrap();
    assert_eq!(reading.session(&token, at(0)).await.unwrap(), None);
    house.put(sessions, &forged, &own).await;
    let mut reading = journal.reading().await.unwrap();
    assert!(reading.session(&token, at(0)).await.unwrap().is_some());
}

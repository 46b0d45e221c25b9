//! What a token must say, to the second.

use super::token::{Claims, Expected, TokenFault};
use serde_json::{Value, json};

const NOW: i64 = 1_800_000_000;
const BEGUN: i64 = NOW - 100;

fn expected() -> Expected<'static> {
    Expected {
        issuer: "https://login.example.no",
        client: "us",
        now: NOW,
    }
}

fn right() -> Value {
    json!({
        "iss": "https://login.example.no", "aud": "us", "nonce": "n",
        "iat": NOW - 10, "exp": NOW + 100,
    })
}

/// What is found when some of the claims are others.
fn check(others: Value) -> Result<(), TokenFault> {
    let mut claims = right();
    for (name, value) in others.as_object().into_iter().flatten() {
        claims[name] = value.clone();
    }
    Claims::of(claims).check_sign_in(&expected(), "n", BEGUN)
}

#[test]
fn clocks_may_be_a_minute_apart_and_no_more() {
    assert_eq!(check(json!({})), Ok(()));
    for (claim, last, over) in [
        ("exp", NOW - 59, NOW - 60),
        ("iat", NOW + 60, NOW + 61),
        ("iat", BEGUN - 60, BEGUN - 61),
        ("nbf", NOW + 60, NOW + 61),
    ] {
        assert_eq!(check(json!({ claim: last })), Ok(()), "{claim}");
        assert_eq!(
            check(json!({ claim: over })),
            Err(TokenFault::Time),
            "{claim}"
        );
    }
}

#[test]
fn a_time_is_a_number_however_large() {
    for wrong in [json!("1900000000"), json!(null), json!([]), json!(true)] {
        assert_eq!(check(json!({ "exp": wrong })), Err(TokenFault::Time));
    }
    assert_eq!(check(json!({ "exp": i64::MAX })), Ok(()));
    assert_eq!(check(json!({ "exp": NOW as f64 + 0.5 })), Ok(()));
    assert_eq!(check(json!({ "iat": i64::MIN })), Err(TokenFault::Time));
    assert_eq!(check(json!({ "nbf": i64::MAX })), Err(TokenFault::Time));
}

#[test]
fn a_token_is_for_us_alone() {
    assert_eq!(check(json!({ "aud": ["us"] })), Ok(()));
    assert_eq!(check(json!({ "azp": "us" })), Ok(()));
    for other in [
        json!({ "aud": ["us", "others"] }),
        json!({ "aud": [] }),
        json!({ "aud": null }),
        json!({ "aud": "us " }),
        json!({ "azp": "others" }),
        json!({ "azp": null }),
    ] {
        assert_eq!(check(other), Err(TokenFault::Audience));
    }
}

#[test]
fn a_sign_out_is_of_now_and_says_which_sign_in() {
    let event = "http://schemas.openid.net/event/backchannel-logout";
    let check = |others: Value| {
        let mut claims = right();
        claims["events"] = json!({ event: {} });
        claims["sid"] = json!("one");
        for (name, value) in others.as_object().into_iter().flatten() {
            claims[name] = value.clone();
        }
        if let Some(claims) = claims.as_object_mut() {
            claims.remove("nonce");
        }
        let claims = Claims::of(claims);
        claims.check_sign_out(&expected()).map(str::to_owned)
    };
    assert_eq!(check(json!({})), Ok("one".to_owned()));
    assert_eq!(
        check(json!({ "iat": NOW - 601, "exp": NOW + 100 })),
        Err(TokenFault::Time)
    );
    assert_eq!(check(json!({ "iat": i64::MAX })), Err(TokenFault::Time));
    assert_eq!(
        check(json!({ "events": [event] })),
        Err(TokenFault::OtherKind)
    );
    assert_eq!(check(json!({ "sid": 1 })), Err(TokenFault::NoSession));
}

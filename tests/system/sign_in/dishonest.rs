//! With a provider that lies: every lie ends on a page that says so, and nobody is signed in.

use std::fs;
use std::thread;
use std::time::Duration;

use serde_json::{Value, json};
use system_tests::provider::{Browser, Provider};
use system_tests::reply::Reply;
use system_tests::server::Server;

use super::support::{SECRET, Town, browser};

/// What is right, though it looks unusual.
const RIGHT: [&str; 6] = [
    "nothing",
    "another curve",
    "probabilistic signature",
    "no key named",
    "the clock a little ahead",
    "just over",
];

fn way_in(name: &str, town: &Town, provider: &Provider) -> String {
    format!(
        "name = {name:?}\nkind = \"own\"\nfor = \"family\"\nissuer = {:?}\nclient = \"us\"\n{}\n\
         label = {{ nb = \"Inn\", nn = \"Inn\", en = \"In\" }}\n\
         person-claim = \"pid\"\nhigh = [\"high\"]\nsubstantial = [\"low\"]",
        provider.address(),
        town.secret_file()
    )
}

fn liar(metadata: &Value) -> Provider {
    let settings = json!({ "client": "us", "secret": SECRET, "metadata": metadata });
    Provider::start("dishonest.mjs", &settings).expect("the provider serves")
}

/// A town where families sign in with a provider that lies when told to.
fn town() -> (Town, Provider, Server) {
    let town = Town::new();
    let provider = liar(&json!({}));
    let server = town.serve(&[way_in("liar", &town, &provider)]);
    (town, provider, server)
}

/// Signs in with this wrong, in a browser of its own.
fn try_with(town: &Town, provider: &Provider, what: &Value) -> (Reply, Browser) {
    let mut next = json!({
        "pid": town.number("parent"),
        "other": town.other_parent(),
        "sid": "one",
    });
    for (name, value) in what.as_object().expect("fields") {
        next[name] = value.clone();
    }
    provider
        .tell("/test/next", &next)
        .expect("the provider listens");
    let mut browser = browser(town, provider);
    let page = browser.open("/sign-in/liar").expect("a page comes");
    (page, browser)
}

fn signed_in(browser: &mut Browser) -> bool {
    browser.is_signed_in().expect("a first page comes")
}

/// Asserts that nobody came in, and that the page says so with a number that the log has too.
fn refused(what: &str, town: &Town, page: &Reply, browser: &mut Browser) {
    assert!((400..500).contains(&page.status), "{what}: {}", page.status);
    let sessions = page
        .all("set-cookie")
        .filter(|one| one.starts_with("samsone="));
    assert_eq!(sessions.count(), 0, "{what}");
    assert!(browser.site.cookie("samsone").is_none(), "{what}");
    assert!(!signed_in(browser), "{what}");
    let number = page
        .body
        .split("oppgi nummeret ")
        .nth(1)
        .and_then(|rest| rest.get(..8));
    let number = number.unwrap_or_else(|| panic!("{what} has no number: {}", page.body));
    let log = fs::read_to_string(town.house.folder().join("server.log")).expect("a log");
    assert!(log.contains(number), "{what}: the log has no {number}");
}

#[test]
fn every_lie_is_found_and_nothing_of_it_is_written_down() {
    let (town, provider, _server) = town();
    let faults = provider.tell("/test/faults", &json!({})).expect("a list");
    let faults = faults.as_array().expect("a list");
    assert!(faults.len() > 30);
    let names = || faults.iter().filter_map(Value::as_str);
    for fault in names().filter(|fault| !RIGHT.contains(fault)) {
        let (page, mut browser) = try_with(&town, &provider, &json!({ "wrong": fault }));
        if fault == "a number that is none" {
            // a number that nobody can have is the number of nobody
            assert!(
                page.body.contains("Vi finner ikke noe til deg her"),
                "{fault}"
            );
            assert!(!signed_in(&mut browser), "{fault}");
        } else {
            refused(fault, &town, &page, &mut browser);
        }
        // some of them have made the program look for keys, which it does only now and then
        if fault == "unknown key" {
            thread::sleep(Duration::from_secs(1));
        }
    }
    for fault in RIGHT {
        assert!(names().any(|known| known == fault), "{fault}");
    }
    let log = fs::read_to_string(town.house.folder().join("server.log")).expect("a log");
    for word in [
        town.number("parent"),
        town.other_parent(),
        "eyJ",
        SECRET,
        "code-",
    ] {
        assert!(!log.contains(word), "the log holds {word}");
    }
}

#[test]
fn what_is_right_is_taken_though_it_looks_unusual() {
    let (town, provider, _server) = town();
    for right in RIGHT {
        let (page, mut browser) = try_with(&town, &provider, &json!({ "wrong": right }));
        assert_eq!(page.status, 200, "{right}: {}", page.body);
        assert!(signed_in(&mut browser), "{right}");
    }
}

#[test]
fn an_answer_must_name_who_was_asked_and_what_was_asked() {
    let (town, provider, _server) = town();
    for (what, back) in [
        ("another issuer", json!({ "iss": "https://other.example" })),
        ("no issuer", json!({ "iss": null })),
        ("another state", json!({ "state": "f".repeat(64) })),
        ("no state", json!({ "state": null })),
        ("a state that is none", json!({ "state": "'" })),
        ("another code", json!({ "code": "code-0" })),
        ("no code", json!({ "code": null })),
        ("an error", json!({ "error": "server_error", "code": null })),
        ("an error beside a code", json!({ "error": "server_error" })),
    ] {
        let (page, mut browser) = try_with(&town, &provider, &json!({ "back": back }));
        refused(what, &town, &page, &mut browser);
    }
}

#[test]
fn two_providers_are_not_mixed_up() {
    let town = Town::new();
    let (liar, honest) = (liar(&json!({})), liar(&json!({})));
    let ways = [
        way_in("liar", &town, &liar),
        way_in("honest", &town, &honest),
    ];
    let _server = town.serve(&ways);
    let next = json!({ "pid": town.number("parent"), "sid": "one" });
    honest
        .tell("/test/next", &next)
        .expect("the provider listens");
    let choice = browser(&town, &honest)
        .site
        .get("/sign-in")
        .expect("a page");
    for way in ["/sign-in/liar?to=%2F", "/sign-in/honest?to=%2F"] {
        assert!(choice.body.contains(way), "{}", choice.body);
    }
    let mut browser = browser(&town, &honest);
    let answer = browser.until_back("/sign-in/honest").expect("an answer");
    let mixed = answer.replace("/sign-in/honest/", "/sign-in/liar/");
    let page = browser.site.once(&mixed).expect("an answer");
    refused("the other's answer", &town, &page, &mut browser);
    let late = browser.site.once(&answer).expect("an answer");
    refused(
        "an answer that was shown elsewhere",
        &town,
        &late,
        &mut browser,
    );
}

#[test]
fn a_provider_that_cannot_be_trusted_is_not_asked() {
    for (what, metadata) in [
        (
            "another issuer",
            json!({ "issuer": "https://other.example" }),
        ),
        (
            "no hash",
            json!({ "code_challenge_methods_supported": ["plain"] }),
        ),
        (
            "plain HTTP",
            json!({ "token_endpoint": "http://other.example/token" }),
        ),
        ("no keys", json!({ "jwks_uri": "not an address" })),
    ] {
        let town = Town::new();
        let provider = liar(&metadata);
        let _server = town.serve(&[way_in("liar", &town, &provider)]);
        let mut browser = browser(&town, &provider);
        let page = browser.open("/sign-in/liar").expect("a page");
        refused(what, &town, &page, &mut browser);
    }
}

#[test]
fn a_provider_that_is_gone_is_told_as_that() {
    let town = Town::new();
    let provider = liar(&json!({}));
    let _server = town.serve(&[way_in("liar", &town, &provider)]);
    let mut browser = browser(&town, &provider);
    drop(provider);
    let page = browser.open("/sign-in/liar").expect("a page");
    assert_eq!(page.status, 502);
    assert!(
        page.body.contains("Innloggingen svarer ikke"),
        "{}",
        page.body
    );
}

#[test]
fn keys_that_change_are_found_and_unknown_ones_are_asked_for_now_and_then() {
    let (town, provider, _server) = town();
    let (_, mut before) = try_with(&town, &provider, &json!({}));
    assert!(signed_in(&mut before));
    provider.tell("/test/rotate", &json!({})).expect("new keys");
    let (_, mut after) = try_with(&town, &provider, &json!({}));
    assert!(signed_in(&mut after), "the new key is found");
    for _ in 0..20 {
        try_with(&town, &provider, &json!({ "wrong": "unknown key" }));
    }
    let asked = provider.tell("/test/asked", &json!({})).expect("a count");
    let keys = asked["/keys"].as_u64().expect("a count");
    assert!(
        (3..12).contains(&keys),
        "the keys were asked for {keys} times"
    );
}

#[test]
fn a_provider_ends_what_came_from_a_sign_in() {
    let (town, provider, _server) = town();
    let enter = || {
        let (_, mut browser) = try_with(&town, &provider, &json!({}));
        assert!(signed_in(&mut browser));
        browser
    };
    let sign_out = |claims: Value| {
        let made = provider.tell("/test/sign-out", &claims).expect("a token");
        let token = made["token"].as_str().expect("a token").to_owned();
        let mut program = browser(&town, &provider).site;
        let body = format!("logout_token={token}");
        program
            .post("/sign-in/liar/ended", &body)
            .expect("an answer")
            .status
    };
    let mut inside = enter();
    for (what, claims) in [
        ("another sign-in", json!({ "sid": "two" })),
        (
            "another audience",
            json!({ "sid": "one", "aud": "somebody" }),
        ),
        (
            "another issuer",
            json!({ "sid": "one", "iss": "https://other.example" }),
        ),
        ("a nonce", json!({ "sid": "one", "nonce": "n" })),
        ("no event", json!({ "sid": "one", "events": {} })),
        ("long ago", json!({ "sid": "one", "iat": 1, "exp": 2 })),
        ("no sign-in", json!({ "sid": null })),
    ] {
        let status = sign_out(claims);
        assert_eq!(
            status,
            if what == "another sign-in" { 200 } else { 400 },
            "{what}"
        );
        assert!(signed_in(&mut inside), "{what}");
    }
    assert_eq!(sign_out(json!({ "sid": "one" })), 200);
    assert!(!signed_in(&mut inside));

    // the sign-in after it is another, though the provider calls it the same
    thread::sleep(Duration::from_millis(5));
    let mut again = enter();
    let mut frame = browser(&town, &provider).site;
    let issuer = provider.address().replace(':', "%3A").replace('/', "%2F");
    let wrong = frame
        .once("/sign-in/liar/ended?iss=other&sid=one")
        .expect("an answer");
    assert_eq!(wrong.status, 404);
    assert!(signed_in(&mut again));
    let path = format!("/sign-in/liar/ended?iss={issuer}&sid=one");
    assert_eq!(frame.once(&path).expect("an answer").status, 200);
    assert!(!signed_in(&mut again));
}

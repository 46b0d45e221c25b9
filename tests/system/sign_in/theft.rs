//! Sessions that somebody planted, kept or stole, through the real sign-in.

use serde_json::{Value, json};
use system_tests::client::Client;
use system_tests::provider::{Browser, Provider};
use system_tests::server::Server;

use super::support::{Town, browser, certified, client, next};

const SESSION: &str = "samsone";
const BROWSER: &str = "samsone-browser";

fn family_client(town: &Town) -> Value {
    client("family", &town.callback("innbygger"), json!({}))
}

/// A town where families sign in, at the level high where nothing else is said.
fn for_families(more: &str) -> (Town, Provider, Server) {
    let town = Town::new();
    let provider = certified(&[family_client(&town)]);
    let way = format!(
        "name = \"innbygger\"\nkind = \"id-porten\"\nissuer = {:?}\nclient = \"family\"\n{}\n{more}",
        provider.address(),
        town.secret_file()
    );
    let server = town.serve(&[way]);
    (town, provider, server)
}

/// A browser in which somebody has just signed in, and its token.
fn signed_in(town: &Town, provider: &Provider, number: &str) -> (Browser, String) {
    next(provider, number, json!({}));
    let mut browser = browser(town, provider);
    let page = browser.open("/sign-in/innbygger").expect("a page");
    assert_eq!(page.status, 200, "{}", page.body);
    let token = token(&browser.site);
    (browser, token)
}

fn token(site: &Client) -> String {
    site.cookie(SESSION).expect("a session").to_owned()
}

/// What the case of the parent answers to somebody who holds a token and nothing else.
fn with_token(town: &Town, token: &str, path: &str) -> u16 {
    let mut thief = Client::new(&town.address()).expect("this machine");
    thief.hold(SESSION, token);
    thief.once(path).expect("an answer").status
}

#[test]
fn a_session_that_somebody_planted_is_not_the_one_after_the_sign_in() {
    let (town, provider, _server) = for_families("");
    let page = town.page("parent");
    let (mut attacker, own) = signed_in(&town, &provider, town.other_parent());
    let made_up = "ab".repeat(32);
    for planted in [own.as_str(), made_up.as_str(), "not even a token"] {
        let mut victim = browser(&town, &provider);
        victim.site.hold(SESSION, planted);
        next(&provider, town.number("parent"), json!({}));
        let shown = victim.open("/sign-in/innbygger").expect("a page");
        assert_eq!(shown.status, 200, "{}", shown.body);
        assert!(shown.body.contains(town.name("parent")), "{}", shown.body);
        let after = token(&victim.site);
        assert_ne!(after, planted);
        assert_eq!(with_token(&town, &after, &page), 200);
        // whoever planted it holds nothing: neither the victim's session nor its own any longer
        assert_eq!(with_token(&town, planted, &page), 401, "{planted}");
    }
    assert!(!attacker.is_signed_in().expect("a first page"));
}

#[test]
fn a_browser_that_somebody_marked_beforehand_gives_nothing_away() {
    let (town, provider, _server) = for_families("");
    let marked = "cd".repeat(32);
    let mut victim = browser(&town, &provider);
    victim.site.hold(BROWSER, &marked);
    next(&provider, town.number("parent"), json!({}));
    let answer = victim.until_back("/sign-in/innbygger").expect("an answer");
    // the mark alone, a state of one's own, and a state that was changed take nobody in
    let mut attacker = browser(&town, &provider);
    attacker.site.hold(BROWSER, &marked);
    let begun = attacker
        .until_back("/sign-in/innbygger")
        .expect("an answer");
    let own = attacker.site.cookie(BROWSER).expect("a mark").to_owned();
    let part = |address: &str, name: &str| {
        let rest = address
            .split(&format!("{name}="))
            .nth(1)
            .expect("there")
            .to_owned();
        rest.split('&').next().expect("a value").to_owned()
    };
    let code = part(&answer, "code");
    for forged in [
        begun.replace(&part(&begun, "code"), &code),
        answer.replace(&part(&answer, "state"), &"0".repeat(64)),
        answer.replace(&format!("state={}", part(&answer, "state")), "state="),
        format!("{answer}&state={}", part(&begun, "state")),
    ] {
        attacker.site.hold(BROWSER, &own);
        let refused = attacker.site.once(&forged).expect("an answer");
        assert_eq!(refused.status, 400, "{forged}: {}", refused.body);
        assert!(attacker.site.cookie(SESSION).is_none(), "{forged}");
    }
}

#[test]
fn an_answer_of_the_provider_opens_one_session_and_no_more() {
    let (town, provider, _server) = for_families("");
    next(&provider, town.number("parent"), json!({}));
    let mut own = browser(&town, &provider);
    let answer = own.until_back("/sign-in/innbygger").expect("an answer");
    // what somebody read over the shoulder, with the cookie that belongs to it
    let mut thief = own.clone();
    let taken = own.site.once(&answer).expect("an answer");
    assert_eq!(taken.status, 303, "{}", taken.body);
    let session = token(&own.site);
    for _ in 0..3 {
        let again = thief.site.once(&answer).expect("an answer");
        assert_eq!(again.status, 400, "{}", again.body);
        assert!(thief.site.cookie(SESSION).is_none());
    }
    // and trying did not throw out the one whom it belongs to
    assert_eq!(with_token(&town, &session, &town.page("parent")), 200);
}

#[test]
fn a_token_is_dead_after_each_thing_that_draws_another() {
    let (town, provider, _server) = for_families("asks = \"substantial\"");
    let page = town.page("parent");
    let low = json!({ "pid": town.number("parent"), "acr": "idporten-loa-substantial" });
    provider
        .tell("/test/next", &low)
        .expect("the provider listens");
    let mut browser = browser(&town, &provider);
    browser.open("/sign-in/innbygger").expect("a page");
    let first = token(&browser.site);
    assert_eq!(with_token(&town, &first, "/notice/new"), 200);
    assert_eq!(with_token(&town, &first, "/capacity"), 200);

    // more surely
    next(&provider, town.number("parent"), json!({}));
    browser.provider.forget();
    let surer = format!("/sign-in-surer?to={}", page.replace('/', "%2F"));
    let shown = browser.open(&surer).expect("a page");
    assert_eq!((shown.status, shown.path.as_str()), (200, page.as_str()));
    let second = token(&browser.site);
    assert_ne!(first, second);
    assert_eq!(
        with_token(&town, &first, "/capacity"),
        401,
        "before the step up"
    );

    // another capacity, here the same once more
    let changed = browser.site.post("/capacity", "capacity=0");
    assert_eq!(changed.expect("an answer").status, 303);
    let third = token(&browser.site);
    assert_ne!(second, third);
    assert_eq!(
        with_token(&town, &second, &page),
        401,
        "before the capacity"
    );
    assert_eq!(with_token(&town, &third, &page), 200);

    // another sign-in in the same browser
    browser.open("/sign-in/innbygger").expect("a page");
    let fourth = token(&browser.site);
    assert_eq!(
        with_token(&town, &third, "/capacity"),
        401,
        "before signing in again"
    );

    // signing out, also for what somebody had copied
    assert_eq!(with_token(&town, &fourth, "/capacity"), 200);
    let left = browser.site.post("/sign-out", "").expect("an answer");
    assert_eq!(left.status, 200, "{}", left.body);
    for token in [&first, &second, &third, &fourth] {
        assert_eq!(
            with_token(&town, token, "/capacity"),
            401,
            "after signing out"
        );
    }
    // two who hold the same token when one of them changes it: the other holds nothing
    assert!(!browser.is_signed_in().expect("a first page"));
}

//! The two cookies: how they are named and marked, and that no other name is believed.

use crate::browser::{get, post};
use crate::town::Town;

fn token(cookie: &str) -> &str {
    cookie.split_once('=').unwrap().1
}

#[tokio::test(flavor = "multi_thread")]
async fn over_https_a_cookie_belongs_to_this_host_alone() {
    let town = Town::secure().await;
    let family = town.family().await;
    let language = post("/language", &[("language", "nn"), ("back", "/guide")]);
    let answer = language.ask(town.address).await;
    assert_eq!(
        answer.headers("set-cookie"),
        ["__Host-language=nn; Path=/; HttpOnly; SameSite=Lax; Max-Age=31536000; Secure"]
    );
    assert_eq!(answer.header("location"), "/guide");

    let page = get("/").cookie(Some(&family)).ask(town.address).await;
    assert!(page.body.contains("Vilja Haug"), "{}", page.body);
    // a name that another host, or a page without HTTPS, can set is not believed
    let plain = format!("samsone={}", token(&family));
    let page = get("/").cookie(Some(&plain)).ask(town.address).await;
    assert!(!page.body.contains("Vilja Haug"));

    let signed_out = post("/sign-out", &[]).cookie(Some(&family));
    let answer = signed_out.ask(town.address).await;
    assert_eq!(
        answer.headers("set-cookie"),
        ["__Host-samsone=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0; Secure"]
    );
    let page = get("/").cookie(Some(&family)).ask(town.address).await;
    assert!(!page.body.contains("Vilja Haug"), "the session has ended");
}

#[tokio::test(flavor = "multi_thread")]
async fn another_capacity_draws_another_token() {
    let town = Town::secure().await;
    let family = town.family().await;
    let change = post("/capacity", &[("capacity", "0")]).cookie(Some(&family));
    let answer = change.ask(town.address).await;
    let cookie = answer.header("set-cookie");
    let (new, rest) = cookie.split_once("; ").unwrap();
    assert_eq!(
        rest,
        "Path=/; HttpOnly; SameSite=Lax; Max-Age=43200; Secure"
    );
    assert!(new.starts_with("__Host-samsone="));
    assert_ne!(token(new), token(&family));
    for (cookie, holds) in [(family.as_str(), false), (new, true)] {
        let page = get("/").cookie(Some(cookie)).ask(town.address).await;
        assert_eq!(page.body.contains("Vilja Haug"), holds, "{cookie}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_is_sent_elsewhere_by_a_way_back() {
    let town = Town::plain().await;
    for back in [
        "//host.example",
        "/\t/host.example",
        "/\\host.example",
        "/%09/host.example",
    ] {
        let request = post("/language", &[("language", "nn"), ("back", back)]);
        let answer = request.ask(town.address).await;
        assert_eq!(answer.headers("location"), ["/"], "{back:?}");
    }
    let answer = post("/language", &[("language", "nn")])
        .ask(town.address)
        .await;
    assert_eq!(
        answer.headers("set-cookie"),
        ["language=nn; Path=/; HttpOnly; SameSite=Lax; Max-Age=31536000"]
    );
}

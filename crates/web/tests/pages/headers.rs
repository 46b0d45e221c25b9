//! What every answer tells the browser: pages, forms, files of the program, errors.

use crate::browser::{Answer, Request, get, post};
use crate::town::Town;

const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; \
                      form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// What holds for every answer.
fn is_guarded(answer: &Answer, what: &str) {
    for (name, value) in [
        ("content-security-policy", POLICY),
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "same-origin"),
        ("x-frame-options", "DENY"),
        (
            "strict-transport-security",
            "max-age=31536000; includeSubDomains",
        ),
    ] {
        assert_eq!(answer.headers(name), [value], "{name} of {what}");
    }
    for name in ["server", "x-powered-by", "access-control-allow-origin"] {
        assert!(answer.headers(name).is_empty(), "{name} of {what}");
    }
}

/// What holds for every page: it is not stored, and holds no script.
fn is_a_page(answer: &Answer, what: &str) {
    assert_eq!(answer.headers("cache-control"), ["no-store"], "{what}");
    if answer.status != 303 {
        let media_type = answer.header("content-type");
        assert_eq!(media_type, "text/html; charset=utf-8", "{what}");
        assert!(!answer.body.contains("<script"), "{what}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_form_and_error_is_guarded() {
    let town = Town::secure().await;
    let (staff, family) = (town.staff().await, town.family().await);
    let unknown = "/case/0123456789abcdef0123456789abcdef";
    let asked: Vec<(Request, Option<&str>, u16)> = vec![
        (get("/"), None, 200),
        (get("/"), Some(&staff), 200),
        (get("/"), Some(&family), 200),
        (get("/notice/new"), None, 200),
        (get("/notice/new"), Some(&staff), 200),
        (get("/guide"), None, 200),
        (get("/inbox"), Some(&staff), 200),
        (get("/inbox"), None, 401),
        (get("/capacity"), Some(&family), 200),
        (get(unknown), Some(&staff), 404),
        (get("/nowhere"), None, 404),
        (get("/nowhere"), Some(&family), 404),
        (post("/notice/new", &[("need", "")]), None, 422),
        (post("/language", &[("language", "nn")]), None, 303),
        (post("/nowhere", &[("a", "b")]), None, 404),
        (post("/inbox", &[]), Some(&staff), 405),
        (post("/sign-out", &[]), Some(&family), 303),
    ];
    for (request, cookie, status) in asked {
        let request = request.cookie(cookie);
        let what = format!("{status} for {cookie:?}");
        let answer = request.ask(town.address).await;
        assert_eq!(answer.status, status, "{what}: {}", answer.body);
        is_guarded(&answer, &what);
        is_a_page(&answer, &what);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_from_another_site_is_refused_and_guarded() {
    let town = Town::secure().await;
    let request = post("/notice/new", &[("need", "hei")]).with("Sec-Fetch-Site", "cross-site");
    let answer = request.ask(town.address).await;
    assert_eq!(answer.status, 403, "{}", answer.body);
    is_guarded(&answer, "a form from another site");
    is_a_page(&answer, "a form from another site");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_built_in_is_guarded_and_may_be_kept() {
    let town = Town::secure().await;
    let page = get("/").ask(town.address).await.body;
    let style = page.split("rel=\"stylesheet\" href=\"").nth(1).unwrap();
    let style = style.split('"').next().unwrap();
    for (path, kind) in [(style, "text/css"), ("/health", "text/plain")] {
        let answer = get(path).ask(town.address).await;
        assert_eq!(answer.status, 200, "{path}");
        is_guarded(&answer, path);
        assert!(answer.header("content-type").starts_with(kind), "{path}");
    }
    let answer = get(style).ask(town.address).await;
    assert!(answer.header("cache-control").contains("max-age"));
    let missing = get("/assets/nothing.css").ask(town.address).await;
    assert_eq!(missing.status, 404);
    is_guarded(&missing, "a file that is not there");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_site_without_https_does_not_ask_for_it() {
    let town = Town::plain().await;
    let answer = get("/").ask(town.address).await;
    assert_eq!(answer.headers("content-security-policy"), [POLICY]);
    assert!(answer.headers("strict-transport-security").is_empty());
}

//! What an attacker sends: ids of others, made-up sessions, and text that would be more than text
//! somewhere else.

use crate::form::{Form, forms};
use crate::routes;
use crate::site::{Answer, Asker, MADE_UP, Site, an_id, today};
use sample::{Watched, WatchedTown};
use std::collections::BTreeMap;

pub async fn town() -> Site {
    Site::open(WatchedTown::of_every_kind(today())).await
}

/// An answer without the ids of either.
fn alike(answer: &Answer, ids: &BTreeMap<String, String>) -> String {
    let mut text = format!(
        "{} {} {}\n{}",
        answer.status, answer.heads, answer.location, answer.body
    );
    for (id, other) in ids {
        text = text.replace(id, "-").replace(other, "-");
    }
    text
}

/// Every address of a child, and the same with ids that nobody has.
fn hidden_and_absent(
    site: &Site,
    child: &Watched,
    ids: &mut BTreeMap<String, String>,
) -> Vec<(&'static str, String, String)> {
    let mut all = Vec::new();
    for route in routes::all() {
        if !route.path.starts_with("/case/{") && !route.path.starts_with("/notice/{") {
            continue;
        }
        for address in routes::addresses(&route, child, "0", &site.town) {
            let absent: Vec<String> = address
                .split('/')
                .map(|word| match word.len() {
                    32 => ids.entry(word.to_owned()).or_insert_with(an_id).clone(),
                    _ => word.to_owned(),
                })
                .collect();
            all.push((route.method, address, absent.join("/")));
        }
    }
    all
}

/// Those who have no part in either case, and see single things of it: no page that shows them nothing may tell that
/// there is a case.
const STRANGERS: [&str; 3] = [
    "security officer",
    "open: left the team, wrote before",
    "open: sender of the notice",
];

#[tokio::test(flavor = "multi_thread")]
async fn what_is_hidden_and_what_is_absent_answer_alike_byte_for_byte() {
    let site = town().await;
    for name in [
        "leader of the municipality",
        "worker elsewhere",
        "coordinating unit of another municipality",
        "open: mother kept out",
        "open: member kept out",
        "hidden: guardian kept out",
        "hidden: coordinator away",
        "nobody signed in",
        MADE_UP,
    ]
    .into_iter()
    .chain(STRANGERS)
    {
        let stranger = STRANGERS.contains(&name);
        let asker = site.asker(name);
        let mut tried = 0;
        for child in &site.town.children {
            let mut ids = BTreeMap::new();
            for (method, hidden, absent) in hidden_and_absent(&site, child, &mut ids) {
                let hidden = site.ask(method, &hidden, &asker, String::new()).await;
                let other = site.ask(method, &absent, &asker, String::new()).await;
                // a way on within the case is for somebody who knows of it
                let within = hidden.location.contains(&child.case.to_string());
                // a receipt is for whoever was given its address, and the form for danger the same for
                // everybody at work, but for what it draws
                let anybodys = ["/receipt", "/emergency"].iter();
                let anybodys = anybodys.copied().any(|end| absent.ends_with(end));
                let page = hidden.status == 200 && (!stranger || anybodys);
                if hidden.openings.is_empty() && !page && !within {
                    tried += 1;
                    assert_eq!(
                        alike(&hidden, &ids),
                        alike(&other, &ids),
                        "{method} {absent} for {name}"
                    );
                }
            }
        }
        assert!(tried > 100, "{name} was refused only {tried} times");
    }
}

/// Texts that mean something to a page, a header, a query or a file.
const MEAN: [&str; 6] = [
    "\"><zqx onload=1>'",
    "zq\r\nSet-Cookie: zqx=1\r\n\r\n<zqx>",
    "zq'; DROP TABLE entry; --",
    "{{7*7}}${7*7}<%= 7*7 %>",
    "../../../../etc/passwd\0",
    "zq\u{202e}zqx\u{0}\u{feff}",
];

/// The forms that somebody finds on every page of a child.
pub async fn found(site: &Site, asker: &Asker) -> Vec<Form> {
    let mut all: BTreeMap<String, Form> = BTreeMap::new();
    for child in &site.town.children {
        for route in routes::all() {
            if route.method != "GET" {
                continue;
            }
            for address in routes::addresses(&route, child, "0", &site.town) {
                let page = site.get(&address, asker).await;
                for form in forms(&page.body, &address) {
                    all.entry(form.action.clone()).or_insert(form);
                }
            }
        }
    }
    all.into_values().collect()
}

/// Whether a page holds the mean text as more than text.
fn is_more_than_text(answer: &Answer) -> bool {
    let cookie = answer.heads.contains("zqx=1") || answer.heads.contains("zqx onload");
    // a file for machines holds it as it was typed
    let page = answer.heads.contains("text/html");
    cookie || page && answer.body.contains("<zqx") || answer.status >= 500
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_typed_is_text_wherever_it_comes_out() {
    for name in ["coordinating unit", "open: coordinator", "open: mother"] {
        let site = town().await;
        let asker = site.asker(name);
        let forms = found(&site, &asker).await;
        assert!(forms.len() > 10, "{name} finds only {} forms", forms.len());
        for (number, form) in forms.iter().enumerate() {
            let ends = form.action.ends_with("/code/together");
            if ends || form.action == "/sign-out" || form.action == "/capacity" {
                continue;
            }
            for mean in MEAN {
                let body = form.filled_with(mean, &an_id());
                let answer = site.ask("POST", &form.action, &asker, body).await;
                assert!(
                    !is_more_than_text(&answer),
                    "{name} {number} {}: {mean:?} {}",
                    form.action,
                    answer.body
                );
            }
        }
        // and so wherever somebody reads it afterwards
        let mut read = 0;
        for reader in [
            "coordinating unit",
            "open: coordinator",
            "open: mother",
            "open: child",
        ] {
            let reader = site.asker(reader);
            for child in &site.town.children {
                for route in routes::all() {
                    for address in routes::addresses(&route, child, "0", &site.town) {
                        if route.method == "GET" {
                            let answer = site.get(&address, &reader).await;
                            assert!(!is_more_than_text(&answer), "{address}: {}", answer.body);
                            read += usize::from(answer.body.contains("zqx onload"));
                        }
                    }
                }
            }
        }
        assert!(
            read > 3,
            "what {name} typed is read on {read} pages: nothing was tried"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_path_is_no_way_into_anything() {
    let site = town().await;
    let asker = site.asker("coordinating unit");
    for path in [
        "/case/%27%20OR%201=1--",
        "/case/..%2f..%2fetc%2fpasswd",
        "/case/%00",
        "/case/%0d%0aSet-Cookie:%20zqx=1",
        "/assets/..%2f..%2fCargo.toml",
        "/assets/%2e%2e/%2e%2e/etc/passwd",
        "/notice/%ff%fe",
        "/sign-in/%0d%0aLocation:%20http:%2f%2fhost.example",
        "/case/{id}",
        "/case/-1",
        "/case/ffffffffffffffffffffffffffffffff0",
    ] {
        for method in ["GET", "POST"] {
            let answer = site.ask(method, path, &asker, String::new()).await;
            assert!(
                [400, 404, 405, 401].contains(&answer.status),
                "{method} {path}: {}",
                answer.status
            );
            assert!(!is_more_than_text(&answer), "{method} {path}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_is_nobodys_before_somebody_signs_in() {
    let site = town().await;
    let made_up = site.asker(MADE_UP);
    let path = format!("/case/{}", site.town.children[0].case);
    assert_eq!(site.get(&path, &made_up).await.status, 401);
    let mother = site.asker("open: mother");
    // who signs in gets a session of its own, and the one that was made up stays nothing
    assert_ne!(mother.cookie, made_up.cookie);
    assert_eq!(site.get(&path, &mother).await.status, 200);
    assert_eq!(site.get(&path, &made_up).await.status, 401);
    // two cookies of one name: the first counts, and no page mixes them
    let both = Asker {
        cookie: Some(format!(
            "{}; {}",
            made_up.cookie.unwrap(),
            mother.cookie.clone().unwrap()
        )),
        ..mother.clone()
    };
    assert_eq!(site.get(&path, &both).await.status, 401);
    // after signing out the token opens nothing, however often it is tried
    site.ask("POST", "/sign-out", &mother, String::new()).await;
    for _ in 0..3 {
        assert_eq!(site.get(&path, &mother).await.status, 401);
    }
}

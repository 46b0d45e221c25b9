//! Headers: nothing that somebody sends ends one or begins another, and nobody is sent elsewhere by
//! what a request says about the host.

use crate::attack::town;
use crate::form::forms;
use crate::routes;
use crate::site::{Answer, Asker, Site};

/// Ends of a line, as they come in an address or a form, and what tries to lead elsewhere.
const ENDS: [&str; 8] = [
    "%0d%0aSet-Cookie:%20zqx=1",
    "%0aSet-Cookie:%20zqx=1",
    "%0dSet-Cookie:%20zqx=1",
    "/%0d%0aLocation:%20http://zqx.example",
    "%E5%98%8A%E5%98%8DSet-Cookie:%20zqx=1",
    "//zqx.example",
    "http:%2f%2fzqx.example",
    "%5c%5czqx.example",
];

/// What any page or form reads out of an address, or might.
const ASKED: [&str; 14] = [
    "said", "to", "back", "language", "path", "page", "filter", "from", "until", "length", "kept",
    "state", "iss", "sid",
];

/// What is said about where a request came to, by others than the browser.
const ELSEWHERE: [(&str, &str); 6] = [
    ("host", "zqx.example"),
    ("x-forwarded-host", "zqx.example"),
    ("x-forwarded-proto", "https\u{9}zqx"),
    ("forwarded", "host=zqx.example"),
    ("x-original-url", "/zqx"),
    ("accept-language", "nn;q=zqx, zqx"),
];

/// What came of it: a header of one's own, or a way to another place.
fn is_split(answer: &Answer) -> bool {
    let elsewhere = ["//", "http:", "https:", "\\"];
    let location = answer.location.to_ascii_lowercase();
    answer.heads.contains("zqx=1")
        || answer.heads.to_ascii_lowercase().contains("zqx.example")
        || elsewhere.iter().any(|start| location.starts_with(start))
        || answer.status >= 500
}

async fn addresses(site: &Site, method: &str) -> Vec<String> {
    let routes = routes::all();
    let own = routes.iter().filter(|route| route.method == method);
    let child = &site.town.children[0];
    let of_route = own.flat_map(|route| routes::addresses(route, child, "0", &site.town));
    of_route.collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_in_an_address_ends_a_header_or_leads_elsewhere() {
    let site = town().await;
    let askers = ["coordinating unit", "nobody signed in"].map(|name| site.asker(name));
    let mut redirected = 0;
    for address in addresses(&site, "GET").await {
        for end in ENDS {
            let query: Vec<String> = ASKED.iter().map(|name| format!("{name}={end}")).collect();
            let path = format!("{address}?{}", query.join("&"));
            for asker in &askers {
                let answer = site.get(&path, asker).await;
                assert!(!is_split(&answer), "{path}: {}", answer.heads);
                redirected += usize::from(!answer.location.is_empty());
            }
        }
    }
    assert!(redirected > 0, "nothing was redirected: nothing was tried");
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_in_a_form_ends_a_header_or_leads_elsewhere() {
    let site = town().await;
    let asker = site.asker("coordinating unit");
    let mut redirected = 0;
    for end in ENDS {
        for (path, field) in [
            ("/language", "back"),
            ("/kept", "path"),
            ("/language", "language"),
        ] {
            let body = format!("language=nn&{field}={end}&{field}=x");
            let answer = site.ask("POST", path, &asker, body).await;
            assert!(!is_split(&answer), "{path} {end}: {}", answer.heads);
            redirected += usize::from(answer.status == 303);
        }
        for address in addresses(&site, "POST").await {
            if address == "/sign-out" {
                continue;
            }
            let query: Vec<String> = ASKED.iter().map(|name| format!("{name}={end}")).collect();
            let body = query.join("&");
            let path = format!("{address}?{body}");
            let answer = site.ask("POST", &path, &asker, body).await;
            assert!(!is_split(&answer), "{path}: {}", answer.heads);
        }
    }
    assert!(redirected > ENDS.len(), "only {redirected} were taken");
}

/// What a page leads to: addresses, the targets of forms, and what is drawn.
fn leads_to(page: &str) -> impl Iterator<Item = &str> {
    let names = ["href=\"", "action=\"", "src=\""];
    let all = names.into_iter().flat_map(|name| page.split(name).skip(1));
    all.filter_map(|rest| rest.split('"').next())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_request_says_about_its_host_is_not_believed() {
    let site = town().await;
    for name in ["coordinating unit", "open: mother", "nobody signed in"] {
        let asker: Asker = site.asker(name);
        let mut read = 0;
        for address in addresses(&site, "GET").await {
            let plain = site.get(&address, &asker).await;
            let told = site
                .ask_with("GET", &address, &asker, String::new(), &ELSEWHERE)
                .await;
            assert_eq!(told.status, plain.status, "{address}");
            assert_eq!(told.location, plain.location, "{address}");
            assert!(!told.heads.contains("zqx"), "{address}: {}", told.heads);
            assert!(!told.body.contains("zqx"), "{address}");
            for link in leads_to(&told.body) {
                assert!(
                    !link.starts_with("//") && !link.contains("zqx"),
                    "{address}: {link}"
                );
            }
            read += usize::from(told.status == 200);
        }
        assert!(read > 3, "{name} reads only {read} pages");
    }
    // nor does a form go elsewhere for it
    let asker = site.asker("open: mother");
    let address = format!("/case/{}/message", site.town.children[0].case);
    let page = site.get(&address, &asker).await;
    let all = forms(&page.body, &address);
    let form = all.iter().find(|form| form.action == address).unwrap();
    let mut headers = ELSEWHERE.to_vec();
    headers.push(("content-type", "application/x-www-form-urlencoded"));
    let body = form.body(&crate::site::an_id());
    let answer = site
        .ask_with("POST", &address, &asker, body, &headers)
        .await;
    assert_eq!(answer.status, 303, "{}", answer.body);
    assert!(answer.location.starts_with("/case/"), "{}", answer.location);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_saved_has_a_name_that_nobody_chose() {
    let site = town().await;
    let mut saved = 0;
    for name in ["coordinating unit", "open: mother", "open: child"] {
        let asker = site.asker(name);
        for address in addresses(&site, "GET").await {
            let path = format!("{address}?file=zqx%0d%0a&name=zqx&filename=zqx.html");
            let answer = site.get(&path, &asker).await;
            let heads = answer.heads.to_ascii_lowercase();
            assert!(!heads.contains("zqx"), "{address}: {heads}");
            if let Some((_, rest)) = heads.split_once("\"content-disposition\": \"") {
                let value = rest.split("\", \"").next().unwrap_or(rest);
                let known = ["samsone.json", "paper.pdf", "paper.png", "paper.jpg"];
                assert!(
                    known.iter().any(|name| value.contains(name)),
                    "{address}: {value}"
                );
                saved += 1;
            }
        }
    }
    assert!(saved > 0, "nothing is saved anywhere: nothing was tried");
}

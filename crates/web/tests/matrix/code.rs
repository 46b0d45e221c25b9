//! Somebody who tries codes on paper, has a lost one, or wants more of a child's own page than is on it.

use crate::form::forms;
use crate::routes;
use crate::site::{Answer, Asker, Site, a_form, an_id, today};
use casework::code::Code;
use sample::WatchedTown;

const OWN_PAGE: &str = "/own-page";
/// A code as it could be, which nobody made.
const WRONG: &str = "234 567 89C DFH JKM";

async fn town() -> Site {
    Site::open(WatchedTown::of_every_kind(today())).await
}

fn on_own_page(site: &Site) -> Asker {
    site.asker("open: child with a code on paper")
}

/// A new code for the first child. The one before it ends.
async fn code(site: &Site) -> Code {
    let (coordinator, case) = (site.asker("open: coordinator"), site.town.children[0].case);
    let token = coordinator
        .cookie
        .unwrap()
        .split_once('=')
        .unwrap()
        .1
        .parse();
    let session = site.office.session(token.unwrap()).await.unwrap();
    let viewer = session.unwrap().viewer;
    let made = site.office.make_code(viewer, case, a_form()).await;
    made.unwrap().unwrap()
}

async fn tries(site: &Site, asker: &Asker, typed: &str) -> Answer {
    let body = serde_urlencoded::to_string([("code", typed)]).unwrap();
    site.ask("POST", "/code", asker, body).await
}

/// Somebody with the cookie that an answer has set.
fn with_cookie_of(answer: &Answer) -> Asker {
    let cookie = answer.heads.split("samsone=").nth(1).unwrap();
    Asker {
        name: "whoever came in".to_owned(),
        cookie: Some(format!("samsone={}", &cookie[..64])),
        watcher: None,
    }
}

async fn sends(site: &Site, path: &str, asker: &Asker) -> Answer {
    let body = format!("errand={}&shown=99&text=Hei", an_id());
    site.ask("POST", path, asker, body).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_on_the_own_page_opens_that_page_and_nothing_else() {
    let site = town().await;
    let nobody = site.asker("nobody signed in");
    let (mut asked, mut closed) = (0, 0);
    for name in [
        "open: child with a code on paper",
        "open: child together with the coordinator",
    ] {
        let asker = site.asker(name);
        assert_eq!(site.get(OWN_PAGE, &asker).await.status, 200);
        for child in &site.town.children {
            for route in routes::all() {
                for address in routes::addresses(&route, child, "0", &site.town) {
                    if address.starts_with(OWN_PAGE) || address == "/sign-out" {
                        continue;
                    }
                    let body = format!("errand={}", an_id());
                    let answer = site.ask(route.method, &address, &asker, body.clone()).await;
                    assert!(answer.openings.is_empty(), "{name} {address}");
                    // a page for anybody is the same page; everything else is not there
                    let other = site.ask(route.method, &address, &nobody, body).await;
                    let own = address == "/" || address == "/signed-out";
                    let same = answer.status == other.status || own;
                    let absent = answer.status == 404 && other.status == 401;
                    assert!(
                        same || absent,
                        "{name} {} {address}: {}",
                        route.method,
                        answer.status
                    );
                    asked += 1;
                    closed += usize::from(absent);
                }
            }
        }
        assert_eq!(
            site.get(OWN_PAGE, &asker).await.status,
            200,
            "and it is still open"
        );
    }
    assert!(
        asked > 500 && closed > 300,
        "{closed} of {asked} were closed"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn wrong_ended_and_unknown_codes_answer_alike() {
    let site = town().await;
    let nobody = site.asker("nobody signed in");
    let ended = code(&site).await;
    code(&site).await;
    let mut answers = Vec::new();
    for typed in [WRONG, ended.text(), "no code at all", ""] {
        let answer = tries(&site, &nobody, typed).await;
        assert_eq!(answer.status, 422);
        assert!(!answer.heads.contains("samsone="), "no session for {typed}");
        let shown = format!("value=\"{typed}\"");
        answers.push(answer.body.replace(&shown, "value=\"\""));
    }
    assert!(answers.iter().all(|body| *body == answers[0]));
}

#[tokio::test(flavor = "multi_thread")]
async fn guessing_is_stopped_whether_or_not_the_guess_is_right() {
    let site = town().await;
    let right = code(&site).await;
    let site = site.limited().await;
    let nobody = site.asker("nobody signed in");
    let almost = format!("{}2222222222222", right.family());
    for _ in 0..5 {
        assert_eq!(tries(&site, &nobody, &almost[..15]).await.status, 422);
    }
    // who knows how the paper begins is stopped, and so is the paper for a while
    let stopped = tries(&site, &nobody, right.text()).await;
    assert_eq!(stopped.status, 429);
    assert!(!stopped.heads.contains("samsone="));
    // one after the other, from anywhere, everybody is stopped in the end
    let mut taken = 0;
    for number in 0..80 {
        let typed = format!("no code {number}");
        taken += usize::from(tries(&site, &nobody, &typed).await.status == 422);
    }
    assert!((50..=61).contains(&taken), "{taken}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_that_has_ended_closes_the_page_at_the_next_request() {
    let site = town().await;
    let mother = site.asker("open: mother");
    let asker = on_own_page(&site);
    let case = site.town.children[0].case;
    let end = format!("/case/{case}/code/end");
    for other in [
        "open: foster mother",
        "open: member with everything",
        "worker elsewhere",
    ] {
        let answer = sends(&site, &end, &site.asker(other)).await;
        assert_eq!(answer.status, 404, "{other}");
    }
    assert_eq!(site.get(OWN_PAGE, &asker).await.status, 200);
    assert_eq!(sends(&site, &end, &mother).await.status, 303);
    let closed = site.get(OWN_PAGE, &asker).await;
    assert_eq!((closed.status, closed.location.as_str()), (303, "/code"));
    let late = sends(&site, OWN_PAGE, &asker).await;
    assert_eq!(late.location, "/code?said=own-message-kept");
}

#[tokio::test(flavor = "multi_thread")]
async fn coming_in_ends_the_session_that_the_browser_had() {
    let site = town().await;
    let coordinator = site.asker("open: coordinator");
    let code = code(&site).await;
    let path = format!("/case/{}", site.town.children[0].case);
    let came = tries(&site, &coordinator, code.text()).await;
    assert_eq!((came.status, came.location.as_str()), (303, OWN_PAGE));
    assert!(!came.heads.contains(code.text()) && !came.location.contains(code.text()));
    let child = with_cookie_of(&came);
    assert_ne!(child.cookie, coordinator.cookie, "a session of its own");
    assert_eq!(site.get(&path, &coordinator).await.status, 401);
    assert_eq!(site.get(&path, &child).await.status, 404);
    // the child ends the code itself, and is out
    let ended = sends(&site, "/own-page/end", &child).await;
    assert_eq!(ended.location, "/code?said=code-ended");
    assert_eq!(site.get(OWN_PAGE, &child).await.status, 303);
    assert_eq!(tries(&site, &child, code.text()).await.status, 422);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cookie_that_is_worth_nothing_stands_in_nobodys_way() {
    let site = town().await;
    let code = code(&site).await;
    let closed = on_own_page(&site);
    assert_eq!(
        sends(&site, "/own-page/close", &closed).await.location,
        "/code"
    );
    let came = tries(&site, &closed, code.text()).await;
    assert_eq!((came.status, came.location.as_str()), (303, OWN_PAGE));
    // what the child wrote when the page had closed already waits for it
    let (child, next) = (with_cookie_of(&came), self::code(&site).await);
    let write = format!("errand={}&shown=99&text=Jeg+skrev+for+sent", an_id());
    let late = site.ask("POST", OWN_PAGE, &child, write.clone()).await;
    assert_eq!(late.location, "/code?said=own-message-kept");
    let came = tries(&site, &site.asker("nobody signed in"), next.text()).await;
    let child = with_cookie_of(&came);
    let page = site.get(OWN_PAGE, &child).await.body;
    assert!(page.contains("Jeg skrev for sent</textarea>"), "{page}");
    let sent = site.ask("POST", "/own-page?kept", &child, write).await;
    assert_eq!(sent.status, 303);
    let page = site.get(OWN_PAGE, &child).await.body;
    assert!(page.contains("Jeg skrev for sent") && !page.contains("sent</textarea>"));
}

#[tokio::test(flavor = "multi_thread")]
async fn sitting_beside_leaves_nothing_at_work_open() {
    let site = town().await;
    let coordinator = site.asker("open: coordinator");
    let case = site.town.children[0].case;
    let page = format!("/case/{case}/code");
    let together = format!("{page}/together");
    for other in [
        "open: mother",
        "open: child",
        "open: member with everything",
    ] {
        let answer = sends(&site, &together, &site.asker(other)).await;
        assert_eq!(answer.status, 404, "{other}");
    }
    let offered = forms(&site.get(&page, &coordinator).await.body, &page);
    assert!(offered.iter().any(|form| form.action == together));
    let left = sends(&site, &together, &coordinator).await;
    assert_eq!((left.status, left.location.as_str()), (303, OWN_PAGE));
    let child = with_cookie_of(&left);
    assert_eq!(site.get(&page, &coordinator).await.status, 401);
    for path in [page.as_str(), "/inbox", "/capacity", "/kept", "/extract"] {
        assert_eq!(site.get(path, &child).await.status, 404, "{path}");
    }
    let own = site.get(OWN_PAGE, &child).await;
    assert_eq!(own.status, 200);
    let closed = sends(&site, "/own-page/close", &child).await;
    assert_eq!(closed.location, "/code?said=own-page-closed");
    assert_eq!(site.get(OWN_PAGE, &child).await.status, 303);
    let log = site
        .get(&format!("/case/{case}/log"), &site.asker("open: mother"))
        .await;
    assert!(
        log.body.contains("på sin egen side sammen med"),
        "{}",
        log.body
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn forms_from_other_sites_are_refused_here_too() {
    let site = town().await;
    let (child, coordinator) = (on_own_page(&site), site.asker("open: coordinator"));
    let case = site.town.children[0].case;
    let elsewhere = [
        ("host", "localhost"),
        ("sec-fetch-site", "cross-site"),
        ("origin", "https://other.example"),
    ];
    for (asker, path) in [
        (&child, OWN_PAGE.to_owned()),
        (&child, "/own-page/end".to_owned()),
        (&child, "/own-page/close".to_owned()),
        (&child, "/code".to_owned()),
        (&coordinator, format!("/case/{case}/code")),
        (&coordinator, format!("/case/{case}/code/end")),
        (&coordinator, format!("/case/{case}/code/together")),
    ] {
        let body = format!("errand={}&text=Hei&code={WRONG}", an_id());
        let answer = site.ask_with("POST", &path, asker, body, &elsewhere).await;
        assert_eq!(answer.status, 403, "{path}");
    }
    assert_eq!(site.get(OWN_PAGE, &child).await.status, 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_paper_is_shown_once_and_stands_in_no_page_afterwards() {
    let site = town().await;
    let coordinator = site.asker("open: coordinator");
    let path = format!("/case/{}/code", site.town.children[0].case);
    let body = format!("errand={}&shown=99", an_id());
    let first = site.ask("POST", &path, &coordinator, body.clone()).await;
    assert_eq!(first.status, 200);
    let (_, paper) = first.body.split_once("paper-code").unwrap();
    let (paper, _) = paper.split_once("</p>").unwrap();
    let groups: Vec<&str> = paper
        .split("<span>")
        .skip(1)
        .map(|part| &part[..3])
        .collect();
    assert_eq!(groups.len(), 5);
    let again = site.ask("POST", &path, &coordinator, body).await;
    assert_eq!(again.status, 303);
    let nobody = site.asker("nobody signed in");
    assert_eq!(tries(&site, &nobody, &groups.join(" ")).await.status, 303);
    for reader in ["open: coordinator", "open: mother", "open: child"] {
        let page = site.get(&path, &site.asker(reader)).await;
        assert_eq!(page.status, 200, "{reader}");
        let shown = groups
            .iter()
            .filter(|group| page.body.contains(&format!(">{group}<")));
        assert_eq!(shown.count(), 0);
    }
}

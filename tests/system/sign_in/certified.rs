//! With a certified provider: who comes in, as what, how surely, and how one leaves.

use serde_json::{Value, json};
use system_tests::provider::{Browser, Provider};
use system_tests::server::Server;

use super::support::{Town, browser, certified, client, next};

/// The way in for families, as ID-porten is set.
fn family(town: &Town, provider: &Provider, more: &str) -> String {
    format!(
        "name = \"innbygger\"\nkind = \"id-porten\"\nissuer = {:?}\nclient = \"family\"\n{}\n{more}",
        provider.address(),
        town.secret_file()
    )
}

fn family_client(town: &Town) -> Value {
    let more = json!({ "post_logout_redirect_uris": [format!("{}/signed-out", town.address())] });
    client("family", &town.callback("innbygger"), more)
}

/// A town where families sign in.
fn for_families(more: &str) -> (Town, Provider, Server) {
    let town = Town::new();
    let provider = certified(&[family_client(&town)]);
    let server = town.serve(&[family(&town, &provider, more)]);
    (town, provider, server)
}

fn signed_in(browser: &mut Browser) -> bool {
    browser.is_signed_in().expect("a first page comes")
}

#[test]
fn a_parent_comes_in_to_the_page_it_asked_for_and_leaves_everywhere() {
    let (town, provider, _server) = for_families("");
    let mut browser = browser(&town, &provider);
    let page = town.page("parent");
    let refused = browser.site.get(&page).expect("an answer");
    assert_eq!(refused.status, 401);
    assert!(refused.body.contains("/sign-in?to=%2F"), "{}", refused.body);
    next(&provider, town.number("parent"), json!({}));
    let path = format!("/sign-in?to={}", page.replace('/', "%2F"));
    let shown = browser.open(&path).expect("the parent comes back");
    assert_eq!((shown.status, shown.path.as_str()), (200, page.as_str()));
    assert!(shown.body.contains(town.name("parent")));

    let token = browser
        .site
        .cookie("samsone")
        .expect("a session")
        .to_owned();
    let left = browser.site.post("/sign-out", "").expect("an answer");
    let refresh = left.header("refresh").expect("on to the provider");
    let target = refresh.strip_prefix("0; url=").expect("an address");
    assert!(target.contains("id_token_hint="), "{target}");
    assert!(browser.site.cookie("samsone").is_none());
    assert!(!left.body.contains(town.name("parent")));
    let asked = browser.provider.once(target).expect("the provider asks");
    assert_eq!(asked.status, 200, "{}", asked.body);
    assert_ne!(token, "");
    assert!(!signed_in(&mut browser));
}

#[test]
fn the_question_holds_a_challenge_and_is_handed_in_beforehand() {
    let (town, provider, _server) = for_families("");
    let mut browser = browser(&town, &provider);
    let asked = browser.site.once("/sign-in/innbygger").expect("a redirect");
    let target = asked.header("location").expect("a target");
    assert!(target.contains("request_uri=urn"), "{target}");
    assert!(!target.contains("nonce"), "{target}");
    let cookies: Vec<&str> = asked.all("set-cookie").collect();
    let [cookie] = cookies.as_slice() else {
        panic!("one cookie: {cookies:?}");
    };
    for part in ["HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=600"] {
        assert!(cookie.contains(part), "{cookie}");
    }
}

#[test]
fn nobody_is_told_whether_somebody_is_known() {
    let (town, provider, _server) = for_families("");
    // one number is nobody's, the other belongs to somebody who only works here
    let pages = ["01810012345", town.number("worker")].map(|number| {
        let mut browser = browser(&town, &provider);
        next(&provider, number, json!({}));
        let page = browser.open("/sign-in/innbygger").expect("a page");
        assert_eq!(page.status, 200);
        assert!(page.body.contains("/notice/new"), "{}", page.body);
        assert!(browser.site.cookie("samsone").is_none());
        assert!(!signed_in(&mut browser));
        page.body
    });
    assert_eq!(pages[0], pages[1]);
}

#[test]
fn a_case_asks_for_the_higher_level_and_one_comes_back_to_it() {
    let (town, provider, _server) = for_families("asks = \"substantial\"");
    let mut browser = browser(&town, &provider);
    let page = town.page("parent");
    let low = json!({ "pid": town.number("parent"), "acr": "idporten-loa-substantial" });
    provider
        .tell("/test/next", &low)
        .expect("the provider listens");
    let start = browser.open("/sign-in/innbygger").expect("a page");
    assert_eq!(start.path, "/");
    assert!(start.body.contains("/sign-in-surer"), "{}", start.body);
    assert!(!start.body.contains("/case/"), "no case is told of");

    let asked = browser.site.once(&page).expect("an answer");
    assert_eq!(asked.status, 303);
    let surer = asked.header("location").expect("a target").to_owned();
    assert!(surer.starts_with("/sign-in-surer?to="), "{surer}");
    let notice = browser.site.get("/notice/new").expect("a page");
    assert_eq!((notice.status, notice.path.as_str()), (200, "/notice/new"));
    // a case that does not exist is answered alike
    let nowhere = format!("/case/{}", "0".repeat(32));
    let nowhere = browser.site.once(&nowhere).expect("an answer");
    assert_eq!(nowhere.status, 303);

    let lower = browser.open(&surer).expect("a page");
    assert_eq!(lower.status, 403, "as low as before: {}", lower.body);
    next(&provider, town.number("parent"), json!({}));
    browser.provider.forget();
    let before = browser
        .site
        .cookie("samsone")
        .expect("a session")
        .to_owned();
    let shown = browser.open(&surer).expect("a page");
    assert_eq!((shown.status, shown.path.as_str()), (200, page.as_str()));
    assert_ne!(browser.site.cookie("samsone"), Some(before.as_str()));
}

#[test]
fn who_turns_back_reads_that_nothing_has_happened() {
    let (town, provider, _server) = for_families("");
    let mut browser = browser(&town, &provider);
    let turning = json!({ "turnsBack": true });
    provider
        .tell("/test/next", &turning)
        .expect("the provider listens");
    let page = browser.open("/sign-in/innbygger").expect("a page");
    assert_eq!(page.status, 400);
    assert!(
        page.body.contains("Du avbrøt innloggingen"),
        "{}",
        page.body
    );
    assert!(!signed_in(&mut browser));
}

#[test]
fn an_answer_is_taken_once_and_only_by_the_browser_that_asked() {
    let (town, provider, _server) = for_families("");
    next(&provider, town.number("parent"), json!({}));
    let mut own = browser(&town, &provider);
    let answer = own.until_back("/sign-in/innbygger").expect("an answer");

    let mut other = browser(&town, &provider);
    other
        .until_back("/sign-in/innbygger")
        .expect("another begins too");
    let refused = other.site.once(&answer).expect("an answer");
    assert_eq!(refused.status, 400, "another browser");
    assert!(other.site.cookie("samsone").is_none());

    let taken = own.site.once(&answer).expect("an answer");
    assert_eq!(taken.status, 303, "the own browser: {}", taken.body);
    own.site.post("/sign-out", "").expect("an answer");
    let again = own.site.once(&answer).expect("an answer");
    assert_eq!(again.status, 400, "once more");
    assert!(!signed_in(&mut own));
}

#[test]
fn a_code_belongs_to_the_sign_in_that_asked_for_it() {
    let (town, provider, _server) = for_families("");
    next(&provider, town.number("parent"), json!({}));
    let mut thief = browser(&town, &provider);
    let mut victim = browser(&town, &provider);
    let stolen = victim.until_back("/sign-in/innbygger").expect("an answer");
    let own = thief.until_back("/sign-in/innbygger").expect("an answer");
    let code = |address: &str| {
        let rest = address.split("code=").nth(1).expect("a code");
        rest.split('&').next().expect("a code").to_owned()
    };
    let mixed = own.replace(&code(&own), &code(&stolen));
    let refused = thief.site.once(&mixed).expect("an answer");
    assert_eq!(refused.status, 400, "{}", refused.body);
    assert!(!signed_in(&mut thief));
}

#[test]
fn a_question_without_its_challenge_leads_nowhere() {
    let town = Town::new();
    // a question that is not handed in beforehand can be changed on its way
    let settings = json!({ "clients": [family_client(&town)], "pushed": false });
    let provider = Provider::start("certified.mjs", &settings).expect("the provider serves");
    let _server = town.serve(&[family(&town, &provider, "")]);
    next(&provider, town.number("parent"), json!({}));
    let mut browser = browser(&town, &provider);
    let asked = browser.site.once("/sign-in/innbygger").expect("a redirect");
    let target = asked.header("location").expect("a target");
    assert!(target.contains("code_challenge_method=S256"), "{target}");
    let (before, query) = target.split_once('?').expect("a question");
    let left: Vec<&str> = query
        .split('&')
        .filter(|pair| !pair.starts_with("code_challenge"))
        .collect();
    let changed = format!("{before}?{}", left.join("&"));
    let reply = browser.provider.once(&changed);
    let reply = reply.expect("the provider takes it");
    let back = browser.back_from(reply).expect("the provider goes on");
    assert!(back.contains("code="), "{back}");
    let refused = browser.site.once(&back).expect("an answer");
    assert_eq!(refused.status, 400, "{}", refused.body);
    assert!(!signed_in(&mut browser));
}

/// A way in for staff that is known by a signature, proves its key, and says roles.
fn staff(provider: &Provider, credentials: &str, mapping: &str) -> String {
    format!(
        "name = \"ansatt\"\nkind = \"ansattporten\"\nissuer = {:?}\nclient = \"staff\"\n{credentials}\n\
         proves-key = true\norganisation-claim = \"org\"\nrole-claim = \"roles\"\n{mapping}",
        provider.address()
    )
}

const UNIT: &str = "[[sign-in.mapping]]\norganisation = \"987654321\"\nrole = \"koordinering\"\n\
    unit = \"Koordinerende enhet i Fjellvik\"\nfunction = \"coordinating-unit\"\n";

#[test]
fn staff_come_in_as_what_they_are_here_and_the_provider_says() {
    let town = Town::new();
    let (credentials, key) = town.key();
    let known_by = json!({
        "token_endpoint_auth_method": "private_key_jwt",
        "token_endpoint_auth_signing_alg": "ES256",
        "jwks": { "keys": [key] },
        "dpop_bound_access_tokens": true,
        "backchannel_logout_uri": format!("{}/sign-in/ansatt/ended", town.address()),
        "backchannel_logout_session_required": true,
    });
    let provider = certified(&[client("staff", &town.callback("ansatt"), known_by)]);
    let number = town.number("coordinating-unit");
    let server = town.serve(&[staff(&provider, &credentials, UNIT)]);
    let mut browser = browser(&town, &provider);
    for claims in [
        json!({}),
        json!({ "org": "987654321", "roles": ["lege"] }),
        json!({ "org": "123456789", "roles": ["koordinering"] }),
    ] {
        next(&provider, number, claims);
        let page = browser.open("/sign-in/ansatt").expect("a page");
        assert!(
            page.body.contains("Vi finner ikke noe til deg her"),
            "{}",
            page.body
        );
        browser.provider.forget();
    }
    let said = json!({ "org": "0192:987654321", "roles": ["lege", "koordinering"] });
    next(&provider, number, said);
    let page = browser.open("/sign-in/ansatt?to=%2Finbox").expect("a page");
    assert_eq!(
        (page.status, page.path.as_str()),
        (200, "/inbox"),
        "{}",
        page.body
    );
    let ways = browser.site.get("/ways-in").expect("a page");
    for part in [
        "987654321",
        "koordinering",
        "Koordinerende enhet i Fjellvik",
    ] {
        assert!(ways.body.contains(part), "{part}: {}", ways.body);
    }

    // what the operator takes away is gone, also for those who are in
    server.stop().expect("the program stops");
    let other = UNIT.replace("koordinering", "noe annet");
    let server = town.serve(&[staff(&provider, &credentials, &other)]);
    assert_eq!(browser.site.get("/inbox").expect("an answer").status, 401);
    server.stop().expect("the program stops");
    let _server = town.serve(&[staff(&provider, &credentials, UNIT)]);
    assert_eq!(browser.site.get("/inbox").expect("an answer").status, 200);

    // and when the provider ends the sign-in, it is over here
    let asked = browser.provider.get("/session/end").expect("a page");
    let mut form = asked.form("op.logoutForm").expect("the provider asks");
    form.add("logout", "yes");
    let ended = browser
        .provider
        .submit(&asked.path, &form)
        .expect("an answer");
    assert!(ended.status < 400, "{}", ended.body);
    assert_eq!(browser.site.get("/inbox").expect("an answer").status, 401);
}

#[test]
fn a_provider_that_starts_again_with_another_key_is_believed() {
    let (town, provider, _server) = for_families("");
    next(&provider, town.number("parent"), json!({}));
    let mut before = browser(&town, &provider);
    before.open("/sign-in/innbygger").expect("a page");
    assert!(signed_in(&mut before));
    let port = provider.port();
    drop(provider);
    let settings = json!({ "clients": [family_client(&town)], "port": port });
    let provider = Provider::start("certified.mjs", &settings).expect("the provider serves");
    next(&provider, town.number("parent"), json!({}));
    let mut after = browser(&town, &provider);
    after.open("/sign-in/innbygger").expect("a page");
    assert!(signed_in(&mut after));
}

#[test]
fn over_https_cookies_are_bound_to_the_host() {
    let town = Town::new();
    let outside = "https://samsone.example";
    let callback = format!("{outside}/sign-in/innbygger/callback");
    let provider = certified(&[client("family", &callback, json!({}))]);
    let settings = format!(
        "municipality = \"Fjellvik kommune\"\naddress = {outside:?}\n[[sign-in]]\n{}",
        family(&town, &provider, "")
    );
    let _server = town
        .house
        .serve(&settings, town.port)
        .expect("the program serves");
    next(&provider, town.number("parent"), json!({}));
    let mut browser = browser(&town, &provider);
    let mut reply = browser.site.once("/sign-in/innbygger").expect("a redirect");
    let begun = reply.header("set-cookie").expect("a cookie").to_owned();
    let inside = loop {
        let target = reply.header("location").expect("on").to_owned();
        if let Some(inside) = target.strip_prefix(outside) {
            break inside.to_owned();
        }
        reply = browser.provider.once(&target).expect("an answer");
    };
    let entered = browser.site.once(&inside).expect("an answer");
    let session = entered.header("set-cookie").expect("a cookie").to_owned();
    for (cookie, name) in [
        (begun, "__Host-samsone-browser="),
        (session, "__Host-samsone="),
    ] {
        assert!(cookie.starts_with(name), "{cookie}");
        assert!(cookie.ends_with("; Secure"), "{cookie}");
        assert!(cookie.contains("; Path=/; HttpOnly"), "{cookie}");
    }
}

//! How often somebody may ask a program that serves in earnest behind a proxy.

use std::time::Duration;

use system_tests::client::Client;
use system_tests::house::House;
use system_tests::provider::free_port;
use system_tests::reply::Reply;
use system_tests::server::Server;

const PROXY: &str = "address-header = \"X-Forwarded-For\"";

/// A house that serves with these limits.
fn limited(limits: &str) -> (House, Server, Client) {
    let house = House::new().expect("there is room for the test");
    let house = house.of_today().expect("the machine knows its date");
    let demo = house.start().expect("the demo writes its people");
    demo.stop().expect("the demo stops");
    let port = free_port().expect("there is a port");
    let settings =
        format!("municipality = \"Fjellvik kommune\"\nhttps = false\n[limits]\n{limits}\n");
    let server = house.serve(&settings, port).expect("the program serves");
    let client = server.visitor().expect("this machine");
    (house, server, client)
}

/// A page asked for from an address, as the proxy tells it after what the browser may have written.
fn from(client: &Client, told: &str, path: &str) -> Reply {
    let head = [
        format!("X-Forwarded-For: {told}"),
        "Accept-Language: nn".to_owned(),
    ];
    let line = format!("GET {path}");
    let reply = client.send_pieces(&line, &head, &[], Duration::ZERO);
    reply.expect("an answer")
}

#[test]
fn one_address_that_asks_without_end_waits_and_nobody_else() {
    let (_house, _server, client) = limited(&format!("address = 20\n{PROXY}"));
    for _ in 0..20 {
        assert_eq!(from(&client, "192.0.2.7", "/guide").status, 200);
    }
    // whatever the browser writes before it, and whatever page it asks for
    for (told, path) in [
        ("192.0.2.7", "/"),
        ("198.51.100.1, 192.0.2.7", "/guide"),
        (
            "198.51.100.2, 192.0.2.7",
            "/case/0123456789abcdef0123456789abcdef",
        ),
    ] {
        let held = from(&client, told, path);
        assert_eq!(held.status, 429, "{told}: {}", held.body);
        let wait: u64 = held
            .header("retry-after")
            .expect("when")
            .parse()
            .expect("seconds");
        assert!((1..=4).contains(&wait), "{wait} seconds");
        assert!(
            held.body.contains("Det gjekk litt for fort"),
            "{}",
            held.body
        );
        assert!(held.body.contains("</html>"));
        assert_eq!(held.header("cache-control"), Some("no-store"));
    }
    assert_eq!(from(&client, "192.0.2.8", "/guide").status, 200);
    assert_eq!(from(&client, "2001:db8::1", "/guide").status, 200);
    // what the pages are drawn with, and whether the program serves, are not counted
    assert_eq!(from(&client, "192.0.2.7", "/health").status, 200);
    std::thread::sleep(Duration::from_secs(4));
    assert_eq!(
        from(&client, "192.0.2.7", "/guide").status,
        200,
        "after a while"
    );
}

#[test]
fn a_header_that_the_operator_has_not_named_is_not_believed() {
    let (_house, _server, client) = limited("address = 5");
    for number in 0..20 {
        let page = from(&client, &format!("192.0.2.{number}"), "/guide");
        assert_eq!(
            page.status, 200,
            "nobody knows who asks, so nobody is held back"
        );
    }
}

#[test]
fn one_address_does_not_hold_the_public_form_shut_and_loses_no_text() {
    let (_house, server, client) = limited(&format!("notices = 2\nnotices-in-all = 3\n{PROXY}"));
    let mut visitor = server.visitor().expect("this machine");
    let mut send = |told: &str, text: &str| {
        let page = visitor.get("/notice/new").expect("a page");
        let mut form = page.form("notice").expect("a form");
        form.fill_required(text);
        for (name, value) in [
            ("child-1-given", "Ada"),
            ("name", "Prøve"),
            ("contact", "05510000"),
            ("consent", "0"),
        ] {
            form.fill(name, value).expect("a field");
        }
        let pairs = form.values().into_iter();
        let pairs = pairs.map(|(name, value)| format!("{name}={}", value.replace(' ', "+")));
        let body: String = pairs.collect::<Vec<_>>().join("&");
        let head = [
            format!("X-Forwarded-For: {told}"),
            "Accept-Language: nb".to_owned(),
            "Content-Type: application/x-www-form-urlencoded".to_owned(),
            format!("Content-Length: {}", body.len()),
        ];
        let sent = client.send_pieces(
            "POST /notice/new",
            &head,
            &[body.into_bytes()],
            Duration::ZERO,
        );
        sent.expect("an answer")
    };
    for _ in 0..2 {
        let sent = send("192.0.2.7", "Hjelp om natten");
        assert_eq!(sent.status, 303, "{}", sent.body);
    }
    for _ in 0..5 {
        let held = send("192.0.2.7", "Hjelp om natten");
        assert_eq!(held.status, 429, "{}", held.body);
        let wait: u64 = held
            .header("retry-after")
            .expect("when")
            .parse()
            .expect("seconds");
        assert!((1..=31).contains(&wait), "{wait} seconds");
        assert!(
            held.body.contains("Hjelp om natten"),
            "the text is kept in the form"
        );
        assert!(held.body.contains("Det kom for mange forsøk på kort tid"));
    }
    // what is wrong is told and not counted, and somebody else is taken
    assert_eq!(send("192.0.2.8", "").status, 422);
    assert_eq!(send("192.0.2.8", "Hjelp om dagen").status, 303);
    assert_eq!(send("192.0.2.9", "Hjelp").status, 429, "all together");
}

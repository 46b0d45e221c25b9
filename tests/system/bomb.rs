//! Forms and files that are made to fill a machine: each is refused in the reader's language, costs hardly any memory,
//! and leaves nothing behind.

use std::io::Write;
use std::process::{Command, Stdio};
use std::time::Duration;

use system_tests::client::Client;
use system_tests::house::House;
use system_tests::reply::Reply;
use system_tests::server::Server;

/// How much more memory the program may take for all of them together, in megabytes. Unpacked, each of the packed
/// ones would take more than ten times as much.
const ROOM: u64 = 128;

const NO_PAUSE: Duration = Duration::ZERO;
const BOUNDARY: &str = "----line";

/// A house, somebody in its coordinating unit, and somebody whom nobody knows.
struct Target {
    server: Server,
    staff: Client,
    stranger: Client,
    _house: House,
}

impl Target {
    fn start() -> Self {
        let house = House::new().expect("there is room for the test");
        let server = house.start().expect("the demo serves");
        Self {
            staff: server
                .sign_in("coordinating-unit")
                .expect("staff is let in"),
            stranger: server.visitor().expect("this machine"),
            server,
            _house: house,
        }
    }

    /// How many notices wait.
    fn waiting(&mut self) -> usize {
        let page = self.staff.get("/inbox").expect("an inbox");
        assert_eq!(page.status, 200, "{}", page.body);
        page.body.matches("href=\"/notice/").count()
    }
}

/// Two gigabytes of nothing, packed by a program that everybody has: two megabytes.
fn packed() -> Vec<u8> {
    let script = "head -c 2147483648 /dev/zero | gzip -1";
    let output = Command::new("sh")
        .args(["-c", script])
        .stderr(Stdio::inherit())
        .output();
    let packed = output.expect("the machine packs").stdout;
    assert!(
        (1 << 20..10 << 20).contains(&packed.len()),
        "{}",
        packed.len()
    );
    packed
}

/// A form with a file.
fn with_file(name: &str, media_type: &str, file: &[u8]) -> Vec<u8> {
    let mut body = Vec::new();
    let fields = [
        ("errand", "0123456789abcdef0123456789abcdef"),
        ("children", "1"),
        ("sender", "0"),
        ("channel", "0"),
        ("name", "Ola Haug"),
        ("contact", "91234567"),
        ("child-1-given", "Vilja"),
        ("child-1-birth", "unknown"),
        ("need", "Vi treng hjelp."),
        ("consent", "0"),
    ];
    for (field, value) in fields {
        let part = format!(
            "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n"
        );
        body.extend_from_slice(part.as_bytes());
    }
    let head = format!(
        "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"paper\"; filename=\"{name}\"\r\n\
         Content-Type: {media_type}\r\n\r\n"
    );
    body.extend_from_slice(head.as_bytes());
    body.extend_from_slice(file);
    write!(body, "\r\n--{BOUNDARY}--\r\n").expect("there is room");
    body
}

fn head(language: &str, media_type: &str, more: &[String]) -> Vec<String> {
    let mut head = vec![
        format!("Accept-Language: {language}"),
        format!("Content-Type: {media_type}"),
    ];
    head.extend_from_slice(more);
    head
}

fn length(body: &[u8]) -> String {
    format!("Content-Length: {}", body.len())
}

fn sent(by: &Client, language: &str, media_type: &str, body: Vec<u8>, more: &[String]) -> Reply {
    let more = [&[length(&body)], more].concat();
    let head = head(language, media_type, &more);
    let answer = by.send_pieces("POST /notice/new", &head, &[body], NO_PAUSE);
    answer.expect("an answer")
}

fn multipart() -> String {
    format!("multipart/form-data; boundary={BOUNDARY}")
}

/// The page with which something was refused.
fn refused(what: &str, reply: &Reply, status: u16, sentence: &str) {
    assert_eq!(reply.status, status, "{what}: {}", reply.body);
    assert!(reply.body.contains(sentence), "{what}: {}", reply.body);
    assert!(reply.body.contains("</html>"), "{what} got half a page");
}

/// A picture that says how large it is and holds nothing.
fn png(width: u32, height: u32) -> Vec<u8> {
    let sizes = [width.to_be_bytes(), height.to_be_bytes()].concat();
    [
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".as_slice(),
        &sizes,
        b"\x08\x02\0\0\0",
    ]
    .concat()
}

#[test]
fn what_is_made_to_fill_a_machine_is_refused_costs_nothing_and_leaves_nothing() {
    let mut target = Target::start();
    let packed = packed();
    let before = target.waiting();
    // what an honest file of the largest size takes is taken once beforehand
    let honest = with_file("stor.pdf", "application/pdf", &[b'%'; 9 << 20]);
    let reply = sent(&target.staff, "nb", &multipart(), honest, &[]);
    refused("no PDF", &reply, 422, "Denne typen fil kan vi ikke ta imot");
    let usual = target.server.most_memory().expect("the machine tells");

    files(&target, &packed);
    forms(&target, &packed);
    slowly(&target);

    let most = target.server.most_memory().expect("the machine tells");
    println!("{usual} MB before, {most} MB at the most");
    assert!(most < usual + ROOM, "{usual} MB became {most} MB");
    assert_eq!(target.waiting(), before, "something was stored");
    target
        .server
        .stop()
        .expect("the program still stops in an orderly way");
}

/// Files from staff, and from somebody who may send none.
fn files(target: &Target, packed: &[u8]) {
    let kind = "Denne typen fil kan vi ikkje ta imot";
    let zip = [b"PK\x03\x04".as_slice(), packed].concat();
    for (what, name, media_type, file) in [
        ("a packed one", "skjema.pdf", "application/pdf", &zip),
        ("gzip", "skjema.pdf", "application/pdf", &packed.to_vec()),
        (
            "a page",
            "bilde.png",
            "image/png",
            &b"<html><script>".to_vec(),
        ),
        (
            "a drawing",
            "bilde.png",
            "image/png",
            &b"<svg onload=x>".to_vec(),
        ),
    ] {
        let body = with_file(name, media_type, file);
        let reply = sent(&target.staff, "nn", &multipart(), body, &[]);
        refused(what, &reply, 422, kind);
        assert!(
            reply.body.contains("Vi treng hjelp."),
            "{what}: the text is lost"
        );
    }
    let body = with_file("stort.png", "image/png", &png(60_000, 60_000));
    let reply = sent(&target.staff, "en", &multipart(), body, &[]);
    refused(
        "a picture",
        &reply,
        422,
        "so large that it could stop the machine",
    );
    let large = with_file("stor.pdf", "application/pdf", &[b'%'; 13 << 20]);
    let reply = sent(&target.staff, "en", &multipart(), large, &[]);
    refused("too large", &reply, 413, "That was too much at once");
    // a name as long as the form may be is not even read, and takes the file with it
    let long = "a".repeat(900_000) + ".pdf";
    let body = with_file(&long, "application/pdf", b"%PDF-1.7");
    let reply = sent(&target.stranger, "nn", &multipart(), body, &[]);
    assert!([400, 413, 422].contains(&reply.status), "{}", reply.body);
    assert!(
        reply.body.contains("lang=\"nn\""),
        "a page in the language: {}",
        reply.body
    );
    let body = with_file("skjema.pdf", "application/pdf", b"%PDF-1.7");
    let reply = sent(&target.stranger, "nn", &multipart(), body, &[]);
    refused(
        "a file of a stranger",
        &reply,
        422,
        "Her kan du ikkje leggje ved filer",
    );
}

/// Forms of many fields, and packed ones.
fn forms(target: &Target, packed: &[u8]) {
    let urlencoded = "application/x-www-form-urlencoded";
    for (what, body) in [
        ("ten thousand fields", "need=a&".repeat(10_000)),
        ("empty fields", "&".repeat(1_000_000)),
        ("fields without a name", "=&".repeat(500_000)),
    ] {
        for by in [&target.stranger, &target.staff] {
            let reply = sent(by, "nn", urlencoded, body.clone().into_bytes(), &[]);
            refused(what, &reply, 413, "Det vart for mykje på éin gong");
        }
    }
    let part = format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n\r\n");
    let parts = format!("{}--{BOUNDARY}--\r\n", part.repeat(10_000));
    let reply = sent(
        &target.stranger,
        "nb",
        &multipart(),
        parts.into_bytes(),
        &[],
    );
    refused(
        "ten thousand parts",
        &reply,
        413,
        "Det ble for mye på én gang",
    );
    // what says that it is packed is not unpacked
    let packing = ["Content-Encoding: gzip".to_owned()];
    let half = packed[..1 << 19].to_vec();
    let reply = sent(&target.stranger, "nb", urlencoded, half, &packing);
    assert!(
        (400..500).contains(&reply.status),
        "{}: {}",
        reply.status,
        reply.body
    );
}

/// A form that comes slowly and does not say how long it is.
fn slowly(target: &Target) {
    let piece = [b"10000\r\n".as_slice(), &[b'a'; 0x10000], b"\r\n"].concat();
    let head = head(
        "nb",
        "application/x-www-form-urlencoded",
        &["Transfer-Encoding: chunked".to_owned()],
    );
    let pieces = vec![piece; 17];
    let pause = Duration::from_millis(40);
    for by in [&target.stranger, &target.staff] {
        let reply = by.send_pieces("POST /notice/new", &head, &pieces, pause);
        let reply = reply.expect("an answer");
        refused("slowly", &reply, 413, "Det ble for mye på én gang");
    }
}

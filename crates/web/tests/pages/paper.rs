//! The paper that a notice came on: who can send one, and how it is served.

use crate::browser::{Answer, Request, get, post_file};
use crate::town::{Town, id};

const PDF: &[u8] = b"%PDF-1.7\n<script>alert(1)</script>";

async fn sent(town: &Town, cookie: Option<&str>, media_type: &str, file: &[u8]) -> Answer {
    let form = notice(media_type, file);
    form.cookie(cookie).ask(town.address).await
}

fn notice(media_type: &str, file: &[u8]) -> Request {
    let errand = id().to_string();
    let fields = [
        ("errand", errand.as_str()),
        ("children", "1"),
        ("sender", "0"),
        ("channel", "0"),
        ("name", "Ola Haug"),
        ("contact", "91234567"),
        ("child-1-given", "Vilja"),
        ("child-1-birth", "unknown"),
        ("need", "Vi trenger hjelp."),
        ("consent", "0"),
    ];
    post_file("/notice/new", &fields, media_type, file)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_from_anybody_but_staff_is_refused_and_nothing_is_stored() {
    let town = Town::plain().await;
    let (staff, family) = (town.staff().await, town.family().await);
    for cookie in [None, Some(family.as_str())] {
        for (media_type, file) in [("application/pdf", PDF), ("text/html", b"<form>")] {
            let answer = sent(&town, cookie, media_type, file).await;
            assert_eq!(answer.status, 422, "{}", answer.body);
            assert!(answer.body.contains("Her kan du ikke legge ved filer"));
            assert!(answer.body.contains("Vi trenger hjelp."), "nothing is lost");
        }
        // the same without a file is taken
        let answer = sent(&town, cookie, "application/pdf", b"").await;
        assert_eq!(answer.status, 303, "{}", answer.body);
    }
    assert_eq!(town.notices(&staff).await, 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_public_form_has_the_room_of_a_text() {
    let town = Town::plain().await;
    let mut file = PDF.to_vec();
    file.resize(2 * 1024 * 1024, b' ');
    let answer = sent(&town, None, "application/pdf", &file).await;
    assert_eq!(answer.status, 413);
    // nor does it help not to say how long it is
    let untold = notice("application/pdf", &file).chunked();
    assert_eq!(untold.ask(town.address).await.status, 413);
    let staff = town.staff().await;
    let answer = sent(&town, Some(&staff), "application/pdf", &file).await;
    assert_eq!(answer.status, 303, "{}", answer.body);
    assert_eq!(town.notices(&staff).await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_file_is_its_first_bytes_say() {
    let town = Town::plain().await;
    let staff = town.staff().await;
    for file in [b"<html>".as_slice(), b"<svg/>", b"PK\x03\x04"] {
        let answer = sent(&town, Some(&staff), "application/pdf", file).await;
        assert_eq!(answer.status, 422, "{}", answer.body);
        assert!(answer.body.contains("Bruk PDF eller et bilde"));
    }
    assert_eq!(town.notices(&staff).await, 0);
    let answer = sent(&town, Some(&staff), "text/html", PDF).await;
    assert_eq!(answer.status, 303, "{}", answer.body);
    let receipt = answer.header("location");
    let notice = receipt.strip_suffix("/receipt").unwrap();
    let paper = get(&format!("{notice}/paper")).cookie(Some(&staff));
    let paper = paper.ask(town.address).await;
    assert_eq!((paper.status, paper.body.as_bytes()), (200, PDF));
    for (name, value) in [
        ("content-type", "application/pdf"),
        ("content-disposition", "attachment; filename=\"paper.pdf\""),
        ("x-content-type-options", "nosniff"),
        (
            "content-security-policy",
            "sandbox; default-src 'none'; frame-ancestors 'none'",
        ),
        ("cache-control", "no-store"),
    ] {
        assert_eq!(paper.headers(name), [value], "{name}");
    }
}

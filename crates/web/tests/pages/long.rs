//! Texts that are longer than a field takes, in whichever form.

use crate::browser::post;
use crate::town::Town;

const SENTENCE: &str = "Teksten er for lang. Det er plass til";

fn long() -> String {
    format!("Begynnelsen {} slutten", "å".repeat(20_000))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_text_that_is_too_long_comes_back_whole_with_a_message_at_it() {
    let town = Town::plain().await;
    let (staff, family) = (town.staff().await, town.family().await);
    let long = long();
    let case = "/case/0123456789abcdef0123456789abcdef";
    let forms = [
        ("message", "text", &family),
        ("note", "quick", &staff),
        (
            "note/0123456789abcdef0123456789abcdef/strike",
            "strike-why",
            &staff,
        ),
        ("promise", "what", &staff),
        ("plan/frame", "needs", &staff),
        ("goal/new", "own", &family),
        ("measure/new", "what", &staff),
        ("consent/new", "purpose", &staff),
        ("coordinator/appoint", "reasons", &staff),
    ];
    for (path, field, cookie) in forms {
        let path = format!("{case}/{path}");
        let fields = [
            ("errand", "1234"),
            (field, long.as_str()),
            ("other", "svar"),
        ];
        let form = post(&path, &fields).cookie(Some(cookie));
        let answer = form.ask(town.address).await;
        assert_eq!(answer.status, 422, "{path}");
        assert!(answer.body.contains(SENTENCE), "{path}");
        assert!(answer.body.contains(&long), "{path}: nothing is lost");
        let kept = format!("action=\"{path}\"");
        assert!(answer.body.contains(&kept), "{path}");
        let label = format!("for=\"{field}\"");
        assert!(
            answer.body.contains(&label),
            "{path}: the field has its message"
        );
        assert!(
            answer.body.contains("name=\"other\" value=\"svar\""),
            "{path}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_text_that_just_fits_goes_on_to_its_form() {
    let town = Town::plain().await;
    let family = town.family().await;
    let fits = "å".repeat(20_000);
    let path = "/case/0123456789abcdef0123456789abcdef/message";
    let form = post(path, &[("errand", "1234"), ("text", &fits)]).cookie(Some(&family));
    let answer = form.ask(town.address).await;
    // there is no such case, and that is what is said
    assert_eq!(answer.status, 404);
    assert!(!answer.body.contains(SENTENCE));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_name_of_a_child_in_a_notice_has_its_room_too() {
    let town = Town::plain().await;
    let staff = town.staff().await;
    let long = long();
    let fields = [
        ("errand", "0123456789abcdef0123456789abcdef"),
        ("child-1-given", long.as_str()),
        ("need", "Vi trenger hjelp."),
        ("consent", "0"),
    ];
    let form = crate::browser::post_file("/notice/new", &fields, "application/pdf", b"%PDF-1.7");
    let answer = form.cookie(Some(&staff)).ask(town.address).await;
    assert_eq!(answer.status, 422);
    assert!(answer.body.contains(SENTENCE));
    assert!(answer.body.contains(&long));
    assert_eq!(town.notices(&staff).await, 0);
}

//! Forms that come after the session has ended.

use crate::browser::{get, post};
use crate::town::Town;

#[tokio::test(flavor = "multi_thread")]
async fn so_many_forms_are_kept_and_the_next_one_is_told_and_shown() {
    let town = Town::plain().await;
    let late = town.family_too_late().await;
    let send = async |number: usize| {
        let path = format!("/case/{number}/message");
        let form = post(&path, &[("text", "Dette skrev jeg.")]);
        form.cookie(Some(&late)).ask(town.address).await
    };
    for number in 0..20 {
        let answer = send(number).await;
        assert_eq!(answer.status, 401);
        assert!(answer.body.contains("tatt vare på. Logg inn"), "{number}");
    }
    let answer = send(20).await;
    assert_eq!(answer.status, 401);
    assert!(answer.body.contains("så mange skjemaer"), "{}", answer.body);
    assert!(answer.body.contains("Dette skrev jeg."), "nothing is lost");
    assert_eq!(town.waiting().await.len(), 20);

    let back = town.family().await;
    let offered = get("/kept").cookie(Some(&back)).ask(town.address).await;
    assert_eq!(offered.body.matches("Dette skrev jeg.").count(), 40);
    assert!(offered.body.contains("action=\"/case/7/message?kept\""));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_to_a_path_that_leads_elsewhere_is_not_kept() {
    let town = Town::plain().await;
    let late = town.family_too_late().await;
    for path in ["//host.example/x", "/%09/host.example", "/%5chost.example"] {
        let form = post(path, &[("text", "Dette skrev jeg.")]);
        let answer = form.cookie(Some(&late)).ask(town.address).await;
        assert_eq!(answer.status, 401, "{path}");
        assert!(!answer.body.contains("Logg inn, så ligger det der"));
    }
    assert!(town.waiting().await.is_empty());
}

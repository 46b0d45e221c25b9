//! Whoever may give or record a consent looks ahead at every consent there could be: to every unit and every adult,
//! of everything, with and without what health personnel keep. Nothing comes out that the reader has no ground for.

use crate::output::{Findings, Grounds, viewer};
use crate::site::{Site, an_id, today};
use casework::label::Kind;
use sample::{Watched, WatchedTown};

/// Everything that the form has, to one receiver.
fn chosen(receiver: &str, lifts: bool) -> String {
    let errand = an_id();
    let mut fields = vec![
        ("errand", errand.as_str()),
        ("shown", "0"),
        ("scope", "share"),
        ("receiver", receiver),
        ("purpose", "skolestart"),
    ];
    fields.extend(Kind::ALL.iter().map(|kind| ("kind", kind.word())));
    if lifts {
        fields.push(("health", "yes"));
    }
    serde_urlencoded::to_string(fields).unwrap()
}

async fn receivers(site: &Site, child: &Watched) -> Vec<String> {
    let units = site.office.unit_names().await.unwrap();
    let units = units.keys().map(|unit| format!("unit/{unit}"));
    let adults = child.adults.iter();
    units
        .chain(adults.map(|adult| format!("person/{adult}")))
        .collect()
}

/// Answers with how many pages listed anything.
async fn look(site: &Site, findings: &mut Findings) -> usize {
    let mut listed = 0;
    for asker in &site.askers {
        let grounds = Grounds::of(site, viewer(site, asker).await).await;
        for child in &site.town.children {
            let form = format!("/case/{}/consent/new/share", child.case);
            if site.get(&form, asker).await.status != 200 {
                continue;
            }
            for receiver in receivers(site, child).await {
                for lifts in [false, true] {
                    let address = format!("/case/{}/consent/preview", child.case);
                    let body = chosen(&receiver, lifts);
                    let answer = site.ask("POST", &address, asker, body).await;
                    let known = [200, 422].contains(&answer.status);
                    assert!(known, "{} to {}", answer.status, asker.name);
                    listed += usize::from(answer.body.contains("class=\"read\""));
                    findings.judge(site, (asker, &grounds), "the look ahead", &answer);
                }
            }
        }
    }
    listed
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_comes_out_by_looking_ahead_that_the_reader_has_no_ground_for() {
    let mut findings = Findings::default();
    let mut listed = 0;
    let mut towns = vec![WatchedTown::of_every_kind(today())];
    // more where there is time
    if std::env::var_os("SAMSONE_LONG").is_some() {
        towns.extend((1..=20).map(|seed| WatchedTown::thrown(today(), seed)));
    }
    for town in towns {
        listed += look(&Site::open(town).await, &mut findings).await;
    }
    let all = findings.told();
    assert!(all.is_empty(), "{}", all.join("\n"));
    assert!(listed > 50, "only {listed} pages listed anything");
}

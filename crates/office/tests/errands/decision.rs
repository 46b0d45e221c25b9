//! From a need that is mapped to a letter that is read, or announced again because nobody has.

use super::support::{Family, Town, today};
use casework::assessment::{Conclusion, FactAnswer, Judgement, Matter};
use casework::entry::Sequence;
use casework::id::ItemId;
use casework::moment::Moment;
use casework::need::{Mapping, NeedPage};
use casework::told::Told;
use office::{Error, Form, Refusal, Shown};
use std::collections::BTreeMap;

const CHILD_COORDINATOR: Matter = Matter::ALL[0];
const DAY: i64 = 86_400_000;

fn mapping(goals: &str) -> Mapping {
    Mapping {
        goals: goals.into(),
        resources: Told::from("ler mye"),
        needs: Vec::new(),
        asked: Told::from("mor og far"),
    }
}

async fn needs(town: &Town, family: &Family) -> Shown<NeedPage> {
    let unit = town.staff.unit.viewer();
    town.office.needs(unit, family.case).await.unwrap()
}

/// The form that the assessment shows now.
async fn shown(town: &Town, family: &Family, id: ItemId) -> Form {
    let unit = town.staff.unit.viewer();
    let page = town.office.assessment(unit, family.case, id).await.unwrap();
    town.form(page.sequence)
}

async fn start(town: &Town, family: &Family, form: Form) -> ItemId {
    let unit = town.staff.unit.viewer();
    let started = town
        .office
        .open_assessment(unit, family.case, form, CHILD_COORDINATOR);
    started.await.unwrap()
}

/// The unit answers, judges and concludes; the assessment is answered.
pub async fn concludes(town: &Town, family: &Family, serious: bool) -> ItemId {
    let (office, unit) = (&town.office, town.staff.unit.viewer());
    let id = start(town, family, town.form(Sequence::NONE)).await;
    let yes = [
        "needs-long-lasting-services",
        "needs-complex-services",
        "needs-health-services",
    ];
    let yes = yes.map(|name| (name.to_owned(), FactAnswer::YesNo(true)));
    let mut facts = BTreeMap::from(yes);
    for (name, word) in [
        ("other-welfare-services", "for-child-or-family"),
        ("adults-wish", "all-wish"),
    ] {
        facts.insert(name.to_owned(), FactAnswer::One(word.to_owned()));
    }
    let form = shown(town, family, id).await;
    office
        .answer_facts(unit, family.case, form, id, facts)
        .await
        .unwrap();
    let judgement = Judgement {
        fact: "serious-condition".to_owned(),
        factors: Vec::new(),
        found: serious,
        reasons: Told::from("sett på hverdagen samlet"),
    };
    let form = shown(town, family, id).await;
    office
        .judge(unit, family.case, form, id, judgement)
        .await
        .unwrap();
    let conclusion = if serious {
        Conclusion::Met
    } else {
        Conclusion::NotMet
    };
    let form = shown(town, family, id).await;
    let why = (conclusion, Told::from("samlet vurdering"));
    office
        .conclude(unit, family.case, form, id, why)
        .await
        .unwrap();
    id
}

pub async fn decides(town: &Town, family: &Family, assessment: ItemId, form: Form) -> ItemId {
    let unit = town.staff.unit.viewer();
    let reasons = Told::from("Fordi dere trenger mange tjenester samtidig.");
    let sent = town
        .office
        .decide(unit, family.case, form, assessment, reasons);
    sent.await.unwrap()
}

#[tokio::test]
async fn two_who_map_from_the_same_page_are_told_of_each_other() {
    let town = Town::open().await;
    let family = town.family("Sol").await;
    let page = needs(&town, &family).await.sequence;
    let unit = town.staff.unit.viewer();
    let other = town.staff.coordinator.viewer();
    let (first, second) = (town.form(page), town.form(page));
    let office = &town.office;
    office
        .map_needs(unit, family.case, first, mapping("svømme"))
        .await
        .unwrap();
    let late = office
        .map_needs(other, family.case, second, mapping("sykle"))
        .await;
    let Err(Error::Conflict { since }) = late else {
        panic!("the second is told, not overwritten: {late:?}");
    };
    let again = Form {
        shown: since,
        ..second
    };
    office
        .map_needs(other, family.case, again, mapping("sykle"))
        .await
        .unwrap();
    let page = needs(&town, &family).await.view;
    assert_eq!(page.newest.unwrap().goals, "sykle");
    assert_eq!(page.earlier[0].goals, "svømme");
}

#[tokio::test]
async fn a_refusal_opens_the_assessment_of_coordinator_in_the_same_errand() {
    let town = Town::open().await;
    let family = town.family("Sol").await;
    let id = concludes(&town, &family, false).await;
    let unit = town.staff.unit.viewer();
    let page = town
        .office
        .assessment(unit, family.case, id)
        .await
        .unwrap()
        .view;
    let next = page.follows.unwrap();
    let next = town
        .office
        .assessment(unit, family.case, next)
        .await
        .unwrap()
        .view;
    assert!(next.concluded.is_none());
    let page = town
        .office
        .assessments(family.mother(), family.case)
        .await
        .unwrap();
    assert_eq!(page.view.matters.len(), 2);
}

#[tokio::test]
async fn a_double_click_starts_one_assessment_and_sends_one_letter() {
    let town = Town::open().await;
    let family = town.family("Sol").await;
    let assessment = concludes(&town, &family, true).await;
    let form = town.form(Sequence::NONE);
    let letter = decides(&town, &family, assessment, form).await;
    let entries = town.entries(family.case).await;
    assert_eq!(decides(&town, &family, assessment, form).await, letter);
    let again = town.form(Sequence::NONE);
    let first = start(&town, &family, again).await;
    assert_eq!(start(&town, &family, again).await, first);
    assert_eq!(town.entries(family.case).await, entries + 1);
    let told = town.office.take_leaving(10).await.unwrap();
    assert_eq!(
        told.len(),
        2,
        "both parents are told once that something has come"
    );
}

#[tokio::test]
async fn that_a_parent_opened_the_letter_is_stored_once_and_the_unit_sees_it() {
    let town = Town::open().await;
    let family = town.family("Sol").await;
    let assessment = concludes(&town, &family, true).await;
    let letter = decides(&town, &family, assessment, town.form(Sequence::NONE)).await;
    let (office, unit) = (&town.office, town.staff.unit.viewer());
    let before = office
        .decision(unit, family.case, letter)
        .await
        .unwrap()
        .view;
    assert!(
        before.opened.is_empty(),
        "the unit's own look is no opening"
    );
    for reader in [family.mother(), family.mother(), family.father()] {
        office.decision(reader, family.case, letter).await.unwrap();
    }
    let after = office
        .decision(unit, family.case, letter)
        .await
        .unwrap()
        .view;
    assert_eq!(after.opened.len(), 2);
    let teacher = town.staff.teacher.viewer();
    let outside = office.decision(teacher, family.case, letter).await;
    assert!(matches!(outside, Err(Error::NotFound)), "{outside:?}");
}

#[tokio::test]
async fn a_letter_that_nobody_opens_is_announced_again_until_somebody_does() {
    let town = Town::open().await;
    let (family, other) = (town.family("Sol").await, town.family("Tor").await);
    let (office, unit) = (&town.office, town.staff.unit.viewer());
    for family in [&family, &other] {
        let assessment = concludes(&town, family, true).await;
        decides(&town, family, assessment, town.form(Sequence::NONE)).await;
    }
    let page = office.assessments(unit, other.case).await.unwrap().view;
    office
        .decision(other.mother(), other.case, page.decisions[0].id)
        .await
        .unwrap();
    let on = |day: i64| Moment::noon(today()).plus(day * DAY);
    for (day, cases) in [(7, 0), (8, 1), (8, 0), (9, 0), (16, 1)] {
        assert_eq!(
            office.announce_again(on(day)).await.unwrap(),
            cases,
            "day {day}"
        );
    }
    let page = office.assessments(unit, family.case).await.unwrap().view;
    let letter = page.decisions[0];
    assert_eq!(letter.announced_again, Some(on(16).date()));
    office
        .decision(family.father(), family.case, letter.id)
        .await
        .unwrap();
    assert_eq!(office.announce_again(on(40)).await.unwrap(), 0);
}

#[tokio::test]
async fn nothing_is_sent_without_a_conclusion() {
    let town = Town::open().await;
    let family = town.family("Sol").await;
    let id = start(&town, &family, town.form(Sequence::NONE)).await;
    let (form, unit) = (town.form(Sequence::NONE), town.staff.unit.viewer());
    let refused = town
        .office
        .decide(unit, family.case, form, id, Told::from("Ja"))
        .await;
    assert!(
        matches!(refused, Err(Error::Refused(Refusal::Decision(_)))),
        "{refused:?}"
    );
}

#[tokio::test]
async fn whoever_has_a_letter_in_a_copy_of_everything_has_opened_it() {
    let town = Town::open().await;
    let family = town.family("Sol").await;
    let assessment = concludes(&town, &family, true).await;
    decides(&town, &family, assessment, town.form(Sequence::NONE)).await;
    let (office, unit) = (&town.office, town.staff.unit.viewer());
    let page = office.assessments(unit, family.case).await.unwrap().view;
    assert_eq!(page.decisions[0].opened, None);
    for _ in 0..2 {
        let copy = office.extract(family.mother()).await.unwrap().view;
        let file = serde_json::to_string(&copy).unwrap();
        assert!(file.contains("\"part\":\"decision\""), "{file}");
        assert!(file.contains("samlet vurdering"), "{file}");
    }
    let page = office.assessments(unit, family.case).await.unwrap().view;
    assert_eq!(page.decisions[0].opened, Some(today()));
}

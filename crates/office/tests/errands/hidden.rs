//! Hiding an address, with an answer about every other adult who sees the case.

use super::support::{Family, Town};
use casework::entry::Sequence;
use casework::id::PersonId;
use casework::person::{Protecting, Protection, Stay, StayAnswer};
use office::Error;

fn answers(out: PersonId, others: &[PersonId]) -> Vec<StayAnswer> {
    let answer = |person: &PersonId| StayAnswer {
        person: *person,
        stay: match *person == out {
            true => Stay::Out,
            false => Stay::Sees,
        },
        reason: "spurt mor i dag".into(),
    };
    others.iter().map(answer).collect()
}

fn ends(reason: &str) -> Protecting {
    Protecting {
        protection: Protection::None,
        answers: Vec::new(),
        reason: reason.into(),
    }
}

async fn hides(town: &Town, family: &Family, all: Vec<StayAnswer>) -> Result<(), Error> {
    let (unit, child) = (town.staff.unit.viewer(), family.child().person);
    let read = town
        .office
        .protection_form(unit, family.case, child)
        .await?;
    let form = town.form(read.view.sequence);
    let chosen = Protecting {
        protection: Protection::Shelter,
        answers: all,
        reason: "".into(),
    };
    let office = &town.office;
    office
        .protect_person(unit, family.case, form, child, chosen)
        .await
}

#[tokio::test]
async fn a_stay_in_a_shelter_keeps_the_other_parent_out_where_that_is_answered() {
    let town = Town::open().await;
    let family = town.family("Ask").await;
    let (unit, child) = (town.staff.unit.viewer(), family.child().person);
    let form = town.office.protection_form(unit, family.case, child);
    let asked: Vec<PersonId> = form
        .await
        .unwrap()
        .view
        .others
        .iter()
        .map(|one| one.person)
        .collect();
    let (mother, father) = (family.mother(), family.father());
    assert_eq!(asked, [mother.person, father.person]);
    let half = answers(father.person, &[father.person]);
    let refused = hides(&town, &family, half).await;
    assert!(matches!(refused, Err(Error::Refused(_))));
    assert!(town.office.now_in(father, family.case).await.is_ok());

    hides(&town, &family, answers(father.person, &asked))
        .await
        .unwrap();
    let his = town.office.now_in(father, family.case).await;
    assert!(matches!(his, Err(Error::NotFound)));
    assert!(town.office.now_in(mother, family.case).await.is_ok());
    let hers = town
        .office
        .protection_form(mother, family.case, child)
        .await;
    assert!(
        matches!(hers, Err(Error::NotFound)),
        "a parent has no such form"
    );

    // and in the same place he is let in again
    hides(&town, &family, answers(child, &asked)).await.unwrap();
    assert!(town.office.now_in(father, family.case).await.is_ok());
    let form = town.form(Sequence::NONE);
    let ends = ends("flyttet");
    let office = &town.office;
    let stale = office
        .protect_person(unit, family.case, form, child, ends)
        .await;
    assert!(
        matches!(stale, Err(Error::Conflict { .. })),
        "somebody else wrote it meanwhile"
    );
}

#[tokio::test]
async fn who_was_hidden_reads_why_the_address_is_shown_again_and_the_other_parent_does_not() {
    let town = Town::open().await;
    let family = town.family("Ask").await;
    let (unit, child) = (town.staff.unit.viewer(), family.child().person);
    let (mother, father) = (family.mother(), family.father());
    let answer = |person, stay| StayAnswer {
        person,
        stay,
        reason: "spurt mor i dag".into(),
    };
    let there = answer(mother.person, Stay::There);
    let his = answer(father.person, Stay::Sees);
    hides(&town, &family, vec![there, his]).await.unwrap();
    let office = &town.office;
    let end = async |reason: &str| {
        let read = office.protection_form(unit, family.case, child).await?;
        let form = town.form(read.view.sequence);
        office
            .protect_person(unit, family.case, form, child, ends(reason))
            .await
    };
    assert!(matches!(end("").await, Err(Error::Refused(_))));
    end("dere har flyttet hjem").await.unwrap();
    let read = async |viewer| {
        let page = office.family_of_case(viewer, family.case).await.unwrap();
        page.view
            .shown_again
            .into_iter()
            .map(|(_, why)| why)
            .collect::<Vec<_>>()
    };
    assert_eq!(read(mother).await, ["dere har flyttet hjem"]);
    assert!(read(father).await.is_empty());
    assert!(read(unit).await.is_empty(), "it is said to her alone");
}

//! What staff recorded as said, the giver is asked about.

use super::support::{Town, today};
use casework::consent::{Form, Scope};
use casework::entry::Sequence;
use office::consent::NewConsent;

#[tokio::test]
async fn a_no_takes_it_back_at_once_and_whoever_coordinates_is_told() {
    let town = Town::open().await;
    let family = town.family("Ask").await;
    let (unit, mother, father) = (town.staff.unit.viewer(), family.mother(), family.father());
    let oral = || Form::Oral {
        witness: "på telefon".into(),
    };
    let new = NewConsent {
        scope: Scope::PlanStart,
        from: today(),
        until: None,
        named: Vec::new(),
        recorded: vec![(mother.person, oral()), (father.person, oral())],
        instead_of: None,
    };
    let form = town.form(Sequence::NONE);
    let office = &town.office;
    office
        .ask_consent(unit, family.case, form, new)
        .await
        .unwrap();
    let told = office.take_leaving(100).await.unwrap();
    assert!(
        told.iter().any(|one| one.to == mother.person),
        "she is told that something has come"
    );

    let hers = office.consents(mother, family.case).await.unwrap().view;
    assert!(hers.plan_start, "it holds until she answers");
    let id = hers.waiting[0].id;
    assert!(hers.waiting[0].to_confirm.is_some());
    let form = town.form(Sequence::NONE);
    let by_unit = office
        .confirm_consent(unit, family.case, form, (id, true))
        .await;
    assert!(by_unit.is_err(), "nobody confirms for another");
    let form = town.form(Sequence::NONE);
    let yes = office.confirm_consent(mother, family.case, form, (id, true));
    yes.await.unwrap();
    let form = town.form(Sequence::NONE);
    let no = office.confirm_consent(father, family.case, form, (id, false));
    no.await.unwrap();
    let hers = office.consents(mother, family.case).await.unwrap().view;
    assert!(!hers.plan_start && hers.waiting.is_empty());
    let told = office.take_leaving(100).await.unwrap();
    let coordinator = town.staff.coordinator.person;
    assert!(told.iter().any(|one| one.to == coordinator));
}

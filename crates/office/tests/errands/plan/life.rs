//! From consent to the end of a plan.

use super::super::support::{Town, today};
use super::{activates, agrees, frame, goals, measure, own, sees, sets_goal, shown, with_plan};
use casework::entry::Sequence;
use casework::plan::{
    Change, Evaluation, MeasureState, PlanRefusal, State, Subject, VersionName, Which,
};
use office::{Error, Refusal};

fn refusal(result: Result<(), Error>) -> PlanRefusal {
    match result {
        Err(Error::Refused(Refusal::Plan(refusal))) => refusal,
        other => panic!("expected a refusal, got {other:?}"),
    }
}

#[tokio::test]
async fn nobody_begins_a_plan_without_consent() {
    let town = Town::open().await;
    let family = town.family("Nora").await;
    let coordinator = town.staff.coordinator.viewer();
    let page = town
        .office
        .plan(coordinator, family.case, Which::Standing)
        .await
        .unwrap();
    assert_eq!(page.view.may_begin, Some(false));

    let form = town.form(Sequence::NONE);
    let begun = town
        .office
        .begin_plan(coordinator, family.case, form, frame(&town))
        .await;
    assert_eq!(refusal(begun), PlanRefusal::NoConsent);
}

#[tokio::test]
async fn a_consent_that_is_taken_back_stops_the_writing() {
    let town = Town::open().await;
    let family = town.family("Ada").await;
    let consent = town.consents_to_plan(&family).await;
    let coordinator = town.staff.coordinator.viewer();
    let form = town.form(Sequence::NONE);
    town.office
        .begin_plan(coordinator, family.case, form, frame(&town))
        .await
        .unwrap();
    sets_goal(&town, &family, "Sove").await;
    town.withdraws(&family, consent).await;

    let form = town.form(shown(&town, &family, coordinator).await);
    let set = town
        .office
        .set_goal(coordinator, family.case, form, None, own("Spise"))
        .await;
    assert_eq!(refusal(set), PlanRefusal::NoConsent);
    let activated = town
        .office
        .activate_plan(coordinator, family.case, form)
        .await;
    assert_eq!(refusal(activated), PlanRefusal::NoConsent);
}

#[tokio::test]
async fn a_plan_without_a_goal_does_not_come_into_force() {
    let town = Town::open().await;
    let family = with_plan(&town, "Emil").await;
    let coordinator = town.staff.coordinator.viewer();
    let form = town.form(shown(&town, &family, coordinator).await);
    let activated = town
        .office
        .activate_plan(coordinator, family.case, form)
        .await;
    assert_eq!(refusal(activated), PlanRefusal::NoGoal);
}

#[tokio::test]
async fn what_is_in_force_stands_until_the_new_version_is_activated() {
    let town = Town::open().await;
    let family = with_plan(&town, "Iben").await;
    let goal = sets_goal(&town, &family, "Svømme").await;
    let trains = agrees(&town, &family, goal, "Svømmetrening", town.staff.therapist).await;
    activates(&town, &family).await;
    let (office, case, coordinator) = (&town.office, family.case, town.staff.coordinator.viewer());
    let form = town.form(shown(&town, &family, coordinator).await);
    office
        .revise_plan(coordinator, case, form, "ny skole".into(), today())
        .await
        .unwrap();
    let form = town.form(shown(&town, &family, coordinator).await);
    office
        .set_goal(family.mother(), case, form, Some(goal), own("Dykke"))
        .await
        .unwrap();
    let therapist = town.staff.therapist.viewer();
    let form = town.form(shown(&town, &family, coordinator).await);
    office
        .move_measure(
            therapist,
            case,
            form,
            trains,
            MeasureState::Going,
            "".into(),
        )
        .await
        .unwrap();

    let stands = sees(&town, &family, family.mother(), Which::Standing)
        .await
        .unwrap();
    assert_eq!((stands.state, stands.number), (State::Revising, 1));
    assert_eq!(stands.goals[0].own_words, "Svømme");
    assert_eq!(
        stands.goals[0].measures[0].state,
        MeasureState::Going,
        "life goes on in both"
    );
    let new = sees(&town, &family, family.mother(), Which::Working)
        .await
        .unwrap();
    assert_eq!((new.number, new.is_new), (2, true));
    assert_eq!(new.goals[0].own_words, "Dykke");
    assert_eq!(new.goals[0].measures[0].state, MeasureState::Going);

    activates(&town, &family).await;
    let stands = sees(&town, &family, family.mother(), Which::Standing)
        .await
        .unwrap();
    assert_eq!((stands.state, stands.number), (State::Active, 2));
    assert_eq!(stands.goals[0].own_words, "Dykke");
}

#[tokio::test]
async fn a_new_version_that_is_given_up_leaves_what_was_in_force() {
    let town = Town::open().await;
    let family = with_plan(&town, "Jo").await;
    sets_goal(&town, &family, "Sykle").await;
    activates(&town, &family).await;
    let (office, case, coordinator) = (&town.office, family.case, town.staff.coordinator.viewer());
    let form = town.form(shown(&town, &family, coordinator).await);
    office
        .revise_plan(coordinator, case, form, "flytter".into(), today())
        .await
        .unwrap();
    sets_goal(&town, &family, "Bytte skole").await;
    let form = town.form(shown(&town, &family, coordinator).await);
    office
        .drop_plan_revision(coordinator, case, form, "flyttet ikke".into())
        .await
        .unwrap();

    let stands = sees(&town, &family, coordinator, Which::Standing)
        .await
        .unwrap();
    assert_eq!(
        (stands.state, stands.number, stands.goals.len()),
        (State::Active, 1, 1)
    );
}

#[tokio::test]
async fn two_versions_stand_side_by_side() {
    let town = Town::open().await;
    let family = with_plan(&town, "Sol").await;
    let stays = sets_goal(&town, &family, "Sove").await;
    let goes = sets_goal(&town, &family, "Spise").await;
    agrees(&town, &family, stays, "Leggetid", town.staff.coordinator).await;
    activates(&town, &family).await;
    let (office, case, coordinator) = (&town.office, family.case, town.staff.coordinator.viewer());
    let form = town.form(shown(&town, &family, coordinator).await);
    office
        .revise_plan(coordinator, case, form, "høsten".into(), today())
        .await
        .unwrap();
    let form = town.form(shown(&town, &family, coordinator).await);
    office
        .remove_goal(family.mother(), case, form, goes, "går fint".into())
        .await
        .unwrap();
    sets_goal(&town, &family, "En venn").await;
    let form = town.form(shown(&town, &family, coordinator).await);
    office
        .set_goal(family.mother(), case, form, Some(stays), own("Sove alene"))
        .await
        .unwrap();
    activates(&town, &family).await;

    let two = Some((VersionName::Activated(1), VersionName::Activated(2)));
    let page = office
        .plan_versions(family.mother(), case, two)
        .await
        .unwrap()
        .view;
    let compared = page.compared.unwrap();
    let of = |subject| {
        let parts = compared
            .parts
            .iter()
            .filter(move |part| part.subject == subject);
        parts.map(|part| part.change).collect::<Vec<_>>()
    };
    assert_eq!(
        of(Subject::Goal),
        [Change::Changed, Change::Added, Change::Removed]
    );
    assert_eq!(of(Subject::Measure), [Change::Same]);
    assert_eq!(
        of(Subject::Frame),
        [Change::Changed],
        "the date of the next revision"
    );
    let three: Vec<VersionName> = page.versions.iter().map(|version| version.name).collect();
    let expected = [
        VersionName::Activated(1),
        VersionName::Activated(2),
        VersionName::Today,
    ];
    assert_eq!(three, expected);

    let missing = Some((VersionName::Activated(1), VersionName::Activated(7)));
    let none = office.plan_versions(family.mother(), case, missing).await;
    assert!(matches!(none, Err(Error::NotFound)));
}

#[tokio::test]
async fn a_plan_rests_is_evaluated_and_ends_and_another_one_can_be_begun() {
    let town = Town::open().await;
    let family = with_plan(&town, "Olav").await;
    let goal = sets_goal(&town, &family, "Lese").await;
    activates(&town, &family).await;
    let (office, case, coordinator) = (&town.office, family.case, town.staff.coordinator.viewer());
    let form = || async { town.form(shown(&town, &family, coordinator).await) };

    let says = Evaluation {
        works: "".into(),
        does_not: "".into(),
        family_says: "Det går bedre".into(),
        changes: "".into(),
    };
    office
        .evaluate_plan(family.mother(), case, form().await, says)
        .await
        .unwrap();
    office
        .pause_plan(coordinator, case, form().await, "sommer".into())
        .await
        .unwrap();
    let new = measure(goal, "Bøker", town.staff.teacher);
    let while_resting = office
        .agree_measure(coordinator, case, form().await, None, new)
        .await;
    assert_eq!(refusal(while_resting), PlanRefusal::NotNow);
    office
        .resume_plan(coordinator, case, form().await)
        .await
        .unwrap();
    let plan = sees(&town, &family, coordinator, Which::Standing)
        .await
        .unwrap();
    assert_eq!((plan.state, plan.evaluations.len()), (State::Active, 1));

    let second = office
        .begin_plan(coordinator, case, form().await, frame(&town))
        .await;
    assert_eq!(refusal(second), PlanRefusal::Begun);
    office
        .close_plan(coordinator, case, form().await, "trengs ikke".into())
        .await
        .unwrap();
    let page = office
        .plan(coordinator, case, Which::Standing)
        .await
        .unwrap()
        .view;
    assert!(page.plan.is_none());
    assert_eq!(page.ended.len(), 1);
    office
        .begin_plan(coordinator, case, form().await, frame(&town))
        .await
        .unwrap();
    assert!(
        goals(&town, &family).await.is_empty(),
        "a new plan begins anew"
    );
}

#[tokio::test]
async fn a_related_plan_is_listed_and_never_counted() {
    let town = Town::open().await;
    let family = town.family("Liv").await;
    let (office, case, coordinator) = (&town.office, family.case, town.staff.coordinator.viewer());
    let (form, unit) = (town.form(Sequence::NONE), town.staff.teacher.unit);
    office
        .list_related_plan(
            coordinator,
            case,
            form,
            "Opplæringsplan".into(),
            unit,
            today(),
        )
        .await
        .unwrap();

    let page = office
        .plan(coordinator, case, Which::Standing)
        .await
        .unwrap()
        .view;
    assert!(page.plan.is_none(), "it is no individual plan");
    assert_eq!(page.related[0].name, "Opplæringsplan");
    let form = town.form(Sequence::NONE);
    office
        .remove_related_plan(coordinator, case, form, page.related[0].id)
        .await
        .unwrap();
    let page = office
        .plan(coordinator, case, Which::Standing)
        .await
        .unwrap()
        .view;
    assert!(page.related.is_empty());
}

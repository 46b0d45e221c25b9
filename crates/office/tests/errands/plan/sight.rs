//! Who sees what of a plan, and who writes what.

use super::super::support::Town;
use super::{activates, agrees, frame, measure, own, sees, sets_goal, shown, with_plan};
use casework::entry::Sequence;
use casework::plan::{MeasureState, Missing, Sharing, Which, Who};
use office::Error;

#[tokio::test]
async fn whoever_is_responsible_for_a_measure_sees_and_moves_it_and_nothing_else() {
    let town = Town::open().await;
    let family = with_plan(&town, "Nora").await;
    let goal = sets_goal(&town, &family, "Sterke bein").await;
    let mine = agrees(&town, &family, goal, "Trening", town.staff.therapist).await;
    let other = agrees(&town, &family, goal, "Gym", town.staff.teacher).await;
    activates(&town, &family).await;
    let (office, case, therapist) = (&town.office, family.case, town.staff.therapist.viewer());

    let plan = sees(&town, &family, therapist, Which::Standing)
        .await
        .unwrap();
    assert!(
        plan.goals.is_empty() && plan.points.is_none(),
        "nothing but the measure"
    );
    let own: Vec<_> = plan
        .own
        .iter()
        .map(|measure| (measure.id, measure.may_move))
        .collect();
    assert_eq!(own, [(mine, true)]);

    let sequence = shown(&town, &family, therapist).await;
    let form = || town.form(sequence);
    let (done, note) = (MeasureState::Done, "ferdig");
    office
        .move_measure(therapist, case, form(), mine, done, note.into())
        .await
        .unwrap();
    let others = office
        .move_measure(therapist, case, form(), other, done, note.into())
        .await;
    assert!(matches!(others, Err(Error::NotFound)), "{others:?}");
    let words = office
        .set_goal(therapist, case, form(), None, super::own("mitt"))
        .await;
    assert!(matches!(words, Err(Error::NotFound)), "{words:?}");
}

#[tokio::test]
async fn a_service_in_the_team_sees_the_plan_when_the_family_shares_it() {
    let town = Town::open().await;
    let family = with_plan(&town, "Ada").await;
    let goal = sets_goal(&town, &family, "Lese").await;
    town.joins(&family, town.staff.teacher).await;
    let (office, case, teacher) = (&town.office, family.case, town.staff.teacher.viewer());
    assert!(
        sees(&town, &family, teacher, Which::Standing)
            .await
            .is_none()
    );

    let consent = town.shares_plan_with(&family, town.staff.teacher).await;
    let plan = sees(&town, &family, teacher, Which::Standing)
        .await
        .unwrap();
    assert_eq!(plan.goals[0].own_words, "Lese");
    let form = town.form(shown(&town, &family, teacher).await);
    let new = measure(goal, "Lesestund", town.staff.teacher);
    office
        .agree_measure(teacher, case, form, None, new)
        .await
        .unwrap();
    let form = town.form(shown(&town, &family, teacher).await);
    let for_others = measure(goal, "Trening", town.staff.therapist);
    let refused = office
        .agree_measure(teacher, case, form, None, for_others)
        .await;
    assert!(
        matches!(refused, Err(Error::NotFound)),
        "a service promises for itself: {refused:?}"
    );

    town.withdraws(&family, consent).await;
    let plan = sees(&town, &family, teacher, Which::Standing)
        .await
        .unwrap();
    assert!(plan.goals.is_empty(), "what is withdrawn is gone at once");
    assert_eq!(plan.own.len(), 1, "what it wrote itself it keeps seeing");
}

#[tokio::test]
async fn the_child_and_both_parents_write_goals_and_nobody_else_speaks_for_them() {
    let town = Town::open().await;
    let family = with_plan(&town, "Emil").await;
    let (office, case) = (&town.office, family.case);
    for viewer in [family.child(), family.mother(), family.father()] {
        let form = town.form(shown(&town, &family, viewer).await);
        office
            .set_goal(viewer, case, form, None, own("Mitt mål"))
            .await
            .unwrap();
    }
    let unit = town.staff.unit.viewer();
    let form = town.form(Sequence::NONE);
    let by_unit = office
        .set_goal(unit, case, form, None, own("Enhetens mål"))
        .await;
    assert!(matches!(by_unit, Err(Error::NotFound)), "{by_unit:?}");
    assert!(sees(&town, &family, unit, Which::Standing).await.is_none());
    let stranger = office
        .plan(town.staff.teacher.viewer(), case, Which::Standing)
        .await;
    assert!(matches!(stranger, Err(Error::NotFound)));
    let framed = office
        .write_plan_frame(family.mother(), case, form, frame(&town))
        .await;
    assert!(matches!(framed, Err(Error::NotFound)), "{framed:?}");
}

#[tokio::test]
async fn the_plan_shows_who_takes_part_what_is_shared_and_what_is_missing() {
    let town = Town::open().await;
    let family = with_plan(&town, "Iben").await;
    town.joins(&family, town.staff.teacher).await;
    town.joins(&family, town.staff.therapist).await;
    town.shares_plan_with(&family, town.staff.teacher).await;
    let coordinator = town.staff.coordinator.viewer();

    let plan = sees(&town, &family, coordinator, Which::Standing)
        .await
        .unwrap();
    let points = plan.points.unwrap();
    assert_eq!(points.coordinator.unwrap().who.name, "Kari Lunde");
    assert!(points.consent);
    let people = &points.participants;
    assert!(people.iter().any(|one| one.who == Who::Child));
    let members = people.iter().filter_map(|one| one.sharing.clone());
    let members: Vec<Sharing> = members.collect();
    assert!(
        matches!(members[..], [Sharing::Given { .. }, Sharing::None]),
        "{members:?}"
    );
    assert_eq!(plan.missing, [Missing::Goal, Missing::Measure]);
    let parents = sees(&town, &family, family.mother(), Which::Standing)
        .await
        .unwrap();
    assert!(
        parents.missing.is_empty(),
        "what is missing is the work of those who write it"
    );
}

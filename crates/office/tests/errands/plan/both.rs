//! Two writers at once: nobody overwrites anybody, and nothing that was written is lost.

use super::super::support::Town;
use super::{agrees, frame, goals, measure, own, sees, sets_goal, shown, with_plan};
use casework::entry::Sequence;
use casework::plan::{GoalWords, MeasureState, Which, Whose};
use office::Error;

#[tokio::test]
async fn the_second_writer_of_a_goal_is_told_and_settles_it() {
    let town = Town::open().await;
    let family = with_plan(&town, "Nora").await;
    let goal = sets_goal(&town, &family, "Jeg vil svømme").await;
    let both_saw = shown(&town, &family, family.mother()).await;

    let (first, second) = (town.form(both_saw), town.form(both_saw));
    let (mother, father) = (family.mother(), family.father());
    let office = &town.office;
    office
        .set_goal(
            mother,
            family.case,
            first,
            Some(goal),
            own("Jeg vil svømme langt"),
        )
        .await
        .unwrap();
    let words = own("Jeg vil dykke");
    let told = office
        .set_goal(father, family.case, second, Some(goal), words.clone())
        .await;
    let Err(Error::Conflict { since }) = told else {
        panic!("the second writer overwrote the first");
    };
    assert_eq!(
        goals(&town, &family).await[0].own_words,
        "Jeg vil svømme langt"
    );

    let now = office
        .goal_form(father, family.case, Some(goal))
        .await
        .unwrap();
    assert_eq!(
        now.view.goal.unwrap().own_words.or_empty(),
        "Jeg vil svømme langt"
    );
    assert_eq!(now.sequence, since);
    let again = office::Form {
        shown: now.sequence,
        ..second
    };
    office
        .set_goal(father, family.case, again, Some(goal), words)
        .await
        .unwrap();
    assert_eq!(goals(&town, &family).await[0].own_words, "Jeg vil dykke");
}

#[tokio::test]
async fn a_double_click_is_one_goal() {
    let town = Town::open().await;
    let family = with_plan(&town, "Iben").await;
    let form = town.form(shown(&town, &family, family.mother()).await);
    let before = town.entries(family.case).await;

    let click = || {
        town.office
            .set_goal(family.mother(), family.case, form, None, own("En venn"))
    };
    let (first, second) = tokio::join!(click(), click());
    first.unwrap();
    second.unwrap();

    assert_eq!(goals(&town, &family).await.len(), 1);
    assert_eq!(town.entries(family.case).await, before + 1);
}

#[tokio::test]
async fn two_tabs_on_two_goals_both_save() {
    let town = Town::open().await;
    let family = with_plan(&town, "Emil").await;
    let one = sets_goal(&town, &family, "Sove hele natten").await;
    let two = sets_goal(&town, &family, "Spise sammen").await;
    let both_saw = shown(&town, &family, family.mother()).await;

    let save = |goal, words| {
        let form = town.form(both_saw);
        town.office
            .set_goal(family.mother(), family.case, form, Some(goal), own(words))
    };
    let (first, second) = tokio::join!(save(one, "Sove til sju"), save(two, "Spise middag sammen"));
    first.unwrap();
    second.unwrap();

    let words: Vec<String> = goals(&town, &family)
        .await
        .into_iter()
        .map(|goal| goal.own_words)
        .collect();
    assert_eq!(words, ["Sove til sju", "Spise middag sammen"]);
}

#[tokio::test]
async fn a_goal_that_was_taken_out_meanwhile_is_refused_and_can_be_set_as_new() {
    let town = Town::open().await;
    let family = with_plan(&town, "Ada").await;
    let goal = sets_goal(&town, &family, "Gå på tur").await;
    let both_saw = shown(&town, &family, family.mother()).await;
    let (office, case) = (&town.office, family.case);
    let out = town.form(both_saw);
    office
        .remove_goal(family.father(), case, out, goal, "nådd".into())
        .await
        .unwrap();

    let form = town.form(both_saw);
    let late = office
        .set_goal(
            family.mother(),
            case,
            form,
            Some(goal),
            own("Gå lange turer"),
        )
        .await;
    assert!(matches!(late, Err(Error::Refused(_))), "{late:?}");
    assert!(goals(&town, &family).await.is_empty());

    office
        .set_goal(family.mother(), case, form, None, own("Gå lange turer"))
        .await
        .unwrap();
    assert_eq!(goals(&town, &family).await[0].own_words, "Gå lange turer");
}

#[tokio::test]
async fn taking_out_a_goal_that_somebody_just_wrote_in_is_a_conflict() {
    let town = Town::open().await;
    let family = with_plan(&town, "Olav").await;
    let goal = sets_goal(&town, &family, "Lese selv").await;
    let both_saw = shown(&town, &family, family.mother()).await;
    let (office, case) = (&town.office, family.case);
    let form = town.form(both_saw);
    office
        .set_goal(
            family.mother(),
            case,
            form,
            Some(goal),
            own("Lese om natta"),
        )
        .await
        .unwrap();

    let out = office
        .remove_goal(
            family.father(),
            case,
            town.form(both_saw),
            goal,
            "nådd".into(),
        )
        .await;

    assert!(matches!(out, Err(Error::Conflict { .. })), "{out:?}");
    assert_eq!(goals(&town, &family).await[0].own_words, "Lese om natta");
}

#[tokio::test]
async fn the_family_and_a_service_write_in_one_goal_and_both_are_told_of_each_other() {
    let town = Town::open().await;
    let family = with_plan(&town, "Sol").await;
    town.joins(&family, town.staff.therapist).await;
    town.shares_plan_with(&family, town.staff.therapist).await;
    let goal = sets_goal(&town, &family, "Sykle").await;
    let both_saw = shown(&town, &family, family.mother()).await;
    let (office, case) = (&town.office, family.case);
    let services = GoalWords {
        own_words: Some("noe familien aldri sa".into()),
        whose: Whose::Family,
        services_words: Some("balanse på to hjul".into()),
    };
    let therapist = town.staff.therapist.viewer();
    let first = town.form(both_saw);
    office
        .set_goal(therapist, case, first, Some(goal), services)
        .await
        .unwrap();
    let second = town.form(both_saw);
    let told = office
        .set_goal(family.mother(), case, second, Some(goal), own("Sykle fort"))
        .await;
    let Err(Error::Conflict { since }) = told else {
        panic!("the family wrote over the service");
    };
    let again = office::Form {
        shown: since,
        ..second
    };
    office
        .set_goal(family.mother(), case, again, Some(goal), own("Sykle fort"))
        .await
        .unwrap();

    let goal = goals(&town, &family).await.remove(0);
    assert_eq!(
        goal.own_words, "Sykle fort",
        "only the family speaks for the family"
    );
    assert_eq!(
        goal.services_words, "balanse på to hjul",
        "the service's words stay"
    );
}

#[tokio::test]
async fn two_writers_of_one_measure_are_told_of_each_other() {
    let town = Town::open().await;
    let family = with_plan(&town, "Jo").await;
    let goal = sets_goal(&town, &family, "Sterke bein").await;
    let trains = agrees(&town, &family, goal, "Trening", town.staff.therapist).await;
    let coordinator = town.staff.coordinator.viewer();
    let both_saw = shown(&town, &family, coordinator).await;
    let (office, case) = (&town.office, family.case);

    let therapist = town.staff.therapist.viewer();
    let first = town.form(both_saw);
    let going = MeasureState::Going;
    office
        .move_measure(therapist, case, first, trains, going, "første time".into())
        .await
        .unwrap();
    let new = measure(goal, "Trening ute", town.staff.therapist);
    let second = office
        .agree_measure(coordinator, case, town.form(both_saw), Some(trains), new)
        .await;

    assert!(matches!(second, Err(Error::Conflict { .. })), "{second:?}");
    let goals = goals(&town, &family).await;
    assert_eq!(goals[0].measures[0].what, "Trening");
    assert_eq!(goals[0].measures[0].state, going);
}

#[tokio::test]
async fn two_writers_of_the_frame_are_told_of_each_other() {
    let town = Town::open().await;
    let family = with_plan(&town, "Liv").await;
    let coordinator = town.staff.coordinator.viewer();
    let both_saw = shown(&town, &family, coordinator).await;
    let (office, case) = (&town.office, family.case);
    let mut mine = frame(&town);
    mine.culture_and_language = "samisk".into();
    office
        .write_plan_frame(coordinator, case, town.form(both_saw), mine)
        .await
        .unwrap();
    let second = office
        .write_plan_frame(coordinator, case, town.form(both_saw), frame(&town))
        .await;

    assert!(matches!(second, Err(Error::Conflict { .. })), "{second:?}");
    let plan = sees(&town, &family, coordinator, Which::Working)
        .await
        .unwrap();
    assert_eq!(plan.points.unwrap().culture_and_language, "samisk");
}

#[tokio::test]
async fn two_who_begin_a_plan_at_once_have_one_plan() {
    let town = Town::open().await;
    let family = town.family("Tuva").await;
    town.consents_to_plan(&family).await;
    let begin = || {
        let viewer = town.staff.coordinator.viewer();
        let form = town.form(Sequence::NONE);
        town.office
            .begin_plan(viewer, family.case, form, frame(&town))
    };
    let (first, second) = tokio::join!(begin(), begin());
    assert!(first.is_ok() ^ second.is_ok(), "{first:?} {second:?}");
}

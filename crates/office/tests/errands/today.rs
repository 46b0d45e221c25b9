//! The day of somebody who works with families.

use super::support::{Family, Town, Worker, today};
use casework::entry::Sequence;
use casework::id::ConsentId;
use casework::label::Kind;
use casework::promise::Owner;
use jiff::ToSpan;
use office::Office;
use office::promise::PromiseDraft;
use office::today::Length;

fn owner(worker: Worker) -> Owner {
    Owner::Worker {
        person: worker.person,
        unit: worker.unit,
    }
}

const PROMISES: usize = 23;

#[tokio::test]
async fn a_long_list_begins_with_what_is_due_first_and_says_how_much_there_is() {
    let town = Town::open().await;
    let family = town.family("Vilja").await;
    let coordinator = town.staff.coordinator;
    for number in 0..PROMISES {
        // the one that is due first is made last
        let days = (PROMISES - number) as i64;
        let draft = PromiseDraft {
            what: format!("Ringe {days}").as_str().into(),
            owner: owner(coordinator),
            due: today().checked_add(days.days()).unwrap(),
        };
        let form = town.form(Sequence::NONE);
        town.office
            .make_promise(coordinator.viewer(), family.case, form, draft)
            .await
            .unwrap();
    }
    let viewer = coordinator.viewer();
    let first = town.office.work_day(viewer, Length::First).await.unwrap();
    let whole = town.office.work_day(viewer, Length::Whole).await.unwrap();
    assert_eq!(first.view.mine.lines.len(), 20);
    assert_eq!(first.view.mine.all, PROMISES);
    assert_eq!(whole.view.mine.lines.len(), PROMISES);
    assert_eq!(whole.view.mine.all, PROMISES);
    assert_eq!(first.view.mine.lines, whole.view.mine.lines[..20]);
    let due: Vec<_> = first.view.mine.lines.iter().map(|line| line.due).collect();
    assert!(due.is_sorted(), "what is due first stands first: {due:?}");
    assert_eq!(first.view.families.len(), 1);

    let teacher = town.staff.teacher.viewer();
    let nothing = town.office.work_day(teacher, Length::Whole).await.unwrap();
    assert_eq!(nothing.view.mine.all, 0);
    assert!(nothing.view.families.is_empty());
}

#[tokio::test]
async fn what_others_owe_is_counted_in_the_cases_that_one_coordinates_only() {
    let town = Town::open().await;
    let family = town.family("Jonas").await;
    town.joins(&family, town.staff.therapist).await;
    let (coordinator, therapist) = (town.staff.coordinator, town.staff.therapist);
    let draft = PromiseDraft {
        what: "Skaffe ståstativ".into(),
        owner: owner(therapist),
        due: today(),
    };
    let form = town.form(Sequence::NONE);
    town.office
        .make_promise(coordinator.viewer(), family.case, form, draft)
        .await
        .unwrap();
    let viewers = [coordinator.viewer(), therapist.viewer()];
    let mut days = Vec::new();
    for viewer in viewers {
        let shown = town.office.work_day(viewer, Length::First).await.unwrap();
        days.push((shown.view.mine.all, shown.view.others.all));
    }
    assert_eq!(days, [(0, 1), (1, 0)]);
}

#[tokio::test]
async fn who_has_nothing_but_a_consent_finds_the_case_and_reads_afterwards_what_not_to_use() {
    let town = Town::open().await;
    let family = town.family("Jonas").await;
    let teacher = town.staff.teacher;
    let day = || town.office.work_day(teacher.viewer(), Length::First);
    assert!(day().await.unwrap().view.shared.is_empty());
    let consent = town.shares_plan_with(&family, teacher).await;
    let shared = day().await.unwrap().view;
    let ids: Vec<_> = shared.shared.iter().map(|head| head.id).collect();
    assert_eq!(ids, [family.case]);
    assert!(shared.taken_back.is_empty());

    let later = taken_back(&town, &family, consent).await;
    let after = later.work_day(teacher.viewer(), Length::First).await;
    let after = after.unwrap().view;
    assert!(after.shared.is_empty());
    let line = &after.taken_back[0];
    assert!(line.unit.is_some() && line.kinds.contains(&Kind::Plan));
    assert_eq!((line.on, line.opened), (today(), today()));
    let therapist = town.staff.therapist.viewer();
    let other = later.work_day(therapist, Length::First).await.unwrap();
    assert!(other.view.taken_back.is_empty(), "it was not theirs");
}

#[tokio::test]
async fn who_never_opened_what_was_shared_does_not_learn_that_it_was() {
    let town = Town::open().await;
    let family = town.family("Jonas").await;
    let teacher = town.staff.teacher;
    let consent = town.shares_plan_with(&family, teacher).await;
    let later = taken_back(&town, &family, consent).await;
    let after = later.work_day(teacher.viewer(), Length::First).await;
    assert!(after.unwrap().view.taken_back.is_empty());
}

/// The mother takes a consent back; the office a while later.
async fn taken_back(town: &Town, family: &Family, consent: ConsentId) -> Office {
    let back = (consent, casework::consent::Form::Digital);
    let form = town.form(Sequence::NONE);
    let withdrawn = town.after_minutes(5);
    let done = withdrawn.withdraw_consent(family.mother(), family.case, form, back);
    done.await.unwrap();
    town.after_minutes(10)
}

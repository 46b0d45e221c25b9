//! Discussing without names: who can take part, what is found, and that nothing is left behind.

use super::support::{Town, id, today};
use casework::access::Viewer;
use casework::case::CaseEvent;
use casework::discussion::Sign;
use casework::entry::Sequence;
use casework::id::{ErrandId, ItemId};
use casework::label::Kind;
use casework::person::{Name, RelationKind};
use casework::team::{Member, Nearness, TeamEvent};
use office::discussion::PutUp;
use office::person::{NewAdult, NewRelation};
use office::{Error, Office};

async fn ask(office: &Office, viewer: Viewer, text: &str, looked_at: &[&str]) -> PutUp {
    let looked_at: Vec<String> = looked_at.iter().map(|text| (*text).to_owned()).collect();
    let told = ("søvn".into(), text.into());
    let put_up = office.put_discussion_up(viewer, ErrandId(id()), told, &looked_at);
    put_up.await.unwrap()
}

#[tokio::test]
async fn a_name_in_the_register_and_that_of_a_colleague_are_recognised_however_they_are_written() {
    let town = Town::open().await;
    town.family("Sunniva").await;
    let viewer = town.staff.teacher.viewer();
    let text = "vi lurer på om sunniva kan få hjelp av kari, nummer 01021912345";
    let PutUp::Recognised(traces) = ask(&town.office, viewer, text, &[]).await else {
        panic!("it was put up");
    };
    let found: Vec<_> = traces.iter().map(|trace| trace.text.as_str()).collect();
    assert_eq!(found, ["01021912345", "kari", "sunniva"]);
    assert_eq!(traces[0].sign, Sign::NationalNumber);
    // a national number must go whatever the writer says
    let all = ["01021912345", "kari", "sunniva"];
    let again = ask(&town.office, viewer, text, &all).await;
    assert!(matches!(again, PutUp::Recognised(left) if left.len() == 1));
    assert!(town.office.discussions(viewer).await.unwrap().is_empty());
    let changed = "vi lurer på om sunniva kan få hjelp";
    let up = ask(&town.office, viewer, changed, &["sunniva"]).await;
    assert!(matches!(up, PutUp::Up(_)));
}

#[tokio::test]
async fn the_names_of_the_family_and_of_those_near_it_are_recognised_and_find_nobody() {
    let town = Town::open().await;
    let family = town.family("Sunniva").await;
    let unit = town.staff.unit.viewer();
    let recognised = async |text: &str| {
        let viewer = town.staff.teacher.viewer();
        match ask(&town.office, viewer, text, &[]).await {
            PutUp::Up(_) => Vec::new(),
            PutUp::Recognised(traces) => traces.into_iter().map(|trace| trace.text).collect(),
        }
    };
    let nobody: Vec<String> = Vec::new();
    assert_eq!(recognised("solfrid ringte meg i går").await, nobody);
    let relation = NewRelation {
        kind: RelationKind::Kin,
        responsibility: false,
        lives_with: false,
        from: today(),
    };
    let aunt = NewAdult::New(Name::new("Solfrid", "Tveita"), "".into());
    let form = town.form(Sequence(99));
    let added = (town.office).add_relation(
        (unit, family.case),
        form,
        family.child().person,
        (aunt, relation),
        None,
    );
    added.await.unwrap();
    for text in [
        "Solfrid ringte meg i går",
        "en som heter så, tveita, ringte",
        "Kari sier at solfrid ringte",
    ] {
        assert!(!recognised(text).await.is_empty(), "{text}");
    }
    // what is only recognised is found by nobody who searches
    let found = town.office.find_people(unit, "Solfrid").await.unwrap();
    assert!(found.is_empty(), "{found:?}");
    let grandmother = Member {
        id: ItemId(id()),
        unit: None,
        person: None,
        name: "Oddny og Per Tveita".into(),
        role: "besteforeldre".into(),
        contribution: "".into(),
        nearness: Nearness::Often,
        from: today(),
    };
    assert_eq!(recognised("hun er oddny i nabohuset").await, nobody);
    let event = CaseEvent::Team(TeamEvent::Joined {
        member: grandmother,
    });
    town.happens(family.case, unit, Kind::Team, event).await;
    assert_eq!(recognised("hun er oddny i nabohuset").await, ["oddny"]);
    // an older store has people without rows
    town.has_name(unit, family.mother().person, Name::new("Kristin", "Haug"))
        .await;
    assert_eq!(recognised("Kristin sover dårlig").await, nobody);
    // the mother
    assert_eq!(town.office.recognise_names().await.unwrap(), 1);
    assert_eq!(recognised("Kristin sover dårlig").await, ["Kristin"]);
    assert_eq!(town.office.recognise_names().await.unwrap(), 0);
}

#[tokio::test]
async fn a_discussion_is_read_and_answered_by_those_at_work_and_by_no_family() {
    let town = Town::open().await;
    let family = town.family("Vilja").await;
    let (teacher, unit) = (town.staff.teacher.viewer(), town.staff.unit.viewer());
    let text = "en gutt sover dårlig, hva kan skolen gjøre?";
    let PutUp::Up(one) = ask(&town.office, teacher, text, &[]).await else {
        panic!("nothing in it leads to anybody");
    };
    let answer = (one, "snakk med helsesykepleier".into());
    let answered = town
        .office
        .answer_discussion(unit, ErrandId(id()), answer, &[]);
    assert!(matches!(answered.await.unwrap(), PutUp::Up(_)));
    let page = town.office.discussion(teacher, one).await.unwrap();
    assert_eq!((page.text.as_str(), page.answers.len()), (text, 1));
    let mother = town.office.discussion(family.mother(), one).await;
    assert!(matches!(mother, Err(Error::NotFound)));
    let list = town.office.discussions(family.mother()).await;
    assert!(matches!(list, Err(Error::NotFound)));

    let gone = town.office.take_discussion_down(unit, ErrandId(id()), one);
    gone.await.unwrap();
    let read = town.office.discussion(teacher, one).await;
    assert!(matches!(read, Err(Error::NotFound)));
}

#[tokio::test]
async fn a_case_does_not_move_when_it_is_discussed() {
    let town = Town::open().await;
    let family = town.family("Vilja").await;
    town.joins(&family, town.staff.teacher).await;
    let before = town.entries(family.case).await;
    let log = |page: office::Shown<office::log::LogPage>| page.view.lines.len();
    let wanted = office::log::Wanted {
        by: office::log::By::Services,
        ..Default::default()
    };
    let viewer = family.mother();
    let first = town.office.log(viewer, family.case, wanted).await.unwrap();
    ask(
        &town.office,
        town.staff.teacher.viewer(),
        "et barn sover dårlig",
        &[],
    )
    .await;
    let list = town.office.discussions(town.staff.unit.viewer()).await;
    assert_eq!(list.unwrap().len(), 1);
    let second = town.office.log(viewer, family.case, wanted).await.unwrap();
    assert_eq!(log(first), log(second));
    assert_eq!(town.entries(family.case).await, before);
}

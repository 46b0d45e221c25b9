//! What the law gives everybody over its own information: a copy, and demands that are judged and carried out.

use super::support::{Family, Town};
use casework::case::{Case, CaseEvent};
use casework::demand::{About, Thing, Verdict, Wish};
use casework::entry::Sequence;
use casework::extract::{Extract, Line, Name, PartName, Value};
use casework::id::ItemId;
use casework::index::WorkKind;
use casework::label::Kind;
use casework::told::Told;
use journal::Reading;
use office::demand::{Judged, NewDemand};

const MESSAGE: &str = "Jeg er redd for naboen";

async fn send(town: &Town, family: &Family) -> ItemId {
    let form = town.form(Sequence::NONE);
    let text = Told::from(MESSAGE);
    let sent = town.office.send_message(
        family.mother(),
        family.case,
        form,
        (casework::label::Sphere::Shared, text),
    );
    sent.await.unwrap();
    let seen = town
        .office
        .messages(family.mother(), family.case)
        .await
        .unwrap();
    seen.view.lines.last().unwrap().id
}

fn lines(extract: &Extract, part: PartName) -> Vec<&Line> {
    let chapters = extract.chapters.iter();
    chapters
        .flat_map(|chapter| &chapter.parts)
        .filter(|one| one.part == part)
        .flat_map(|one| &one.lines)
        .collect()
}

fn has(line: &Line, name: Name, text: &str) -> bool {
    line.0.contains(&(name, Value::Text(text.to_owned())))
}

#[tokio::test]
async fn a_parent_gets_a_copy_of_what_it_may_see_and_the_copy_stands_in_the_log() {
    let town = Town::open().await;
    let family = town.family("Ask").await;
    send(&town, &family).await;
    let extract = town.office.extract(family.mother()).await.unwrap().view;
    assert_eq!(extract.chapters.len(), 1);
    assert_eq!(extract.chapters[0].child.as_deref(), Some("Ask"));
    assert!(has(
        lines(&extract, PartName::Message)[0],
        Name::Text,
        MESSAGE
    ));
    assert!(!lines(&extract, PartName::Person).is_empty());
    assert!(
        !lines(&extract, PartName::Opening).is_empty(),
        "who has looked"
    );
    let file = serde_json::to_string(&extract).unwrap();
    assert!(file.contains(MESSAGE) && file.contains("samsone-extract/1"));

    let log = town
        .office
        .log(family.father(), family.case, office::log::Wanted::default());
    let newest = log.await.unwrap().view.lines.remove(0);
    assert_eq!(newest.view, "extract");
    let kinds: Vec<Kind> = newest.parts.iter().map(|part| part.kind).collect();
    assert!(kinds.contains(&Kind::Message) && kinds.contains(&Kind::Identity));
}

#[tokio::test]
async fn an_employee_gets_a_copy_of_the_employment_and_a_stranger_nothing() {
    let town = Town::open().await;
    let family = town.family("Ask").await;
    send(&town, &family).await;
    let coordinator = town.staff.coordinator.viewer();
    let extract = town.office.extract(coordinator).await.unwrap().view;
    assert_eq!(lines(&extract, PartName::Employment).len(), 1);
    assert!(
        lines(&extract, PartName::Message).is_empty(),
        "no family's messages"
    );
    let teacher = town
        .office
        .extract(town.staff.teacher.viewer())
        .await
        .unwrap();
    let file = serde_json::to_string(&teacher.view).unwrap();
    assert!(!file.contains("Ask"), "{file}");
}

async fn demands(town: &Town, family: &Family, wish: Wish, item: ItemId) -> ItemId {
    let new = NewDemand {
        wish,
        about: About::Thing(Thing::Message, item),
        text: Told::from("Det var en misforståelse"),
    };
    let form = town.form(Sequence::NONE);
    let (office, mother) = (&town.office, family.mother());
    office.demand(mother, family.case, form, new).await.unwrap();
    let page = office.demands(mother, family.case).await.unwrap();
    page.view.lines[0].id
}

async fn judges(town: &Town, family: &Family, demand: ItemId, verdict: Verdict) {
    let judged = Judged {
        verdict,
        answer: Told::from("Vi har lest det"),
        right: Told::from(""),
    };
    let form = town.form(Sequence::NONE);
    let unit = town.staff.unit.viewer();
    let done = town
        .office
        .answer_demand(unit, family.case, form, (demand, judged));
    done.await.unwrap();
}

/// Every text of the case, as the store can still open it.
async fn texts(reading: &mut Reading, family: &Family) -> String {
    let entries = reading.entries::<Case>(family.case.into(), None).await;
    let entries = entries.unwrap().into_iter();
    let all = entries.map(|(_, entry)| serde_json::to_string(&entry).unwrap());
    all.collect()
}

#[tokio::test]
async fn what_is_granted_to_be_erased_is_read_by_nobody_and_the_rest_stands() {
    let town = Town::open().await;
    let family = town.family("Ask").await;
    let message = send(&town, &family).await;
    let demand = demands(&town, &family, Wish::Erasure, message).await;
    let day = town
        .office
        .unit_day(town.staff.unit.viewer())
        .await
        .unwrap();
    let waits = day.view.work.iter();
    assert_eq!(
        waits.filter(|line| line.kind == WorkKind::Demand).count(),
        1
    );

    judges(&town, &family, demand, Verdict::Misleading).await;
    let mut reading = town.journal.reading().await.unwrap();
    let left = texts(&mut reading, &family).await;
    drop(reading);
    assert!(!left.contains(MESSAGE));
    assert!(left.contains("Vi har lest det"), "the answer stays");
    let seen = town
        .office
        .messages(family.mother(), family.case)
        .await
        .unwrap();
    assert_eq!(seen.view.lines.last().unwrap().text, "");
    let line = town
        .office
        .demands(family.mother(), family.case)
        .await
        .unwrap();
    assert!(line.view.lines[0].carried_out.is_some());
    assert_eq!(town.journal.erasures().await.unwrap().len(), 1);
    let whole = town.journal.verify(|_| {}).await.unwrap();
    assert_eq!(whole.broken, None);
    let again = town
        .office
        .erase_all_granted(town.office.now())
        .await
        .unwrap();
    assert_eq!(again, 0, "nothing is left to do");
}

#[tokio::test]
async fn a_program_that_fell_between_the_answer_and_the_keys_goes_on() {
    let town = Town::open().await;
    let family = town.family("Ask").await;
    let message = send(&town, &family).await;
    let demand = demands(&town, &family, Wish::Erasure, message).await;
    // the answer stands, and the program fell
    let event = casework::demand::DemandEvent::Answered {
        id: demand,
        verdict: Verdict::NotNeeded,
        answer: Told::from("Det slettes"),
        right: None,
    };
    let unit = town.staff.unit.viewer();
    town.happens(family.case, unit, Kind::Decision, CaseEvent::Demand(event))
        .await;
    let mut reading = town.journal.reading().await.unwrap();
    assert!(texts(&mut reading, &family).await.contains(MESSAGE));
    drop(reading);
    let swept = town
        .office
        .erase_all_granted(town.office.now())
        .await
        .unwrap();
    assert_eq!(swept, 1);
    let mut reading = town.journal.reading().await.unwrap();
    assert!(!texts(&mut reading, &family).await.contains(MESSAGE));
    drop(reading);
    assert_eq!(
        town.office
            .erase_all_granted(town.office.now())
            .await
            .unwrap(),
        0
    );
}

#[tokio::test]
async fn what_an_answer_put_beside_a_text_is_erased_with_the_text() {
    let town = Town::open().await;
    let family = town.family("Ask").await;
    let message = send(&town, &family).await;
    let correction = demands(&town, &family, Wish::Correction, message).await;
    let right = "Jeg er redd for hunden";
    let judged = Judged {
        verdict: Verdict::Agreed,
        answer: Told::from("Dere har rett"),
        right: Told::from(right),
    };
    let form = town.form(Sequence::NONE);
    let unit = town.staff.unit.viewer();
    let done = town
        .office
        .answer_demand(unit, family.case, form, (correction, judged));
    done.await.unwrap();
    let mut reading = town.journal.reading().await.unwrap();
    assert!(texts(&mut reading, &family).await.contains(right));
    drop(reading);
    let erasure = demands(&town, &family, Wish::Erasure, message).await;
    judges(&town, &family, erasure, Verdict::WrongPerson).await;
    let mut reading = town.journal.reading().await.unwrap();
    let left = texts(&mut reading, &family).await;
    assert!(!left.contains(right) && !left.contains(MESSAGE), "{left}");
    assert!(left.contains("Dere har rett"), "the answer itself stays");
}

#[tokio::test]
async fn what_is_held_back_another_parent_does_not_read() {
    let town = Town::open().await;
    let family = town.family("Ask").await;
    let message = send(&town, &family).await;
    demands(&town, &family, Wish::Restriction, message).await;
    let father = family.father();
    let seen = town.office.messages(father, family.case).await.unwrap();
    assert!(seen.view.lines.is_empty());
    let copy = town.office.extract(father).await.unwrap().view;
    assert!(!serde_json::to_string(&copy).unwrap().contains(MESSAGE));
    let page = town.office.demands(father, family.case).await.unwrap();
    assert!(page.view.lines.is_empty(), "a demand is one's own matter");
    let worker = town.staff.teacher.viewer();
    assert!(town.office.demands(worker, family.case).await.is_err());
}

#[tokio::test]
async fn a_promise_that_was_read_out_of_a_note_is_erased_with_it_and_waited_for_by_nobody() {
    let town = Town::open().await;
    let family = town.family("Ask").await;
    let coordinator = town.staff.coordinator.viewer();
    let note = ItemId(super::support::id());
    let written = casework::note::NoteEvent::Written {
        id: note,
        occasion: casework::note::Occasion::Call,
        text: Told::from("Mor var lei seg"),
    };
    let promise = |from: Option<ItemId>, what: &str| casework::promise::PromiseEvent::Made {
        promise: casework::promise::Promise {
            id: ItemId(super::support::id()),
            what: Told::from(what),
            owner: casework::promise::Owner::Family(family.mother().person),
            due: "2026-05-01".parse().unwrap(),
            from,
        },
    };
    let events = [
        (Kind::Note, CaseEvent::Note(written)),
        (
            Kind::Promise,
            CaseEvent::Promise(promise(Some(note), "Ringe naboen")),
        ),
        (
            Kind::Promise,
            CaseEvent::Promise(promise(None, "Sende skjemaet")),
        ),
    ];
    for (kind, event) in events {
        town.happens(family.case, coordinator, kind, event).await;
    }
    let form = town.form(Sequence::NONE);
    let erased = town.office.erase_note(coordinator, family.case, form, note);
    erased.await.unwrap();
    let mut reading = town.journal.reading().await.unwrap();
    let left = texts(&mut reading, &family).await;
    drop(reading);
    assert!(
        !left.contains("Ringe naboen") && !left.contains("lei seg"),
        "{left}"
    );
    let page = town
        .office
        .promises(family.mother(), family.case)
        .await
        .unwrap()
        .view;
    let open: Vec<&str> = page.open.iter().map(|line| line.what.as_str()).collect();
    assert_eq!(open, ["Sende skjemaet"]);
    assert!(page.done.is_empty(), "nothing empty is left standing");
    let whole = town.journal.verify(|_| {}).await.unwrap();
    assert_eq!(whole.broken, None);
}

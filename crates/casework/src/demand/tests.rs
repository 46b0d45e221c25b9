//! Demanding, judging, and what a demand holds back, opens and puts beside.

mod whole;

use super::{
    About, Demand, DemandEvent, DemandPage, DemandRefusal, Thing, Verdict, Wish, answer,
    demand_page, lift, make,
};
use crate::access::Permit;
use crate::case::CaseEvent;
use crate::case::testing::{CASE, House, Who};
use crate::id::ItemId;
use crate::label::Kind;
use crate::message::{Direction, MessageEvent, message_page};
use crate::moment::Date;
use crate::note::{NoteEvent, Occasion, note_page};
use crate::person::{Birth, People};
use crate::told::Told;

fn today() -> Date {
    "2026-09-01".parse().unwrap()
}

/// A house with a note by the unit and a message by the child.
fn house() -> (House, ItemId, ItemId) {
    let on = "2012-03-01".parse().unwrap();
    let mut house = House::new(Birth::Born { on }, today());
    let (note, message) = (house.draw(), house.draw());
    let written = NoteEvent::Written {
        id: note,
        occasion: Occasion::Call,
        text: Told::from("mor er vanskelig"),
    };
    house.happens(Who::Adviser, Kind::Note, CaseEvent::Note(written));
    let sent = MessageEvent::Sent {
        id: message,
        direction: Direction::ToCoordinator,
        text: Told::from("jeg vil ikke hjem"),
        answers: None,
    };
    house.happens(Who::Child, Kind::Message, CaseEvent::Message(sent));
    (house, note, message)
}

fn demand(house: &mut House, who: Who, wish: Wish, about: About) -> Result<ItemId, DemandRefusal> {
    let demand = Demand {
        id: house.draw(),
        wish,
        about,
        text: Told::from("det er ikke sant"),
        due: today(),
    };
    let (id, permit) = (demand.id, house.permit(who));
    let (label, event) = make(&house.case, &permit, demand)?;
    house.apply(permit.entry(label, CaseEvent::Demand(event)));
    Ok(id)
}

fn judge(
    house: &mut House,
    who: Who,
    id: ItemId,
    (verdict, right): (Verdict, &str),
) -> Result<(), DemandRefusal> {
    let permit = house.permit(who);
    let said = (verdict, Told::from("slik er det"), Told::from(right));
    let (label, event, note) = answer(&house.case, &permit, id, said)?;
    house.apply(permit.entry(label, CaseEvent::Demand(event)));
    if let Some((label, note)) = note {
        house.apply(permit.entry(label, CaseEvent::Note(note)));
    }
    Ok(())
}

fn page(house: &House, who: Who) -> Option<DemandPage> {
    let permit = house.permit(who);
    let scene = (&house.case, CASE, &house.child);
    let seen = demand_page(scene, &permit, &People::default(), &house.directory);
    seen.map(|seen| seen.into_parts().1)
}

/// The notes that somebody sees: the text, and what stands beside.
fn notes(house: &House, permit: &Permit) -> Vec<(String, Vec<String>)> {
    let seen = note_page(&house.case, CASE, &house.child, permit, &house.directory);
    let lines = seen.into_parts().1.lines.into_iter();
    lines
        .map(|line| {
            let beside = line.beside.into_iter().map(|one| one.text);
            (line.text, beside.collect())
        })
        .collect()
}

fn messages(house: &House, who: Who) -> Vec<(String, bool, Vec<String>)> {
    let permit = house.permit(who);
    let people = crate::person::People::default();
    let known = (&house.directory, &people);
    let seen = message_page(&house.case, CASE, &house.child, &permit, known);
    let lines = seen.into_parts().1.lines.into_iter();
    lines
        .map(|line| {
            let beside = line.beside.into_iter().map(|one| one.text);
            (line.text, line.restricted, beside.collect())
        })
        .collect()
}

#[test]
fn who_demands_and_who_judges_see_a_demand_and_nobody_else() {
    let (mut house, note, _) = house();
    let about = About::Thing(Thing::Note, note);
    let id = demand(&mut house, Who::Mother, Wish::Correction, about).unwrap();
    assert_eq!(page(&house, Who::Mother).unwrap().lines[0].id, id);
    let judged = page(&house, Who::Adviser).unwrap().lines;
    assert!(judged[0].may_answer);
    // the child is of the family, and it is still not the child's matter
    assert_eq!(page(&house, Who::Child).unwrap().lines, []);
    let again = demand(&mut house, Who::Mother, Wish::Correction, about);
    assert_eq!(again, Err(DemandRefusal::Demanded));
    let by_unit = demand(&mut house, Who::Adviser, Wish::Correction, about);
    assert_eq!(by_unit, Err(DemandRefusal::NoGround));
    let all = About::Kind(Kind::Plan);
    let erasure = demand(&mut house, Who::Mother, Wish::Erasure, all);
    assert_eq!(erasure, Err(DemandRefusal::NoThing));
}

#[test]
fn the_unit_reads_the_thing_that_it_judges_for_as_long_as_it_judges() {
    let (mut house, _, message) = house();
    let about = About::Thing(Thing::Message, message);
    assert!(
        messages(&house, Who::Adviser).is_empty(),
        "the unit reads no messages"
    );
    let id = demand(&mut house, Who::Child, Wish::Correction, about).unwrap();
    let line = page(&house, Who::Adviser).unwrap().lines.remove(0);
    assert_eq!(line.thing.unwrap().text, "jeg vil ikke hjem");
    judge(
        &mut house,
        Who::Adviser,
        id,
        (Verdict::Agreed, "jeg vil bo hos far"),
    )
    .unwrap();
    let line = page(&house, Who::Adviser).unwrap().lines.remove(0);
    assert_eq!(line.thing, None, "it is answered");
    assert!(messages(&house, Who::Adviser).is_empty());
    // the child's words stay as they are, with what is right beside
    let seen = messages(&house, Who::Mother);
    let beside = vec!["jeg vil bo hos far".to_owned()];
    assert_eq!(seen, [("jeg vil ikke hjem".to_owned(), false, beside)]);
}

#[test]
fn a_note_is_corrected_or_the_persons_words_stand_beside_it() {
    let (mut house, note, _) = house();
    let about = About::Thing(Thing::Note, note);
    let first = demand(&mut house, Who::Mother, Wish::Correction, about).unwrap();
    judge(&mut house, Who::Adviser, first, (Verdict::Refused, "")).unwrap();
    let mother = house.permit(Who::Mother);
    let words = vec!["det er ikke sant".to_owned()];
    assert_eq!(
        notes(&house, &mother),
        [("mor er vanskelig".to_owned(), words.clone())]
    );
    let second = demand(&mut house, Who::Mother, Wish::Correction, about).unwrap();
    let empty = judge(&mut house, Who::Adviser, second, (Verdict::Agreed, " "));
    assert_eq!(empty, Err(DemandRefusal::NoRight));
    judge(
        &mut house,
        Who::Adviser,
        second,
        (Verdict::Agreed, "mor er sliten"),
    )
    .unwrap();
    let mother = house.permit(Who::Mother);
    assert_eq!(
        notes(&house, &mother),
        [("mor er sliten".to_owned(), words)]
    );
    let again = judge(&mut house, Who::Adviser, second, (Verdict::Refused, ""));
    assert_eq!(again, Err(DemandRefusal::Answered));
}

#[test]
fn what_is_held_back_is_seen_by_the_child_the_demander_and_who_judges_until_it_is_lifted() {
    let (mut house, _, message) = house();
    let about = About::Thing(Thing::Message, message);
    let id = demand(&mut house, Who::Child, Wish::Restriction, about).unwrap();
    assert!(messages(&house, Who::Mother).is_empty());
    assert!(messages(&house, Who::Child)[0].1, "it is marked");
    assert!(page(&house, Who::Adviser).unwrap().lines[0].thing.is_some());
    judge(&mut house, Who::Adviser, id, (Verdict::Agreed, "")).unwrap();
    assert!(
        messages(&house, Who::Mother).is_empty(),
        "granted, it stays"
    );
    let adviser = house.permit(Who::Adviser);
    let mother = house.permit(Who::Mother);
    let why = Told::from("det er klart nå");
    let by_mother = lift(&house.case, &mother, id, why.clone());
    assert_eq!(by_mother.unwrap_err(), DemandRefusal::NoGround);
    let (label, event) = lift(&house.case, &adviser, id, why).unwrap();
    house.apply(adviser.entry(label, CaseEvent::Demand(event)));
    assert_eq!(messages(&house, Who::Mother).len(), 1);
    let again = demand(&mut house, Who::Child, Wish::Restriction, about).unwrap();
    judge(&mut house, Who::Adviser, again, (Verdict::Refused, "")).unwrap();
    assert_eq!(
        messages(&house, Who::Mother).len(),
        1,
        "refused, it is used"
    );
}

#[test]
fn erasing_asks_for_a_reason_that_the_law_knows_and_is_done_once() {
    let (mut house, note, _) = house();
    let about = About::Thing(Thing::Note, note);
    let id = demand(&mut house, Who::Mother, Wish::Erasure, about).unwrap();
    let plain = judge(&mut house, Who::Adviser, id, (Verdict::Agreed, ""));
    assert_eq!(plain, Err(DemandRefusal::Unfitting));
    let by_mother = judge(&mut house, Who::Mother, id, (Verdict::Misleading, ""));
    assert_eq!(by_mother, Err(DemandRefusal::NoGround));
    assert_eq!(house.case.demands().to_erase().count(), 0);
    judge(&mut house, Who::Adviser, id, (Verdict::Misleading, "")).unwrap();
    let waiting: Vec<_> = house.case.demands().to_erase().collect();
    assert_eq!(waiting, [(id, Thing::Note, note)]);
    let (label, event) = super::carried_out(&house.case, id).unwrap();
    assert_eq!(event, DemandEvent::CarriedOut { id });
    let entry = house
        .permit(Who::Adviser)
        .entry(label, CaseEvent::Demand(event));
    house.apply(entry);
    assert_eq!(house.case.demands().to_erase().count(), 0);
    assert!(super::carried_out(&house.case, id).is_none());

    let kept = demand(&mut house, Who::Mother, Wish::Erasure, about).unwrap();
    judge(&mut house, Who::Adviser, kept, (Verdict::Archive, "")).unwrap();
    assert_eq!(house.case.demands().to_erase().count(), 0);
}

#[test]
fn a_verdict_answers_what_it_is_meant_for() {
    for wish in Wish::ALL {
        for verdict in Verdict::ALL {
            let plain = matches!(verdict, Verdict::Agreed | Verdict::Refused);
            assert_eq!(verdict.answers(wish), plain == (wish != Wish::Erasure));
        }
    }
}

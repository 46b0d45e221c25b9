//! A stay in a shelter, and what becomes of the other adults.

use super::*;
use crate::case::testing::{CHILD, House, MOTHER, NEIGHBOUR, Who};
use crate::id::ItemId;
use crate::label::Sphere;
use crate::person::{Birth, Relation, exclude, relate};
use jiff::civil::date;

const TODAY: Date = date(2026, 11, 23);

/// A child with a mother, and a father with parental responsibility who lives elsewhere.
fn house() -> House {
    let born = date(2019, 5, 3);
    let mut house = House::new(Birth::Born { on: born }, TODAY);
    let father = Relation {
        id: ItemId::from_bytes([21; 16]),
        to: NEIGHBOUR,
        kind: RelationKind::Father,
        responsibility: true,
        lives_with: false,
        from: TODAY,
        until: None,
    };
    let unit = house.permit(Who::Adviser);
    let added = relate(&unit, &house.case, &house.child, (father, None)).unwrap();
    happens(&mut house, added);
    house
}

fn answer(person: PersonId, stay: Stay) -> StayAnswer {
    StayAnswer {
        person,
        stay,
        reason: "spurt mor i dag".into(),
    }
}

fn hide(
    house: &House,
    person: PersonId,
    protection: Protection,
    answers: &[StayAnswer],
) -> Result<Vec<Written>, PersonRefusal> {
    let permit = house.permit(Who::Adviser);
    let new = new(protection, answers, "");
    let done = hide_address(house.scene(), &permit, (person, Protection::None), &new);
    done.map(|(_, about_others)| about_others)
}

fn new(protection: Protection, answers: &[StayAnswer], reason: &str) -> Protecting {
    Protecting {
        protection,
        answers: answers.to_vec(),
        reason: reason.into(),
    }
}

/// The child moves into the shelter, with everything that is answered about the others.
fn moves_in(house: &mut House, answers: &[StayAnswer]) {
    let permit = house.permit(Who::Adviser);
    let new = new(Protection::Shelter, answers, "");
    let before = (CHILD, house.child.protection);
    let (about, others) = hide_address(house.scene(), &permit, before, &new).unwrap();
    house.child_is(Who::Adviser, about);
    happens(house, others);
}

fn happens(house: &mut House, events: Vec<Written>) {
    for event in events {
        house.child_is(Who::Adviser, event);
    }
}

fn asked(house: &House, person: PersonId) -> Vec<OtherAdult> {
    let permit = house.permit(Who::Adviser);
    let known = crate::person::KnownPerson::new(
        person,
        Sequence::NONE,
        std::sync::Arc::new(house.child.clone()),
    );
    let people = People::new(vec![known]);
    let form = protection_form(house.scene(), &permit, &people, person).unwrap();
    form.into_parts().1.others
}

#[test]
fn nothing_is_hidden_before_somebody_answers_about_every_other_adult() {
    let house = house();
    let shelter = |answers: &[StayAnswer]| hide(&house, CHILD, Protection::Shelter, answers);
    assert_eq!(shelter(&[]).err(), Some(PersonRefusal::NotAnswered));
    let one = answer(NEIGHBOUR, Stay::Out);
    assert_eq!(
        shelter(std::slice::from_ref(&one)).err(),
        Some(PersonRefusal::NotAnswered)
    );
    let silent = StayAnswer {
        reason: " ".into(),
        ..answer(MOTHER, Stay::Sees)
    };
    assert_eq!(
        shelter(&[one.clone(), silent]).err(),
        Some(PersonRefusal::NoReason)
    );
    assert!(shelter(&[one.clone(), answer(MOTHER, Stay::Sees)]).is_ok());
    let hers = hide(&house, MOTHER, Protection::Confidential, &[one]);
    assert!(hers.is_ok(), "the one who is hidden is not asked about");
    assert!(
        hide(&house, CHILD, Protection::None, &[])
            .unwrap()
            .is_empty()
    );
}

#[test]
fn who_is_answered_no_sees_nothing_from_then_on_and_the_others_do() {
    let mut house = house();
    assert!(house.try_permit(Who::Neighbour).is_some());
    let answers = [answer(NEIGHBOUR, Stay::Out), answer(MOTHER, Stay::Sees)];
    let events = hide(&house, CHILD, Protection::Shelter, &answers).unwrap();
    assert!(
        events
            .iter()
            .all(|(label, _)| matches!(label.sphere, Sphere::Service(_)))
    );
    happens(&mut house, events);
    assert!(house.try_permit(Who::Neighbour).is_none());
    assert!(house.try_permit(Who::Mother).is_some());
    let before: Vec<Option<Before>> = asked(&house, CHILD)
        .into_iter()
        .map(|one| one.before)
        .collect();
    let stands = |stay, on: Option<Date>| {
        Some(Before {
            stay,
            on,
            why: "spurt mor i dag".to_owned(),
        })
    };
    assert_eq!(
        before,
        [stands(Stay::Sees, Some(TODAY)), stands(Stay::Out, None)]
    );
}

#[test]
fn the_answer_can_be_changed_in_the_same_place() {
    let mut house = house();
    let out = [answer(NEIGHBOUR, Stay::Out), answer(MOTHER, Stay::Sees)];
    let events = hide(&house, CHILD, Protection::Shelter, &out).unwrap();
    happens(&mut house, events);
    let in_again = [answer(NEIGHBOUR, Stay::Sees), answer(MOTHER, Stay::Sees)];
    let events = hide(&house, CHILD, Protection::Shelter, &in_again).unwrap();
    happens(&mut house, events);
    assert!(house.try_permit(Who::Neighbour).is_some());
    let events = hide(&house, CHILD, Protection::Shelter, &out).unwrap();
    happens(&mut house, events);
    assert!(house.try_permit(Who::Neighbour).is_none());
    assert_eq!(house.child.excluded, [NEIGHBOUR], "kept out once");
}

#[test]
fn somebody_whom_the_family_keeps_out_is_not_asked_about() {
    let mut house = house();
    house.employs(
        NEIGHBOUR,
        crate::case::testing::SCHOOL,
        crate::entry::Function::Worker,
        0,
    );
    let end = crate::person::end_relation(
        &house.permit(Who::Adviser),
        &house.child,
        ItemId::from_bytes([21; 16]),
        TODAY,
    );
    house.child_is(Who::Adviser, end.unwrap());
    house.days_later(1);
    let mother = house.permit(Who::Mother);
    let kept = exclude(
        &mother,
        &house.case,
        &house.child,
        NEIGHBOUR,
        "kjenner oss".into(),
    );
    house.child_is(Who::Mother, kept.unwrap());
    let asked: Vec<PersonId> = asked(&house, CHILD)
        .into_iter()
        .map(|one| one.person)
        .collect();
    assert_eq!(asked, [MOTHER]);
}

#[test]
fn a_parent_hides_no_address_and_reads_no_answer() {
    let house = house();
    let mother = house.permit(Who::Mother);
    let answers = [answer(NEIGHBOUR, Stay::Out), answer(MOTHER, Stay::Sees)];
    let hidden = (CHILD, Protection::None);
    let new = new(Protection::Shelter, &answers, "");
    let done = hide_address(house.scene(), &mother, hidden, &new);
    assert_eq!(done.err(), Some(PersonRefusal::NoGround));
    let people = People::default();
    assert!(protection_form(house.scene(), &mother, &people, CHILD).is_none());
}

#[test]
fn who_is_in_the_shelter_with_the_child_sees_the_stay_and_only_as_long_as_it_lasts() {
    let mut house = house();
    let sees = |house: &House, who: Who| {
        let permit = house.permit(who);
        let label = Label {
            strictness: crate::label::Strictness::Shelter,
            ..permit.common_label(Kind::Team)
        };
        let source = crate::label::Source::Program;
        permit.ground(&Label { source, ..label }).is_some()
    };
    assert!(!sees(&house, Who::Mother));
    let answers = [answer(NEIGHBOUR, Stay::Sees), answer(MOTHER, Stay::There)];
    moves_in(&mut house, &answers);
    assert!(sees(&house, Who::Mother) && !sees(&house, Who::Neighbour));
    let before = asked(&house, CHILD).into_iter().map(|one| {
        let before = one.before.unwrap();
        (one.person, before.stay, one.can_be_there)
    });
    let before: Vec<_> = before.collect();
    let (mother, father) = ((MOTHER, Stay::There, true), (NEIGHBOUR, Stay::Sees, true));
    assert_eq!(before, [mother, father]);
    // a new stay is answered anew, and so is another answer in the same one
    moves_in(
        &mut house,
        &[answer(NEIGHBOUR, Stay::Sees), answer(MOTHER, Stay::Sees)],
    );
    assert!(!sees(&house, Who::Mother) && !sees(&house, Who::Neighbour));
    moves_in(&mut house, &answers);
    moves_in(
        &mut house,
        &[answer(NEIGHBOUR, Stay::Sees), answer(MOTHER, Stay::Out)],
    );
    assert!(house.try_permit(Who::Mother).is_none());
}

#[test]
fn nobody_is_in_a_shelter_with_a_child_that_is_in_none() {
    let house = house();
    let answers = [answer(NEIGHBOUR, Stay::Out), answer(MOTHER, Stay::There)];
    let confidential = hide(&house, CHILD, Protection::Confidential, &answers);
    assert_eq!(confidential.err(), Some(PersonRefusal::NoShelter));
    let there = [answer(NEIGHBOUR, Stay::There)];
    let hers = hide(&house, MOTHER, Protection::Shelter, &there);
    assert_eq!(hers.err(), Some(PersonRefusal::NoShelter));
    assert!(hide(&house, CHILD, Protection::Shelter, &answers).is_ok());
}

#[test]
fn an_address_is_shown_again_with_a_reason_that_those_whom_it_hid_read_and_nobody_else() {
    let mut house = house();
    let answers = [answer(NEIGHBOUR, Stay::Sees), answer(MOTHER, Stay::There)];
    moves_in(&mut house, &answers);
    let unit = house.permit(Who::Adviser);
    let ends = |reason| {
        let before = (CHILD, house.child.protection);
        let new = new(Protection::None, &[], reason);
        hide_address(house.scene(), &unit, before, &new)
    };
    assert_eq!(ends(" ").err(), Some(PersonRefusal::NoReason));
    assert_eq!(hidden_with(house.scene(), CHILD, TODAY), [CHILD, MOTHER]);
    let (about, said) = ends("dere har flyttet").unwrap();
    happens(&mut house, said);
    house.child_is(Who::Adviser, about);
    let read = |who: Who| {
        let permit = house.permit(who);
        let mut viewing = Viewing::new(&permit);
        let said = house.child.shown_again.iter();
        let said = said.filter_map(|(_, why)| viewing.show(why));
        said.map(|why| why.or_empty().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(read(Who::Mother), ["dere har flyttet"]);
    assert!(read(Who::Neighbour).is_empty());
    // where nothing was hidden, nobody is told that it is shown
    let (unit, new) = (house.permit(Who::Adviser), new(Protection::None, &[], ""));
    let nothing = hide_address(house.scene(), &unit, (CHILD, Protection::None), &new);
    assert!(nothing.unwrap().1.is_empty());
}

#[test]
fn who_comes_later_is_answered_about_before_it_sees_anything() {
    let mut house = house();
    let answers = [answer(NEIGHBOUR, Stay::Out), answer(MOTHER, Stay::There)];
    moves_in(&mut house, &answers);
    let unit = house.permit(Who::Adviser);
    let uncle = |responsibility| Relation {
        id: ItemId::from_bytes([22; 16]),
        to: crate::case::testing::TEACHER,
        kind: RelationKind::Guardian,
        responsibility,
        lives_with: false,
        from: TODAY,
        until: None,
    };
    let adds = |responsibility, stay| {
        relate(
            &unit,
            &house.case,
            &house.child,
            (uncle(responsibility), stay),
        )
    };
    assert_eq!(adds(true, None).err(), Some(PersonRefusal::NotAnswered));
    let silent = Some((Stay::Sees, " ".into()));
    assert_eq!(adds(true, silent).err(), Some(PersonRefusal::NoReason));
    let there = || Some((Stay::There, "kom etter".into()));
    assert_eq!(adds(false, there()).err(), Some(PersonRefusal::NoShelter));
    let events = adds(true, there()).unwrap();
    assert!(matches!(events[1].1, PersonEvent::StaysThere { .. }));
    let out = adds(true, Some((Stay::Out, "er far sin bror".into()))).unwrap();
    happens(&mut house, out);
    assert_eq!(
        house.child.excluded,
        [NEIGHBOUR, crate::case::testing::TEACHER]
    );
}

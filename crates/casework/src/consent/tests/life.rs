//! A child grows, the care changes: who must give a consent then, and what is told before.

use super::{
    ID, TODAY, asks, give, happen, house, label, scene, sharing, teacher_sees, two_parents, wanted,
    withdraw, young,
};
use crate::access::{Closes, closing};
use crate::case::testing::{CHILD, House, MOTHER, NEIGHBOUR, Who};
use crate::consent::{
    ConsentLine, ConsentRefusal, Form, Receiver, Scope, Standing, announce_turns, consent_page,
};
use crate::label::{Kind, Strictness};
use crate::person::{CareStatus, People, change_care};
use crate::told::Told;
use jiff::civil::date;

/// A child that turns so many years in 41 days, with a consent of its mother to the school.
fn soon(years: i16, kind: Kind) -> House {
    let mut house = house(date(2027 - years, 1, 3));
    asks(&mut house, Who::Mother, &wanted(sharing(&[kind], true)));
    house
}

fn line(house: &House, who: Who) -> ConsentLine {
    let page = consent_page(
        scene(house),
        house.scene(),
        &house.permit(who),
        &People::default(),
    );
    let page = page.unwrap().into_parts().1;
    let mut lines = page.waiting.into_iter().chain(page.holding);
    lines.find(|line| line.id == ID).unwrap()
}

#[test]
fn what_a_parent_gave_falls_when_the_child_decides_itself() {
    let mut house = soon(16, Kind::Health);
    let sees = |house: &House| teacher_sees(house, Kind::Health, Strictness::HealthPersonnel);
    house.days_later(40);
    assert!(sees(&house));
    assert_eq!(line(&house, Who::Mother).standing, Standing::Holds);
    house.days_later(1);
    assert!(!sees(&house) && house.try_permit(Who::Teacher).is_none());
    let fallen = line(&house, Who::Child);
    assert_eq!(fallen.standing, Standing::Fallen);
    assert!(fallen.may_give && fallen.turn.is_some_and(|turn| turn.you));
    let given = give(scene(&house), &house.permit(Who::Child), ID).unwrap();
    happen(&mut house, Who::Child, vec![given]);
    assert!(sees(&house));
    assert_eq!(line(&house, Who::Child).standing, Standing::Holds);
}

#[test]
fn the_child_can_say_yes_before_the_day_so_that_nothing_closes() {
    let mut house = soon(16, Kind::Health);
    let before = line(&house, Who::Child);
    let turn = before.turn.unwrap();
    assert_eq!(
        (turn.on, turn.falls, turn.you),
        (date(2027, 1, 3), true, true)
    );
    let mother = give(scene(&house), &house.permit(Who::Mother), ID);
    assert_eq!(mother.err(), Some(ConsentRefusal::AlreadyAnswered));
    let given = give(scene(&house), &house.permit(Who::Child), ID).unwrap();
    happen(&mut house, Who::Child, vec![given]);
    assert!(line(&house, Who::Child).turn.is_none());
    house.days_later(41);
    assert!(teacher_sees(
        &house,
        Kind::Health,
        Strictness::HealthPersonnel
    ));
    let back = withdraw(scene(&house), &house.permit(Who::Child), ID, Form::Digital).unwrap();
    happen(&mut house, Who::Child, vec![back]);
    assert!(house.try_permit(Who::Teacher).is_none());
}

#[test]
fn where_the_law_leaves_it_open_it_is_told_and_goes_on() {
    let mut house = soon(15, Kind::Education);
    let turn = line(&house, Who::Mother).turn.unwrap();
    assert_eq!((turn.on, turn.falls), (date(2027, 1, 3), false));
    house.days_later(41);
    assert!(teacher_sees(&house, Kind::Education, Strictness::Ordinary));
}

#[test]
fn a_plan_waits_for_the_one_who_has_come_of_age() {
    let mut house = house(date(2009, 1, 3));
    let permit = house.permit(Who::Child);
    assert!(!house.case.consent.plan_start(&permit));
    asks(&mut house, Who::Child, &wanted(Scope::PlanStart));
    house.days_later(41);
    assert!(house.case.consent.plan_start(&house.permit(Who::Child)));
}

#[test]
fn a_care_order_and_a_lost_responsibility_end_what_the_parents_gave() {
    let mut house = young();
    asks(
        &mut house,
        Who::Mother,
        &wanted(sharing(&[Kind::Need], false)),
    );
    let permit = house.permit(Who::Adviser);
    let order = change_care(&permit, CareStatus::CareOrder, TODAY).unwrap();
    house.child_is(Who::Adviser, order);
    assert!(house.try_permit(Who::Teacher).is_none());
    let back = change_care(&permit, CareStatus::Parents, TODAY).unwrap();
    house.child_is(Who::Adviser, back);
    assert!(teacher_sees(&house, Kind::Need, Strictness::Ordinary));
}

#[test]
fn a_second_parent_with_responsibility_must_say_yes_too() {
    let mut house = two_parents();
    asks(
        &mut house,
        Who::Mother,
        &wanted(sharing(&[Kind::Need], false)),
    );
    let father = give(scene(&house), &house.permit(Who::Neighbour), ID).unwrap();
    happen(&mut house, Who::Neighbour, vec![father]);
    assert!(teacher_sees(&house, Kind::Need, Strictness::Ordinary));
    let mut alone = young();
    asks(
        &mut alone,
        Who::Mother,
        &wanted(sharing(&[Kind::Need], false)),
    );
    alone.child = house.child.clone();
    assert!(!teacher_sees(&alone, Kind::Need, Strictness::Ordinary));
    assert!(line(&alone, Who::Neighbour).may_give);
}

#[test]
fn it_is_told_once_a_year_ahead_and_to_everybody_it_concerns() {
    let mut house = soon(16, Kind::Health);
    let told = announce_turns(house.scene(), house.at.date());
    let to: Vec<_> = told.iter().map(|one| one.to.clone()).collect();
    // the consent, what the birthday closes to the mother, and what it gives the child
    let mut everybody = vec![CHILD, MOTHER];
    everybody.sort_unstable();
    assert_eq!(to, [everybody.clone(), everybody.clone(), everybody]);
    for one in told {
        house.happens(Who::Adviser, Kind::Consent, one.event);
    }
    assert!(announce_turns(house.scene(), house.at.date()).is_empty());
    house.days_later(40);
    assert!(announce_turns(house.scene(), house.at.date()).is_empty());
    let far = soon(14, Kind::Health);
    assert!(announce_turns(far.scene(), TODAY).is_empty());
}

#[test]
fn parents_see_less_at_sixteen_and_nothing_at_eighteen() {
    let sees = |house: &House, strictness| {
        let permit = house.try_permit(Who::Mother);
        permit.is_some_and(|permit| permit.ground(&label(Kind::Need, strictness)).is_some())
    };
    let mut sixteen = house(date(2011, 1, 3));
    let what = |house: &House| closing(house.scene(), house.at.date()).map(|one| one.what);
    let health = Strictness::HealthPersonnel;
    assert_eq!(what(&sixteen), Some(Closes::KeptAs(vec![health])));
    assert!(sees(&sixteen, health));
    sixteen.days_later(41);
    assert!(!sees(&sixteen, health) && sees(&sixteen, Strictness::Ordinary));
    assert_eq!(what(&sixteen), None);
    let mut eighteen = house(date(2009, 1, 3));
    assert_eq!(what(&eighteen), Some(Closes::Everything));
    assert!(sees(&eighteen, Strictness::Ordinary));
    eighteen.days_later(41);
    assert!(eighteen.try_permit(Who::Mother).is_none());
    assert!(eighteen.try_permit(Who::Child).is_some());
}

#[test]
fn a_grown_child_lets_its_mother_in_and_out_again() {
    let mut house = house(date(2008, 1, 3));
    assert!(house.try_permit(Who::Mother).is_none());
    let scope = |person| Scope::Sharing {
        receiver: Receiver::Person(person),
        kinds: vec![Kind::Plan],
        lifts_health_secrecy: false,
        purpose: Told::from("hun hjelper meg"),
    };
    // somebody who is nothing to the child cannot be let in as family
    let stranger = super::ask(
        scene(&house),
        &house.permit(Who::Child),
        &wanted(scope(NEIGHBOUR)),
        &[],
    );
    assert_eq!(stranger.err(), Some(ConsentRefusal::NoReceiver));
    asks(&mut house, Who::Child, &wanted(scope(MOTHER)));
    let mother = house.permit(Who::Mother);
    assert!(
        mother
            .ground(&label(Kind::Plan, Strictness::Ordinary))
            .is_some()
    );
    assert!(
        mother
            .ground(&label(Kind::Need, Strictness::Ordinary))
            .is_none()
    );
    assert!(!mother.is_family(), "she reads, and acts for nobody");
    let back = withdraw(scene(&house), &house.permit(Who::Child), ID, Form::Digital).unwrap();
    happen(&mut house, Who::Child, vec![back]);
    assert!(house.try_permit(Who::Mother).is_none());
}

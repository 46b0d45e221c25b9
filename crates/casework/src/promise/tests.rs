//! Who makes, keeps, moves, asks about and lifts a promise, and who sees it.

use super::*;
use crate::access::Permit;
use crate::case::CaseEvent;
use crate::case::testing::{ADVISER, CASE, House, MOTHER, SCHOOL, TEACHER, UNIT, Who};
use crate::id::ItemId;
use crate::label::Kind;
use crate::moment::Date;
use crate::person::Birth;
use crate::told::Told;
use jiff::civil::date;

const TODAY: Date = date(2026, 11, 23);

fn house() -> House {
    House::new(
        Birth::Born {
            on: date(2019, 5, 4),
        },
        TODAY,
    )
}

fn adviser() -> Owner {
    Owner::Worker {
        person: ADVISER,
        unit: UNIT,
    }
}

fn new(owner: Owner, due: Date) -> NewPromise {
    NewPromise {
        id: ItemId::from_bytes([50; 16]),
        what: Told::from("Ringe Nav"),
        owner,
        due,
        from: None,
    }
}

fn made(house: &mut House, owner: Owner) -> ItemId {
    let id = house.draw();
    let promise = NewPromise {
        id,
        ..new(owner, date(2026, 11, 27))
    };
    let event = make(&house.permit(Who::Adviser), promise).unwrap();
    house.happens(Who::Adviser, Kind::Promise, CaseEvent::Promise(event));
    id
}

fn lines(house: &House, permit: &Permit) -> Vec<PromiseLine> {
    let seen = promise_page(&house.case, CASE, &house.child, permit, &house.directory);
    let (_, page) = seen.into_parts();
    page.open.into_iter().chain(page.done).collect()
}

#[test]
fn who_coordinates_writes_for_everybody_and_the_family_for_itself() {
    let house = house();
    let due = date(2026, 11, 27);
    assert!(make(&house.permit(Who::Adviser), new(adviser(), due)).is_ok());
    let mother = house.permit(Who::Mother);
    assert!(make(&mother, new(Owner::Family(MOTHER), due)).is_ok());
    assert_eq!(
        make(&mother, new(adviser(), due)),
        Err(PromiseRefusal::NoGround)
    );
}

#[test]
fn a_promise_says_what_and_is_not_due_before_it_is_made() {
    let house = house();
    let permit = house.permit(Who::Adviser);
    let empty = NewPromise {
        what: Told::from("  "),
        ..new(adviser(), TODAY)
    };
    assert_eq!(make(&permit, empty), Err(PromiseRefusal::Nothing));
    let yesterday = new(adviser(), date(2026, 11, 22));
    assert_eq!(make(&permit, yesterday), Err(PromiseRefusal::PastDue));
    assert!(make(&permit, new(adviser(), TODAY)).is_ok());
}

#[test]
fn a_promise_that_is_not_kept_is_late_by_whole_days_and_can_be_lifted_once() {
    let mut house = house();
    let id = made(&mut house, Owner::Family(MOTHER));
    house.days_later(6);
    let permit = house.permit(Who::Adviser);
    let line = &lines(&house, &permit)[0];
    assert_eq!(line.standing, Standing::Late { days: 2 });
    assert!(line.may_lift);
    let event = lift(&house.case, &permit, id).unwrap();
    house.happens(Who::Adviser, Kind::Promise, CaseEvent::Promise(event));
    let line = &lines(&house, &house.permit(Who::Adviser))[0];
    assert!(line.lifted && !line.may_lift);
}

#[test]
fn the_family_asks_about_what_it_waits_for_and_settles_what_it_owes() {
    let mut house = house();
    let theirs = made(&mut house, adviser());
    let ours = made(&mut house, Owner::Family(MOTHER));
    let mother = house.permit(Who::Mother);
    assert!(ask(&house.case, &mother, theirs).is_ok());
    assert_eq!(
        keep(&house.case, &mother, theirs, Told::from("")),
        Err(PromiseRefusal::NoGround)
    );
    assert!(keep(&house.case, &mother, ours, Told::from("")).is_ok());
}

#[test]
fn what_is_kept_stays_kept() {
    let mut house = house();
    let id = made(&mut house, adviser());
    let kept = keep(
        &house.case,
        &house.permit(Who::Adviser),
        id,
        Told::from("Gjort"),
    )
    .unwrap();
    house.happens(Who::Adviser, Kind::Promise, CaseEvent::Promise(kept));
    let permit = house.permit(Who::Adviser);
    let again = keep(&house.case, &permit, id, Told::from(""));
    assert_eq!(again, Err(PromiseRefusal::NotOpen));
    let later = postpone(&house.case, &permit, id, date(2026, 12, 1), Told::from(""));
    assert_eq!(later, Err(PromiseRefusal::NotOpen));
    assert_eq!(
        lines(&house, &permit)[0].standing,
        Standing::Kept { on: TODAY }
    );
}

#[test]
fn a_moved_promise_shows_its_first_deadline() {
    let mut house = house();
    let id = made(&mut house, adviser());
    let permit = house.permit(Who::Adviser);
    let moved = postpone(
        &house.case,
        &permit,
        id,
        date(2026, 12, 4),
        Told::from("Syk"),
    )
    .unwrap();
    house.happens(Who::Adviser, Kind::Promise, CaseEvent::Promise(moved));
    let line = &lines(&house, &house.permit(Who::Mother))[0];
    assert_eq!(line.due, date(2026, 12, 4));
    assert_eq!(line.moved_from, Some(date(2026, 11, 27)));
}

#[test]
fn whoever_owes_a_promise_sees_it_and_nothing_else_of_the_case() {
    let mut house = house();
    made(&mut house, adviser());
    assert!(house.try_permit(Who::Teacher).is_none());
    let id = made(
        &mut house,
        Owner::Worker {
            person: TEACHER,
            unit: SCHOOL,
        },
    );
    let permit = house.permit(Who::Teacher);
    let lines = lines(&house, &permit);
    assert_eq!(lines.iter().map(|line| line.id).collect::<Vec<_>>(), [id]);
    assert!(lines[0].mine && lines[0].may_change);
    let kept = keep(&house.case, &permit, id, Told::from("")).unwrap();
    house.happens(Who::Adviser, Kind::Promise, CaseEvent::Promise(kept));
    assert!(house.try_permit(Who::Teacher).is_none());
}

#[test]
fn an_id_that_is_not_there_answers_like_one_without_ground() {
    let mut house = house();
    let id = made(&mut house, adviser());
    let unknown = ItemId::from_bytes([77; 16]);
    let permit = house.permit(Who::Adviser);
    assert_eq!(
        ask(&house.case, &permit, unknown),
        Err(PromiseRefusal::NoGround)
    );
    assert!(house.try_permit(Who::Neighbour).is_none());
    assert!(ask(&house.case, &permit, id).is_ok());
}

#[test]
fn a_promise_that_is_held_back_is_gone_for_others_and_marked_for_those_who_still_see_it() {
    use crate::demand::{About, Demand, Thing, Verdict, Wish, answer, make};
    let mut house = house();
    let owner = Owner::Worker {
        person: TEACHER,
        unit: SCHOOL,
    };
    let id = made(&mut house, owner);
    let demanded = |house: &mut House, wish| {
        let demand = Demand {
            id: house.draw(),
            wish,
            about: About::Thing(Thing::Promise, id),
            text: Told::from("Det ble aldri avtalt"),
            due: TODAY,
        };
        let (item, permit) = (demand.id, house.permit(Who::Mother));
        let (_, event) = make(&house.case, &permit, demand).unwrap();
        house.happens(Who::Mother, Kind::Decision, CaseEvent::Demand(event));
        item
    };
    assert!(!lines(&house, &house.permit(Who::Mother))[0].restricted);
    demanded(&mut house, Wish::Restriction);
    assert!(lines(&house, &house.permit(Who::Teacher)).is_empty());
    for who in [Who::Mother, Who::Adviser, Who::Child] {
        assert!(lines(&house, &house.permit(who))[0].restricted, "{who:?}");
    }
    let wrong = demanded(&mut house, Wish::Correction);
    let said = (
        Verdict::Refused,
        Told::from("Det står i referatet"),
        Told::from(""),
    );
    let (_, event, _) = answer(&house.case, &house.permit(Who::Adviser), wrong, said).unwrap();
    house.happens(Who::Adviser, Kind::Decision, CaseEvent::Demand(event));
    let beside = lines(&house, &house.permit(Who::Mother)).remove(0).beside;
    assert_eq!(beside[0].text, "Det ble aldri avtalt");
}

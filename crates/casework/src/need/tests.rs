//! Who maps and hears, what they must say, and who reads it.

use super::*;
use crate::case::testing::{CASE, House, Who};
use crate::case::{CaseEvent, Thing};
use crate::label::Kind;
use crate::person::Birth;
use crate::told::Told;
use jiff::civil::date;

fn house() -> House {
    let born = Birth::Born {
        on: date(2019, 5, 4),
    };
    House::new(born, date(2026, 9, 1))
}

fn mapping(goals: &str) -> Mapping {
    Mapping {
        goals: Told::from(goals),
        resources: Told::from(""),
        needs: vec![
            AreaNeed {
                area: Area::Health,
                need: Told::from("Fysioterapi hver uke"),
            },
            AreaNeed {
                area: Area::Leisure,
                need: Told::from("  "),
            },
        ],
        asked: Told::from("mor og barnet"),
    }
}

fn page(house: &House, who: Who) -> NeedPage {
    let permit = house.permit(who);
    let seen = need_page(&house.case, CASE, &house.child, &house.directory, &permit);
    seen.into_parts().1
}

#[test]
fn the_unit_maps_and_the_family_reads_its_own_words() {
    let mut house = house();
    for goals in ["Klare trappa selv", "Sykle til skolen"] {
        let id = house.draw();
        let event = map(&house.case, &house.permit(Who::Adviser), id, mapping(goals));
        house.happens(Who::Adviser, Kind::Need, CaseEvent::Need(event.unwrap()));
    }
    for who in [Who::Mother, Who::Child, Who::Adviser] {
        let page = page(&house, who);
        let newest = page.newest.unwrap();
        assert_eq!(newest.goals, "Sykle til skolen", "{who:?}");
        assert_eq!(newest.needs.len(), 1, "an empty area is no need");
        assert_eq!(newest.by, "Rådgiver Prøve");
        assert_eq!(page.earlier.len(), 1);
        assert_eq!(page.may_write, who == Who::Adviser);
    }
}

#[test]
fn the_family_does_not_map_and_others_know_of_nothing() {
    let mut house = house();
    let id = house.draw();
    let refused = map(&house.case, &house.permit(Who::Mother), id, mapping("Leke"));
    assert_eq!(refused, Err(NeedRefusal::NoGround));
    assert!(house.try_permit(Who::Teacher).is_none());
    assert!(house.try_permit(Who::Neighbour).is_none());
}

#[test]
fn a_mapping_says_something_and_who_was_asked() {
    let mut house = house();
    let id = house.draw();
    let permit = house.permit(Who::Adviser);
    let nothing = Mapping {
        needs: Vec::new(),
        ..mapping(" ")
    };
    let nobody = Mapping {
        asked: Told::from(""),
        ..mapping("Leke")
    };
    assert_eq!(
        map(&house.case, &permit, id, nothing),
        Err(NeedRefusal::Empty)
    );
    assert_eq!(
        map(&house.case, &permit, id, nobody),
        Err(NeedRefusal::NobodyAsked)
    );
}

#[test]
fn two_mappings_from_the_same_picture_are_a_conflict_and_a_hearing_is_none() {
    let mut house = house();
    let (id, other) = (house.draw(), house.draw());
    let permit = house.permit(Who::Adviser);
    let mapped = map(&house.case, &permit, id, mapping("Leke")).unwrap();
    let why = Told::from("Vi møter henne på fredag");
    let heard = hear(
        &house.case,
        &permit,
        other,
        (HeardFor::Everybody, Hearing::NotYet { why }),
    );
    let (_, heard) = heard.unwrap();
    assert_eq!(CaseEvent::Need(mapped).thing(), Some(Thing::Mapping));
    assert_eq!(CaseEvent::Need(heard).thing(), None);
}

#[test]
fn a_hearing_has_been_and_says_by_whom_and_what() {
    let mut house = house();
    let id = house.draw();
    let permit = house.permit(Who::Adviser);
    let hearing = |on, by: &str, said: &str| Hearing::Heard {
        on,
        form: HearingForm::Play,
        by: Told::from(by),
        said: Told::from(said),
    };
    let try_it = |hearing| {
        let heard = (HeardFor::Everybody, hearing);
        hear(&house.case, &permit, id, heard).map(|(_, event)| event)
    };
    let (today, tomorrow) = (date(2026, 9, 1), date(2026, 9, 2));
    assert!(try_it(hearing(today, "helsesykepleier", "Vil ha hund")).is_ok());
    assert_eq!(
        try_it(hearing(tomorrow, "helsesykepleier", "Vil ha hund")),
        Err(NeedRefusal::NotBeenYet)
    );
    assert_eq!(
        try_it(hearing(today, "", "Vil ha hund")),
        Err(NeedRefusal::NothingHeard)
    );
    assert_eq!(
        try_it(hearing(today, "lege", " ")),
        Err(NeedRefusal::NothingHeard)
    );
    let why = Told::from("");
    assert_eq!(
        try_it(Hearing::NotYet { why }),
        Err(NeedRefusal::NothingHeard)
    );
}

#[test]
fn what_the_child_says_to_the_coordinator_alone_its_parents_do_not_read() {
    let mut house = house();
    let (id, permit) = (house.draw(), house.permit(Who::Adviser));
    let hearing = Hearing::Heard {
        on: date(2026, 9, 1),
        form: HearingForm::Talk,
        by: Told::from("helsesykepleier"),
        said: Told::from("Jeg er redd hjemme"),
    };
    let heard = hear(&house.case, &permit, id, (HeardFor::Coordinator, hearing));
    let (label, event) = heard.unwrap();
    house.apply(permit.entry(label, CaseEvent::Need(event)));
    let hearings = |who| {
        let permit = house.permit(who);
        let page = need_page(&house.case, CASE, &house.child, &house.directory, &permit);
        page.into_parts().1.hearings.len()
    };
    assert_eq!((hearings(Who::Child), hearings(Who::Mother)), (1, 0));
}

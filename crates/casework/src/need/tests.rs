//! Who maps and hears, what they must say, and who reads it.

use super::*;
use crate::access::Permit;
use crate::case::testing::{ADVISER, CASE, House, MOTHER, SCHOOL, TEACHER, UNIT, Who};
use crate::case::{CaseEvent, Thing};
use crate::consent::{Consent, ConsentEvent, Form, Giver, GiverCapacity, Receiver, Scope};
use crate::coordinator::{Appointment, CoordinatorEvent, Role};
use crate::id::{ConsentId, UnitId};
use crate::label::{Act, Kind, Label, Labelled, Source, Strictness};
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

/// What each of the mapped areas is, and how strictly it is kept.
fn labels(house: &House) -> Vec<(Area, Kind, Strictness)> {
    let newest = house.case.need.newest().unwrap();
    let of = |need: &Labelled<AreaNeed>| {
        let label = need.label();
        (need.inside().area, label.kind, label.strictness)
    };
    newest.needs.iter().map(of).collect()
}

fn areas(told: &[(Area, &str)]) -> Mapping {
    let need = |(area, text): &(Area, &str)| AreaNeed {
        area: *area,
        need: Told::from(*text),
    };
    Mapping {
        needs: told.iter().map(need).collect(),
        ..mapping("Leke")
    }
}

fn maps(house: &mut House, permit: &Permit, told: &[(Area, &str)]) {
    let id = house.draw();
    let event = map(&house.case, permit, id, areas(told)).unwrap();
    house.apply(permit.entry(permit.common_label(Kind::Need), CaseEvent::Need(event)));
}

const TOLD: [(Area, &str); 4] = [
    (Area::Health, "Fysioterapi hver uke"),
    (Area::Education, "Ro i timen"),
    (Area::Economy, "Mor er ute av arbeid"),
    (Area::Leisure, "Venner"),
];

#[test]
fn health_is_kept_as_the_act_of_its_writer_demands_and_the_rest_is_written_to_be_shared() {
    let mut house = house();
    let permit = house.permit(Who::Adviser);
    maps(&mut house, &permit, &TOLD);
    let ordinary = Strictness::Ordinary;
    let kept = [
        (Area::Health, Kind::Health, Strictness::HealthPersonnel),
        (Area::Education, Kind::Education, ordinary),
        (Area::Economy, Kind::Economy, ordinary),
        (Area::Leisure, Kind::Need, ordinary),
    ];
    assert_eq!(labels(&house), kept);
    let label = Label {
        source: Source::Service {
            unit: UnitId::from_bytes([40; 16]),
            act: Act::Nav,
        },
        ..permit.common_label(Kind::Need)
    };
    assert_eq!(
        Area::Economy.label(label).strictness,
        Strictness::SocialServices
    );
    let label = Label {
        source: Source::Program,
        ..label
    };
    assert_eq!(Area::Health.label(label).strictness, ordinary);
}

/// A teacher coordinates from the school what the unit has mapped.
fn coordinated() -> (House, Permit) {
    let mut house = house();
    let permit = house.permit(Who::Adviser);
    maps(&mut house, &permit, &TOLD);
    let id = house.draw();
    let event = CoordinatorEvent::Appointed {
        appointment: Appointment {
            id,
            role: Role::ChildCoordinator,
            person: TEACHER,
            unit: SCHOOL,
            deputy: ADVISER,
            deputy_unit: UNIT,
            from: house.at.date(),
        },
        reasons: Told::from(""),
    };
    house.happens(Who::Adviser, Kind::Team, CaseEvent::Coordinator(event));
    let coordinator = house.permit(Who::Teacher);
    (house, coordinator)
}

fn read(house: &House, permit: &Permit) -> NeedPage {
    let page = need_page(&house.case, CASE, &house.child, &house.directory, permit);
    page.into_parts().1
}

#[test]
fn a_coordinator_elsewhere_reads_all_but_health_and_takes_nothing_away_that_it_cannot_read() {
    let (mut house, coordinator) = coordinated();
    let page = read(&house, &coordinator);
    let seen: Vec<Area> = page.newest.unwrap().needs.iter().map(|one| one.0).collect();
    assert_eq!(seen, [Area::Education, Area::Economy, Area::Leisure]);
    assert!(page.needs_consent);
    maps(&mut house, &coordinator, &[(Area::Leisure, "Fotball")]);
    let seen = read(&house, &coordinator).newest.unwrap().needs;
    assert_eq!(seen, [(Area::Leisure, "Fotball".to_owned())]);
    let mother = read(&house, &house.permit(Who::Mother)).newest.unwrap();
    let kept = (Area::Health, "Fysioterapi hver uke".to_owned());
    assert!(mother.needs.contains(&kept), "what was not read stands on");
    assert_eq!(mother.needs.len(), 2);
}

#[test]
fn a_consent_that_lifts_the_secrecy_opens_health_to_the_coordinator() {
    let (mut house, _) = coordinated();
    let giver = Giver {
        person: MOTHER,
        capacity: GiverCapacity::Parent,
    };
    let id = ConsentId::from_bytes([60; 16]);
    let consent = Consent {
        id,
        scope: Scope::Sharing {
            receiver: Receiver::Person(TEACHER),
            kinds: vec![Kind::Health],
            lifts_health_secrecy: true,
            purpose: Told::from("å samordne"),
        },
        needed: vec![giver],
        from: house.at.date(),
        until: None,
        rule: String::new(),
    };
    let form = Form::Digital;
    for event in [
        ConsentEvent::Asked { consent },
        ConsentEvent::Given { id, giver, form },
    ] {
        house.happens(Who::Mother, Kind::Consent, CaseEvent::Consent(event));
    }
    let coordinator = house.permit(Who::Teacher);
    let page = read(&house, &coordinator);
    assert_eq!(page.newest.unwrap().needs.len(), 4);
    assert!(!page.needs_consent);
}

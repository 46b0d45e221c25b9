//! Who gives, what it opens, and that it closes at once.

mod age;
mod givers;
mod life;
mod oral;
mod preview;
mod properties;
mod shelter;
mod told;

use super::{
    Consent, ConsentEvent, ConsentRefusal, Form, Receiver, Scene, Scope, Standing, Wanted, ask,
    change, consent_page, give, preview_page, record, refuse, withdraw,
};
use crate::access::Permit;
use crate::case::CaseEvent;
use crate::case::testing::{House, MOTHER, NEIGHBOUR, SCHOOL, Who};
use crate::id::{ConsentId, ItemId};
use crate::label::{Kind, Label, Source, Sphere, Strictness};
use crate::moment::Date;
use crate::person::{Birth, People, Relation, RelationKind, relate};
use crate::told::Told;
use jiff::civil::date;

const TODAY: Date = date(2026, 11, 23);
const ID: ConsentId = ConsentId::from_bytes([80; 16]);

fn house(born: Date) -> House {
    House::new(Birth::Born { on: born }, TODAY)
}

fn young() -> House {
    house(date(2019, 5, 3))
}

/// The neighbour is the other parent.
fn two_parents() -> House {
    let mut house = young();
    let permit = house.permit(Who::Adviser);
    let father = Relation {
        id: ItemId::from_bytes([22; 16]),
        to: NEIGHBOUR,
        kind: RelationKind::Father,
        responsibility: true,
        lives_with: false,
        from: TODAY,
        until: None,
    };
    let added = relate(&permit, &house.case, &house.child, (father, None))
        .unwrap()
        .remove(0);
    house.child_is(Who::Adviser, added);
    house
}

fn scene(house: &House) -> Scene<'_> {
    Scene {
        case: &house.case,
        child: &house.child,
        directory: &house.directory,
        rules: house.rules,
    }
}

fn sharing(kinds: &[Kind], lifts: bool) -> Scope {
    Scope::Sharing {
        receiver: Receiver::Unit(SCHOOL),
        kinds: kinds.to_vec(),
        lifts_health_secrecy: lifts,
        purpose: Told::from("for å planlegge skolestarten"),
    }
}

fn wanted(scope: Scope) -> Wanted {
    Wanted {
        id: ID,
        scope,
        from: TODAY,
        until: None,
        named: Vec::new(),
    }
}

fn happen(house: &mut House, who: Who, events: Vec<(Label, CaseEvent)>) {
    for (_, event) in events {
        house.happens(who, Kind::Consent, event);
    }
}

fn asks(house: &mut House, who: Who, wanted: &Wanted) {
    let permit = house.permit(who);
    let events = ask(scene(house), &permit, wanted, &[]).unwrap();
    happen(house, who, events);
}

/// Something that a health service wrote to be shared.
fn label(kind: Kind, strictness: Strictness) -> Label {
    Label {
        kind,
        strictness,
        sphere: Sphere::Shared,
        source: Source::Program,
    }
}

fn sees(permit: Option<&Permit>, kind: Kind, strictness: Strictness) -> bool {
    permit.is_some_and(|permit| permit.ground(&label(kind, strictness)).is_some())
}

fn teacher_sees(house: &House, kind: Kind, strictness: Strictness) -> bool {
    sees(house.try_permit(Who::Teacher).as_ref(), kind, strictness)
}

#[test]
fn the_only_parent_gives_and_the_school_sees_that_and_no_more() {
    let mut house = young();
    assert!(house.try_permit(Who::Teacher).is_none());
    asks(
        &mut house,
        Who::Mother,
        &wanted(sharing(&[Kind::Need, Kind::Health], false)),
    );
    assert!(teacher_sees(&house, Kind::Need, Strictness::Ordinary));
    assert!(!teacher_sees(&house, Kind::Plan, Strictness::Ordinary));
    assert!(!teacher_sees(
        &house,
        Kind::Health,
        Strictness::HealthPersonnel
    ));
}

#[test]
fn the_secrecy_of_health_personnel_is_lifted_only_in_so_many_words() {
    let mut house = young();
    asks(
        &mut house,
        Who::Mother,
        &wanted(sharing(&[Kind::Health], true)),
    );
    assert!(teacher_sees(
        &house,
        Kind::Health,
        Strictness::HealthPersonnel
    ));
    assert!(!teacher_sees(
        &house,
        Kind::Need,
        Strictness::HealthPersonnel
    ));
}

#[test]
fn a_consent_to_a_plan_opens_nothing() {
    let mut house = young();
    asks(&mut house, Who::Mother, &wanted(Scope::PlanStart));
    assert!(house.case.consent.plan_start(&house.permit(Who::Mother)));
    assert!(house.try_permit(Who::Teacher).is_none());
}

#[test]
fn with_two_parents_it_waits_for_the_other() {
    let mut house = two_parents();
    asks(
        &mut house,
        Who::Mother,
        &wanted(sharing(&[Kind::Need], false)),
    );
    assert!(house.try_permit(Who::Teacher).is_none());
    let mother = give(scene(&house), &house.permit(Who::Mother), ID);
    assert_eq!(mother.err(), Some(ConsentRefusal::AlreadyAnswered));
    let father = give(scene(&house), &house.permit(Who::Neighbour), ID).unwrap();
    happen(&mut house, Who::Neighbour, vec![father]);
    assert!(teacher_sees(&house, Kind::Need, Strictness::Ordinary));
}

#[test]
fn one_no_is_a_no() {
    let mut house = two_parents();
    asks(
        &mut house,
        Who::Mother,
        &wanted(sharing(&[Kind::Need], false)),
    );
    let no = refuse(&house.case, &house.permit(Who::Neighbour), ID, NEIGHBOUR).unwrap();
    happen(&mut house, Who::Neighbour, vec![no]);
    assert!(house.try_permit(Who::Teacher).is_none());
    let late = give(scene(&house), &house.permit(Who::Neighbour), ID);
    assert_eq!(late.err(), Some(ConsentRefusal::NotOpen));
}

#[test]
fn taking_it_back_closes_at_once() {
    let mut house = young();
    asks(
        &mut house,
        Who::Mother,
        &wanted(sharing(&[Kind::Need], false)),
    );
    let permit = house.permit(Who::Mother);
    let back = withdraw(scene(&house), &permit, ID, Form::Digital).unwrap();
    happen(&mut house, Who::Mother, vec![back]);
    assert!(house.try_permit(Who::Teacher).is_none());
    let twice = withdraw(scene(&house), &permit, ID, Form::Digital);
    assert_eq!(twice.err(), Some(ConsentRefusal::NotOpen));
}

#[test]
fn what_the_school_wrote_itself_it_keeps_seeing() {
    let mut house = young();
    asks(
        &mut house,
        Who::Mother,
        &wanted(sharing(&[Kind::Need], false)),
    );
    let teacher = house.permit(Who::Teacher);
    let written = teacher.label(Kind::Promise);
    let note = CaseEvent::NoticeJoined {
        notice: crate::id::NoticeId::from_bytes([90; 16]),
    };
    house.happens(Who::Teacher, Kind::Promise, note);
    let back = withdraw(scene(&house), &house.permit(Who::Mother), ID, Form::Digital).unwrap();
    happen(&mut house, Who::Mother, vec![back]);
    let after = house.permit(Who::Teacher);
    assert!(after.ground(&written).is_some());
    assert!(!sees(Some(&after), Kind::Need, Strictness::Ordinary));
}

#[test]
fn staff_records_with_a_witness_and_never_as_digital() {
    let house = two_parents();
    let unit = house.permit(Who::Adviser);
    let wanted = wanted(sharing(&[Kind::Need], false));
    for (form, refusal) in [
        (Form::Digital, Some(ConsentRefusal::NoWitness)),
        (
            Form::Oral {
                witness: Told::from(" "),
            },
            Some(ConsentRefusal::NoWitness),
        ),
        (
            Form::Paper {
                kept: Told::from("arkivet"),
            },
            None,
        ),
    ] {
        let events = ask(scene(&house), &unit, &wanted, &[(MOTHER, form)]);
        assert_eq!(events.as_ref().err().copied(), refusal);
        if let Ok(events) = events {
            assert_eq!(events.len(), 2);
        }
    }
    let mut house = house;
    asks(&mut house, Who::Adviser, &wanted);
    let oral = || Form::Oral {
        witness: Told::from("helsesykepleier hørte på"),
    };
    let mother = house.permit(Who::Mother);
    let by_mother = record(scene(&house), &mother, ID, (NEIGHBOUR, oral()));
    assert_eq!(by_mother.err(), Some(ConsentRefusal::NoGround));
    assert!(
        record(
            scene(&house),
            &house.permit(Who::Adviser),
            ID,
            (NEIGHBOUR, oral())
        )
        .is_ok()
    );
}

#[test]
fn a_consent_that_is_not_complete_is_not_asked_for() {
    let house = young();
    let permit = house.permit(Who::Mother);
    let no_purpose = Scope::Sharing {
        receiver: Receiver::Unit(SCHOOL),
        kinds: vec![Kind::Need],
        lifts_health_secrecy: false,
        purpose: Told::from(" "),
    };
    let yesterday = Wanted {
        until: Some(date(2026, 11, 22)),
        ..wanted(sharing(&[Kind::Need], false))
    };
    for (wanted, refusal) in [
        (wanted(sharing(&[], false)), ConsentRefusal::NoKinds),
        (wanted(no_purpose), ConsentRefusal::NoPurpose),
        (yesterday, ConsentRefusal::Backwards),
    ] {
        assert_eq!(
            ask(scene(&house), &permit, &wanted, &[]).err(),
            Some(refusal)
        );
    }
}

#[test]
fn a_change_is_a_withdrawal_and_a_new_consent_in_one() {
    let mut house = young();
    asks(
        &mut house,
        Who::Mother,
        &wanted(sharing(&[Kind::Need], false)),
    );
    let new = Wanted {
        id: ConsentId::from_bytes([81; 16]),
        ..wanted(sharing(&[Kind::Plan], false))
    };
    let permit = house.permit(Who::Mother);
    let events = change(scene(&house), &permit, (ID, Form::Digital), &new, &[]).unwrap();
    happen(&mut house, Who::Mother, events);
    assert!(!teacher_sees(&house, Kind::Need, Strictness::Ordinary));
    assert!(teacher_sees(&house, Kind::Plan, Strictness::Ordinary));
    let permit = house.permit(Who::Mother);
    let seen = consent_page(scene(&house), house.scene(), &permit, &People::default());
    let (_, page) = seen.unwrap().into_parts();
    assert_eq!(page.earlier[0].standing, Standing::Replaced(TODAY));
}

#[test]
fn the_preview_says_exactly_what_then_opens() {
    let mut house = young();
    let kinds = [Kind::Need, Kind::Health, Kind::Note];
    let wanted = wanted(sharing(&kinds, true));
    let permit = house.permit(Who::Mother);
    let people = People::default();
    let seen = preview_page(scene(&house), house.scene(), &permit, &people, &wanted);
    let (_, page) = seen.unwrap().into_parts();
    assert!(page.gives);
    let who: Vec<&str> = page.who.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(who, ["Lærer Prøve, rådgiver"]);
    assert_eq!(page.stays_closed, [Kind::Note]);
    let before = house.try_permit(Who::Teacher);
    asks(&mut house, Who::Mother, &wanted);
    let after = house.try_permit(Who::Teacher);
    for kind in Kind::ALL {
        for strictness in [
            Strictness::Ordinary,
            Strictness::HealthPersonnel,
            Strictness::Shelter,
        ] {
            let opened =
                sees(after.as_ref(), kind, strictness) && !sees(before.as_ref(), kind, strictness);
            let told = page.opens.contains(&(kind, strictness));
            assert_eq!(told, opened, "{kind:?} {strictness:?}");
        }
    }
}

#[test]
fn the_page_keeps_waiting_holding_and_earlier_apart() {
    let mut house = two_parents();
    let page = |house: &House, who| {
        let permit = house.permit(who);
        let seen = consent_page(scene(house), house.scene(), &permit, &People::default());
        seen.map(|seen| seen.into_parts().1)
    };
    asks(
        &mut house,
        Who::Mother,
        &wanted(sharing(&[Kind::Need], false)),
    );
    let father = page(&house, Who::Neighbour).unwrap();
    assert_eq!((father.waiting.len(), father.holding.len()), (1, 0));
    assert!(father.waiting[0].may_give);
    assert!(!page(&house, Who::Mother).unwrap().waiting[0].may_give);
    let yes = give(scene(&house), &house.permit(Who::Neighbour), ID).unwrap();
    happen(&mut house, Who::Neighbour, vec![yes]);
    assert!(page(&house, Who::Mother).unwrap().holding[0].may_withdraw);
    assert!(page(&house, Who::Teacher).is_none());
    let back = withdraw(scene(&house), &house.permit(Who::Mother), ID, Form::Digital).unwrap();
    happen(&mut house, Who::Mother, vec![back]);
    assert_eq!(page(&house, Who::Mother).unwrap().earlier.len(), 1);
}

fn given(consent: Consent) -> [CaseEvent; 2] {
    let (id, giver) = (consent.id, consent.needed[0]);
    let form = Form::Digital;
    [
        CaseEvent::Consent(ConsentEvent::Asked { consent }),
        CaseEvent::Consent(ConsentEvent::Given { id, giver, form }),
    ]
}

//! What the preview says to a family where those in one unit stand differently.

use super::{ID, TODAY, label, scene, sharing, two_parents, wanted, young};
use crate::access::{Viewing, WouldRead, would_read};
use crate::case::CaseEvent;
use crate::case::testing::{House, MOTHER, NEIGHBOUR, SCHOOL, TEACHER, UNIT, Who};
use crate::consent::{Consent, PreviewPage, Scope, preview_page};
use crate::coordinator::{Appointment, CoordinatorEvent, Role};
use crate::entry::Function;
use crate::id::{ItemId, PersonId};
use crate::label::{Kind, Label, Labelled, Source, Sphere, Strictness};
use crate::person::{People, PersonEvent};
use crate::promise::{NewPromise, Owner, make};
use crate::told::Told;
use jiff::civil::date;

const NURSE: PersonId = PersonId::from_bytes([40; 16]);
const DEPUTY: PersonId = PersonId::from_bytes([41; 16]);

fn look(house: &House, kinds: &[Kind]) -> PreviewPage {
    let permit = house.permit(Who::Mother);
    let wanted = wanted(sharing(kinds, false));
    let seen = preview_page(
        scene(house),
        house.scene(),
        &permit,
        &People::default(),
        &wanted,
    );
    seen.unwrap().into_parts().1
}

/// A colleague of the teacher, who is first in the unit's list, coordinates for the child.
fn coordinated_from_the_school() -> House {
    let mut house = young();
    house.employs(NURSE, SCHOOL, Function::Worker, 10);
    house.employs(DEPUTY, UNIT, Function::Worker, 0);
    let appointment = Appointment {
        id: ItemId::from_bytes([70; 16]),
        role: Role::ChildCoordinator,
        person: NURSE,
        unit: SCHOOL,
        deputy: DEPUTY,
        deputy_unit: UNIT,
        from: date(2026, 11, 23),
    };
    let appointed = CoordinatorEvent::Appointed {
        appointment,
        reasons: Told::from("kjenner barnet"),
    };
    house.happens(Who::Adviser, Kind::Team, CaseEvent::Coordinator(appointed));
    house
}

#[test]
fn a_unit_where_one_coordinates_still_opens_to_the_others() {
    let house = coordinated_from_the_school();
    let page = look(&house, &[Kind::Need]);
    assert!(page.opens.iter().any(|(kind, _)| *kind == Kind::Need));
    let new: Vec<bool> = page.who.iter().map(|one| one.opens.is_empty()).collect();
    assert_eq!(
        new.len(),
        2,
        "the teacher and the colleague who coordinates"
    );
    assert!(new.contains(&true), "one of them sees it already");
    assert!(new.contains(&false), "the other does not");
}

#[test]
fn what_all_see_already_is_not_said_to_stay_closed() {
    let house = young();
    let mut coordinated = coordinated_from_the_school();
    let label = coordinated.permit(Who::Adviser).common_label(Kind::Family);
    let reason = Told::from("prøve");
    let excluded = PersonEvent::Excluded {
        person: TEACHER,
        reason,
    };
    coordinated.child_is(Who::Adviser, (label, excluded));
    let page = look(&coordinated, &[Kind::Need]);
    assert_eq!(
        (page.already, page.stays_closed),
        (vec![Kind::Need], vec![])
    );
    let page = look(&house, &[Kind::Note]);
    assert_eq!(
        (page.already, page.stays_closed),
        (vec![], vec![Kind::Note])
    );
}

fn would(house: &House, scope: Scope, who: Who) -> Vec<WouldRead> {
    let consent = Consent {
        id: ID,
        scope,
        needed: Vec::new(),
        from: TODAY,
        until: None,
        rule: String::new(),
    };
    let consent = Labelled::new(label(Kind::Consent, Strictness::Ordinary), consent);
    would_read(house.scene(), &consent, &house.permit(who))
}

fn with_strictness(kind: Kind) -> impl Iterator<Item = (Kind, Strictness)> {
    let all = [
        Strictness::Ordinary,
        Strictness::HealthPersonnel,
        Strictness::ChildProtection,
        Strictness::SocialServices,
        Strictness::Shelter,
        Strictness::ProtectedAddress,
    ];
    all.into_iter().map(move |strictness| (kind, strictness))
}

/// One label of every sort.
fn labels() -> Vec<Label> {
    let spheres = [
        Sphere::Shared,
        Sphere::Child,
        Sphere::Adult(MOTHER),
        Sphere::Adult(NEIGHBOUR),
        Sphere::Service(SCHOOL),
        Sphere::Service(UNIT),
    ];
    let mut all = Vec::new();
    for (kind, strictness) in Kind::ALL.into_iter().flat_map(with_strictness) {
        let sources = [Source::Program, Source::Family(MOTHER)];
        for (sphere, source) in spheres
            .iter()
            .flat_map(|one| sources.map(|from| (*one, from)))
        {
            all.push(Label {
                sphere,
                source,
                ..label(kind, strictness)
            });
        }
    }
    all
}

#[test]
fn what_another_would_see_is_shown_on_the_grounds_of_whoever_looks_and_never_beyond_them() {
    let house = two_parents();
    let (mut open, mut closed) = (0, 0);
    for (who, lifts) in [Who::Mother, Who::Adviser, Who::Neighbour]
        .into_iter()
        .flat_map(|who| [(who, false), (who, true)])
    {
        let reader = house.permit(who);
        let groups = would(&house, sharing(&Kind::ALL, lifts), who);
        let [teacher] = groups.as_slice() else {
            panic!("one works at the school");
        };
        for label in labels() {
            let own = reader.ground(&label);
            match teacher.after.ground(&label) {
                Some(ground) => {
                    open += 1;
                    assert_eq!(Some(ground), own, "{label:?}");
                }
                None => closed += usize::from(own.is_some()),
            }
            let item = ItemId::from_bytes([9; 16]);
            let ground = teacher.after.ground_for(&label, item);
            assert!(ground.is_none() || ground == reader.ground_for(&label, item));
        }
        let seen = Viewing::new(&teacher.after).finish("look", ());
        assert_eq!(seen.opening().by, reader.viewer().person);
        assert_eq!(seen.opening().capacity, reader.viewer().capacity);
    }
    assert!(open > 100 && closed > 100, "{open} {closed}");
}

#[test]
fn those_in_one_unit_who_read_something_already_stand_apart() {
    let mut house = young();
    house.employs(NURSE, SCHOOL, Function::Worker, 0);
    let groups = |house: &House| -> Vec<Vec<usize>> {
        let groups = would(house, sharing(&[Kind::Promise], false), Who::Mother);
        groups.into_iter().map(|group| group.who).collect()
    };
    assert_eq!(groups(&house), [vec![0, 1]], "both stand alike");
    let promise = NewPromise {
        id: ItemId::from_bytes([50; 16]),
        what: Told::from("Ringe hjem"),
        owner: Owner::Worker {
            person: NURSE,
            unit: SCHOOL,
        },
        due: date(2026, 11, 27),
        from: None,
    };
    let made = make(&house.permit(Who::Adviser), promise).unwrap();
    house.happens(Who::Adviser, Kind::Promise, CaseEvent::Promise(made));
    let apart = groups(&house);
    assert_eq!(
        apart.len(),
        2,
        "one of them reads the promise already: {apart:?}"
    );
}

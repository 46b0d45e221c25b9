use jiff::civil::date;
use law::years_between;

#[test]
fn a_person_born_on_29_february_turns_older_on_1_march() {
    let born = date(2008, 2, 29);
    assert_eq!(years_between(born, date(2026, 2, 28)), 17);
    assert_eq!(years_between(born, date(2026, 3, 1)), 18);
    assert_eq!(years_between(born, date(2024, 2, 29)), 16);
}

mod family {
    //! Who writes what about whom, and what stands nowhere.

    use super::super::command::protect;
    use super::super::{
        About, KnownPerson, People, PersonEvent, PersonRefusal, Protection, Relation, RelationKind,
        born, change_contact, end_relation, exclude, family_page, give_number, national_number,
        readmit, relate,
    };
    use crate::case::testing::{CASE, CHILD, House, MOTHER, NEIGHBOUR, TEACHER, Who};
    use crate::entry::Sequence;
    use crate::id::{ItemId, PersonId};
    use crate::moment::Date;
    use crate::person::Birth;
    use crate::told::Told;
    use jiff::civil::date;
    use std::sync::Arc;

    const TODAY: Date = date(2026, 11, 23);
    const OF_CHILD: About = About {
        person: CHILD,
        child: true,
    };

    fn house() -> House {
        House::new(
            Birth::Born {
                on: date(2019, 5, 3),
            },
            TODAY,
        )
    }

    fn contact(street: &str) -> (Told, Told, Told) {
        (Told::from("90000000"), Told::from(""), Told::from(street))
    }

    fn people(house: &House) -> People {
        let child = Arc::new(house.child.clone());
        People::new(vec![KnownPerson::new(CHILD, Sequence(1), child)])
    }

    #[test]
    fn the_parents_and_the_unit_write_about_the_child_and_nobody_else() {
        let house = house();
        for (who, may) in [(Who::Mother, true), (Who::Adviser, true)] {
            let permit = house.permit(who);
            let event = change_contact(&permit, OF_CHILD, &house.child, contact("Veien 1"));
            assert_eq!(event.is_ok(), may);
        }
        let mother = house.permit(Who::Mother);
        let of_neighbour = About {
            person: NEIGHBOUR,
            child: false,
        };
        let event = change_contact(&mother, of_neighbour, &house.child, contact("Veien 1"));
        assert_eq!(event.err(), Some(PersonRefusal::NoGround));
        assert_eq!(
            give_number(&mother, "01810012345").err(),
            Some(PersonRefusal::NoGround)
        );
    }

    #[test]
    fn a_hidden_address_is_on_no_page_and_no_form_changes_it() {
        let mut house = house();
        let permit = house.permit(Who::Adviser);
        let written = change_contact(&permit, OF_CHILD, &house.child, contact("Veien 1")).unwrap();
        house.child_is(Who::Adviser, written);
        let address = |house: &House, who| {
            let permit = house.permit(who);
            let people = people(house);
            let page = family_page(&house.case, CASE, &permit, &people, &house.directory);
            page.unwrap().into_parts().1.child.address
        };
        assert_eq!(address(&house, Who::Mother), "Veien 1");
        let protected = protect(&permit, Protection::StrictlyConfidential).unwrap();
        house.child_is(Who::Adviser, protected);
        for who in [Who::Mother, Who::Child, Who::Adviser] {
            assert_eq!(address(&house, who), "", "{who:?}");
        }
        let written = change_contact(&permit, OF_CHILD, &house.child, contact("Veien 2")).unwrap();
        let PersonEvent::ContactChanged { address: kept, .. } = &written.1 else {
            unreachable!("contact was changed");
        };
        assert_eq!(kept.text(), Some("Veien 1"));
    }

    #[test]
    fn a_number_is_eleven_digits_and_nothing_more_is_asked_of_it() {
        assert_eq!(
            national_number("018100 12345"),
            Ok("01810012345".to_owned())
        );
        for text in ["", "123", "0181001234x", "018100123456", "٠١٨١٠٠١٢٣٤٥"] {
            assert_eq!(
                national_number(text),
                Err(PersonRefusal::NoNumber),
                "{text}"
            );
        }
    }

    #[test]
    fn nobody_is_born_tomorrow() {
        let house = house();
        let permit = house.permit(Who::Mother);
        assert!(born(&permit, OF_CHILD, TODAY).is_ok());
        let tomorrow = born(&permit, OF_CHILD, date(2026, 11, 24));
        assert_eq!(tomorrow.err(), Some(PersonRefusal::NotYet));
    }

    fn relation(to: PersonId, from: Date) -> Relation {
        Relation {
            id: ItemId::from_bytes([21; 16]),
            to,
            kind: RelationKind::FosterParent,
            responsibility: false,
            lives_with: true,
            from,
            until: None,
        }
    }

    #[test]
    fn a_foster_parent_sees_the_case_from_the_first_day_to_the_last() {
        let mut house = house();
        assert!(house.try_permit(Who::Neighbour).is_none());
        let permit = house.permit(Who::Adviser);
        let added = relate(
            &permit,
            &house.case,
            &house.child,
            (relation(NEIGHBOUR, TODAY), None),
        );
        house.child_is(Who::Adviser, added.unwrap().remove(0));
        let carer = house.permit(Who::Neighbour);
        assert!(carer.is_family() && !carer.has(crate::access::Role::Parent));
        let twice = relate(
            &permit,
            &house.case,
            &house.child,
            (relation(NEIGHBOUR, TODAY), None),
        );
        assert_eq!(twice.err(), Some(PersonRefusal::RelatedAlready));
        let id = ItemId::from_bytes([21; 16]);
        let ended = end_relation(&permit, &house.child, id, TODAY).unwrap();
        house.child_is(Who::Adviser, ended);
        house.days_later(1);
        assert!(house.try_permit(Who::Neighbour).is_none());
        assert!(house.try_permit(Who::Mother).is_some());
    }

    #[test]
    fn who_is_kept_out_sees_nothing_and_the_child_always_sees_its_own() {
        let mut house = house();
        let why = || Told::from("naboen vår");
        let mother = house.permit(Who::Mother);
        let unit = house.permit(Who::Adviser);
        let (case, child) = (house.case.clone(), house.child.clone());
        let of_child = exclude(&unit, &case, &child, CHILD, why());
        assert_eq!(of_child.err(), Some(PersonRefusal::TheChild));
        let of_mother = exclude(&mother, &case, &child, MOTHER, why());
        assert_eq!(of_mother.err(), Some(PersonRefusal::OfTheFamily));
        let silent = exclude(&mother, &case, &child, TEACHER, Told::from(""));
        assert_eq!(silent.err(), Some(PersonRefusal::NoReason));
        let excluded = exclude(&unit, &case, &child, MOTHER, why()).unwrap();
        house.child_is(Who::Adviser, excluded);
        assert!(house.try_permit(Who::Mother).is_none());
        assert!(house.try_permit(Who::Child).is_some());
        let again = readmit(&unit, &house.case, &house.child, MOTHER, why()).unwrap();
        house.child_is(Who::Adviser, again);
        assert!(house.try_permit(Who::Mother).is_some());
    }

    #[test]
    fn only_the_one_who_keeps_somebody_out_lets_them_in_again_or_the_child() {
        let mut house = house();
        let why = || Told::from("prøve");
        let child = house.permit(Who::Child);
        let out = exclude(&child, &house.case, &house.child, TEACHER, why()).unwrap();
        house.child_is(Who::Child, out);
        let again = |who| {
            let permit = house.permit(who);
            readmit(&permit, &house.case, &house.child, TEACHER, why()).err()
        };
        let another = Some(PersonRefusal::KeptOutByAnother);
        assert_eq!(again(Who::Mother), another);
        assert_eq!(again(Who::Adviser), another);
        assert_eq!(again(Who::Child), None);
    }

    #[test]
    fn what_a_service_settled_the_unit_takes_back_and_it_stays_known() {
        let mut house = house();
        let why = || Told::from("prøve");
        let unit = house.permit(Who::Adviser);
        let out = exclude(&unit, &house.case, &house.child, TEACHER, why()).unwrap();
        house.child_is(Who::Adviser, out);
        let mother = house.permit(Who::Mother);
        let refused = readmit(&mother, &house.case, &house.child, TEACHER, why()).err();
        assert_eq!(refused, Some(PersonRefusal::KeptOutByAnother));
        let again = readmit(&unit, &house.case, &house.child, TEACHER, why()).unwrap();
        house.child_is(Who::Adviser, again);
        assert_eq!(house.child.let_in_again().collect::<Vec<_>>(), [TEACHER]);
        let out = exclude(&mother, &house.case, &house.child, TEACHER, why()).unwrap();
        house.child_is(Who::Mother, out);
        assert_eq!(house.child.let_in_again().count(), 0);
    }

    #[test]
    fn why_somebody_is_kept_out_stands_for_the_one_who_wrote_it() {
        let mut house = house();
        let mother = house.permit(Who::Mother);
        let why = Told::from("naboen vår");
        let out = exclude(&mother, &house.case, &house.child, TEACHER, why).unwrap();
        house.child_is(Who::Mother, out);
        let why = |who| {
            let child = Arc::new(house.child.clone());
            let people = People::new(vec![KnownPerson::new(CHILD, Sequence::NONE, child)]);
            let permit = house.permit(who);
            let seen = family_page(&house.case, CASE, &permit, &people, &house.directory);
            let mut out = seen.unwrap().into_parts().1.excluded.unwrap();
            out.remove(0).why
        };
        assert_eq!(why(Who::Mother), "naboen vår");
        assert_eq!(why(Who::Adviser), "");
    }
}

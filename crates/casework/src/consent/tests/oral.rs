//! What staff wrote that somebody said, the giver confirms or takes back.

use super::*;
use crate::consent::{Word, confirm};

/// The unit writes that the mother has said yes to the school.
fn said_orally() -> House {
    let mut house = young();
    let unit = house.permit(Who::Adviser);
    let oral = Form::Oral {
        witness: Told::from("på telefon"),
    };
    let wanted = wanted(sharing(&[Kind::Need], false));
    let events = ask(scene(&house), &unit, &wanted, &[(MOTHER, oral)]).unwrap();
    happen(&mut house, Who::Adviser, events);
    house
}

fn page(house: &House, who: Who) -> crate::consent::ConsentPage {
    let permit = house.permit(who);
    let people = People::default();
    let seen = consent_page(scene(house), house.scene(), &permit, &people);
    seen.unwrap().into_parts().1
}

fn unconfirmed(house: &House) -> bool {
    let all = crate::access::who_sees(house.scene(), house.at);
    let mut cells = all.iter().flat_map(|one| &one.cells);
    cells.any(|cell| cell.unconfirmed)
}

#[test]
fn what_was_said_orally_is_put_to_the_giver_and_holds_unconfirmed_until_then() {
    let mut house = said_orally();
    assert!(teacher_sees(&house, Kind::Need, Strictness::Ordinary));
    assert!(unconfirmed(&house));
    let hers = page(&house, Who::Mother);
    let (by, on) = hers.waiting[0].to_confirm.clone().unwrap();
    assert_eq!((by.as_str(), on), ("Rådgiver Prøve", TODAY));
    let staffs = page(&house, Who::Adviser);
    assert_eq!(
        staffs.holding[0].to_confirm, None,
        "it is not the unit's to confirm"
    );
    let word = staffs.holding[0].givers[0].recorded.clone();
    assert_eq!(word.map(|(_, word)| word), Some(Word::Waits));
    let unit = confirm(&house.case, &house.permit(Who::Adviser), ID, true);
    assert_eq!(unit.err(), Some(ConsentRefusal::NotTheGiver));
    let teacher = confirm(&house.case, &house.permit(Who::Teacher), ID, true);
    assert_eq!(teacher.err(), Some(ConsentRefusal::NoGround));

    let yes = confirm(&house.case, &house.permit(Who::Mother), ID, true).unwrap();
    happen(&mut house, Who::Mother, vec![yes]);
    assert!(teacher_sees(&house, Kind::Need, Strictness::Ordinary));
    assert!(!unconfirmed(&house));
    let hers = page(&house, Who::Mother);
    assert!(hers.waiting.is_empty() && hers.holding[0].to_confirm.is_none());
    let again = confirm(&house.case, &house.permit(Who::Mother), ID, false);
    assert_eq!(again.err(), Some(ConsentRefusal::AlreadyAnswered));
}

#[test]
fn a_no_to_what_was_said_orally_closes_it_at_once() {
    let mut house = said_orally();
    let no = confirm(&house.case, &house.permit(Who::Mother), ID, false).unwrap();
    happen(&mut house, Who::Mother, vec![no]);
    assert!(!teacher_sees(&house, Kind::Need, Strictness::Ordinary));
    assert!(!unconfirmed(&house));
    let staffs = page(&house, Who::Adviser);
    assert_eq!(staffs.earlier[0].standing, Standing::Withdrawn(TODAY));
    let word = staffs.earlier[0].givers[0].recorded.clone();
    assert_eq!(word.map(|(_, word)| word), Some(Word::Wrong(house.at)));
}

#[test]
fn what_she_gave_herself_is_not_put_to_her() {
    let mut house = young();
    asks(
        &mut house,
        Who::Mother,
        &wanted(sharing(&[Kind::Need], false)),
    );
    assert!(!unconfirmed(&house));
    assert_eq!(page(&house, Who::Mother).holding[0].to_confirm, None);
    let nothing = confirm(&house.case, &house.permit(Who::Mother), ID, false);
    assert_eq!(nothing.err(), Some(ConsentRefusal::NotTheGiver));
}

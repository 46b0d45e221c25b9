use super::{Known, Occasion, read_quick};
use crate::id::{PersonId, UnitId};
use crate::promise::Owner;
use jiff::civil::date;

fn known() -> Vec<Known> {
    let worker = |byte, name: &str| Known {
        owner: Owner::Worker {
            person: PersonId::from_bytes([byte; 16]),
            unit: UnitId::from_bytes([1; 16]),
        },
        name: name.to_owned(),
    };
    vec![
        worker(1, "Kari Sætervoll"),
        worker(2, "Ola Fjellstad"),
        worker(3, "Ola Hattrem"),
    ]
}

/// A Monday.
const TODAY: jiff::civil::Date = date(2026, 11, 23);

#[test]
fn a_call_with_a_promise_is_read_from_one_field() {
    let quick = read_quick(
        "Ringte Nav, avtalte at Kari sender brevet innen fredag",
        TODAY,
        &known(),
    );
    assert_eq!(quick.occasion, Occasion::Call);
    let promise = quick.promise.unwrap();
    assert_eq!(promise.what, "Kari sender brevet innen fredag");
    assert_eq!(promise.owner, Some(known()[0].owner));
    assert_eq!(promise.due, Some(date(2026, 11, 27)));
}

#[test]
fn a_name_that_two_people_have_names_nobody() {
    let quick = read_quick(
        "Møte på skolen. Lovet at Ola ringer i morgen",
        TODAY,
        &known(),
    );
    let promise = quick.promise.unwrap();
    assert_eq!(quick.occasion, Occasion::Meeting);
    assert_eq!(promise.owner, None);
    assert_eq!(promise.due, Some(date(2026, 11, 24)));
}

#[test]
fn dates_are_read_as_people_write_them() {
    for (text, due) in [
        ("avtalt: søknad sendes 3. desember", date(2026, 12, 3)),
        ("avtala at skulen svarar 3.2.", date(2027, 2, 3)),
        (
            "agreed that Ola Hattrem visits on Monday.",
            date(2026, 11, 30),
        ),
        ("avtalte møte neste uke", date(2026, 11, 30)),
    ] {
        let promise = read_quick(text, TODAY, &known()).promise.unwrap();
        assert_eq!(promise.due, Some(due), "{text}");
    }
}

#[test]
fn a_note_without_an_agreement_is_only_a_note() {
    for text in ["Ringte mor, ingen svarte", "", "Besøk hjemme 3. mars"] {
        assert_eq!(read_quick(text, TODAY, &known()).promise, None, "{text}");
    }
}

#[test]
fn an_agreement_without_a_date_has_no_date() {
    let promise = read_quick("Snakket med far, avtalte å følge opp", TODAY, &known())
        .promise
        .unwrap();
    assert_eq!(promise.due, None);
    assert_eq!(promise.what, "Å følge opp");
}

mod commands {
    use super::super::*;
    use crate::case::CaseEvent;
    use crate::case::testing::{CASE, House, Who};
    use crate::id::ItemId;
    use crate::label::{Label, Strictness};
    use crate::person::Birth;
    use crate::told::Told;
    use jiff::civil::date;

    fn house() -> House {
        House::new(
            Birth::Born {
                on: date(2019, 5, 4),
            },
            date(2026, 11, 23),
        )
    }

    fn happens(house: &mut House, (label, event): (Label, NoteEvent)) {
        let entry = house
            .permit(Who::Adviser)
            .entry(label, CaseEvent::Note(event));
        house.apply(entry);
    }

    fn written(house: &mut House) -> ItemId {
        let id = house.draw();
        let permit = house.permit(Who::Adviser);
        let note = write(&permit, id, Occasion::Call, Told::from("Ringte mor"));
        happens(house, note.unwrap());
        id
    }

    fn line(house: &House, who: Who) -> NoteLine {
        let permit = house.permit(who);
        let seen = note_page(&house.case, CASE, &house.child, &permit, &house.directory);
        seen.into_parts().1.lines.remove(0)
    }

    #[test]
    fn only_who_coordinates_writes_notes_and_the_family_reads_them() {
        let mut house = house();
        let id = house.draw();
        let text = Told::from("Hei");
        let refused = write(&house.permit(Who::Mother), id, Occasion::Other, text);
        assert_eq!(refused, Err(NoteRefusal::NoGround));
        written(&mut house);
        let line = line(&house, Who::Mother);
        assert_eq!((line.text.as_str(), line.may_change), ("Ringte mor", false));
    }

    #[test]
    fn a_corrected_note_shows_the_new_text_and_why() {
        let mut house = house();
        let id = written(&mut house);
        let permit = house.permit(Who::Adviser);
        let event = correct(
            &house.case,
            &permit,
            id,
            "Ringte far".into(),
            "Feil navn".into(),
        );
        happens(&mut house, event.unwrap());
        let line = line(&house, Who::Adviser);
        assert_eq!(line.text, "Ringte far");
        let on = date(2026, 11, 23);
        assert_eq!(
            line.standing,
            NoteStanding::Corrected {
                on,
                why: "Feil navn".to_owned()
            }
        );
    }

    #[test]
    fn striking_needs_a_reason_and_keeps_the_text() {
        let mut house = house();
        let id = written(&mut house);
        let permit = house.permit(Who::Adviser);
        let without = strike(&house.case, &permit, id, Told::from(""));
        assert_eq!(without, Err(NoteRefusal::Nothing));
        let event = strike(&house.case, &permit, id, Told::from("Gjaldt en annen dag")).unwrap();
        happens(&mut house, event);
        assert_eq!(line(&house, Who::Adviser).text, "Ringte mor");
        let again = strike(
            &house.case,
            &house.permit(Who::Adviser),
            id,
            Told::from("x"),
        );
        assert_eq!(again, Err(NoteRefusal::NotStanding));
    }

    #[test]
    fn an_erased_note_is_known_and_cannot_be_read() {
        let mut house = house();
        let id = written(&mut house);
        let event = erase(&house.case, &house.permit(Who::Adviser), id).unwrap();
        happens(&mut house, event);
        let line = line(&house, Who::Adviser);
        assert_eq!(line.text, "");
        assert!(matches!(line.standing, NoteStanding::Erased { .. }) && !line.may_change);
        let again = erase(&house.case, &house.permit(Who::Adviser), id);
        assert_eq!(again, Err(NoteRefusal::NotStanding));
    }

    #[test]
    fn a_note_is_kept_as_its_writers_act_demands_also_when_it_is_corrected() {
        let mut house = house();
        let id = written(&mut house);
        let strictness = |house: &House| house.case.note.find(id).unwrap().text.label().strictness;
        assert_eq!(strictness(&house), Strictness::HealthPersonnel);
        let permit = house.permit(Who::Adviser);
        let right = correct(&house.case, &permit, id, "Ringte far".into(), "Feil".into());
        happens(&mut house, right.unwrap());
        assert_eq!(strictness(&house), Strictness::HealthPersonnel);
    }
}

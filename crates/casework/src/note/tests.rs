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
    vec![worker(1, "Kari Sætervoll"), worker(2, "Ola Fjellstad"), worker(3, "Ola Hattrem")]
}

/// A Monday.
const TODAY: jiff::civil::Date = date(2026, 11, 23);

#[test]
fn a_call_with_a_promise_is_read_from_one_field() {
    let quick = read_quick("Ringte Nav, avtalte at Kari sender brevet innen fredag", TODAY, &known());
    assert_eq!(quick.occasion, Occasion::Call);
    let promise = quick.promise.unwrap();
    assert_eq!(promise.what, "Kari sender brevet innen fredag");
    assert_eq!(promise.owner, Some(known()[0].owner));
    assert_eq!(promise.due, Some(date(2026, 11, 27)));
}

#[test]
fn a_name_that_two_people_have_names_nobody() {
    let quick = read_quick("Møte på skolen. Lovet at Ola ringer i morgen", TODAY, &known());
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
        ("agreed that Ola Hattrem visits on Monday.", date(2026, 11, 30)),
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
    let promise = read_quick("Snakket med far, avtalte å følge opp", TODAY, &known()).promise.unwrap();
    assert_eq!(promise.due, None);
    assert_eq!(promise.what, "Å følge opp");
}

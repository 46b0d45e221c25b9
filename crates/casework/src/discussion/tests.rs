//! Nothing in a discussion leads to anybody: not the text, and not what is kept of it.

mod recognised;

use super::*;
use crate::access::{Level, Viewer};
use crate::case::testing::{ADVISER, House, MOTHER, SCHOOL, TEACHER, UNIT};
use crate::entry::{Capacity, Function};
use crate::id::{ItemId, PersonId, UnitId};
use crate::moment::Moment;
use crate::organisation::Service;
use crate::person::Birth;
use crate::stream::Stream;
use jiff::civil::date;

const ONE: ItemId = ItemId::from_bytes([70; 16]);

fn found(text: &str) -> Vec<(Sign, String)> {
    let known = |word: &str| ["ylva", "prøve", "storm"].contains(&word);
    let traces = recognise(text, known).into_iter();
    traces.map(|trace| (trace.sign, trace.text)).collect()
}

fn one(text: &str) -> (Sign, String) {
    let all = found(text);
    assert_eq!(all.len(), 1, "{text}: {all:?}");
    all[0].clone()
}

#[test]
fn what_can_lead_to_somebody_is_recognised() {
    for (text, sign, trace) in [
        (
            "nummeret er 01021912345 her",
            Sign::NationalNumber,
            "01021912345",
        ),
        (
            "nummeret er 010219 12345.",
            Sign::NationalNumber,
            "010219 12345",
        ),
        ("ring 912 34 567 i dag", Sign::Telephone, "912 34 567"),
        ("ring +47 22334455", Sign::Telephone, "+47 22334455"),
        ("skriv til ola@example.no.", Sign::Email, "ola@example.no"),
        ("født 3.3.2019, bor hjemme", Sign::Day, "3.3.2019"),
        ("født 2019-03-03", Sign::Day, "2019-03-03"),
        ("født 03/03/19", Sign::Day, "03/03/19"),
        ("født 030319", Sign::Day, "030319"),
        ("fyller år 17. mai", Sign::Day, "17 mai"),
        ("bor i storgata 5b", Sign::Address, "storgata 5b"),
        ("bor i Storgata 5", Sign::Address, "Storgata 5"),
        ("gutten heter Emil", Sign::Name, "Emil"),
        ("gutten heter Emil Olsen, og", Sign::Name, "Emil Olsen"),
        ("mora til ylva er syk", Sign::Name, "ylva"),
        ("Ylvas mor er syk", Sign::Name, "Ylvas"),
        ("det er ylva-marie", Sign::Name, "ylva-marie"),
    ] {
        assert_eq!(one(text), (sign, trace.to_owned()), "{text}");
    }
}

#[test]
fn a_text_without_traces_has_none() {
    for text in [
        "En gutt på sju år sover dårlig. Hva kan skolen gjøre?",
        "Vi har prøvd i 3 uker, 2 ganger. Nav er med, og BUP er spurt.",
        "Hva sier loven? § 7-2 a nevner 4 ting.\nHar noen erfaring?",
    ] {
        assert_eq!(found(text), [], "{text}");
    }
}

#[test]
fn only_a_national_number_can_never_stay() {
    assert!(!Sign::NationalNumber.may_stay());
    assert!(Sign::Name.may_stay() && Sign::Day.may_stay());
}

fn viewer(person: PersonId, capacity: Capacity, level: Level) -> Viewer {
    Viewer {
        person,
        capacity,
        organisation: None,
        level,
    }
}

#[test]
fn those_who_work_in_the_municipality_discuss_and_nobody_else() {
    let house = House::new(Birth::Unknown, date(2026, 11, 23));
    let function = |unit: UnitId, function| Capacity::Function { unit, function };
    let teacher = function(SCHOOL, Function::Worker);
    let unit = function(UNIT, Function::CoordinatingUnit);
    let may = |viewer| may_discuss(&house.directory, viewer, house.at.date());
    assert_eq!(
        may(viewer(TEACHER, teacher, Level::High)),
        Some(Service::School)
    );
    assert!(may(viewer(ADVISER, unit, Level::High)).is_some());
    assert!(may(viewer(TEACHER, teacher, Level::Substantial)).is_none());
    assert!(may(viewer(MOTHER, Capacity::Family, Level::High)).is_none());
    assert!(may(viewer(MOTHER, teacher, Level::High)).is_none());
}

#[test]
fn what_is_kept_names_no_person_no_unit_no_case_and_no_hour() {
    let now = Moment::noon(date(2026, 11, 23)).plus(3_723_000);
    let event = put_up(ONE, "Søvn".into(), "Sover dårlig".into()).unwrap();
    let entry = entry(event, now);
    assert_eq!(entry.at, Moment::noon(date(2026, 11, 23)));
    let kept = serde_json::to_string(&entry).unwrap();
    let ids = kept.split('"').filter(|word| word.len() == 32);
    assert_eq!(
        ids.collect::<Vec<_>>(),
        [ONE.to_string().as_str()],
        "{kept}"
    );
    assert!(!kept.contains("person") && !kept.contains("unit"), "{kept}");
}

#[test]
fn a_discussion_is_answered_and_taken_down() {
    let mut all = Discussions::empty();
    let now = Moment::noon(date(2026, 11, 23));
    let nothing = put_up(ONE, " ".into(), "Sover dårlig".into());
    assert_eq!(nothing, Err(DiscussionRefusal::Nothing));
    let early = answer(&all, ONE, Service::School, "Prøv dette".into());
    assert_eq!(early, Err(DiscussionRefusal::NotUp));
    all.apply(entry(
        put_up(ONE, "Søvn".into(), "Sover dårlig".into()).unwrap(),
        now,
    ));
    let event = answer(&all, ONE, Service::School, "Prøv dette".into()).unwrap();
    all.apply(entry(event, now));
    let page = discussion_page(&all, ONE).unwrap();
    assert_eq!(page.answers[0].service, Service::School);
    assert_eq!(discussion_rows(&all)[0].answers, 1);
    all.apply(entry(take_down(&all, ONE).unwrap(), now));
    assert!(discussion_page(&all, ONE).is_none());
    assert_eq!(take_down(&all, ONE), Err(DiscussionRefusal::NotUp));
}

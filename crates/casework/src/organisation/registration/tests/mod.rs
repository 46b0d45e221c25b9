//! What is described held against what stands: what begins, changes and ends, and who signs in.

mod faults;

use super::*;
use crate::entry::Function;
use crate::id::{Id, PersonId};
use crate::label::Act;
use crate::moment::{Date, Moment};
use crate::organisation::{Directory, OrganisationKind, Service};
use jiff::ToSpan;
use jiff::civil::date;
use std::collections::BTreeMap;

const KARI: &str = "01810012345";
const OLA: &str = "02810012345";

/// A number that begins so; its control digits are found.
fn number(text: &str) -> EmployeeNumber {
    let mut all = (0..1000).map(|last| format!("{}{last:03}", &text[..8]));
    all.find_map(|number| number.parse().ok()).unwrap()
}

fn today() -> Date {
    date(2026, 3, 3)
}

fn employee(text: &str, name: &str) -> DescribedEmployee {
    DescribedEmployee {
        line: 0,
        number: number(text),
        name: name.into(),
        title: "helsesykepleier".to_owned(),
        function: Function::Worker,
        competence: String::new(),
        telephone: "05 51 11 01".to_owned(),
        hours: String::new(),
        coordinator_hours: 0,
        from: None,
        until: None,
    }
}

fn unit(name: &str, employees: Vec<DescribedEmployee>) -> DescribedUnit {
    DescribedUnit {
        line: 0,
        name: name.to_owned(),
        formerly: None,
        service: Service::HealthStation,
        act: Act::Health,
        telephone: "05 51 11 00".to_owned(),
        employees,
    }
}

fn organisation(name: &str, units: Vec<DescribedUnit>) -> DescribedOrganisation {
    DescribedOrganisation {
        line: 0,
        name: name.to_owned(),
        formerly: None,
        owner: OrganisationKind::Municipality,
        units,
    }
}

fn described(organisations: Vec<DescribedOrganisation>) -> Described {
    Described { organisations }
}

/// A municipality with one health station where these work.
fn station(employees: Vec<DescribedEmployee>) -> Described {
    let units = vec![unit("Fjellvik helsestasjon", employees)];
    described(vec![organisation("Fjellvik kommune", units)])
}

/// An installation that goes on from one description to the next.
#[derive(Default)]
struct Town {
    known: Known,
    people: BTreeMap<EmployeeNumber, PersonId>,
    drawn: u8,
}

impl Town {
    /// What a description would change on a day.
    fn plan(&mut self, described: &Described, on: Date) -> Vec<Registration> {
        let drawn = &mut self.drawn;
        let mut draw = || {
            *drawn += 1;
            [*drawn; 16]
        };
        for employee in described.employees() {
            let person = || PersonId::from_bytes(draw());
            let known = self.people.entry(employee.number.clone());
            known.or_insert_with(person);
        }
        let at = Moment::noon(on);
        register(described, &self.known, &self.people, at, &mut draw)
    }

    /// Registers a description on a day.
    fn register(&mut self, described: &Described, on: Date) -> Vec<Registration> {
        let done = self.plan(described, on);
        self.known.organisations = self.known.after(&done, Moment::noon(on));
        for registration in &done {
            self.known.accounts.extend(&registration.opens);
            for closed in &registration.closes {
                self.known.accounts.remove(closed);
            }
        }
        done
    }

    /// The titles under which somebody works on a day.
    fn titles(&self, text: &str, on: Date) -> Vec<String> {
        let person = self.people[&number(text)];
        let directory = Directory::new(self.known.organisations.clone());
        let employments = directory.employments_of(person);
        let held = employments.filter(|employment| employment.holds_on(on));
        held.map(|employment| employment.title.clone()).collect()
    }

    fn signs_in(&self, text: &str) -> bool {
        self.known.accounts.contains(&self.people[&number(text)])
    }
}

fn counted(done: &[Registration]) -> (usize, usize, usize) {
    let sum = |count: fn(&Registration) -> usize| done.iter().map(count).sum();
    (
        sum(|one| one.begins),
        sum(|one| one.changes),
        sum(|one| one.ends),
    )
}

#[test]
fn what_is_described_happens_once() {
    let mut town = Town::default();
    let all = station(vec![employee(KARI, "Kari"), employee(OLA, "Ola")]);
    let done = town.register(&all, today());
    assert_eq!(counted(&done), (2, 0, 0));
    assert!(done[0].joins && done[0].opens.len() == 2);
    assert_eq!(
        done[0].units,
        [(UnitChange::New, "Fjellvik helsestasjon".to_owned())]
    );
    assert_eq!(town.titles(KARI, today()), ["helsesykepleier"]);
    for days in [0, 1, 400] {
        let again = town.plan(&all, today() + days.days());
        assert!(
            again.iter().all(Registration::is_empty),
            "{days}: {again:?}"
        );
    }
}

#[test]
fn another_title_is_a_new_time_in_the_same_function() {
    let mut town = Town::default();
    town.register(&station(vec![employee(KARI, "Kari")]), today());
    let changed = DescribedEmployee {
        title: "ledende helsesykepleier".to_owned(),
        ..employee(KARI, "Kari")
    };
    let later = today() + 10.days();
    let done = town.register(&station(vec![changed.clone()]), later);
    assert_eq!(counted(&done), (0, 1, 0));
    assert!(done[0].opens.is_empty() && done[0].closes.is_empty());
    assert_eq!(town.titles(KARI, later - 1.day()), ["helsesykepleier"]);
    assert_eq!(town.titles(KARI, later), ["ledende helsesykepleier"]);
    // changed twice on a day, and later on: never two at a time
    town.register(&station(vec![employee(KARI, "Kari")]), later);
    assert_eq!(town.titles(KARI, later), ["helsesykepleier"]);
    town.register(&station(vec![changed]), later + 5.days());
    for days in 0..20 {
        let on = today() + days.days();
        assert_eq!(town.titles(KARI, on).len(), 1, "{on}");
    }
}

#[test]
fn who_is_no_longer_described_is_gone_at_once_and_can_come_back() {
    let mut town = Town::default();
    let both = station(vec![employee(KARI, "Kari"), employee(OLA, "Ola")]);
    town.register(&both, today());
    let one = station(vec![employee(KARI, "Kari")]);
    let done = town.register(&one, today() + 3.days());
    assert_eq!(counted(&done), (0, 0, 1));
    assert!(!town.signs_in(OLA) && town.signs_in(KARI));
    assert!(town.titles(OLA, today() + 3.days()).is_empty());
    assert_eq!(town.titles(OLA, today() + 2.days()).len(), 1);
    assert!(town.plan(&one, today() + 3.days())[0].is_empty());
    let done = town.register(&both, today() + 9.days());
    assert_eq!(counted(&done), (1, 0, 0));
    assert!(town.signs_in(OLA));
    assert!(town.titles(OLA, today() + 8.days()).is_empty());
    assert!(town.plan(&both, today() + 9.days())[0].is_empty());
}

#[test]
fn who_works_in_two_places_is_one_and_signs_in_as_long_as_one_is_left() {
    let mut town = Town::default();
    let neighbour = |employees| DescribedOrganisation {
        owner: OrganisationKind::Private,
        ..organisation("Legene", vec![unit("Legekontoret", employees)])
    };
    let town_with = |employees| {
        let units = vec![unit("Helsestasjonen", employees)];
        organisation("Fjellvik kommune", units)
    };
    let kari = || vec![employee(KARI, "Kari")];
    let done = town.register(
        &described(vec![town_with(kari()), neighbour(kari())]),
        today(),
    );
    assert_eq!((done[0].opens.len(), done[1].opens.len()), (1, 0));
    assert_eq!(town.titles(KARI, today()).len(), 2);
    // an organisation that is not described stays as it is
    let done = town.register(&described(vec![town_with(Vec::new())]), today() + 1.day());
    assert_eq!(counted(&done), (0, 0, 1));
    assert!(town.signs_in(KARI) && done[0].closes.is_empty());
    let done = town.register(&described(vec![neighbour(Vec::new())]), today() + 2.days());
    assert_eq!(done[0].closes.len(), 1);
    assert!(!town.signs_in(KARI));
    // from one organisation to another in one go
    town.register(&described(vec![neighbour(kari())]), today() + 3.days());
    let moved = described(vec![neighbour(Vec::new()), town_with(kari())]);
    let done = town.register(&moved, today() + 4.days());
    assert!(
        done.iter()
            .all(|one| one.opens.is_empty() && one.closes.is_empty())
    );
    assert!(town.signs_in(KARI));
}

#[test]
fn first_and_last_days_are_taken_as_they_are_described() {
    let mut town = Town::default();
    let with = |from: Option<Date>, until: Option<Date>| {
        let kari = employee(KARI, "Kari");
        station(vec![DescribedEmployee {
            from,
            until,
            ..kari
        }])
    };
    let (soon, then) = (today() + 10.days(), today() + 20.days());
    town.register(&with(Some(soon), None), today());
    assert!(town.signs_in(KARI) && town.titles(KARI, today()).is_empty());
    assert_eq!(town.titles(KARI, soon).len(), 1);
    // earlier than was said, with an end, with an earlier end, with a later one
    let steps = [
        (Some(today()), None),
        (Some(today()), Some(then)),
        (Some(today()), Some(soon)),
        (Some(today()), Some(then)),
    ];
    for (from, until) in steps {
        let done = town.register(&with(from, until), today());
        assert_eq!(counted(&done), (0, 1, 0), "{from:?} {until:?}");
        assert_eq!(town.titles(KARI, today()).len(), 1);
        let last = until.unwrap_or(then);
        assert_eq!(town.titles(KARI, last).len(), 1, "{until:?}");
        assert_eq!(
            town.titles(KARI, last + 1.day()).is_empty(),
            until.is_some()
        );
        assert!(town.plan(&with(from, until), today())[0].is_empty());
    }
    // when the last day is over, nothing is left but to close the account
    let over = with(Some(today()), Some(then));
    let done = town.register(&over, then + 1.day());
    assert_eq!((counted(&done), done[0].closes.len()), ((0, 0, 0), 1));
    assert!(town.plan(&over, then + 1.day())[0].is_empty());
    // and one who was over before anybody described it is written nowhere
    let ola = DescribedEmployee {
        until: Some(today()),
        ..employee(OLA, "Ola")
    };
    let gone = town.plan(&station(vec![ola]), then);
    assert_eq!((gone[0].begins, gone[0].opens.len()), (0, 0));
}

#[test]
fn a_unit_is_known_by_its_name_or_by_its_former_one() {
    let mut town = Town::default();
    town.register(&station(vec![employee(KARI, "Kari")]), today());
    let before = town.known.organisations[0].1.units.clone();
    let mut renamed = station(vec![employee(KARI, "Kari")]);
    renamed.organisations[0].units[0].name = "Vikanes helsestasjon".to_owned();
    renamed.organisations[0].units[0].formerly = Some("Fjellvik helsestasjon".to_owned());
    let done = town.register(&renamed, today());
    assert_eq!(counted(&done), (0, 0, 0));
    let units = &town.known.organisations[0].1.units;
    assert_eq!((units.len(), units[0].id), (1, before[0].id));
    assert_eq!(units[0].name, "Vikanes helsestasjon");
    assert!(town.plan(&renamed, today())[0].is_empty());
    // without the former name it is another unit, and the first is left
    let done = town.register(&station(vec![employee(KARI, "Kari")]), today());
    assert_eq!(counted(&done), (1, 0, 1));
    let left = (UnitChange::Left, "Vikanes helsestasjon".to_owned());
    assert!(done[0].units.contains(&left), "{:?}", done[0].units);
    assert!(town.signs_in(KARI));
}

#[test]
fn an_end_does_not_lengthen_what_had_ended() {
    let mut town = Town::default();
    let kari = employee(KARI, "Kari");
    let all = station(vec![kari]);
    town.register(&all, today());
    town.register(&station(Vec::new()), today() + 2.days());
    town.register(&all, today() + 6.days());
    town.register(&station(Vec::new()), today() + 9.days());
    for (days, works) in [(0, 1), (1, 1), (2, 0), (5, 0), (6, 1), (8, 1), (9, 0)] {
        let on = today() + days.days();
        assert_eq!(town.titles(KARI, on).len(), works, "after {days} days");
    }
}

#[test]
fn an_id_is_drawn_for_what_is_new_alone() {
    let mut town = Town::default();
    let all = station(vec![employee(KARI, "Kari")]);
    town.register(&all, today());
    let drawn = town.drawn;
    town.register(&all, today());
    assert_eq!(town.drawn, drawn);
    let ids: Vec<Id> = vec![
        town.known.organisations[0].0.into(),
        town.known.organisations[0].1.units[0].id.into(),
        town.people[&number(KARI)].into(),
    ];
    assert!(ids[0] != ids[1] && ids[1] != ids[2]);
}

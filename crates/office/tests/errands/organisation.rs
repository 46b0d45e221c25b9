//! Registering who works where: written, found at sign-in, and gone when it is no longer so.

use super::support::{Empty, office_on, today};
use casework::access::Level;
use casework::entry::{Capacity, Function};
use casework::installation::{INSTALLATION, Installation};
use casework::label::Act;
use casework::organisation::{
    Described, DescribedEmployee, DescribedOrganisation, DescribedUnit, Organisation,
    OrganisationKind, Service, Wrong,
};
use journal::Journal;
use office::organisation::{Registering, Unregistered};
use office::session::{Entrance, Opens, Proof, SignIn, Token};
use office::{Error, Office};

const KARI: &str = "11830020243";
const OLA: &str = "27890004860";

fn employee(number: &str, function: Function) -> DescribedEmployee {
    DescribedEmployee {
        line: 0,
        number: number.parse().unwrap(),
        name: "Kari Eksempelsen".into(),
        title: "rådgiver".to_owned(),
        function,
        competence: String::new(),
        telephone: String::new(),
        hours: String::new(),
        coordinator_hours: 0,
        from: None,
        until: None,
    }
}

fn organisation(
    name: &str,
    owner: OrganisationKind,
    service: Service,
    employees: Vec<DescribedEmployee>,
) -> DescribedOrganisation {
    DescribedOrganisation {
        line: 0,
        name: name.to_owned(),
        formerly: None,
        owner,
        units: vec![DescribedUnit {
            line: 0,
            name: format!("{name}, enhet"),
            formerly: None,
            service,
            act: Act::Health,
            telephone: "05 51 10 00".to_owned(),
            employees,
        }],
    }
}

/// A municipality with its coordinating unit, and the firm of a doctor.
fn described(unit: Vec<DescribedEmployee>, doctors: Vec<DescribedEmployee>) -> Described {
    let service = Service::CoordinatingUnit;
    let town = organisation("Lillevik", OrganisationKind::Municipality, service, unit);
    let service = Service::GeneralPractitioner;
    let firm = organisation("Legene", OrganisationKind::Private, service, doctors);
    Described {
        organisations: vec![town, firm],
    }
}

fn both() -> Described {
    let unit = vec![employee(KARI, Function::CoordinatingUnit)];
    described(unit, vec![employee(OLA, Function::Worker)])
}

async fn planned(office: &Office, described: &Described) -> Registering {
    match office.registering(described).await {
        Ok(registering) => registering,
        Err(error) => panic!("{error}"),
    }
}

async fn register(office: &Office, described: &Described) {
    let registering = planned(office, described).await;
    office.register(registering).await.unwrap();
    assert!(planned(office, described).await.is_empty());
}

/// Signs in with a number by the way in of staff, or of families.
async fn sign_in(office: &Office, number: &str, opens: Opens) -> Option<SignIn> {
    let entrance = Entrance {
        name: "inn".to_owned(),
        opens,
    };
    let office = office.clone().with_entrances(vec![entrance]);
    let proof = Proof {
        entrance: "inn".to_owned(),
        level: Level::High,
        said: Vec::new(),
        sid: None,
        id_token: String::new(),
    };
    office.sign_in(number, proof).await.unwrap()
}

async fn comes_in(office: &Office, number: &str) -> Option<Token> {
    let found = sign_in(office, number, Opens::Staff).await?;
    let person = SignIn::authenticated(found.person());
    office.begin_session(person).await.ok()
}

async fn organisations(journal: &Journal) -> Vec<Organisation> {
    let mut reading = journal.reading().await.unwrap();
    let installation = reading.fold::<Installation>(INSTALLATION).await.unwrap();
    let ids = installation.unwrap().state.organisations.clone();
    let mut all = Vec::new();
    for id in ids {
        let folded = reading.fold::<Organisation>(id.into()).await.unwrap();
        all.push((*folded.unwrap().state).clone());
    }
    all
}

#[tokio::test]
async fn who_is_registered_signs_in_at_work_and_nowhere_else() {
    let empty = Empty::new();
    let (office, journal) = empty.open().await;
    assert!(comes_in(&office, KARI).await.is_none());
    let planned = planned(&office, &both()).await;
    assert!(planned.receives_notices());
    office.register(planned).await.unwrap();
    let token = comes_in(&office, KARI).await.unwrap();
    let session = office.session(token).await.unwrap().unwrap();
    assert_eq!(session.name, "Kari Eksempelsen");
    let all = organisations(&journal).await;
    let capacity = Capacity::Function {
        unit: all[0].units[0].id,
        function: Function::CoordinatingUnit,
    };
    assert_eq!(session.capacities, [capacity]);
    assert!(comes_in(&office, OLA).await.is_some());
    // work is not opened by the way in of families, nor by a number that nobody registered
    assert!(sign_in(&office, KARI, Opens::Family).await.is_none());
    assert!(comes_in(&office, "12900002902").await.is_none());
    let receiving = office.receiving_unit().await.unwrap();
    assert_eq!(receiving, all[0].units[0].id);
}

#[tokio::test]
async fn the_number_is_written_in_no_entry() {
    let empty = Empty::new();
    let (office, journal) = empty.open().await;
    register(&office, &both()).await;
    let mut reading = journal.reading().await.unwrap();
    let installation = reading.fold::<Installation>(INSTALLATION).await.unwrap();
    let ids = installation.unwrap().state.organisations.clone();
    let mut written = String::new();
    for id in ids {
        let entries = reading.entries::<Organisation>(id.into(), None).await;
        written += &serde_json::to_string(&entries.unwrap()).unwrap();
    }
    assert!(written.contains("Kari Eksempelsen"), "{written}");
    for number in [KARI, OLA] {
        assert!(!written.contains(number));
    }
}

#[tokio::test]
async fn a_program_that_runs_already_sees_it_at_the_next_request() {
    let empty = Empty::new();
    let (serving, _) = empty.open().await;
    let (operating, _) = empty.open().await;
    assert!(comes_in(&serving, KARI).await.is_none());
    register(&operating, &both()).await;
    let kari = comes_in(&serving, KARI).await.unwrap();
    let ola = comes_in(&serving, OLA).await.unwrap();
    assert!(serving.session(ola).await.unwrap().is_some());
    // the doctor is no longer there: the session that is open is worth nothing any more
    let unit = vec![employee(KARI, Function::CoordinatingUnit)];
    register(&operating, &described(unit, Vec::new())).await;
    assert!(serving.session(ola).await.unwrap().is_none());
    assert!(comes_in(&serving, OLA).await.is_none());
    assert!(serving.session(kari).await.unwrap().is_some());
}

#[tokio::test]
async fn who_works_in_two_organisations_is_one_person() {
    let empty = Empty::new();
    let (office, journal) = empty.open().await;
    let unit = || vec![employee(KARI, Function::CoordinatingUnit)];
    let doctors = || vec![employee(KARI, Function::Worker)];
    register(&office, &described(unit(), doctors())).await;
    let all = organisations(&journal).await;
    let person = all[0].employments[0].person;
    assert_eq!(all[1].employments[0].person, person);
    let token = comes_in(&office, KARI).await.unwrap();
    let session = office.session(token).await.unwrap().unwrap();
    assert_eq!(session.capacities.len(), 2);
    // one of them ends, and later the other
    register(&office, &described(unit(), Vec::new())).await;
    let token = comes_in(&office, KARI).await.unwrap();
    let session = office.session(token).await.unwrap().unwrap();
    assert_eq!(session.capacities.len(), 1);
    register(&office, &described(Vec::new(), Vec::new())).await;
    assert!(sign_in(&office, KARI, Opens::Staff).await.is_none());
    // and who comes back is registered like anybody who is new
    register(&office, &described(unit(), Vec::new())).await;
    assert!(comes_in(&office, KARI).await.is_some());
}

#[tokio::test]
async fn an_account_goes_when_the_last_day_is_over_and_somebody_registers_again() {
    let empty = Empty::new();
    let (office, journal) = empty.open().await;
    let until = Some(today().tomorrow().unwrap());
    let kari = employee(KARI, Function::CoordinatingUnit);
    let all = described(vec![DescribedEmployee { until, ..kari }], Vec::new());
    register(&office, &all).await;
    assert!(comes_in(&office, KARI).await.is_some());
    let last = office_on(&journal, 1);
    assert!(comes_in(&last, KARI).await.is_some());
    let over = office_on(&journal, 2);
    assert!(comes_in(&over, KARI).await.is_none());
    assert!(sign_in(&over, KARI, Opens::Staff).await.is_some());
    register(&over, &all).await;
    assert!(sign_in(&over, KARI, Opens::Staff).await.is_none());
}

#[tokio::test]
async fn two_who_register_at_once_do_not_write_twice() {
    let empty = Empty::new();
    let (one, _) = empty.open().await;
    let (other, journal) = empty.open().await;
    let (first, second) = (planned(&one, &both()).await, planned(&other, &both()).await);
    one.register(first).await.unwrap();
    let refused = other.register(second).await;
    assert!(
        matches!(refused, Err(Error::Conflict { .. } | Error::Refused(_))),
        "{refused:?}"
    );
    assert!(planned(&other, &both()).await.is_empty());
    let all = organisations(&journal).await;
    assert_eq!((all.len(), all[0].employments.len()), (2, 1));
}

#[tokio::test]
async fn a_second_municipality_is_refused_and_nothing_is_written() {
    let empty = Empty::new();
    let (office, journal) = empty.open().await;
    register(&office, &both()).await;
    let mut other = both();
    other.organisations[0].name = "Granheim".to_owned();
    other.organisations.truncate(1);
    let Err(Unregistered::Faults(faults)) = office.registering(&other).await else {
        panic!("it goes together");
    };
    let name = "Lillevik".to_owned();
    assert_eq!(faults[0].wrong, Wrong::SecondMunicipality { name });
    assert_eq!(organisations(&journal).await.len(), 2);
}

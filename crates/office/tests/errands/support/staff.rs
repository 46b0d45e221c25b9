//! The services of the municipality, and one person in each.

use super::{entry, id, person, today};
use casework::access::Viewer;
use casework::entry::{Capacity, Entry, Function, Sequence};
use casework::id::{ErrandId, OrganisationId, PersonId, StreamId, UnitId};
use casework::installation::{INSTALLATION, Installation, InstallationEvent};
use casework::label::{Act, Kind};
use casework::moment::Moment;
use casework::organisation::{
    Employment, Organisation, OrganisationEvent, OrganisationKind, Service, Unit,
};
use casework::stream::Stream;
use journal::{Append, Journal, StreamAppend};

/// Somebody at work.
#[derive(Clone, Copy)]
pub struct Worker {
    pub person: PersonId,
    pub unit: UnitId,
    function: Function,
    organisation: OrganisationId,
}

impl Worker {
    /// The worker in the capacity of its function.
    pub fn viewer(&self) -> Viewer {
        Viewer {
            person: self.person,
            capacity: Capacity::Function {
                unit: self.unit,
                function: self.function,
            },
            organisation: Some(self.organisation),
            level: casework::access::Level::High,
        }
    }
}

/// One person in each service.
pub struct Staff {
    /// Works in the coordinating unit.
    pub unit: Worker,
    /// Works at the health station, and coordinates for every family of these stories.
    pub coordinator: Worker,
    /// A physiotherapist.
    pub therapist: Worker,
    /// A teacher.
    pub teacher: Worker,
    /// The one who checks that access is lawful.
    pub officer: Worker,
}

impl Staff {
    /// Founds the municipality and employs everybody.
    pub(super) async fn employ(journal: &Journal) -> Self {
        let organisation = OrganisationId(id());
        let worker = |function| Worker {
            person: person(),
            unit: UnitId(id()),
            function,
            organisation,
        };
        let staff = Self {
            unit: worker(Function::CoordinatingUnit),
            coordinator: worker(Function::Worker),
            therapist: worker(Function::Worker),
            teacher: worker(Function::Worker),
            officer: worker(Function::SecurityOfficer),
        };
        found(journal, organisation, &staff).await;
        staff
    }
}

async fn found(journal: &Journal, organisation: OrganisationId, staff: &Staff) {
    let founder = staff.unit.viewer();
    let mut events = vec![OrganisationEvent::Registered {
        name: "Lillevik kommune".to_owned(),
        owner: OrganisationKind::Municipality,
    }];
    let service = [
        (
            staff.unit,
            Service::CoordinatingUnit,
            Act::Health,
            "Koordinerende enhet",
            "Randi Moe",
        ),
        (
            staff.coordinator,
            Service::HealthStation,
            Act::Health,
            "Helsestasjonen",
            "Kari Lunde",
        ),
        (
            staff.therapist,
            Service::Therapy,
            Act::Health,
            "Fysioterapien",
            "Per Dahl",
        ),
        (
            staff.teacher,
            Service::School,
            Act::Education,
            "Lillevik skole",
            "Anne Vik",
        ),
        (
            staff.officer,
            Service::Leadership,
            Act::Health,
            "Informasjonssikkerhet",
            "Siv Aas",
        ),
    ];
    for (worker, service, act, unit, name) in service {
        events.push(unit_described(worker, service, act, unit));
        events.push(employed(worker, name));
    }
    let entries = events
        .into_iter()
        .map(|event| entry(founder, Kind::Identity, event));
    let joined = InstallationEvent::OrganisationJoined { organisation };
    let joined = entry(founder, Kind::Identity, joined);
    let mut append = Append::new(ErrandId(id()), Moment::noon(today()));
    append.streams = vec![
        stream::<Organisation>(organisation.into(), entries.collect()),
        stream::<Installation>(INSTALLATION, vec![joined]),
    ];
    journal.append(append).await.unwrap();
}

fn stream<S: Stream>(id: StreamId, entries: Vec<Entry<S::Event>>) -> StreamAppend {
    StreamAppend::of::<S>(id, Sequence::NONE, entries)
}

fn unit_described(worker: Worker, service: Service, act: Act, name: &str) -> OrganisationEvent {
    OrganisationEvent::UnitDescribed {
        unit: Unit {
            id: worker.unit,
            name: name.to_owned(),
            service,
            act,
            telephone: "22334455".to_owned(),
        },
    }
}

fn employed(worker: Worker, name: &str) -> OrganisationEvent {
    OrganisationEvent::Employed {
        employment: Employment {
            person: worker.person,
            unit: worker.unit,
            function: worker.function,
            name: name.into(),
            title: "ansatt".to_owned(),
            competence: String::new(),
            telephone: "91234567".to_owned(),
            hours: String::new(),
            coordinator_hours: 4,
            from: jiff::civil::date(2020, 1, 1),
            until: None,
        },
    }
}

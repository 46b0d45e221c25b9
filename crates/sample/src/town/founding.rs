//! The town's organisations as they are written: units, employments, absences, the delegation.

use super::place::Place;
use super::{EMPLOYEES, Employee, OWNERS, Owner, PLACES, employee};
use crate::calendar::plus;
use crate::random::Random;
use crate::write::errand;
use casework::entry::{Actor, Capacity, Entry, Sequence, Sweep};
use casework::id::ItemId;
use casework::installation::{INSTALLATION, Installation, InstallationEvent};
use casework::label::{Kind, Label, Source, Sphere, Strictness};
use casework::moment::{Date, Moment};
use casework::organisation::{
    Absence, Delegation, Organisation, OrganisationEvent, OrganisationKind,
};
use casework::person::employee_account;
use journal::{Append, AppendError, ClaimChange, ClaimKind, Journal, StreamAppend};

/// How many days ago the town began with the program.
const FOUNDED: i64 = 900;

/// Writes the organisations, and says how everybody is called in the journal of the installation.
pub(crate) async fn found(journal: &Journal, today: Date) -> Result<(), AppendError> {
    for owner in OWNERS {
        let mut append = Append::new(errand(owner.name), Moment::noon(today));
        let entries = entries(owner, today);
        append.streams.push(StreamAppend::of::<Organisation>(
            owner.id().into(),
            Sequence::NONE,
            entries,
        ));
        append.claims = accounts(journal, owner);
        journal.append(append).await?;
    }
    Ok(())
}

/// How the employees of an organisation are found when they sign in at work.
fn accounts(journal: &Journal, owner: &Owner) -> Vec<ClaimChange> {
    let account = |employee: &&Employee| ClaimChange::Take {
        kind: ClaimKind::Account,
        subject: journal.keyed(&employee_account(&employee.number())),
        holder: employee.id().into(),
    };
    employees(owner).iter().map(account).collect()
}

/// Those who work in an organisation.
fn employees(owner: &Owner) -> Vec<&'static Employee> {
    let here = |employee: &&&Employee| employee.place.owner.name == owner.name;
    EMPLOYEES.iter().filter(here).copied().collect()
}

/// Joins the organisations to the installation. Comes last: an installation without organisations
/// has not been made to its end.
pub(crate) async fn join(journal: &Journal, today: Date) -> Result<(), AppendError> {
    let at = founded(today);
    let entries = OWNERS.iter().map(|owner| {
        let organisation = owner.id();
        entry(at, InstallationEvent::OrganisationJoined { organisation })
    });
    let mut append = Append::new(errand("installation"), Moment::noon(today));
    append.streams.push(StreamAppend::of::<Installation>(
        INSTALLATION,
        Sequence::NONE,
        entries.collect(),
    ));
    journal.append(append).await?;
    Ok(())
}

fn founded(today: Date) -> Moment {
    Moment::noon(plus(today, -FOUNDED))
}

pub(crate) fn entry<E>(at: Moment, event: E) -> Entry<E> {
    Entry {
        at,
        by: Actor::Sweep(Sweep::Sample),
        capacity: Capacity::Public,
        label: Label {
            kind: Kind::Team,
            strictness: Strictness::Ordinary,
            sphere: Sphere::Shared,
            source: Source::Program,
        },
        event,
    }
}

/// Everything that happened to an organisation.
pub(crate) fn entries(owner: &Owner, today: Date) -> Vec<Entry<OrganisationEvent>> {
    let at = founded(today);
    let mut events = vec![OrganisationEvent::Registered {
        name: owner.name.to_owned(),
        owner: owner.kind,
    }];
    let owned = |place: &&&Place| place.owner.name == owner.name;
    events.extend(
        PLACES
            .iter()
            .filter(owned)
            .map(|place| OrganisationEvent::UnitDescribed { unit: place.unit() }),
    );
    events.extend(
        employees(owner)
            .into_iter()
            .enumerate()
            .map(|(number, employee)| {
                let number = i64::try_from(number).unwrap_or_default();
                let employment = employee.employment(plus(today, -FOUNDED + 9 * number));
                OrganisationEvent::Employed { employment }
            }),
    );
    let mut entries: Vec<Entry<OrganisationEvent>> =
        events.into_iter().map(|event| entry(at, event)).collect();
    if owner.kind == OrganisationKind::Municipality {
        entries.push(entry(at.plus(60_000), delegation(today)));
        entries.push(entry(Moment::noon(plus(today, -12)), absence(today)));
    }
    entries
}

fn delegation(today: Date) -> OrganisationEvent {
    OrganisationEvent::Delegated {
        delegation: Delegation {
            id: ItemId::from_bytes(Random::of("delegation").id()),
            powers: "Barnekoordinatorene kan kalle inn alle tjenestene i kommunen til \
                     samarbeidsmøter, sette frister for når de skal svare, og avgjøre hvem som har \
                     ansvaret for et tiltak når tjenestene ikke blir enige."
                .to_owned(),
            from: plus(today, -FOUNDED),
            until: None,
        },
    }
}

/// One of the coordinators is on sick leave, without a known end.
fn absence(today: Date) -> OrganisationEvent {
    OrganisationEvent::Absent {
        absence: Absence {
            id: ItemId::from_bytes(Random::of("absence").id()),
            person: employee::WENCHE.id(),
            from: plus(today, -12),
            until: None,
        },
    }
}

//! Registering what the municipality describes. The operator does it beside the pages: there is no
//! viewer and no permit, and nothing of any family is read.

use crate::Office;
use crate::error::Error;
use casework::entry::{Entry, Sequence};
use casework::id::{Id, OrganisationId, PersonId, StreamId};
use casework::installation::{INSTALLATION, Installation, InstallationEvent};
use casework::moment::Moment;
use casework::organisation::{
    Described, EmployeeNumber, Fault, Known, Organisation, OrganisationEvent, Registration, faults,
    register, registered,
};
use journal::{Append, ClaimChange, ClaimKind, Folded, Reading, StreamAppend};
use std::collections::{BTreeMap, BTreeSet};

/// What is to be written, as it was found to be missing.
pub struct Registering {
    at: Moment,
    /// Where the stream of the installation stands.
    installation: Sequence,
    planned: Vec<(Sequence, Registration)>,
    /// By which account somebody signs in.
    accounts: BTreeMap<PersonId, Id>,
    /// Whether somebody receives notices when it is written.
    receives: bool,
}

/// Why a description cannot be registered.
#[derive(Debug, thiserror::Error)]
pub enum Unregistered {
    /// It does not go together, or does not go with what stands.
    #[error("{} faults", .0.len())]
    Faults(Vec<Fault>),
    /// The journal was not read or written.
    #[error(transparent)]
    Error(#[from] Error),
}

/// Everything that stands, and where.
struct Standing {
    known: Known,
    sequences: BTreeMap<OrganisationId, Sequence>,
    installation: Sequence,
    /// Who signs in by which account.
    holders: BTreeMap<Id, PersonId>,
}

impl Registering {
    /// What is to be written in each organisation.
    pub fn registrations(&self) -> impl Iterator<Item = &Registration> {
        self.planned.iter().map(|(_, registration)| registration)
    }

    /// Whether nothing is to be written.
    pub fn is_empty(&self) -> bool {
        self.registrations().all(Registration::is_empty)
    }

    /// Whether there will be a unit that receives notices for the municipality.
    pub fn receives_notices(&self) -> bool {
        self.receives
    }

    /// What one organisation writes, all or nothing; the stream of the installation moves on where
    /// it joins.
    fn append(&mut self, office: &Office, at: Sequence, one: Registration) -> Append {
        let mut append = Append::new(office.new_errand(), self.at);
        let entries = entries(self.at, one.events);
        append.streams.push(StreamAppend::of::<Organisation>(
            one.organisation.into(),
            at,
            entries,
        ));
        if one.joins {
            let organisation = one.organisation;
            let joined = InstallationEvent::OrganisationJoined { organisation };
            append.streams.push(StreamAppend::of::<Installation>(
                INSTALLATION,
                self.installation,
                vec![registered(self.at, joined)],
            ));
            self.installation = self.installation.next();
        }
        let account = |person: &PersonId| Some((*person, *self.accounts.get(person)?));
        let closed = one.closes.iter().filter_map(account);
        append.claims = closed
            .map(|(_, subject)| ClaimChange::Release {
                kind: ClaimKind::Account,
                subject,
            })
            .collect();
        let opened = one.opens.iter().filter_map(account);
        append
            .claims
            .extend(opened.map(|(person, subject)| ClaimChange::Take {
                kind: ClaimKind::Account,
                subject,
                holder: person.into(),
            }));
        append
    }
}

fn entries(at: Moment, events: Vec<OrganisationEvent>) -> Vec<Entry<OrganisationEvent>> {
    let entry = |event| registered(at, event);
    events.into_iter().map(entry).collect()
}

impl Office {
    /// What would be written so that everything is as described. Nothing is written yet.
    ///
    /// # Errors
    /// When the description does not go together, or the store fails.
    pub async fn registering(&self, described: &Described) -> Result<Registering, Unregistered> {
        let standing = self.standing().await?;
        let faults = faults(described, &standing.known);
        if !faults.is_empty() {
            return Err(Unregistered::Faults(faults));
        }
        let mut accounts: BTreeMap<PersonId, Id> = standing
            .holders
            .iter()
            .map(|(account, person)| (*person, *account))
            .collect();
        let mut people: BTreeMap<EmployeeNumber, PersonId> = BTreeMap::new();
        for employee in described.employees() {
            let account = self.journal().keyed(&employee.number.account());
            let person = people.entry(employee.number.clone()).or_insert_with(|| {
                let known = standing.holders.get(&account).copied();
                known.unwrap_or_else(|| PersonId::from_bytes(self.draw()))
            });
            accounts.insert(*person, account);
        }
        let at = self.now();
        let mut draw = || self.draw();
        let registrations = register(described, &standing.known, &people, at, &mut draw);
        let receives = receives(&standing.known, &registrations, at);
        let planned = registrations.into_iter().map(|registration| {
            let at = standing.sequences.get(&registration.organisation);
            (at.copied().unwrap_or(Sequence::NONE), registration)
        });
        Ok(Registering {
            at,
            installation: standing.installation,
            planned: planned.collect(),
            accounts,
            receives,
        })
    }

    /// Writes what was found to be missing, one organisation after the other. Who is signed in sees
    /// it at the next request.
    ///
    /// # Errors
    /// `Conflict` when something was written meanwhile: what stands then was written whole, and the
    /// same description can be registered again. When the store fails.
    pub async fn register(&self, mut registering: Registering) -> Result<(), Error> {
        let planned = std::mem::take(&mut registering.planned);
        for (at, registration) in planned {
            if registration.is_empty() {
                continue;
            }
            let append = registering.append(self, at, registration);
            self.journal().append(append).await?;
        }
        Ok(())
    }

    async fn standing(&self) -> Result<Standing, Error> {
        let mut reading = self.journal().reading().await?;
        let installation = reading.fold::<Installation>(INSTALLATION).await?;
        let ids = installation
            .as_ref()
            .map(|folded| folded.state.organisations.clone())
            .unwrap_or_default();
        let folded = organisations(&mut reading, &ids).await?;
        let accounts = reading.claims(ClaimKind::Account).await?;
        let holders = accounts
            .into_iter()
            .map(|(account, person)| (account, PersonId(person)));
        let holders: BTreeMap<Id, PersonId> = holders.collect();
        let sequences = folded.iter().map(|(id, folded)| (*id, folded.sequence));
        Ok(Standing {
            sequences: sequences.collect(),
            installation: installation.map_or(Sequence::NONE, |folded| folded.sequence),
            known: Known {
                organisations: folded
                    .into_iter()
                    .map(|(id, folded)| (id, folded.state))
                    .collect(),
                accounts: holders.values().copied().collect::<BTreeSet<_>>(),
            },
            holders,
        })
    }
}

async fn organisations(
    reading: &mut Reading,
    ids: &[OrganisationId],
) -> Result<Vec<(OrganisationId, Folded<Organisation>)>, Error> {
    let streams: Vec<StreamId> = ids.iter().map(|id| (*id).into()).collect();
    let folded = reading.folds::<Organisation>(&streams).await?;
    let known = ids.iter().zip(folded);
    Ok(known
        .filter_map(|(id, folded)| Some((*id, folded?)))
        .collect())
}

/// Whether a unit receives notices for the municipality when this is written.
fn receives(known: &Known, registrations: &[Registration], at: Moment) -> bool {
    let after = known.after(registrations, at);
    casework::organisation::Directory::new(after)
        .coordinating_unit()
        .is_some()
}

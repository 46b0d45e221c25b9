//! Writing about the people of a case: their streams and the rows of the case in one append.

use crate::Office;
use crate::desk::{Desk, OpenCase};
use crate::error::Error;
use crate::form::Form;
use casework::access::Viewer;
use casework::case::{Case, case_rows};
use casework::entry::{Entry, Sequence};
use casework::id::{CaseId, PersonId};
use casework::person::{KnownPerson, Person, PersonEvent, PersonThing, Written, person_rows};
use casework::stream::{Stream, StreamKind};
use journal::{Append, AppendError, ClaimChange, IndexChange, Outgoing, StreamAppend};

/// How often a decision is made anew before the reader is told.
const ATTEMPTS: usize = 8;

/// What an errand decided about the people of a case.
#[derive(Default)]
pub(super) struct DecidedPeople {
    /// Events of the person whom the form is about.
    pub(super) about: Vec<Written>,
    /// Events of the child, when the form is about somebody new.
    pub(super) child: Vec<Written>,
    /// Somebody whom nobody has registered before.
    pub(super) new: Option<(PersonId, Vec<Written>)>,
    /// Claims to take or release.
    pub(super) claims: Vec<ClaimChange>,
    /// Notices that something has come.
    pub(super) outgoing: Vec<Outgoing>,
}

impl DecidedPeople {
    /// One event about the person.
    pub(super) fn one(event: Written) -> Self {
        Self {
            about: vec![event],
            ..Self::default()
        }
    }
}

impl Office {
    /// Changes a person of a case. The form carries the sequence of that person's stream.
    ///
    /// # Errors
    /// `NotFound` without a permit or for somebody outside the case, what `decide` refuses, and
    /// `Conflict` when the same thing has changed since the form was shown.
    pub(super) async fn change_person(
        &self,
        viewer: Viewer,
        id: CaseId,
        form: Form,
        about: PersonId,
        decide: impl Fn(&OpenCase, &KnownPerson, &Desk) -> Result<DecidedPeople, Error>,
    ) -> Result<(), Error> {
        for _ in 0..ATTEMPTS {
            let mut desk = self.desk().await?;
            let open = desk.case(viewer, id).await?;
            if desk.reading.receipt(form.errand).await?.is_some() {
                return Ok(());
            }
            let people = desk.people(&open).await?;
            let known = people.get(about).ok_or(Error::NotFound)?;
            let child_id = open.case.child().ok_or(Error::NotFound)?;
            let child = people.get(child_id).ok_or(Error::NotFound)?;
            let decided = decide(&open, known, &desk)?;
            nobody_else(&mut desk, known, form, &decided).await?;
            drop(desk);
            let append = append(&open, form, (child_id, child.sequence), known, decided);
            match self.journal().append(append).await {
                Err(AppendError::Conflict { .. }) => {}
                result => {
                    result?;
                    return Ok(());
                }
            }
        }
        Err(Error::Conflict {
            since: Sequence::NONE,
        })
    }
}

/// Whether somebody else has changed the same thing about the person since the form was shown.
async fn nobody_else(
    desk: &mut Desk,
    known: &KnownPerson,
    form: Form,
    decided: &DecidedPeople,
) -> Result<(), Error> {
    let things = decided.about.iter().filter_map(|(_, event)| event.thing());
    let mine: Vec<PersonThing> = things.collect();
    if mine.is_empty() || form.shown >= known.sequence {
        return Ok(());
    }
    let entries = desk
        .reading
        .entries::<Person>(known.id.into(), None)
        .await?;
    let touched = entries
        .iter()
        .filter(|(sequence, _)| *sequence > form.shown)
        .filter_map(|(_, entry)| entry.event.thing())
        .any(|thing| mine.contains(&thing));
    if touched {
        return Err(Error::Conflict {
            since: known.sequence,
        });
    }
    Ok(())
}

fn append(
    open: &OpenCase,
    form: Form,
    (child_id, child_sequence): (PersonId, Sequence),
    known: &KnownPerson,
    decided: DecidedPeople,
) -> Append {
    let entry = |(label, event): Written| open.permit.entry(label, event);
    let mut append = Append::new(form.errand, open.permit.at());
    append.claims = decided.claims;
    append.outgoing = decided.outgoing;
    let (mut of_child, mut of_other) = (decided.child, decided.about);
    if known.id == child_id {
        // what is written of the child itself comes first: what follows from it is answered anew
        of_other.append(&mut of_child);
        of_child = std::mem::take(&mut of_other);
    }
    let of_child: Vec<Entry<PersonEvent>> = of_child.into_iter().map(entry).collect();
    let mut child = (*open.child).clone();
    for entry in &of_child {
        child.apply(entry.clone());
    }
    let mut stream =
        |id: PersonId, (at, before): (Sequence, &Person), entries: Vec<Entry<PersonEvent>>| {
            append.index.push(recognised(id, before, &entries));
            let stream = StreamAppend::of::<Person>(id.into(), at, entries);
            append.streams.push(stream);
        };
    stream(child_id, (child_sequence, &open.child), of_child);
    if known.id != child_id {
        let entries = of_other.into_iter().map(entry).collect();
        stream(known.id, (known.sequence, known.state()), entries);
    }
    if let Some((new, events)) = decided.new {
        let entries = events.into_iter().map(entry).collect();
        stream(new, (Sequence::NONE, &Person::default()), entries);
    }
    // the rows are made of both: the case must still stand where it was read
    let case = StreamAppend::of::<Case>(open.id.into(), open.sequence, Vec::new());
    append.streams.push(case);
    append.index.push(IndexChange {
        subject: open.id.into(),
        kind: StreamKind::Case,
        before: case_rows(&open.case, open.id.into(), &open.child),
        after: case_rows(&open.case, open.id.into(), &child),
    });
    append
}

/// How the name of a person is recognised after what is written of it.
fn recognised(id: PersonId, before: &Person, entries: &[Entry<PersonEvent>]) -> IndexChange {
    let mut after = before.clone();
    for entry in entries {
        after.apply(entry.clone());
    }
    IndexChange {
        subject: id.into(),
        kind: StreamKind::Person,
        before: person_rows(before),
        after: person_rows(&after),
    }
}

//! From stories to the journal: folded as errands fold them, written all or nothing story by story.

use crate::random::Random;
use crate::story::Streams;
use casework::case::{Case, case_rows};
use casework::entry::{Entry, Sequence};
use casework::id::{ErrandId, Id, PersonId, StreamId};
use casework::index::Rows;
use casework::moment::Moment;
use casework::notice::{Notice, notice_rows};
use casework::person::{Person, person_rows};
use casework::stream::{Stream, StreamKind};
use journal::{Append, AppendError, ClaimChange, ClaimKind, IndexChange, Journal, StreamAppend};

/// A stream as it stands after its entries.
pub(crate) fn folded<S: Stream>(entries: &[Entry<S::Event>]) -> S
where
    S::Event: Clone,
{
    let mut state = S::empty();
    for entry in entries {
        state.apply(entry.clone());
    }
    state
}

/// The errand of a story: the same story again is the same errand, so that a writing that was
/// broken off goes on where it was.
pub(crate) fn errand(key: &str) -> ErrandId {
    ErrandId::from_bytes(Random::of(&format!("errand {key}")).id())
}

/// Everything that a story writes, in one go.
pub(crate) fn append(journal: &Journal, key: &str, at: Moment, streams: &Streams) -> Append {
    let mut append = Append::new(errand(key), at);
    for (id, entries) in &streams.persons {
        push::<Person>(&mut append, (*id).into(), entries);
        let rows = person_rows(&folded::<Person>(entries));
        append
            .index
            .push(change((*id).into(), StreamKind::Person, rows));
    }
    for (id, entries) in &streams.notices {
        push::<Notice>(&mut append, (*id).into(), entries);
        let notice = folded::<Notice>(entries);
        let rows = notice_rows(&notice, (*id).into());
        append
            .index
            .push(change((*id).into(), StreamKind::Notice, rows));
    }
    for case in &streams.cases {
        push::<Case>(&mut append, case.id.into(), &case.entries);
        let state = folded::<Case>(&case.entries);
        let rows = case_rows(&state, case.id.into(), &child(streams, case.child));
        append
            .index
            .push(change(case.id.into(), StreamKind::Case, rows));
    }
    append.claims = claims(journal, streams);
    append
}

/// The child of a case, as it is registered in the same story.
pub(crate) fn child(streams: &Streams, id: PersonId) -> Person {
    let found = streams.persons.iter().find(|(known, _)| *known == id);
    found.map_or_else(Person::empty, |(_, entries)| folded::<Person>(entries))
}

fn push<S: Stream>(append: &mut Append, id: StreamId, entries: &[Entry<S::Event>])
where
    S::Event: Clone,
{
    append
        .streams
        .push(StreamAppend::of::<S>(id, Sequence::NONE, entries.to_vec()));
}

fn change(subject: Id, kind: StreamKind, after: Rows) -> IndexChange {
    IndexChange {
        subject,
        kind,
        before: Rows::default(),
        after,
    }
}

fn claims(journal: &Journal, streams: &Streams) -> Vec<ClaimChange> {
    let held = streams.claims.iter().map(|((kind, subject), holder)| {
        let (kind, subject, holder) = (*kind, *subject, *holder);
        ClaimChange::Take {
            kind,
            subject,
            holder,
        }
    });
    let numbers = streams
        .numbers
        .iter()
        .map(|(number, person)| ClaimChange::Take {
            kind: ClaimKind::PersonNumber,
            subject: journal.keyed(number),
            holder: (*person).into(),
        });
    held.chain(numbers).collect()
}

/// Writes several stories, durable together.
pub(crate) async fn write_all(
    journal: &Journal,
    at: Moment,
    stories: &[(String, Streams)],
) -> Result<(), AppendError> {
    let appends = stories
        .iter()
        .map(|(key, streams)| append(journal, key, at, streams));
    for written in journal.bulk(appends.collect()).await? {
        written?;
    }
    Ok(())
}

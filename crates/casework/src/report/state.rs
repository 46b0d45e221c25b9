//! The report as folded.

use super::event::{How, ReportEvent, Written};
use crate::entry::{Actor, Capacity, Entry};
use crate::id::{PersonId, UnitId};
use crate::label::Labelled;
use crate::moment::{Date, Moment};
use crate::stream::{Stream, StreamKind};
use crate::told::Told;

/// Where a report stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Standing {
    /// It is written and not handed over.
    Draft,
    /// It was sent through the channel, and nobody has confirmed that it came.
    Sent,
    /// It came to child protection.
    HandedOver {
        /// How.
        how: How,
        /// On which day.
        on: Date,
        /// Whether the text stays here.
        stays: bool,
    },
    /// It was thrown away.
    Discarded,
}

/// A report.
#[derive(Clone, Default)]
pub struct Report {
    pub(crate) writer: Option<(PersonId, UnitId)>,
    pub(crate) written: Option<(Moment, Labelled<Written>)>,
    pub(crate) standing: Option<Standing>,
    pub(crate) to: Option<Labelled<Told>>,
}

impl Report {
    /// Who wrote it, in which unit; nobody while it is empty.
    pub fn writer(&self) -> Option<(PersonId, UnitId)> {
        self.writer
    }

    /// Where it stands; nothing while it is empty.
    pub fn standing(&self) -> Option<Standing> {
        self.standing
    }
}

impl Stream for Report {
    type Event = ReportEvent;

    const KIND: StreamKind = StreamKind::Report;

    fn empty() -> Self {
        Self::default()
    }

    fn apply(&mut self, entry: Entry<ReportEvent>) {
        if let (None, Actor::Person(person), Capacity::Function { unit, .. }) =
            (self.writer, entry.by, entry.capacity)
        {
            self.writer = Some((person, unit));
        }
        match entry.event {
            ReportEvent::Written { written } => {
                self.written = Some((entry.at, Labelled::new(entry.label, *written)));
                self.standing = Some(Standing::Draft);
            }
            ReportEvent::Sent {} => self.standing = Some(Standing::Sent),
            ReportEvent::HandedOver { how, to, on, stays } => {
                self.to = Some(Labelled::new(entry.label, to));
                self.standing = Some(Standing::HandedOver { how, on, stays });
            }
            ReportEvent::Discarded {} => self.standing = Some(Standing::Discarded),
        }
    }

    fn weight(&self) -> usize {
        let texts = self.written.as_ref().map_or(0, |(_, written)| {
            let seen = written.inside().seen.or_empty().len();
            seen + written.inside().said.or_empty().len()
        });
        1_024 + texts
    }
}

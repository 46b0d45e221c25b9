//! All discussions as folded: one stream for the whole municipality.

use super::event::DiscussionEvent;
use crate::entry::Entry;
use crate::id::{ItemId, StreamId};
use crate::moment::Date;
use crate::organisation::Service;
use crate::stream::{Stream, StreamKind};
use crate::told::Told;

/// The id of the one stream of discussions; it belongs to the installation.
pub const DISCUSSIONS: StreamId = StreamId::from_bytes([0xd; 16]);

/// One discussion.
#[derive(Clone)]
pub(crate) struct Discussion {
    pub(crate) id: ItemId,
    pub(crate) on: Date,
    pub(crate) title: Told,
    pub(crate) text: Told,
    pub(crate) answers: Vec<(Date, Service, Told)>,
}

/// The discussions that are up, oldest first.
#[derive(Clone, Default)]
pub struct Discussions {
    pub(crate) all: Vec<Discussion>,
    entries: usize,
}

impl Stream for Discussions {
    type Event = DiscussionEvent;

    const KIND: StreamKind = StreamKind::Installation;

    fn empty() -> Self {
        Self::default()
    }

    fn apply(&mut self, entry: Entry<DiscussionEvent>) {
        self.entries += 1;
        let on = entry.at.date();
        match entry.event {
            DiscussionEvent::PutUp { id, title, text } => self.all.push(Discussion {
                id,
                on,
                title,
                text,
                answers: Vec::new(),
            }),
            DiscussionEvent::Answered { id, service, text } => {
                let found = self.all.iter_mut().find(|one| one.id == id);
                if let Some(found) = found {
                    found.answers.push((on, service, text));
                }
            }
            DiscussionEvent::TakenDown { id } => self.all.retain(|one| one.id != id),
        }
    }

    fn weight(&self) -> usize {
        128 + self.entries * 1_024
    }
}

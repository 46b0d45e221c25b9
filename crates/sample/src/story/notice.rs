//! Notices: given, passed on, closed.

use super::hand::Hand;
use super::thread::Story;
use crate::random::Random;
use crate::town::Place;
use casework::id::{CaseId, NoticeId, UnitId};
use casework::label::Kind;
use casework::notice::{
    Channel, ChildTold, ConsentKnown, Given as GivenNotice, NoticeEvent, Outcome, Sender,
    SenderKind,
};
use casework::person::{Birth, Name};

/// A notice as it is told.
#[derive(Clone)]
pub(crate) struct Given<'t> {
    pub(crate) kind: SenderKind,
    pub(crate) channel: Channel,
    /// The sender's name and how it is reached.
    pub(crate) sender: (&'t str, &'t str),
    pub(crate) children: Vec<(&'t str, &'t str, Birth)>,
    pub(crate) need: &'t str,
    pub(crate) services: &'t str,
    pub(crate) consent: ConsentKnown,
    pub(crate) language: &'t str,
}

impl Story {
    /// Somebody gives notice to the coordinating unit.
    pub(crate) fn notice(&mut self, by: impl Into<Hand>, told: Given<'_>) -> NoticeId {
        self.notice_from(by, None, told)
    }

    /// Somebody gives notice in a unit's name.
    pub(crate) fn notice_of(
        &mut self,
        by: impl Into<Hand>,
        place: &Place,
        told: Given<'_>,
    ) -> NoticeId {
        self.notice_from(by, Some(place.id()), told)
    }

    fn notice_from(
        &mut self,
        by: impl Into<Hand>,
        unit: Option<UnitId>,
        told: Given<'_>,
    ) -> NoticeId {
        let hand: Hand = by.into();
        let count = self.streams.notices.len();
        let seed = format!("notice {count} of {}", self.key);
        let id = NoticeId::from_bytes(Random::of(&seed).id());
        let own = told.channel == Channel::Program;
        let child = |(given, family, birth): &(&str, &str, Birth)| ChildTold {
            name: Name::new(given, family),
            birth: *birth,
        };
        let given = GivenNotice {
            to: crate::town::place::UNIT.id(),
            sender: Sender {
                kind: told.kind,
                person: hand.person().filter(|_| own),
                unit: unit.filter(|_| own),
                name: told.sender.0.into(),
                contact: told.sender.1.into(),
            },
            channel: told.channel,
            children: told.children.iter().map(child).collect(),
            need: told.need.into(),
            services: told.services.into(),
            consent: told.consent,
            language: told.language.into(),
            paper: None,
        };
        let event = NoticeEvent::Given {
            given: Box::new(given),
        };
        let entry = hand.entry(self.tick(), hand.label(Kind::Notice), event);
        self.streams.notices.push((id, vec![entry]));
        id
    }

    /// A notice leaves the inbox.
    pub(crate) fn closes(
        &mut self,
        by: impl Into<Hand>,
        notice: NoticeId,
        outcome: Outcome,
        why: &str,
    ) {
        let event = NoticeEvent::Closed {
            outcome,
            why: why.into(),
        };
        let hand: Hand = by.into();
        let entry = hand.entry(self.tick(), hand.common(Kind::Notice), event);
        let stream = self
            .streams
            .notices
            .iter_mut()
            .find(|(known, _)| *known == notice);
        if let Some((_, entries)) = stream {
            entries.push(entry);
        }
    }

    /// A notice leaves the inbox because cases were opened.
    pub(crate) fn became(
        &mut self,
        by: impl Into<Hand>,
        notice: NoticeId,
        cases: Vec<CaseId>,
        why: &str,
    ) {
        self.closes(by, notice, Outcome::CasesOpened { cases }, why);
    }
}

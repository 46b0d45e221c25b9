//! Giving notice of a need. The receipt is handed out when it is on the disk.

use crate::Office;
use crate::error::Error;
use crate::notice::Scan;
use casework::access::Viewer;
use casework::entry::{Actor, Capacity, Entry, Sequence};
use casework::id::{DocumentId, ErrandId, NoticeId};
use casework::index::Rows;
use casework::label::{Kind, Label, Source, Sphere, Strictness};
use casework::moment::Moment;
use casework::notice::{GiveNotice, Notice, NoticeEvent, Paper, give, notice_rows};
use casework::stream::{Stream, StreamKind};
use journal::{Append, IndexChange, NewDocument, StreamAppend};

/// A notice as somebody sends it.
pub struct NewNotice {
    /// This sending.
    pub errand: ErrandId,
    /// Who sends it; `None` through the public form.
    pub viewer: Option<Viewer>,
    /// What is told.
    pub given: GiveNotice,
    /// The paper that it came on, if any; only staff records one.
    pub paper: Option<Scan>,
}

/// That a notice is stored.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Stored {
    /// Which notice.
    pub notice: NoticeId,
    /// When it was stored.
    pub at: Moment,
}

impl Office {
    /// Stores a notice. The same errand again gives the first receipt.
    ///
    /// # Errors
    /// `Refused` when no child or no need is told, `NotFound` for a paper from anybody but staff.
    pub async fn give_notice(&self, new: NewNotice) -> Result<Stored, Error> {
        if new.paper.is_some() && !is_staff(new.viewer) {
            return Err(Error::NotFound);
        }
        let id = NoticeId::from_bytes(self.draw());
        let at = self.now();
        let desk = self.desk().await?;
        let label = label(new.viewer, &desk);
        let mut given = new.given;
        let mut documents = Vec::new();
        if let Some(scan) = new.paper {
            let document = DocumentId::from_bytes(self.draw());
            given.paper = Some(Paper {
                document,
                media_type: scan.kind.media_type().to_owned(),
            });
            documents.push(NewDocument {
                id: document,
                stream: id.into(),
                bytes: scan.bytes,
            });
        }
        let entry = Entry {
            at,
            by: new
                .viewer
                .map_or(Actor::Unverified, |viewer| Actor::Person(viewer.person)),
            capacity: new
                .viewer
                .map_or(Capacity::Public, |viewer| viewer.capacity),
            label,
            event: give(given)?,
        };
        drop(desk);
        let append = append(new.errand, id, at, entry, documents);
        let receipt = self.journal().append(append).await?;
        let stream = receipt
            .sequences
            .first()
            .map_or(id.into(), |(stream, _)| *stream);
        Ok(Stored {
            notice: NoticeId(stream.0),
            at: receipt.at,
        })
    }
}

fn is_staff(viewer: Option<Viewer>) -> bool {
    viewer.is_some_and(|viewer| matches!(viewer.capacity, Capacity::Function { .. }))
}

fn append(
    errand: ErrandId,
    id: NoticeId,
    at: Moment,
    entry: Entry<NoticeEvent>,
    documents: Vec<NewDocument>,
) -> Append {
    let mut notice = Notice::empty();
    notice.apply(entry.clone());
    let index = IndexChange {
        subject: id.into(),
        kind: StreamKind::Notice,
        before: Rows::default(),
        after: notice_rows(&notice, id.into()),
    };
    Append {
        errand,
        at,
        streams: vec![StreamAppend::of::<Notice>(
            id.into(),
            Sequence::NONE,
            vec![entry],
        )],
        claims: Vec::new(),
        index: vec![index],
        outgoing: Vec::new(),
        documents,
    }
}

/// A notice is kept as the sender's act demands; what the family or somebody unknown tells, under
/// ordinary confidentiality.
fn label(viewer: Option<Viewer>, desk: &crate::Desk) -> Label {
    let (source, strictness) = match viewer.map(|viewer| (viewer.person, viewer.capacity)) {
        None | Some((_, Capacity::Public)) => (Source::Unverified, Strictness::Ordinary),
        Some((person, Capacity::Family | Capacity::OwnPage { .. })) => {
            (Source::Family(person), Strictness::Ordinary)
        }
        Some((person, Capacity::Function { unit, .. })) => match desk.directory.unit(unit) {
            Some(known) => {
                let act = known.act;
                (Source::Service { unit, act }, act.strictness())
            }
            None => (Source::Family(person), Strictness::Ordinary),
        },
    };
    Label {
        kind: Kind::Notice,
        strictness,
        sphere: Sphere::Shared,
        source,
    }
}

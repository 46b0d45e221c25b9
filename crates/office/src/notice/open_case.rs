//! Opening cases from a notice: one for each child, and one family person where one is known.

use super::close::notice_change;
use crate::Office;
use crate::desk::OpenNotice;
use crate::error::Error;
use crate::form::Form;
use casework::access::{Permit, Viewer};
use casework::case::{Case, CaseEvent, Opened, case_rows};
use casework::entry::Sequence;
use casework::id::{CaseId, Id, ItemId, NoticeId, PersonId, UnitId};
use casework::index::Rows;
use casework::label::Kind;
use casework::notice::{Outcome, close};
use casework::person::{Birth, Name, Person, PersonEvent, Relation, RelationKind, person_rows};
use casework::stream::{Stream, StreamKind};
use casework::told::Told;
use journal::{Append, ClaimChange, ClaimKind, IndexChange, StreamAppend};

/// A child for whom a case is opened.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NewCase {
    /// The name as it was checked.
    pub name: Name,
    /// Birth as it was checked.
    pub birth: Birth,
    /// The relation of the sender to the child, where the sender is the family.
    pub sender: Option<RelationKind>,
}

impl Office {
    /// Opens a case for each child and closes the notice with that outcome, all or nothing.
    ///
    /// # Errors
    /// `NotFound` without a ground, `Refused` when the notice has left the inbox.
    pub async fn open_cases(
        &self,
        viewer: Viewer,
        id: NoticeId,
        form: Form,
        children: Vec<NewCase>,
        why: Told,
    ) -> Result<Vec<CaseId>, Error> {
        let mut desk = self.desk().await?;
        let open = desk.notice(viewer, id).await?;
        if desk.reading.receipt(form.errand).await?.is_some() {
            return Ok(open.notice.cases());
        }
        drop(desk);
        let unit = open.permit.unit().ok_or(Error::NotFound)?;
        let mut append = Append {
            errand: form.errand,
            at: open.permit.at(),
            streams: Vec::new(),
            claims: Vec::new(),
            index: Vec::new(),
            outgoing: Vec::new(),
            documents: Vec::new(),
        };
        let mut cases = Vec::new();
        for child in children {
            cases.push(self.add_case(&mut append, &open, unit, child));
        }
        let outcome = Outcome::CasesOpened {
            cases: cases.clone(),
        };
        let event = close(&open.notice, &open.permit, outcome, why)?;
        let (stream, index) = notice_change(&open, event);
        append.streams.push(stream);
        append.index.push(index);
        self.journal().append(append).await?;
        Ok(cases)
    }

    fn add_case(
        &self,
        append: &mut Append,
        open: &OpenNotice,
        unit: UnitId,
        child: NewCase,
    ) -> CaseId {
        let person = PersonId::from_bytes(self.draw());
        let case = CaseId::from_bytes(self.draw());
        let relation = self.relation(open, &child);
        let (stream, state) = registered(person, &open.permit, child, relation);
        append.streams.push(stream);
        let opened = CaseEvent::Opened(Opened {
            child: person,
            notice: Some(open.id),
            unit,
        });
        let entry = open
            .permit
            .entry(open.permit.common_label(Kind::Team), opened);
        let mut after = Case::empty();
        after.apply(entry.clone());
        append.streams.push(StreamAppend::of::<Case>(
            case.into(),
            Sequence::NONE,
            vec![entry],
        ));
        append.claims.push(ClaimChange::Take {
            kind: ClaimKind::CaseOfChild,
            subject: person.into(),
            holder: case.into(),
        });
        append.index.push(IndexChange {
            subject: Id::from(person),
            kind: StreamKind::Person,
            before: Rows::default(),
            after: person_rows(&state),
        });
        append.index.push(IndexChange {
            subject: Id::from(case),
            kind: StreamKind::Case,
            before: Rows::default(),
            after: case_rows(&after, case.into(), &state),
        });
        case
    }

    fn relation(&self, open: &OpenNotice, child: &NewCase) -> Option<Relation> {
        Some(Relation {
            id: ItemId::from_bytes(self.draw()),
            to: open.notice.sender()?,
            kind: child.sender?,
            // others may have it by a decision: the unit writes that when it has seen it
            responsibility: child.sender?.is_parent(),
            lives_with: true,
            from: open.permit.at().date(),
            until: None,
        })
    }
}

/// The child's stream, and the child as it then is.
fn registered(
    id: PersonId,
    permit: &Permit,
    child: NewCase,
    relation: Option<Relation>,
) -> (StreamAppend, Person) {
    let identity = permit.common_label(Kind::Identity);
    let family = permit.common_label(Kind::Family);
    let registered = PersonEvent::Registered {
        name: child.name,
        birth: child.birth,
    };
    let related = relation.map(|relation| PersonEvent::RelationAdded { relation });
    let mut entries = vec![permit.entry(identity, registered)];
    entries.extend(related.map(|event| permit.entry(family, event)));
    let mut person = Person::empty();
    for entry in &entries {
        person.apply(entry.clone());
    }
    let stream = StreamAppend::of::<Person>(id.into(), Sequence::NONE, entries);
    (stream, person)
}

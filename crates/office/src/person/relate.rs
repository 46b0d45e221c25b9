//! Adults around the child: adding one, and ending a relation.

use super::change::DecidedPeople;
use crate::Office;
use crate::error::Error;
use crate::form::Form;
use casework::access::Viewer;
use casework::id::{CaseId, ItemId, PersonId};
use casework::moment::Date;
use casework::person::{
    About, Name, Relation, RelationKind, Stay, change_contact, end_relation, register, relate,
};
use casework::told::Told;

/// The adult of a new relation.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum NewAdult {
    /// Somebody whom a search found, with what was searched for: it must find the person again.
    Known(PersonId, String),
    /// Somebody whom nobody has registered before, with telephone.
    New(Name, Told),
}

/// A relation to add.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NewRelation {
    /// What the adult is to the child.
    pub kind: RelationKind,
    /// Whether the adult has parental responsibility.
    pub responsibility: bool,
    /// Whether the child lives there.
    pub lives_with: bool,
    /// First day.
    pub from: Date,
}

impl Office {
    /// Adds an adult to the family of the child. The adult can sign in from the first day. While the address of the child
    /// is hidden, it is answered whether the adult sees the case.
    ///
    /// # Errors
    /// `NotFound` without a ground or for somebody whom the viewer may not know of, `Refused` when
    /// the two are related already.
    pub async fn add_relation(
        &self,
        (viewer, case): (Viewer, CaseId),
        form: Form,
        child: PersonId,
        (adult, new): (NewAdult, NewRelation),
        stay: Option<(Stay, Told)>,
    ) -> Result<(), Error> {
        if let NewAdult::Known(person, sought) = &adult {
            let found = self.find_people(viewer, sought).await?;
            if !found.iter().any(|one| one.id == *person) {
                return Err(Error::NotFound);
            }
        }
        let drawn = PersonId::from_bytes(self.draw());
        let id = ItemId::from_bytes(self.draw());
        self.change_person(viewer, case, form, child, |open, known, _| {
            if open.case.child() != Some(known.id) {
                return Err(Error::NotFound);
            }
            let to = match &adult {
                NewAdult::Known(person, _) => *person,
                NewAdult::New(..) => drawn,
            };
            let relation = Relation {
                id,
                to,
                kind: new.kind,
                responsibility: new.responsibility,
                lives_with: new.lives_with,
                from: new.from,
                until: None,
            };
            let new = (relation, stay.clone());
            let mut decided = DecidedPeople {
                about: relate(&open.permit, &open.case, &open.child, new)?,
                ..DecidedPeople::default()
            };
            if let NewAdult::New(name, telephone) = &adult {
                decided.new = Some((drawn, registered(open, drawn, name, telephone)?));
            }
            Ok(decided)
        })
        .await
    }

    /// Ends a relation.
    ///
    /// # Errors
    /// `NotFound` without a ground, `Refused` when there is none to end.
    pub async fn end_relation(
        &self,
        viewer: Viewer,
        case: CaseId,
        form: Form,
        child: PersonId,
        (relation, until): (ItemId, Date),
    ) -> Result<(), Error> {
        self.change_person(viewer, case, form, child, |open, known, _| {
            if open.case.child() != Some(known.id) {
                return Err(Error::NotFound);
            }
            let event = end_relation(&open.permit, &open.child, relation, until)?;
            Ok(DecidedPeople::one(event))
        })
        .await
    }
}

fn registered(
    open: &crate::desk::OpenCase,
    person: PersonId,
    name: &Name,
    telephone: &Told,
) -> Result<Vec<casework::person::Written>, Error> {
    let mut events = vec![register(&open.permit, name.clone())?];
    if !telephone.or_empty().is_empty() {
        let about = About {
            person,
            child: false,
        };
        let contact = (telephone.clone(), Told::new(""), Told::new(""));
        let nobody = casework::person::Person::default();
        events.push(change_contact(&open.permit, about, &nobody, contact)?);
    }
    Ok(events)
}

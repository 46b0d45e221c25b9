//! A quick note: one field, which becomes a note and, where it tells of one, a promise.

use crate::Office;
use crate::change::Decided;
use crate::desk::{Desk, OpenCase};
use crate::error::Error;
use crate::form::Form;
use casework::access::Viewer;
use casework::case::CaseEvent;
use casework::id::{CaseId, ItemId};
use casework::moment::Date;
use casework::note::{Known, read_quick, write};
use casework::promise::{NewPromise, Owner, make, promise_page};
use casework::told::Told;

/// How many days ahead a promise is due when the note says no date, until somebody changes it.
const WITHOUT_DATE: i64 = 7;

/// What became of a quick note.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Noted {
    /// Whether a promise was read out of it.
    pub promise: bool,
}

impl Office {
    /// Writes a quick note. A promise in it is written down in the same errand.
    ///
    /// # Errors
    /// `Refused` when nothing is written, `NotFound` without a ground.
    pub async fn quick_note(
        &self,
        viewer: Viewer,
        case: CaseId,
        form: Form,
        text: &str,
    ) -> Result<Noted, Error> {
        let (note, promise) = (
            ItemId::from_bytes(self.draw()),
            ItemId::from_bytes(self.draw()),
        );
        let receipt = self
            .change_case(viewer, case, form, |open, desk| {
                decide(open, desk, note, promise, text)
            })
            .await?;
        let events = receipt.sequences.len();
        Ok(Noted {
            promise: events > 0 && read_quick(text, self.now().date(), &[]).promise.is_some(),
        })
    }
}

fn decide(
    open: &OpenCase,
    desk: &Desk,
    note: ItemId,
    promise: ItemId,
    text: &str,
) -> Result<Decided, Error> {
    let quick = read_quick(text, desk.today(), &known(open, desk));
    let (label, event) = write(&open.permit, note, quick.occasion, Told::new(text))?;
    let decided = Decided::one(label, CaseEvent::Note(event));
    let Some(found) = quick.promise else {
        return Ok(decided);
    };
    let new = NewPromise {
        id: promise,
        what: Told::new(found.what),
        owner: found.owner.or_else(|| own(open)).ok_or(Error::NotFound)?,
        due: found.due.unwrap_or_else(|| without_date(desk.today())),
        from: Some(note),
    };
    let made = make(&open.permit, new)?;
    let label = casework::promise::label(&open.permit, &desk.directory, &made);
    Ok(decided.and(label, CaseEvent::Promise(made)))
}

fn without_date(today: Date) -> Date {
    today
        .checked_add(jiff::Span::new().days(WITHOUT_DATE))
        .unwrap_or(today)
}

fn own(open: &OpenCase) -> Option<Owner> {
    Some(Owner::Worker {
        person: open.permit.viewer().person,
        unit: open.permit.unit()?,
    })
}

/// Everybody whom the note can name: those who can owe a promise in this case.
fn known(open: &OpenCase, desk: &Desk) -> Vec<Known> {
    let seen = promise_page(
        &open.case,
        open.id,
        &open.child,
        &open.permit,
        &desk.directory,
    );
    let (_, page) = seen.into_parts();
    page.owners
        .into_iter()
        .map(|possible| Known {
            owner: possible.owner,
            name: possible
                .name
                .split(',')
                .next()
                .unwrap_or_default()
                .to_owned(),
        })
        .collect()
}

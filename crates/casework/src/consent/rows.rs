//! The index rows that follow from consents: who may ask for the case, and which consent ends.

use super::event::{Receiver, Scope};
use super::state::{Asked, Consents, State};
use super::told::TOLD;
use crate::entry::Function;
use crate::index::{GrantRow, Holder, Rows, WorkKind, WorkRow};
use crate::moment::day_number;

/// A grant for each receiver while its consent holds, and for a while after it was taken back, so that the receiver can
/// be told; and one line of work for each consent with a last day or a day on which others must give it, so that it is
/// talked about in time.
pub(crate) fn consent_rows(rows: &mut Rows, consents: &Consents, coordinator: Holder) {
    for asked in &consents.all {
        match asked.state {
            State::Given { since } => {
                let since = day_number(since.date());
                let consent = asked.consent.inside();
                let until = consent.until.map(day_number);
                let from = day_number(consent.from);
                receiver_rows(rows, asked, (WorkKind::Shared, since), (from, until));
                ends(rows, asked, coordinator, since);
            }
            State::Withdrawn { at } if asked.was_given() => {
                let on = day_number(at.date());
                let days = (on, Some(on + TOLD));
                receiver_rows(rows, asked, (WorkKind::TakenBack, on), days);
            }
            State::Asked | State::Refused { .. } | State::Withdrawn { .. } => {}
        }
    }
}

/// The grant of the receiver between two days, and its line.
fn receiver_rows(
    rows: &mut Rows,
    asked: &Asked,
    (kind, since): (WorkKind, i64),
    (from, until): (i64, Option<i64>),
) {
    let consent = asked.consent.inside();
    let Scope::Sharing { receiver, .. } = &consent.scope else {
        return;
    };
    let holder = match receiver {
        Receiver::Unit(unit) => Holder::Function(*unit, Function::Worker),
        Receiver::Person(person) => Holder::Person(*person),
    };
    rows.grants.push(GrantRow {
        holder,
        from,
        until,
    });
    rows.work.push(WorkRow {
        item: consent.id.into(),
        kind,
        holder,
        state: 0,
        due: None,
        since,
    });
}

fn ends(rows: &mut Rows, asked: &Asked, coordinator: Holder, since: i64) {
    let consent = asked.consent.inside();
    let until = consent.until.map(day_number);
    let turn = asked.turn.map(day_number);
    let due = [until, turn].into_iter().flatten().min();
    if due.is_some() {
        rows.work.push(WorkRow {
            item: consent.id.into(),
            kind: WorkKind::ConsentEnds,
            holder: coordinator,
            state: 0,
            due,
            since,
        });
    }
}

//! The index rows that follow from consents: who may ask for the case, and which consent ends.

use super::event::{Receiver, Scope};
use super::state::{Consents, State};
use crate::entry::Function;
use crate::index::{GrantRow, Holder, Rows, WorkKind, WorkRow};
use crate::moment::day_number;

/// A grant for each receiver while its consent holds, and one line of work for each consent with a
/// last day or a day on which others must give it, so that it is talked about in time.
pub(crate) fn consent_rows(rows: &mut Rows, consents: &Consents, coordinator: Holder) {
    for asked in &consents.all {
        let State::Given { since } = asked.state else {
            continue;
        };
        let consent = asked.consent.inside();
        let until = consent.until.map(day_number);
        if let Scope::Sharing { receiver, .. } = &consent.scope {
            let holder = match receiver {
                Receiver::Unit(unit) => Holder::Function(*unit, Function::Worker),
                Receiver::Person(person) => Holder::Person(*person),
            };
            rows.grants.push(GrantRow {
                holder,
                from: day_number(consent.from),
                until,
            });
        }
        let turn = asked.turn.map(day_number);
        let due = [until, turn].into_iter().flatten().min();
        if due.is_some() {
            rows.work.push(WorkRow {
                item: consent.id.into(),
                kind: WorkKind::ConsentEnds,
                holder: coordinator,
                state: 0,
                due,
                since: day_number(since.date()),
            });
        }
    }
}

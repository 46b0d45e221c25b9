//! The index rows of a notice.

use super::state::{Notice, State};
use crate::entry::Function;
use crate::id::Id;
use crate::index::{GrantRow, Holder, MeasureRow, Rows, WorkKind, WorkRow};
use crate::moment::day_number;

/// The measure that counts how notices left the inbox; its value is the code of the outcome.
pub const NOTICE_OUTCOME: i64 = 1;

/// The rows of a notice.
pub fn notice_rows(notice: &Notice, id: Id) -> Rows {
    let (Some((at, given)), Some(state)) = (&notice.given, &notice.state) else {
        return Rows::default();
    };
    let since = day_number(at.date());
    let mut rows = Rows::default();
    if let Some(person) = given.inside().sender.person {
        rows.grants.push(GrantRow {
            holder: Holder::Person(person),
            from: since,
            until: None,
        });
    }
    let (State::Waiting { at: unit } | State::Closed { at: unit, .. }) = state;
    let coordinating = Holder::Function(*unit, Function::CoordinatingUnit);
    // information goes to whoever works in the unit that receives it
    let workers = notice
        .informs
        .then_some(Holder::Function(*unit, Function::Worker));
    let holders = [Some(coordinating), workers].into_iter().flatten();
    for holder in holders.clone() {
        rows.grants.push(GrantRow {
            holder,
            from: since,
            until: None,
        });
    }
    match state {
        State::Waiting { .. } => rows.work.extend(holders.map(|holder| WorkRow {
            item: id,
            kind: WorkKind::Notice,
            holder,
            state: 0,
            due: None,
            since,
        })),
        State::Closed { .. } if notice.informs => {}
        State::Closed { outcome, .. } => rows.measures.push(MeasureRow {
            measure: NOTICE_OUTCOME,
            value: outcome.code(),
        }),
    }
    rows
}

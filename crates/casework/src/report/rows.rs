//! The index rows of a report.

use super::state::{Report, Standing};
use crate::index::{GrantRow, Holder, Rows};
use crate::moment::day_number;

/// The rows of a report: its writer finds it again. It is nobody's work, it is counted nowhere, and
/// no word leads to it.
pub fn report_rows(report: &Report) -> Rows {
    let (Some((person, _)), Some((at, _))) = (report.writer, &report.written) else {
        return Rows::default();
    };
    if report.standing == Some(Standing::Discarded) {
        return Rows::default();
    }
    Rows {
        grants: vec![GrantRow {
            holder: Holder::Person(person),
            from: day_number(at.date()),
            until: None,
        }],
        ..Rows::default()
    }
}

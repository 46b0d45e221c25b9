//! What is due, as those who decide see it.

use crate::access::{Permit, Role, Seen, Viewing};
use crate::case::{Case, case_head};
use crate::id::{CaseId, NoticeId};
use crate::moment::{Date, Moment};
use crate::notice::{Notice, Standing, sent_row};
use crate::organisation::Directory;
use crate::person::Person;

/// What is due.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Subject {
    /// A case.
    Case(CaseId),
    /// A notice that did not become a case.
    Notice(NoticeId),
}

/// One thing that is due.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DueLine {
    /// What.
    pub subject: Subject,
    /// First names of the children; empty where there is no ground.
    pub name: String,
    /// When something was last written.
    pub last: Date,
    /// When it was kept before, and why.
    pub kept: Vec<(Date, String)>,
}

/// A case that is due, for the coordinating unit; nothing for others.
pub fn due_case(
    (case, id, child): (&Case, CaseId, &Person),
    permit: &Permit,
    last: Moment,
) -> Option<Seen<DueLine>> {
    if !permit.has(Role::CoordinatingUnit) {
        return None;
    }
    let mut viewing = Viewing::new(permit);
    let head = case_head(&mut viewing, id, child);
    let kept = case.retention.kept.iter().filter_map(|(at, why)| {
        let why = viewing.show(why)?;
        Some((at.date(), why.or_empty().to_owned()))
    });
    let line = DueLine {
        subject: Subject::Case(id),
        name: head.child.unwrap_or_default(),
        last: last.date(),
        kept: kept.collect(),
    };
    Some(viewing.finish("retention", line))
}

/// A notice that is due: it left the inbox, and no case came of it. For the coordinating unit; nothing for others.
pub fn due_notice(
    (notice, id): (&Notice, NoticeId),
    permit: &Permit,
    directory: &Directory,
    last: Moment,
) -> Option<Seen<DueLine>> {
    if !permit.has(Role::CoordinatingUnit) {
        return None;
    }
    let row = sent_row(notice, id, permit, directory)?;
    let (opening, closed) = (row.opening().parts.is_empty(), notice.cases().is_empty());
    if opening || !closed || notice.is_waiting() {
        return None;
    }
    Some(row.map(|row| DueLine {
        subject: Subject::Notice(id),
        name: row.children.join(" · "),
        last: last.date(),
        kept: match row.standing {
            Standing::Closed { on, why, .. } => vec![(on, why)],
            Standing::Waiting { .. } => Vec::new(),
        },
    }))
}

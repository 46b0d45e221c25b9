//! What stands at the head of every page of a case.

use crate::access::{Role, Viewing};
use crate::id::CaseId;
use crate::label::Kind;
use crate::person::Person;

/// The head of a case page: whose case it is, and which pages the reader has.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CaseHead {
    /// Which case.
    pub id: CaseId,
    /// The child's first name; `None` where there is no ground, or no name yet.
    pub child: Option<String>,
    /// Whether the reader is of the family.
    pub family: bool,
    /// Whether the reader coordinates: coordinator or coordinating unit.
    pub coordinates: bool,
    /// Whether the reader acts for the coordinating unit.
    pub unit: bool,
    /// Whether the reader is in a service that takes part.
    pub member: bool,
    /// Whether the reader checks that access is lawful, and sees the log and nothing of the case.
    pub checks: bool,
    /// Whether the reader has no part in the case, and sees single things of it alone.
    pub stranger: bool,
    /// Whether the reader takes care of the child without deciding for it.
    pub cares: bool,
    /// Whether there is a ground for anything of what the child needs.
    pub reads_needs: bool,
    /// The kinds of information of which there is a ground for anything in what is shared.
    pub reads: Vec<Kind>,
}

impl CaseHead {
    /// Whether there is a ground for anything of a kind. Where there is none, an empty page does not say that nothing has
    /// been written: the reader cannot know.
    pub fn reads(&self, kind: Kind) -> bool {
        self.reads.contains(&kind)
    }
}

/// The head of a page under construction.
pub fn case_head(viewing: &mut Viewing<'_>, id: CaseId, child: &Person) -> CaseHead {
    let name = child.name.as_ref().and_then(|name| viewing.show(name));
    let first = name.map(|name| name.first().to_owned());
    let permit = viewing.permit();
    CaseHead {
        id,
        child: first.filter(|name| !name.is_empty()),
        family: permit.is_family(),
        coordinates: permit.coordinates(),
        unit: permit.has(Role::CoordinatingUnit),
        member: permit.has(Role::Member),
        checks: permit.has(Role::SecurityOfficer),
        stranger: permit.is_stranger(),
        cares: permit.only_cares(),
        reads_needs: [Kind::Need, Kind::Health, Kind::Education, Kind::Economy]
            .into_iter()
            .any(|kind| permit.opens_of(kind)),
        reads: Kind::ALL
            .into_iter()
            .filter(|kind| permit.opens_of(*kind))
            .collect(),
    }
}

//! Two versions of the plan side by side, folded from the entries up to each.

use crate::Office;
use crate::desk::{Desk, OpenCase};
use crate::error::Error;
use crate::show::Shown;
use casework::access::Viewer;
use casework::case::Case;
use casework::id::CaseId;
use casework::plan::{Then, VersionName, VersionsPage, stands_at, version_choices, versions_page};
use casework::stream::Stream;

impl Office {
    /// Two versions of the plan: those that are asked for, or the two newest. Content of then,
    /// access of now.
    ///
    /// # Errors
    /// `NotFound` without a ground, or when there is no such version.
    pub async fn plan_versions(
        &self,
        viewer: Viewer,
        id: CaseId,
        asked: Option<(VersionName, VersionName)>,
    ) -> Result<Shown<VersionsPage>, Error> {
        let mut desk = self.desk().await?;
        let open = desk.case(viewer, id).await?;
        let names = asked.or_else(|| newest_two(&open.case));
        let mut cases = Vec::new();
        for name in names.into_iter().flat_map(|(older, newer)| [older, newer]) {
            let case = case_then(&mut desk, &open, name).await?;
            cases.push((name, case));
        }
        let two = match cases.as_slice() {
            [(older, old), (newer, new)] => Some((
                Then {
                    name: *older,
                    case: old,
                },
                Then {
                    name: *newer,
                    case: new,
                },
            )),
            _ => None,
        };
        let (child, permit) = (&open.child, &open.permit);
        let seen = versions_page(&open.case, id, child, permit, &desk.directory, two);
        let seen = seen.ok_or(Error::NotFound)?;
        drop(desk);
        self.show(seen, open.sequence).await
    }
}

fn newest_two(case: &Case) -> Option<(VersionName, VersionName)> {
    match version_choices(case).as_slice() {
        [.., older, newer] => Some((older.name, newer.name)),
        _ => None,
    }
}

/// The case as it was when a version came into force.
async fn case_then(desk: &mut Desk, open: &OpenCase, name: VersionName) -> Result<Case, Error> {
    let VersionName::Activated(number) = name else {
        return Ok((*open.case).clone());
    };
    let entries = desk.reading.entries::<Case>(open.id.into(), None).await?;
    let mut case = Case::empty();
    let mut found = None;
    for (_, entry) in entries {
        let stood = stands_at(&case, number);
        case.apply(entry);
        if !stood && stands_at(&case, number) {
            found = Some(case.clone());
        }
    }
    found.ok_or(Error::NotFound)
}

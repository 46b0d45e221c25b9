//! The first page of somebody of a family: its children, and what has closed to it.

use crate::Office;
use crate::desk::Desk;
use crate::error::Error;
use casework::access::{Grown, Role, Seen, Viewer, Viewing, grown};
use casework::case::{CaseHead, case_head};
use casework::entry::Sequence;
use casework::id::CaseId;

/// What stands on the first page of somebody of a family.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct FamilyStart {
    /// The children, each with the head of its case.
    pub cases: Vec<CaseHead>,
    /// That a case closed to the reader because the child came of age, the newest of several.
    pub grown: Option<Grown>,
}

impl Office {
    /// The first page of somebody of a family.
    pub async fn family_start(&self, viewer: Viewer) -> Result<FamilyStart, Error> {
        let mut desk = self.desk().await?;
        let ids = desk.own_cases(viewer).await?;
        let cases = family_cases(&mut desk, viewer, &ids).await?;
        let grown = desk.grown(viewer, &ids).await?;
        drop(desk);
        let cases = match cases {
            Some(seen) => self.show(seen, Sequence::NONE).await?.view,
            None => Vec::new(),
        };
        Ok(FamilyStart { cases, grown })
    }
}

/// The cases of the family, and those into which a grown child lets the reader.
async fn family_cases(
    desk: &mut Desk,
    viewer: Viewer,
    ids: &[CaseId],
) -> Result<Option<Seen<Vec<CaseHead>>>, Error> {
    let cases = desk.cases(viewer, ids).await?;
    let heads = cases
        .iter()
        .filter(|open| open.permit.is_family() || open.permit.has(Role::LetIn))
        .map(|open| {
            let mut viewing = Viewing::new(&open.permit);
            let head = case_head(&mut viewing, open.id, &open.child);
            viewing.finish("start", head)
        });
    Ok(Seen::all(heads))
}

impl Desk {
    /// That one of these cases closed to the viewer because the child came of age.
    async fn grown(&mut self, viewer: Viewer, ids: &[CaseId]) -> Result<Option<Grown>, Error> {
        let mut found: Option<Grown> = None;
        for id in ids {
            let known = self.listed.get(&(viewer, *id));
            if known.is_some_and(Option::is_some) {
                continue;
            }
            let Some((id, case, child)) = self.with_child(*id).await? else {
                continue;
            };
            let one = grown(self.scene_of(id, &case, &child), viewer, self.at);
            let new = |grown: &Grown| grown.new;
            if one.is_some() && !found.as_ref().is_some_and(new) {
                found = one;
            }
        }
        Ok(found)
    }
}

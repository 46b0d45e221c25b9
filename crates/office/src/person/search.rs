//! Finding somebody by number or by whole words of a name, among those whom the viewer may ask
//! for: the children of those cases, and the adults around them. Searching is an opening.

use crate::Office;
use crate::desk::{Desk, sure_enough};
use crate::error::Error;
use casework::access::{Seen, Viewer};
use casework::id::{CaseId, Id};
use casework::person::{FoundPerson, KnownPerson, People, found_people};

/// How many cases one search opens at most.
const CASES: usize = 20;

impl Office {
    /// The people in those cases that have every word or number of the text. Nothing for an empty
    /// text.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn find_people(&self, viewer: Viewer, text: &str) -> Result<Vec<FoundPerson>, Error> {
        let mut desk = self.desk().await?;
        let mut seen: Option<Seen<Vec<FoundPerson>>> = None;
        for case in found_cases(&mut desk, viewer, text).await? {
            let Some(one) = in_case(&mut desk, viewer, case).await? else {
                continue;
            };
            seen = Some(match seen {
                None => one,
                Some(before) => before.join(one).map(|(mut all, more)| {
                    all.extend(more);
                    all
                }),
            });
        }
        drop(desk);
        let Some(seen) = seen else {
            return Ok(Vec::new());
        };
        let mut found = self.show(seen, casework::entry::Sequence::NONE).await?.view;
        found.sort_by(|one, other| (&one.name, one.id).cmp(&(&other.name, other.id)));
        found.dedup();
        Ok(found)
    }
}

async fn found_cases(desk: &mut Desk, viewer: Viewer, text: &str) -> Result<Vec<CaseId>, Error> {
    sure_enough(viewer)?;
    let holders = desk.holders(viewer);
    let day = desk.day();
    let found: Vec<Id> = desk.reading.find(text, &holders, day).await?;
    Ok(found.into_iter().map(CaseId).take(CASES).collect())
}

/// The people of one case; nothing where the subject is no case or there is no ground.
async fn in_case(
    desk: &mut Desk,
    viewer: Viewer,
    case: CaseId,
) -> Result<Option<Seen<Vec<FoundPerson>>>, Error> {
    let Some(open) = opened(desk, viewer, case).await? else {
        return Ok(None);
    };
    if !open.permit.coordinates() {
        return Ok(None);
    }
    let people: People = desk.people(&open).await?;
    let ids = open.case.child().into_iter().chain(open.child.adults());
    let known: Vec<&KnownPerson> = ids.filter_map(|id| people.get(id)).collect();
    Ok(Some(found_people(&open.permit, &known)))
}

async fn opened(
    desk: &mut Desk,
    viewer: Viewer,
    case: CaseId,
) -> Result<Option<crate::desk::OpenCase>, Error> {
    match desk.case(viewer, case).await {
        Ok(open) => Ok(Some(open)),
        Err(Error::NotFound) => Ok(None),
        Err(error) => Err(error),
    }
}

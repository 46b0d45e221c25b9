//! Reading the page about the coordinator.

use crate::Office;
use crate::desk::Desk;
use crate::error::Error;
use crate::show::Shown;
use casework::access::{Role, Viewer};
use casework::coordinator::{CoordinatorPage, coordinator_page, load_candidates};
use casework::id::{CaseId, PersonId};
use casework::index::{Holder, WorkKind};
use journal::Whose;
use std::collections::BTreeMap;

impl Office {
    /// The coordinator of a case, and for the coordinating unit those who can be chosen, each with
    /// how many families it coordinates for now.
    ///
    /// # Errors
    /// `NotFound` when it is not there or there is no ground.
    pub async fn coordinator(
        &self,
        viewer: Viewer,
        id: CaseId,
    ) -> Result<Shown<CoordinatorPage>, Error> {
        let mut desk = self.desk().await?;
        let open = desk.case(viewer, id).await?;
        let people = desk.people(&open).await?;
        let families = if open.permit.has(Role::CoordinatingUnit) {
            families(&mut desk).await?
        } else {
            BTreeMap::new()
        };
        let ground = self.ground(&open, &desk);
        let seen = coordinator_page(ground, id, &open.permit, &people, &families);
        drop(desk);
        self.show(seen, open.sequence).await
    }
}

/// For how many families each candidate coordinates: the number alone leaves the store.
async fn families(desk: &mut Desk) -> Result<BTreeMap<PersonId, i64>, Error> {
    let mut counts = BTreeMap::new();
    let (today, day) = (desk.today(), desk.day());
    for person in load_candidates(&desk.directory, today) {
        let holder = [Holder::Person(person)];
        let kinds = [WorkKind::Appointment];
        let count = desk
            .reading
            .work_count(&holder, &kinds, Whose::Mine(&holder), day)
            .await?;
        counts.insert(person, count);
    }
    Ok(counts)
}

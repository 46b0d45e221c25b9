//! Reading what was handed out, and the form for it.

use crate::Office;
use crate::error::Error;
use crate::show::Shown;
use casework::access::Viewer;
use casework::handing::{HandingForm, HandingPage, handing_form, handing_page};
use casework::id::{CaseId, ItemId};

impl Office {
    /// The form for something that was handed out.
    ///
    /// # Errors
    /// `NotFound` for those who hand out nothing.
    pub async fn handing_form(
        &self,
        viewer: Viewer,
        id: CaseId,
    ) -> Result<Shown<HandingForm>, Error> {
        let mut desk = self.desk().await?;
        let open = desk.case(viewer, id).await?;
        let scene = (&*open.case, id, &*open.child);
        let seen = handing_form(scene, &open.permit, &desk.directory);
        drop(desk);
        self.show(seen.ok_or(Error::NotFound)?, open.sequence).await
    }

    /// Something that was handed out, for the family and for those who look into it.
    ///
    /// # Errors
    /// `NotFound` when it is not there or there is no ground.
    pub async fn handing(
        &self,
        viewer: Viewer,
        id: CaseId,
        handing: ItemId,
    ) -> Result<Shown<HandingPage>, Error> {
        let mut desk = self.desk().await?;
        let open = desk.case(viewer, id).await?;
        let scene = (&*open.case, id, &*open.child);
        let seen = handing_page(scene, &open.permit, &desk.directory, handing);
        drop(desk);
        self.show(seen.ok_or(Error::NotFound)?, open.sequence).await
    }
}

//! What the forms of the plan begin with, and what they show beside a text that came too late.

use crate::Office;
use crate::error::Error;
use crate::show::Shown;
use casework::access::{Seen, Viewer};
use casework::id::CaseId;
use casework::plan::{
    FormScene, FrameForm, RelatedForm, StateForm, frame_form, related_form, state_form,
};

impl Office {
    /// The form of the frame.
    ///
    /// # Errors
    /// `NotFound` for those who do not write it.
    pub async fn plan_frame_form(
        &self,
        viewer: Viewer,
        id: CaseId,
    ) -> Result<Shown<FrameForm>, Error> {
        self.plan_form(viewer, id, frame_form).await
    }

    /// How the plan stands, for the forms that change its state.
    ///
    /// # Errors
    /// `NotFound` for those who have no part in it.
    pub async fn plan_state_form(
        &self,
        viewer: Viewer,
        id: CaseId,
    ) -> Result<Shown<StateForm>, Error> {
        self.plan_form(viewer, id, state_form).await
    }

    /// The form that lists a related plan.
    ///
    /// # Errors
    /// `NotFound` for those who have no part in the plan.
    pub async fn related_plan_form(
        &self,
        viewer: Viewer,
        id: CaseId,
    ) -> Result<Shown<RelatedForm>, Error> {
        self.plan_form(viewer, id, related_form).await
    }

    /// A form that is made from the case as it stands.
    pub(crate) async fn plan_form<V>(
        &self,
        viewer: Viewer,
        id: CaseId,
        make: impl FnOnce(FormScene<'_>) -> Option<Seen<V>>,
    ) -> Result<Shown<V>, Error> {
        let mut desk = self.desk().await?;
        let open = desk.case(viewer, id).await?;
        let scene = FormScene {
            id,
            case: &open.case,
            child: &open.child,
            permit: &open.permit,
            directory: &desk.directory,
        };
        let seen = make(scene).ok_or(Error::NotFound)?;
        drop(desk);
        self.show(seen, open.sequence).await
    }
}

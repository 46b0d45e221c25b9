//! Reading assessments.

use crate::Office;
use crate::error::Error;
use crate::show::Shown;
use casework::access::Viewer;
use casework::assessment::{
    AssessmentPage, AssessmentScene, AssessmentsPage, assessment_page, assessments_page,
};
use casework::id::{CaseId, ItemId};

impl Office {
    /// Everything that was assessed and decided in a case.
    ///
    /// # Errors
    /// `NotFound` when there is no such case or no ground.
    pub async fn assessments(
        &self,
        viewer: Viewer,
        id: CaseId,
    ) -> Result<Shown<AssessmentsPage>, Error> {
        let mut desk = self.desk().await?;
        let open = desk.case(viewer, id).await?;
        drop(desk);
        let seen = assessments_page(&open.case, id, &open.child, &open.permit);
        self.show(seen, open.sequence).await
    }

    /// One assessment, with what the law answers now, or answered when it was concluded.
    ///
    /// # Errors
    /// `NotFound` when it is not there or there is no ground.
    pub async fn assessment(
        &self,
        viewer: Viewer,
        id: CaseId,
        item: ItemId,
    ) -> Result<Shown<AssessmentPage>, Error> {
        let mut desk = self.desk().await?;
        let open = desk.case(viewer, id).await?;
        let scene = AssessmentScene {
            id,
            case: &open.case,
            child: &open.child,
            directory: &desk.directory,
            rules: self.rules(),
        };
        let seen = assessment_page(scene, item, &open.permit).ok_or(Error::NotFound)?;
        drop(desk);
        self.show(seen, open.sequence).await
    }
}

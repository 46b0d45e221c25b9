//! Setting a goal, or writing it anew.

use crate::Office;
use crate::error::Error;
use crate::form::Form;
use casework::access::Viewer;
use casework::id::{CaseId, ItemId};
use casework::plan::{GoalWords, change_goal, set_goal};

impl Office {
    /// Sets a new goal, or writes the one that is named anew.
    ///
    /// # Errors
    /// `NotFound` without a ground, `Refused` without plan or consent, when nothing is said or the
    /// goal is gone, `Conflict` when somebody wrote in it since the form was shown.
    pub async fn set_goal(
        &self,
        viewer: Viewer,
        id: CaseId,
        form: Form,
        goal: Option<ItemId>,
        words: GoalWords,
    ) -> Result<(), Error> {
        let new = ItemId::from_bytes(self.draw());
        self.change_plan(viewer, id, form, |open| match goal {
            Some(goal) => change_goal(&open.case, &open.permit, goal, words.clone()),
            None => set_goal(&open.case, &open.permit, new, words.clone()),
        })
        .await
    }
}

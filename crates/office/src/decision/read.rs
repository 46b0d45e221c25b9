//! Reading a letter, and what the next one is written from.

use crate::Office;
use crate::change::Decided;
use crate::desk::Desk;
use crate::error::{Error, Refusal};
use crate::form::Form;
use crate::show::Shown;
use casework::access::Viewer;
use casework::assessment::AssessmentScene;
use casework::case::CaseEvent;
use casework::decision::{
    DecisionPage, DecisionRefusal, DraftPage, Names, decision_page, draft_page, opened, openers,
};
use casework::entry::{Capacity, Sequence};
use casework::id::{CaseId, ItemId};
use casework::label::Kind;

impl Office {
    /// A letter. That somebody of the family opens it is stored before it is shown.
    ///
    /// # Errors
    /// `NotFound` when it is not there or there is no ground.
    pub async fn decision(
        &self,
        viewer: Viewer,
        id: CaseId,
        item: ItemId,
    ) -> Result<Shown<DecisionPage>, Error> {
        if viewer.capacity == Capacity::Family {
            self.decision_opened(viewer, id, item).await?;
        }
        let mut desk = self.desk().await?;
        let open = desk.case(viewer, id).await?;
        let names = names(&mut desk, &open.case, item).await?;
        let scene = AssessmentScene {
            id,
            case: &open.case,
            child: &open.child,
            directory: &desk.directory,
            rules: self.rules(),
        };
        let seen = decision_page(scene, item, &names, &open.permit).ok_or(Error::NotFound)?;
        drop(desk);
        self.show(seen, open.sequence).await
    }

    /// What a letter about a concluded assessment is written from.
    ///
    /// # Errors
    /// `NotFound` when there is nothing to decide or no ground.
    pub async fn decision_draft(
        &self,
        viewer: Viewer,
        id: CaseId,
        assessment: ItemId,
    ) -> Result<Shown<DraftPage>, Error> {
        let mut desk = self.desk().await?;
        let open = desk.case(viewer, id).await?;
        let scene = AssessmentScene {
            id,
            case: &open.case,
            child: &open.child,
            directory: &desk.directory,
            rules: self.rules(),
        };
        let seen = draft_page(scene, assessment, &open.permit).ok_or(Error::NotFound)?;
        drop(desk);
        self.show(seen, open.sequence).await
    }

    /// Once for each person; the second opening is none.
    pub(crate) async fn decision_opened(
        &self,
        viewer: Viewer,
        id: CaseId,
        item: ItemId,
    ) -> Result<(), Error> {
        let form = Form {
            errand: self.new_errand(),
            shown: Sequence::NONE,
        };
        let receipt = self.change_case(viewer, id, form, |open, _| {
            let event = opened(&open.case, &open.permit, item)?;
            let label = open.permit.common_label(Kind::Decision);
            Ok(Decided::one(label, CaseEvent::Decision(event)))
        });
        match receipt.await {
            Ok(_) | Err(Error::Refused(Refusal::Decision(DecisionRefusal::OpenedBefore))) => Ok(()),
            Err(error) => Err(error),
        }
    }
}

/// The names of those of the family who have opened a letter.
pub(crate) async fn names(
    desk: &mut Desk,
    case: &casework::case::Case,
    item: ItemId,
) -> Result<Names, Error> {
    let mut names = Names::new();
    for person in openers(case, item) {
        if let Some(known) = desk.person(person).await? {
            names.insert(person, known.name_for_log());
        }
    }
    Ok(names)
}

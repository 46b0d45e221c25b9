//! Answering a demand, and using again what was held back.

use crate::Office;
use crate::change::Decided;
use crate::error::Error;
use crate::form::Form;
use casework::access::Viewer;
use casework::case::CaseEvent;
use casework::demand::{Verdict, answer, lift};
use casework::id::{CaseId, ItemId};
use casework::told::Told;

/// How a demand was judged, in words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Judged {
    /// The verdict.
    pub verdict: Verdict,
    /// The answer.
    pub answer: Told,
    /// What is right, where something is corrected.
    pub right: Told,
}

impl Office {
    /// Answers a demand. Where something is to be erased, its keys are destroyed at once, and otherwise by the next
    /// sweep; the person who demanded it is told that something has come.
    ///
    /// # Errors
    /// `NotFound` without a ground; `Refused` when nothing is written, the verdict does not fit, or it is answered
    /// already.
    pub async fn answer_demand(
        &self,
        viewer: Viewer,
        id: CaseId,
        form: Form,
        (demand, judged): (ItemId, Judged),
    ) -> Result<(), Error> {
        self.change_case(viewer, id, form, |open, _| {
            let judged = judged.clone();
            let said = (judged.verdict, judged.answer, judged.right);
            let (label, event, note) = answer(&open.case, &open.permit, demand, said)?;
            let mut decided = Decided::one(label, CaseEvent::Demand(event));
            if let Some((label, note)) = note {
                decided = decided.and(label, CaseEvent::Note(note));
            }
            decided.outgoing = self.tell(open, open.case.demands().who_made(demand));
            Ok(decided)
        })
        .await?;
        self.erase_granted(id, self.now()).await?;
        Ok(())
    }

    /// Uses again what was held back. The person who demanded it is told that something has come.
    ///
    /// # Errors
    /// `NotFound` without a ground; `Refused` when nothing is held back or no reason is given.
    pub async fn lift_demand(
        &self,
        viewer: Viewer,
        id: CaseId,
        form: Form,
        (demand, why): (ItemId, Told),
    ) -> Result<(), Error> {
        self.change_case(viewer, id, form, |open, _| {
            let (label, event) = lift(&open.case, &open.permit, demand, why.clone())?;
            let mut decided = Decided::one(label, CaseEvent::Demand(event));
            decided.outgoing = self.tell(open, open.case.demands().who_made(demand));
            Ok(decided)
        })
        .await?;
        Ok(())
    }
}

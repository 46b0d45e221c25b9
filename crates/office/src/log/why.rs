//! Asking why somebody looked, and answering.

use crate::Office;
use crate::change::Decided;
use crate::desk::{Desk, OpenCase};
use crate::error::{Error, Refusal};
use crate::form::Form;
use crate::show::Shown;
use casework::access::Viewer;
use casework::case::CaseEvent;
use casework::emergency::is_hidden;
use casework::id::{CaseId, ItemId, PersonId};
use casework::label::Kind;
use casework::log::{
    About, LogEvent, LogRefusal, Looked, QuestionPage, answer_why, ask_why, question_page,
};
use casework::moment::Moment;
use casework::told::Told;

/// The deadline in the law within which a person gets an answer about its own information.
const DEADLINE: &str = "answer-to-the-data-subject";

/// How many openings of one moment are looked through.
const SAME_MOMENT: i64 = 100;

/// One opening in a log: when, and by whom.
pub type One = (Moment, PersonId);

impl Office {
    /// The form for a question about an opening.
    ///
    /// # Errors
    /// `NotFound` when there is no such opening by somebody in a service, or no ground.
    pub async fn why_form(
        &self,
        viewer: Viewer,
        id: CaseId,
        one: One,
    ) -> Result<Shown<QuestionPage>, Error> {
        let mut desk = self.desk().await?;
        let open = desk.case(viewer, id).await?;
        let looked = looked(&mut desk, &open, one).await?;
        self.question_shown(desk, viewer, id, About::Opening(looked))
            .await
    }

    /// A question about the log with its answer, for the family and for the one who answers.
    ///
    /// # Errors
    /// `NotFound` when it is not there or there is no ground.
    pub async fn question(
        &self,
        viewer: Viewer,
        id: CaseId,
        question: ItemId,
    ) -> Result<Shown<QuestionPage>, Error> {
        let desk = self.desk().await?;
        self.question_shown(desk, viewer, id, About::Question(question))
            .await
    }

    async fn question_shown(
        &self,
        mut desk: Desk,
        viewer: Viewer,
        id: CaseId,
        about: About,
    ) -> Result<Shown<QuestionPage>, Error> {
        let open = desk.case(viewer, id).await?;
        let seen = question_page(desk.scene(&open), &open.permit, &about);
        drop(desk);
        self.show(seen.ok_or(Error::NotFound)?, open.sequence).await
    }

    /// Asks why somebody looked. The one who answers is told that something has come.
    ///
    /// # Errors
    /// `NotFound` without a ground; `Refused` when it is asked about already or nobody can answer.
    pub async fn ask_why(
        &self,
        viewer: Viewer,
        id: CaseId,
        form: Form,
        (one, text): (One, Told),
    ) -> Result<(), Error> {
        let question = ItemId::from_bytes(self.draw());
        let mut desk = self.desk().await?;
        let open = desk.case(viewer, id).await?;
        let looked = looked(&mut desk, &open, one).await?;
        let today = desk.today();
        drop(desk);
        let deadline = self.rules().deadline(DEADLINE, today);
        let due = deadline.map_err(|_| Error::Refused(Refusal::Log(LogRefusal::Nobody)))?;
        self.change_case(viewer, id, form, |open, desk| {
            let asked = (looked.clone(), text.clone(), due.date);
            let event = ask_why(desk.scene(open), &open.permit, question, asked)?;
            let LogEvent::Asked { to, .. } = &event else {
                return Err(Error::NotFound);
            };
            let outgoing = self.tell(open, [*to]);
            let label = open.permit.common_label(Kind::Log);
            let mut decided = Decided::one(label, CaseEvent::Log(event));
            decided.outgoing = outgoing;
            Ok(decided)
        })
        .await?;
        Ok(())
    }

    /// Answers a question about the log. The family is told that something has come.
    ///
    /// # Errors
    /// `NotFound` without a ground; `Refused` when nothing is written or it is answered already.
    pub async fn answer_why(
        &self,
        viewer: Viewer,
        id: CaseId,
        form: Form,
        (question, answer): (ItemId, Told),
    ) -> Result<(), Error> {
        self.change_case(viewer, id, form, |open, desk| {
            let event = answer_why(&open.case, &open.permit, question, answer.clone())?;
            let label = open.permit.common_label(Kind::Log);
            let mut decided = Decided::one(label, CaseEvent::Log(event));
            decided.outgoing = self.tell(open, open.child.family_on(desk.today()));
            Ok(decided)
        })
        .await?;
        Ok(())
    }
}

/// The opening as it stands in the log of a case.
async fn looked(desk: &mut Desk, open: &OpenCase, (at, by): One) -> Result<Looked, Error> {
    let before = Some(at.plus(1));
    let openings = desk
        .reading
        .openings(open.id.into(), SAME_MOMENT, before)
        .await?;
    let found = openings
        .into_iter()
        .find(|opening| opening.at == at && opening.by == by)
        .filter(|opening| !is_hidden(&open.case, &open.permit, opening));
    let opening = found.ok_or(Error::NotFound)?;
    Ok(Looked {
        at,
        by,
        capacity: opening.capacity,
        parts: opening.parts,
    })
}

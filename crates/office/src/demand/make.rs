//! Demanding something about one's own information.

use crate::Office;
use crate::change::Decided;
use crate::desk::{Desk, OpenCase};
use crate::error::{Error, Refusal};
use crate::form::Form;
use casework::access::Viewer;
use casework::case::CaseEvent;
use casework::demand::{About, Demand, DemandRefusal, Wish, make};
use casework::entry::Function;
use casework::id::{CaseId, ItemId, PersonId};
use casework::told::Told;

/// The deadline in the law within which a person gets an answer about its own information.
const DEADLINE: &str = "answer-to-the-data-subject";

/// What somebody demands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NewDemand {
    /// What.
    pub wish: Wish,
    /// About what.
    pub about: About,
    /// Why, in the person's own words.
    pub text: Told,
}

impl Office {
    /// Demands something. The coordinating unit finds it on its list, with the day by which the law wants an answer.
    ///
    /// # Errors
    /// `NotFound` without a ground; `Refused` when nothing is written, no thing is named where there must be one, or the
    /// same is demanded already.
    pub async fn demand(
        &self,
        viewer: Viewer,
        id: CaseId,
        form: Form,
        new: NewDemand,
    ) -> Result<(), Error> {
        let item = ItemId::from_bytes(self.draw());
        let deadline = self.rules().deadline(DEADLINE, self.now().date());
        let due = deadline.map_err(|_| Error::Refused(Refusal::Demand(DemandRefusal::NoGround)))?;
        self.change_case(viewer, id, form, |open, desk| {
            let demand = Demand {
                id: item,
                wish: new.wish,
                about: new.about,
                text: new.text.clone(),
                due: due.date,
            };
            let (label, event) = make(&open.case, &open.permit, demand)?;
            let mut decided = Decided::one(label, CaseEvent::Demand(event));
            decided.outgoing = self.tell(open, who_judges(open, desk));
            Ok(decided)
        })
        .await?;
        Ok(())
    }
}

/// Everybody who fills the function that judges, in the unit that looks after the case.
fn who_judges(open: &OpenCase, desk: &Desk) -> Vec<PersonId> {
    let unit = open.case.unit();
    let employed = desk.directory.employments(desk.today());
    employed
        .filter(|known| known.function == Function::CoordinatingUnit && Some(known.unit) == unit)
        .map(|known| known.person)
        .collect()
}

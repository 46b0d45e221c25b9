//! Making a code on paper for the child of a case.

use crate::Office;
use crate::change::Decided;
use crate::error::Error;
use crate::form::Form;
use casework::access::Viewer;
use casework::case::CaseEvent;
use casework::code::{Code, CodeRefusal, make};
use casework::id::{CaseId, Id, ItemId};
use jiff::ToSpan;
use journal::{ClaimChange, ClaimKind};

impl Office {
    /// Makes a code for the child, and tells those with parental responsibility that something has come.
    /// The one before it ends. What is handed out is kept nowhere; a form that was sent twice gets
    /// nothing the second time.
    ///
    /// # Errors
    /// `NotFound` where the viewer does not coordinate.
    pub async fn make_code(
        &self,
        viewer: Viewer,
        case: CaseId,
        form: Form,
    ) -> Result<Option<Code>, Error> {
        let code = Code::drawn(|| self.draw());
        let hash = self.code_hash(Some(&code));
        let id = ItemId::from_bytes(self.draw());
        let days = self.watch().code_days;
        let change = self.change_case(viewer, case, form, |open, desk| {
            let until = desk.today().checked_add(days.days());
            let until = until.map_err(|_| CodeRefusal::NoGround)?;
            let (label, event) = make(&open.permit, id, (hash, until))?;
            let mut decided = Decided::one(label, CaseEvent::Code(event));
            decided.claims = given_up(open.case.codes().claimed());
            decided.claims.push(ClaimChange::Take {
                kind: ClaimKind::ChildCode,
                subject: hash,
                holder: case.into(),
            });
            decided.outgoing = self.tell(open, open.child.family_on(desk.today()));
            Ok(decided)
        });
        let receipt = change.await?;
        Ok((!receipt.repeated).then_some(code))
    }

    /// The keyed hash by which a code is found; what is none is looked for all the same.
    pub(crate) fn code_hash(&self, code: Option<&Code>) -> Id {
        let text = code.map_or("", Code::text);
        self.journal().keyed(&format!("code on paper {text}"))
    }
}

/// The claim of a code that opens nothing from now on.
pub(super) fn given_up(hash: Option<Id>) -> Vec<ClaimChange> {
    let kind = ClaimKind::ChildCode;
    let release = |subject| ClaimChange::Release { kind, subject };
    hash.map(release).into_iter().collect()
}

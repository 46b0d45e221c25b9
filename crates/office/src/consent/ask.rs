//! Asking for a consent; giving it with the same errand; another in the place of one there is.

use crate::Office;
use crate::change::Decided;
use crate::error::Error;
use crate::form::Form;
use casework::access::Viewer;
use casework::case::CaseEvent;
use casework::consent::{self, ConsentEvent, Scope, Wanted, Written, ask, change};
use casework::id::{CaseId, ConsentId, PersonId};
use casework::moment::Date;

/// A consent to ask for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NewConsent {
    /// What it is for.
    pub scope: Scope,
    /// First day.
    pub from: Date,
    /// Last day; `None` until it is taken back.
    pub until: Option<Date>,
    /// Those whom somebody who coordinates names as givers, where the law leaves it open.
    pub named: Vec<PersonId>,
    /// What others gave on paper or orally, recorded by those who coordinate.
    pub recorded: Vec<(PersonId, consent::Form)>,
    /// The consent that it stands in the place of, and how that was taken back.
    pub instead_of: Option<(ConsentId, consent::Form)>,
}

impl Office {
    /// Asks for a consent. Whoever of the family asks gives it at once.
    ///
    /// # Errors
    /// `NotFound` without a ground, `Refused` when it is not complete or not the viewer's to give.
    pub async fn ask_consent(
        &self,
        viewer: Viewer,
        case: CaseId,
        form: Form,
        new: NewConsent,
    ) -> Result<(), Error> {
        let wanted = self.wanted(&new);
        self.change_case(viewer, case, form, |open, desk| {
            let scene = self.consent_scene(open, desk);
            let events = match &new.instead_of {
                Some(old) => change(scene, &open.permit, old.clone(), &wanted, &new.recorded)?,
                None => ask(scene, &open.permit, &wanted, &new.recorded)?,
            };
            let mut decided = Decided {
                outgoing: self.tell(open, asked_of(&events)),
                ..Decided::default()
            };
            decided.events.extend(events);
            Ok(decided)
        })
        .await?;
        Ok(())
    }

    pub(super) fn wanted(&self, new: &NewConsent) -> Wanted {
        Wanted {
            id: ConsentId::from_bytes(self.draw()),
            scope: new.scope.clone(),
            from: new.from,
            until: new.until,
            named: new.named.clone(),
        }
    }
}

/// Those who must give what is asked for.
fn asked_of(events: &[Written]) -> Vec<PersonId> {
    let asked = events.iter().filter_map(|(_, event)| match event {
        CaseEvent::Consent(ConsentEvent::Asked { consent }) => Some(&consent.needed),
        _ => None,
    });
    asked.flatten().map(|giver| giver.person).collect()
}

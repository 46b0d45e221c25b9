//! What leaves the house: a neutral notice that something has come. Never what, never about whom.

use crate::Office;
use crate::desk::OpenCase;
use crate::error::Error;
use casework::id::{ItemId, PersonId, ReportId};
use casework::moment::Moment;
use journal::Outgoing;
use serde::{Deserialize, Serialize};

/// How long somebody who took a notice has for sending it, in milliseconds: one minute.
const TAKEN_FOR: i64 = 60_000;
/// How long after a first failure it is tried again, in milliseconds: one minute, then doubled.
const FIRST_PAUSE: i64 = 60_000;
/// The longest pause, in doublings: a little over a day.
const DOUBLINGS: i64 = 11;

/// What the store keeps of a notice, sealed.
#[derive(Serialize, Deserialize)]
struct Body {
    to: PersonId,
    /// A report that leaves for child protection, in the language of its writer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    report: Option<(ReportId, String)>,
}

/// A neutral notice that is to leave the house.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Leaving {
    /// Its id.
    pub id: ItemId,
    /// Who is told that something has come; of a report, who wrote it.
    pub to: PersonId,
    /// A report that leaves for child protection, and the code of its language. Then nobody is told
    /// anything: the report itself is handed over.
    pub report: Option<(ReportId, String)>,
    /// How many times it has been taken, this one included.
    pub attempts: i64,
}

/// A notice to a person that something has come, to be written with the event that causes it.
pub fn something_has_come(id: ItemId, to: PersonId, due: Moment) -> Outgoing {
    // an object of one id is always JSON
    let body = serde_json::to_value(Body { to, report: None }).unwrap_or_default();
    Outgoing { id, due, body }
}

/// A report that its writer sends to child protection, to be written with that it was sent.
pub(crate) fn report_leaves(
    id: ItemId,
    (report, by): (ReportId, PersonId),
    language: &str,
    due: Moment,
) -> Outgoing {
    let report = Some((report, language.to_owned()));
    // an object of ids is always JSON
    let body = serde_json::to_value(Body { to: by, report }).unwrap_or_default();
    Outgoing { id, due, body }
}

impl Office {
    /// Neutral notices that something has come: one to each of `whom`, but none to the one who did
    /// it and none to somebody who is kept out of the case.
    pub(crate) fn tell(
        &self,
        open: &OpenCase,
        whom: impl IntoIterator<Item = PersonId>,
    ) -> Vec<Outgoing> {
        let mut whom: Vec<PersonId> = whom.into_iter().collect();
        whom.sort_unstable();
        whom.dedup();
        whom.retain(|person| *person != open.permit.viewer().person);
        whom.retain(|person| open.child.kept_out().all(|kept_out| kept_out != *person));
        whom.into_iter()
            .map(|to| something_has_come(ItemId::from_bytes(self.draw()), to, open.permit.at()))
            .collect()
    }

    /// Takes the notices that are due, so that nobody else sends them meanwhile.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn take_leaving(&self, limit: i64) -> Result<Vec<Leaving>, Error> {
        let now = self.now();
        let until = now.plus(TAKEN_FOR);
        let departing = self.journal().take_outgoing(now, until, limit).await?;
        let leaving = departing.into_iter().filter_map(|departing| {
            let body: Body = serde_json::from_value(departing.body).ok()?;
            Some(Leaving {
                id: departing.id,
                to: body.to,
                report: body.report,
                attempts: departing.attempts,
            })
        });
        Ok(leaving.collect())
    }

    /// Forgets a notice that has left the house.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn has_left(&self, id: ItemId) -> Result<(), Error> {
        Ok(self.journal().finish_outgoing(id).await?)
    }

    /// Lets a notice that could not leave be tried again, later each time.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn could_not_leave(&self, leaving: &Leaving) -> Result<(), Error> {
        let doublings = (leaving.attempts - 1).clamp(0, DOUBLINGS);
        let due = self.now().plus(FIRST_PAUSE << doublings);
        Ok(self.journal().postpone_outgoing(leaving.id, due).await?)
    }
}

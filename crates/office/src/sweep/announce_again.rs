//! A letter that nobody has opened is announced again when the law says that it is time.

use crate::Office;
use crate::error::Error;
use casework::case::Case;
use casework::decision::{announce_again, receivers};
use casework::id::CaseId;
use casework::index::WorkKind;
use casework::moment::Moment;

impl Office {
    /// Announces again every letter for which it is time, and tells the family that something has
    /// come. Answers with how many cases that was. Called twice at the same moment, the second call
    /// finds nothing to do.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn announce_again(&self, now: Moment) -> Result<usize, Error> {
        let mut announced = 0;
        for case in self.cases_with(WorkKind::UnopenedDecision, now).await? {
            announced += usize::from(self.announce_case(case, now).await?);
        }
        Ok(announced)
    }

    /// Somebody who was faster changes nothing: the next sweep looks again.
    async fn announce_case(&self, id: CaseId, now: Moment) -> Result<bool, Error> {
        let mut desk = self.desk().await?;
        let Some(folded) = desk.reading.fold::<Case>(id.into()).await? else {
            return Ok(false);
        };
        let case = folded.state;
        let child = match case.child() {
            Some(child) => desk.person(child).await?,
            None => None,
        };
        let entries = announce_again(&case, self.rules(), now);
        drop(desk);
        let (Some(child), false) = (child, entries.is_empty()) else {
            return Ok(false);
        };
        let to = receivers(&case, &child, self.rules(), now.date());
        self.write_found((id, &case, &child), folded.sequence, (entries, to), now)
            .await
    }
}

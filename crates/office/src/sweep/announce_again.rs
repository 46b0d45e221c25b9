//! A letter that nobody has opened is announced again when the law says that it is time.

use crate::Office;
use crate::error::Error;
use casework::case::Case;
use casework::decision::{announce_again, receivers};
use casework::entry::Function;
use casework::id::CaseId;
use casework::index::{Holder, WorkKind};
use casework::moment::{Moment, day_number};
use journal::Whose;

/// How many letters one sweep looks at; the next takes the rest, the longest waiting first.
const LETTERS: i64 = 500;

impl Office {
    /// Announces again every letter for which it is time, and tells the family that something has
    /// come. Answers with how many cases that was. Called twice at the same moment, the second call
    /// finds nothing to do.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn announce_again(&self, now: Moment) -> Result<usize, Error> {
        let mut announced = 0;
        for case in self.unopened(now).await? {
            announced += usize::from(self.announce_case(case, now).await?);
        }
        Ok(announced)
    }

    /// The cases with letters that nobody has opened.
    async fn unopened(&self, now: Moment) -> Result<Vec<CaseId>, Error> {
        let mut desk = self.desk().await?;
        let units = desk.directory.units();
        let holders: Vec<Holder> = units
            .map(|(_, unit)| Holder::Function(unit.id, Function::CoordinatingUnit))
            .collect();
        let kinds = [WorkKind::UnopenedDecision];
        let mine = Whose::Mine(&holders);
        let day = day_number(now.date());
        let work = desk.reading.work(&holders, &kinds, mine, day, LETTERS);
        let mut cases: Vec<CaseId> = Vec::new();
        for (subject, _) in work.await? {
            if !cases.contains(&CaseId(subject)) {
                cases.push(CaseId(subject));
            }
        }
        Ok(cases)
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
        self.write_announcement((id, &case, &child), folded.sequence, (entries, to), now)
            .await
    }
}

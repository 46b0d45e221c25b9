//! Loading the people of a case.

use crate::desk::{Desk, OpenCase};
use crate::error::Error;
use casework::id::{PersonId, StreamId};
use casework::person::{KnownPerson, People, Person};

impl Desk {
    /// The child of a case and the adults around it.
    pub(crate) async fn people(&mut self, open: &OpenCase) -> Result<People, Error> {
        let mut ids: Vec<PersonId> = open.case.child().into_iter().collect();
        ids.extend(open.child.adults());
        ids.extend(open.child.kept_out());
        ids.extend(open.child.let_in_again());
        ids.sort_unstable();
        ids.dedup();
        let streams: Vec<StreamId> = ids.iter().map(|id| (*id).into()).collect();
        let folded = self.reading.folds::<Person>(&streams).await?;
        let known = ids.into_iter().zip(folded).filter_map(|(id, folded)| {
            folded.map(|folded| KnownPerson::new(id, folded.sequence, folded.state))
        });
        Ok(People::new(known.collect()))
    }
}

//! One read transaction: a consistent picture of everything.

mod fold;
mod lists;
mod open;
mod work;

pub use fold::Folded;
pub use lists::{Measured, Page};
pub use work::Whose;

use crate::append::{Receipt, receipt_of};
use crate::claim::ClaimKind;
use crate::database::Connection;
use crate::database::store::Loan;
use crate::document::{self};
use crate::draft::{self, Draft};
use crate::error::StoreError;
use crate::journal::Inner;
use crate::value::values;
use crate::{log, session, sql};
use casework::access::Opening;
use casework::id::{DocumentId, ErrandId, Id, PersonId, StreamId};
use casework::moment::{Date, Moment};
use std::sync::Arc;

/// A consistent picture of the journal. It ends when it is dropped.
pub struct Reading {
    inner: Arc<Inner>,
    loan: Loan,
}

impl Reading {
    pub(crate) const fn new(inner: Arc<Inner>, loan: Loan) -> Self {
        Self { inner, loan }
    }

    pub(crate) fn connection(&mut self) -> Result<&mut Connection, StoreError> {
        self.loan.connection()
    }

    /// The openings of a subject before a moment, newest first, at least `limit` of them when
    /// there are so many: those of the last moment come along whole, so that the next page can
    /// begin before it.
    ///
    /// # Errors
    /// When the database fails, or an opening was changed after it was written.
    pub async fn openings(
        &mut self,
        subject: Id,
        limit: i64,
        before: Option<Moment>,
    ) -> Result<Vec<Opening>, StoreError> {
        let connection = self.loan.connection()?;
        log::openings(connection, &self.inner.vault, subject, limit, before).await
    }

    /// Everything that was opened on a day, oldest first, whatever it was about: for whoever looks for what is unusual.
    ///
    /// # Errors
    /// When the database fails, or an opening was changed after it was written.
    pub async fn openings_of_day(&mut self, day: Date) -> Result<Vec<Opening>, StoreError> {
        let connection = self.loan.connection()?;
        log::openings_of_day(connection, &self.inner.vault, day).await
    }

    /// Who or what holds a claim.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn claim(&mut self, kind: ClaimKind, subject: Id) -> Result<Option<Id>, StoreError> {
        let values = values![kind.code(), subject];
        let row = self.connection()?.row(sql::CLAIM, values).await?;
        row.map(|mut row| row.id(0)).transpose()
    }

    /// Everything that is claimed of a kind, and by whom: for whoever compares all of it.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn claims(&mut self, kind: ClaimKind) -> Result<Vec<(Id, Id)>, StoreError> {
        let rows = self.connection()?;
        let rows = rows.rows(sql::CLAIMS, values![kind.code()]).await?;
        rows.into_iter()
            .map(|mut row| Ok((row.id(0)?, row.id(1)?)))
            .collect()
    }

    /// The receipt of an errand that was done, marked as repeated.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn receipt(&mut self, errand: ErrandId) -> Result<Option<Receipt>, StoreError> {
        receipt_of(self.connection()?, errand).await
    }

    /// The body of the session of a token, unless it has expired. What was not written with the keys
    /// of this journal is no session.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn session(
        &mut self,
        token: &[u8; 32],
        now: Moment,
    ) -> Result<Option<Vec<u8>>, StoreError> {
        let connection = self.loan.connection()?;
        session::find(connection, &self.inner.vault, token, now).await
    }

    /// What a person has begun to write, newest first. What was changed behind the back of the
    /// journal, or moved here from somebody else, is left out.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn drafts(&mut self, person: PersonId) -> Result<Vec<Draft>, StoreError> {
        let connection = self.loan.connection()?;
        draft::of_person(connection, &self.inner.vault, person).await
    }

    /// How many pieces a document of a stream has; `None` when the stream has no such document or
    /// it was erased.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn document_pieces(
        &mut self,
        stream: StreamId,
        document: DocumentId,
    ) -> Result<Option<i64>, StoreError> {
        let connection = self.loan.connection()?;
        let found = document::find(connection, &self.inner.vault, stream, document).await?;
        Ok(found.map(|found| found.pieces))
    }

    /// A piece of a document, the first being 0; `None` where there is none.
    ///
    /// # Errors
    /// When the database fails, or the document was changed after it was written.
    pub async fn document_piece(
        &mut self,
        stream: StreamId,
        document: DocumentId,
        number: i64,
    ) -> Result<Option<Vec<u8>>, StoreError> {
        let connection = self.loan.connection()?;
        document::piece(connection, &self.inner.vault, stream, document, number).await
    }
}

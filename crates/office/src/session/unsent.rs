//! Forms that were sent after the session had ended: kept sealed for their writer, and offered
//! when the writer signs in again.

use super::Token;
use crate::Office;
use crate::error::Error;
use casework::id::PersonId;
use casework::moment::Moment;
use journal::Draft;

/// A form that was sent too late.
#[derive(Clone, PartialEq, Eq)]
pub struct Unsent {
    /// The path it was sent to.
    pub path: String,
    /// When.
    pub at: Moment,
    /// The body, as the browser sent it.
    pub body: Vec<u8>,
}

impl Office {
    /// Keeps a form for the person whose session has ended. Answers whether it was kept: a token
    /// that was signed out, or never was one, belongs to nobody.
    pub async fn keep_unsent(
        &self,
        token: Token,
        path: &str,
        body: Vec<u8>,
    ) -> Result<bool, Error> {
        let Some(kept) = self.kept(token).await? else {
            return Ok(false);
        };
        let at = self.now();
        let draft = Draft {
            form: path.to_owned(),
            at,
            body,
        };
        self.journal().keep_draft(kept.person, draft).await?;
        Ok(true)
    }

    /// The forms that were kept for a person, newest first.
    pub async fn unsent(&self, person: PersonId) -> Result<Vec<Unsent>, Error> {
        let mut desk = self.desk().await?;
        let drafts = desk.reading.drafts(person).await?;
        let unsent = drafts.into_iter().map(|draft| Unsent {
            path: draft.form,
            at: draft.at,
            body: draft.body,
        });
        Ok(unsent.collect())
    }

    /// Forgets a form that was kept: it has been sent now, or is not wanted.
    pub async fn forget_unsent(&self, person: PersonId, path: &str) -> Result<(), Error> {
        Ok(self.journal().forget_draft(person, path.to_owned()).await?)
    }
}

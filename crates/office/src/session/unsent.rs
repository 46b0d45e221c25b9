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

/// How many forms are kept for one person.
const MOST: i64 = 20;
/// How large one of them may be, in bytes.
const LARGEST: usize = 1024 * 1024;
/// How long a form is kept, in milliseconds: as long as the store remembers whose session it was.
const KEPT: i64 = super::REMEMBERED;

/// What became of a form that was sent too late.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Keeping {
    /// It waits for its writer.
    Kept,
    /// Its writer has as many waiting as there is room for.
    Full,
    /// The token was signed out, or never was one: it belongs to nobody.
    Nobodys,
}

impl Office {
    /// Keeps a form for the person whose session has ended.
    pub async fn keep_unsent(
        &self,
        token: Token,
        path: &str,
        body: Vec<u8>,
    ) -> Result<Keeping, Error> {
        let Some(kept) = self.kept(token).await? else {
            return Ok(Keeping::Nobodys);
        };
        if body.len() > LARGEST {
            return Ok(Keeping::Full);
        }
        let at = self.now();
        let draft = Draft {
            form: path.to_owned(),
            at,
            body,
        };
        let kept = self.journal().keep_draft(kept.person, draft, MOST).await?;
        Ok(if kept { Keeping::Kept } else { Keeping::Full })
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

    /// Forgets the forms that nobody has sent for so long that their time is over.
    pub async fn forget_old_unsent(&self) -> Result<u64, Error> {
        let before = self.now().plus(-KEPT);
        Ok(self.journal().forget_drafts_before(before).await?)
    }

    /// Forgets a form that was kept: it has been sent now, or is not wanted.
    pub async fn forget_unsent(&self, person: PersonId, path: &str) -> Result<(), Error> {
        Ok(self.journal().forget_draft(person, path.to_owned()).await?)
    }
}

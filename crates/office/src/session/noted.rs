//! When and how somebody signed in and out here: written down for that person alone, sealed with a
//! key of its own each, and forgotten after thirty days as unsent forms are.

use super::{By, Proof};
use crate::Office;
use crate::error::Error;
use casework::access::Level;
use casework::id::PersonId;
use casework::moment::Moment;
use journal::Draft;
use serde::{Deserialize, Serialize};

/// How many are kept for one person: more than anybody signs in and out in thirty days.
const MOST: i64 = 1000;

/// What somebody did.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Done {
    /// It signed in.
    In {
        /// The way in; nothing for the link of the demo.
        entrance: Option<String>,
        /// How surely it showed who it is.
        level: Level,
    },
    /// It signed out.
    Out,
}

/// A sign-in or sign-out.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Noted {
    /// When.
    pub at: Moment,
    /// What.
    pub done: Done,
}

impl Done {
    /// A sign-in as it was proved.
    pub(super) fn signed_in(by: &By) -> Self {
        Self::In {
            entrance: match by {
                By::Link | By::OwnPage => None,
                By::Provider(Proof { entrance, .. }) => Some(entrance.clone()),
            },
            level: by.level(),
        }
    }
}

impl Office {
    /// Writes down what somebody did. A sign-in is on the disk before anybody gets its token.
    pub(super) async fn note(&self, person: PersonId, done: Done) -> Result<(), Error> {
        // a name that no other has, so that none takes the place of another
        let draft = Draft {
            form: self.new_token().to_string(),
            at: self.now(),
            body: serde_json::to_vec(&done).map_err(|_| Error::SignIn)?,
        };
        let owner = self.owner_of_notes(person);
        let journal = self.journal();
        if !journal.keep_draft(owner, draft.clone(), MOST).await? {
            self.forget_oldest_note(owner).await?;
            journal.keep_draft(owner, draft, MOST).await?;
        }
        Ok(())
    }

    async fn forget_oldest_note(&self, owner: PersonId) -> Result<(), Error> {
        let mut desk = self.desk().await?;
        let oldest = desk.reading.drafts(owner).await?.pop();
        drop(desk);
        if let Some(oldest) = oldest {
            self.journal().forget_draft(owner, oldest.form).await?;
        }
        Ok(())
    }

    /// When and how somebody signed in and out in the last thirty days, newest first.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn noted(&self, person: PersonId) -> Result<Vec<Noted>, Error> {
        let mut desk = self.desk().await?;
        let drafts = desk.reading.drafts(self.owner_of_notes(person)).await?;
        let noted = drafts.into_iter().filter_map(|draft| {
            Some(Noted {
                at: draft.at,
                done: serde_json::from_slice(&draft.body).ok()?,
            })
        });
        Ok(noted.collect())
    }

    /// Under whose name the store keeps the notes about a person: one that nobody without the keys
    /// can make, and beside the forms that the person has not sent.
    fn owner_of_notes(&self, person: PersonId) -> PersonId {
        PersonId(self.journal().keyed(&format!("signed in {}", person.0)))
    }
}

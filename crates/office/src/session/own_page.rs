//! How a child without an electronic identity comes to its own page: by a code on paper, or together
//! with somebody at work.

use super::{By, Farewell, Kept, Token};
use crate::Office;
use crate::desk::Desk;
use crate::error::Error;
use casework::access::{Level, Viewer};
use casework::case::Case;
use casework::code::{Code, may_sit_beside};
use casework::entry::{Capacity, Means};
use casework::id::{CaseId, Id, PersonId, StreamId};
use journal::ClaimKind;

impl Office {
    /// Begins a session on a child's own page by what somebody typed; nothing when it is no code, one
    /// that has ended, or one that nobody made. The same is done for each of these.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn enter_by_code(&self, typed: &str) -> Result<Option<Token>, Error> {
        let hash = self.code_hash(Code::typed(typed).as_ref());
        let mut desk = self.desk().await?;
        let Some((person, capacity)) = opened_by(&mut desk, hash).await? else {
            return Ok(None);
        };
        let viewer = desk.viewer(person, capacity, Level::Low);
        let opens = match viewer {
            Some(viewer) => desk.own_page(viewer).await.is_ok(),
            None => false,
        };
        drop(desk);
        match opens {
            true => Ok(Some(self.begin_own_page(person, capacity).await?)),
            false => Ok(None),
        }
    }

    /// Turns the session of somebody who coordinates into one on the child's own page. The session at
    /// work ends first, and whoever had it signs in again afterwards; what is left to do with its
    /// provider comes back too.
    ///
    /// # Errors
    /// `NotFound` where the viewer does not coordinate; `SignIn` when the session ended meanwhile.
    pub async fn sit_beside(
        &self,
        (token, viewer): (Token, Viewer),
        case: CaseId,
    ) -> Result<(Token, Option<Farewell>), Error> {
        let mut desk = self.desk().await?;
        let open = desk.case(viewer, case).await?;
        drop(desk);
        let (Capacity::Function { unit, .. }, true) =
            (viewer.capacity, may_sit_beside(&open.permit))
        else {
            return Err(Error::NotFound);
        };
        let child = open.case.child().ok_or(Error::NotFound)?;
        let person = viewer.person;
        let means = Means::Together { person, unit };
        let taken = self.journal().take_session(token.0, self.now()).await?;
        let kept: Option<Kept> = taken.and_then(|body| serde_json::from_slice(&body).ok());
        let farewell = kept.ok_or(Error::SignIn)?.farewell();
        let capacity = Capacity::OwnPage { case, means };
        let token = self.begin_own_page(child, capacity).await?;
        Ok((token, farewell))
    }

    async fn begin_own_page(&self, person: PersonId, capacity: Capacity) -> Result<Token, Error> {
        let now = self.now();
        self.begin(Kept {
            person,
            capacity,
            begun: now,
            expires: now,
            by: By::OwnPage,
        })
        .await
    }
}

/// Whose page a code with this hash opens today. For a hash that nobody made, a case is looked for that
/// is not there.
async fn opened_by(desk: &mut Desk, hash: Id) -> Result<Option<(PersonId, Capacity)>, Error> {
    let claimed = desk.reading.claim(ClaimKind::ChildCode, hash).await?;
    let case = claimed.unwrap_or(hash);
    let folded = desk.reading.fold::<Case>(StreamId(case)).await?;
    let found = folded.and_then(|folded| {
        let code = folded.state.codes().with_hash(hash, desk.today())?;
        let capacity = Capacity::OwnPage {
            case: CaseId(case),
            means: Means::Code(code),
        };
        Some((folded.state.child()?, capacity))
    });
    Ok(found)
}

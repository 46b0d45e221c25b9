//! Finding the session of a token.

use super::{Kept, LASTS, Token};
use crate::Office;
use crate::desk::Desk;
use crate::error::Error;
use casework::access::Viewer;
use casework::entry::{Capacity, Function};

/// A session that holds now.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Session {
    /// The person in its capacity.
    pub viewer: Viewer,
    /// The person's name.
    pub name: String,
    /// The unit in which it acts, for the line that says so.
    pub unit: Option<String>,
    /// The function that it fills there.
    pub function: Option<Function>,
    /// Whether there are other capacities to choose.
    pub several: bool,
}

impl Office {
    /// The session of a token, or nothing when it has ended or the capacity is no longer held.
    /// Being used lengthens it.
    pub async fn session(&self, token: Token) -> Result<Option<Session>, Error> {
        #[cfg(feature = "bench")]
        if let Some(bare) = &self.inner.bare {
            return bare.session(self, token).await;
        }
        self.find_session(token).await
    }

    pub(crate) async fn find_session(&self, token: Token) -> Result<Option<Session>, Error> {
        let mut desk = self.desk().await?;
        let Some(kept) = kept_at(&mut desk, token).await? else {
            return Ok(None);
        };
        if kept.expires < desk.at {
            return Ok(None);
        }
        let Some(viewer) = desk.viewer(kept.person, kept.capacity) else {
            return Ok(None);
        };
        let person = desk.person(kept.person).await?;
        let employee = desk.directory.employee(kept.person);
        let name = match viewer.capacity {
            Capacity::Family | Capacity::Public => {
                person.as_ref().map(|person| person.name_for_log())
            }
            Capacity::Function { .. } => {
                employee.map(|employee| employee.name.or_empty().to_owned())
            }
        };
        let functions = desk.directory.capacities(kept.person, desk.today()).len();
        let (unit, function) = match viewer.capacity {
            Capacity::Function { unit, function } => (
                desk.directory.unit(unit).map(|unit| unit.name.clone()),
                Some(function),
            ),
            Capacity::Family | Capacity::Public => (None, None),
        };
        let session = Session {
            viewer,
            name: name.unwrap_or_default(),
            unit,
            function,
            several: functions + usize::from(person.is_some()) > 1,
        };
        let half_gone = kept.expires.milliseconds() - desk.at.milliseconds() < LASTS / 2;
        if half_gone && kept.used(desk.at).expires > kept.expires {
            drop(desk);
            self.lengthen(token, kept).await?;
        } else if let Some(begun) = &self.begun {
            begun.leave(desk);
        }
        Ok(Some(session))
    }

    /// What the store remembers of a session, also of one that has lasted too long.
    pub(super) async fn kept(&self, token: Token) -> Result<Option<Kept>, Error> {
        let mut desk = self.desk().await?;
        kept_at(&mut desk, token).await
    }
}

async fn kept_at(desk: &mut Desk, token: Token) -> Result<Option<Kept>, Error> {
    let body = desk.reading.session(&token.0, desk.at).await?;
    Ok(body.and_then(|body| serde_json::from_slice(&body).ok()))
}

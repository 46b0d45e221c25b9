//! Finding the session of a token.

use super::{By, Kept, Token};
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
    /// The capacities that the person can choose among.
    pub capacities: Vec<Capacity>,
    /// The way in, where it was not the link of the demo.
    pub entrance: Option<String>,
}

impl Session {
    /// Whether it opens a child's own page, and nothing else.
    pub fn is_own_page(&self) -> bool {
        matches!(self.viewer.capacity, Capacity::OwnPage { .. })
    }
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
        if kept.expires < desk.at || self.was_ended(&mut desk, &kept).await? {
            return Ok(None);
        }
        let capacities = match kept.by {
            By::OwnPage => own_page(&mut desk, &kept).await?,
            _ => self.capacities(&mut desk, kept.person, &kept.by).await?,
        };
        if !capacities.contains(&kept.capacity) {
            return Ok(None);
        }
        let viewer = desk.viewer(kept.person, kept.capacity, kept.by.level());
        let Some(viewer) = viewer else {
            return Ok(None);
        };
        let session = session(&mut desk, viewer, capacities, &kept.by).await?;
        let (lasts, _) = kept.by.lasts();
        let half_gone = kept.expires.milliseconds() - desk.at.milliseconds() < lasts / 2;
        if half_gone && kept.lasts_from(desk.at) > kept.expires {
            drop(desk);
            self.lengthen(token, kept).await?;
        } else if let Some(begun) = &self.begun {
            begun.leave(desk);
        }
        Ok(Some(session))
    }

    /// Whether the provider has ended the sign-in since, or the store has forgotten it.
    async fn was_ended(&self, desk: &mut Desk, kept: &Kept) -> Result<bool, Error> {
        Ok(match self.ended(desk, &kept.by).await? {
            None => true,
            Some(None) => false,
            Some(Some(ended)) => kept.begun <= ended,
        })
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

/// The capacity of a child on its own page, as long as the access rule opens that page.
async fn own_page(desk: &mut Desk, kept: &Kept) -> Result<Vec<Capacity>, Error> {
    let viewer = desk.viewer(kept.person, kept.capacity, kept.by.level());
    let Some(viewer) = viewer else {
        return Ok(Vec::new());
    };
    match desk.own_page(viewer).await {
        Ok(_) => Ok(vec![kept.capacity]),
        Err(Error::NotFound) => Ok(Vec::new()),
        Err(error) => Err(error),
    }
}

async fn session(
    desk: &mut Desk,
    viewer: Viewer,
    capacities: Vec<Capacity>,
    by: &By,
) -> Result<Session, Error> {
    let name = match viewer.capacity {
        Capacity::Family | Capacity::OwnPage { .. } | Capacity::Public => desk
            .person(viewer.person)
            .await?
            .map(|person| person.name_for_log()),
        Capacity::Function { .. } => desk
            .directory
            .employee(viewer.person)
            .map(|employee| employee.name.or_empty().to_owned()),
    };
    let (unit, function) = match viewer.capacity {
        Capacity::Function { unit, function } => (
            desk.directory.unit(unit).map(|unit| unit.name.clone()),
            Some(function),
        ),
        Capacity::Family | Capacity::OwnPage { .. } | Capacity::Public => (None, None),
    };
    Ok(Session {
        viewer,
        name: name.unwrap_or_default(),
        unit,
        function,
        several: capacities.len() > 1,
        capacities,
        entrance: match by {
            By::Link | By::OwnPage => None,
            By::Provider(proof) => Some(proof.entrance.clone()),
        },
    })
}

//! The team: read, join, leave.

use crate::Office;
use crate::change::Decided;
use crate::error::Error;
use crate::form::Form;
use crate::show::Shown;
use casework::access::Viewer;
use casework::id::{CaseId, ItemId, PersonId, UnitId};
use casework::moment::Date;
use casework::team::{Member, Nearness, TeamPage, join, leave, team_page};
use casework::told::Told;

/// Somebody who is to take part, or what is to be changed about somebody who does.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NewMember {
    /// The member that is changed; `None` for a new one.
    pub id: Option<ItemId>,
    /// The unit, for a service.
    pub unit: Option<UnitId>,
    /// The person of the unit, where one is named.
    pub person: Option<PersonId>,
    /// The name of somebody without sign-in.
    pub name: Told,
    /// The role in plain words.
    pub role: Told,
    /// What the member contributes.
    pub contribution: Told,
    /// How near.
    pub nearness: Nearness,
    /// First day.
    pub from: Date,
}

impl Office {
    /// The people around the child.
    ///
    /// # Errors
    /// `NotFound` when it is not there or there is no ground.
    pub async fn team(&self, viewer: Viewer, id: CaseId) -> Result<Shown<TeamPage>, Error> {
        let mut desk = self.desk().await?;
        let open = desk.case(viewer, id).await?;
        let seen = team_page(&open.case, id, &open.child, &open.permit, &desk.directory);
        drop(desk);
        self.show(seen, open.sequence).await
    }

    /// Lets a service or a person take part, or changes what is written about one.
    ///
    /// # Errors
    /// `NotFound` without a ground, `Refused` when it is not complete, `Conflict` when somebody
    /// else has changed the same member since.
    pub async fn join_team(
        &self,
        viewer: Viewer,
        id: CaseId,
        form: Form,
        new: NewMember,
    ) -> Result<(), Error> {
        let drawn = ItemId::from_bytes(self.draw());
        let member = Member {
            id: new.id.unwrap_or(drawn),
            unit: new.unit,
            person: new.person,
            name: new.name,
            role: new.role,
            contribution: new.contribution,
            nearness: new.nearness,
            from: new.from,
        };
        self.change_case(viewer, id, form, |open, desk| {
            let member = member.clone();
            let (label, event) = join(&open.case, &open.permit, &desk.directory, member)?;
            Ok(Decided::one(label, event))
        })
        .await?;
        Ok(())
    }

    /// Lets a member leave.
    ///
    /// # Errors
    /// `NotFound` without a ground, `Refused` when nobody takes part under the id.
    pub async fn leave_team(
        &self,
        viewer: Viewer,
        id: CaseId,
        form: Form,
        (member, until): (ItemId, Date),
    ) -> Result<(), Error> {
        self.change_case(viewer, id, form, |open, _| {
            let (label, event) = leave(&open.case, &open.permit, member, until)?;
            Ok(Decided::one(label, event))
        })
        .await?;
        Ok(())
    }
}

//! What a consent would open, and who must give it, before anybody has.

use super::ask::NewConsent;
use crate::Office;
use crate::desk::{Desk, OpenCase};
use crate::error::Error;
use crate::extract::{Sorts, unopened};
use crate::show::Shown;
use casework::access::{Permit, Seen, Viewer, WouldRead};
use casework::consent::{PreviewPage, preview_page, preview_reads};
use casework::extract::{Line, PartName};
use casework::id::{CaseId, ItemId};
use casework::person::People;

impl Office {
    /// What a consent would open to whom, asked of the access rule itself, and the things that stand written today.
    ///
    /// # Errors
    /// `NotFound` when it is not there or there is no ground.
    pub async fn preview_consent(
        &self,
        viewer: Viewer,
        id: CaseId,
        new: &NewConsent,
    ) -> Result<Shown<PreviewPage>, Error> {
        let mut desk = self.desk().await?;
        let open = desk.case(viewer, id).await?;
        let people = desk.people(&open).await?;
        let access = desk.scene(&open);
        let wanted = self.wanted(new);
        let scene = self.consent_scene(&open, &desk);
        let seen = preview_page(scene, access, &open.permit, &people, &wanted);
        let reads = preview_reads(scene, access, &open.permit, &wanted);
        let mut seen = seen.ok_or(Error::NotFound)?;
        for would in reads {
            let lines = self.newly_read(&mut desk, &open, &people, &would).await?;
            seen = with(seen, would.who, lines);
        }
        drop(desk);
        let seen = seen.map(|mut page| {
            page.end_reading();
            page
        });
        self.show(seen, open.sequence).await
    }

    /// What somebody reads with the consent and not without it, as far as the one who looks reads it too.
    async fn newly_read(
        &self,
        desk: &mut Desk,
        open: &OpenCase,
        people: &People,
        would: &WouldRead,
    ) -> Result<Sorts, Error> {
        let letters = unopened(open);
        let after = self.read(desk, (open, &would.after), people, &letters);
        let after = after.await?;
        let before = match &would.before {
            Some(before) => {
                let before = self.read(desk, (open, before), people, &letters);
                before.await?
            }
            None => Vec::new(),
        };
        let newly = |(sort, lines): (PartName, Seen<Vec<Line>>)| {
            let known = before.iter().find(|(known, _)| *known == sort);
            let lines = lines.beyond(known.map(|(_, lines)| lines))?;
            Some((sort, lines))
        };
        Ok(after.into_iter().filter_map(newly).collect())
    }

    /// Everything of the case that one permit opens, but what the consent does not touch: the consents themselves,
    /// what was demanded, and who has looked.
    async fn read(
        &self,
        desk: &mut Desk,
        (open, permit): (&OpenCase, &Permit),
        people: &People,
        unopened: &[ItemId],
    ) -> Result<Sorts, Error> {
        let open = OpenCase {
            permit: permit.clone(),
            ..open.clone()
        };
        let mut sorts = self.who_is_there(desk, &open, people);
        let written = self.what_is_written(desk, &open, people, unopened);
        sorts.extend(written.await?);
        Ok(sorts)
    }
}

/// The page with what some of them would newly read, in one record.
fn with(seen: Seen<PreviewPage>, who: Vec<usize>, lines: Sorts) -> Seen<PreviewPage> {
    let begun = seen.map(|mut page| {
        page.begin_reading(who);
        page
    });
    lines.into_iter().fold(begun, |begun, (sort, lines)| {
        begun.join(lines).map(|(mut page, lines)| {
            page.add_reading(sort, lines);
            page
        })
    })
}

//! What a writer reads: its own reports, one of them, and the help beside the form.

use super::OpenReport;
use crate::Office;
use crate::desk::{Desk, sure_enough};
use crate::error::Error;
use crate::show::Shown;
use casework::access::{Seen, Viewer};
use casework::entry::{Capacity, Sequence};
use casework::id::ReportId;
use casework::index::Holder;
use casework::report::{
    Duty, Receiver, Report, ReportPage, ReportRow, duty, report_page, report_row,
};
use casework::stream::StreamKind;

/// How many reports are listed.
const LINES: i64 = 200;

/// What stands beside every page about reports.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Place {
    /// What the law says to this writer.
    pub duty: Duty,
    /// The child protection service, where the municipality has described it.
    pub receiver: Option<Receiver>,
}

/// The writer's own reports.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Reports {
    /// The help.
    pub place: Place,
    /// The reports, newest first.
    pub rows: Vec<ReportRow>,
}

/// One report with the help.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Writing {
    /// The help.
    pub place: Place,
    /// The report; nothing for somebody who begins to write.
    pub report: Option<ReportPage>,
}

impl Office {
    /// The viewer's own reports.
    ///
    /// # Errors
    /// `NotFound` for whoever is not at work.
    pub async fn reports(&self, viewer: Viewer) -> Result<Reports, Error> {
        let mut desk = self.desk().await?;
        let place = self.place(&desk, viewer)?;
        let seen = rows(&mut desk, viewer).await?;
        drop(desk);
        let mut rows = match seen {
            Some(seen) => self.show(seen, Sequence::NONE).await?.view,
            None => Vec::new(),
        };
        rows.sort_by_key(|row| std::cmp::Reverse(row.written));
        Ok(Reports { place, rows })
    }

    /// One of the viewer's own reports.
    ///
    /// # Errors
    /// `NotFound` when it is not there, was thrown away, or somebody else wrote it.
    pub async fn report(&self, viewer: Viewer, id: ReportId) -> Result<Shown<Writing>, Error> {
        let mut desk = self.desk().await?;
        let open = desk.report(viewer, id).await?;
        let place = self.place(&desk, viewer)?;
        let seen = report_page(&open.report, id, &open.permit, &desk.directory);
        drop(desk);
        let seen = seen.ok_or(Error::NotFound)?.map(|page| Writing {
            place,
            report: Some(page),
        });
        self.show(seen, open.sequence).await
    }

    /// The help for somebody who begins to write.
    ///
    /// # Errors
    /// `NotFound` for whoever is not at work.
    pub async fn report_help(&self, viewer: Viewer) -> Result<Writing, Error> {
        let desk = self.desk().await?;
        Ok(Writing {
            place: self.place(&desk, viewer)?,
            report: None,
        })
    }

    fn place(&self, desk: &Desk, viewer: Viewer) -> Result<Place, Error> {
        sure_enough(viewer)?;
        let Capacity::Function { unit, .. } = viewer.capacity else {
            return Err(Error::NotFound);
        };
        let unit = desk.directory.unit(unit).ok_or(Error::NotFound)?;
        Ok(Place {
            duty: duty(self.rules(), unit, desk.today()).ok_or(Error::NotFound)?,
            receiver: Receiver::of(&desk.directory),
        })
    }
}

async fn rows(desk: &mut Desk, viewer: Viewer) -> Result<Option<Seen<Vec<ReportRow>>>, Error> {
    let holders = [Holder::Person(viewer.person)];
    let (day, page) = (desk.day(), journal::Page::first(LINES));
    let subjects = desk
        .reading
        .subjects(&holders, day, StreamKind::Report, page)
        .await?;
    let mut seen = Vec::new();
    for subject in subjects {
        let id = ReportId(subject);
        let Some(folded) = desk.reading.fold::<Report>(id.into()).await? else {
            continue;
        };
        let open = desk.opened_report(viewer, id, folded.state, folded.sequence);
        let row = |open: OpenReport| report_row(&open.report, id, &open.permit);
        seen.extend(open.and_then(row));
    }
    Ok(Seen::all(seen))
}

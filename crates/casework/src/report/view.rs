//! What the writer sees of its report, and what child protection receives.

use super::event::Written;
use super::state::{Report, Standing};
use crate::access::{Permit, Seen, Viewing};
use crate::id::{PersonId, ReportId, UnitId};
use crate::moment::Moment;
use crate::organisation::{Directory, Service};

/// The names of the views of reports, in the record of openings: what goes through the openings of
/// many leaves these out.
pub(crate) const VIEWS: [&str; 2] = ["reports", "report"];

/// One report in the writer's own list.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ReportRow {
    /// Which report.
    pub id: ReportId,
    /// When it was written last.
    pub written: Moment,
    /// The child, as long as the text is there.
    pub child: Option<String>,
    /// Where it stands.
    pub standing: Standing,
}

/// Who reports, as child protection is told.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Reporter {
    /// The name.
    pub name: String,
    /// The title.
    pub title: String,
    /// The unit.
    pub unit: String,
    /// How one reaches the reporter.
    pub telephone: String,
}

/// The child protection service of the municipality.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Receiver {
    /// Its name.
    pub name: String,
    /// Its telephone.
    pub telephone: String,
}

/// The whole report as it leaves the house.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ReportDocument {
    /// When it was written.
    pub written: Moment,
    /// What it says.
    pub text: Written,
    /// Who reports.
    pub reporter: Reporter,
}

/// The report, for its writer.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ReportPage {
    /// Which report.
    pub id: ReportId,
    /// Where it stands.
    pub standing: Standing,
    /// What it says; without the text where that was not to stay.
    pub document: ReportDocument,
    /// Who received it, as the writer says.
    pub to: String,
}

/// One line of the writer's list, or nothing where the permit has no ground or it was thrown away.
pub fn report_row(report: &Report, id: ReportId, permit: &Permit) -> Option<Seen<ReportRow>> {
    let mut viewing = Viewing::new(permit);
    let (written, text) = report.written.as_ref()?;
    let text = viewing.show(text)?;
    let row = ReportRow {
        id,
        written: *written,
        child: text.child.text().map(str::to_owned),
        standing: report.standing.filter(|is| *is != Standing::Discarded)?,
    };
    Some(viewing.finish(VIEWS[0], row))
}

/// The whole report, or nothing where the permit has no ground or it was thrown away.
pub fn report_page(
    report: &Report,
    id: ReportId,
    permit: &Permit,
    directory: &Directory,
) -> Option<Seen<ReportPage>> {
    let mut viewing = Viewing::new(permit);
    let (written, text) = report.written.as_ref()?;
    let to = report.to.as_ref().and_then(|to| viewing.show(to));
    let page = ReportPage {
        id,
        standing: report.standing.filter(|is| *is != Standing::Discarded)?,
        to: to.map(|to| to.or_empty().to_owned()).unwrap_or_default(),
        document: ReportDocument {
            written: *written,
            text: viewing.show(text)?.clone(),
            reporter: reporter(directory, report.writer?)?,
        },
    };
    Some(viewing.finish(VIEWS[1], page))
}

/// What leaves the house for child protection. It needs no permit: its writer chose to send it, and
/// the receiver is the one whom the law names.
pub fn report_document(report: &Report, directory: &Directory) -> Option<ReportDocument> {
    let (written, text) = report.written.as_ref()?;
    Some(ReportDocument {
        written: *written,
        text: text.inside().clone(),
        reporter: reporter(directory, report.writer?)?,
    })
}

fn reporter(directory: &Directory, (person, unit): (PersonId, UnitId)) -> Option<Reporter> {
    let employee = crate::coordinator::employment(directory, person, unit)?;
    let unit = directory.unit(unit)?;
    let telephone = match employee.telephone.as_str() {
        "" => &unit.telephone,
        own => own,
    };
    Some(Reporter {
        name: employee.name.or_empty().to_owned(),
        title: employee.title.clone(),
        unit: unit.name.clone(),
        telephone: telephone.to_owned(),
    })
}

impl Receiver {
    /// The child protection service, where the municipality has described it.
    pub fn of(directory: &Directory) -> Option<Self> {
        let unit = directory.unit_for(Service::ChildProtection)?;
        Some(Self {
            name: unit.name.clone(),
            telephone: unit.telephone.clone(),
        })
    }
}

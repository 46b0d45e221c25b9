//! Who may know of a person's own report to child protection: the one who wrote it, and nobody else.

use super::permit::{Permit, Viewer};
use super::rule::permit;
use crate::entry::Capacity;
use crate::id::ReportId;
use crate::moment::Moment;
use crate::organisation::Directory;
use crate::report::Report;

/// Everything that decides who may see a report.
#[derive(Clone, Copy)]
pub struct ReportScene<'a> {
    /// Which report.
    pub id: ReportId,
    /// The report; an empty one for somebody who begins to write.
    pub report: &'a Report,
    /// All organisations.
    pub directory: &'a Directory,
}

/// The permit for a report, or nothing: not even that it exists. The duty is the writer's own
/// (barnevernsloven § 13-2), so no leader, coordinator or colleague has one, and no table widens
/// it. It opens what the writer keeps in the sphere of its service, and nothing that is shared.
pub fn report_permit(scene: ReportScene<'_>, viewer: Viewer, at: Moment) -> Option<Permit> {
    let Capacity::Function { unit, function } = viewer.capacity else {
        return None;
    };
    let writer = scene.report.writer();
    let own = writer.is_none_or(|writer| writer == (viewer.person, unit));
    let works = scene
        .directory
        .fills(viewer.person, unit, function, at.date());
    let may = viewer.level.opens() && own && works;
    may.then(|| permit(scene.id.0, viewer, scene.directory, at))
}

//! What one can do with a report. Nobody approves it.

use super::event::{How, ReportEvent, Written};
use super::state::{Report, Standing};
use crate::access::Permit;
use crate::label::{Kind, Label, Sphere};
use crate::moment::Date;
use crate::told::Told;

/// Why it was not done.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum ReportRefusal {
    /// It does not say which child.
    #[error("a report is about a child")]
    NoChild,
    /// It does not say what was seen.
    #[error("a report says what was seen or heard")]
    Nothing,
    /// It was sent or handed over already.
    #[error("the report is on its way or has come")]
    NotDraft,
    /// It was not sent through the channel.
    #[error("the report is not on its way")]
    NotSent,
    /// It came on a day that is not here yet.
    #[error("the day is not here yet")]
    NotYet,
}

/// The label of everything in a report: kept in the sphere of the writer's own service, as strictly
/// as its act demands.
fn label(permit: &Permit) -> Label {
    let label = permit.label(Kind::ChildProtection);
    Label {
        sphere: permit.unit().map_or(label.sphere, Sphere::Service),
        ..label
    }
}

/// Writes a report, or writes it anew.
///
/// # Errors
/// When no child or nothing seen is told, or it is no longer a draft.
pub fn write(
    report: &Report,
    permit: &Permit,
    written: Written,
) -> Result<(Label, ReportEvent), ReportRefusal> {
    if !matches!(report.standing, None | Some(Standing::Draft)) {
        return Err(ReportRefusal::NotDraft);
    }
    let is_empty = |text: &Told| text.or_empty().trim().is_empty();
    if is_empty(&written.child) {
        return Err(ReportRefusal::NoChild);
    }
    if is_empty(&written.seen) {
        return Err(ReportRefusal::Nothing);
    }
    let written = Box::new(written);
    Ok((label(permit), ReportEvent::Written { written }))
}

/// Sends a report through the channel of the organisation. That it has come is another event.
///
/// # Errors
/// When it is no longer a draft.
pub fn send(report: &Report, permit: &Permit) -> Result<(Label, ReportEvent), ReportRefusal> {
    is_draft(report)?;
    Ok((label(permit), ReportEvent::Sent {}))
}

/// The writer confirms that it handed the report over itself. The text stays where the writer's own
/// act asks for it (helsepersonelloven § 40), and nowhere else.
///
/// # Errors
/// When it is no longer a draft, or the day is not here yet.
pub fn hand_over(
    report: &Report,
    permit: &Permit,
    (how, to, on): (How, Told, Date),
    stays: bool,
) -> Result<(Label, ReportEvent), ReportRefusal> {
    is_draft(report)?;
    if on > permit.at().date() {
        return Err(ReportRefusal::NotYet);
    }
    let event = ReportEvent::HandedOver { how, to, on, stays };
    Ok((label(permit), event))
}

/// The channel has taken the report. Kept under the label that the writer gave it.
///
/// # Errors
/// When it is not on its way.
pub fn arrived(
    report: &Report,
    on: Date,
    stays: bool,
) -> Result<(Label, ReportEvent), ReportRefusal> {
    let (_, written) = report.written.as_ref().ok_or(ReportRefusal::NotSent)?;
    if report.standing != Some(Standing::Sent) {
        return Err(ReportRefusal::NotSent);
    }
    let event = ReportEvent::HandedOver {
        how: How::Channel,
        to: Told::new(""),
        on,
        stays,
    };
    Ok((*written.label(), event))
}

/// Throws a draft away.
///
/// # Errors
/// When it is no longer a draft.
pub fn discard(report: &Report, permit: &Permit) -> Result<(Label, ReportEvent), ReportRefusal> {
    is_draft(report)?;
    Ok((label(permit), ReportEvent::Discarded {}))
}

fn is_draft(report: &Report) -> Result<(), ReportRefusal> {
    match report.standing {
        Some(Standing::Draft) => Ok(()),
        _ => Err(ReportRefusal::NotDraft),
    }
}

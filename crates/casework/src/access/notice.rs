//! Who may see a notice: its receiver and its sender, and nobody whom a family keeps out.

use super::ground::Ground;
use super::permit::{Permit, Role, Viewer};
use super::rule::{CaseScene, fill, permit, standing};
use super::sharing::{GroundKind, Sharing};
use crate::consent::stands;
use crate::entry::{Capacity, Function};
use crate::id::NoticeId;
use crate::moment::Moment;
use crate::notice::Notice;
use crate::organisation::Directory;

/// Everything that decides who may see a notice.
#[derive(Clone, Copy)]
pub struct NoticeScene<'a> {
    /// Which notice.
    pub id: NoticeId,
    /// The notice.
    pub notice: &'a Notice,
    /// All organisations.
    pub directory: &'a Directory,
    /// The table of `law/sharing`.
    pub sharing: &'a Sharing,
    /// The cases that it is known to be about.
    pub cases: &'a [CaseScene<'a>],
}

/// The permit of a viewer for a notice, or nothing.
pub fn notice_permit(scene: NoticeScene<'_>, viewer: Viewer, at: Moment) -> Option<Permit> {
    if !viewer.level.opens() {
        return None;
    }
    let mut standings = Vec::new();
    match viewer.capacity {
        Capacity::OwnPage { .. } | Capacity::Public => return None,
        Capacity::Family => {
            if scene.notice.sender() == Some(viewer.person) {
                standings.push(standing(
                    Role::Sender,
                    GroundKind::OwnInformation,
                    Ground::OwnInformation,
                ));
            }
        }
        Capacity::Function { unit, function } => {
            if !scene
                .directory
                .fills(viewer.person, unit, function, at.date())
            {
                return None;
            }
            // who is kept out of a case is kept out of what is told about the same child
            let mut cases = scene.cases.iter();
            if cases.any(|about| about.child.excluded.contains(&viewer.person)) {
                return None;
            }
            let receives = scene.notice.unit() == Some(unit) && stands_still(&scene, at);
            let works = matches!(function, Function::Worker | Function::CoordinatingUnit);
            if scene.notice.informs() && receives && works {
                standings.push(standing(
                    Role::Member,
                    GroundKind::StatutoryDuty,
                    Ground::StatutoryDuty,
                ));
            } else if receives && function == Function::CoordinatingUnit {
                standings.push(standing(
                    Role::CoordinatingUnit,
                    GroundKind::OwnTask,
                    Ground::OwnTask,
                ));
            }
            if scene.notice.sender() == Some(viewer.person) {
                standings.push(standing(
                    Role::Sender,
                    GroundKind::WrittenHere,
                    Ground::WrittenHere,
                ));
            }
        }
    }
    if standings.is_empty() {
        return None;
    }
    let mut permit = permit(scene.id.into(), viewer, scene.directory, at);
    // no row about a notice ends with the age of anybody
    fill(&mut permit, &standings, scene.sharing, None);
    permit.roles = standings
        .into_iter()
        .map(|standing| standing.role)
        .collect();
    Some(permit)
}

/// Whether what a service told may still be read: where it rests on a consent of the case, as long as that consent holds.
fn stands_still(scene: &NoticeScene<'_>, at: Moment) -> bool {
    let rests = scene.cases.iter().find_map(|about| {
        let consent = about.case.inform.consent_of(scene.id)?;
        Some((about, about.case.consent.find(consent)))
    });
    rests.is_none_or(|(about, asked)| {
        asked.is_some_and(|asked| {
            let given = stands(about.rules, about.case, about.child, asked, at.date());
            asked.holds_at(at) && given
        })
    })
}

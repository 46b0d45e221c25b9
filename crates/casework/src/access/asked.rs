//! What a question about the log opens to the one in the coordinating unit to whom it went: that question, and
//! nothing else of the log.

use super::demanded::of_a_thing;
use super::permit::{Permit, Role};
use super::rule::CaseScene;
use super::sharing::{GroundKind, Years};

/// Opens the questions that went to the viewer; none about the viewer itself.
pub(super) fn fill(permit: &mut Permit, scene: &CaseScene<'_>, years: Years) {
    if !permit.has(Role::CoordinatingUnit) {
        return;
    }
    let me = permit.viewer.person;
    let asked = scene.case.log.all.iter();
    let mine = asked.filter(|question| question.to == me && question.looked.by != me);
    permit.answered = mine.map(|question| question.id).collect();
    if !permit.answered.is_empty() {
        let answers = (GroundKind::Supervision, Role::CoordinatingUnit);
        permit.opened_by_answering = of_a_thing(scene.sharing, answers, years);
    }
}

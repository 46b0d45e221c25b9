//! Assessments as folded.

use super::event::{AssessmentEvent, Conclusion, FactAnswer, Judgement, LawAnswer, Matter, Right};
use crate::id::{ItemId, PersonId};
use crate::label::{Label, Labelled};
use crate::moment::Moment;
use crate::told::Told;
use std::collections::BTreeMap;

/// One assessment as folded.
#[derive(Clone)]
pub struct Assessment {
    pub(crate) id: ItemId,
    pub(crate) matter: Matter,
    pub(crate) opened: Moment,
    /// What was answered, and when the last answer came.
    pub(crate) answers: Labelled<(Moment, BTreeMap<String, FactAnswer>)>,
    pub(crate) judgements: Vec<Labelled<Judged>>,
    pub(crate) concluded: Option<Labelled<Concluded>>,
}

/// A judgement with who made it, and when.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Judged {
    /// When.
    pub at: Moment,
    /// By whom.
    pub by: Option<PersonId>,
    /// What was judged.
    pub judgement: Judgement,
}

/// How an assessment ended.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Concluded {
    /// When.
    pub at: Moment,
    /// By whom.
    pub by: Option<PersonId>,
    /// What was concluded.
    pub conclusion: Conclusion,
    /// Why.
    pub reasons: Told,
    /// What the law answered.
    pub law: LawAnswer,
}

/// All assessments, oldest first.
#[derive(Clone, Default)]
pub struct Assessments {
    pub(crate) all: Vec<Assessment>,
}

impl Assessments {
    pub(crate) fn apply(
        &mut self,
        at: Moment,
        by: Option<PersonId>,
        label: Label,
        event: AssessmentEvent,
    ) {
        match event {
            AssessmentEvent::Opened { id, right, act } => {
                self.all.push(opened(id, Matter { right, act }, at, label));
            }
            AssessmentEvent::Answered { id, facts } => {
                if let Some(assessment) = self.find_mut(id) {
                    let (last, answers) = assessment.answers.inside_mut();
                    *last = at;
                    answers.extend(facts);
                }
            }
            AssessmentEvent::Judged { id, judgement } => {
                if let Some(assessment) = self.find_mut(id) {
                    assessment.judge(label, Judged { at, by, judgement });
                }
            }
            AssessmentEvent::Concluded {
                id,
                conclusion,
                reasons,
                law,
            } => {
                if let Some(assessment) = self.find_mut(id) {
                    let concluded = Concluded {
                        at,
                        by,
                        conclusion,
                        reasons,
                        law,
                    };
                    assessment.concluded = Some(Labelled::new(label, concluded));
                }
            }
        }
    }

    fn find_mut(&mut self, id: ItemId) -> Option<&mut Assessment> {
        self.all.iter_mut().find(|assessment| assessment.id == id)
    }

    pub(crate) fn find(&self, id: ItemId) -> Option<&Assessment> {
        self.all.iter().find(|assessment| assessment.id == id)
    }

    /// The newest assessment of a right, under whichever act.
    pub(crate) fn newest(&self, right: Right) -> Option<&Assessment> {
        let mut all = self.all.iter().rev();
        all.find(|assessment| assessment.matter.right == right)
    }

    /// The newest assessment of one matter.
    pub(crate) fn newest_of(&self, matter: Matter) -> Option<&Assessment> {
        let mut all = self.all.iter().rev();
        all.find(|assessment| assessment.matter == matter)
    }
}

impl Assessment {
    /// A later judgement of the same fact replaces the earlier one.
    fn judge(&mut self, label: Label, judged: Judged) {
        let fact = &judged.judgement.fact;
        self.judgements
            .retain(|made| &made.inside().judgement.fact != fact);
        self.judgements.push(Labelled::new(label, judged));
    }

    pub(crate) fn is_open(&self) -> bool {
        self.concluded.is_none()
    }
}

fn opened(id: ItemId, matter: Matter, at: Moment, label: Label) -> Assessment {
    Assessment {
        id,
        matter,
        opened: at,
        answers: Labelled::new(label, (at, BTreeMap::new())),
        judgements: Vec::new(),
        concluded: None,
    }
}

impl Assessment {
    /// What a person judged of a fact.
    pub(crate) fn judgement_of(&self, fact: &str) -> Option<&Judged> {
        let mut made = self.judgements.iter().map(Labelled::inside);
        made.find(|judged| judged.judgement.fact == fact)
    }
}

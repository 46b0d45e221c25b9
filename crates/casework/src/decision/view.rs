//! A letter as it is read.

use super::event::{Decision, Outcome};
use super::state::Sent;
use crate::access::{Permit, Seen, Viewing};
use crate::assessment::{AssessmentScene, Conclusion, Matter};
use crate::case::{CaseHead, case_head};
use crate::id::{ItemId, PersonId};
use crate::label::Kind;
use crate::moment::{Date, Moment};
use law::{CitationId, Deadline, RoleId, RuleSet, TextId};
use std::collections::BTreeMap;

/// The first names of the family, as the office looked them up.
pub type Names = BTreeMap<PersonId, String>;

/// How one complains.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ComplaintLine {
    /// Who decides the complaint.
    pub to: RoleId,
    /// To whom it is sent.
    pub sent_to: RoleId,
    /// In which form.
    pub form: TextId,
    /// The deadline with how it was counted.
    pub deadline: Deadline,
    /// Whether it is counted from the day on which the letter was opened.
    pub from_opening: bool,
    /// Where the route stands.
    pub citations: Vec<CitationId>,
}

/// Who signs.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Signature {
    /// The name.
    pub name: String,
    /// The title in plain words.
    pub title: String,
    /// The unit.
    pub unit: String,
    /// Its telephone.
    pub telephone: String,
}

/// A letter.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DecisionPage {
    /// Whose.
    pub head: CaseHead,
    /// Which decision.
    pub id: ItemId,
    /// The assessment that it concludes.
    pub assessment: ItemId,
    /// What it is about.
    pub matter: Matter,
    /// What was decided.
    pub outcome: Outcome,
    /// Whether the law calls it an individual decision.
    pub individual_decision: bool,
    /// When it was sent.
    pub sent: Date,
    /// The reasons.
    pub reasons: String,
    /// Where the rules that it rests on stand.
    pub rules: Vec<CitationId>,
    /// How one complains; `None` where the rules of today no longer have the route.
    pub complaint: Option<ComplaintLine>,
    /// Who signs.
    pub signature: Signature,
    /// Who of the family has opened it, and when.
    pub opened: Vec<(Moment, String)>,
    /// When it was announced again.
    pub announced_again: Vec<Moment>,
}

/// One letter, or nothing where it is not there or there is no ground.
pub fn decision_page(
    scene: AssessmentScene<'_>,
    item: ItemId,
    names: &Names,
    permit: &Permit,
) -> Option<Seen<DecisionPage>> {
    let mut viewing = Viewing::new(permit);
    let head = case_head(&mut viewing, scene.id, scene.child);
    let sent = scene.case.decision.find(item)?;
    let decision = viewing.show(&sent.decision)?;
    let opened = sent.opened.iter();
    let name = |by: &PersonId| names.get(by).cloned().unwrap_or_default();
    let view = DecisionPage {
        id: item,
        assessment: decision.assessment,
        matter: decision.matter(),
        outcome: decision.outcome,
        individual_decision: decision.individual_decision,
        sent: sent.at.date(),
        reasons: decision.reasons.or_empty().to_owned(),
        rules: citations(scene.rules, decision),
        complaint: complaint(scene.rules, sent, decision, permit),
        signature: signature(scene, sent.by),
        opened: opened.map(|(at, by)| (*at, name(by))).collect(),
        announced_again: sent.announced_again.clone(),
        head,
    };
    Some(viewing.finish("decision", view))
}

fn citations(rules: &RuleSet, decision: &Decision) -> Vec<CitationId> {
    let found = decision.rules.iter();
    let found = found.filter_map(|name| rules.rule_called(name).ok());
    found.flat_map(|rule| rules.stands_on(rule)).collect()
}

/// The deadline is counted from the day on which this reader opened the letter; for everybody else
/// from the day on which the first of the family did, and before that from the day it was sent.
fn complaint(
    rules: &RuleSet,
    sent: &Sent,
    decision: &Decision,
    permit: &Permit,
) -> Option<ComplaintLine> {
    let route = rules.route_called(&decision.complaint.route).ok()?;
    let first = sent.opened.first().map(|(at, _)| *at);
    let opened = sent.opened_by(permit.viewer().person).or(first);
    let from = opened.unwrap_or(sent.at).date();
    Some(ComplaintLine {
        to: route.to,
        sent_to: route.sent_to,
        form: route.form,
        deadline: rules.deadline(&route.deadline, from).ok()?,
        from_opening: opened.is_some(),
        citations: std::iter::once(route.citation)
            .chain(route.also.iter().copied())
            .collect(),
    })
}

fn signature(scene: AssessmentScene<'_>, by: Option<PersonId>) -> Signature {
    let unit = scene
        .case
        .unit()
        .and_then(|unit| scene.directory.unit(unit));
    let employee = by.and_then(|by| scene.directory.employee(by));
    Signature {
        name: employee.map_or_else(String::new, |known| known.name.or_empty().to_owned()),
        title: employee.map_or_else(String::new, |known| known.title.clone()),
        unit: unit.map_or_else(String::new, |unit| unit.name.clone()),
        telephone: unit.map_or_else(String::new, |unit| unit.telephone.clone()),
    }
}

/// What a letter is written from.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DraftPage {
    /// Whose.
    pub head: CaseHead,
    /// The assessment that is decided on.
    pub assessment: ItemId,
    /// What it is about.
    pub matter: Matter,
    /// What will be decided.
    pub outcome: Outcome,
    /// The reasons of the conclusion, to begin with.
    pub reasons: String,
}

/// What a letter is written from, or nothing where there is nothing to decide or no ground.
pub fn draft_page(
    scene: AssessmentScene<'_>,
    assessment: ItemId,
    permit: &Permit,
) -> Option<Seen<DraftPage>> {
    let mut viewing = Viewing::new(permit);
    let head = case_head(&mut viewing, scene.id, scene.child);
    let found = scene.case.assessment.find(assessment)?;
    let concluded = viewing.show(found.concluded.as_ref()?)?;
    let undecided = scene.case.decision.of(assessment).is_none();
    let outcome = match concluded.conclusion {
        Conclusion::Met => Outcome::Granted,
        Conclusion::NotMet => Outcome::Refused,
        Conclusion::NotWanted => return None,
    };
    let reasons = concluded.reasons.or_empty().to_owned();
    (permit.settles(Kind::Decision) && undecided).then(|| {
        let view = DraftPage {
            assessment,
            matter: found.matter,
            outcome,
            reasons,
            head,
        };
        viewing.finish("decision", view)
    })
}

/// Who of the family has opened a letter, so that the office knows whose names to load.
pub fn openers(case: &crate::case::Case, item: ItemId) -> Vec<PersonId> {
    let sent = case.decision.find(item);
    sent.map_or_else(Vec::new, |sent| {
        sent.opened.iter().map(|(_, by)| *by).collect()
    })
}

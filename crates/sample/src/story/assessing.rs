//! Assessments and decisions.

use super::case::CaseStory;
use super::family::Adult;
use super::hand::Hand;
use casework::assessment::{
    AssessmentEvent, Conclusion, FactAnswer, Judgement, LawAnswer, Matter, Right,
};
use casework::case::CaseEvent;
use casework::decision::{Decision, DecisionEvent, NoPlanReason, Outcome, complaint_route};
use casework::entry::{Actor, Sweep};
use casework::id::ItemId;
use casework::label::{Act, Kind};
use law::RuleSet;
use std::collections::BTreeMap;

/// What a person found and why, for one right.
#[derive(Clone, Copy)]
pub(crate) struct Assessed<'t> {
    pub(crate) right: Right,
    /// The facts that were answered, beside those that always are.
    pub(crate) facts: &'t [(&'t str, bool)],
    /// How serious the condition is, in the assessor's words; empty where it was not judged.
    pub(crate) serious: &'t str,
    pub(crate) conclusion: Conclusion,
    pub(crate) reasons: &'t str,
}

/// An assessment that found the conditions met.
pub(crate) fn assessed<'t>(right: Right, serious: &'t str, reasons: &'t str) -> Assessed<'t> {
    Assessed {
        right,
        facts: &[
            ("needs-long-lasting-services", true),
            ("needs-coordinated-services", true),
            ("needs-municipal-health-services", true),
        ],
        serious,
        conclusion: Conclusion::Met,
        reasons,
    }
}

impl CaseStory<'_> {
    /// An assessment is opened and stays open.
    pub(crate) fn begins_assessing(
        &mut self,
        by: impl Into<Hand>,
        right: Right,
        facts: &[(&str, bool)],
    ) -> ItemId {
        let hand: Hand = by.into();
        let id = self.story.item();
        let act = (right == Right::IndividualPlan).then_some(Act::Health);
        self.assessment(hand, AssessmentEvent::Opened { id, right, act });
        let answer = |(fact, yes): &(&str, bool)| ((*fact).to_owned(), FactAnswer::YesNo(*yes));
        let mut facts: BTreeMap<String, FactAnswer> = facts.iter().map(answer).collect();
        if right == Right::ChildCoordinator {
            facts.extend(always());
        }
        if !facts.is_empty() {
            self.assessment(hand, AssessmentEvent::Answered { id, facts });
        }
        id
    }

    /// A right is assessed and concluded upon.
    pub(crate) fn assesses(&mut self, by: impl Into<Hand>, assessed: Assessed<'_>) -> ItemId {
        let hand: Hand = by.into();
        let id = self.begins_assessing(hand, assessed.right, assessed.facts);
        if !assessed.serious.is_empty() {
            let judgement = judgement(assessed);
            self.assessment(hand, AssessmentEvent::Judged { id, judgement });
        }
        let law = self.law(assessed);
        let event = AssessmentEvent::Concluded {
            id,
            conclusion: assessed.conclusion,
            reasons: assessed.reasons.into(),
            law,
        };
        self.assessment(hand, event);
        id
    }

    fn assessment(&mut self, hand: Hand, event: AssessmentEvent) {
        self.event(hand, Kind::Assessment, CaseEvent::Assessment(event));
    }

    fn law(&self, assessed: Assessed<'_>) -> LawAnswer {
        let outcome = match assessed.conclusion {
            Conclusion::Met => "yes",
            Conclusion::NotMet => "no",
            Conclusion::NotWanted => "missing",
        };
        LawAnswer {
            outcome: outcome.to_owned(),
            rules: vec![rule(assessed.right).to_owned()],
            rule_set: self.story.setting.rule_set.clone(),
            facts: String::new(),
            conditions: conditions(assessed),
        }
    }

    /// A decision is sent.
    pub(crate) fn decides(
        &mut self,
        by: impl Into<Hand>,
        assessment: ItemId,
        right: Right,
        outcome: Outcome,
        reasons: &str,
    ) -> ItemId {
        let id = self.story.item();
        let act = (right == Right::IndividualPlan).then_some(Act::Health);
        // where the law left the route to a person, the program would have sent no letter either
        let matter = Matter { right, act };
        let Some(complaint) = complaint_route(RuleSet::embedded(), matter, self.story.day()) else {
            return id;
        };
        let decision = Decision {
            assessment,
            right,
            act,
            outcome,
            individual_decision: false,
            reasons: reasons.into(),
            rules: vec![rule(right).to_owned()],
            complaint,
        };
        self.decision(by, DecisionEvent::Decided { id, decision });
        id
    }

    /// Somebody of the family opens a decision.
    pub(crate) fn opens_letter(&mut self, by: &Adult, id: ItemId) {
        self.decision(by, DecisionEvent::Opened { id, by: by.id });
    }

    /// The program announces a decision again that nobody has opened.
    pub(crate) fn announces_again(&mut self, id: ItemId) {
        let label = casework::label::Label {
            source: casework::label::Source::Program,
            ..Hand::PUBLIC.common(Kind::Decision)
        };
        let event = CaseEvent::Decision(DecisionEvent::AnnouncedAgain { id });
        let entry = casework::entry::Entry {
            at: self.story.tick(),
            by: Actor::Sweep(Sweep::AnnounceAgain),
            capacity: casework::entry::Capacity::Public,
            label,
            event,
        };
        self.write(entry);
    }

    /// Why there is no plan.
    pub(crate) fn makes_no_plan(
        &mut self,
        by: impl Into<Hand>,
        reason: NoPlanReason,
        explanation: &str,
    ) {
        let event = DecisionEvent::NoPlan {
            id: self.story.item(),
            reason,
            explanation: explanation.into(),
        };
        self.decision(by, event);
    }

    fn decision(&mut self, by: impl Into<Hand>, event: DecisionEvent) {
        self.event(by, Kind::Decision, CaseEvent::Decision(event));
    }
}

/// What is answered in every assessment of a child coordinator.
fn always() -> [(String, FactAnswer); 4] {
    let one = |fact: &str, value: &str| (fact.to_owned(), FactAnswer::One(value.to_owned()));
    let yes = |fact: &str| (fact.to_owned(), FactAnswer::YesNo(true));
    [
        yes("family-has-or-expects-child"),
        yes("needs-specialist-health-services"),
        one("other-welfare-services", "for-child-or-family"),
        one("adults-wish", "all-wish"),
    ]
}

/// What the law found of each condition, by the names of their texts.
fn conditions(assessed: Assessed<'_>) -> Vec<(String, String)> {
    let (rule, names): (&str, &[&str]) = match assessed.right {
        Right::ChildCoordinator => (
            "helse-og-omsorgstjenesteloven/7-2a/child-coordinator",
            &[
                "family",
                "not-yet-18",
                "serious",
                "long-lasting",
                "complex-or-coordinated",
                "health-services",
                "other-services",
                "wished",
            ],
        ),
        Right::Coordinator => (
            "helse-og-omsorgstjenesteloven/7-2/coordinator",
            &["long-lasting-and-coordinated"],
        ),
        Right::IndividualPlan => (
            "helse-og-omsorgstjenesteloven/7-1/individual-plan-health",
            &["municipal-services", "long-lasting", "coordinated"],
        ),
    };
    let refused = assessed.conclusion == Conclusion::NotMet;
    let state = |name: &str| {
        if refused && name == "serious" {
            "not-met"
        } else {
            "met"
        }
    };
    names
        .iter()
        .map(|name| (format!("{rule}/{name}"), state(name).to_owned()))
        .collect()
}

/// The name of the rule that answers.
fn rule(right: Right) -> &'static str {
    match right {
        Right::ChildCoordinator => "child-coordinator",
        Right::Coordinator => "coordinator",
        Right::IndividualPlan => "individual-plan-health",
    }
}

/// The judgement that the law leaves to a person.
fn judgement(assessed: Assessed<'_>) -> Judgement {
    Judgement {
        fact: "serious-condition".to_owned(),
        factors: [
            "functioning-and-need-of-help",
            "body-and-mind",
            "strain-on-the-family",
        ]
        .map(str::to_owned)
        .to_vec(),
        found: assessed.conclusion != Conclusion::NotMet,
        reasons: assessed.serious.into(),
    }
}

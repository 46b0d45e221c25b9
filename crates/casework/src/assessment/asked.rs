//! Asking the law about one assessment.

use super::event::LawAnswer;
use super::facts::{Known, for_the_law, known};
use super::state::Assessment;
use crate::case::Case;
use crate::moment::Date;
use crate::person::Person;
use law::{Answer, FactId, RuleSet, State, TextId};

/// The law's answer for one assessment, with the facts it rests on.
pub(crate) struct Asked {
    pub(crate) known: Known,
    pub(crate) answer: Answer,
    /// Each condition of the rule with the facts that it asks for.
    conditions: Vec<(TextId, Vec<FactId>)>,
    /// Whether the rule is an ordered list, of which the answer names one row.
    pub(crate) is_list: bool,
}

/// Asks the law about an assessment on a date; `None` where the rules lack the question.
pub(crate) fn ask(
    case: &Case,
    child: &Person,
    rules: &RuleSet,
    assessment: &Assessment,
    on: Date,
) -> Option<Asked> {
    let question = rules.question(assessment.matter.word()).ok()?;
    let known = known(case, child, assessment, on);
    let facts = for_the_law(rules, &known, assessment);
    let answer = rules.ask(on, question, &facts);
    let conditions = answer.by.map(|by| rules.conditions_of(by));
    Some(Asked {
        known,
        conditions: conditions.unwrap_or_default(),
        is_list: answer.by.is_some_and(|by| rules.is_list(by)),
        answer,
    })
}

impl Asked {
    /// The facts that a condition asks for.
    pub(crate) fn facts_of(&self, condition: TextId) -> &[FactId] {
        let mut all = self.conditions.iter();
        let found = all.find(|(text, _)| *text == condition);
        found.map_or(&[], |(_, facts)| facts)
    }

    /// The facts that the answer rests on, in the order of the rule. Of an ordered list, those of
    /// the rows down to the one that answers or stands open.
    pub(crate) fn facts(&self) -> Vec<FactId> {
        let row = self.answer.conditions.first().map(|row| row.text);
        let last = self
            .conditions
            .iter()
            .position(|(text, _)| Some(*text) == row);
        let rows = match last {
            Some(last) if self.is_list => &self.conditions[..=last],
            _ => &self.conditions[..],
        };
        let mut facts = Vec::new();
        for fact in rows.iter().flat_map(|(_, facts)| facts) {
            if !facts.contains(fact) {
                facts.push(*fact);
            }
        }
        facts
    }

    /// The facts that only a person can judge, in conditions that wait for it.
    pub(crate) fn to_be_judged(&self, rules: &RuleSet, assessment: &Assessment) -> Vec<FactId> {
        let conditions = self.answer.conditions.iter();
        let waiting = conditions.filter(|one| matches!(one.state, State::ToBeJudged { .. }));
        let mut facts = Vec::new();
        for fact in waiting.flat_map(|one| self.facts_of(one.text)) {
            let name = rules.fact(*fact).0;
            let judged = assessment.judgement_of(name).is_some();
            if is_judged(rules, name) && !judged && !facts.contains(fact) {
                facts.push(*fact);
            }
        }
        facts
    }

    /// The answer as it is kept with a conclusion.
    pub(crate) fn to_keep(&self, rules: &RuleSet) -> LawAnswer {
        let recorded = rules.record(&self.answer);
        LawAnswer {
            outcome: recorded.answer,
            rules: recorded.by.into_iter().map(|(rule, _)| rule).collect(),
            rule_set: recorded.rules,
            facts: recorded.facts,
            conditions: recorded.conditions,
        }
    }
}

/// Whether the law leaves a fact to a person.
pub(crate) fn is_judged(rules: &RuleSet, fact: &str) -> bool {
    matches!(rules.judged(fact), Ok(Some(_)))
}

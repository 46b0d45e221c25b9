//! What was told and made no difference, because the question never looks at it.

use crate::answer::Answer;
use crate::facts::Facts;
use crate::id::FactId;
use crate::rule_set::RuleSet;

impl RuleSet {
    /// The facts that were told and that no rule of the question rests on, on whatever date, nor the
    /// deadline of the complaint.
    pub(super) fn unused(&self, answer: &Answer, facts: &Facts) -> Vec<String> {
        let rules = self.by_question[answer.question.index()].iter();
        let versions = rules.flat_map(|rule| &self.rules[rule.index()].versions);
        let mut used = vec![false; self.vocabulary.len()];
        for expression in versions.flat_map(|version| version.expressions()) {
            for fact in self.vocabulary.behind(expression) {
                used[fact.index()] = true;
            }
        }
        let route = answer.complaint.map(|route| self.route(route));
        for deadline in &self.deadlines {
            let of_route = route.is_some_and(|route| route.deadline == deadline.name);
            used[deadline.starts_on.index()] |= of_route;
        }
        self.told_but(facts, |fact| used[fact.index()])
    }

    /// The same for a deadline.
    pub(super) fn unused_by_deadline(&self, name: &str, facts: &Facts) -> Vec<String> {
        let looks_at = |fact: FactId| {
            let mut rules = self.deadlines.iter().filter(|rule| rule.name == name);
            rules.any(|rule| rule.starts_on == fact)
        };
        self.told_but(facts, looks_at)
    }

    fn told_but(&self, facts: &Facts, looks_at: impl Fn(FactId) -> bool) -> Vec<String> {
        let told = facts.values().map(|(fact, _)| fact);
        told.filter(|fact| !looks_at(*fact))
            .map(|fact| self.fact(fact).0.to_owned())
            .collect()
    }
}

//! What to ask next: only what still matters, in the order of the law.

use super::Situation;
use crate::answer::{Answer, Outcome, State};
use crate::facts::{Facts, Said};
use crate::id::{FactId, TextId};
use crate::rule_set::RuleSet;
use jiff::civil::Date;

/// What somebody has told on the way, in the order in which it was told. Nobody keeps it.
#[derive(Clone, Default)]
pub struct Told(Vec<(FactId, Option<Said>)>);

/// What comes next.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Step {
    /// Facts that still matter, together on one page.
    Ask {
        /// The heading of the page, where the guide has one.
        title: Option<TextId>,
        /// The facts.
        facts: Vec<FactId>,
    },
    /// What only a person can judge, and about which one may have an opinion.
    Opinion {
        /// The facts.
        facts: Vec<FactId>,
    },
    /// Nothing more that would change anything: this can be said.
    Say,
}

impl Told {
    /// Adds an answer; `None` says that the person does not know. A later answer about the same
    /// fact replaces the earlier.
    pub fn add(&mut self, fact: FactId, said: Option<Said>) {
        self.0.retain(|(known, _)| *known != fact);
        self.0.push((fact, said));
    }

    /// What was said of a fact: nothing, that one does not know, or an answer.
    pub fn of(&self, fact: FactId) -> Option<Option<&Said>> {
        let found = self.0.iter().find(|(known, _)| *known == fact);
        found.map(|(_, said)| said.as_ref())
    }

    /// Every answer, in the order in which it was given.
    pub fn iter(&self) -> impl Iterator<Item = (FactId, Option<&Said>)> {
        self.0.iter().map(|(fact, said)| (*fact, said.as_ref()))
    }
}

impl Situation {
    /// What the situation itself says.
    pub(crate) fn facts(&self, rules: &RuleSet) -> Facts {
        let mut facts = rules.facts();
        for (name, said) in &self.given {
            // checked when the guide was loaded
            let _checked = facts.say(name, said);
        }
        facts
    }

    /// What the law is asked about: what the situation says and what was told. What only a person
    /// can judge is left out.
    pub fn known(&self, rules: &RuleSet, told: &Told) -> Facts {
        self.gathered(rules, told, |fact| rules.judge(fact).is_none())
    }

    /// The same, with what the person thinks of what others must judge: to see what would follow.
    pub fn as_the_person_sees_it(&self, rules: &RuleSet, told: &Told) -> Facts {
        self.gathered(rules, told, |_| true)
    }

    fn gathered(&self, rules: &RuleSet, told: &Told, counts: impl Fn(FactId) -> bool) -> Facts {
        let mut facts = self.facts(rules);
        for (fact, said) in told.iter().filter(|(fact, _)| counts(*fact)) {
            if let Some(said) = said {
                // what is no answer to the fact stays unknown
                let _unknown = facts.say(rules.fact(fact).0, said);
                self.tell_beside(fact, said, &mut facts);
            }
        }
        facts
    }

    /// Adds what an answer tells beside itself.
    fn tell_beside(&self, fact: FactId, said: &Said, facts: &mut Facts) {
        let Said::Text(said) = said else {
            return;
        };
        let told = self.tells.iter();
        for tells in told.filter(|tells| tells.fact == fact && tells.word == *said) {
            // checked when the guide was loaded
            let _checked = facts.say(&tells.other, &tells.said);
        }
    }

    /// The answers to the questions of the situation, in their order.
    pub fn answers(&self, rules: &RuleSet, on: Date, facts: &Facts) -> Vec<Answer> {
        let questions = self.questions.iter();
        questions
            .map(|question| rules.ask(on, *question, facts))
            .collect()
    }

    /// What comes next.
    pub fn step(&self, rules: &RuleSet, on: Date, told: &Told) -> Step {
        let answers = self.answers(rules, on, &self.known(rules, told));
        let missing = self.missing(&answers, told);
        if let Some(first) = missing.first() {
            return rules.page_with(*first, &missing);
        }
        let open = judged(rules, &answers);
        let facts: Vec<FactId> = open
            .into_iter()
            .filter(|fact| told.of(*fact).is_none())
            .collect();
        if facts.is_empty() {
            Step::Say
        } else {
            Step::Opinion { facts }
        }
    }

    /// The facts that still matter and have not been asked for, the first question's first.
    fn missing(&self, answers: &[Answer], told: &Told) -> Vec<FactId> {
        let mut missing: Vec<FactId> = Vec::new();
        let wanted = answers.iter().flat_map(|answer| match &answer.outcome {
            Outcome::Missing { facts } => facts.as_slice(),
            _ => &[],
        });
        for fact in wanted.chain(&self.also) {
            if told.of(*fact).is_none() && !missing.contains(fact) {
                missing.push(*fact);
            }
        }
        missing
    }
}

impl RuleSet {
    /// The page that asks for a fact, with those of its other facts that matter too.
    fn page_with(&self, first: FactId, missing: &[FactId]) -> Step {
        let page = self.guide.pages.iter();
        let mut page = page.filter(|page| page.facts.contains(&first));
        let Some(page) = page.next() else {
            return Step::Ask {
                title: None,
                facts: vec![first],
            };
        };
        let facts = page.facts.iter().copied();
        let facts: Vec<FactId> = facts.filter(|fact| missing.contains(fact)).collect();
        let plain = facts
            .iter()
            .filter(|fact| !self.may_follow(**fact, &facts))
            .copied();
        Step::Ask {
            title: Some(page.title),
            facts: plain.collect(),
        }
    }

    /// Whether one of these facts may tell this one, so that it need not be asked for beside them.
    fn may_follow(&self, fact: FactId, facts: &[FactId]) -> bool {
        let mut found = false;
        for implication in &self.vocabulary.meaning(fact).follows {
            implication.when.leaves(&mut |leaf| {
                let from = leaf.fact().map(|from| self.vocabulary.told(from));
                found |= from.is_some_and(|from| from != fact && facts.contains(&from));
            });
        }
        found
    }

    /// The facts of a condition that is left to a person, by the name of the condition.
    pub fn judged_in(&self, answer: &Answer) -> Vec<(TextId, Vec<FactId>)> {
        let Some(by) = answer.by else {
            return Vec::new();
        };
        let open = answer
            .conditions
            .iter()
            .filter(|condition| matches!(condition.state, State::ToBeJudged { .. }));
        let asked = self.conditions_of(by);
        open.map(|condition| {
            let facts = asked.iter().filter(|(text, _)| *text == condition.text);
            let facts = facts.flat_map(|(_, facts)| facts.iter().copied());
            let judged = facts.filter(|fact| self.judge(*fact).is_some());
            (condition.text, judged.collect())
        })
        .collect()
    }
}

/// What is left to a person in answers that are open.
fn judged(rules: &RuleSet, answers: &[Answer]) -> Vec<FactId> {
    let mut found: Vec<FactId> = Vec::new();
    let open = answers
        .iter()
        .filter(|answer| !answer.is_yes() && !answer.is_no());
    for (_, facts) in open.flat_map(|answer| rules.judged_in(answer)) {
        for fact in facts {
            if !found.contains(&fact) {
                found.push(fact);
            }
        }
    }
    found
}

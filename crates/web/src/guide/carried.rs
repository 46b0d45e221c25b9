//! What the form carries from page to page: the answers, page by page, and those that somebody went
//! back from.

use crate::fields::Fields;
use jiff::civil::Date;
use law::{FactId, FactKind, RuleSet, Said, Situation, Step, Told};

/// An answer; `None` says that the person does not know.
pub(crate) type Given = (FactId, Option<Said>);

/// How not to know is written in the form.
pub(super) const UNKNOWN: &str = "unknown";

/// No walk is longer than this many pages; a form that carries more is not one of ours.
const MOST_PAGES: usize = 40;

/// What the form carries.
pub(super) struct Carried {
    pub(super) situation: &'static Situation,
    pages: Vec<Vec<Given>>,
    /// Answers to pages that were left by going back: they stand there again.
    kept: Vec<Given>,
    /// Whether one answer was changed, so that pages that are answered already are passed by.
    passes_by: bool,
}

impl Carried {
    /// What a form carries; whatever is not an answer is left out.
    pub(super) fn read(rules: &RuleSet, situation: &'static Situation, fields: &Fields) -> Self {
        let several = |text: &str| {
            text.split(',')
                .filter_map(|one| given(rules, one))
                .collect()
        };
        let pages: Vec<Vec<Given>> = fields.all("page").take(MOST_PAGES).map(several).collect();
        Self {
            situation,
            pages: pages.into_iter().filter(|page| !page.is_empty()).collect(),
            kept: several(fields.get("kept")),
            passes_by: !fields.get("changed").is_empty(),
        }
    }

    /// The hidden fields of the next form.
    pub(super) fn hidden(&self, rules: &RuleSet) -> Vec<(&'static str, String)> {
        let several = |given: &[Given]| {
            let written = given.iter().map(|one| written(rules, one));
            written.collect::<Vec<_>>().join(",")
        };
        let mut hidden = vec![("situation", self.situation.name.clone())];
        hidden.extend(self.pages.iter().map(|page| ("page", several(page))));
        if !self.kept.is_empty() {
            hidden.push(("kept", several(&self.kept)));
        }
        if self.passes_by {
            hidden.push(("changed", "yes".to_owned()));
        }
        hidden
    }

    /// Everything that was told, in its order.
    pub(super) fn told(&self) -> Told {
        let mut told = Told::default();
        for (fact, said) in self.pages.iter().flatten() {
            told.add(*fact, said.clone());
        }
        told
    }

    /// Every page with its answers.
    pub(super) fn pages(&self) -> &[Vec<Given>] {
        &self.pages
    }

    /// The answer that stands in a field before anything is typed.
    pub(super) fn kept(&self, fact: FactId) -> Option<&Given> {
        self.kept.iter().find(|(known, _)| *known == fact)
    }

    /// The facts that the page asked for.
    pub(super) fn asked(&self, rules: &RuleSet, fields: &Fields) -> Vec<FactId> {
        let names = fields.get("asked").split(',');
        names
            .filter_map(|name| rules.fact_called(name).ok())
            .collect()
    }

    /// Keeps what stands in the fields of the page, finished or not.
    pub(super) fn keep_typed(&mut self, rules: &RuleSet, fields: &Fields) {
        for fact in self.asked(rules, fields) {
            if let Some(given) = super::ask::typed(rules, fact, fields) {
                self.keep(given);
            }
        }
    }

    /// Adds the answers of a page.
    pub(super) fn add(&mut self, answers: Vec<Given>) {
        self.kept
            .retain(|(kept, _)| answers.iter().all(|(fact, _)| fact != kept));
        if !answers.is_empty() {
            self.pages.push(answers);
        }
    }

    /// Passes by the pages that were answered before an earlier answer was changed.
    pub(super) fn go_on(&mut self, rules: &RuleSet, today: Date) {
        while self.passes_by {
            let facts = match self.step(rules, today) {
                Step::Ask { facts, .. } | Step::Opinion { facts } => facts,
                Step::Say => Vec::new(),
            };
            let kept = facts.iter().map(|fact| self.kept(*fact).cloned());
            match kept.collect::<Option<Vec<_>>>() {
                Some(answers) if !answers.is_empty() => self.add(answers),
                _ => self.passes_by = false,
            }
        }
    }

    /// One page back, if there is one; its answers are kept.
    pub(super) fn back(&mut self) -> bool {
        self.passes_by = false;
        let page = self.pages.pop();
        let went = page.is_some();
        page.into_iter()
            .flatten()
            .for_each(|given| self.keep(given));
        went
    }

    /// Back to one page; every answer from there on is kept.
    pub(super) fn back_to(&mut self, page: usize) {
        while self.pages.len() > page && self.back() {}
        self.passes_by = true;
    }

    /// What comes next.
    pub(super) fn step(&self, rules: &RuleSet, today: Date) -> Step {
        self.situation.step(rules, today, &self.told())
    }

    fn keep(&mut self, given: Given) {
        self.kept.retain(|(fact, _)| *fact != given.0);
        self.kept.push(given);
    }
}

/// `child-born:2020-05-04`.
fn written(rules: &RuleSet, (fact, said): &Given) -> String {
    format!("{}:{}", rules.fact(*fact).0, value(said.as_ref()))
}

/// How an answer is written in the form.
pub(super) fn value(said: Option<&Said>) -> String {
    match said {
        None => UNKNOWN.to_owned(),
        Some(Said::YesNo(true)) => "yes".to_owned(),
        Some(Said::YesNo(false)) => "no".to_owned(),
        Some(Said::Number(number)) => number.to_string(),
        Some(Said::Text(text)) => text.clone(),
    }
}

fn given(rules: &RuleSet, text: &str) -> Option<Given> {
    let (name, value) = text.split_once(':')?;
    let fact = rules.fact_called(name).ok()?;
    read(rules, fact, value)
}

/// An answer as a form writes it, if it is one.
pub(super) fn read(rules: &RuleSet, fact: FactId, value: &str) -> Option<Given> {
    if value == UNKNOWN {
        return Some((fact, None));
    }
    let said = match (rules.kind(fact), value) {
        (FactKind::YesNo, "yes") => Said::YesNo(true),
        (FactKind::YesNo, "no") => Said::YesNo(false),
        (FactKind::YesNo, _) => return None,
        (FactKind::Number, number) => Said::Number(number.parse().ok()?),
        (FactKind::Date | FactKind::OneOf, text) => Said::Text(text.to_owned()),
    };
    let possible = rules.facts().say(rules.fact(fact).0, &said).is_ok();
    possible.then_some((fact, Some(said)))
}

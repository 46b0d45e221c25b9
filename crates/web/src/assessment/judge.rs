//! A judgement that the law leaves to a person.

use super::page::{load, rest, template};
use super::text::{JudgedText, judged};
use super::{Ids, form, ids, law};
use crate::answer::{Answer, Trouble};
use crate::fields::Fields;
use crate::part::form::{Choice, Field, Group, Problems};
use crate::refused;
use crate::said::Said;
use crate::visit::Member;
use casework::assessment::{AssessmentRefusal, JudgeLine, Judgement};
use casework::told::Told;
use language::Words;
use office::{Error, Refusal};

/// The form for one judgement.
pub(super) struct JudgeForm {
    pub(super) fact: String,
    pub(super) heading: String,
    /// The judgement that was made before, if any.
    pub(super) made: Option<JudgedText>,
    pub(super) factors: Group,
    pub(super) found: Group,
    pub(super) reasons: Field,
    /// Whether something was typed in it that is not saved.
    pub(super) typed: bool,
}

impl JudgeForm {
    /// The form with what was typed, or with the judgement that was made before.
    pub(super) fn new(member: &Member, line: &JudgeLine, typed: Option<&Fields>) -> Self {
        let (words, law) = (member.words(), law(member));
        let typed = typed.filter(|fields| fields.find(&name("reasons", line)).is_some());
        let made = line.made.as_ref();
        let found = match (typed, made) {
            (Some(fields), _) => fields.get(&name("found", line)).to_owned(),
            (None, Some(made)) => if made.found { "yes" } else { "no" }.to_owned(),
            (None, None) => String::new(),
        };
        let reasons = match (typed, made) {
            (Some(fields), _) => fields.get(&name("reasons", line)).to_owned(),
            (None, made) => made.map_or_else(String::new, |made| made.reasons.clone()),
        };
        let choice = |value: &'static str, label| Choice::new(value, label).chosen(found == value);
        let mut form = Self {
            fact: line.fact.clone(),
            heading: law.fact(&line.fact),
            made: made.map(|made| judged(words, law, made)),
            factors: factors(member, line, typed),
            found: Group::new(
                name("found", line),
                words.assessment_found(),
                vec![
                    choice("yes", words.assessment_yes()),
                    choice("no", words.assessment_no()),
                ],
            ),
            reasons: Field::new(name("reasons", line), words.assessment_judge_reasons())
                .value(reasons),
            typed: false,
        };
        form.typed = typed.is_some() && form.inputs() != Self::new(member, line, None).inputs();
        form
    }

    fn inputs(&self) -> (&Group, &Group, &Field) {
        (&self.factors, &self.found, &self.reasons)
    }

    /// The judgement as it was written, or the errors by their fields.
    fn read(&mut self, words: Words) -> Option<Judgement> {
        let found = self.found.choices.iter().find(|choice| choice.chosen);
        if found.is_none() {
            self.found.error = Some(words.form_error_choose());
        }
        self.reasons.measure(words);
        let looked_at = self.factors.choices.iter().filter(|choice| choice.chosen);
        let found = found.map(|choice| choice.value == "yes");
        found
            .filter(|_| self.reasons.error.is_none())
            .map(|found| Judgement {
                fact: self.fact.clone(),
                factors: looked_at.map(|choice| choice.value.clone()).collect(),
                found,
                reasons: Told::new(&self.reasons.value),
            })
    }

    /// What is wrong with it, added to what is wrong on the page.
    pub(super) fn problems(&self, problems: Problems) -> Problems {
        problems.of_group(&self.found).of(&self.reasons)
    }
}

/// The fields of a judgement.
const PARTS: [&str; 3] = ["factors", "found", "reasons"];

/// Fields are named after the fact, so that several judgements fit on one page.
fn name(part: &str, line: &JudgeLine) -> String {
    format!("{part}-{}", line.fact)
}

fn factors(member: &Member, line: &JudgeLine, typed: Option<&Fields>) -> Group {
    let (words, law) = (member.words(), law(member));
    let group = name("factors", line);
    let made = line.made.as_ref();
    let chosen = |factor: &str| match typed {
        Some(fields) => fields.all(&group).any(|value| value == factor),
        None => made.is_some_and(|made| made.looked_at.iter().any(|known| known == factor)),
    };
    let choice = |factor: &law::FactorId| {
        let (name, text) = law.factor(*factor);
        Choice::new(name, text).chosen(chosen(name))
    };
    let choices = line.factors.iter().map(choice).collect();
    let legend = words.assessment_factors();
    Group::new(&group, legend, choices).hint(words.assessment_factors_hint())
}

pub(super) async fn send(member: Member, path: Ids, fields: Fields) -> Answer {
    let (case, item) = ids(&member, &path)?;
    let form = form(&member, &fields)?;
    let (view, shown) = load(&member, case, item).await?;
    let mut page = template(&member, view, shown, Some(&fields));
    let fact = fields.get("fact");
    let typed = page.judge.iter_mut().find(|one| one.fact == fact);
    let typed = typed.ok_or_else(|| Trouble::not_found(&member.visit))?;
    let Some(judgement) = typed.read(member.words()) else {
        return page.wrong(form.shown.0);
    };
    let done = member.office();
    let done = done
        .judge(member.viewer(), case, form, item, judgement)
        .await;
    match done {
        Ok(()) => {
            let own = PARTS.map(|part| format!("{part}-{fact}"));
            let left = fields.without(|name| own.iter().any(|own| own == name));
            rest(&member, (case, item), &left, Some(Said::Judged)).await
        }
        Err(Error::Conflict { .. }) => page.conflict(),
        Err(Error::Refused(Refusal::Assessment(AssessmentRefusal::NoReasons))) => {
            let refusal = Refusal::Assessment(AssessmentRefusal::NoReasons);
            typed.reasons.error = Some(refused::text(member.words(), refusal));
            page.wrong(form.shown.0)
        }
        Err(error) => Err(Trouble::new(error, &member.visit)),
    }
}

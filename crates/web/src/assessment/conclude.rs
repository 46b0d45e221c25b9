//! The conclusion, by a named person with reasons.

use super::page::{load, template};
use super::{Ids, form, ids, words};
use crate::answer::{Answer, Trouble, to};
use crate::fields::Fields;
use crate::part::form::{Choice, Field, Group, Problems};
use crate::refused;
use crate::said::Said;
use crate::visit::Member;
use casework::assessment::{AssessmentRefusal, Conclusion};
use casework::told::Told;
use language::Words;
use office::{Error, Refusal};

const CONCLUSIONS: [(&str, Conclusion); 3] = [
    ("met", Conclusion::Met),
    ("not-met", Conclusion::NotMet),
    ("not-wanted", Conclusion::NotWanted),
];

/// The form for the conclusion.
pub(super) struct ConcludeForm {
    pub(super) conclusion: Group,
    pub(super) reasons: Field,
}

impl ConcludeForm {
    /// The form with what was typed.
    pub(super) fn new(member: &Member, typed: Option<&Fields>) -> Self {
        let words = member.words();
        let blank = Fields::default();
        let fields = typed.unwrap_or(&blank);
        let choice = |(value, conclusion): &(&str, Conclusion)| {
            let label = words::conclusion(words, *conclusion).label;
            Choice::new(*value, label).chosen(fields.get("conclusion") == *value)
        };
        let choices = CONCLUSIONS.iter().map(choice).collect();
        Self {
            conclusion: Group::new("conclusion", words.assessment_conclude_question(), choices),
            reasons: Field::new("conclude-reasons", words.assessment_conclude_reasons())
                .hint(words.assessment_conclude_reasons_hint())
                .value(fields.get("conclude-reasons")),
        }
    }

    /// The conclusion as it was written, or the errors by their fields.
    fn read(&mut self, words: Words) -> Option<(Conclusion, Told)> {
        let place = self
            .conclusion
            .choices
            .iter()
            .position(|choice| choice.chosen);
        if place.is_none() {
            self.conclusion.error = Some(words.form_error_choose());
        }
        self.reasons.measure(words);
        if self.reasons.error.is_some() {
            return None;
        }
        let (_, conclusion) = CONCLUSIONS[place?];
        Some((conclusion, Told::new(&self.reasons.value)))
    }

    fn refused(&mut self, words: Words, refusal: AssessmentRefusal) {
        let text = refused::text(words, Refusal::Assessment(refusal));
        match refusal {
            AssessmentRefusal::NoReasons => self.reasons.error = Some(text),
            _ => self.conclusion.error = Some(text),
        }
    }

    /// Whether something was typed in it.
    pub(super) fn is_typed(&self) -> bool {
        let chosen = self.conclusion.choices.iter().any(|choice| choice.chosen);
        chosen || !self.reasons.value.is_empty()
    }

    /// What is wrong with it, added to what is wrong on the page.
    pub(super) fn problems(&self, problems: Problems) -> Problems {
        problems.of_group(&self.conclusion).of(&self.reasons)
    }
}

pub(super) async fn send(member: Member, path: Ids, fields: Fields) -> Answer {
    let (case, item) = ids(&member, &path)?;
    let form = form(&member, &fields)?;
    let words = member.words();
    let (view, shown) = load(&member, case, item).await?;
    let mut page = template(&member, view, shown, Some(&fields));
    let Some(typed) = &mut page.conclude else {
        // somebody else concluded it meanwhile, or the reader does not assess
        let refusal = Refusal::Assessment(AssessmentRefusal::NotOpen);
        return Err(Trouble::new(Error::Refused(refusal), &member.visit));
    };
    let written = typed.read(words);
    let Some(written) = written.filter(|_| !page.is_unsaved()) else {
        return page.wrong(form.shown.0);
    };
    let done = member.office();
    let done = done.conclude(member.viewer(), case, form, item, written);
    match done.await {
        Ok(()) => to(&Said::Concluded.at(&format!("/case/{case}/assessment/{item}"))),
        Err(Error::Conflict { .. }) => page.conflict(),
        Err(Error::Refused(Refusal::Assessment(refusal))) => {
            if let Some(typed) = &mut page.conclude {
                typed.refused(words, refusal);
            }
            page.wrong(form.shown.0)
        }
        Err(error) => Err(Trouble::new(error, &member.visit)),
    }
}

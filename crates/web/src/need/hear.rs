//! The form in which one writes down what the child says, or why it has not been heard.

use super::map::errand;
use super::{parse, words};
use crate::answer::{Answer, OrTrouble, Trouble, html, to, unprocessable};
use crate::fields::Fields;
use crate::part::form::{Choice, DateField, DateProblem, Field, Group, Problems};
use crate::part::page::Page;
use crate::refused;
use crate::said::Said;
use crate::visit::Member;
use askama::Template;
use axum::extract::Path;
use casework::id::CaseId;
use casework::need::{HeardFor, Hearing, HearingForm, NeedRefusal};
use casework::told::Told;
use language::Words;
use office::{Error, Refusal};

#[derive(Template)]
#[template(path = "need/hear.html")]
struct HearPage {
    page: Page,
    action: String,
    back: String,
    errand: String,
    shown: i64,
    on: DateField,
    form: Group,
    by: Field,
    said: Field,
    apart: Choice,
    why: Field,
    not_yet: bool,
    problems: Problems,
}

pub(super) async fn form(member: Member, Path(id): Path<String>) -> Answer {
    let id = parse(&member, &id)?;
    html(&page(&member, id, None).await?)
}

pub(super) async fn send(member: Member, Path(id): Path<String>, fields: Fields) -> Answer {
    let id = parse(&member, &id)?;
    let form = fields
        .form()
        .ok_or_else(|| Trouble::not_found(&member.visit))?;
    let mut page = page(&member, id, Some(&fields)).await?;
    let Some(hearing) = page.read(member.words()) else {
        return page.wrong();
    };
    let done = member.office();
    let whom = match page.apart.chosen && !page.not_yet {
        true => HeardFor::Coordinator,
        false => HeardFor::Everybody,
    };
    let done = done
        .hear_child(member.viewer(), id, form, (whom, hearing))
        .await;
    match (done, whom) {
        (Ok(()), HeardFor::Everybody) => to(&Said::ChildHeard.at(&page.back)),
        (Ok(()), HeardFor::Coordinator) => to(&Said::ChildHeardApart.at(&page.back)),
        (Err(Error::Refused(Refusal::Need(refusal))), _) => {
            page.refused(member.words(), refusal);
            page.wrong()
        }
        (Err(error), _) => Err(Trouble::new(error, &member.visit)),
    }
}

async fn page(member: &Member, id: CaseId, typed: Option<&Fields>) -> Result<HearPage, Trouble> {
    let shown = member
        .office()
        .needs(member.viewer(), id)
        .await
        .or_trouble(&member.visit)?;
    if !shown.view.may_write {
        return Err(Trouble::not_found(&member.visit));
    }
    let words = member.words();
    let blank = Fields::default();
    let fields = typed.unwrap_or(&blank);
    let by = fields.find("by").unwrap_or(&member.session.name).trim();
    Ok(HearPage {
        page: member.page(words.need_hear_title()),
        action: format!("/case/{id}/need/hear"),
        back: format!("/case/{id}/need"),
        errand: errand(member, typed),
        shown: shown.sequence.0,
        on: DateField::new("on", words.need_hear_on())
            .hint(words.form_date_hint())
            .written(|name| fields.find(name)),
        form: forms(words, fields),
        by: Field::new("by", words.need_hear_by()).value(by),
        said: Field::new("said", words.need_hear_said()).value(fields.get("said")),
        apart: Choice::new("yes", words.need_hear_apart()).chosen(fields.get("apart") == "yes"),
        why: Field::new("why", words.need_hear_why()).value(fields.get("why")),
        not_yet: fields.get("heard") == "not-yet",
        problems: Problems::default(),
    })
}

fn forms(words: Words, fields: &Fields) -> Group {
    let chosen = fields.get("form");
    let choice = |(place, form): (usize, HearingForm)| {
        let value = place.to_string();
        let picked = chosen == value;
        Choice::new(value, words::form(words, form)).chosen(picked)
    };
    let choices = HearingForm::ALL.into_iter().enumerate().map(choice);
    Group::new("form", words.need_hear_form(), choices.collect())
}

impl HearPage {
    /// The hearing as it was written, or the errors by their fields.
    fn read(&mut self, words: Words) -> Option<Hearing> {
        self.check_length(words);
        if self.not_yet {
            let why = Told::new(&self.why.value);
            return self.why.error.is_none().then_some(Hearing::NotYet { why });
        }
        let place = self.form.choices.iter().position(|choice| choice.chosen);
        if place.is_none() {
            self.form.error = Some(words.form_error_choose());
        }
        let on = self.on.parse();
        self.on.error = on.err().map(|problem: DateProblem| problem.message(words));
        for field in [&mut self.by, &mut self.said] {
            if field.value.is_empty() {
                field.error = Some(words.form_error_empty());
            }
        }
        let right = self.by.error.is_none() && self.said.error.is_none();
        Some(Hearing::Heard {
            on: on.ok().filter(|_| right)?,
            form: HearingForm::ALL[place?],
            by: Told::new(&self.by.value),
            said: Told::new(&self.said.value),
        })
    }

    fn check_length(&mut self, words: Words) {
        for field in [&mut self.by, &mut self.said, &mut self.why] {
            field.measure(words);
        }
    }

    fn refused(&mut self, words: Words, refusal: NeedRefusal) {
        let text = refused::text(words, Refusal::Need(refusal));
        match refusal {
            NeedRefusal::NotBeenYet => self.on.error = Some(text),
            _ if self.not_yet => self.why.error = Some(text),
            _ => self.said.error = Some(text),
        }
    }

    fn wrong(mut self) -> Answer {
        self.problems = Problems::default()
            .of_date(&self.on)
            .of_group(&self.form)
            .of(&self.by)
            .of(&self.said)
            .of(&self.why);
        self.page.wrong = true;
        unprocessable(&self)
    }
}

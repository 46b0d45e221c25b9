//! Answers to facts.

use super::ask::FIELDS;
use super::page::{FactsForm, is_asked, load, rest, template};
use super::{Ids, form, ids};
use crate::answer::{Answer, Trouble};
use crate::fields::Fields;
use crate::said::Said;
use crate::visit::Member;
use casework::assessment::{FactAnswer, FactLine};
use language::Words;
use office::Error;
use std::collections::BTreeMap;

pub(super) async fn send(member: Member, path: Ids, fields: Fields) -> Answer {
    let (case, item) = ids(&member, &path)?;
    let form = form(&member, &fields)?;
    let (view, shown) = load(&member, case, item).await?;
    let lines = view.facts.clone();
    let mut page = template(&member, view, shown, Some(&fields));
    let Some(asked) = &mut page.facts else {
        return Err(Trouble::not_found(&member.visit));
    };
    let Some(facts) = read(member.words(), asked, &lines) else {
        return page.wrong(form.shown.0);
    };
    let left = fields.without(|name| name.starts_with(FIELDS));
    if facts.is_empty() {
        return rest(&member, (case, item), &left, None).await;
    }
    let done = member.office();
    let done = done.answer_facts(member.viewer(), case, form, item, facts);
    match done.await {
        Ok(()) => rest(&member, (case, item), &left, Some(Said::FactsAnswered)).await,
        Err(Error::Conflict { .. }) => page.conflict(),
        Err(error) => Err(Trouble::new(error, &member.visit)),
    }
}

/// The answers that differ from what is known, or nothing where one cannot be read.
fn read(
    words: Words,
    asked: &mut FactsForm,
    lines: &[FactLine],
) -> Option<BTreeMap<String, FactAnswer>> {
    let mut facts = BTreeMap::new();
    let mut right = true;
    for (missing, asks) in [(true, &mut asked.open), (false, &mut asked.known)] {
        let lines = lines.iter().filter(|line| is_asked(line, missing));
        for (ask, line) in asks.iter_mut().zip(lines) {
            match ask.answer(words, line) {
                Ok(answer) => facts.extend(answer.map(|answer| (line.name.clone(), answer))),
                Err(()) => right = false,
            }
        }
    }
    right.then_some(facts)
}

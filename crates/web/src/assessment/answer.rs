//! Answers to facts.

use super::page::{FactsForm, Typed, load, template};
use super::{Ids, form, ids};
use crate::answer::{Answer, Trouble, to};
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
    let mut page = template(&member, view, shown, Typed::Facts(&fields));
    let Some(asked) = &mut page.facts else {
        return Err(Trouble::not_found(&member.visit));
    };
    let Some(facts) = read(member.words(), asked, &lines) else {
        return page.wrong(form.shown.0);
    };
    let path = format!("/case/{case}/assessment/{item}");
    if facts.is_empty() {
        return to(&path);
    }
    let done = member.office();
    let done = done.answer_facts(member.viewer(), case, form, item, facts);
    match done.await {
        Ok(()) => to(&Said::FactsAnswered.at(&path)),
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
        let lines = lines.iter().filter(|line| line.missing == missing);
        for (ask, line) in asks.iter_mut().zip(lines) {
            match ask.answer(words, line) {
                Ok(answer) => facts.extend(answer.map(|answer| (line.name.clone(), answer))),
                Err(()) => right = false,
            }
        }
    }
    right.then_some(facts)
}

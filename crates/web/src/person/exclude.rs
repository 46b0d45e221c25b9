//! Somebody who never sees the case, and letting in again who was kept out by mistake.

use super::{One, Two, ids};
use crate::answer::{Answer, OrTrouble, Trouble, to};
use crate::case::{OneForm, Place, Tab};
use crate::fields::Fields;
use crate::part::form::{Choice, Field, Group};
use crate::said::Said;
use crate::visit::Member;
use axum::extract::Path;
use casework::id::{CaseId, PersonId};
use casework::person::FamilyPage;
use casework::told::Told;
use language::Words;

pub(super) async fn form(member: Member, Path(id): One) -> Answer {
    let view = read(&member, &id).await?;
    let form = asked(&member, &view, &Fields::default()).await?;
    show(&member, form, &view)
}

pub(super) async fn exclude(member: Member, Path(id): One, fields: Fields) -> Answer {
    let view = read(&member, &id).await?;
    let case: CaseId = view.head.id;
    let sent = fields
        .form()
        .ok_or_else(|| Trouble::not_found(&member.visit))?;
    let words = member.words();
    let mut form = asked(&member, &view, &fields).await?;
    if form.holds(words)
        && let Some(person) = fields.parse::<PersonId>("person")
    {
        let whom = (person, Told::new(fields.get("why")));
        let child = view.child.id;
        let done = member
            .office()
            .exclude_person(member.viewer(), case, sent, child, whom)
            .await;
        match done {
            Ok(()) => return to(&Said::Saved.at(&format!("/case/{case}/family"))),
            Err(error) => form.failed(words, error).or_trouble(&member.visit)?,
        }
    }
    show(&member, form, &view)
}

pub(super) async fn readmitting(member: Member, Path((case, person)): Two) -> Answer {
    let view = read(&member, &case).await?;
    let (_, person) = ids(&member, (&case, &person))?;
    let form = readmit_form(&member, &view, person, &Fields::default())?;
    show(&member, form, &view)
}

pub(super) async fn readmit(member: Member, Path((case, person)): Two, fields: Fields) -> Answer {
    let view = read(&member, &case).await?;
    let (case, person) = ids(&member, (&case, &person))?;
    let sent = fields
        .form()
        .ok_or_else(|| Trouble::not_found(&member.visit))?;
    let words = member.words();
    let mut form = readmit_form(&member, &view, person, &fields)?;
    if form.holds(words) {
        let whom = (person, Told::new(fields.get("why")));
        let child = view.child.id;
        let done = member
            .office()
            .readmit_person(member.viewer(), case, sent, child, whom)
            .await;
        match done {
            Ok(()) => return to(&Said::Saved.at(&format!("/case/{case}/family"))),
            Err(error) => form.failed(words, error).or_trouble(&member.visit)?,
        }
    }
    show(&member, form, &view)
}

async fn read(member: &Member, id: &str) -> Result<FamilyPage, Trouble> {
    let id = id.parse().map_err(|_| Trouble::not_found(&member.visit))?;
    let shown = member.office().family_of_case(member.viewer(), id).await;
    let view = shown.or_trouble(&member.visit)?.view;
    if view.excluded.is_none() {
        return Err(Trouble::not_found(&member.visit));
    }
    Ok(view)
}

async fn asked(member: &Member, view: &FamilyPage, fields: &Fields) -> Result<OneForm, Trouble> {
    let words = member.words();
    let employees = member
        .office()
        .employees()
        .await
        .or_trouble(&member.visit)?;
    let family = view.adults.iter().filter(|_| view.head.unit);
    let mut choices: Vec<Choice> = family
        .map(|adult| Choice::new(adult.card.id.to_string(), adult.card.name()))
        .collect();
    let again = view.let_in_again.iter();
    choices.extend(again.map(|(person, name, _)| Choice::new(person.to_string(), name.clone())));
    let employee =
        |(person, line): &(PersonId, String)| Choice::new(person.to_string(), line.clone());
    choices.extend(employees.iter().map(employee));
    let form = OneForm::new(
        words.person_exclude_title(),
        words.person_do_exclude(),
        fields,
    )
    .lead(words.person_exclude_lead())
    .select(Group::new("person", words.person_exclude_who(), choices));
    Ok(why(words, form))
}

fn readmit_form(
    member: &Member,
    view: &FamilyPage,
    person: PersonId,
    fields: &Fields,
) -> Result<OneForm, Trouble> {
    let words = member.words();
    let mut excluded = view.excluded.iter().flatten();
    let name = &excluded
        .find(|one| one.person == person)
        .ok_or_else(|| Trouble::not_found(&member.visit))?
        .name;
    let form = OneForm::new(
        words.person_readmit_title(name),
        words.person_do_readmit(),
        fields,
    )
    .lead(words.person_readmit_lead());
    Ok(why(words, form))
}

fn why(words: Words, form: OneForm) -> OneForm {
    form.area(Field::new("why", words.person_why()).hint(words.person_why_hint()))
}

fn show(member: &Member, form: OneForm, view: &FamilyPage) -> Answer {
    let names = view.excluded.iter().flatten().map(|one| one.name.as_str());
    let place = Place {
        head: &view.head,
        tab: Tab::People,
        back: format!("/case/{}/family", view.head.id),
        shown: view.child.sequence,
        stands: names.collect::<Vec<_>>().join("\n"),
    };
    form.page(member, place)
}

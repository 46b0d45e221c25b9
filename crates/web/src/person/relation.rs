//! Who belongs to the family: finding somebody, adding somebody, ending a relation.

use super::protection::{stay, stays};
use super::{One, Two, words};
use crate::answer::{Answer, OrTrouble, Trouble, to};
use crate::case::{OneForm, Place, Tab};
use crate::fields::Fields;
use crate::part::form::{Choice, DateField, Field, Group, Kind};
use crate::said::Said;
use crate::visit::Member;
use axum::extract::Path;
use casework::id::{CaseId, ItemId};
use casework::person::{FamilyPage, FoundPerson, Name, Protection, RelationKind};
use casework::told::Told;
use language::Words;
use office::person::{NewAdult, NewRelation};

/// The value that stands for somebody whom nobody has registered before.
const NEW: &str = "new";

pub(super) async fn find(member: Member, Path(id): One) -> Answer {
    let view = related(&member, &id).await?;
    let form = asked(member.words(), &Fields::default(), &view, ("", &[]));
    show(&member, form, &view)
}

pub(super) async fn add(member: Member, Path(id): One, fields: Fields) -> Answer {
    let case: CaseId = id.parse().map_err(|_| Trouble::not_found(&member.visit))?;
    let sent = fields
        .form()
        .ok_or_else(|| Trouble::not_found(&member.visit))?;
    let view = related(&member, &id).await?;
    let words = member.words();
    let found = search(&member, fields.get("who")).await?;
    let mut form = asked(words, &fields, &view, (fields.get("who"), &found));
    // a search is a round of its own: it is answered with those who were found
    let searches = !fields.get("who").is_empty() && fields.find("person").is_none();
    if !searches && form.holds(words) {
        let adult = match fields.parse("person") {
            Some(person) => NewAdult::Known(person, fields.get("who").to_owned()),
            None => NewAdult::New(name(&fields), Told::new(fields.get("telephone"))),
        };
        let relation = (adult, relation(&fields, &form));
        let stay = stay(fields.get("stay")).map(|stay| (stay, Told::new(fields.get("why"))));
        let office = member.office();
        let done = office
            .add_relation((member.viewer(), case), sent, view.child.id, relation, stay)
            .await;
        match done {
            Ok(()) => return to(&Said::Saved.at(&format!("/case/{case}/family"))),
            Err(error) => form.failed(words, error).or_trouble(&member.visit)?,
        }
    }
    show(&member, form, &view)
}

async fn related(member: &Member, id: &str) -> Result<FamilyPage, Trouble> {
    let id = id.parse().map_err(|_| Trouble::not_found(&member.visit))?;
    let shown = member.office().family_of_case(member.viewer(), id).await;
    let view = shown.or_trouble(&member.visit)?.view;
    if !view.may_relate {
        return Err(Trouble::not_found(&member.visit));
    }
    Ok(view)
}

async fn search(member: &Member, text: &str) -> Result<Vec<FoundPerson>, Trouble> {
    let found = member.office().find_people(member.viewer(), text).await;
    found.or_trouble(&member.visit)
}

fn asked(
    words: Words,
    fields: &Fields,
    view: &FamilyPage,
    (sought, found): (&str, &[FoundPerson]),
) -> OneForm {
    let mut form = OneForm::new(words.person_add_title(), words.button_save(), fields)
        .lead(words.person_add_lead())
        .text(
            Field::new("who", words.person_search())
                .hint(words.person_search_hint())
                .value(sought)
                .optional(),
        );
    if !sought.is_empty() {
        let choice = |person: &FoundPerson| {
            let born = person.born.map(|born| words.full_date(born));
            let label = match born {
                Some(born) => words.person_found_line(&person.name, &born),
                None => person.name.clone(),
            };
            Choice::new(person.id.to_string(), label)
        };
        let mut choices: Vec<Choice> = found.iter().map(choice).collect();
        choices.push(Choice::new(NEW, words.person_found_new()));
        form = form.radios(Group::new("person", words.person_found(), choices));
    }
    let form = form
        .text(
            Field::new("given", words.person_given())
                .hint(words.person_new_hint())
                .optional(),
        )
        .text(Field::new("family", words.person_family_name()).optional())
        .text(
            Field::new("telephone", words.person_telephone())
                .kind(Kind::Telephone)
                .optional(),
        )
        .radios(kinds(words))
        .check(
            "responsible",
            Choice::new("yes", words.person_responsible()),
        )
        .check("lives-with", Choice::new("yes", words.person_lives_with()))
        .date(
            DateField::new("from", words.person_from())
                .hint(words.form_date_hint())
                .date(Some(words.today())),
        );
    match view.child.protection {
        None | Some(Protection::None) => form,
        Some(protection) => {
            let there = protection == Protection::Shelter;
            let question = Group::new("stay", words.person_stay_new(), stays(words, there));
            form.radios(question).area(
                Field::new("why", words.person_stay_new_why()).hint(words.person_stay_why_hint()),
            )
        }
    }
}

fn kinds(words: Words) -> Group {
    let choice = |kind: &RelationKind| {
        Choice::new(words::relation_value(*kind), words::relation(words, *kind))
    };
    let choices = RelationKind::ALL.iter().map(choice).collect();
    Group::new("kind", words.person_kind_question(), choices)
}

fn name(fields: &Fields) -> Name {
    Name::new(fields.get("given"), fields.get("family"))
}

fn relation(fields: &Fields, form: &OneForm) -> NewRelation {
    let chosen = fields.get("kind");
    let mut all = RelationKind::ALL.into_iter();
    let kind = all.find(|kind| words::relation_value(*kind) == chosen);
    NewRelation {
        kind: kind.unwrap_or(RelationKind::Kin),
        responsibility: !fields.get("responsible").is_empty(),
        lives_with: !fields.get("lives-with").is_empty(),
        from: form.date_in("from").unwrap_or_default(),
    }
}

pub(super) async fn ending(member: Member, Path((case, relation)): Two) -> Answer {
    let view = related(&member, &case).await?;
    let form = end_form(&member, &view, &relation, &Fields::default())?;
    show(&member, form, &view)
}

pub(super) async fn end(member: Member, Path((case, relation)): Two, fields: Fields) -> Answer {
    let view = related(&member, &case).await?;
    let id: CaseId = case
        .parse()
        .map_err(|_| Trouble::not_found(&member.visit))?;
    let item: ItemId = relation
        .parse()
        .map_err(|_| Trouble::not_found(&member.visit))?;
    let sent = fields
        .form()
        .ok_or_else(|| Trouble::not_found(&member.visit))?;
    let words = member.words();
    let mut form = end_form(&member, &view, &relation, &fields)?;
    if form.holds(words)
        && let Some(until) = form.date_in("until")
    {
        let child = view.child.id;
        let done = member
            .office()
            .end_relation(member.viewer(), id, sent, child, (item, until))
            .await;
        match done {
            Ok(()) => return to(&Said::Saved.at(&format!("/case/{id}/family"))),
            Err(error) => form.failed(words, error).or_trouble(&member.visit)?,
        }
    }
    show(&member, form, &view)
}

fn end_form(
    member: &Member,
    view: &FamilyPage,
    relation: &str,
    fields: &Fields,
) -> Result<OneForm, Trouble> {
    let words = member.words();
    let mut adults = view.adults.iter();
    let adult = adults
        .find(|adult| adult.relation.id.to_string() == relation)
        .ok_or_else(|| Trouble::not_found(&member.visit))?;
    let name = adult.card.name();
    let form = OneForm::new(words.person_end_title(&name), words.person_do_end(), fields)
        .lead(words.person_end_lead())
        .date(
            DateField::new("until", words.person_until())
                .hint(words.form_date_hint())
                .date(Some(words.today())),
        );
    Ok(form)
}

fn show(member: &Member, form: OneForm, view: &FamilyPage) -> Answer {
    let place = Place {
        head: &view.head,
        tab: Tab::People,
        back: format!("/case/{}/family", view.head.id),
        shown: view.child.sequence,
        stands: view
            .adults
            .iter()
            .map(|adult| adult.card.name())
            .collect::<Vec<_>>()
            .join("\n"),
    };
    form.page(member, place)
}

//! Hiding an address, with an answer about every other adult who sees the case.

use super::{Two, ids, words};
use crate::answer::{Answer, OrTrouble, Trouble, to};
use crate::case::{OneForm, Place, Tab};
use crate::fields::Fields;
use crate::part::form::{Choice, Field, Group};
use crate::said::Said;
use crate::visit::Member;
use axum::extract::Path;
use casework::id::{CaseId, PersonId};
use casework::person::{
    Before, OtherAdult, Protecting, Protection, ProtectionForm, Stay, StayAnswer,
};
use casework::told::Told;
use language::Words;
use office::Shown;

pub(super) async fn form(member: Member, Path((case, person)): Two) -> Answer {
    let (case, person) = ids(&member, (&case, &person))?;
    let read = read(&member, case, person).await?;
    let form = asked(member.words(), &read.view, &Fields::default());
    show(&member, form, &read.view)
}

pub(super) async fn save(member: Member, Path((case, person)): Two, fields: Fields) -> Answer {
    let (case, person) = ids(&member, (&case, &person))?;
    let missing = || Trouble::not_found(&member.visit);
    let sent = fields.form().ok_or_else(missing)?;
    let words = member.words();
    let read = read(&member, case, person).await?;
    let mut form = asked(words, &read.view, &fields);
    if form.holds(words) {
        let protection = chosen(&fields).ok_or_else(missing)?;
        let others = read.view.others.iter();
        let new = Protecting {
            protection,
            answers: others.filter_map(|other| answer(other, &fields)).collect(),
            reason: Told::new(fields.get("reason")),
        };
        let office = member.office();
        let done = office.protect_person(member.viewer(), case, sent, person, new);
        match done.await {
            Ok(()) => return to(&Said::Saved.at(&format!("/case/{case}/family"))),
            Err(error) => form.failed(words, error).or_trouble(&member.visit)?,
        }
    }
    show(&member, form, &read.view)
}

async fn read(
    member: &Member,
    case: CaseId,
    person: PersonId,
) -> Result<Shown<ProtectionForm>, Trouble> {
    let read = member
        .office()
        .protection_form(member.viewer(), case, person);
    read.await.or_trouble(&member.visit)
}

fn chosen(fields: &Fields) -> Option<Protection> {
    let mut all = Protection::ALL.into_iter();
    all.find(|one| words::protection_value(*one) == fields.get("protection"))
}

/// Whether a protection was chosen that hides the address.
fn hides(fields: &Fields) -> bool {
    chosen(fields).is_some_and(Protection::hides_address)
}

fn answer(other: &OtherAdult, fields: &Fields) -> Option<StayAnswer> {
    let stay = stay(fields.get(&stay_name(other)))?;
    Some(StayAnswer {
        person: other.person,
        stay,
        reason: Told::new(fields.get(&why_name(other))),
    })
}

pub(super) fn stay(value: &str) -> Option<Stay> {
    match value {
        "out" => Some(Stay::Out),
        "sees" => Some(Stay::Sees),
        "there" => Some(Stay::There),
        _ => None,
    }
}

/// The answers about an adult; that it is in the shelter with the child only where that can be.
pub(super) fn stays(words: Words, can_be_there: bool) -> Vec<Choice> {
    let there =
        Choice::new("there", words.person_stay_there()).hint(words.person_stay_there_hint());
    let always = [
        Choice::new("out", words.person_stay_out()).hint(words.person_stay_out_hint()),
        Choice::new("sees", words.person_stay_sees()).hint(words.person_stay_sees_hint()),
    ];
    let there = can_be_there.then_some(there);
    always.into_iter().chain(there).collect()
}

fn stay_name(other: &OtherAdult) -> String {
    format!("stay-{}", other.person)
}

fn why_name(other: &OtherAdult) -> String {
    format!("why-{}", other.person)
}

/// The questions. Who goes on seeing the case is chosen for nobody beforehand, and not asked where nothing is hidden.
fn asked(words: Words, view: &ProtectionForm, fields: &Fields) -> OneForm {
    let protection = |one: &Protection| {
        Choice::new(
            words::protection_value(*one),
            words::protection(words, *one),
        )
        .chosen(view.protection.hides_address() && view.protection == *one)
    };
    let all = Protection::ALL.iter().map(protection).collect();
    let form = OneForm::new(words.person_do_protection(), words.button_save(), fields)
        .lead(words.person_protection_lead())
        .radios(Group::new(
            "protection",
            words.person_protection_question(),
            all,
        ));
    let form = match view.protection.hides_address() && !hides(fields) {
        true => form.area(
            Field::new("reason", words.person_shown_again_why())
                .hint(words.person_shown_again_hint()),
        ),
        false => form,
    };
    if view.others.is_empty() || chosen(fields) == Some(Protection::None) {
        return form;
    }
    let form = form.said(words.person_stay_lead());
    view.others.iter().fold(form, |form, other| {
        let choices = stays(words, other.can_be_there);
        let kind = words::relation(words, other.kind);
        let who = match other.name.as_str() {
            "" => kind,
            name => words.person_stay_name(name, &kind),
        };
        let question = Group::new(stay_name(other), words.person_stay_question(&who), choices);
        let question = match &other.before {
            Some(before) => question.hint(stands(words, before)),
            None => question,
        };
        let why = Field::new(why_name(other), words.person_stay_why(&who));
        form.radios(question)
            .area(why.hint(words.person_stay_why_hint()))
    })
}

/// What was answered before.
fn stands(words: Words, before: &Before) -> String {
    let stands = match (before.stay, before.on) {
        (Stay::Out, _) => words.person_stay_is_out(),
        (Stay::Sees, Some(on)) => words.person_stay_has_seen(words.full_date(on)),
        (Stay::There, _) => words.person_stay_is_there(),
        (Stay::Sees, None) => words.person_stay_sees(),
    };
    match before.why.as_str() {
        "" => stands,
        why => words.person_stay_before(&stands, why),
    }
}

fn show(member: &Member, form: OneForm, view: &ProtectionForm) -> Answer {
    let place = Place {
        head: &view.head,
        tab: Tab::People,
        back: format!("/case/{}/family", view.head.id),
        shown: view.sequence,
        stands: words::protection(member.words(), view.protection),
    };
    form.page(member, place)
}

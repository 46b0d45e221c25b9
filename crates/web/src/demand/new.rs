//! Making a demand.

use super::words::{THINGS, WISHES, thing, wish, wish_hint};
use crate::answer::{Answer, OrTrouble, Trouble, to};
use crate::case::{OneForm, Place};
use crate::fields::Fields;
use crate::part::form::{Choice, Field, Group};
use crate::part::wording;
use crate::said::Said;
use crate::visit::Member;
use axum::extract::Path;
use casework::demand::{About, CAN_BE_HELD_BACK, DemandPage, ThingLine, Wish};
use casework::label::Kind;
use casework::told::Told;
use language::Words;
use office::Shown;
use office::demand::NewDemand;

/// How much of a text stands in a list to choose from, in characters.
const BEGINNING: usize = 60;

pub(super) async fn form(member: Member, Path(id): Path<String>) -> Answer {
    let shown = opened(&member, &id).await?;
    let form = asked(member.words(), &shown.view, &Fields::default());
    show(&member, form, &shown)
}

pub(super) async fn send(member: Member, Path(id): Path<String>, fields: Fields) -> Answer {
    let shown = opened(&member, &id).await?;
    let missing = || Trouble::not_found(&member.visit);
    let sent = fields.form().ok_or_else(missing)?;
    let words = member.words();
    let mut form = asked(words, &shown.view, &fields);
    if form.holds(words) {
        let (wish, about) = wish_of(&fields)
            .zip(about_of(&fields))
            .ok_or_else(missing)?;
        let new = NewDemand {
            wish,
            about,
            text: Told::new(fields.get("text")),
        };
        let id = shown.view.head.id;
        let done = member.office().demand(member.viewer(), id, sent, new).await;
        match done {
            Ok(()) => return to(&Said::Demanded.at(&format!("/case/{id}/demand"))),
            Err(error) => form.failed(words, error).or_trouble(&member.visit)?,
        }
    }
    show(&member, form, &shown)
}

async fn opened(member: &Member, id: &str) -> Result<Shown<DemandPage>, Trouble> {
    let id = super::case(member, id)?;
    let shown = member.office().demands(member.viewer(), id).await;
    let shown = shown.or_trouble(&member.visit)?;
    match shown.view.may_demand {
        true => Ok(shown),
        false => Err(Trouble::not_found(&member.visit)),
    }
}

fn wish_of(fields: &Fields) -> Option<Wish> {
    let code = fields.get("wish");
    let found = WISHES.iter().find(|(known, _)| *known == code)?;
    Some(found.1)
}

fn about_of(fields: &Fields) -> Option<About> {
    let (sort, which) = fields.get("about").split_once('.')?;
    let kind = |mut all: std::slice::Iter<'_, Kind>| all.find(|kind| kind.word() == which).copied();
    match sort {
        "kind" => return kind(Kind::ALL.iter()).map(About::Kind),
        "all" => return kind(CAN_BE_HELD_BACK.iter()).map(About::All),
        _ => {}
    }
    let (_, thing) = THINGS.iter().find(|(known, _)| *known == sort)?;
    Some(About::Thing(*thing, which.parse().ok()?))
}

fn asked(words: Words, view: &DemandPage, fields: &Fields) -> OneForm {
    let wishes = Wish::ALL
        .into_iter()
        .zip(WISHES)
        .map(|(one, (code, _))| Choice::new(code, wish(words, one)).hint(wish_hint(words, one)));
    let things = view.things.iter().map(|one| thing_choice(words, one));
    let decides = !view.head.cares;
    let whole = CAN_BE_HELD_BACK.into_iter().filter(|_| decides);
    let whole = whole.map(|kind| {
        let value = format!("all.{}", kind.word());
        Choice::new(value, words.demand_about_all(wording::kind(words, kind)))
    });
    let kinds = Kind::ALL.into_iter().filter(|_| decides);
    let kinds = kinds.map(|kind| {
        let value = format!("kind.{}", kind.word());
        Choice::new(value, words.demand_about_kind(wording::kind(words, kind)))
    });
    let about = things.chain(whole).chain(kinds);
    OneForm::new(words.demand_new_title(), words.demand_send(), fields)
        .lead(words.demand_new_lead())
        .radios(Group::new("wish", words.demand_wish(), wishes.collect()))
        .select(
            Group::new("about", words.demand_about_label(), about.collect())
                .hint(words.demand_about_hint()),
        )
        .area(Field::new("text", words.demand_text()).hint(words.demand_text_hint()))
}

fn thing_choice(words: Words, one: &ThingLine) -> Choice {
    let code = THINGS.iter().find(|(_, known)| *known == one.thing);
    let code = code.map(|(code, _)| *code).unwrap_or_default();
    let text: String = one.text.chars().take(BEGINNING).collect();
    let when = words.date(one.at.date());
    let label = words.demand_thing(thing(words, one.thing), &when, &text);
    Choice::new(format!("{code}.{}", one.item), label)
}

fn show(member: &Member, form: OneForm, shown: &Shown<DemandPage>) -> Answer {
    let head = &shown.view.head;
    form.page(
        member,
        Place {
            head,
            tab: super::tab(head),
            back: format!("/case/{}/demand", head.id),
            shown: shown.sequence,
            stands: String::new(),
        },
    )
}

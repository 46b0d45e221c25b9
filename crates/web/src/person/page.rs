//! The page about the family.

use super::{One, words};
use crate::answer::{Answer, OrTrouble, Trouble, html};
use crate::case::{Tab, tabs};
use crate::code::stands;
use crate::guide::{Matter, rules_at};
use crate::part::action::Link;
use crate::part::page::Page;
use crate::part::tag::{Tag, Tone};
use crate::visit::Member;
use askama::Template;
use axum::extract::Path;
use casework::label::Kind;
use casework::person::{AdultCard, Birth, FamilyPage, KeptOut, PersonCard};
use language::Words;

/// One person, ready to be shown.
pub(super) struct Card {
    name: String,
    what: Option<String>,
    tags: Vec<Tag>,
    facts: Vec<(String, String)>,
    links: Vec<Link>,
}

/// Somebody who never sees the case, ready to be shown.
struct Out {
    name: String,
    why: String,
    href: Option<String>,
}

#[derive(Template)]
#[template(path = "person/page.html")]
struct FamilyTemplate {
    page: Page,
    tabs: Vec<Link>,
    child: Card,
    adults: Vec<Card>,
    /// What is said where no adult stands.
    adults_none: String,
    earlier: Vec<String>,
    excluded: Option<Vec<Out>>,
    again: Vec<String>,
    /// That an address is hidden no longer, and why.
    shown_again: Vec<(String, String)>,
    add: Option<String>,
    exclude: String,
    /// For those who have to do with the code on paper: what stands of it, and where its page is.
    code: Option<(String, String)>,
    rules: Vec<Matter>,
}

pub(super) async fn page(member: Member, Path(id): One) -> Answer {
    let id = id.parse().map_err(|_| Trouble::not_found(&member.visit))?;
    let shown = member.office().family_of_case(member.viewer(), id).await;
    let view = shown.or_trouble(&member.visit)?.view;
    let words = member.words();
    let base = format!("/case/{id}/family");
    let adult = |adult: &AdultCard| adult_card(words, adult, &base, view.may_relate);
    html(&FamilyTemplate {
        page: member.page(title(words, &view)),
        tabs: tabs(words, &view.head, Tab::People),
        child: child_card(words, &view, &base),
        adults: view.adults.iter().map(adult).collect(),
        adults_none: match view.head.reads(Kind::Family) {
            true => words.person_adults_none(),
            false => words.case_not_open(),
        },
        earlier: earlier(words, &view),
        excluded: excluded(&view, &base),
        again: (view.let_in_again.iter())
            .map(|(_, name, on)| words.person_let_in_again(words.full_date(*on), name))
            .collect(),
        shown_again: (view.shown_again.iter())
            .map(|(on, why)| (words.person_shown_again(words.full_date(*on)), why.clone()))
            .collect(),
        add: view.may_relate.then(|| format!("{base}/relation")),
        exclude: format!("{base}/exclude"),
        code: code(words, &view),
        rules: rules_at(&member.visit, "family"),
    })
}

fn code(words: Words, view: &FamilyPage) -> Option<(String, String)> {
    let href = format!("/case/{}/code", view.head.id);
    let knows = view.excluded.is_some();
    knows.then(|| (stands(words, view.code.as_ref()), href))
}

fn title(words: Words, view: &FamilyPage) -> String {
    match (&view.head.child, view.head.family) {
        (_, true) => words.person_family_own(),
        (Some(child), false) => words.person_family_of(child),
        (None, false) => words.person_family_title(),
    }
}

fn child_card(words: Words, view: &FamilyPage, base: &str) -> Card {
    let card = &view.child;
    let mut facts = Vec::new();
    facts.extend(
        card.birth
            .map(|birth| (words.person_born(), words::birth(words, birth))),
    );
    let number = card.number.clone();
    facts.extend(number.map(|number| (words.person_number(), number)));
    facts.extend(reach(words, card));
    facts.extend(
        view.care
            .map(|care| (words.person_care(), words::care(words, care))),
    );
    let mut links = links(words, card, base);
    if card.may_change && !matches!(card.birth, Some(Birth::Born { .. })) {
        links.insert(
            0,
            Link::new(format!("{base}/{}/born", card.id), words.person_do_born()),
        );
    }
    if view.may_relate {
        links.push(Link::new(
            format!("{base}/{}/number", card.id),
            words.person_do_number(),
        ));
        links.push(Link::new(
            format!("{base}/{}/care", card.id),
            words.person_do_care(),
        ));
    }
    Card {
        name: named(words, card),
        what: None,
        tags: hidden(words, card),
        facts,
        links,
    }
}

fn adult_card(words: Words, adult: &AdultCard, base: &str, may_relate: bool) -> Card {
    let card = &adult.card;
    let relation = &adult.relation;
    let mut tags = hidden(words, card);
    if relation.responsibility {
        tags.push(Tag::new(Tone::Plain, words.person_responsible()));
    }
    if relation.lives_with {
        tags.push(Tag::new(Tone::Plain, words.person_lives_with()));
    }
    let mut facts = reach(words, card);
    if let Some(until) = relation.until {
        facts.push((words.person_until(), words.full_date(until)));
    }
    let mut links = links(words, card, base);
    if may_relate && relation.until.is_none() {
        let href = format!("{base}/relation/{}/end", relation.id);
        links.push(Link::new(href, words.person_do_end()));
    }
    Card {
        name: named(words, card),
        what: Some(words::relation(words, relation.kind)),
        tags,
        facts,
        links,
    }
}

fn named(words: Words, card: &PersonCard) -> String {
    Some(card.name())
        .filter(|name| !name.is_empty())
        .unwrap_or_else(|| words.person_unnamed())
}

fn hidden(words: Words, card: &PersonCard) -> Vec<Tag> {
    card.hidden
        .then(|| Tag::new(Tone::Needs, words.person_hidden()))
        .into_iter()
        .collect()
}

/// How one reaches and speaks with a person.
fn reach(words: Words, card: &PersonCard) -> Vec<(String, String)> {
    let address = match card.hidden {
        true => words.person_address_protected(),
        false => card.address.clone(),
    };
    let language = card.language.as_ref().map(|(language, interpreter)| {
        if *interpreter {
            words.person_with_interpreter(language)
        } else {
            language.clone()
        }
    });
    let rows = [
        (words.person_telephone(), words.telephone(&card.telephone)),
        (words.person_email(), card.email.clone()),
        (words.person_address(), address),
        (words.person_language(), language.unwrap_or_default()),
    ];
    rows.into_iter()
        .filter(|(_, value)| !value.is_empty())
        .collect()
}

fn links(words: Words, card: &PersonCard, base: &str) -> Vec<Link> {
    if !card.may_change {
        return Vec::new();
    }
    let link = |what: &str, label: String| Link::new(format!("{base}/{}/{what}", card.id), label);
    let mut links = vec![
        link("contact", words.person_do_contact()),
        link("language", words.person_do_language()),
        link("name", words.person_do_name()),
    ];
    if card.protection.is_some() {
        links.push(link("protection", words.person_do_protection()));
    }
    links
}

fn earlier(words: Words, view: &FamilyPage) -> Vec<String> {
    let line = |(name, relation): &(String, casework::person::Relation)| {
        let kind = words::relation(words, relation.kind);
        let until = relation.until.map(|until| words.full_date(until));
        words.person_earlier_line(name, &kind, until.unwrap_or_default())
    };
    view.earlier.iter().map(line).collect()
}

fn excluded(view: &FamilyPage, base: &str) -> Option<Vec<Out>> {
    let excluded = view.excluded.as_ref()?;
    let line = |one: &KeptOut| Out {
        name: one.name.clone(),
        why: one.why.clone(),
        href: one
            .may_readmit
            .then(|| format!("{base}/readmit/{}", one.person)),
    };
    Some(excluded.iter().map(line).collect())
}

//! What the child needs and says, for the family and for those who coordinate.

use super::{parse, words};
use crate::answer::{Answer, OrTrouble, html};
use crate::case::{Tab, tabs};
use crate::demand::beside;
use crate::guide::{Matter, rules_at};
use crate::part::action::{Action, Link};
use crate::part::beside::Beside;
use crate::part::page::Page;
use crate::part::wording;
use crate::visit::Member;
use askama::Template;
use axum::extract::Path;
use casework::case::CaseHead;
use casework::label::Kind;
use casework::need::{HeardLine, MappingLine, NeedPage};
use language::Words;

/// A mapping in words.
pub(super) struct MappingText {
    pub(super) goals: String,
    pub(super) resources: String,
    pub(super) needs: Vec<(String, String)>,
    pub(super) asked: String,
    pub(super) written: String,
    pub(super) beside: Vec<Beside>,
}

struct HeardText {
    head: String,
    by: Option<String>,
    said: Option<String>,
    why: Option<String>,
}

#[derive(Template)]
#[template(path = "need/page.html")]
struct NeedTemplate {
    page: Page,
    tabs: Vec<Link>,
    lead: String,
    held_back: Option<String>,
    newest: Option<MappingText>,
    empty: String,
    earlier: Vec<MappingText>,
    hearings: Vec<HeardText>,
    map: Option<Action>,
    consent: Option<Action>,
    hear: Option<Action>,
    rules: Vec<Matter>,
}

pub(super) async fn read(member: Member, Path(id): Path<String>) -> Answer {
    let id = parse(&member, &id)?;
    let shown = member
        .office()
        .needs(member.viewer(), id)
        .await
        .or_trouble(&member.visit)?;
    let words = member.words();
    let page = member.page(words.need_title());
    let mut shown = template(words, page, shown.view);
    shown.rules = rules_at(&member.visit, "need");
    html(&shown)
}

fn template(words: Words, page: Page, view: NeedPage) -> NeedTemplate {
    let base = format!("/case/{}/need", view.head.id);
    let staff = !view.head.family;
    let again = view.newest.is_some();
    let label = if again {
        words.need_map_again()
    } else {
        words.need_map()
    };
    let map = Action::follow(format!("{base}/map"), label);
    let hear = Action::follow(format!("{base}/hear"), words.need_hear());
    NeedTemplate {
        page,
        tabs: tabs(words, &view.head, Tab::Need),
        lead: if staff {
            words.need_lead_work()
        } else {
            words.need_lead()
        },
        empty: match (staff, view.head.reads_needs) {
            (_, false) => words.case_not_open(),
            (true, true) => words.need_not_mapped_work(),
            (false, true) => words.need_not_mapped(),
        },
        held_back: held_back(words, &view.held_back),
        newest: view.newest.map(|line| mapping(words, line)),
        earlier: view
            .earlier
            .into_iter()
            .map(|line| mapping(words, line))
            .collect(),
        hearings: view
            .hearings
            .into_iter()
            .map(|line| heard(words, line))
            .collect(),
        consent: view.needs_consent.then(|| asking(words, &view.head)),
        map: view.may_write.then(|| if again { map } else { map.main() }),
        hear: view.may_write.then_some(hear),
        rules: Vec::new(),
    }
}

pub(super) fn mapping(words: Words, line: MappingLine) -> MappingText {
    let needs = line.needs.into_iter();
    MappingText {
        written: words.need_written(&line.by, words.date(line.at.date())),
        goals: line.goals,
        resources: line.resources,
        needs: needs
            .map(|(area, text)| (words::area(words, area), text))
            .collect(),
        asked: line.asked,
        beside: beside(words, &line.beside, line.restricted),
    }
}

/// What is held back from others, in a sentence.
fn held_back(words: Words, kinds: &[Kind]) -> Option<String> {
    let names = kinds.iter().map(|kind| wording::kind(words, *kind));
    let names: Vec<String> = names.collect();
    (!names.is_empty()).then(|| words.demand_need_held(names.join("; ")))
}

/// Where consent to reading about health is asked for.
pub(super) fn asking(words: Words, head: &CaseHead) -> Action {
    let form = format!("/case/{}/consent/new/share", head.id);
    Action::follow(form, words.need_health_consent())
}

fn heard(words: Words, line: HeardLine) -> HeardText {
    match line {
        HeardLine::Heard { on, form, by, said } => HeardText {
            head: words.need_heard_on(words::form(words, form), words.date(on)),
            by: Some(words.need_heard_by(&by)),
            said: Some(said),
            why: None,
        },
        HeardLine::NotYet { written, why } => HeardText {
            head: words.need_not_yet_on(words.date(written)),
            by: None,
            said: None,
            why: Some(why),
        },
    }
}

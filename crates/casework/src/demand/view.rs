//! What one sees of demands: one's own, or those that one judges.

use super::command::label_of;
use super::event::{About, Thing, Verdict, Wish};
use super::state::Made;
use crate::access::{Permit, Role, Seen, Viewing};
use crate::case::{Case, CaseHead, case_head};
use crate::id::{CaseId, ItemId};
use crate::label::{Kind, Source};
use crate::moment::{Date, Moment};
use crate::need::mapped_texts;
use crate::organisation::Directory;
use crate::person::{People, Person};

/// One thing that a demand is or can be about.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ThingLine {
    /// Which sort.
    pub thing: Thing,
    /// Which.
    pub item: ItemId,
    /// When it was written.
    pub at: Moment,
    /// What it says.
    pub text: String,
}

/// An answer.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AnswerLine {
    /// When.
    pub on: Date,
    /// By whom.
    pub by: String,
    /// How it was judged.
    pub verdict: Verdict,
    /// In words.
    pub text: String,
}

/// One demand.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DemandLine {
    /// Which.
    pub id: ItemId,
    /// What is demanded.
    pub wish: Wish,
    /// About which kind of information.
    pub kind: Kind,
    /// About which thing, where it is one and there is a ground to see it.
    pub thing: Option<ThingLine>,
    /// Whether it is about one single thing.
    pub single: bool,
    /// Whether it is about everything of the kind.
    pub whole: bool,
    /// Who demands it; empty where there is no ground for the name.
    pub who: String,
    /// When.
    pub at: Moment,
    /// Why, in the person's words.
    pub text: String,
    /// The last day for the answer.
    pub due: Date,
    /// The answer.
    pub answer: Option<AnswerLine>,
    /// Whether the thing, or everything of the kind, is held back now.
    pub restricts: bool,
    /// When what was to be erased was gone.
    pub carried_out: Option<Date>,
    /// Whether the reader answers it.
    pub may_answer: bool,
    /// Whether the reader can use again what is held back.
    pub may_lift: bool,
}

/// The demands of a case.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DemandPage {
    /// The head of the page.
    pub head: CaseHead,
    /// The demands that the reader made or judges, newest first.
    pub lines: Vec<DemandLine>,
    /// What can be pointed at, newest first.
    pub things: Vec<ThingLine>,
    /// Whether the reader can demand something.
    pub may_demand: bool,
}

/// What stands beside a thing.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BesideLine {
    /// Since when.
    pub on: Date,
    /// Whether it says what is right; otherwise what the person says, where a correction was refused.
    pub corrected: bool,
    /// The text.
    pub text: String,
}

/// The page of demands, for the family and those who judge; nothing for others.
pub fn demand_page(
    (case, id, child): (&Case, CaseId, &Person),
    permit: &Permit,
    people: &People,
    directory: &Directory,
) -> Option<Seen<DemandPage>> {
    let family = permit.is_family();
    if !family && !permit.has(Role::CoordinatingUnit) {
        return None;
    }
    let mut viewing = Viewing::new(permit);
    let head = case_head(&mut viewing, id, child);
    let lines = demand_lines(&mut viewing, case, people, directory);
    let things = match family {
        true => things(&mut viewing, case),
        false => Vec::new(),
    };
    let page = DemandPage {
        head,
        lines,
        // whoever only cares for the child demands about what it told itself
        may_demand: family && (!permit.only_cares() || !things.is_empty()),
        things,
    };
    Some(viewing.finish("demands", page))
}

/// The demands that the reader made or judges, newest first.
pub fn demand_lines(
    viewing: &mut Viewing<'_>,
    case: &Case,
    people: &People,
    directory: &Directory,
) -> Vec<DemandLine> {
    let all = case.demand.all.iter().rev();
    all.filter_map(|demand| line(viewing, case, people, directory, demand))
        .collect()
}

/// What one demands is one's own matter: another parent does not read it.
fn concerns(permit: &Permit, demand: &Made) -> bool {
    let own = permit.is_family() && demand.by == Some(permit.viewer().person);
    own || permit.has(Role::CoordinatingUnit)
}

fn line(
    viewing: &mut Viewing<'_>,
    case: &Case,
    people: &People,
    directory: &Directory,
    demand: &Made,
) -> Option<DemandLine> {
    if !concerns(viewing.permit(), demand) {
        return None;
    }
    let text = viewing.show(&demand.text)?.or_empty().to_owned();
    let answer = demand.answer.as_ref().and_then(|answer| {
        let text = viewing.show(&answer.text)?.or_empty().to_owned();
        let by = answer.by.and_then(|by| directory.employee(by));
        Some(AnswerLine {
            on: answer.at.date(),
            by: by
                .map(|by| by.name.or_empty().to_owned())
                .unwrap_or_default(),
            verdict: answer.verdict,
            text,
        })
    });
    let judges = viewing.permit().has(Role::CoordinatingUnit);
    let who = demand.by.and_then(|by| people.name(viewing, by));
    Some(DemandLine {
        id: demand.id,
        wish: demand.wish,
        kind: demand.about.kind(),
        thing: match demand.about {
            About::Thing(thing, item) => thing_line(viewing, case, thing, item),
            About::Kind(_) | About::All(_) => None,
        },
        single: demand.about.item().is_some(),
        whole: matches!(demand.about, About::All(_)),
        who: who.unwrap_or_default(),
        at: demand.at,
        text,
        due: demand.due,
        restricts: demand.restricts(),
        carried_out: demand.carried_out.map(Moment::date),
        may_answer: judges && answer.is_none(),
        may_lift: judges && answer.is_some() && demand.restricts(),
        answer,
    })
}

fn thing_line(
    viewing: &mut Viewing<'_>,
    case: &Case,
    thing: Thing,
    item: ItemId,
) -> Option<ThingLine> {
    let found = match thing {
        Thing::Note => {
            let note = case.note.find(item)?;
            let text = viewing.show_item(item, &note.text)?;
            (note.at, text.or_empty().to_owned())
        }
        Thing::Message => {
            let mut all = case.message.all.iter();
            let message = all.find(|message| message.id == item)?;
            let text = viewing.show_item(item, &message.text)?;
            (message.at, text.or_empty().to_owned())
        }
        Thing::Mapping => {
            let mut all = case.need.mappings.iter();
            let written = all.find(|written| written.id == item)?;
            let mapping = mapped_texts(viewing, written)?;
            let needs = mapping.needs.into_iter().map(|(_, need)| need);
            let whole = [mapping.goals, mapping.resources];
            let texts: Vec<String> = whole.into_iter().chain(needs).collect();
            (written.at, texts.join(" ").trim().to_owned())
        }
        Thing::Promise => {
            let made = case.promise.find(item)?;
            let promise = viewing.show_item(item, &made.promise)?;
            (made.at, promise.what.or_empty().to_owned())
        }
        Thing::Goal => {
            let plan = case.plan.current.as_ref()?;
            let goal = viewing.show_item(item, case.plan.goal(item)?)?;
            let texts = [goal.own_words.or_empty(), goal.services_words.or_empty()];
            (plan.changed, texts.join(" ").trim().to_owned())
        }
    };
    let (at, text) = found;
    Some(ThingLine {
        thing,
        item,
        at,
        text,
    })
}

fn things(viewing: &mut Viewing<'_>, case: &Case) -> Vec<ThingLine> {
    let notes = case.note.all.iter().map(|note| (Thing::Note, note.id));
    let messages = case.message.all.iter();
    let messages = messages.map(|message| (Thing::Message, message.id));
    let mappings = case.need.mappings.iter();
    let mappings = mappings.map(|written| (Thing::Mapping, written.id));
    let me = Source::Family(viewing.permit().viewer().person);
    let only_own = viewing.permit().only_cares();
    let own = |(thing, item): &(Thing, ItemId)| {
        !only_own || label_of(case, *thing, *item).is_some_and(|label| label.source == me)
    };
    let promises = case.promise.all.iter();
    let promises = promises.map(|made| (Thing::Promise, made.promise.inside().id));
    let goals = case
        .plan
        .current
        .iter()
        .flat_map(|plan| &plan.working.goals);
    let goals = goals.map(|goal| (Thing::Goal, goal.inside().id));
    let all = notes.chain(messages).chain(mappings);
    let all = all.chain(promises).chain(goals).filter(own);
    let all: Vec<(Thing, ItemId)> = all.collect();
    let mut lines: Vec<ThingLine> = all
        .into_iter()
        .filter_map(|(thing, item)| thing_line(viewing, case, thing, item))
        .filter(|line| !line.text.is_empty())
        .collect();
    lines.sort_by_key(|line| std::cmp::Reverse(line.at));
    lines
}

/// What stands beside a thing, for somebody who was shown the thing.
pub fn beside_lines(viewing: &mut Viewing<'_>, case: &Case, item: ItemId) -> Vec<BesideLine> {
    let all = case.demand.beside.iter().filter(|one| one.item == item);
    let line = |one: &super::Beside| {
        Some(BesideLine {
            on: one.on,
            corrected: one.corrected,
            text: viewing.show_item(item, &one.text)?.or_empty().to_owned(),
        })
    };
    all.filter_map(line).collect()
}

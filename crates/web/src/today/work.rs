//! The day of somebody who works with families.

use super::line::line;
use crate::answer::{Answer, OrTrouble, html};
use crate::note::quick_field;
use crate::part::action::Link;
use crate::part::form::{Choice, Field, Group};
use crate::part::page::Page;
use crate::part::promise::PromiseLine;
use crate::part::wording;
use crate::visit::Member;
use askama::Template;
use casework::case::CaseHead;
use casework::entry::Function;
use casework::today::CaseLine;
use language::Words;
use office::today::{Length, TakenBackLine, WorkList};

struct Row {
    href: String,
    name: String,
    next: String,
    open: String,
    late: bool,
    revise: String,
}

/// Lines of a list, and how many there are in all.
struct List {
    lines: Vec<PromiseLine>,
    all: i64,
}

impl List {
    fn new(words: Words, list: &WorkList) -> Self {
        Self {
            lines: list.lines.iter().map(|work| line(words, work)).collect(),
            all: count(list.all),
        }
    }

    fn more(&self) -> bool {
        count(self.lines.len()) < self.all
    }
}

#[derive(Template)]
#[template(path = "today/work.html")]
struct WorkPage {
    page: Page,
    mine: List,
    coordinates: bool,
    works: bool,
    checks: bool,
    others: List,
    families: Vec<Row>,
    /// The cases that a consent opens to the reader.
    shared: Vec<Link>,
    taken_back: Vec<String>,
    errand: String,
    quick: Field,
    family: Group,
}

pub(crate) async fn work(member: &Member, length: Length) -> Answer {
    let shown = member
        .office()
        .work_day(member.viewer(), length)
        .await
        .or_trouble(&member.visit)?;
    let words = member.words();
    let mut families = shown.view.families;
    families.sort_by_cached_key(|line| words.order(line.child.as_deref().unwrap_or_default()));
    html(&WorkPage {
        page: member.page(words.today_title()),
        mine: List::new(words, &shown.view.mine),
        coordinates: !families.is_empty(),
        checks: member.session.function == Some(Function::SecurityOfficer),
        works: member.session.function == Some(Function::Worker),
        others: List::new(words, &shown.view.others),
        family: family(words, &families),
        families: families.iter().map(|family| row(words, family)).collect(),
        shared: shown
            .view
            .shared
            .iter()
            .map(|head| shared(words, head))
            .collect(),
        taken_back: shown
            .view
            .taken_back
            .iter()
            .map(|line| taken_back(words, line))
            .collect(),
        errand: member.office().new_errand().to_string(),
        quick: quick_field(words),
    })
}

fn shared(words: Words, head: &CaseHead) -> Link {
    let name = head.child.clone();
    let name = name.unwrap_or_else(|| words.zone_child_unnamed());
    Link::new(format!("/case/{}", head.id), name)
}

/// What must not be used further, without a word of whose case it was.
fn taken_back(words: Words, line: &TakenBackLine) -> String {
    let kinds = line.kinds.iter().map(|kind| wording::kind(words, *kind));
    let kinds = words.list(&kinds.collect::<Vec<_>>());
    let you = || words.today_taken_back_you();
    let to = line.unit.clone().unwrap_or_else(you);
    let (on, opened) = (words.full_date(line.on), words.full_date(line.opened));
    words.today_taken_back(to, on, kinds, opened)
}

/// For which family the quick note is.
fn family(words: Words, families: &[CaseLine]) -> Group {
    let only = families.len() == 1;
    let choices = families
        .iter()
        .map(|family| Choice::new(family.case.to_string(), name(words, family)).chosen(only));
    Group::new("case", words.note_quick_family(), choices.collect())
}

fn name(words: Words, family: &CaseLine) -> String {
    family
        .child
        .clone()
        .unwrap_or_else(|| words.zone_child_unnamed())
}

fn row(words: Words, family: &CaseLine) -> Row {
    let date = |date: Option<jiff::civil::Date>| {
        date.map_or_else(|| words.today_no_date(), |date| words.short_date(date))
    };
    Row {
        href: format!("/case/{}", family.case),
        name: name(words, family),
        next: date(family.next),
        open: words.today_open_count(count(family.late), count(family.open)),
        late: family.late > 0,
        revise: date(family.revise),
    }
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

//! The day of somebody who works with families.

use super::line::line;
use crate::answer::{Answer, OrTrouble, html};
use crate::note::quick_field;
use crate::part::form::{Choice, Field, Group};
use crate::part::page::Page;
use crate::part::promise::PromiseLine;
use crate::visit::Member;
use askama::Template;
use casework::entry::Function;
use casework::today::CaseLine;
use language::Words;
use office::today::{Length, WorkList};

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
        errand: member.office().new_errand().to_string(),
        quick: quick_field(words),
    })
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

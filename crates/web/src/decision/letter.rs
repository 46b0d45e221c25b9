//! The letter, for the family on the screen and on paper, and for the unit with who has read it.

use crate::answer::{Answer, OrTrouble, html};
use crate::assessment::{Ids, ids, law, matter, places};
use crate::case::{Tab, tabs};
use crate::law_words::LawWords;
use crate::part::action::Link;
use crate::part::page::Page;
use crate::part::tag::{Tag, Tone};
use crate::visit::Member;
use askama::Template;
use casework::assessment::Right;
use casework::decision::{ComplaintLine, DecisionPage, Outcome};
use language::Words;
use law::Length;

/// How one complains, in words.
struct ComplaintText {
    to: String,
    deadline: String,
    form: String,
    counted: String,
    starts: String,
    moved: Option<String>,
    places: String,
}

/// What the unit sees beside the letter.
struct ReadBy {
    tag: Tag,
    lines: Vec<String>,
    assessment: String,
}

#[derive(Template)]
#[template(path = "decision/letter.html")]
struct Letter {
    page: Page,
    tabs: Vec<Link>,
    back: String,
    right: String,
    sent: String,
    about: Option<String>,
    reasons: String,
    rests_on: Option<String>,
    individual: bool,
    next: String,
    complaint: Option<ComplaintText>,
    help: String,
    signed: String,
    unit: String,
    read_by: Option<ReadBy>,
}

pub(super) async fn read(member: Member, path: Ids) -> Answer {
    let (case, item) = ids(&member, &path)?;
    let shown = member.office().decision(member.viewer(), case, item);
    let shown = shown.await.or_trouble(&member.visit)?;
    html(&letter(&member, &shown.view))
}

fn letter(member: &Member, view: &DecisionPage) -> Letter {
    let (words, law) = (member.words(), law(member));
    let signature = &view.signature;
    let telephone = words.telephone(&signature.telephone);
    let complaint = view.complaint.as_ref();
    let rules = (!view.rules.is_empty()).then(|| places(words, law, &view.rules));
    Letter {
        page: member.page(heading(words, view.matter.right, view.outcome)),
        tabs: tabs(words, &view.head, Tab::Assessment),
        back: format!("/case/{}/assessment", view.head.id),
        right: matter(words, view.matter),
        sent: words.decision_announced(words.full_date(view.sent)),
        about: view
            .head
            .child
            .as_ref()
            .map(|name| words.decision_about(name)),
        reasons: view.reasons.clone(),
        rests_on: rules.map(|rules| words.decision_rests_on(&rules)),
        individual: view.individual_decision,
        next: next(words, view.matter.right, view.outcome),
        complaint: complaint.map(|line| complaint_text(words, law, view, line)),
        help: if complaint.is_some() {
            words.decision_help(&signature.unit, &telephone)
        } else {
            words.decision_no_route(&signature.unit, &telephone)
        },
        signed: words.decision_signed(&signature.name, &signature.title),
        unit: signature.unit.clone(),
        read_by: (!view.head.family).then(|| read_by(words, view)),
    }
}

/// The answer of a letter, in one line.
pub(super) fn heading(words: Words, right: Right, outcome: Outcome) -> String {
    match (right, outcome) {
        (Right::ChildCoordinator, Outcome::Granted) => words.decision_yes_child_coordinator(),
        (Right::ChildCoordinator, Outcome::Refused) => words.decision_no_child_coordinator(),
        (Right::Coordinator, Outcome::Granted) => words.decision_yes_coordinator(),
        (Right::Coordinator, Outcome::Refused) => words.decision_no_coordinator(),
        (Right::IndividualPlan, Outcome::Granted) => words.decision_yes_plan(),
        (Right::IndividualPlan, Outcome::Refused) => words.decision_no_plan(),
    }
}

fn next(words: Words, right: Right, outcome: Outcome) -> String {
    match (right, outcome) {
        (Right::IndividualPlan, Outcome::Granted) => words.decision_next_yes_plan(),
        (_, Outcome::Granted) => words.decision_next_yes_coordinator(),
        (Right::ChildCoordinator, Outcome::Refused) => words.decision_next_no_child_coordinator(),
        (_, Outcome::Refused) => words.decision_next_no(),
    }
}

fn complaint_text(
    words: Words,
    law: LawWords,
    view: &DecisionPage,
    line: &ComplaintLine,
) -> ComplaintText {
    let deadline = &line.deadline;
    let length = match deadline.length {
        Length::Days(days) => words.decision_days(i64::from(days)),
        Length::Weeks(weeks) => words.decision_weeks(i64::from(weeks)),
        Length::Months(months) => words.decision_months(i64::from(months)),
    };
    let from = words.full_date(deadline.counted_from);
    let mut cited = vec![deadline.citation];
    cited.extend(&deadline.also);
    cited.extend(&line.citations);
    ComplaintText {
        to: words.decision_complain_to(receiver(law, view, line), law.role(line.to)),
        deadline: words.decision_deadline(words.full_date(deadline.date)),
        form: law.text(line.form),
        counted: if line.from_opening {
            words.decision_counted_opened(&length, &from)
        } else {
            words.decision_counted_sent(&length, &from)
        },
        starts: law.text(deadline.starts),
        moved: deadline
            .moved_from
            .map(|day| words.decision_moved(words.full_date(day))),
        places: words.decision_stands_in(places(words, law, &cited)),
    }
}

/// The unit that decided has a name, which says more than its role.
fn receiver(law: LawWords, view: &DecisionPage, line: &ComplaintLine) -> String {
    if view.signature.unit.is_empty() {
        law.role(line.sent_to)
    } else {
        view.signature.unit.clone()
    }
}

fn read_by(words: Words, view: &DecisionPage) -> ReadBy {
    let opened = view
        .opened
        .iter()
        .map(|(at, name)| words.decision_opened_by(name, words.date_and_time(at.local())));
    let again = view.announced_again.iter();
    let again = again.map(|at| words.decision_announced_again(words.date(at.date())));
    let tag = match view.opened.first() {
        Some((at, _)) => Tag::new(Tone::Done, words.decision_opened_on(words.date(at.date()))),
        None => Tag::new(Tone::Needs, words.decision_unopened()),
    };
    ReadBy {
        tag,
        lines: opened.chain(again).collect(),
        assessment: format!("/case/{}/assessment/{}", view.head.id, view.assessment),
    }
}

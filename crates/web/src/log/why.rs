//! Asking why somebody looked, and answering.

use super::line::{grounds, named_kinds};
use crate::answer::{Answer, OrTrouble, Trouble, html, to};
use crate::case::{OneForm, Place, Tab, tabs};
use crate::fields::Fields;
use crate::part::action::Link;
use crate::part::form::Field;
use crate::part::page::Page;
use crate::part::tag::{Tag, Tone};
use crate::said::Said;
use crate::visit::Member;
use askama::Template;
use axum::extract::Path;
use casework::id::{CaseId, ItemId};
use casework::log::{QuestionLine, QuestionPage};
use casework::moment::Moment;
use casework::told::Told;
use language::Words;
use office::Shown;
use office::log::One;

/// A question, ready to be shown.
pub(super) struct Question {
    pub(super) who: String,
    pub(super) looked: String,
    pub(super) what: Vec<String>,
    pub(super) why: Vec<String>,
    pub(super) asked: String,
    pub(super) text: String,
    pub(super) answer: Option<(String, String)>,
    pub(super) state: Option<Tag>,
}

/// The questions of a log, ready to be shown.
pub(super) fn questions(words: Words, all: &[QuestionLine]) -> Vec<Question> {
    all.iter().map(|one| question(words, one)).collect()
}

fn question(words: Words, one: &QuestionLine) -> Question {
    let (name, title, unit) = &one.who;
    let waits = || match words.late(one.due) {
        Some(late) => Tag::late(late),
        None => Tag::new(Tone::Open, words.log_question_waits(words.date(one.due))),
    };
    Question {
        who: words.log_employee(name, title, unit),
        looked: words.date_and_time(one.looked.local()),
        what: named_kinds(words, &one.parts),
        why: grounds(words, &one.parts),
        asked: words.log_question_asked(words.date(one.asked.date()), &one.to),
        text: one.text.clone(),
        answer: one.answer.as_ref().map(|(on, by, text)| {
            let by = words.log_question_answered(by, words.date(*on));
            (by, text.clone())
        }),
        state: one.answer.is_none().then(waits),
    }
}

type About = Path<(String, String, String)>;
type Two = Path<(String, String)>;

fn about(member: &Member, path: &(String, String, String)) -> Result<(CaseId, One), Trouble> {
    let missing = || Trouble::not_found(&member.visit);
    let id = path.0.parse().map_err(|_| missing())?;
    let at: i64 = path.1.parse().map_err(|_| missing())?;
    let by = path.2.parse().map_err(|_| missing())?;
    Ok((id, (Moment::from_milliseconds(at), by)))
}

pub(super) async fn form(member: Member, Path(path): About) -> Answer {
    let (id, one) = about(&member, &path)?;
    let shown = asked_about(&member, id, one).await?;
    let form = asked(member.words(), &shown.view, one.0, &Fields::default());
    show(&member, form, &shown)
}

pub(super) async fn ask(member: Member, Path(path): About, fields: Fields) -> Answer {
    let (id, one) = about(&member, &path)?;
    let shown = asked_about(&member, id, one).await?;
    let sent = fields
        .form()
        .ok_or_else(|| Trouble::not_found(&member.visit))?;
    let words = member.words();
    let mut form = asked(words, &shown.view, one.0, &fields);
    if form.holds(words) {
        let text = Told::new(fields.get("text"));
        let office = member.office();
        let done = office.ask_why(member.viewer(), id, sent, (one, text)).await;
        match done {
            Ok(()) => return to(&Said::WhyAsked.at(&format!("/case/{id}/log"))),
            Err(error) => form.failed(words, error).or_trouble(&member.visit)?,
        }
    }
    show(&member, form, &shown)
}

async fn asked_about(
    member: &Member,
    id: CaseId,
    one: One,
) -> Result<Shown<QuestionPage>, Trouble> {
    let office = member.office();
    let shown = office.why_form(member.viewer(), id, one).await;
    shown.or_trouble(&member.visit)
}

fn asked(words: Words, view: &QuestionPage, at: Moment, fields: &Fields) -> OneForm {
    let (name, title, unit) = &view.who;
    let who = words.log_employee(name, title, unit);
    let form = OneForm::new(words.log_why_title(), words.log_why_send(), fields)
        .lead(words.log_why_lead(&who, words.date_and_time(at.local())));
    let form = match &view.to {
        Some(to) if to.checks => form.said(words.log_why_to(&to.name)),
        Some(to) => form.said(words.log_why_to_unit(&to.name)),
        None => form.said(words.log_refused_nobody()),
    };
    form.area(Field::new("text", words.log_why_text()).optional())
}

fn show(member: &Member, form: OneForm, shown: &Shown<QuestionPage>) -> Answer {
    let head = &shown.view.head;
    // whoever answers in the coordinating unit does not have the log itself
    let back = match head.family || head.checks {
        true => format!("/case/{}/log", head.id),
        false => format!("/case/{}", head.id),
    };
    form.page(
        member,
        Place {
            head,
            tab: Tab::Log,
            back,
            shown: shown.sequence,
            stands: String::new(),
        },
    )
}

#[derive(Template)]
#[template(path = "log/question.html")]
struct QuestionTemplate {
    page: Page,
    tabs: Vec<Link>,
    question: Question,
}

fn item(member: &Member, path: &(String, String)) -> Result<(CaseId, ItemId), Trouble> {
    let missing = || Trouble::not_found(&member.visit);
    let id = path.0.parse().map_err(|_| missing())?;
    let item = path.1.parse().map_err(|_| missing())?;
    Ok((id, item))
}

pub(super) async fn read(member: Member, Path(path): Two) -> Answer {
    let (id, item) = item(&member, &path)?;
    let shown = member.office().question(member.viewer(), id, item).await;
    let shown = shown.or_trouble(&member.visit)?;
    let words = member.words();
    match &shown.view.question {
        Some(line) if line.may_answer => {
            let form = answering(words, line, &Fields::default());
            show(&member, form, &shown)
        }
        Some(line) => html(&QuestionTemplate {
            page: member.page(words.log_question_title()),
            tabs: tabs(words, &shown.view.head, Tab::Log),
            question: question(words, line),
        }),
        None => Err(Trouble::not_found(&member.visit)),
    }
}

pub(super) async fn answer(member: Member, Path(path): Two, fields: Fields) -> Answer {
    let (id, item) = item(&member, &path)?;
    let shown = member.office().question(member.viewer(), id, item).await;
    let shown = shown.or_trouble(&member.visit)?;
    let missing = || Trouble::not_found(&member.visit);
    let line = shown.view.question.as_ref().ok_or_else(missing)?;
    let sent = fields.form().ok_or_else(missing)?;
    let words = member.words();
    let mut form = answering(words, line, &fields);
    if form.holds(words) {
        let answer = (item, Told::new(fields.get("answer")));
        let office = member.office();
        let done = office.answer_why(member.viewer(), id, sent, answer).await;
        match done {
            Ok(()) => {
                let back = format!("/case/{id}/log/question/{item}");
                return to(&Said::WhyAnswered.at(&back));
            }
            Err(error) => form.failed(words, error).or_trouble(&member.visit)?,
        }
    }
    show(&member, form, &shown)
}

fn answering(words: Words, line: &QuestionLine, fields: &Fields) -> OneForm {
    let (name, title, unit) = &line.who;
    let who = words.log_employee(name, title, unit);
    let parts = named_kinds(words, &line.parts).join(" · ");
    let mut form = OneForm::new(words.log_question_title(), words.log_answer_send(), fields)
        .lead(words.log_why_lead(&who, words.date_and_time(line.looked.local())))
        .said(words.log_answer_parts(parts));
    for reason in grounds(words, &line.parts) {
        form = form.said(words.log_answer_ground(reason));
    }
    if !line.text.is_empty() {
        form = form.said(words.log_answer_text(&line.text));
    }
    form.said(words.log_answer_due(words.date(line.due)))
        .area(Field::new("answer", words.log_answer_label()).hint(words.log_answer_hint()))
}

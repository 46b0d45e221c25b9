//! Answering a demand, and using again what was held back.

use super::words::{VERDICTS, about, verdict, wish};
use crate::answer::{Answer, OrTrouble, Trouble, to};
use crate::case::{OneForm, Place};
use crate::fields::Fields;
use crate::part::form::{Choice, Field, Group};
use crate::said::Said;
use crate::visit::Member;
use axum::extract::Path;
use casework::demand::{DemandLine, DemandPage, Wish};
use casework::id::{CaseId, ItemId};
use casework::told::Told;
use language::Words;
use office::Shown;
use office::demand::Judged;

type Two = Path<(String, String)>;

/// The demand that a page is about, with what the page is made of.
struct Opened {
    case: CaseId,
    item: ItemId,
    shown: Shown<DemandPage>,
    line: DemandLine,
}

async fn opened(
    member: &Member,
    path: &(String, String),
    may: fn(&DemandLine) -> bool,
) -> Result<Opened, Trouble> {
    let (case, item) = super::item(member, path)?;
    let shown = member.office().demands(member.viewer(), case).await;
    let shown = shown.or_trouble(&member.visit)?;
    let mut lines = shown.view.lines.iter();
    let line = lines.find(|line| line.id == item && may(line)).cloned();
    let line = line.ok_or_else(|| Trouble::not_found(&member.visit))?;
    Ok(Opened {
        case,
        item,
        shown,
        line,
    })
}

fn may_answer(line: &DemandLine) -> bool {
    line.may_answer
}

fn may_lift(line: &DemandLine) -> bool {
    line.may_lift
}

pub(super) async fn form(member: Member, Path(path): Two) -> Answer {
    let opened = opened(&member, &path, may_answer).await?;
    let form = answering(member.words(), &opened.line, &Fields::default());
    show(&member, form, &opened)
}

pub(super) async fn send(member: Member, Path(path): Two, fields: Fields) -> Answer {
    let opened = opened(&member, &path, may_answer).await?;
    let missing = || Trouble::not_found(&member.visit);
    let sent = fields.form().ok_or_else(missing)?;
    let words = member.words();
    let mut form = answering(words, &opened.line, &fields);
    if form.holds(words) {
        let code = fields.get("verdict");
        let found = VERDICTS.iter().find(|(known, _)| *known == code);
        let judged = Judged {
            verdict: found.ok_or_else(missing)?.1,
            answer: Told::new(fields.get("answer")),
            right: Told::new(fields.get("right")),
        };
        let (office, case) = (member.office(), opened.case);
        let done = office
            .answer_demand(member.viewer(), case, sent, (opened.item, judged))
            .await;
        match done {
            Ok(()) => return to(&Said::DemandAnswered.at(&format!("/case/{case}/demand"))),
            Err(error) => form.failed(words, error).or_trouble(&member.visit)?,
        }
    }
    show(&member, form, &opened)
}

fn answering(words: Words, line: &DemandLine, fields: &Fields) -> OneForm {
    let fitting = VERDICTS.iter().filter(|(_, one)| one.answers(line.wish));
    let choices = fitting.map(|(code, one)| Choice::new(*code, verdict(words, *one)));
    let mut form = OneForm::new(wish(words, line.wish), words.demand_answer_send(), fields)
        .lead(about(words, line));
    if let Some(thing) = &line.thing {
        form = form.said(words.demand_answer_thing(&thing.text));
    } else if line.single {
        form = form.said(words.demand_answer_unseen());
    }
    form = form
        .said(words.demand_answer_text(&line.who, &line.text))
        .said(words.demand_answer_due(words.date(line.due)));
    form = match line.wish {
        Wish::Correction => form.said(words.demand_answer_correction()),
        Wish::Erasure => form.said(words.demand_answer_erasure()),
        Wish::Restriction => form.said(words.demand_answer_restriction()),
        Wish::Objection if line.whole => form
            .said(words.demand_answer_objection())
            .said(words.demand_answer_whole()),
        Wish::Objection => form.said(words.demand_answer_objection()),
    };
    form = form.radios(Group::new(
        "verdict",
        words.demand_verdict(),
        choices.collect(),
    ));
    if line.wish == Wish::Correction && line.single {
        let right = Field::new("right", words.demand_right()).hint(words.demand_right_hint());
        form = form.area(right.optional());
    }
    form.area(Field::new("answer", words.demand_answer_label()).hint(words.demand_answer_hint()))
}

pub(super) async fn lift_form(member: Member, Path(path): Two) -> Answer {
    let opened = opened(&member, &path, may_lift).await?;
    let form = lifting(member.words(), &opened.line, &Fields::default());
    show(&member, form, &opened)
}

pub(super) async fn lift(member: Member, Path(path): Two, fields: Fields) -> Answer {
    let opened = opened(&member, &path, may_lift).await?;
    let missing = || Trouble::not_found(&member.visit);
    let sent = fields.form().ok_or_else(missing)?;
    let words = member.words();
    let mut form = lifting(words, &opened.line, &fields);
    if form.holds(words) {
        let (office, case) = (member.office(), opened.case);
        let why = (opened.item, Told::new(fields.get("why")));
        let done = office.lift_demand(member.viewer(), case, sent, why).await;
        match done {
            Ok(()) => return to(&Said::DemandLifted.at(&format!("/case/{case}/demand"))),
            Err(error) => form.failed(words, error).or_trouble(&member.visit)?,
        }
    }
    show(&member, form, &opened)
}

fn lifting(words: Words, line: &DemandLine, fields: &Fields) -> OneForm {
    OneForm::new(words.demand_lift_title(), words.demand_lift_send(), fields)
        .lead(about(words, line))
        .said(match line.whole {
            true => words.demand_lift_lead_whole(),
            false => words.demand_lift_lead(),
        })
        .area(Field::new("why", words.demand_lift_why()))
}

fn show(member: &Member, form: OneForm, opened: &Opened) -> Answer {
    let head = &opened.shown.view.head;
    form.page(
        member,
        Place {
            head,
            tab: super::tab(head),
            back: format!("/case/{}/demand", head.id),
            shown: opened.shown.sequence,
            stands: String::new(),
        },
    )
}

//! Everything that was assessed and decided in a case.

use super::words;
use crate::answer::{Answer, OrTrouble, Trouble, conflict, html, unprocessable};
use crate::case::{Tab, tabs};
use crate::part::action::{Action, Link};
use crate::part::form::{Choice, Field, Group, Problems};
use crate::part::page::Page;
use crate::part::tag::{Tag, Tone};
use crate::visit::Member;
use askama::Template;
use axum::extract::Path;
use casework::assessment::{AssessmentsPage, DecisionLine, MatterLine, Standing};
use casework::case::CaseHead;
use casework::decision::{NoPlanReason, Outcome};
use casework::id::CaseId;
use casework::label::Kind;
use language::Words;

struct MatterText {
    name: String,
    tag: Tag,
    more: Option<String>,
    undecided: Option<Tag>,
    actions: Vec<Action>,
}

struct DecisionText {
    href: String,
    name: String,
    sent: String,
    tag: Tag,
    again: Option<String>,
}

/// The question why there is no plan.
pub(crate) struct NoPlanForm {
    pub(crate) errand: String,
    pub(crate) reason: Group,
    pub(crate) more: Field,
}

/// The page, with the question why there is no plan where it is asked.
#[derive(Template)]
#[template(path = "assessment/list.html")]
pub(crate) struct ListPage {
    page: Page,
    tabs: Vec<Link>,
    lead: String,
    family: bool,
    map_first: Option<String>,
    matters: Vec<MatterText>,
    decisions: Vec<DecisionText>,
    /// What is said where nothing is assessed, and where nothing is decided.
    matters_none: String,
    decisions_none: String,
    no_plan: Option<(String, String)>,
    no_plan_action: String,
    shown: i64,
    pub(crate) no_plan_form: Option<NoPlanForm>,
    problems: Problems,
    conflict: bool,
}

pub(super) async fn read(member: Member, Path(id): Path<String>) -> Answer {
    let id = super::case(&member, &id)?;
    html(&page(&member, id).await?)
}

/// The page as it stands now.
pub(crate) async fn page(member: &Member, id: CaseId) -> Result<ListPage, Trouble> {
    let shown = member
        .office()
        .assessments(member.viewer(), id)
        .await
        .or_trouble(&member.visit)?;
    Ok(list_page(member, shown.view, shown.sequence.0))
}

fn list_page(member: &Member, view: AssessmentsPage, shown: i64) -> ListPage {
    let words = member.words();
    let base = format!("/case/{}", view.head.id);
    let family = view.head.family;
    let ask = view.may_assess && !view.has_plan;
    let line = |line: &MatterLine| matter(member, &base, shown, view.may_assess, line);
    let decision = |line: &DecisionLine| decision(words, &base, line);
    ListPage {
        page: member.page(if family {
            words.assessment_title()
        } else {
            words.assessment_title_work()
        }),
        tabs: tabs(words, &view.head, Tab::Assessment),
        lead: if family {
            words.assessment_lead()
        } else {
            words.assessment_lead_work()
        },
        family,
        map_first: (view.may_assess && !view.mapped).then(|| format!("{base}/need/map")),
        matters: view.matters.iter().map(line).collect(),
        decisions: view.decisions.iter().map(decision).collect(),
        matters_none: none(words, &view.head, Kind::Assessment),
        decisions_none: none(words, &view.head, Kind::Decision),
        no_plan: view.no_plan.map(|line| {
            let reason = reason(words, line.reason);
            let head = words.decision_no_plan_line(&reason, words.date(line.on));
            (head, line.explanation)
        }),
        no_plan_action: format!("{base}/decision/no-plan"),
        no_plan_form: ask.then(|| no_plan_form(member)),
        problems: Problems::default(),
        conflict: false,
        shown,
    }
}

/// What is said where there is nothing: that there is none, or that it is not open to the reader.
fn none(words: Words, head: &CaseHead, kind: Kind) -> String {
    match (head.reads(kind), kind) {
        (false, _) => words.case_not_open(),
        (true, Kind::Decision) => words.decision_list_none(),
        (true, _) => words.assessment_none(),
    }
}

fn matter(
    member: &Member,
    base: &str,
    shown: i64,
    may_assess: bool,
    line: &MatterLine,
) -> MatterText {
    let words = member.words();
    let name = words::matter(words, line.matter);
    let start = |label: String| {
        Action::send(format!("{base}/assessment"), label)
            .with("errand", member.office().new_errand().to_string())
            .with("shown", shown.to_string())
            .with("matter", line.matter.word())
            .about(&name)
    };
    let read =
        |id, label: String| Action::follow(format!("{base}/assessment/{id}"), label).about(&name);
    let (tag, more, actions) = match line.standing {
        Standing::NotAssessed => {
            let tag = Tag::new(Tone::Plain, words.assessment_not_assessed());
            (tag, None, vec![start(words.assessment_start())])
        }
        Standing::Open { id, since } => {
            let since = words.assessment_open_since(words.date(since));
            let label = if may_assess {
                words.assessment_go_on()
            } else {
                words.assessment_read()
            };
            (Tag::new(Tone::Open, since), None, vec![read(id, label)])
        }
        Standing::Concluded {
            id, on, conclusion, ..
        } => {
            let on = words.assessment_concluded_on(words.date(on));
            let mut actions = vec![read(id, words.assessment_read())];
            actions.extend(may_assess.then(|| start(words.assessment_again())));
            (words::conclusion(words, conclusion), Some(on), actions)
        }
    };
    let undecided = matches!(
        line.standing,
        Standing::Concluded {
            undecided: true,
            ..
        }
    );
    MatterText {
        name,
        tag,
        more,
        undecided: undecided.then(|| Tag::new(Tone::Needs, words.assessment_undecided())),
        actions,
    }
}

fn decision(words: Words, base: &str, line: &DecisionLine) -> DecisionText {
    let outcome = match line.outcome {
        Outcome::Granted => words.decision_granted(),
        Outcome::Refused => words.decision_refused(),
    };
    let tag = match line.opened {
        Some(on) => Tag::new(Tone::Done, words.decision_opened_on(words.date(on))),
        None => Tag::new(Tone::Needs, words.decision_unopened()),
    };
    let again = line.announced_again;
    DecisionText {
        href: format!("{base}/decision/{}", line.id),
        name: words.decision_line(words::matter(words, line.matter), &outcome),
        sent: words.decision_announced(words.date(line.sent)),
        tag,
        again: again.map(|on| words.decision_announced_again(words.date(on))),
    }
}

fn no_plan_form(member: &Member) -> NoPlanForm {
    let words = member.words();
    let choice = |one: NoPlanReason| Choice::new(one.code().to_string(), reason(words, one));
    let choices = NoPlanReason::ALL.into_iter().map(choice);
    NoPlanForm {
        errand: member.office().new_errand().to_string(),
        reason: Group::new("reason", words.decision_no_plan_title(), choices.collect())
            .hint(words.decision_no_plan_hint()),
        more: Field::new("more", words.decision_no_plan_more()).optional(),
    }
}

fn reason(words: Words, reason: NoPlanReason) -> String {
    match reason {
        NoPlanReason::NotWanted => words.decision_no_plan_not_wanted(),
        NoPlanReason::NoConsent => words.decision_no_plan_no_consent(),
        NoPlanReason::Later => words.decision_no_plan_later(),
        NoPlanReason::OtherPlan => words.decision_no_plan_other_plan(),
        NoPlanReason::ConditionsNotMet => words.decision_no_plan_conditions(),
    }
}

impl ListPage {
    /// The page again, with what is wrong in the question why there is no plan.
    pub(crate) fn wrong(mut self) -> Answer {
        if let Some(form) = &self.no_plan_form {
            self.problems = Problems::default().of_group(&form.reason).of(&form.more);
        }
        self.page.wrong = true;
        unprocessable(&self)
    }

    /// The page again, because somebody else was faster.
    pub(crate) fn conflict(mut self) -> Answer {
        self.conflict = true;
        conflict(&self)
    }
}

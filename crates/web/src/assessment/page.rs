//! One assessment: what the law answers, what is still open, and the forms to settle it.

use super::ask::{Ask, ask};
use super::conclude::ConcludeForm;
use super::judge::JudgeForm;
use super::text::{self, ConclusionText, ConditionText, JudgedText, LawText};
use super::{Ids, ids, law, words};
use crate::answer::{Answer, OrTrouble, Trouble, conflict, html, unprocessable};
use crate::case::{Tab, tabs};
use crate::fields::Fields;
use crate::part::action::{Action, Link};
use crate::part::form::Problems;
use crate::part::page::Page;
use crate::visit::Member;
use askama::Template;
use casework::assessment::{AssessmentPage, Right};
use casework::id::{CaseId, ItemId};

/// The form for facts.
pub(super) struct FactsForm {
    pub(super) errand: String,
    /// What the law lacks for an answer, the most useful first.
    pub(super) open: Vec<Ask>,
    /// The rest: what is known and can be changed, and what the law does not need now.
    pub(super) known: Vec<Ask>,
}

/// The page of one assessment.
#[derive(Template)]
#[template(path = "assessment/page.html")]
pub(super) struct AssessmentTemplate {
    pub(super) page: Page,
    tabs: Vec<Link>,
    base: String,
    back: String,
    shown: i64,
    question: String,
    family: bool,
    waiting: Option<String>,
    law: Option<LawText>,
    conditions: Vec<ConditionText>,
    pub(super) facts: Option<FactsForm>,
    judged: Vec<(String, JudgedText)>,
    pub(super) judge: Vec<JudgeForm>,
    pub(super) conclude: Option<ConcludeForm>,
    forces: bool,
    concluded: Option<ConclusionText>,
    follows: Option<Action>,
    actions: Vec<Action>,
    pub(super) problems: Problems,
    conflict: bool,
}

/// What was sent, so that it is kept on the page.
#[derive(Clone, Copy)]
pub(super) enum Typed<'f> {
    /// Nothing.
    Nothing,
    /// Answers to facts.
    Facts(&'f Fields),
    /// A judgement.
    Judgement(&'f Fields),
    /// A conclusion.
    Conclusion(&'f Fields),
}

impl<'f> Typed<'f> {
    fn facts(self) -> Option<&'f Fields> {
        match self {
            Self::Facts(fields) => Some(fields),
            _ => None,
        }
    }

    fn judgement_of(self, fact: &str) -> Option<&'f Fields> {
        match self {
            Self::Judgement(fields) if fields.get("fact") == fact => Some(fields),
            _ => None,
        }
    }

    fn conclusion(self) -> Option<&'f Fields> {
        match self {
            Self::Conclusion(fields) => Some(fields),
            _ => None,
        }
    }
}

pub(super) async fn read(member: Member, path: Ids) -> Answer {
    let (case, item) = ids(&member, &path)?;
    let (view, shown) = load(&member, case, item).await?;
    html(&template(&member, view, shown, Typed::Nothing))
}

/// The view, with the sequence that it shows.
pub(super) async fn load(
    member: &Member,
    case: CaseId,
    item: ItemId,
) -> Result<(AssessmentPage, i64), Trouble> {
    let shown = member.office().assessment(member.viewer(), case, item);
    let shown = shown.await.or_trouble(&member.visit)?;
    Ok((shown.view, shown.sequence.0))
}

/// The page, with what was typed.
pub(super) fn template(
    member: &Member,
    view: AssessmentPage,
    shown: i64,
    typed: Typed<'_>,
) -> AssessmentTemplate {
    let (words, law) = (member.words(), law(member));
    let title = words::matter(words, view.matter);
    let case = format!("/case/{}", view.head.id);
    let family = view.head.family;
    let concluded = view.concluded.as_ref();
    let condition = |line| text::condition(words, law, line);
    AssessmentTemplate {
        page: member.page(title),
        tabs: tabs(words, &view.head, Tab::Assessment),
        base: format!("{case}/assessment/{}", view.id),
        back: format!("{case}/assessment"),
        question: words.assessment_asks(law.question(view.matter.word())),
        waiting: (family && concluded.is_none()).then(|| words.assessment_being_assessed()),
        law: (!family || concluded.is_some()).then(|| text::law(words, law, &view)),
        conditions: view.conditions.iter().map(condition).collect(),
        facts: view.may_assess.then(|| facts(member, &view, typed)),
        judged: text::all_judged(words, law, &view.judgements),
        judge: judge(member, &view, typed),
        conclude: view
            .may_assess
            .then(|| ConcludeForm::new(member, typed.conclusion())),
        forces: view.matter.right == Right::ChildCoordinator,
        concluded: concluded.map(|line| text::conclusion(words, line)),
        follows: follows(member, &view, &case),
        actions: actions(member, &view, &case),
        problems: Problems::default(),
        conflict: false,
        family,
        shown,
    }
}

fn facts(member: &Member, view: &AssessmentPage, typed: Typed<'_>) -> FactsForm {
    let (words, law, fields) = (member.words(), law(member), typed.facts());
    let asks = |missing: bool| {
        let lines = view
            .facts
            .iter()
            .filter(move |line| line.missing == missing);
        lines
            .filter_map(|line| ask(words, law, line, fields))
            .collect()
    };
    FactsForm {
        errand: errand(member, fields),
        open: asks(true),
        known: asks(false),
    }
}

fn judge(member: &Member, view: &AssessmentPage, typed: Typed<'_>) -> Vec<JudgeForm> {
    let lines = view.judgements.iter().filter(|_| view.may_assess);
    let form = |line: &casework::assessment::JudgeLine| {
        JudgeForm::new(member, line, typed.judgement_of(&line.fact))
    };
    lines.map(form).collect()
}

/// The errand of what was typed, or a new one.
pub(super) fn errand(member: &Member, typed: Option<&Fields>) -> String {
    let kept = typed.map(|fields| fields.get("errand").to_owned());
    kept.unwrap_or_else(|| member.office().new_errand().to_string())
}

fn follows(member: &Member, view: &AssessmentPage, case: &str) -> Option<Action> {
    let label = member.words().assessment_follows_open();
    let next = view.follows?;
    Some(Action::follow(format!("{case}/assessment/{next}"), label).main())
}

/// What comes after the conclusion: to write the decision, or to read it.
fn actions(member: &Member, view: &AssessmentPage, case: &str) -> Vec<Action> {
    let words = member.words();
    let Some(concluded) = &view.concluded else {
        return Vec::new();
    };
    let read = concluded
        .decision
        .map(|id| Action::follow(format!("{case}/decision/{id}"), words.decision_read()));
    let write = (concluded.undecided && view.head.unit).then(|| {
        let href = format!("{case}/assessment/{}/decide", view.id);
        Action::follow(href, words.decision_write()).main()
    });
    read.into_iter().chain(write).collect()
}

impl AssessmentTemplate {
    /// The page again, with what is wrong.
    pub(super) fn wrong(mut self, shown: i64) -> Answer {
        let mut problems = Problems::default();
        if let Some(facts) = &self.facts {
            for one in facts.open.iter().chain(&facts.known) {
                problems = one.problems(problems);
            }
        }
        for one in &self.judge {
            problems = one.problems(problems);
        }
        if let Some(one) = &self.conclude {
            problems = one.problems(problems);
        }
        self.problems = problems;
        self.shown = shown;
        self.page.wrong = true;
        unprocessable(&self)
    }

    /// The page again, because somebody else was faster: what was typed stands in its form, what
    /// stands now around it.
    pub(super) fn conflict(mut self) -> Answer {
        self.conflict = true;
        conflict(&self)
    }
}

//! One assessment: what the law answers, what is still open, and the forms to settle it.

use super::ask::{Ask, ask, differs};
use super::conclude::ConcludeForm;
use super::judge::JudgeForm;
use super::text::{self, ConclusionText, ConditionText, JudgedText, LawText};
use super::{Ids, ids, law, words};
use crate::answer::{Answer, OrTrouble, Trouble, conflict, html, to, unprocessable};
use crate::case::{Tab, tabs};
use crate::fields::Fields;
use crate::part::action::{Action, Link};
use crate::part::form::{Problem, Problems};
use crate::part::page::Page;
use crate::said::Said;
use crate::visit::Member;
use askama::Template;
use casework::assessment::{AssessmentPage, FactLine, Right};
use casework::id::{CaseId, ItemId};

/// The questions for facts.
pub(super) struct FactsForm {
    /// What the law lacks for an answer, the most useful first.
    pub(super) open: Vec<Ask>,
    /// The rest: what is known and can be changed, and what the law does not need now.
    pub(super) known: Vec<Ask>,
    /// What the family has said it wishes, each with where it comes from.
    wishes: Vec<(String, Option<String>)>,
    /// Where one changes what it wishes.
    change_wish: String,
    /// Whether something was typed that is not saved.
    unsaved: bool,
}

/// The page of one assessment. Facts, judgements and conclusion stand in one form with a button for
/// each, so that nothing that was typed in one is lost when another is saved.
#[derive(Template)]
#[template(path = "assessment/page.html")]
pub(super) struct AssessmentTemplate {
    pub(super) page: Page,
    tabs: Vec<Link>,
    base: String,
    back: String,
    errand: String,
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

pub(super) async fn read(member: Member, path: Ids) -> Answer {
    let (case, item) = ids(&member, &path)?;
    let (view, shown) = load(&member, case, item).await?;
    html(&template(&member, view, shown, None))
}

/// The page itself, for an address that only takes forms.
pub(super) async fn again(member: Member, path: Ids) -> Answer {
    let (case, item) = ids(&member, &path)?;
    to(&format!("/case/{case}/assessment/{item}"))
}

/// What comes after one part of the form was saved: the page anew, or, where more was typed in the
/// other parts, the page with that in its place.
pub(super) async fn rest(
    member: &Member,
    (case, item): (CaseId, ItemId),
    left: &Fields,
    said: Option<Said>,
) -> Answer {
    let (view, shown) = load(member, case, item).await?;
    let left = left.without(|name| name == "errand");
    let mut page = template(member, view, shown, Some(&left));
    let path = page.base.clone();
    if !page.is_unsaved() && !page.conclude.as_ref().is_some_and(ConcludeForm::is_typed) {
        return to(&said.map_or_else(|| path.clone(), |said| said.at(&path)));
    }
    let words = member.words();
    let done = said.map(|said| said.words(words));
    let texts = done.into_iter().chain([words.assessment_said_rest()]);
    page.page.said = Some(texts.collect::<Vec<String>>().join(" "));
    html(&page)
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
    typed: Option<&Fields>,
) -> AssessmentTemplate {
    let (words, law) = (member.words(), law(member));
    let title = words::matter(words, view.matter);
    let case = format!("/case/{}", view.head.id);
    let family = view.head.family;
    let concluded = view.concluded.as_ref();
    let condition = |line| text::condition(words, law, line);
    let base = format!("{case}/assessment/{}", view.id);
    let mut page = member.page(title);
    page.path.clone_from(&base);
    AssessmentTemplate {
        page,
        tabs: tabs(words, &view.head, Tab::Assessment),
        errand: errand(member, typed),
        base,
        back: format!("{case}/assessment"),
        question: words.assessment_asks(law.question(view.matter.word())),
        waiting: (family && concluded.is_none()).then(|| words.assessment_being_assessed()),
        law: (!family || concluded.is_some()).then(|| text::law(words, law, &view)),
        conditions: view.conditions.iter().map(condition).collect(),
        facts: view.may_assess.then(|| facts(member, &view, typed)),
        judged: text::all_judged(words, law, &view.judgements),
        judge: judge(member, &view, typed),
        conclude: view.may_assess.then(|| ConcludeForm::new(member, typed)),
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

fn facts(member: &Member, view: &AssessmentPage, typed: Option<&Fields>) -> FactsForm {
    let (words, law) = (member.words(), law(member));
    let asks = |missing: bool| {
        let lines = view.facts.iter();
        lines
            .filter(move |line| is_asked(line, missing))
            .filter_map(|line| ask(words, law, line, typed))
            .collect()
    };
    let wishes = view.facts.iter().filter(|line| line.is_wish());
    FactsForm {
        wishes: wishes
            .filter_map(|line| text::known(words, law, line))
            .collect(),
        change_wish: format!("/case/{}/coordinator/wish", view.head.id),
        open: asks(true),
        known: asks(false),
        unsaved: typed.is_some_and(|typed| {
            let mut lines = view.facts.iter().filter(|line| !line.is_wish());
            lines.any(|line| differs(words, law, line, typed))
        }),
    }
}

/// Whether a fact is asked here, among those that are missing or among the others. What the family
/// has said it wishes is not asked again.
pub(super) fn is_asked(line: &FactLine, missing: bool) -> bool {
    !line.is_wish() && line.missing == missing
}

fn judge(member: &Member, view: &AssessmentPage, typed: Option<&Fields>) -> Vec<JudgeForm> {
    let lines = view.judgements.iter().filter(|_| view.may_assess);
    lines
        .map(|line| JudgeForm::new(member, line, typed))
        .collect()
}

/// The errand of what was typed, or a new one.
fn errand(member: &Member, typed: Option<&Fields>) -> String {
    let kept = typed.and_then(|fields| fields.find("errand"));
    let kept = kept.map(str::to_owned);
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
    /// Whether an answer or a judgement was typed that is not saved.
    pub(super) fn is_unsaved(&self) -> bool {
        let facts = self.facts.as_ref().is_some_and(|facts| facts.unsaved);
        facts || self.judge.iter().any(|one| one.typed)
    }

    /// What must be saved before one can conclude: it may change what the law answers.
    fn unsaved(&self) -> Problems {
        let words = self.page.words;
        let facts = self.facts.as_ref().filter(|facts| facts.unsaved);
        let facts = facts.map(|_| ("facts".to_owned(), words.assessment_facts()));
        let judged = self.judge.iter().filter(|one| one.typed);
        let judged = judged.map(|one| (one.found.name.clone(), one.heading.clone()));
        let problem = |(anchor, label)| Problem {
            anchor,
            label,
            message: words.assessment_save_first(),
        };
        Problems(facts.into_iter().chain(judged).map(problem).collect())
    }

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
        if problems.is_empty() {
            problems = self.unsaved();
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

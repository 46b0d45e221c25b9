//! Answering with a sheet: as it stands, with what is wrong, or beside what somebody else wrote.

use super::sheet::{Difference, Part, Sheet};
use crate::answer::{Answer, OrTrouble, Trouble, conflict, html, unprocessable};
use crate::case::{Tab, tabs};
use crate::fields::Fields;
use crate::part::action::Link;
use crate::part::form::Problems;
use crate::part::page::Page;
use crate::refused;
use crate::visit::Member;
use askama::Template;
use casework::case::CaseHead;
use casework::entry::Sequence;
use casework::plan::PlanRefusal;
use office::{Error, Form, Refusal};

#[derive(Template)]
#[template(path = "plan/sheet.html")]
struct SheetPage {
    page: Page,
    tabs: Vec<Link>,
    sheet: Sheet,
    notice: Option<String>,
    consent: Option<String>,
    differences: Vec<Difference>,
    problems: Problems,
    errand: String,
    shown: i64,
}

/// What a form is shown upon: whose case, and at which sequence.
#[derive(Clone, Copy)]
pub(crate) struct Ground<'a> {
    pub(crate) head: &'a CaseHead,
    pub(crate) sequence: Sequence,
}

fn page(member: &Member, ground: Ground<'_>, sheet: Sheet, errand: String) -> SheetPage {
    SheetPage {
        page: member.page(sheet.title.clone()),
        tabs: tabs(member.words(), ground.head, Tab::Plan),
        problems: sheet.problems(),
        sheet,
        notice: None,
        consent: None,
        differences: Vec::new(),
        errand,
        shown: ground.sequence.0,
    }
}

/// The form as it stands.
pub(crate) fn blank(member: &Member, ground: Ground<'_>, sheet: Sheet) -> Answer {
    let errand = member.office().new_errand().to_string();
    html(&page(member, ground, sheet, errand))
}

/// The form with what is wrong in it, at the sequence at which it was first shown.
pub(crate) fn wrong(member: &Member, head: &CaseHead, sheet: Sheet, form: Form) -> Answer {
    let ground = Ground {
        head,
        sequence: form.shown,
    };
    let mut page = page(member, ground, sheet, form.errand.to_string());
    page.page.wrong = true;
    unprocessable(&page)
}

/// Whether the writer asked to have both texts put together.
pub(crate) fn wants_both(fields: &Fields) -> bool {
    fields.get("settle") == "both"
}

/// The form with both texts in it, to be put right and saved.
pub(crate) fn merged(
    member: &Member,
    ground: Ground<'_>,
    mut mine: Sheet,
    now: &Sheet,
    form: Form,
) -> Answer {
    mine.merge(now);
    let mut page = page(member, ground, mine, form.errand.to_string());
    page.notice = Some(member.words().plan_settle_merged());
    html(&page)
}

/// What was written could not be saved: the form again with everything that was written, beside
/// what stands now or with the reason, ready to be sent again.
pub(crate) fn again(
    member: &Member,
    error: Error,
    ground: Ground<'_>,
    mut mine: Sheet,
    now: Sheet,
    form: Form,
) -> Answer {
    let words = member.words();
    let differences = mine.differences(&now, words);
    mine.action = now.action;
    let consent = format!("/case/{}/consent", ground.head.id);
    let mut page = page(member, ground, mine, form.errand.to_string());
    match error {
        Error::Conflict { .. } => {
            page.differences = differences;
            page.page.title = words.error_conflict_title();
            conflict(&page)
        }
        Error::Refused(refusal) => {
            page.notice = Some(refused::text(words, refusal));
            page.page.wrong = true;
            let lacks = refusal == Refusal::Plan(PlanRefusal::NoConsent);
            page.consent = lacks.then_some(consent);
            let gone = [PlanRefusal::NoSuchGoal, PlanRefusal::NoSuchMeasure];
            match refusal {
                Refusal::Plan(refusal) if gone.contains(&refusal) => conflict(&page),
                _ => unprocessable(&page),
            }
        }
        error => Err::<(), _>(error)
            .or_trouble(&member.visit)
            .and(Err(Trouble::not_found(&member.visit))),
    }
}

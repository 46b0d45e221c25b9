//! The first step of a new consent: who, what, why, until when.

use super::wanted::{For, Wanted};
use super::{Two, ids};
use crate::answer::{Answer, OrTrouble, Trouble, html, unprocessable};
use crate::case::{Tab, tabs};
use crate::fields::Fields;
use crate::part::action::Link;
use crate::part::form::Problems;
use crate::part::page::Page;
use crate::visit::Member;
use askama::Template;
use axum::extract::Path;
use casework::consent::{ConsentLine, PreviewPage, Scope, ScopeLine};
use casework::id::{CaseId, ConsentId};
use language::Words;
use office::Shown;
use office::consent::NewConsent;

#[derive(Template)]
#[template(path = "consent/new.html")]
struct NewTemplate {
    page: Page,
    tabs: Vec<Link>,
    lead: String,
    base: String,
    errand: String,
    shown: i64,
    sharing: bool,
    wanted: Wanted,
    problems: Problems,
}

pub(super) async fn form(member: Member, Path((id, scope)): Two) -> Answer {
    let missing = || Trouble::not_found(&member.visit);
    let case: CaseId = id.parse().map_err(|_| missing())?;
    let scope = For::named(&scope).ok_or_else(missing)?;
    let shown = receivers(&member, case).await?;
    let fields = Fields::default();
    let wanted = Wanted::new(member.words(), scope, &fields, &shown.view.receivers, None);
    html(&page(&member, &shown, wanted, &fields, Problems::default()))
}

pub(super) async fn change(member: Member, Path((id, consent)): Two) -> Answer {
    let (case, consent) = ids(&member, (&id, &consent))?;
    let old = open(&member, case, consent).await?;
    if !matches!(old.scope, ScopeLine::Sharing { .. }) {
        return Err(Trouble::not_found(&member.visit));
    }
    let shown = receivers(&member, case).await?;
    let (words, fields) = (member.words(), Fields::default());
    let wanted = Wanted::new(
        words,
        For::Sharing,
        &fields,
        &shown.view.receivers,
        Some(&old),
    );
    html(&page(&member, &shown, wanted, &fields, Problems::default()))
}

/// The form again, with everything that is wrong.
pub(super) fn again(
    member: &Member,
    shown: &Shown<PreviewPage>,
    wanted: Wanted,
    fields: &Fields,
    problems: Problems,
) -> Answer {
    unprocessable(&page(member, shown, wanted, fields, problems))
}

/// A consent that stands open.
pub(super) async fn open(
    member: &Member,
    case: CaseId,
    consent: ConsentId,
) -> Result<ConsentLine, Trouble> {
    let shown = member
        .office()
        .consents(member.viewer(), case)
        .await
        .or_trouble(&member.visit)?;
    let mut lines = shown.view.waiting.into_iter().chain(shown.view.holding);
    let found = lines.find(|line| line.id == consent);
    found.ok_or_else(|| Trouble::not_found(&member.visit))
}

/// Who can receive; asked with nothing chosen yet.
pub(super) async fn receivers(
    member: &Member,
    case: CaseId,
) -> Result<Shown<PreviewPage>, Trouble> {
    let nothing = NewConsent {
        scope: Scope::PlanStart,
        from: member.words().today(),
        until: None,
        named: Vec::new(),
        recorded: Vec::new(),
        instead_of: None,
    };
    let shown = member
        .office()
        .preview_consent(member.viewer(), case, &nothing)
        .await;
    shown.or_trouble(&member.visit)
}

fn page(
    member: &Member,
    shown: &Shown<PreviewPage>,
    wanted: Wanted,
    fields: &Fields,
    problems: Problems,
) -> NewTemplate {
    let words = member.words();
    let errand = match fields.get("errand") {
        "" => member.office().new_errand().to_string(),
        errand => errand.to_owned(),
    };
    let (title, lead) = words_for(words, wanted.purpose_of);
    let mut page = member.page(title);
    page.wrong = !problems.is_empty();
    NewTemplate {
        page,
        tabs: tabs(words, &shown.view.head, Tab::Consent),
        lead,
        base: format!("/case/{}/consent", shown.view.head.id),
        errand,
        shown: shown.sequence.0,
        sharing: wanted.purpose_of == For::Sharing,
        wanted,
        problems,
    }
}

fn words_for(words: Words, purpose: For) -> (String, String) {
    match purpose {
        For::Sharing => (words.consent_do_share(), words.consent_share_lead()),
        For::Plan => (words.consent_do_plan(), words.consent_plan_lead()),
        For::Contact => (words.consent_do_contact(), words.consent_contact_lead()),
    }
}

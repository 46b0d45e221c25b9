//! Writing a decision: the program knows the answer, the rule and the complaint; a person says why.

use crate::answer::{Answer, OrTrouble, Trouble, html, to, unprocessable};
use crate::assessment::{Ids, form as sent_form, ids, matter};
use crate::case::{Tab, tabs};
use crate::fields::Fields;
use crate::part::action::Link;
use crate::part::form::{Field, Problems, is_too_long};
use crate::part::page::Page;
use crate::refused;
use crate::said::Said;
use crate::visit::Member;
use askama::Template;
use casework::decision::DraftPage;
use casework::id::{CaseId, ItemId};
use casework::told::Told;
use office::{Error, Refusal};

#[derive(Template)]
#[template(path = "decision/write.html")]
struct WritePage {
    page: Page,
    tabs: Vec<Link>,
    right: String,
    outcome: String,
    action: String,
    back: String,
    errand: String,
    shown: i64,
    reasons: Field,
    problems: Problems,
}

pub(super) async fn form(member: Member, path: Ids) -> Answer {
    let (case, item) = ids(&member, &path)?;
    html(&page(&member, case, item, None).await?)
}

pub(super) async fn send(member: Member, path: Ids, fields: Fields) -> Answer {
    let (case, item) = ids(&member, &path)?;
    let form = sent_form(&member, &fields)?;
    let words = member.words();
    let reasons = fields.get("reasons");
    if is_too_long(reasons) {
        let mut page = page(&member, case, item, Some(&fields)).await?;
        page.reasons.measure(words);
        return page.wrong();
    }
    let office = member.office();
    let done = office.decide(member.viewer(), case, form, item, Told::new(reasons));
    match done.await {
        Ok(id) => to(&Said::Decided.at(&format!("/case/{case}/decision/{id}"))),
        Err(Error::Refused(refusal @ Refusal::Decision(_))) => {
            // where somebody else has sent it meanwhile, there is no form to show it in
            let mut page = match page(&member, case, item, Some(&fields)).await {
                Ok(page) => page,
                Err(_) => return Err(Trouble::new(Error::Refused(refusal), &member.visit)),
            };
            page.reasons.error = Some(refused::text(words, refusal));
            page.wrong()
        }
        Err(error) => Err(Trouble::new(error, &member.visit)),
    }
}

async fn page(
    member: &Member,
    case: CaseId,
    item: ItemId,
    typed: Option<&Fields>,
) -> Result<WritePage, Trouble> {
    let shown = member.office().decision_draft(member.viewer(), case, item);
    let shown = shown.await.or_trouble(&member.visit)?;
    let words = member.words();
    let DraftPage {
        head,
        matter: about,
        outcome,
        reasons,
        ..
    } = shown.view;
    let reasons = typed.map_or(reasons, |fields| fields.get("reasons").to_owned());
    let errand = typed.map(|fields| fields.get("errand").to_owned());
    Ok(WritePage {
        page: member.page(words.decision_write()),
        tabs: tabs(words, &head, Tab::Assessment),
        right: matter(words, about),
        outcome: super::letter::heading(words, about.right, outcome),
        action: format!("/case/{case}/assessment/{item}/decide"),
        back: format!("/case/{case}/assessment/{item}"),
        errand: errand.unwrap_or_else(|| member.office().new_errand().to_string()),
        shown: shown.sequence.0,
        reasons: Field::new("reasons", words.decision_write_reasons())
            .hint(words.decision_write_reasons_hint())
            .value(reasons),
        problems: Problems::default(),
    })
}

impl WritePage {
    fn wrong(mut self) -> Answer {
        self.problems = Problems::default().of(&self.reasons);
        self.page.wrong = true;
        unprocessable(&self)
    }
}

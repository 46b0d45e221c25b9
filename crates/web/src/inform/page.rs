//! What services have told the health and social services about a child.

use super::{law_says, law_words};
use crate::answer::{Answer, OrTrouble, Trouble, html, to};
use crate::case::{Tab, tabs};
use crate::fields::Fields;
use crate::guide::capital;
use crate::part::action::{Action, Link};
use crate::part::page::Page;
use crate::part::wording;
use crate::said::Said;
use crate::visit::Member;
use askama::Template;
use axum::extract::Path;
use casework::id::{CaseId, ItemId};
use casework::inform::{Basis, InformLine};
use language::Words;

type Two = Path<(String, String)>;

struct Line {
    head: String,
    at: String,
    what: String,
    basis: String,
    /// Why the family is not told yet.
    held_back: Option<String>,
    /// Lets the family know.
    release: Option<Action>,
}

#[derive(Template)]
#[template(path = "inform/page.html")]
struct InformTemplate {
    page: Page,
    tabs: Vec<Link>,
    lines: Vec<Line>,
    /// Whose the duty is in the reader's own service.
    who: Option<String>,
    new: Option<Action>,
    /// Why the reader's own service is not asked to tell anything.
    not_asked: bool,
}

pub(super) async fn read(member: Member, Path(id): Path<String>) -> Answer {
    let id = id.parse().map_err(|_| Trouble::not_found(&member.visit))?;
    let shown = member.office().informs(member.viewer(), id).await;
    let shown = shown.or_trouble(&member.visit)?;
    let (words, view) = (member.words(), &shown.view);
    let errand = member.office().new_errand().to_string();
    let lines = view.lines.iter();
    let lines = lines.map(|one| line(&member, id, one, &errand)).collect();
    let may_write = view.may_write();
    let new = Action::follow(format!("/case/{id}/inform/new"), words.inform_new()).main();
    html(&InformTemplate {
        page: member.page(words.inform_title()),
        tabs: tabs(words, &view.head, Tab::Log),
        lines,
        who: view.who.as_ref().map(|answer| law_says(&member, answer)),
        new: may_write.then_some(new),
        not_asked: member.session.function.is_some() && !may_write,
    })
}

pub(super) async fn release(member: Member, Path((id, informed)): Two, fields: Fields) -> Answer {
    let missing = || Trouble::not_found(&member.visit);
    let case: CaseId = id.parse().map_err(|_| missing())?;
    let informed: ItemId = informed.parse().map_err(|_| missing())?;
    let sent = fields.form().ok_or_else(missing)?;
    let office = member.office();
    let done = office.release_inform(member.viewer(), case, sent, informed);
    done.await.or_trouble(&member.visit)?;
    to(&Said::Saved.at(&format!("/case/{case}/inform")))
}

fn line(member: &Member, case: CaseId, one: &InformLine, errand: &str) -> Line {
    let words = member.words();
    let release = one.may_release.then(|| {
        let path = format!("/case/{case}/inform/{}/release", one.id);
        Action::send(path, words.inform_release()).with("errand", errand)
    });
    let seen = law_words(member).word_called(&one.seen);
    Line {
        head: words.inform_line(&one.from, &one.to),
        at: match one.by.as_str() {
            "" => words.date_and_time(one.at.local()),
            by => words.inform_by(by, words.date_and_time(one.at.local())),
        },
        what: words.inform_what(capital(&seen), wording::kind(words, one.kind)),
        basis: basis(words, &one.basis),
        held_back: one
            .held_back
            .as_ref()
            .map(|why| words.inform_held_back(why)),
        release,
    }
}

fn basis(words: Words, basis: &Basis) -> String {
    match basis {
        Basis::Consent { .. } => words.inform_basis_consent(),
        Basis::Recorded { by, how } => words.inform_basis_recorded(by.or_empty(), how.or_empty()),
        Basis::Exception { why } => words.inform_basis_exception(why.or_empty()),
    }
}

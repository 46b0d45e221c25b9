//! What services have told the health and social services about a child.

use super::{law_says, law_words};
use crate::answer::{Answer, OrTrouble, Trouble, html};
use crate::case::{Tab, tabs};
use crate::guide::capital;
use crate::part::action::{Action, Link};
use crate::part::page::Page;
use crate::part::wording;
use crate::visit::Member;
use askama::Template;
use axum::extract::Path;
use casework::inform::{Basis, InformLine};
use language::Words;

struct Line {
    head: String,
    at: String,
    what: String,
    basis: String,
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
    let lines = view.lines.iter().map(|one| line(&member, one)).collect();
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

fn line(member: &Member, one: &InformLine) -> Line {
    let words = member.words();
    let seen = law_words(member).word_called(&one.seen);
    Line {
        head: words.inform_line(&one.from, &one.to),
        at: match one.by.as_str() {
            "" => words.date_and_time(one.at.local()),
            by => words.inform_by(by, words.date_and_time(one.at.local())),
        },
        what: words.inform_what(capital(&seen), wording::kind(words, one.kind)),
        basis: basis(words, &one.basis),
    }
}

fn basis(words: Words, basis: &Basis) -> String {
    match basis {
        Basis::Consent { .. } => words.inform_basis_consent(),
        Basis::Recorded { by, how } => words.inform_basis_recorded(by.or_empty(), how.or_empty()),
        Basis::Exception { why } => words.inform_basis_exception(why.or_empty()),
    }
}

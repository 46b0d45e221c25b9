//! The child's own page: one page, quiet, for a child of about ten.

use super::{OWN_PAGE, PATH};
use crate::answer::{Answer, OrTrouble, Trouble, html, to};
use crate::coordinator::card;
use crate::fields::Fields;
use crate::part::action::{Action, Weight};
use crate::part::form::Field;
use crate::part::page::Page;
use crate::part::person::YourPerson;
use crate::said::Said;
use crate::session::{kept, with_token};
use crate::site::Site;
use crate::visit::Visit;
use askama::Template;
use axum::extract::{FromRef, FromRequestParts};
use axum::http::request::Parts;
use axum::response::{IntoResponse, Redirect, Response};
use casework::access::Viewer;
use casework::code::{Next, OwnPage, Said as Line};
use casework::told::Told;
use language::Words;
use office::{Error, Form};

/// A child on its own page.
pub(super) struct Child {
    visit: Visit,
    viewer: Viewer,
}

impl<S> FromRequestParts<S> for Child
where
    Site: FromRef<S>,
    S: Send + Sync,
{
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Response> {
        let visit = Visit::from_request_parts(parts, state).await;
        let visit = visit.map_err(IntoResponse::into_response)?;
        match (&visit.own_page, &visit.session) {
            (Some(session), _) => Ok(Self {
                viewer: session.viewer,
                visit,
            }),
            (None, Some(_)) => Err(Trouble::not_found(&visit).into_response()),
            // the page has closed by itself, and the code opens it again
            (None, None) if visit.reads || visit.path != OWN_PAGE => {
                Err(Redirect::to(PATH).into_response())
            }
            (None, None) => Err(Trouble::new(Error::SignIn, &visit).into_response()),
        }
    }
}

/// Something that was said, ready to be shown.
struct Spoken {
    who: String,
    at: String,
    text: String,
    mine: bool,
    /// What became of it.
    became: Option<String>,
}

/// Somebody who helps.
struct Helps {
    name: String,
    role: String,
}

#[derive(Template)]
#[template(path = "code/own_page.html")]
struct OwnPageTemplate {
    page: Page,
    greeting: String,
    beside: Option<String>,
    person: Option<YourPerson>,
    does: Option<String>,
    around: Vec<Helps>,
    goals: Vec<String>,
    next: Option<(String, String)>,
    said: Vec<Spoken>,
    /// To whom the child writes; nothing as long as there is nobody who would read it.
    write: Option<String>,
    action: String,
    errand: String,
    shown: i64,
    text: Field,
    until: Option<String>,
    close: Action,
    end: Option<Action>,
}

pub(super) async fn read(child: Child) -> Answer {
    let visit = &child.visit;
    let shown = visit.office().own_page(child.viewer).await;
    let shown = shown.or_trouble(visit)?;
    let (words, view) = (visit.words, shown.view);
    let waiting = waiting(&child).await?;
    let errand = || visit.office().new_errand().to_string();
    let send = |path: &str, label: String| Action::send(path, label).with("errand", errand());
    let name = view.person.as_ref().map(|person| person.name.clone());
    let action = match waiting {
        Some(_) => format!("{OWN_PAGE}?kept"),
        None => OWN_PAGE.to_owned(),
    };
    html(&OwnPageTemplate {
        page: visit.page(words.child_own_title()),
        greeting: greeting(words, &view),
        beside: view
            .beside
            .as_ref()
            .map(|name| words.child_own_beside(name)),
        does: name.as_ref().map(|name| words.child_own_does(name)),
        around: view.around.iter().map(helps).collect(),
        goals: view.goals.iter().map(|goal| goal.words.clone()).collect(),
        next: view.next.as_ref().map(|next| coming(words, next)),
        said: view.said.iter().map(|line| spoken(words, line)).collect(),
        write: name.as_ref().map(|name| words.child_own_write(name)),
        action,
        errand: errand(),
        shown: shown.sequence.0,
        text: Field::new("text", words.child_own_text()).value(waiting.unwrap_or_default()),
        until: view
            .until
            .map(|until| words.child_own_until(words.full_date(until))),
        close: send("/own-page/close", words.child_own_close()),
        end: view
            .until
            .map(|_| send("/own-page/end", words.child_own_end()).weighing(Weight::Quiet)),
        person: view.person.map(|person| card(words, &person, "", false)),
    })
}

/// What the child wrote when the page had closed already.
async fn waiting(child: &Child) -> Result<Option<String>, Trouble> {
    let unsent = child.visit.office().unsent(child.viewer.person).await;
    let unsent = unsent.or_trouble(&child.visit)?.into_iter();
    let mut here = unsent.filter(|one| one.path == OWN_PAGE);
    let fields = here.next().map(|one| kept::fields_of(&one.body));
    let text = fields
        .into_iter()
        .flatten()
        .find(|(name, _)| name == "text");
    Ok(text
        .map(|(_, text)| text)
        .filter(|text| !text.trim().is_empty()))
}

fn greeting(words: Words, view: &OwnPage) -> String {
    match &view.head.child {
        Some(name) => words.child_own_hello(name),
        None => words.child_own_title(),
    }
}

fn helps(one: &casework::today::Around) -> Helps {
    Helps {
        name: one.name.clone(),
        role: one.role.clone(),
    }
}

fn coming(words: Words, next: &Next) -> (String, String) {
    let (on, when) = (words.date(next.on), words.when(next.on));
    let when = match next.who.as_str() {
        "" => words.child_own_next_when(&on, &when),
        who => words.child_own_next_who(&on, &when, who),
    };
    (next.what.clone(), when)
}

fn spoken(words: Words, line: &Line) -> Spoken {
    let mine = line.by.is_none();
    Spoken {
        who: line.by.clone().unwrap_or_else(|| words.child_own_you()),
        at: words.when(line.at.date()),
        text: line.text.clone(),
        mine,
        became: mine.then(|| match line.read {
            Some(at) => words.child_own_read(words.when(at.date())),
            None => words.child_own_not_read(),
        }),
    }
}

fn form(child: &Child, fields: &Fields) -> Result<Form, Trouble> {
    let form = fields.form();
    form.ok_or_else(|| Trouble::not_found(&child.visit))
}

pub(super) async fn write(child: Child, fields: Fields) -> Answer {
    let form = form(&child, &fields)?;
    let text = Told::new(fields.get("text"));
    let office = child.visit.office();
    let sent = office.write_from_own_page(child.viewer, form, text).await;
    sent.or_trouble(&child.visit)?;
    to(&Said::OwnMessageSent.at(OWN_PAGE))
}

/// Closes the page. The code opens it again, as long as it lasts.
pub(super) async fn close(child: Child, fields: Fields) -> Answer {
    form(&child, &fields)?;
    leave(&child, Said::OwnPageClosed).await
}

/// Ends the code, and closes the page.
pub(super) async fn end(child: Child, fields: Fields) -> Answer {
    let form = form(&child, &fields)?;
    let ended = child.visit.office().end_own_code(child.viewer, form).await;
    ended.or_trouble(&child.visit)?;
    leave(&child, Said::CodeEnded).await
}

async fn leave(child: &Child, said: Said) -> Answer {
    let visit = &child.visit;
    if let Some(token) = visit.token {
        visit.office().end_session(token).await.or_trouble(visit)?;
    }
    Ok(with_token(&visit.site, None, &said.at(PATH)))
}

//! Answers: a page, a redirect, or an error as the reader can use it.

use crate::counter::TooOften;
use crate::emergency;
use crate::login;
use crate::part::action::Action;
use crate::part::page::Page;
use crate::refused;
use crate::visit::Visit;
use askama::Template;
use axum::http::header::RETRY_AFTER;
use axum::http::{HeaderValue, StatusCode};
use axum::response::{Html, IntoResponse, Redirect, Response};
use casework::note::NoteRefusal;
use office::session::Keeping;
use office::{Error, Refusal};
use std::sync::Arc;

/// What a handler answers.
pub(crate) type Answer = Result<Response, Trouble>;

/// Something went wrong, with the frame to say so in the reader's language.
pub(crate) struct Trouble {
    error: Error,
    page: Box<Page>,
    /// What became of a form that was sent after the session had ended.
    kept: Keeping,
    /// What to do instead, where the refusal has no sentence of its own.
    instead: Option<String>,
    /// Where the reader signs in, or signs in more surely, and comes back from.
    way_in: Option<String>,
    /// Whether nothing is lost by going there at once.
    reads: bool,
    /// Where somebody at work opens a case because of danger, whether or not there is one.
    in_danger: Option<Box<str>>,
    /// Whether the reader has asked too often.
    too_often: Option<Box<TooOften>>,
}

impl Trouble {
    /// Trouble on a visit.
    pub(crate) fn new(error: Error, visit: &Visit) -> Self {
        Self {
            error,
            page: Box::new(visit.page("")),
            kept: Keeping::Nobodys,
            instead: None,
            way_in: way_in(visit),
            reads: visit.reads,
            in_danger: emergency::way_in(visit).map(String::into_boxed_str),
            too_often: None,
        }
    }

    /// A form came after the session had ended.
    pub(crate) fn session_ended(visit: &Visit, kept: Keeping) -> Self {
        let mut trouble = Self::new(Error::SignIn, visit);
        trouble.kept = kept;
        trouble
    }

    /// Something that must be told is missing; what was written is shown again.
    pub(crate) fn incomplete(visit: &Visit, sentence: String) -> Self {
        let mut trouble = Self::new(Error::Refused(Refusal::Note(NoteRefusal::Nothing)), visit);
        trouble.instead = Some(sentence);
        trouble
    }

    /// The reader has asked too often, and may ask again.
    pub(crate) fn too_often(often: TooOften, visit: &Visit) -> Self {
        let mut trouble = Self::new(Error::NotFound, visit);
        trouble.too_often = Some(Box::new(often));
        trouble
    }

    /// The page is not there, or not for this reader.
    pub(crate) fn not_found(visit: &Visit) -> Self {
        Self::new(Error::NotFound, visit)
    }
}

/// Turns an error of the office into trouble on this visit.
pub(crate) trait OrTrouble<T> {
    /// The value, or the trouble.
    fn or_trouble(self, visit: &Visit) -> Result<T, Trouble>;
}

impl<T> OrTrouble<T> for Result<T, Error> {
    fn or_trouble(self, visit: &Visit) -> Result<T, Trouble> {
        self.map_err(|error| Trouble::new(error, visit))
    }
}

/// A page.
pub(crate) fn html(template: &impl Template) -> Answer {
    Ok(rendered(StatusCode::OK, template))
}

/// A page with a form that must be put right.
pub(crate) fn unprocessable(template: &impl Template) -> Answer {
    Ok(rendered(StatusCode::UNPROCESSABLE_ENTITY, template))
}

/// A page with a form that somebody else was faster with.
pub(crate) fn conflict(template: &impl Template) -> Answer {
    Ok(rendered(StatusCode::CONFLICT, template))
}

fn rendered(status: StatusCode, template: &impl Template) -> Response {
    match template.render() {
        Ok(text) => (status, Html(text)).into_response(),
        Err(error) => {
            tracing::error!(%error, "a template could not be rendered");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

/// On to another page, after something was done.
pub(crate) fn to(path: &str) -> Answer {
    Ok(Redirect::to(path).into_response())
}

/// The page that says what went wrong.
#[derive(Clone, Template)]
#[template(path = "answer.html")]
struct TroublePage {
    page: Page,
    text: String,
    do_next: Option<String>,
    number: Option<String>,
    actions: Vec<Action>,
    /// What the reader had written in the form that led here.
    typed: Vec<String>,
}

/// Where the reader signs in, or more surely than now, and comes back to what was asked for.
fn way_in(visit: &Visit) -> Option<String> {
    visit.site.login.as_ref()?;
    let back = if visit.reads { &visit.path } else { "/" };
    Some(match visit.session {
        Some(_) => login::surer(back),
        None => login::sign_in_at(back),
    })
}

impl IntoResponse for Trouble {
    fn into_response(self) -> Response {
        if let Some(often) = self.too_often {
            return held_back(*self.page, *often);
        }
        if let (Error::StepUp, Some(way_in), true) = (&self.error, &self.way_in, self.reads) {
            return Redirect::to(way_in).into_response();
        }
        let signs_in = matches!(self.error, Error::SignIn | Error::StepUp);
        let way_in = self.way_in.filter(|_| signs_in);
        let missing = matches!(self.error, Error::NotFound);
        let in_danger = self.in_danger.filter(|_| missing);
        let (status, mut page) = trouble_page(self.error, *self.page, self.kept);
        if let Some(way_in) = way_in {
            let label = page.page.words.login_do();
            page.actions.insert(0, Action::follow(way_in, label).main());
        }
        if let Some(in_danger) = in_danger {
            let label = page.page.words.emergency_way();
            page.actions.push(Action::follow(in_danger, label));
        }
        page.text = self.instead.unwrap_or(page.text);
        let mut response = rendered(status, &page);
        // a session that ended has kept the form already
        if self.kept != Keeping::Kept {
            response.extensions_mut().insert(Arc::new(page));
        }
        response
    }
}

/// The page for somebody who has asked too often: nothing was done, and when to ask again.
fn held_back(mut page: Page, often: TooOften) -> Response {
    let words = page.words;
    page.title = words.error_often_title();
    let shown = TroublePage {
        page,
        text: words.error_often(),
        do_next: Some(words.error_often_do(often.seconds.try_into().unwrap_or(i64::MAX))),
        number: None,
        actions: vec![Action::follow("/", words.shell_start()).main()],
        typed: Vec::new(),
    };
    let mut response = later(rendered(StatusCode::TOO_MANY_REQUESTS, &shown), often);
    response.extensions_mut().insert(Arc::new(shown));
    response
}

/// The same answer, which says after how many seconds one may ask again.
pub(crate) fn later(mut response: Response, often: TooOften) -> Response {
    let headers = response.headers_mut();
    headers.insert(RETRY_AFTER, HeaderValue::from(often.seconds));
    response
}

/// The same answer, with what the reader had written when it is trouble: a page that no longer
/// holds the form must not lose what stood in it.
pub(crate) fn with_typed(response: Response, typed: Vec<String>) -> Response {
    let trouble = response.extensions().get::<Arc<TroublePage>>();
    match trouble {
        Some(page) if !typed.is_empty() => {
            let mut page = TroublePage::clone(page);
            page.typed = typed;
            let mut again = rendered(response.status(), &page);
            let wait = response.headers().get(RETRY_AFTER).cloned();
            again
                .headers_mut()
                .extend(wait.map(|wait| (RETRY_AFTER, wait)));
            again
        }
        _ => response,
    }
}

/// A page that tells something and offers what one can do.
pub(crate) struct Telling {
    /// The status of the answer.
    pub(crate) status: StatusCode,
    /// The heading.
    pub(crate) title: String,
    /// What happened.
    pub(crate) text: String,
    /// What one can do.
    pub(crate) do_next: Option<String>,
    /// By which number the operator finds it.
    pub(crate) number: Option<String>,
    /// Where one can go.
    pub(crate) actions: Vec<Action>,
}

/// The page for it.
pub(crate) fn told(visit: &Visit, telling: Telling) -> Response {
    let shown = TroublePage {
        page: visit.page(telling.title),
        text: telling.text,
        do_next: telling.do_next,
        number: telling.number,
        actions: telling.actions,
        typed: Vec::new(),
    };
    rendered(telling.status, &shown)
}

/// A page for an answer of the server itself, which has none.
pub(crate) fn bare_page(status: StatusCode, visit: &Visit) -> Response {
    let words = visit.words;
    let (title, text) = match status {
        StatusCode::PAYLOAD_TOO_LARGE => (words.error_large_title(), words.error_large()),
        _ => (words.error_unreadable_title(), words.error_unreadable()),
    };
    let shown = TroublePage {
        page: visit.page(title),
        text,
        do_next: None,
        number: None,
        actions: vec![Action::follow("/", words.shell_start()).main()],
        typed: Vec::new(),
    };
    rendered(status, &shown)
}

fn trouble_page(error: Error, mut page: Page, kept: Keeping) -> (StatusCode, TroublePage) {
    let words = page.words;
    let start = Action::follow("/", words.shell_start()).main();
    let (status, title, text, do_next, number) = match error {
        Error::NotFound => (
            StatusCode::NOT_FOUND,
            words.error_not_found_title(),
            words.error_not_found(),
            Some(words.error_not_found_do()),
            None,
        ),
        Error::SignIn => (
            StatusCode::UNAUTHORIZED,
            words.error_session_title(),
            words.error_session(),
            match kept {
                Keeping::Kept => Some(words.error_session_kept()),
                Keeping::Full => Some(words.error_session_full()),
                Keeping::Nobodys => None,
            },
            None,
        ),
        Error::StepUp => (
            StatusCode::FORBIDDEN,
            words.login_surer_title(),
            words.login_surer(),
            None,
            None,
        ),
        Error::Refused(refusal) => (
            StatusCode::UNPROCESSABLE_ENTITY,
            words.error_refused_title(),
            refused::text(words, refusal),
            None,
            None,
        ),
        Error::Conflict { .. } => (
            StatusCode::CONFLICT,
            words.error_conflict_title(),
            words.error_conflict(),
            None,
            None,
        ),
        Error::Broken(error) => {
            let number = fault_number(&error);
            tracing::error!(%error, number, "the store failed");
            (
                StatusCode::INTERNAL_SERVER_ERROR,
                words.error_broken_title(),
                words.error_broken(),
                None,
                Some(words.error_broken_number(&number)),
            )
        }
    };
    page.title = title;
    let shown = TroublePage {
        page,
        text,
        do_next,
        number,
        actions: vec![start],
        typed: Vec::new(),
    };
    (status, shown)
}

/// A number by which the operator finds the line in the log; it says nothing about anybody.
fn fault_number(error: &office::StoreError) -> String {
    use std::hash::{DefaultHasher, Hash, Hasher};
    let mut hasher = DefaultHasher::new();
    error.to_string().hash(&mut hasher);
    format!("{:06}", hasher.finish() % 1_000_000)
}

/// Any path that no page has.
pub(crate) async fn no_such_page(visit: Visit) -> Trouble {
    Trouble::not_found(&visit)
}

//! When and how somebody signed in here, for that person alone.

use crate::answer::{Answer, OrTrouble, Trouble, html};
use crate::login;
use crate::part::page::Page;
use crate::visit::Member;
use askama::Template;
use casework::access::Level;
use office::Error;
use office::session::{Done, Noted};

#[derive(Template)]
#[template(path = "session/noted.html")]
struct NotedPage {
    page: Page,
    /// The days, newest first, each with what was done on it.
    days: Vec<(String, Vec<String>)>,
}

pub(super) async fn list(member: Member) -> Answer {
    // somebody who is let in less surely does not learn when the person is here
    if !member.viewer().level.opens() {
        return Err(Trouble::new(Error::StepUp, &member.visit));
    }
    let noted = member.office().noted(member.viewer().person).await;
    let noted = noted.or_trouble(&member.visit)?;
    let words = member.words();
    let mut days: Vec<(String, Vec<String>)> = Vec::new();
    for one in &noted {
        let day = words.date(one.at.date());
        let line = line(&member, one);
        match days.last_mut() {
            Some((known, lines)) if *known == day => lines.push(line),
            _ => days.push((day, vec![line])),
        }
    }
    html(&NotedPage {
        page: member.page(words.session_noted_title()),
        days,
    })
}

fn line(member: &Member, noted: &Noted) -> String {
    let words = member.words();
    let time = words.time(noted.at.local().time());
    match &noted.done {
        Done::Out => words.session_noted_out(time),
        Done::In { entrance, level } => {
            let way = entrance.as_ref().and_then(|name| {
                let login = member.visit.site.login.as_ref()?;
                login::way_named(words, login, name)
            });
            match (way, level) {
                (Some(way), Level::High) => words.session_noted_in(time, way),
                (Some(way), Level::Substantial) => words.session_noted_in_low(time, way),
                (None, _) | (Some(_), Level::Low) => words.session_noted_in_otherwise(time),
            }
        }
    }
}

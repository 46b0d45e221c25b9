//! What those who work in the municipality read. It is about nobody, so no permit is needed and no
//! opening is recorded: a record of who read it would be the link that must not be.

use super::state::Discussions;
use crate::id::ItemId;
use crate::moment::Date;
use crate::organisation::Service;

/// One discussion in the list.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DiscussionRow {
    /// Which.
    pub id: ItemId,
    /// When it was put up.
    pub on: Date,
    /// What it is about.
    pub title: String,
    /// How many have answered.
    pub answers: usize,
}

/// One answer.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AnswerLine {
    /// When.
    pub on: Date,
    /// What kind of service it comes from.
    pub service: Service,
    /// The answer.
    pub text: String,
}

/// One discussion.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DiscussionPage {
    /// Which.
    pub id: ItemId,
    /// When it was put up.
    pub on: Date,
    /// What it is about.
    pub title: String,
    /// The text.
    pub text: String,
    /// The answers, oldest first.
    pub answers: Vec<AnswerLine>,
}

/// The discussions that are up, newest first.
pub fn discussion_rows(all: &Discussions) -> Vec<DiscussionRow> {
    let row = |one: &super::state::Discussion| DiscussionRow {
        id: one.id,
        on: one.on,
        title: one.title.or_empty().to_owned(),
        answers: one.answers.len(),
    };
    all.all.iter().rev().map(row).collect()
}

/// One discussion, or nothing where it is not up.
pub fn discussion_page(all: &Discussions, id: ItemId) -> Option<DiscussionPage> {
    let found = all.all.iter().find(|one| one.id == id)?;
    let answers = found.answers.iter().map(|(on, service, text)| AnswerLine {
        on: *on,
        service: *service,
        text: text.or_empty().to_owned(),
    });
    Some(DiscussionPage {
        id,
        on: found.on,
        title: found.title.or_empty().to_owned(),
        text: found.text.or_empty().to_owned(),
        answers: answers.collect(),
    })
}

//! The form as it is shown.

use super::child::ChildForm;
use crate::fields::Fields;
use crate::notice::words;
use crate::part::form::{Choice, Field, Group, Kind, Problems};
use crate::visit::Visit;
use casework::entry::Capacity;
use casework::notice::{Channel, ConsentKnown, SenderKind};
use language::Words;

/// How many children one notice can be about.
const CHILDREN: usize = 6;

/// Whom the form is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum For {
    /// Anybody.
    Public,
    /// A family that is signed in.
    Family,
    /// Somebody in a service, for itself or recording for somebody.
    Staff,
}

/// The form.
#[derive(Clone)]
pub(super) struct NoticeForm {
    pub(super) for_whom: For,
    pub(super) errand: String,
    pub(super) sender: Group,
    pub(super) channel: Group,
    pub(super) name: Field,
    pub(super) contact: Field,
    pub(super) children: Vec<ChildForm>,
    pub(super) need: Field,
    pub(super) services: Field,
    pub(super) consent: Group,
    pub(super) language: Field,
    pub(super) paper: Field,
    pub(super) problems: Problems,
    pub(super) busy: bool,
}

impl NoticeForm {
    /// The empty form.
    pub(super) fn blank(visit: &Visit) -> Self {
        Self::written(visit, &Fields::default())
    }

    /// The form with what was written.
    pub(super) fn written(visit: &Visit, fields: &Fields) -> Self {
        let words = visit.words;
        let for_whom = for_whom(visit);
        let errand = match fields.get("errand") {
            "" => visit.office().new_errand().to_string(),
            errand => errand.to_owned(),
        };
        let count = fields.parse("children").unwrap_or(1).clamp(1, CHILDREN);
        let children = (1..=count).map(|number| ChildForm::new(words, number, fields));
        Self {
            for_whom,
            errand,
            sender: sender(words, fields),
            channel: channel(words, fields),
            name: Field::new("name", words.notice_your_name())
                .value(fields.get("name"))
                .completes("name"),
            contact: Field::new("contact", words.notice_your_contact())
                .hint(words.notice_your_contact_hint())
                .value(fields.get("contact"))
                .kind(Kind::Text)
                .completes("tel"),
            children: children.collect(),
            need: Field::new("need", words.notice_need())
                .hint(words.notice_need_hint())
                .value(fields.get("need")),
            services: Field::new("services", words.notice_services())
                .hint(words.notice_services_hint())
                .value(fields.get("services"))
                .optional(),
            consent: consent(words, fields),
            language: Field::new("language-needed", words.notice_language())
                .hint(words.notice_language_hint())
                .value(fields.get("language-needed"))
                .optional(),
            paper: Field::new("paper", words.notice_paper())
                .hint(words.notice_paper_hint())
                .accepts("application/pdf,image/png,image/jpeg")
                .optional(),
            problems: Problems::default(),
            busy: false,
        }
    }

    /// The form with room for one more child.
    pub(super) fn one_more_child(mut self) -> Self {
        if self.has_room()
            && let Some(last) = self.children.last()
        {
            let another = last.another(self.children.len() + 1);
            self.children.push(another);
        }
        self
    }

    /// The form without one of its children; the last one stays.
    pub(super) fn without_child(mut self, number: usize) -> Self {
        if self.children.len() > 1 {
            self.children.retain(|child| child.number != number);
        }
        let children = self.children.into_iter().zip(1..);
        self.children = children
            .map(|(child, number)| child.numbered(number))
            .collect();
        self
    }

    /// Whether one more child has room.
    pub(super) fn has_room(&self) -> bool {
        self.children.len() < CHILDREN
    }

    /// Whether anybody can send it.
    pub(super) fn is_public(&self) -> bool {
        self.for_whom == For::Public
    }

    /// Whether staff fills it in.
    pub(super) fn is_staff(&self) -> bool {
        self.for_whom == For::Staff
    }
}

fn for_whom(visit: &Visit) -> For {
    match visit
        .session
        .as_ref()
        .map(|session| session.viewer.capacity)
    {
        Some(Capacity::Function { .. }) => For::Staff,
        Some(Capacity::Family) => For::Family,
        Some(Capacity::OwnPage { .. } | Capacity::Public) | None => For::Public,
    }
}

fn sender(words: Words, fields: &Fields) -> Group {
    let chosen = fields.get("sender");
    let choice = |(place, kind): (usize, SenderKind)| {
        let value = place.to_string();
        let picked = chosen == value || (chosen.is_empty() && kind == SenderKind::Family);
        Choice::new(value, words::sender(words, kind)).chosen(picked)
    };
    let choices = SenderKind::ALL.into_iter().enumerate().map(choice);
    Group::new("sender", words.notice_sender_question(), choices.collect())
}

fn channel(words: Words, fields: &Fields) -> Group {
    let chosen = fields.get("channel");
    let own =
        Choice::new("own", words.notice_channel_own()).chosen(chosen.is_empty() || chosen == "own");
    let recorded = Channel::RECORDED
        .into_iter()
        .enumerate()
        .map(|(place, channel)| {
            let value = place.to_string();
            let picked = chosen == value;
            Choice::new(value, words::channel(words, channel)).chosen(picked)
        });
    let choices = std::iter::once(own).chain(recorded).collect();
    Group::new("channel", words.notice_channel_question(), choices)
}

fn consent(words: Words, fields: &Fields) -> Group {
    let chosen = fields.get("consent");
    let choice = |(place, known): (usize, ConsentKnown)| {
        let value = place.to_string();
        let picked = chosen == value;
        Choice::new(value, words::consent(words, known)).chosen(picked)
    };
    let choices = ConsentKnown::ALL.into_iter().enumerate().map(choice);
    Group::new(
        "consent",
        words.notice_consent_question(),
        choices.collect(),
    )
    .hint(words.notice_consent_hint())
}

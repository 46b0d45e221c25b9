//! The rights guide: situations, the questions of the law that each of them asks, and how the
//! facts are asked for in plain words. All of it is data in `law/guide`.

mod asked;
mod letter;
mod walk;

pub use letter::Letter;
pub use walk::{Step, Told};

use crate::facts::Said;
use crate::id::{FactId, QuestionId, TextId, WordId};
use crate::rule_set::{RuleSet, UnknownName};
use std::collections::HashMap;

/// A reason to come to the guide.
#[derive(Clone, Debug)]
pub struct Situation {
    /// The name, the same in every rule set.
    pub name: String,
    /// What it is called.
    pub title: TextId,
    /// Whom it is for.
    pub about: TextId,
    /// The questions of the law, in the order in which they are asked.
    pub questions: Vec<QuestionId>,
    /// Where to turn.
    pub turn_to: Vec<TextId>,
    /// What to write.
    pub letter: Letter,
    /// What to do on a no.
    pub on_no: TextId,
    /// The fact from which a deadline for complaint is counted; without one, today.
    pub complaint_from: Option<FactId>,
    pub(crate) place: u8,
    pub(crate) given: Vec<(String, Said)>,
    pub(crate) also: Vec<FactId>,
    pub(crate) only: Vec<(FactId, Vec<WordId>)>,
    pub(crate) tells: Vec<Tells>,
}

/// What an answer tells beside itself in one situation.
#[derive(Clone, Debug)]
pub(crate) struct Tells {
    pub(crate) fact: FactId,
    pub(crate) word: String,
    pub(crate) other: String,
    pub(crate) said: Said,
}

/// How a fact is asked for in plain words.
#[derive(Clone, Debug)]
pub struct Plain {
    /// The question.
    pub question: TextId,
    /// Help with it.
    pub hint: Option<TextId>,
    /// How a yes reads in a letter; without it, a letter is silent about the fact.
    pub letter: Option<TextId>,
    pub(crate) words: Vec<(WordId, TextId)>,
}

/// Facts that are asked for on one page.
#[derive(Clone, Debug)]
pub(crate) struct Page {
    pub(crate) title: TextId,
    pub(crate) facts: Vec<FactId>,
}

/// What staff are told who ask whether they may share.
#[derive(Clone, Debug)]
pub struct SharingHelp {
    /// The questions of the law, in their order.
    pub questions: Vec<QuestionId>,
    /// The fact that says who would share.
    pub giver: FactId,
    /// What to do on a no.
    pub on_no: Vec<TextId>,
}

/// The whole guide.
#[derive(Clone, Debug, Default)]
pub(crate) struct Guide {
    pub(crate) situations: Vec<Situation>,
    pub(crate) pages: Vec<Page>,
    pub(crate) plain: HashMap<FactId, Plain>,
    pub(crate) sharing: Option<SharingHelp>,
    pub(crate) places: HashMap<String, Vec<QuestionId>>,
}

impl RuleSet {
    /// The situations of the guide, in their order.
    pub fn situations(&self) -> &[Situation] {
        &self.guide.situations
    }

    /// A situation by its name.
    ///
    /// # Errors
    /// When the guide has no situation of that name.
    pub fn situation(&self, name: &str) -> Result<&Situation, UnknownName> {
        let found = self.guide.situations.iter().find(|one| one.name == name);
        found.ok_or_else(|| UnknownName {
            what: "situation",
            name: name.to_owned(),
        })
    }

    /// What staff are told who ask whether they may share; only the law in force has it.
    pub fn sharing_help(&self) -> Option<&SharingHelp> {
        self.guide.sharing.as_ref()
    }

    /// The questions whose rules a page of a case rests on, by the name of the page.
    pub fn rests_on(&self, page: &str) -> &[QuestionId] {
        self.guide.places.get(page).map_or(&[], Vec::as_slice)
    }

    /// How a fact is asked for in plain words, where the guide says it.
    pub fn plain(&self, fact: FactId) -> Option<&Plain> {
        self.guide.plain.get(&fact)
    }

    /// A fact by its name.
    ///
    /// # Errors
    /// When no fact has that name.
    pub fn fact_called(&self, name: &str) -> Result<FactId, UnknownName> {
        self.vocabulary.fact(name).ok_or_else(|| UnknownName {
            what: "fact",
            name: name.to_owned(),
        })
    }
}

//! What is wrong with a question: which line, which key, and what was expected there.

use crate::body_of_law::BodyOfLaw;
use crate::language::Language;
use crate::rule_set::RuleSet;
use serde::Serialize;
use serde_json::Value;

/// A question that could not be asked, with everything that is wrong with it.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Refused {
    /// The `id` of the question, where it could be read.
    pub id: Value,
    /// The line on which the question begins.
    pub line: usize,
    /// What is wrong.
    pub errors: Vec<Wrong>,
}

/// One thing that is wrong with a question.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Wrong {
    /// The line.
    pub line: usize,
    /// The key, `facts.` before it for a fact; `None` when the line is no question at all.
    pub key: Option<String>,
    /// What should stand there, in words.
    pub expected: String,
    /// What stands there, as JSON; `None` when nothing does.
    pub found: Option<String>,
    /// The known name that is most like what stands there.
    pub nearest: Option<String>,
    /// Known names that may have been meant, the most like first, when none is certain.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub like: Vec<String>,
    /// All of it in one sentence.
    pub text: String,
}

/// What should have stood somewhere.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Expected {
    Json,
    Shallow,
    OneOnTheLine,
    Utf8,
    Object,
    Key,
    Once,
    Date,
    DateOrNull,
    Day,
    Law,
    Question,
    QuestionHere,
    Fact,
    Facts,
    YesNo,
    Number,
    Word,
    WordOfMany,
    Least,
    NotLater,
    InReach,
    Counted,
    Excluded,
    Rule,
}

impl Expected {
    /// Every one, for the test that each has its text.
    #[cfg(test)]
    pub(super) const ALL: &[Self] = &[
        Self::Json,
        Self::Shallow,
        Self::OneOnTheLine,
        Self::Utf8,
        Self::Object,
        Self::Key,
        Self::Once,
        Self::Date,
        Self::DateOrNull,
        Self::Day,
        Self::Law,
        Self::Question,
        Self::QuestionHere,
        Self::Fact,
        Self::Facts,
        Self::YesNo,
        Self::Number,
        Self::Word,
        Self::WordOfMany,
        Self::Least,
        Self::NotLater,
        Self::InReach,
        Self::Counted,
        Self::Excluded,
        Self::Rule,
    ];

    /// The name of the text that says it.
    pub(super) fn text(self) -> &'static str {
        match self {
            Self::Json => "asking-json",
            Self::Shallow => "asking-shallow",
            Self::OneOnTheLine => "asking-one-on-the-line",
            Self::Utf8 => "asking-utf8",
            Self::Object => "asking-object",
            Self::Key => "asking-key",
            Self::Once => "asking-once",
            Self::Date => "asking-date",
            Self::DateOrNull => "asking-date-or-null",
            Self::Day => "asking-day",
            Self::Law => "asking-law",
            Self::Question => "asking-question",
            Self::QuestionHere => "asking-question-here",
            Self::Fact => "asking-fact",
            Self::Facts => "asking-facts",
            Self::YesNo => "asking-yes-no",
            Self::Number => "asking-number",
            Self::Word => "asking-word",
            Self::WordOfMany => "asking-word-of-many",
            Self::Least => "asking-least",
            Self::NotLater => "asking-not-later",
            Self::InReach => "asking-in-reach",
            Self::Counted => "asking-counted",
            Self::Excluded => "asking-excluded",
            Self::Rule => "asking-rule",
        }
    }
}

/// Gathers what is wrong, in the language of who asks.
pub(super) struct Faults<'r> {
    pub(super) rules: &'r RuleSet,
    pub(super) language: Language,
    pub(super) line: usize,
    pub(super) found: Vec<Wrong>,
}

/// What is wrong in one place, before it is put into words.
pub(super) struct Fault<'f> {
    pub(super) key: Option<&'f str>,
    pub(super) expected: Expected,
    /// What may stand there, or the place of a fault.
    pub(super) names: String,
    pub(super) found: Option<&'f Value>,
    pub(super) nearest: Option<&'f str>,
    /// Names that may have been meant, when none is certain.
    pub(super) like: Vec<&'f str>,
}

impl<'f> Fault<'f> {
    /// A fault at a key, of which nothing more is known.
    pub(super) fn of(key: &'f str, expected: Expected, names: String) -> Self {
        Self {
            key: Some(key),
            expected,
            names,
            found: None,
            nearest: None,
            like: Vec::new(),
        }
    }
}

impl Faults<'_> {
    /// Adds one.
    pub(super) fn add(&mut self, fault: Fault<'_>) {
        let say = |name: &str| filled(self.rules, name, self.language);
        let expected = say(fault.expected.text()).replace("{names}", &fault.names);
        let found = fault.found.map(|found| shortened(&found.to_string()));
        let key = fault.key.map(shortened);
        let sentence = match &key {
            Some(key) => say("asking-wrong").replace("{key}", key),
            None => say("asking-wrong-line"),
        };
        let mut text = sentence
            .replace("{line}", &self.line.to_string())
            .replace("{expected}", &expected);
        if let Some(found) = &found {
            text.push_str(&say("asking-found").replace("{found}", found));
        }
        if let Some(nearest) = fault.nearest {
            text.push_str(&say("asking-nearest").replace("{nearest}", nearest));
        } else if !fault.like.is_empty() {
            text.push_str(&say("asking-like").replace("{names}", &fault.like.join(", ")));
        }
        self.found.push(Wrong {
            line: self.line,
            key,
            expected,
            found,
            nearest: fault.nearest.map(str::to_owned),
            like: fault.like.into_iter().map(str::to_owned).collect(),
            text,
        });
    }
}

/// So many letters of what somebody wrote are said again.
const SAID_AGAIN: usize = 80;

/// What somebody wrote, cut where it is too long to be said again.
fn shortened(written: &str) -> String {
    match written.char_indices().nth(SAID_AGAIN) {
        Some((end, _)) => format!("{}…", &written[..end]),
        None => written.to_owned(),
    }
}

/// What is said when nothing was asked.
pub fn nothing_asked_sentence(language: Language) -> String {
    filled(RuleSet::embedded(), "asking-nothing", language)
}

/// Which bodies of law there are.
pub fn bodies_sentence(language: Language) -> String {
    let names = BodyOfLaw::ALL.map(BodyOfLaw::name).join(", ");
    filled(RuleSet::embedded(), "asking-bodies", language).replace("{names}", &names)
}

/// Which languages there are, said in each of them.
pub fn languages_sentence() -> String {
    let rules = RuleSet::embedded();
    let said = Language::ALL.map(|language| filled(rules, "asking-language", language));
    said.join(" ")
}

/// A text of the vocabulary, by its name. A name without a text stands for itself; a test sees that
/// there is none.
pub(crate) fn filled(rules: &RuleSet, name: &str, language: Language) -> String {
    let found = rules.text_called(&format!("text/{name}"));
    found.map_or_else(
        |_| name.to_owned(),
        |text| rules.text(text, language).to_owned(),
    )
}

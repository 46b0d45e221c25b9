//! The form of a copy: chapters of parts of lines, each line a list of named values.

use crate::access::Ground;
use crate::assessment::{Conclusion, Matter};
use crate::decision::Outcome;
use crate::demand::Wish;
use crate::entry::Function;
use crate::label::Kind;
use crate::moment::{Date, Moment};
use crate::need::{Area, HearingForm};
use crate::note::Occasion;
use crate::person::RelationKind;
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

/// The name and version of the form, as `docs/extract.md` describes it. A form that was handed out never changes
/// its meaning: another one gets another number.
pub const FORMAT: &str = "samsone-extract/1";

/// A whole copy.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Extract {
    /// The name of the form.
    pub format: &'static str,
    /// When it was made.
    #[serde(serialize_with = "instant")]
    pub made: Moment,
    /// What is about the reader itself, then one chapter for each case.
    pub chapters: Vec<Chapter>,
}

/// What the copy tells about one case, or about the reader outside of any case.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Chapter {
    /// The child's first name; nothing for the reader's own chapter, or where there is no ground.
    pub child: Option<String>,
    /// Whether it is the reader's own chapter.
    pub own: bool,
    /// Its parts. One without lines is left out.
    pub parts: Vec<Part>,
}

/// Everything of one sort.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Part {
    /// Which sort.
    pub part: PartName,
    /// The single things, in the order of their page.
    pub lines: Vec<Line>,
}

/// The sorts of things that a copy holds, by the noun that they stand under.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "each is named by its noun")]
pub enum PartName {
    Person,
    Notice,
    Need,
    Assessment,
    Decision,
    Coordinator,
    Consent,
    Team,
    Plan,
    Promise,
    Note,
    Message,
    Opening,
    Question,
    Demand,
    Employment,
    Task,
}

/// What a value is, within a line.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
#[expect(
    missing_docs,
    reason = "each is named by the word that the file has for it"
)]
pub enum Name {
    About,
    Address,
    Answer,
    Area,
    Asked,
    Born,
    By,
    Child,
    Competence,
    Due,
    Email,
    Form,
    From,
    Function,
    Goal,
    Ground,
    Hours,
    Kinds,
    Language,
    Name,
    Number,
    Opened,
    Owner,
    Purpose,
    Reasons,
    Receiver,
    Relation,
    Resources,
    Role,
    Services,
    State,
    Telephone,
    Text,
    Title,
    Unit,
    Until,
    What,
    When,
    Why,
}

/// Where something stands.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
#[expect(
    missing_docs,
    reason = "each is named by the word that the file has for it"
)]
pub enum Standing {
    Corrected,
    Done,
    Dropped,
    Ended,
    Erased,
    Granted,
    Holds,
    Open,
    Paused,
    Refused,
    Replaced,
    Struck,
    Waiting,
    Withdrawn,
}

/// Somebody whom the copy has no name for.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Somebody {
    /// The one whose copy it is.
    Reader,
    /// Somebody of the family.
    Family,
    /// Somebody in a service that the reader may not know has to do with the case.
    Hidden,
}

/// A value that the program knows the meaning of.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(untagged)]
#[expect(missing_docs, reason = "each is named by what it holds")]
pub enum Code {
    Area(Area),
    Conclusion(Conclusion),
    Form(HearingForm),
    Function(Function),
    Ground(Ground),
    Kind(Kind),
    Matter(Matter),
    Occasion(Occasion),
    Outcome(Outcome),
    Relation(RelationKind),
    Somebody(Somebody),
    Standing(Standing),
    Wish(Wish),
}

/// A value of a line.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[serde(untagged)]
pub enum Value {
    /// What somebody told or wrote, or a name.
    Text(String),
    /// A day, as `2026-11-23`.
    Date(Date),
    /// A moment, as `2026-11-23T09:00:00Z`.
    #[serde(serialize_with = "instant")]
    Moment(Moment),
    /// One or several words that the program knows.
    Codes(Vec<Code>),
}

/// One thing: what is known of it, each value with its name.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Line(pub Vec<(Name, Value)>);

impl Line {
    /// The line with a text, unless it is empty.
    #[must_use]
    pub fn text(mut self, name: Name, text: &str) -> Self {
        if !text.trim().is_empty() {
            self.0.push((name, Value::Text(text.to_owned())));
        }
        self
    }

    /// The line with a day, where there is one.
    #[must_use]
    pub fn date(mut self, name: Name, date: impl Into<Option<Date>>) -> Self {
        self.0
            .extend(date.into().map(|date| (name, Value::Date(date))));
        self
    }

    /// The line with a moment.
    #[must_use]
    pub fn moment(mut self, name: Name, at: Moment) -> Self {
        self.0.push((name, Value::Moment(at)));
        self
    }

    /// The line with words that the program knows, unless there are none.
    #[must_use]
    pub fn codes(mut self, name: Name, codes: impl IntoIterator<Item = Code>) -> Self {
        let codes: Vec<Code> = codes.into_iter().collect();
        if !codes.is_empty() {
            self.0.push((name, Value::Codes(codes)));
        }
        self
    }

    /// The line with one such word.
    #[must_use]
    pub fn code(self, name: Name, code: Code) -> Self {
        self.codes(name, [code])
    }

    /// The line with where the thing stands.
    #[must_use]
    pub fn stands(self, standing: Standing) -> Self {
        self.code(Name::State, Code::Standing(standing))
    }
}

impl Serialize for Line {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (name, value) in &self.0 {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

impl Part {
    /// A part, unless it has no lines.
    pub fn of(part: PartName, lines: Vec<Line>) -> Option<Self> {
        (!lines.is_empty()).then_some(Self { part, lines })
    }
}

fn instant<S: Serializer>(at: &Moment, serializer: S) -> Result<S::Ok, S::Error> {
    let instant = jiff::Timestamp::from_millisecond(at.milliseconds());
    serializer.collect_str(&instant.unwrap_or(jiff::Timestamp::UNIX_EPOCH))
}

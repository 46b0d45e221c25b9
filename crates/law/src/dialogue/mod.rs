//! Questions from outside and their answers, as JSON: what `samsone law ask` reads and writes.
//!
//! A question is `{"id", "law", "on", "ask", "facts"}`. It can ask for a deadline, too: then `ask` is
//! `deadline-` and its name, the facts tell the day on which it begins to run, and the value of the
//! answer is the day on which it ends.

mod assumed;
mod cases;
mod complaint;
mod deadline;
mod expected;
mod impossible;
mod nearest;
mod reading;
mod splitting;
mod telling;
#[cfg(test)]
mod tests;
mod tree;
mod unique;
mod unused;
mod wrong;

pub use assumed::ToldAssumption;
pub use cases::cases;
pub use complaint::ToldRoute;
pub use expected::AsExpected;
pub use nearest::nearest;
pub(crate) use reading::DEADLINE;
pub use telling::{ToldAnswer, ToldChange, ToldJudge, ToldReason, ToldReceipt, ToldVersion};
pub use tree::{Node, Row};
pub(crate) use wrong::filled;
pub use wrong::{Refused, Wrong, bodies_sentence, languages_sentence, nothing_asked_sentence};

use crate::body_of_law::BodyOfLaw;
use crate::language::Language;
use crate::rule_set::RuleSet;
use reading::{Ask, Asked};
use serde::Serialize;
use serde_json::{Map, Value};
use splitting::Piece;
use wrong::{Expected, Fault, Faults};

/// What comes back for a question.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[serde(untagged)]
pub enum Reply {
    /// The answer.
    Answer(Box<ToldAnswer>),
    /// What is wrong with the question.
    Refused(Refused),
}

/// Answers every question of a text, one after the other: a JSON object, or one on each line. What
/// is no question is told as such, and those after it are answered all the same. A line that is not
/// even text is such a one.
pub fn answer_all<T: AsRef<[u8]> + ?Sized>(
    text: &T,
    language: Language,
) -> impl Iterator<Item = Reply> + use<T> {
    splitting::pieces(text.as_ref()).map(move |piece| answer(piece, language))
}

fn answer(piece: Piece, language: Language) -> Reply {
    let mut faults = Faults {
        rules: RuleSet::embedded(),
        language,
        line: piece.line,
        found: Vec::new(),
    };
    let question = match piece.json {
        Ok(Value::Object(question)) => question,
        Ok(other) => {
            let fault = not_a_question(Expected::Object, KEYS.to_owned(), Some(&other));
            faults.add(fault);
            return refused(Value::Null, piece.line, faults);
        }
        Err(place) => {
            faults.line = place.line;
            let fault = not_a_question(place.expected, place.column.to_string(), None);
            faults.add(fault);
            return refused(Value::Null, piece.line, faults);
        }
    };
    let id = question.get("id").cloned().unwrap_or(Value::Null);
    for key in &piece.twice {
        faults.add(Fault::of(key, Expected::Once, String::new()));
    }
    reading::unknown_keys(&question, &mut faults);
    let body = reading::body(&question, &mut faults);
    faults.rules = RuleSet::embedded_of(body.unwrap_or(BodyOfLaw::Norway));
    reply(id, &question, faults)
}

/// The keys that every question has.
const KEYS: &str = "id, law, on, ask, facts";

fn not_a_question(expected: Expected, names: String, found: Option<&Value>) -> Fault<'_> {
    Fault {
        key: None,
        expected,
        names,
        found,
        nearest: None,
        like: Vec::new(),
    }
}

fn refused(id: Value, line: usize, faults: Faults<'_>) -> Reply {
    Reply::Refused(Refused {
        id,
        line,
        errors: faults.found,
    })
}

fn reply(id: Value, question: &Map<String, Value>, mut faults: Faults<'_>) -> Reply {
    let (rules, language, line) = (faults.rules, faults.language, faults.line);
    match reading::read(question, &mut faults) {
        Some(asked) if faults.found.is_empty() => {
            let mut told = rules.reply(id, &asked, language);
            let expected = asked.expected.as_ref();
            told.as_expected =
                expected.map(|expected| expected::compare(rules, line, expected, &told, language));
            Reply::Answer(Box::new(told))
        }
        _ => refused(id, line, faults),
    }
}

impl RuleSet {
    /// Answers a question of a file or a program about these rules, whatever body of law they are
    /// of.
    ///
    /// # Errors
    /// When something is wrong with the question.
    pub fn reply_to(
        &self,
        question: &Map<String, Value>,
        language: Language,
    ) -> Result<ToldAnswer, Refused> {
        let faults = Faults {
            rules: self,
            language,
            line: 1,
            found: Vec::new(),
        };
        let id = question.get("id").cloned().unwrap_or(Value::Null);
        match reply(id, question, faults) {
            Reply::Answer(answer) => Ok(*answer),
            Reply::Refused(refused) => Err(refused),
        }
    }

    fn reply(&self, id: Value, asked: &Asked, language: Language) -> ToldAnswer {
        let mut tried = None;
        for name in &asked.switched_on {
            tried = tried.as_ref().unwrap_or(self).switched_on(name).ok();
        }
        let rules = tried.as_ref().unwrap_or(self);
        match &asked.ask {
            Ask::Question(question) => {
                let given = rules.ask_assuming(asked.on, *question, &asked.facts, &asked.unknown);
                let mut told = rules.tell(id, &given.answer, &given.facts, language);
                rules.tell_assumptions(&mut told, &given, language);
                told
            }
            Ask::Deadline(name) => rules.tell_deadline(id, name, asked.on, &asked.facts, language),
        }
    }
}

//! Answers a legal question about facts on a date, with its reasons. Pure.
//!
//! The rules are data: the folder `law/` at the top of the repository, one small file for each
//! paragraph, built into the program. Nothing in this crate knows a paragraph, an age or a
//! deadline; it knows how to read the files, how to combine conditions when facts are unknown, and
//! how to count days.
//!
//! ```
//! use jiff::civil::date;
//! let rules = law::RuleSet::embedded();
//! let mut facts = rules.facts();
//! facts.yes_no("family-has-or-expects-child", true)?.number("child-age", 18)?;
//! let question = rules.question("child-coordinator")?;
//! let answer = rules.ask(date(2026, 7, 2), question, &facts);
//! assert!(answer.is_no());
//! for reason in &answer.because {
//!     let _in_words = rules.text(reason.text, law::Language::Nynorsk);
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! An answer is *yes*, *no*, *a person must judge* (who, and by which factors) or *facts are
//! missing* (which, the most useful first). Unknown is unknown: it never becomes a no.

mod answer;
mod ask;
mod asking;
mod body_of_law;
mod calendar;
mod case;
mod change;
mod deadline;
mod decisive;
mod dialogue;
mod expression;
mod facts;
mod guide;
mod hash;
mod id;
mod language;
mod listing;
mod load;
mod question;
mod route;
mod rule;
mod rule_set;
mod said;
mod sharing;
mod source;
#[cfg(test)]
mod tests;
mod texts;

pub use answer::{Answer, AnsweredBy, Condition, Outcome, Reason, Receipt, State};
pub use asking::Asking;
pub use body_of_law::BodyOfLaw;
pub use change::Change;
pub use deadline::{Deadline, Length};
pub use dialogue::{
    AsExpected, Node, Refused, Reply, Row, ToldAnswer, ToldAssumption, ToldChange, ToldJudge,
    ToldReason, ToldReceipt, ToldRoute, ToldVersion, Wrong, answer_all, bodies_sentence, cases,
    languages_sentence, nearest, nothing_asked_sentence,
};
pub use expression::ExpressionError;
pub use facts::{FactError, Facts, FactsHash, Said, Value, years_between};
pub use guide::{Letter, Plain, SharingHelp, Situation, Step, Told};
pub use hash::RuleSetHash;
pub use id::{CitationId, FactId, FactorId, QuestionId, RoleId, RouteId, RuleId, TextId, WordId};
pub use language::Language;
pub use listing::{
    Difference, ExplainedRow, ExplainedRule, ListedFact, ListedImplication, ListedName,
    ListedQuestion, RowDifference, Turn, vocabulary_page,
};
pub use load::{LoadError, embedded_files};
pub use question::{Question, QuestionError, Recorded};
pub use route::Route;
pub use rule_set::{RuleSet, UnknownName};
pub use sharing::SharingRule;
pub use source::FactKind;

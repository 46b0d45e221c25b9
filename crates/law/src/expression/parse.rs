//! Reads a condition: `child-unborn or child-age < 18`.
//!
//! ```text
//! any   = all { "or" all }
//! all   = one { "and" one }
//! one   = "not" one | "(" any ")" | "always" | fact | fact "is" [ "not" ] word | fact op number
//! op    = "<" | "<=" | ">" | ">=" | "="
//! ```

use super::{Comparison, Expression};
use crate::facts::Vocabulary;
use crate::id::FactId;
use crate::source::FactKind;
use thiserror::Error;

/// Why a condition cannot be read.
#[derive(Clone, PartialEq, Eq, Debug, Error)]
pub enum ExpressionError {
    /// A name that the vocabulary does not have.
    #[error("no fact is called `{0}`")]
    UnknownFact(String),
    /// A word that the fact cannot have.
    #[error("`{0}` can not be `{1}`")]
    UnknownWord(String, String),
    /// A fact used as another kind than it is.
    #[error("`{0}` is not of the kind that is asked for")]
    WrongKind(String),
    /// Something else than what should come here.
    #[error("`{0}` is not expected here")]
    Unexpected(String),
    /// The text ends too early.
    #[error("the condition ends too early")]
    Ends,
}

/// Reads a condition over the facts of a vocabulary.
///
/// # Errors
/// When the text is no condition, or uses facts or words that do not exist.
pub(crate) fn parse(text: &str, vocabulary: &Vocabulary) -> Result<Expression, ExpressionError> {
    let spaced = text.replace('(', " ( ").replace(')', " ) ");
    let mut reader = Reader {
        words: spaced.split_whitespace().collect(),
        next: 0,
        vocabulary,
    };
    let expression = reader.any()?;
    match reader.take() {
        None => Ok(expression),
        Some(rest) => Err(ExpressionError::Unexpected(rest.to_owned())),
    }
}

struct Reader<'a> {
    words: Vec<&'a str>,
    next: usize,
    vocabulary: &'a Vocabulary,
}

impl<'a> Reader<'a> {
    fn peek(&self) -> Option<&'a str> {
        self.words.get(self.next).copied()
    }

    fn take(&mut self) -> Option<&'a str> {
        let word = self.peek();
        self.next += 1;
        word
    }

    fn takes(&mut self, word: &str) -> bool {
        let here = self.peek() == Some(word);
        self.next += usize::from(here);
        here
    }

    fn any(&mut self) -> Result<Expression, ExpressionError> {
        let mut parts = vec![self.all()?];
        while self.takes("or") {
            parts.push(self.all()?);
        }
        Ok(alone(parts, Expression::Any))
    }

    fn all(&mut self) -> Result<Expression, ExpressionError> {
        let mut parts = vec![self.one()?];
        while self.takes("and") {
            parts.push(self.one()?);
        }
        Ok(alone(parts, Expression::All))
    }

    fn one(&mut self) -> Result<Expression, ExpressionError> {
        if self.takes("not") {
            return Ok(Expression::Not(Box::new(self.one()?)));
        }
        if self.takes("always") {
            return Ok(Expression::Always);
        }
        if self.takes("(") {
            let inside = self.any()?;
            return match self.take() {
                Some(")") => Ok(inside),
                Some(other) => Err(ExpressionError::Unexpected(other.to_owned())),
                None => Err(ExpressionError::Ends),
            };
        }
        let name = self.take().ok_or(ExpressionError::Ends)?;
        self.about(name)
    }

    fn about(&mut self, name: &str) -> Result<Expression, ExpressionError> {
        let fact = self
            .vocabulary
            .fact(name)
            .ok_or_else(|| ExpressionError::UnknownFact(name.to_owned()))?;
        if self.takes("is") {
            return self.is(name, fact);
        }
        match self.peek().and_then(comparison) {
            Some(comparison) => {
                self.next += 1;
                self.number(name, fact, comparison)
            }
            None => self
                .of_kind(name, fact, FactKind::YesNo)
                .map(|()| Expression::Holds(fact)),
        }
    }

    fn is(&mut self, name: &str, fact: FactId) -> Result<Expression, ExpressionError> {
        let negated = self.takes("not");
        self.of_kind(name, fact, FactKind::OneOf)?;
        let word = self.take().ok_or(ExpressionError::Ends)?;
        let id = self
            .vocabulary
            .word_of(fact, word)
            .ok_or_else(|| ExpressionError::UnknownWord(name.to_owned(), word.to_owned()))?;
        let is = Expression::Is(fact, id);
        Ok(if negated {
            Expression::Not(Box::new(is))
        } else {
            is
        })
    }

    fn number(
        &mut self,
        name: &str,
        fact: FactId,
        comparison: Comparison,
    ) -> Result<Expression, ExpressionError> {
        self.of_kind(name, fact, FactKind::Number)?;
        let word = self.take().ok_or(ExpressionError::Ends)?;
        let bound = word
            .parse()
            .map_err(|_| ExpressionError::Unexpected(word.to_owned()))?;
        Ok(Expression::Number(fact, comparison, bound))
    }

    fn of_kind(&self, name: &str, fact: FactId, kind: FactKind) -> Result<(), ExpressionError> {
        if self.vocabulary.kind(fact) == kind {
            Ok(())
        } else {
            Err(ExpressionError::WrongKind(name.to_owned()))
        }
    }
}

fn comparison(word: &str) -> Option<Comparison> {
    match word {
        "<" => Some(Comparison::Under),
        "<=" => Some(Comparison::AtMost),
        ">" => Some(Comparison::Over),
        ">=" => Some(Comparison::AtLeast),
        "=" => Some(Comparison::Equal),
        _ => None,
    }
}

fn alone(mut parts: Vec<Expression>, join: fn(Vec<Expression>) -> Expression) -> Expression {
    match parts.pop() {
        Some(only) if parts.is_empty() => only,
        Some(last) => {
            parts.push(last);
            join(parts)
        }
        None => Expression::Always,
    }
}

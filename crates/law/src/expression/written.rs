//! Conditions as the files write them.

use super::{Comparison, Expression};
use crate::facts::Vocabulary;

impl Expression {
    /// The condition in the words of the files.
    pub(crate) fn written(&self, vocabulary: &Vocabulary) -> String {
        let inside = |parts: &[Self], between: &str| {
            let parts = parts.iter().map(|part| part.enclosed(vocabulary));
            parts.collect::<Vec<_>>().join(between)
        };
        match self {
            Self::Always => "always".to_owned(),
            Self::All(parts) => inside(parts, " and "),
            Self::Any(parts) => inside(parts, " or "),
            Self::Not(part) => match &**part {
                Self::Is(fact, word) => {
                    let word = vocabulary.word_name(*word);
                    format!("{} is not {word}", vocabulary.name(*fact))
                }
                part => format!("not {}", part.enclosed(vocabulary)),
            },
            Self::Holds(fact) => vocabulary.name(*fact).to_owned(),
            Self::Is(fact, _) | Self::Number(fact, _, _) => {
                let demand = self.demand(vocabulary).unwrap_or_default();
                format!("{} {demand}", vocabulary.name(*fact))
            }
        }
    }

    fn enclosed(&self, vocabulary: &Vocabulary) -> String {
        let written = self.written(vocabulary);
        match self {
            Self::All(_) | Self::Any(_) => format!("({written})"),
            _ => written,
        }
    }

    /// What a leaf demands of its fact, in the words of the files.
    pub(crate) fn demand(&self, vocabulary: &Vocabulary) -> Option<String> {
        match self {
            Self::Holds(_) => Some("true".to_owned()),
            Self::Is(_, word) => Some(format!("is {}", vocabulary.word_name(*word))),
            Self::Number(_, comparison, bound) => Some(format!("{} {bound}", comparison.sign())),
            _ => None,
        }
    }
}

impl Comparison {
    fn sign(self) -> &'static str {
        match self {
            Self::Under => "<",
            Self::AtMost => "<=",
            Self::Over => ">",
            Self::AtLeast => ">=",
            Self::Equal => "=",
        }
    }
}

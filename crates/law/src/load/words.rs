//! Compiles the vocabulary: facts, words, factors, roles and questions.

use super::{LoadError, broken, undefined};
use crate::answer::Reason;
use crate::expression::parse;
use crate::facts::{FactMeaning, Implication, Limits, Since, Value, Vocabulary};
use crate::id::{FactId, FactorId, QuestionId, RoleId, TextId, WordId};
use crate::language::Text;
use crate::rule_set::Fallback;
use crate::source::{Counts, FactKind, Sources, VocabularyFile, WrittenFact};
use crate::texts::Texts;
use std::collections::HashMap;
use std::sync::Arc;

/// The role that judges, and the text that says so, on a date without a rule.
const FALLBACK_ROLE: &str = "legal-adviser";
const FALLBACK_TEXT: &str = "no-rule-on-this-date";

/// The compiled vocabulary.
pub(crate) struct Words {
    pub(crate) vocabulary: Arc<Vocabulary>,
    pub(crate) roles: Vec<(String, TextId)>,
    pub(crate) factors: Vec<(String, TextId)>,
    pub(crate) questions: Vec<(String, TextId)>,
    /// For each question those that are easily taken for it.
    pub(crate) see: Vec<Vec<QuestionId>>,
    /// For each question what may be left out, beside what may be so for any.
    pub(crate) untold: Vec<Vec<(FactId, Value)>>,
    /// The date that tells the start of every deadline without a fact of its own.
    pub(crate) starts_deadlines: Option<FactId>,
    fallback_text: TextId,
}

impl Words {
    pub(crate) fn role(&self, place: &str, name: &str) -> Result<RoleId, LoadError> {
        position(&self.roles, name)
            .map(RoleId::new)
            .ok_or_else(|| undefined(place, "role", name))
    }

    pub(crate) fn factors(
        &self,
        place: &str,
        names: &[String],
    ) -> Result<Arc<[FactorId]>, LoadError> {
        factor_ids(&self.factors, place, names)
    }

    pub(crate) fn question(&self, place: &str, name: &str) -> Result<QuestionId, LoadError> {
        let found = position(&self.questions, name).map(QuestionId::new);
        found.ok_or_else(|| undefined(place, "question", name))
    }

    pub(crate) fn question_names(&self) -> HashMap<String, QuestionId> {
        let named = self.questions.iter().enumerate();
        named
            .map(|(index, (name, _))| (name.clone(), QuestionId::new(index)))
            .collect()
    }

    /// What is answered when no rule was in force; it cites nothing.
    pub(crate) fn fallback(&self) -> Result<Fallback, LoadError> {
        let who = self.role("vocabulary", FALLBACK_ROLE)?;
        let reason = Reason {
            text: self.fallback_text,
            citation: None,
        };
        Ok(Fallback { who, reason })
    }
}

/// Compiles the vocabulary.
pub(crate) fn compile(sources: &Sources, texts: &mut Texts) -> Result<Words, LoadError> {
    let file = &sources.vocabulary;
    let roles = named(file.role.iter(), "role", texts, Clone::clone);
    let factors = named(
        file.factor.iter(),
        "factor",
        texts,
        crate::source::Named::text,
    );
    let questions = named(
        file.question.iter(),
        "question",
        texts,
        crate::source::WrittenQuestion::text,
    );
    for (name, text) in &file.text {
        texts.keep(format!("text/{name}"), text.clone());
    }
    let fallback_text = texts
        .find(&format!("text/{FALLBACK_TEXT}"))
        .ok_or_else(|| undefined("vocabulary", "text", FALLBACK_TEXT))?;
    let mut vocabulary = Vocabulary {
        words: named(file.word.iter(), "word", texts, Clone::clone),
        ..Vocabulary::default()
    };
    for (index, (name, _)) in vocabulary.words.iter().enumerate() {
        vocabulary
            .word_names
            .insert(name.clone(), WordId::new(index));
    }
    for (index, name) in file.fact.keys().enumerate() {
        vocabulary
            .fact_names
            .insert(name.clone(), FactId::new(index));
    }
    for (name, written) in &file.fact {
        let meaning = meaning(name, written, &vocabulary, &roles, &factors, texts)?;
        vocabulary.facts.push(meaning);
    }
    add_implications(sources, &mut vocabulary)?;
    vocabulary.trace_sources();
    Ok(Words {
        roles,
        factors,
        see: see(file, &questions)?,
        untold: untold(file, &vocabulary)?,
        vocabulary: Arc::new(vocabulary),
        questions,
        starts_deadlines: starts_deadlines(file),
        fallback_text,
    })
}

/// For each question those that are easily taken for it, which name it in turn.
fn see(
    file: &VocabularyFile,
    questions: &[(String, TextId)],
) -> Result<Vec<Vec<QuestionId>>, LoadError> {
    let mut all = vec![Vec::new(); questions.len()];
    for (index, (name, written)) in file.question.iter().enumerate() {
        for other in &written.see {
            let found = position(questions, other);
            let found = found.ok_or_else(|| undefined(name, "question", other))?;
            for (one, other) in [(index, found), (found, index)] {
                let other = QuestionId::new(other);
                if !all[one].contains(&other) {
                    all[one].push(other);
                }
            }
        }
    }
    Ok(all)
}

/// For each question the facts that may be left out there, with what that is taken to mean.
fn untold(
    file: &VocabularyFile,
    vocabulary: &Vocabulary,
) -> Result<Vec<Vec<(FactId, Value)>>, LoadError> {
    let of_question = |(name, written): (&String, &crate::source::WrittenQuestion)| {
        let place = format!("question {name}");
        let untold = written.untold.iter().map(|(fact, written)| {
            let found = vocabulary.fact(fact);
            let fact = found.ok_or_else(|| undefined(&place, "fact", fact))?;
            Ok((fact, value(&place, fact, written, vocabulary)?))
        });
        untold.collect()
    };
    file.question.iter().map(of_question).collect()
}

fn starts_deadlines(file: &VocabularyFile) -> Option<FactId> {
    let mut facts = file.fact.values();
    facts
        .position(|written| written.starts_deadlines)
        .map(FactId::new)
}

fn named<'a, T: 'a>(
    written: impl Iterator<Item = (&'a String, &'a T)>,
    what: &str,
    texts: &mut Texts,
    text: impl Fn(&T) -> Text,
) -> Vec<(String, TextId)> {
    written
        .map(|(name, value)| {
            (
                name.clone(),
                texts.keep(format!("{what}/{name}"), text(value)),
            )
        })
        .collect()
}

fn meaning(
    name: &str,
    written: &WrittenFact,
    vocabulary: &Vocabulary,
    roles: &[(String, TextId)],
    factors: &[(String, TextId)],
    texts: &mut Texts,
) -> Result<FactMeaning, LoadError> {
    let place = format!("fact {name}");
    let words = written.values.iter().map(|word| {
        vocabulary
            .word(word)
            .ok_or_else(|| undefined(&place, "word", word))
    });
    let judge = written.judged_by.as_deref().map(|role| {
        position(roles, role)
            .map(RoleId::new)
            .ok_or_else(|| undefined(&place, "role", role))
    });
    if (written.kind == FactKind::OneOf) == written.values.is_empty() {
        return Err(broken(
            &place,
            "a fact that is one of several lists its words; no other does",
        ));
    }
    Ok(FactMeaning {
        name: name.to_owned(),
        kind: written.kind,
        text: texts.keep(format!("fact/{name}"), written.text()),
        words: words.collect::<Result<_, _>>()?,
        since: since(&place, written, vocabulary)?,
        deadline: written.deadline.clone(),
        judge: judge.transpose()?,
        factors: factor_ids(factors, &place, &written.factors)?,
        follows: Vec::new(),
        untold: None,
        placeholder: written.placeholder,
        told_by: told_by(&place, written, vocabulary)?,
        fixed: written.fixed,
        limits: limits(&place, written, vocabulary)?,
        source: written.source.clone(),
    })
}

fn since(
    place: &str,
    written: &WrittenFact,
    vocabulary: &Vocabulary,
) -> Result<Option<Since>, LoadError> {
    match (&written.since, written.counts) {
        (None, None) => Ok(None),
        (Some(_), Some(counts))
            if (counts == Counts::DaysPastDeadline) != written.deadline.is_some() =>
        {
            Err(broken(
                place,
                "`deadline` and `counts = \"days-past-deadline\"` belong together",
            ))
        }
        (Some(date), Some(counts)) => {
            let date = vocabulary
                .fact(date)
                .ok_or_else(|| undefined(place, "fact", date))?;
            Ok(Some(Since { date, counts }))
        }
        _ => Err(broken(place, "`since` and `counts` belong together")),
    }
}

fn told_by(
    place: &str,
    written: &WrittenFact,
    vocabulary: &Vocabulary,
) -> Result<Option<FactId>, LoadError> {
    let named = written.told_by.as_deref().map(|name| {
        let found = vocabulary.fact(name);
        found.ok_or_else(|| undefined(place, "fact", name))
    });
    named.transpose()
}

/// What a fact can be at all; a limit that its kind cannot have is a mistake.
fn limits(
    place: &str,
    written: &WrittenFact,
    vocabulary: &Vocabulary,
) -> Result<Limits, LoadError> {
    let fits = |has: bool, kind: FactKind| !has || written.kind == kind;
    let all_fit = fits(written.least.is_some(), FactKind::Number)
        && fits(written.not_in_the_future, FactKind::Date)
        && fits(!written.excludes.is_empty(), FactKind::YesNo);
    if !all_fit {
        return Err(broken(
            place,
            "`least` is for numbers, `not-in-the-future` for dates, `excludes` for yes and no",
        ));
    }
    let excludes = written.excludes.iter().map(|name| {
        let found = vocabulary.fact(name);
        found.ok_or_else(|| undefined(place, "fact", name))
    });
    Ok(Limits {
        least: written.least,
        not_in_the_future: written.not_in_the_future,
        excludes: excludes.collect::<Result<_, _>>()?,
    })
}

fn add_implications(sources: &Sources, vocabulary: &mut Vocabulary) -> Result<(), LoadError> {
    for (index, (name, written)) in sources.vocabulary.fact.iter().enumerate() {
        let place = format!("fact {name}");
        let implications = written.follows.iter().map(|follows| {
            let when = parse(&follows.r#if, vocabulary).map_err(|error| LoadError::Expression {
                place: place.clone(),
                error,
            })?;
            let value = value(&place, FactId::new(index), &follows.is, vocabulary)?;
            Ok(Implication { when, value })
        });
        let implications = implications.collect::<Result<_, _>>()?;
        vocabulary.facts[index].follows = implications;
        let untold = written.untold.as_ref();
        let untold = untold.map(|untold| value(&place, FactId::new(index), untold, vocabulary));
        vocabulary.facts[index].untold = untold.transpose()?;
    }
    Ok(())
}

/// A value of a fact as a file writes it.
fn value(
    place: &str,
    fact: FactId,
    written: &toml::Value,
    vocabulary: &Vocabulary,
) -> Result<Value, LoadError> {
    match (vocabulary.kind(fact), written) {
        (FactKind::YesNo, toml::Value::Boolean(holds)) => Ok(Value::YesNo(*holds)),
        (FactKind::Number, toml::Value::Integer(number)) => Ok(Value::Number(*number)),
        (FactKind::OneOf, toml::Value::String(word)) => {
            let word_id = vocabulary.word_of(fact, word);
            word_id
                .map(Value::One)
                .ok_or_else(|| undefined(place, "word", word))
        }
        _ => Err(broken(place, "the value is of another kind than the fact")),
    }
}

fn factor_ids(
    factors: &[(String, TextId)],
    place: &str,
    names: &[String],
) -> Result<Arc<[FactorId]>, LoadError> {
    let ids = names.iter().map(|name| {
        let found = position(factors, name).map(FactorId::new);
        found.ok_or_else(|| undefined(place, "factor", name))
    });
    ids.collect()
}

fn position(named: &[(String, TextId)], name: &str) -> Option<usize> {
    named.iter().position(|(known, _)| known == name)
}

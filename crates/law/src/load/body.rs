//! Compiles what a rule says in each period.

use super::paragraphs::Compiler;
use super::{LoadError, broken};
use crate::decisive;
use crate::expression::{Expression, parse};
use crate::facts::Value;
use crate::id::{CitationId, TextId};
use crate::language::Text;
use crate::rule::{Body, Choice, Says, Test, Version};
use crate::source::{Answered, WrittenChoice, WrittenCondition, WrittenRule};
use crate::texts::Texts;
use jiff::civil::Date;
use std::sync::Arc;

/// The versions of a written rule: one for each period in which its rows are the same.
pub(crate) fn versions(
    place: &str,
    stem: &str,
    written: &WrittenRule,
    citation: CitationId,
    compiler: &Compiler<'_>,
    texts: &mut Texts,
) -> Result<Vec<Version>, LoadError> {
    if written.to.is_some_and(|last| last < written.from) {
        return Err(broken(place, "it ends before it begins"));
    }
    let mut writer = Writer {
        place,
        stem,
        written,
        citation,
        compiler,
        texts,
    };
    let starts = starts(written);
    let applies = writer.applies()?;
    let complaint = compiler.route(place, written.complaint.as_ref())?;
    let source: Arc<str> = Arc::from(written.source.as_str());
    let mut versions = Vec::with_capacity(starts.len());
    for (index, from) in starts.iter().enumerate() {
        let next = starts.get(index + 1);
        let before_next = next.and_then(|next| next.yesterday().ok());
        let body = writer.body(*from)?;
        let applies = applies.clone();
        let to = before_next.or(written.to);
        let mut version = Version {
            from: *from,
            to,
            applies,
            body,
            complaint,
            places: writer.places(*from)?,
            source: Arc::clone(&source),
            possible: Vec::new(),
        };
        version.possible = decisive::possible(&version, &compiler.words.vocabulary);
        versions.push(version);
    }
    Ok(versions)
}

/// The dates on which something of the rule begins or stops to hold.
fn starts(written: &WrittenRule) -> Vec<Date> {
    let conditions = written.condition.iter().map(|row| (row.from, row.to));
    let choices = written.choice.iter().map(|row| (row.from, row.to));
    let places = written.place.iter().map(|row| (row.from, row.to));
    let rows = conditions.chain(choices).chain(places);
    let changes = rows.flat_map(|(from, to)| [from, to.and_then(|last| last.tomorrow().ok())]);
    let inside = changes
        .flatten()
        .filter(|date| *date > written.from && written.to.is_none_or(|last| *date <= last));
    let mut starts: Vec<Date> = std::iter::once(written.from).chain(inside).collect();
    starts.sort_unstable();
    starts.dedup();
    starts
}

struct Writer<'a, 'b> {
    place: &'a str,
    stem: &'a str,
    written: &'a WrittenRule,
    citation: CitationId,
    compiler: &'a Compiler<'b>,
    texts: &'a mut Texts,
}

impl Writer<'_, '_> {
    fn body(&mut self, on: Date) -> Result<Body, LoadError> {
        match (
            self.written.condition.is_empty(),
            self.written.choice.is_empty(),
        ) {
            (false, true) => self.all(on),
            (true, false) => self.first(on),
            _ => Err(broken(
                self.place,
                "a rule has conditions or choices, one of them",
            )),
        }
    }

    fn all(&mut self, on: Date) -> Result<Body, LoadError> {
        let (Some(yes), Some(no)) = (&self.written.yes, &self.written.no) else {
            return Err(broken(
                self.place,
                "a rule with conditions says why yes and why no",
            ));
        };
        let yes = self.keep("yes", yes.clone());
        let no = self.keep("no", no.clone());
        let rows = self.written.condition.iter();
        let rows = rows.filter(|row| in_force(row.from, row.to, on));
        let conditions = rows
            .map(|row| self.condition(row))
            .collect::<Result<_, _>>()?;
        Ok(Body::All {
            conditions,
            yes,
            no,
        })
    }

    fn first(&mut self, on: Date) -> Result<Body, LoadError> {
        let rows = self.written.choice.iter();
        let rows = rows.filter(|row| in_force(row.from, row.to, on));
        let choices: Vec<Choice> = rows.map(|row| self.choice(row)).collect::<Result<_, _>>()?;
        let last = choices.last().map(|choice| &choice.test.when);
        if last != Some(&Expression::Always) {
            return Err(broken(
                self.place,
                "the last choice holds always, so that none is left",
            ));
        }
        Ok(Body::First(choices))
    }

    fn places(&self, on: Date) -> Result<Vec<(Expression, CitationId)>, LoadError> {
        let places = self.written.place.iter();
        let places = places.filter(|row| in_force(row.from, row.to, on));
        let compiled = places.map(|row| {
            let place = self.compiler.citations.find(self.place, &row.by)?;
            Ok((self.expression(&row.r#if)?, place))
        });
        compiled.collect()
    }

    fn condition(&mut self, row: &WrittenCondition) -> Result<Test, LoadError> {
        let text = text(&row.nb, &row.nn, &row.en);
        self.test(&row.id, text, &row.r#if, row.by.as_deref())
    }

    fn choice(&mut self, row: &WrittenChoice) -> Result<Choice, LoadError> {
        let text = text(&row.nb, &row.nn, &row.en);
        Ok(Choice {
            test: self.test(&row.id, text, &row.r#if, row.by.as_deref())?,
            says: self.says(row)?,
            complaint: self.compiler.route(self.place, row.complaint.as_ref())?,
        })
    }

    fn says(&self, row: &WrittenChoice) -> Result<Says, LoadError> {
        let words = self.compiler.words;
        match (row.answer, &row.value, &row.who) {
            (Answered::Yes, None, None) => Ok(Says::Yes(None)),
            (Answered::Yes, Some(value), None) => {
                let word = words.vocabulary.word(value);
                let word = word.ok_or_else(|| super::undefined(self.place, "word", value))?;
                Ok(Says::Yes(Some(Value::One(word))))
            }
            (Answered::No, None, None) => Ok(Says::No),
            (Answered::Judgement, None, Some(who)) => Ok(Says::Judgement {
                who: words.role(self.place, who)?,
                factors: words.factors(self.place, &row.factors)?,
            }),
            _ => Err(broken(
                self.place,
                "a yes may have a value, and a judgement says who judges",
            )),
        }
    }

    fn test(
        &mut self,
        id: &str,
        text: Text,
        condition: &str,
        by: Option<&str>,
    ) -> Result<Test, LoadError> {
        let when = self.expression(condition)?;
        let citations = self.compiler.citations;
        let citation = by
            .map(|name| citations.find(self.place, name))
            .transpose()?;
        let text = self.keep(id, text);
        let vocabulary = &self.compiler.words.vocabulary;
        Ok(Test {
            rests_on: vocabulary.behind(&when).into(),
            text,
            citation: citation.unwrap_or(self.citation),
            when,
        })
    }

    /// A text keeps its name through the versions of a rule, unless its words change.
    fn keep(&mut self, id: &str, text: Text) -> TextId {
        let name = format!("{}/{}/{id}", self.stem, self.written.id);
        match self.texts.find(&name) {
            Some(known) if *self.texts.get(known) != text => self
                .texts
                .keep(format!("{name}/{}", self.written.from), text),
            _ => self.texts.keep(name, text),
        }
    }

    fn applies(&self) -> Result<Expression, LoadError> {
        let mut parts = Vec::new();
        for (fact, words) in &self.written.r#where {
            let either: Vec<String> = words
                .iter()
                .map(|word| format!("{fact} is {word}"))
                .collect();
            parts.push(self.expression(&either.join(" or "))?);
        }
        if let Some(condition) = &self.written.applies {
            parts.push(self.expression(condition)?);
        }
        match (parts.len(), parts.pop()) {
            (1, Some(only)) => Ok(only),
            (_, Some(last)) => {
                parts.push(last);
                Ok(Expression::All(parts))
            }
            (_, None) => Ok(Expression::Always),
        }
    }

    fn expression(&self, condition: &str) -> Result<Expression, LoadError> {
        parse(condition, &self.compiler.words.vocabulary).map_err(|error| LoadError::Expression {
            place: self.place.to_owned(),
            error,
        })
    }
}

fn in_force(from: Option<Date>, to: Option<Date>, on: Date) -> bool {
    from.is_none_or(|first| first <= on) && to.is_none_or(|last| on <= last)
}

fn text(nb: &str, nn: &str, en: &str) -> Text {
    Text {
        nb: nb.to_owned(),
        nn: nn.to_owned(),
        en: en.to_owned(),
    }
}

//! Compiles the paragraphs: rules, complaint routes, deadlines and the calendar.

use super::body;
use super::words::Words;
use super::{Citations, LoadError, broken, folder_of, undefined};
use crate::calendar::{Calendar, Falls};
use crate::deadline::{DeadlineRule, Length};
use crate::id::{CitationId, FactId, RouteId};
use crate::route::Route;
use crate::rule::Rule;
use crate::source::{
    FactKind, ParagraphFile, Sources, WrittenDeadline, WrittenHoliday, WrittenRoute, WrittenRule,
};
use crate::texts::Texts;
use jiff::civil::Weekday;
use std::collections::HashMap;
use std::sync::Arc;

/// What the paragraphs hold together.
#[derive(Default)]
pub(crate) struct Parts {
    pub(crate) rules: Vec<Rule>,
    pub(crate) routes: Vec<Route>,
    pub(crate) deadlines: Vec<DeadlineRule>,
    pub(crate) calendar: Calendar,
}

/// What a rule is compiled with.
pub(crate) struct Compiler<'a> {
    pub(crate) words: &'a Words,
    pub(crate) citations: &'a Citations,
    pub(crate) routes: HashMap<String, RouteId>,
}

impl Compiler<'_> {
    pub(crate) fn route(
        &self,
        place: &str,
        name: Option<&String>,
    ) -> Result<Option<RouteId>, LoadError> {
        let Some(name) = name else { return Ok(None) };
        let found = self.routes.get(name).copied();
        found
            .map(Some)
            .ok_or_else(|| undefined(place, "complaint route", name))
    }
}

/// Compiles every paragraph: first what rules point to, then the rules.
pub(crate) fn compile(
    sources: &Sources,
    words: &Words,
    citations: &Citations,
    texts: &mut Texts,
) -> Result<Parts, LoadError> {
    let mut parts = Parts::default();
    let mut compiler = Compiler {
        words,
        citations,
        routes: HashMap::new(),
    };
    for (path, file) in &sources.paragraphs {
        let citation = citation_of(citations, path, file)?;
        texts.keep(format!("title/{}", stem(path)), file.title.clone());
        for written in &file.deadline {
            parts
                .deadlines
                .push(deadline(path, written, citation, &compiler, texts)?);
        }
        for written in &file.complaint_route {
            let id = RouteId::new(parts.routes.len());
            compiler.routes.insert(written.id.clone(), id);
            parts
                .routes
                .push(route(path, written, citation, &compiler, texts)?);
        }
        calendar(path, file, &mut parts.calendar, texts)?;
    }
    let mut names = HashMap::new();
    for (path, file) in &sources.paragraphs {
        let citation = citation_of(citations, path, file)?;
        for written in &file.rule {
            let rules = &mut parts.rules;
            add_rule(rules, &mut names, path, written, citation, &compiler, texts)?;
        }
    }
    Ok(parts)
}

fn citation_of(
    citations: &Citations,
    path: &str,
    file: &ParagraphFile,
) -> Result<CitationId, LoadError> {
    citations.find(path, &format!("{} {}", folder_of(path), file.paragraph))
}

/// Adds a rule, or a further version to the rule of the same name.
fn add_rule(
    rules: &mut Vec<Rule>,
    names: &mut HashMap<String, usize>,
    path: &str,
    written: &WrittenRule,
    citation: CitationId,
    compiler: &Compiler<'_>,
    texts: &mut Texts,
) -> Result<(), LoadError> {
    let place = format!("{path}: {}", written.id);
    let stem = stem(path);
    let versions = body::versions(&place, stem, written, citation, compiler, texts)?;
    let known = names.get(&written.id).copied();
    if let Some(rule) = known.and_then(|known| rules.get_mut(known)) {
        return join(rule, versions, written, citation, &place);
    }
    let right_of = written
        .right_of
        .as_deref()
        .map(|role| compiler.words.role(&place, role));
    names.insert(written.id.clone(), rules.len());
    rules.push(Rule {
        name: written.id.clone(),
        question: compiler.words.question(&place, &written.answers)?,
        precedence: written.precedence,
        off: written.off,
        warning: written.warning,
        binds: compiler.words.role(&place, &written.binds)?,
        right_of: right_of.transpose()?,
        citation,
        also: compiler.citations.all(&place, &written.also)?,
        versions,
    });
    Ok(())
}

/// Joins a later version: no overlap, and no gap unless the file says why.
fn join(
    rule: &mut Rule,
    later: Vec<crate::rule::Version>,
    written: &WrittenRule,
    citation: CitationId,
    place: &str,
) -> Result<(), LoadError> {
    if rule.citation != citation {
        return Err(broken(
            place,
            "a rule of that name stands in another paragraph",
        ));
    }
    let last = rule.versions.last().and_then(|version| version.to);
    let last = last.ok_or_else(|| broken(place, "the version before has no end"))?;
    if written.from <= last {
        return Err(broken(place, "it overlaps with the version before"));
    }
    if last.tomorrow().ok() != Some(written.from) && written.gap.is_none() {
        return Err(broken(
            place,
            "there is a gap after the version before; say why in `gap`",
        ));
    }
    rule.versions.extend(later);
    Ok(())
}

fn route(
    path: &str,
    written: &WrittenRoute,
    citation: CitationId,
    compiler: &Compiler<'_>,
    texts: &mut Texts,
) -> Result<Route, LoadError> {
    Ok(Route {
        name: written.id.clone(),
        to: compiler.words.role(path, &written.to)?,
        sent_to: compiler.words.role(path, &written.sent_to)?,
        form: texts.keep(format!("route/{}", written.id), written.form.clone()),
        deadline: written.deadline.clone(),
        citation,
        also: compiler.citations.all(path, &written.also)?,
    })
}

fn deadline(
    path: &str,
    written: &WrittenDeadline,
    citation: CitationId,
    compiler: &Compiler<'_>,
    texts: &mut Texts,
) -> Result<DeadlineRule, LoadError> {
    let length = match (written.days, written.weeks, written.months) {
        (Some(days), None, None) => Length::Days(days),
        (None, Some(weeks), None) => Length::Weeks(weeks),
        (None, None, Some(months)) => Length::Months(months),
        _ => return Err(broken(path, "a deadline is in days, in weeks or in months")),
    };
    let judged = written.judged.as_ref().map(|doubt| {
        let text = texts.keep(format!("deadline/{}/judged", written.id), doubt.text());
        Ok((compiler.words.role(path, &doubt.who)?, text))
    });
    Ok(DeadlineRule {
        name: written.id.clone(),
        from: written.from,
        to: written.to,
        length,
        moves: written.moves_past_holidays,
        judged: judged.transpose()?,
        starts: texts.keep(format!("deadline/{}", written.id), written.starts.clone()),
        starts_on: starts_on(path, written, compiler.words)?,
        citation,
        also: compiler.citations.all(path, &written.also)?,
        source: Arc::from(written.source.as_str()),
    })
}

/// The date on which a deadline begins to run: its own fact, or the one that serves them all.
fn starts_on(path: &str, written: &WrittenDeadline, words: &Words) -> Result<FactId, LoadError> {
    let fact = match &written.starts_on {
        None => words.starts_deadlines,
        Some(name) => words.vocabulary.fact(name),
    };
    let name = written.starts_on.as_deref().unwrap_or("starts-deadlines");
    let fact = fact.ok_or_else(|| undefined(path, "fact", name))?;
    if words.vocabulary.kind(fact) == FactKind::Date {
        Ok(fact)
    } else {
        Err(broken(path, "a deadline begins to run on a date"))
    }
}

fn calendar(
    path: &str,
    file: &ParagraphFile,
    calendar: &mut Calendar,
    texts: &mut Texts,
) -> Result<(), LoadError> {
    for (index, written) in file.holiday.iter().enumerate() {
        let name = texts.keep(
            format!("holiday/{}/{index}", stem(path)),
            written.name.clone(),
        );
        calendar.holidays.push((falls(path, written)?, name));
    }
    if let Some(counting) = file.counting {
        calendar.first_day_counts = counting.first_day_counts;
    }
    if let Some(extension) = &file.extension {
        calendar.holidays_move = extension.holidays;
        let weekdays = extension.weekdays.iter().map(|name| weekday(path, name));
        calendar.moving_weekdays = weekdays.collect::<Result<_, _>>()?;
    }
    Ok(())
}

fn falls(path: &str, written: &WrittenHoliday) -> Result<Falls, LoadError> {
    match (&written.day, written.easter, &written.weekday) {
        (Some(day), None, None) => {
            let parts = day.split_once('-');
            let parts =
                parts.and_then(|(month, day)| Some((month.parse().ok()?, day.parse().ok()?)));
            let (month, day) = parts.ok_or_else(|| broken(path, "a day is written MM-DD"))?;
            Ok(Falls::Yearly(month, day))
        }
        (None, Some(days), None) => Ok(Falls::FromEaster(days)),
        (None, None, Some(name)) => weekday(path, name).map(Falls::Weekly),
        _ => Err(broken(
            path,
            "a holiday has a day, a distance from Easter or a weekday",
        )),
    }
}

fn weekday(path: &str, name: &str) -> Result<Weekday, LoadError> {
    let names = [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
    ];
    let position = names.iter().position(|known| *known == name);
    position
        .and_then(|position| i8::try_from(position).ok())
        .and_then(|position| Weekday::from_monday_zero_offset(position).ok())
        .ok_or_else(|| undefined(path, "weekday", name))
}

/// `helse-og-omsorgstjenesteloven/7-2a` of `norway/helse-og-omsorgstjenesteloven/7-2a.toml`.
pub(crate) fn stem(path: &str) -> &str {
    let inside = path.split_once('/').map_or(path, |(_, inside)| inside);
    inside.strip_suffix(".toml").unwrap_or(inside)
}

//! Openings as lines and sentences. The record holds each opening; what somebody opened again and
//! again within a minute is shown as one.

use crate::part::wording;
use casework::access::{Ground, Part};
use casework::moment::Moment;
use language::Words;
use office::log::{LogLine, LogPage, Who};

/// Within how long the same is shown once, in milliseconds.
const FOLD: i64 = 60_000;

/// One opening, or several of the same, ready to be shown.
pub(super) struct Line {
    pub(super) moment: Moment,
    pub(super) at: String,
    pub(super) times: Option<String>,
    pub(super) who: String,
    pub(super) what: Vec<String>,
    pub(super) why: Vec<String>,
    /// Where the consents stand that it rests on.
    pub(super) consents: Vec<String>,
    /// Where one asks why.
    pub(super) ask: Option<String>,
}

/// An opening with how often the same was opened within a minute.
struct Folded<'l> {
    line: &'l LogLine,
    times: i64,
}

/// Openings, newest first, with what is the same within a minute as one.
fn folded(lines: &[LogLine]) -> Vec<Folded<'_>> {
    let mut all: Vec<Folded<'_>> = Vec::with_capacity(lines.len());
    for line in lines {
        let recent = |one: &&mut Folded<'_>| within(one.line, line);
        let mut newest_last = all.iter_mut().rev().take_while(recent);
        match newest_last.find(|one| is_same(one.line, line)) {
            Some(one) => one.times += 1,
            None => all.push(Folded { line, times: 1 }),
        }
    }
    all
}

fn within(newer: &LogLine, older: &LogLine) -> bool {
    newer.at.milliseconds() - older.at.milliseconds() < FOLD
}

/// Whether the same person saw the same, on the same grounds.
fn is_same(one: &LogLine, other: &LogLine) -> bool {
    let covers =
        |some: &LogLine, all: &LogLine| some.parts.iter().all(|part| all.parts.contains(part));
    one.who == other.who && covers(one, other) && covers(other, one)
}

/// Openings, ready to be shown.
pub(super) fn lines(words: Words, view: &LogPage, base: &str) -> Vec<Line> {
    let openings = folded(&view.lines).into_iter();
    let base = view.may_ask.then_some(base);
    openings.map(|one| line(words, &one, base)).collect()
}

fn line(words: Words, one: &Folded<'_>, base: Option<&str>) -> Line {
    let why = grounds(words, &one.line.parts);
    Line {
        moment: one.line.at,
        at: words.date_and_time(one.line.at.local()),
        times: times(words, one),
        who: who(words, &one.line.who),
        what: kinds(words, one.line),
        why,
        consents: base.map_or_else(Vec::new, |base| consents(&one.line.parts, base)),
        ask: base.zip(one.line.by).map(|(base, by)| {
            let at = one.line.at.milliseconds();
            format!("{base}/why/{at}/{by}")
        }),
    }
}

/// Where the consents stand on which some parts were shown, each once.
fn consents(parts: &[Part], base: &str) -> Vec<String> {
    let mut all = Vec::new();
    for part in parts {
        if let Ground::Consent(id) = part.ground {
            let case = base.trim_end_matches("/log");
            push_new(&mut all, format!("{case}/consent#consent-{id}"));
        }
    }
    all
}

fn times(words: Words, one: &Folded<'_>) -> Option<String> {
    (one.times > 1).then(|| words.log_times(one.times))
}

fn push_new(all: &mut Vec<String>, new: String) {
    if !all.contains(&new) {
        all.push(new);
    }
}

fn who(words: Words, who: &Who) -> String {
    match who {
        Who::You => words.log_you(),
        Who::Family { name } => name.clone(),
        Who::OwnPage { name, beside } => on_own_page(words, name, beside.as_deref()),
        Who::Hidden => words.log_hidden(),
        Who::Employee { name, title, unit } => words.log_employee(name, title, unit),
    }
}

/// The child on its own page: by a code on paper, or together with somebody.
fn on_own_page(words: Words, name: &str, beside: Option<&str>) -> String {
    let who = match name {
        "" => words.log_you(),
        name => name.to_owned(),
    };
    match beside {
        None => words.log_by_code(&who),
        Some("") => words.log_with_employee(&who),
        Some(beside) => words.log_together(&who, beside),
    }
}

/// Openings as sentences: "Kari Moen, helsesykepleier ved … så dette i går: mål og tiltak i planen".
pub(crate) fn sentences(words: Words, lines: &[LogLine]) -> Vec<String> {
    let lines = folded(lines).into_iter();
    lines.map(|one| sentence(words, &one)).collect()
}

fn sentence(words: Words, one: &Folded<'_>) -> String {
    let when = words.when(one.line.at.date());
    let when = match times(words, one) {
        Some(times) => words.log_when_times(&when, &times),
        None => when,
    };
    let kinds = kinds(words, one.line).join(" · ");
    words.log_line(who(words, &one.line.who), &when, &kinds)
}

/// The kinds of information that were shown, each once. Their names hold commas, so that a list is
/// never joined by one.
fn kinds(words: Words, line: &LogLine) -> Vec<String> {
    named_kinds(words, &line.parts)
}

/// The kinds of some parts, each once.
pub(super) fn named_kinds(words: Words, parts: &[Part]) -> Vec<String> {
    let mut kinds = Vec::new();
    for part in parts {
        push_new(&mut kinds, wording::kind(words, part.kind));
    }
    kinds
}

/// The grounds of some parts, each once.
pub(super) fn grounds(words: Words, parts: &[Part]) -> Vec<String> {
    let mut grounds = Vec::new();
    for part in parts {
        push_new(&mut grounds, wording::their_ground(words, part.ground));
    }
    grounds
}

#[cfg(test)]
mod tests {
    use super::folded;
    use casework::access::{Ground, Part};
    use casework::label::{Kind, Sphere};
    use casework::moment::Moment;
    use office::log::{LogLine, Who};

    fn line(seconds: i64, who: Who, kind: Kind) -> LogLine {
        LogLine {
            at: Moment::from_milliseconds(seconds * 1_000),
            who,
            by: None,
            unit: None,
            view: String::new(),
            parts: vec![Part {
                kind,
                sphere: Sphere::Shared,
                ground: Ground::OwnTask,
            }],
        }
    }

    #[test]
    fn the_same_within_a_minute_is_one_line_that_says_how_often() {
        let other = || Who::Family {
            name: "Prøve".to_owned(),
        };
        let lines = [
            line(130, Who::You, Kind::Plan),
            line(120, other(), Kind::Plan),
            line(110, Who::You, Kind::Plan),
            line(100, Who::You, Kind::Log),
            line(90, Who::You, Kind::Plan),
            line(70, Who::You, Kind::Plan),
        ];
        let times: Vec<i64> = folded(&lines).iter().map(|one| one.times).collect();
        assert_eq!(times, [3, 1, 1, 1]);
    }
}

//! The lines of the table in words.

use crate::part::wording;
use crate::person::relation_name;
use casework::access::{Cell, Ground, SeesLine, Who};
use casework::label::{Kind, Strictness};
use language::Words;

/// One who sees, or several of a unit who see the same.
pub(crate) struct Line {
    pub(crate) name: String,
    /// Who they are, where the name is that of a unit.
    pub(crate) people: Vec<String>,
    /// One for each kind of information.
    pub(super) cells: Vec<Option<Shown>>,
    /// The same in short, for a narrow page: each ground with what it opens.
    pub(crate) short: Vec<(String, String)>,
    /// What they see beside what is shared.
    pub(crate) besides: Vec<String>,
}

/// What stands in one place of the table.
pub(super) struct Shown {
    pub(super) kind: String,
    /// Two letters, explained under the table.
    pub(super) mark: String,
    pub(super) strict: bool,
    pub(super) until: Option<String>,
    /// The same in words.
    pub(super) said: String,
}

/// A mark with what it means.
pub(super) struct Mark {
    pub(super) mark: String,
    pub(super) means: String,
}

/// What stands about one.
pub(crate) fn line(words: Words, line: &SeesLine) -> Line {
    let (name, people) = name(words, &line.who);
    let of = |kind: Kind| line.cells.iter().find(|cell| cell.kind == kind);
    let cells = Kind::ALL.into_iter().map(of);
    let mut besides = Vec::new();
    if line.responsible {
        besides.push(words.access_besides_responsible());
    }
    if line.wrote {
        besides.push(words.access_besides_wrote());
    }
    let family = !matches!(line.who, Who::Unit { .. } | Who::Other { .. });
    let cells = cells.map(|cell| cell.map(|cell| shown(words, cell, family)));
    let cells: Vec<Option<Shown>> = cells.collect();
    Line {
        name,
        people,
        short: short(words, &cells),
        cells,
        besides,
    }
}

/// Each ground once, with the kinds that it opens.
fn short(words: Words, cells: &[Option<Shown>]) -> Vec<(String, String)> {
    let mut grouped: Vec<(String, Vec<&str>)> = Vec::new();
    for cell in cells.iter().flatten() {
        let known = grouped.iter_mut().find(|(said, _)| *said == cell.said);
        match known {
            Some((_, kinds)) => kinds.push(&cell.kind),
            None => grouped.push((cell.said.clone(), vec![&cell.kind])),
        }
    }
    let all = |kinds: &Vec<&str>| kinds.len() == Kind::ALL.len();
    let line = |(said, kinds): (String, Vec<&str>)| match all(&kinds) {
        true => (said, words.access_everything()),
        false => (said, kinds.join(" · ")),
    };
    grouped.into_iter().map(line).collect()
}

fn name(words: Words, who: &Who) -> (String, Vec<String>) {
    match who {
        Who::You => (words.log_you(), Vec::new()),
        Who::Child { name } if name.is_empty() => (words.access_child(), Vec::new()),
        Who::Child { name } => (name.clone(), vec![words.access_child()]),
        Who::Adult { name, kind } if name.is_empty() => (relation_name(words, *kind), Vec::new()),
        Who::Adult { name, kind } => (name.clone(), vec![relation_name(words, *kind)]),
        Who::Unit { unit, people, you } => {
            let mut people = people.clone();
            if *you {
                people.push(words.access_you_too());
            }
            (unit.clone(), people)
        }
        Who::Other { name, role } if role.is_empty() => (name.clone(), Vec::new()),
        Who::Other { name, role } => (name.clone(), vec![role.clone()]),
    }
}

fn shown(words: Words, cell: &Cell, family: bool) -> Shown {
    // that a family sees all of its own goes without saying
    let strict = !family
        && cell
            .strictnesses
            .iter()
            .any(|strictness| *strictness != Strictness::Ordinary);
    let ground = means(words, cell.ground);
    let mut said = match cell.until {
        Some(until) => words.access_until(&ground, words.full_date(until)),
        None => ground,
    };
    if cell.unconfirmed {
        said = words.access_unconfirmed(said);
    }
    if strict {
        said = words.access_strict_too(said);
    }
    Shown {
        kind: wording::kind(words, cell.kind),
        mark: mark(words, cell.ground),
        strict,
        until: cell.until.map(|until| words.narrow_date(until)),
        said,
    }
}

/// The marks that a table uses, each once.
pub(super) fn legend(words: Words, lines: &[SeesLine]) -> Vec<Mark> {
    let mut legend: Vec<Mark> = Vec::new();
    for cell in lines.iter().flat_map(|line| &line.cells) {
        let mark = mark(words, cell.ground);
        if legend.iter().all(|known| known.mark != mark) {
            let means = means(words, cell.ground);
            legend.push(Mark { mark, means });
        }
    }
    legend
}

fn mark(w: Words, ground: Ground) -> String {
    match ground {
        Ground::OwnInformation => w.access_mark_own_information(),
        Ground::ParentalResponsibility => w.access_mark_parental_responsibility(),
        Ground::Care => w.access_mark_care(),
        Ground::Participation => w.access_mark_participation(),
        Ground::Consent(_) => w.access_mark_consent(),
        Ground::OwnTask => w.access_mark_own_task(),
        Ground::Appointment => w.access_mark_appointment(),
        Ground::Responsible(_) => w.access_mark_responsible(),
        Ground::WrittenHere => w.access_mark_written_here(),
        Ground::StatutoryDuty => w.access_mark_statutory_duty(),
        Ground::Emergency => w.access_mark_emergency(),
        Ground::Supervision => w.access_mark_supervision(),
    }
}

fn means(w: Words, ground: Ground) -> String {
    match ground {
        Ground::OwnInformation => w.access_means_own_information(),
        Ground::ParentalResponsibility => w.access_means_parental_responsibility(),
        Ground::Care => w.access_means_care(),
        Ground::Participation => w.access_means_participation(),
        Ground::Consent(_) => w.access_means_consent(),
        Ground::OwnTask => w.access_means_own_task(),
        Ground::Appointment => w.access_means_appointment(),
        Ground::Responsible(_) => w.access_means_responsible(),
        Ground::WrittenHere => w.access_means_written_here(),
        Ground::StatutoryDuty => w.access_means_statutory_duty(),
        Ground::Emergency => w.access_means_emergency(),
        Ground::Supervision => w.access_means_supervision(),
    }
}

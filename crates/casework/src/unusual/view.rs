//! What the one who checks access reads about a day.

use super::pattern::Finding;
use super::state::{Pattern, Subject};
use crate::access::{Permit, Seen, Viewing};
use crate::id::PersonId;
use crate::installation::Installation;
use crate::label::{Kind, Label, Labelled, Source};
use crate::moment::{Date, Moment};
use crate::organisation::{Directory, OrganisationKind};

/// That something was looked at.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Mark {
    /// When.
    pub on: Date,
    /// By whom, by name.
    pub by: String,
    /// What was found, and what follows.
    pub follows: String,
}

/// Something unusual, ready to be read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct UnusualLine {
    /// What it is.
    pub subject: Subject,
    /// Who: name, title and unit.
    pub who: (String, String, String),
    /// How often.
    pub count: usize,
    /// The first time.
    pub first: Moment,
    /// The last time.
    pub last: Moment,
    /// What was found, where somebody has looked at it.
    pub mark: Option<Mark>,
    /// Whether the reader can say what was found; nobody can about itself.
    pub may_mark: bool,
}

impl UnusualLine {
    /// In which way it is unusual.
    pub fn pattern(&self) -> Pattern {
        self.subject.pattern
    }
}

/// What was unusual on a day.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct UnusualPage {
    /// The day.
    pub day: Date,
    /// What was unusual.
    pub lines: Vec<UnusualLine>,
}

/// What was unusual on a day. The municipality runs the installation and checks everybody; others check their own.
pub fn unusual_page(
    permit: &Permit,
    installation: &Installation,
    directory: &Directory,
    (day, findings): (Date, &[Finding]),
) -> Option<Seen<UnusualPage>> {
    let label = Label {
        source: Source::Program,
        ..permit.common_label(Kind::Log)
    };
    let all = Labelled::new(label, findings.to_vec());
    let mut viewing = Viewing::new(permit);
    let findings = viewing.show(&all)?.iter();
    let checked = findings.filter(|found| is_checked(permit, directory, found));
    let lines = checked
        .map(|found| line(&mut viewing, installation, directory, found))
        .collect();
    // no case is opened by it
    Some(viewing.finish_many("unusual", Vec::new(), UnusualPage { day, lines }))
}

fn is_checked(permit: &Permit, directory: &Directory, found: &Finding) -> bool {
    let of = |unit| directory.organisation_of(unit);
    let own = permit.unit().and_then(of);
    let theirs = of(found.subject.unit).map(|(id, _)| id);
    own.is_some_and(|(id, known)| {
        known.owner == OrganisationKind::Municipality || Some(id) == theirs
    })
}

fn line(
    viewing: &mut Viewing<'_>,
    installation: &Installation,
    directory: &Directory,
    found: &Finding,
) -> UnusualLine {
    let subject = found.subject;
    let marked = installation.marks.newest(subject);
    let mark = marked.and_then(|marked| {
        Some(Mark {
            follows: viewing.show(&marked.follows)?.or_empty().to_owned(),
            on: marked.at.date(),
            by: marked.by.map(|by| name(directory, by)).unwrap_or_default(),
        })
    });
    let unit = directory.unit(subject.unit);
    let title = directory.employee(subject.by).map(|one| one.title.clone());
    UnusualLine {
        subject,
        who: (
            name(directory, subject.by),
            title.unwrap_or_default(),
            unit.map(|unit| unit.name.clone()).unwrap_or_default(),
        ),
        count: found.count,
        first: found.first,
        last: found.last,
        mark,
        may_mark: viewing.permit().viewer().person != subject.by,
    }
}

fn name(directory: &Directory, person: PersonId) -> String {
    let employee = directory.employee(person);
    employee
        .map(|employee| employee.name.or_empty().to_owned())
        .unwrap_or_default()
}

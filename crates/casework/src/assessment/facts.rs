//! What a case tells the law about a right, by the names of the vocabulary. What is not known stays
//! unknown, and a need that nobody has mapped is unknown, never a no.

use super::event::FactAnswer;
use super::state::Assessment;
use crate::case::Case;
use crate::id::PersonId;
use crate::moment::Date;
use crate::need::Area;
use crate::person::{Birth, CareStatus, Person};
use law::{Facts, RuleSet, Said};
use std::collections::BTreeMap;

/// Where a fact comes from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FactSource {
    /// What is known about the child.
    Child,
    /// The mapping of needs that was written down on a date.
    Mapping(Date),
    /// What somebody of the family said it wishes, on a date.
    Wish(Date),
    /// An answer in another assessment in the case, of a date.
    Earlier(Date),
    /// An answer in this assessment.
    Answered,
}

/// Facts by name, each with where it comes from.
pub(crate) type Known = BTreeMap<String, (Said, FactSource)>;

/// What the parents, or whoever consents in their place, wish.
const ADULTS: &str = "adults-wish";

/// The answer that nobody wishes it.
const NOBODY: &str = "none-wishes";

/// Everything that is known for an assessment on a date. What somebody answered in it holds
/// before what the case tells, and that before what was answered in an earlier one. What the family
/// itself has said it wishes holds before all: it is asked in one place only.
pub(crate) fn known(case: &Case, child: &Person, assessment: &Assessment, on: Date) -> Known {
    let mut known = Known::new();
    let others = case.assessment.all.iter();
    for other in others.filter(|other| other.id != assessment.id) {
        let (at, _) = other.answers.inside();
        take(&mut known, other, FactSource::Earlier(at.date()));
    }
    from_child(&mut known, child);
    from_mapping(&mut known, case);
    take(&mut known, assessment, FactSource::Answered);
    from_wishes(&mut known, case, child, on);
    known
}

/// What those who assess wrote down of the family's wish, while the family itself has not told.
pub(crate) struct AssessedWish<'c> {
    pub(crate) assessment: &'c Assessment,
    pub(crate) answer: &'c FactAnswer,
}

impl<'c> AssessedWish<'c> {
    /// The newest in a case; nothing where each of the adults has told, or nothing was written.
    pub(crate) fn of(case: &'c Case, child: &Person, on: Date) -> Option<Self> {
        let mut told = Known::new();
        from_wishes(&mut told, case, child, on);
        if told.contains_key(ADULTS) {
            return None;
        }
        let newest_first = case.assessment.all.iter().rev();
        let mut written = newest_first.filter_map(|assessment| {
            let answer = assessment.answers.inside().1.get(ADULTS)?;
            Some(Self { assessment, answer })
        });
        written.find(|written| *written.answer != FactAnswer::Unknown)
    }

    /// Whether somebody wishes a child coordinator.
    pub(crate) fn is_wished(&self) -> bool {
        !matches!(self.answer, FactAnswer::One(word) if word == NOBODY)
    }

    /// The name of the fact that was answered.
    pub(crate) fn fact() -> &'static str {
        ADULTS
    }

    /// The answer as the law reads it.
    pub(crate) fn said(&self) -> Option<Said> {
        said(self.answer)
    }
}

/// The facts as the law reads them, judgements included. A name that the rules no longer have is
/// left out.
pub(crate) fn for_the_law(rules: &RuleSet, known: &Known, assessment: &Assessment) -> Facts {
    let mut facts = rules.facts();
    for (name, (said, _)) in known {
        let _unknown_to_these_rules = facts.say(name, said).is_err();
    }
    for judged in &assessment.judgements {
        let judgement = &judged.inside().judgement;
        let found = Said::YesNo(judgement.found);
        let _unknown_to_these_rules = facts.say(&judgement.fact, &found).is_err();
    }
    facts
}

/// An answer as the law reads it; `None` for one that takes an earlier answer back.
pub(crate) fn said(answer: &FactAnswer) -> Option<Said> {
    match answer {
        FactAnswer::YesNo(holds) => Some(Said::YesNo(*holds)),
        FactAnswer::Number(number) => Some(Said::Number(*number)),
        FactAnswer::One(word) => Some(Said::Text(word.clone())),
        FactAnswer::Date(date) => Some(Said::Text(date.to_string())),
        FactAnswer::Unknown => None,
    }
}

fn take(known: &mut Known, assessment: &Assessment, source: FactSource) {
    let (_, answers) = assessment.answers.inside();
    for (name, answer) in answers {
        match said(answer) {
            Some(said) => known.insert(name.clone(), (said, source)),
            None => known.remove(name),
        };
    }
}

fn from_child(known: &mut Known, child: &Person) {
    let mut tell = |name: &str, said: Said| {
        known.insert(name.to_owned(), (said, FactSource::Child));
    };
    tell("family-has-or-expects-child", Said::YesNo(true));
    let Some(birth) = &child.birth else {
        return;
    };
    let birth = *birth.inside();
    if let Some(born) = birth.date() {
        tell("child-born", Said::Text(born.to_string()));
    }
    if birth != Birth::Unknown {
        let unborn = matches!(birth, Birth::Expected { .. });
        let allocated = matches!(birth, Birth::Allocated { .. });
        tell("child-unborn", Said::YesNo(unborn));
        tell("child-allocated", Said::YesNo(allocated));
    }
}

/// A need in an area of services says that such services are needed.
fn from_mapping(known: &mut Known, case: &Case) {
    let Some(newest) = case.need.newest() else {
        return;
    };
    let source = FactSource::Mapping(newest.at.date());
    for (name, area, said) in mapped_facts() {
        if newest.areas().any(|mapped| mapped == area) {
            known.insert(name.to_owned(), (said, source));
        }
    }
}

/// The facts that a mapping tells: the name of each, the area in which it is told, and what it says.
fn mapped_facts() -> [(&'static str, Area, Said); 2] {
    let other = Said::Text("for-child-or-family".to_owned());
    [
        ("needs-health-services", Area::Health, Said::YesNo(true)),
        ("other-welfare-services", Area::Education, other),
    ]
}

/// The area of the mapping in which a fact is told.
pub(super) fn told_in(name: &str) -> Option<Area> {
    let mut all = mapped_facts().into_iter();
    all.find(|(fact, _, _)| *fact == name)
        .map(|(_, area, _)| area)
}

/// The wishes of those with parental responsibility, once all of them have told, and of the child.
fn from_wishes(known: &mut Known, case: &Case, child: &Person, on: Date) {
    let mut newest: BTreeMap<PersonId, (Date, bool)> = BTreeMap::new();
    for (at, wish) in &case.coordinator.wishes {
        let (by, wishes) = *wish.inside();
        newest.insert(by, (at.date(), wishes));
    }
    let own = case.child().and_then(|child| newest.get(&child));
    if let Some((told, wishes)) = own {
        let word = if *wishes { "wishes" } else { "opposes" };
        let said = Said::Text(word.to_owned());
        known.insert("child-wish".to_owned(), (said, FactSource::Wish(*told)));
    }
    if child.care == CareStatus::CareOrder {
        // somebody else consents in the parents' place, and the person who assesses knows whom
        return;
    }
    let adults = child.relations_on(on);
    let adults = adults.filter(|relation| relation.responsibility);
    let told: Option<Vec<(Date, bool)>> =
        adults.map(|adult| newest.get(&adult.to).copied()).collect();
    let Some(told) = told.filter(|told| !told.is_empty()) else {
        return;
    };
    let wishing = told.iter().filter(|(_, wishes)| *wishes).count();
    let word = match wishing {
        0 => NOBODY,
        some if some == told.len() => "all-wish",
        _ => "one-of-two-wishes",
    };
    let last = told.iter().map(|(date, _)| *date).max().unwrap_or(on);
    let said = Said::Text(word.to_owned());
    known.insert(ADULTS.to_owned(), (said, FactSource::Wish(last)));
}
